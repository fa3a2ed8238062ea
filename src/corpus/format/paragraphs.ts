import { endsSentence } from '../block.ts';
import type { Furniture } from '../document.ts';
import { readPublicationLine } from '../furniture/date-line.ts';
import type { Line } from './lines.ts';
import { isUnfinished } from './wrapping.ts';

const LONGEST_WRAPPED_LINE = 120; // columns; a longer line is a paragraph of its own
const SHORTEST_WRAPPED_LINE = 35;
const LONGEST_ROW = 400;

/** A line of cells: divided by tabs, by bars or by wide gaps. */
export function isRow(line: string): boolean {
  if (line.length > LONGEST_ROW) return false;
  return /\S\t+\S/u.test(line) || /^\|.*\|$/u.test(line) || /\S {3,}\S.*\S {3,}\S/u.test(line);
}

/** The length of the mark of a list item with the space after it; 0 where the line is no item. */
export function lengthOfMarker(line: string): number {
  return /^(?:[•●○▪■◦‣∙·*+>-]|\d{1,2}[.)]|\(?[a-z]\))[\s\u00a0]+(?=\S)/u.exec(line)?.[0].length ?? 0;
}

/**
 * The mark of a list item as furniture, without the space after it.
 * @param length that of {@link lengthOfMarker}
 * @param start where the line begins in the text
 */
export function listMark(line: string, length: number, start: number): Furniture {
  return { start, end: start + line.slice(0, length).trimEnd().length, rule: 'list mark' };
}

/** Groups lines into paragraphs. A paragraph ends at a blank line and wherever the lines were not wrapped by hand. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const width = wrappedWidth(lines);
  const paragraphs: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.text !== '') {
      const current = paragraphs.at(-1);
      if (current !== undefined && previous !== null && continues(previous, line, width)) current.push(line);
      else paragraphs.push([line]);
    }
    previous = line.text === '' ? null : line;
  }
  return paragraphs;
}

/** Whether a line goes on with the sentence of the line before: it begins small, or that one cannot have ended. */
function goesOn(line: Line, next: Line): boolean {
  const areShort = Math.max(line.text.length, next.text.length) <= LONGEST_WRAPPED_LINE;
  if (areShort && isUnfinished(line.text) && /^["'«“(]?[\p{L}\p{N}]/u.test(next.text)) return true;
  const isLong = line.text.length >= SHORTEST_WRAPPED_LINE && line.text.length <= LONGEST_WRAPPED_LINE;
  if (!isLong || endsSentence(line.text) || !/^["'«“(]?\p{Ll}/u.test(next.text)) return false;
  if (/^\S+\.\p{L}{2,}\/?$/u.test(next.text)) return false; // 'example.org', below a headline
  return readPublicationLine(next.text, false)?.isDated !== true; // 'the guardian - 8 November 2025'
}

function canJoin(line: Line, next: Line): boolean {
  return lengthOfMarker(next.text) === 0 && !isRow(line.text) && !isRow(next.text);
}

/** The column at which a text was wrapped, or null where it was not. */
function wrappedWidth(lines: readonly Line[]): number | null {
  let pairs = 0;
  let wrapped = 0;
  let widest = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.text === '' || next.text === '' || !canJoin(line, next)) continue;
    pairs++;
    if (!goesOn(line, next)) continue;
    wrapped++;
    widest = Math.max(widest, line.text.length);
  }
  return wrapped >= 1 && wrapped >= 0.2 * pairs ? widest : null;
}

function continues(line: Line, next: Line, width: number | null): boolean {
  if (width === null || !canJoin(line, next)) return false;
  if (goesOn(line, next)) return true;
  if (line.text.length < SHORTEST_WRAPPED_LINE || line.text.length > 1.15 * width) return false;
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const isNewParagraph = next.indentation > line.indentation + 1;
  return !isNewParagraph && line.text.length + 1 + firstWord > width;
}
