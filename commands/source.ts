import * as z from 'zod';
import { defineCommand, type Suggestion } from '../src/command.ts';
import { fold } from '../src/language/fold.ts';
import type { Library } from '../src/library.ts';
import { quoteItem } from '../src/quote-item.ts';

/** `/source id`: one document with all its sentences. */
export default defineCommand({
  name: { 'en-US': 'source', fr: 'source' },
  description: { 'en-US': 'One document with its sentences', fr: 'Un document et ses phrases' },
  options: z.strictObject({ id: z.string().trim().min(1).max(100) }),
  texts: {
    id: {
      name: { 'en-US': 'id', fr: 'id' },
      description: { 'en-US': 'The document: see /sources', fr: 'Le document : voir /sources' },
      complete: completeDocument,
    },
  },
  mainOption: 'id',
  example: ({ documents }) => documents[0]?.id ?? null,

  async run({ id }, library) {
    const document = library.documentsById.get(id.toLowerCase());
    if (document === undefined) {
      return { outcome: 'invalid', option: 'id', message: { key: 'unknownDocument', parameters: { id } } };
    }
    return {
      outcome: 'answered',
      heading: { key: 'sourceHeading', parameters: { count: document.sentences.length } },
      items: [{ kind: 'document', document }, ...document.sentences.map((sentence) => quoteItem(sentence))],
      pageSize: 8,
      attachments: [],
    };
  },
});

/** Documents whose id or title holds what was typed, whatever its accents. */
function completeDocument(typed: string, library: Library): readonly Suggestion[] {
  const wanted = fold(typed);
  return library.documents
    .filter(({ id, metadata }) => fold(`${id} ${metadata.title ?? ''}`).includes(wanted))
    .map(({ id, metadata }) => ({
      value: id,
      label: metadata.title === null ? id : `${id} · ${metadata.title}`,
    }));
}
