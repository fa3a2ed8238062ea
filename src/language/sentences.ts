import type { Language } from './language.ts';
import { abbreviationsOf } from './sentence-rules/abbreviations.ts';
import { boundaryAt } from './sentence-rules/boundary.ts';
import { LetterCases } from './sentence-rules/letter-cases.ts';
import { endsSentence } from './sentence-rules/rules.ts';

/**
 * Terminal marks with what closes after them. A closing mark stands against the full stop; '»' and '”' may have a space
 * before them. A straight quotation mark after a space or against the next word closes only where one is open, so it is
 * matched apart.
 */
const STOP =
  /(?<marks>[.!?…‽⁇⁈⁉]+(?:[ \u00a0\u202f][.!?…]+(?![\p{L}\p{N}.!?…]))*)(?<closing>(?:\s{0,2}[»›”]|[)\]}]|["’'](?![\p{L}\p{N}])|(?:[*_]{1,3}|~~|\|\||`)(?=[\s\p{P}]|$)|\[[^[\]\s]{1,12}\]|(?<=\])\([^()\s]{1,300}\)|\(\d{1,3}\)(?=\s|$)|<\/[a-z]{1,10}>|[¹²³⁰⁴-⁹]+|(?=\d)(?<=\p{L}{4}[.!?…]["'»”’)]{0,2})\d{1,3}(?=\s+[«“"]?\s?\p{Lu}))*)(?<doubtful>\s"(?=[\s,.;:)]|$)|"(?=\p{L}))?|"/gu;

/**
 * The sentences of a block of running text, as offsets of `text` in order. Each is trimmed and not empty; what stands
 * between them is white space only, and none stands against the next but where the source forgot the space. A line break
 * is white space like any other. Takes time in proportion to the text.
 * @param cases how the document that the block is of writes its words
 */
export function splitSentences(
  text: string,
  language: Language,
  cases = new LetterCases(text),
): { start: number; end: number }[] {
  const known = { abbreviations: abbreviationsOf(language), cases };
  const spans: { start: number; end: number }[] = [];
  let start = text.length - text.trimStart().length;
  let isQuoteOpen = false;
  for (const match of text.matchAll(STOP)) {
    const { marks, closing = '', doubtful = '' } = match.groups ?? {};
    if (marks === undefined) {
      isQuoteOpen = !isQuoteOpen;
      continue;
    }
    const closes = doubtful !== '' && isQuoteOpen ? closing + doubtful : closing;
    if (`${closing}${doubtful}`.includes('"')) isQuoteOpen = !isQuoteOpen;
    const place = { sentenceStart: start, stop: match.index, marks, closing: closes };
    const boundary = boundaryAt(text, place, known);
    if (boundary === null) break;
    if (!endsSentence(boundary)) continue;
    const end = match.index + marks.length + closes.length;
    spans.push({ start, end });
    start = end + boundary.gap.length;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}
