import * as z from 'zod';
import { defineCommand } from '../src/command.ts';

/** `/sources`: the documents of the corpus, newest first. */
export default defineCommand({
  name: { 'en-US': 'sources', fr: 'sources' },
  description: { 'en-US': 'The documents of the corpus', fr: 'Les documents du corpus' },
  options: z.strictObject({}),
  texts: {},

  async run(_options, library) {
    const newestFirst = [...library.documents].sort((a, b) =>
      (b.metadata.publishedOn ?? '').localeCompare(a.metadata.publishedOn ?? ''),
    );
    const [first, ...rest] = newestFirst.map((document) => ({ kind: 'document' as const, document }));
    if (first === undefined) return { outcome: 'no_match', message: { key: 'noDocuments' }, silence: null };
    return {
      outcome: 'answered',
      heading: { key: 'sourcesHeading', parameters: { count: rest.length + 1 } },
      items: [first, ...rest],
      pageSize: 10,
      attachments: [],
    };
  },
});
