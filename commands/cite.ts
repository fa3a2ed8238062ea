import * as z from 'zod';
import { defineCommand } from '../src/command.ts';
import { plainCitation } from '../src/corpus/citation.ts';
import { documentsMeant, findReferenced, parseReference, referenceOf } from '../src/corpus/reference.ts';
import { quoteItem } from '../src/quote-item.ts';

/** `/cite reference`: one sentence with its full source. */
export default defineCommand({
  name: { 'en-US': 'cite', fr: 'citer' },
  description: {
    'en-US': 'One sentence with its full source, ready to copy',
    fr: 'Une phrase avec sa source complète, prête à copier',
  },
  options: z.strictObject({ reference: z.string().trim().min(1).max(200) }),
  texts: {
    reference: {
      name: { 'en-US': 'reference', fr: 'référence' },
      description: { 'en-US': 'What stands under a quote', fr: 'Ce qui figure sous une citation' },
    },
  },
  mainOption: 'reference',
  example: ({ documents }) => {
    const [sentence] = documents.flatMap(({ sentences }) => sentences.slice(0, 1));
    return sentence === undefined ? null : referenceOf(sentence);
  },

  async run({ reference }, library) {
    const parsed = parseReference(reference);
    if (parsed === null) {
      return {
        outcome: 'invalid',
        option: 'reference',
        message: { key: 'invalidReference', parameters: { reference } },
      };
    }
    const documents = documentsMeant(parsed, library.documentsById);
    const [document] = documents;
    if (document === undefined) {
      const parameters = { id: parsed.documentId };
      return { outcome: 'invalid', option: 'reference', message: { key: 'unknownDocument', parameters } };
    }
    const sentence = findReferenced(documents, parsed);
    if (sentence === undefined) {
      const message = { key: 'sentenceGone', parameters: { id: document.id } } as const;
      return { outcome: 'no_match', message, silence: null };
    }
    const item = quoteItem(sentence);
    const text = plainCitation(sentence, item.reference);
    return {
      outcome: 'answered',
      heading: { key: 'citeHeading' },
      items: [item, { kind: 'citation', quote: item.quote, reference: item.reference, text }],
      pageSize: 2,
      attachments: [],
    };
  },
});
