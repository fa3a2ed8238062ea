import type { Answer } from '../../command.ts';
import { documentsMeant, findReferenced, parseReference } from '../../corpus/reference.ts';
import type { Library } from '../../library.ts';
import { quoteItem } from '../../quote-item.ts';

/** A sentence with the one before and the one after it; null where the corpus does not hold it (any more). */
export function sentenceInContext(reference: string, library: Library): Answer | null {
  const parsed = parseReference(reference);
  if (parsed === null) return null;
  const sentence = findReferenced(documentsMeant(parsed, library.documentsById), parsed);
  if (sentence === undefined) return null;
  const { document } = sentence;
  const whole = { start: 0, end: sentence.end - sentence.start };
  const neighbours = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  return {
    outcome: 'answered',
    heading: { key: 'contextHeading' },
    items: [
      { kind: 'document', document },
      ...neighbours.map((each) => quoteItem(each, each === sentence ? { highlights: [whole] } : {})),
    ],
    pageSize: 4,
    attachments: [],
  };
}
