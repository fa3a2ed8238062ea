import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from './span.ts';

const WINDOW = 8000; // characters

/**
 * The sentences of a block however long it is. The splitter sees a window at a time, since its time and memory grow
 * with the square of what it is given (V8 copies the whole text for each segment). The last sentence of a window may
 * be cut by its end, so the next window begins with it; where a window holds one sentence only, it is doubled.
 */
export function splitInWindows(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const end = wholeCharacters(text, start + size);
    const found = splitSentences(text.slice(start, end), language).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
    if (end >= text.length) return [...spans, ...found];
    const last = found.at(-1);
    if (found.length > 1 && last !== undefined) {
      for (const span of found.slice(0, -1)) spans.push(span);
      start = last.start;
      size = WINDOW;
    } else size *= 2;
  }
  return spans;
}

/** An offset that cuts no surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return Math.min(text.length, isLow ? offset + 1 : offset);
}
