import type { Span } from '../../corpus/span.ts';

/** 'The latest figures': which of several is wanted. No answer repeats it. */
const NEWEST =
  /\b(?:latest|newest|most recent|plus recente?s?|derni(?:er|ere)s? (?=bilans?|chiffres?|nouvelles|estimations?))\b/g;

/** How things stand now: an answer may say so too. */
const NOW =
  /\b(?:now|currently|at present|at the moment|so far|to date|today|maintenant|actuellement|en ce moment|a ce jour|aujourd hui|desormais)\b/;

/** Whether a folded question asks for how things stand now, so that the newer of two answers is the better. */
export function asksForNewest(folded: string): boolean {
  return NOW.test(folded) || wordsOfNewest(folded).length > 0;
}

/**
 * The words of a folded question that ask for the newest of several answers, and stand in none; UTF-16 offsets in it.
 */
export function wordsOfNewest(folded: string): readonly Span[] {
  return [...folded.matchAll(NEWEST)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
}
