import type { Span } from '../span.ts';

/** A line of a text without its indentation and trailing white space. Empty where the line is blank. */
export interface Line extends Span {
  readonly text: string;
  /** Columns of white space before it. */
  readonly indentation: number;
}

/** The lines of a text from an offset on, whatever ends them: LF, CRLF, CR, form feed, NEL, U+2028, U+2029. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu;
  breaks.lastIndex = from;
  for (let start = from; start <= text.length; start = breaks.lastIndex) {
    const end = breaks.exec(text);
    lines.push(lineIn(text, start, end?.index ?? text.length));
    if (end === null) break;
  }
  return lines;
}

/** Trims white space, and the invisible characters that some programs leave at the ends of lines. */
function lineIn(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (start < end && isBlank(text, end - 1)) end--;
  return { text: text.slice(start, end), start, end, indentation: start === end ? 0 : start - from };
}

function isBlank(text: string, offset: number): boolean {
  return /[\s\u200b\u2060\ufeff]/u.test(text.charAt(offset));
}
