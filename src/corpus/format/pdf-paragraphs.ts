import { endsSentence } from '../block.ts';
import { lengthOfMarker } from './paragraphs.ts';
import type { PdfLine } from './pdf-lines.ts';
import { isUnfinished } from './wrapping.ts';

const LONGEST_RUNNING = 120; // characters

/** Lines of a PDF that belong together. */
export interface PdfParagraph {
  readonly lines: PdfLine[];
  /** From 0: where it begins. */
  readonly page: number;
  /** The index of the first line of each page that it goes on over. */
  readonly breaks: number[];
  /** Whether it runs along the edge of the pages: a header, a footer, a page number. */
  readonly isRunning: boolean;
}

/**
 * The paragraphs of all pages in their order. One that stops in mid-sentence at the end of a page goes on with the first
 * of the next, past notes, headers, footers and page numbers.
 * @param body the height of the running text
 */
export function paragraphsOfPages(
  pages: readonly (readonly PdfLine[])[],
  body: number,
): readonly PdfParagraph[] {
  const running = runningLines(pages);
  const isNote = ({ lines: [line] }: PdfParagraph) => line !== undefined && line.height < 0.88 * body;
  const paragraphs: PdfParagraph[] = [];
  for (const [page, lines] of pages.entries()) {
    const own = paragraphsOfPage(lines, body, running).map((lines): PdfParagraph => {
      return { lines, page, breaks: [], isRunning: isRunning(lines, running) };
    });
    const open = paragraphs.findLast((paragraph) => !paragraph.isRunning && !isNote(paragraph));
    const next = own.find((paragraph) => !paragraph.isRunning);
    const lastPage = open === undefined ? -1 : open.page + open.breaks.length;
    if (open === undefined || next === undefined || lastPage !== page - 1 || !goesOn(open, next, body)) {
      paragraphs.push(...own);
      continue;
    }
    if (open.breaks.length === 0) paragraphs.push(...paragraphs.splice(paragraphs.lastIndexOf(open), 1)); // below the notes of its page
    open.breaks.push(open.lines.length);
    open.lines.push(...next.lines);
    paragraphs.push(...own.filter((paragraph) => paragraph !== next));
  }
  return paragraphs;
}

function isRunning(lines: readonly PdfLine[], running: ReadonlySet<PdfLine>): boolean {
  const [first] = lines;
  const isNumber =
    lines.length === 1 &&
    /^(?:[-–—] ?)?(?:page )?\d{1,4}(?: ?(?:\/|sur|of) ?\d{1,4})?(?: ?[-–—])?$/iu.test(first?.text ?? '');
  return isNumber || (first !== undefined && running.has(first));
}

/** Whether a sentence that the end of a page cuts goes on in a paragraph of the next. */
function goesOn({ lines }: PdfParagraph, next: PdfParagraph, body: number): boolean {
  const last = lines.at(-1);
  const [first] = next.lines;
  if (last === undefined || first === undefined || endsSentence(last.text)) return false;
  const isBody = [last, first].every((line) => !line.isRow && Math.abs(line.height - body) <= 0.12 * body);
  if (!isBody || lengthOfMarker(first.text) > 0) return false;
  if (/^["'«“(]?\s?\p{Ll}/u.test(first.text)) return !/[:;]$/u.test(last.text);
  const width = Math.max(...[...lines, ...next.lines].map(({ x, right }) => right - x));
  const isFull = lines.length > 1 && last.right - last.x >= 0.85 * width;
  return isUnfinished(last.text) || /,$/u.test(last.text) || (isFull && !/[:;]$/u.test(last.text));
}

/**
 * The first and last lines that, but for their numbers, stand on three pages or more, or that end or begin with the number
 * of their page: those of the left pages often say something else than those of the right.
 */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const edges = pages.map((lines) => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])]);
  const texts = countOf(edges.map((lines) => lines.map(keyOf)));
  const firstNumbers = countOf(
    edges.map((lines, page) => lines.flatMap(numbersAtEnds).map((number) => number - page)),
  );
  const least = Math.max(3, 0.4 * pages.length);
  const leastNumbered = Math.max(2, 0.4 * pages.length);
  const isNumbered = (line: PdfLine, page: number) =>
    line.text.length <= LONGEST_RUNNING &&
    numbersAtEnds(line).some((number) => (firstNumbers.get(number - page) ?? 0) >= leastNumbered);
  return new Set(
    edges.flatMap((lines, page) =>
      lines.filter((line) => (texts.get(keyOf(line)) ?? 0) >= least || isNumbered(line, page)),
    ),
  );
}

/** On how many pages each thing stands. */
function countOf<T>(pages: readonly (readonly T[])[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const page of pages)
    for (const thing of new Set(page)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** The numbers that a line has at one of its ends, set off by more than a space: '12 | Water in the south'. */
function numbersAtEnds({ text }: PdfLine): readonly number[] {
  const ends = /^(?<first>\d{1,4})(?:$|\t| [|•–—-] )|(?:^|\t| [|•–—-] |\bpage )(?<last>\d{1,4})$/giu;
  return [...text.matchAll(ends)].map(({ groups }) => Number(groups?.first ?? groups?.last));
}

function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/gu, '#');
}

/** Groups the lines of a page by what stands between them: a gap, another size, an indentation, the end of a column. */
function paragraphsOfPage(
  lines: readonly PdfLine[],
  body: number,
  running: ReadonlySet<PdfLine>,
): PdfLine[][] {
  const paragraphs: PdfLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const current = paragraphs.at(-1);
    const isNew =
      previous === undefined ||
      running.has(line) ||
      running.has(previous) ||
      breaksBetween(previous, line, body);
    if (current === undefined || isNew) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs;
}

function breaksBetween(previous: PdfLine, line: PdfLine, body: number): boolean {
  if (previous.isRow || line.isRow || lengthOfMarker(line.text) > 0) return true;
  if (Math.abs(previous.height - line.height) > 0.12 * body) return true;
  const gap = previous.y - line.y;
  const isNextColumn = gap < 0;
  if (isNextColumn) return endsSentence(previous.text) || !/^\p{Ll}/u.test(line.text);
  if (gap > 1.75 * line.height) return true;
  const isShort = previous.right - previous.x < 0.75 * (line.right - line.x);
  return endsSentence(previous.text) && (isShort || line.x > previous.x + 0.8 * body);
}
