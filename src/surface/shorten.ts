/** The most that is shown of one sentence, in UTF-16 code units: a longer one is cut at a word's end, and says so. */
export const MAX_SHOWN_OF_QUOTE = 1_500;

const WORD_END = /[\s\p{P}]/u;

/**
 * Where to cut a text so that it is no longer than `limit` (UTF-16 code units): after the last whole word, or at the
 * limit where one word fills it. Never within a surrogate pair. The text's length where nothing must be cut.
 */
export function cutAtWord(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  for (let end = limit; end > limit / 2; end--) {
    if (WORD_END.test(text.charAt(end)) && !/\s/u.test(text.charAt(end - 1))) return end;
  }
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

/** Metadata (never a quote) that is at most `limit` long, an ellipsis marking what was left out. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, cutAtWord(text, limit - 1))}…`;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
