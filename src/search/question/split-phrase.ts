import type { ConceptHit } from '../../language/concept.ts';
import type { Token } from '../../language/tokens.ts';

/** A fixed phrase of English with its object within: 'brought the scandal to light', 'hand the coins over'. */
export interface SplitPhrase {
  /** What the verb says with the words behind its object. */
  readonly hits: readonly ConceptHit[];
  /** These words, as tokens. */
  readonly others: readonly number[];
}

/** How many words an object has at most. */
const LONGEST_OBJECT = 5;

/** They make a phrase with the verb alone. */
const PARTICLE = /^(?:up|off|out|down|over|away|back|apart|aside|forward)$/;

/** They need a noun behind them: 'to light', 'into account', 'on sale'. */
const PREPOSITION = /^(?:to|into|in|on|under|out|at)$/;

/**
 * The phrase that a verb makes with words behind its object; null where it makes none.
 * @param hitsOf the concepts that tokens name as if they stood side by side
 */
export function splitPhrase(
  tokens: readonly Token[],
  verb: number,
  hitsOf: (tokens: readonly Token[]) => readonly ConceptHit[],
): SplitPhrase | null {
  const first = tokens[verb];
  if (first === undefined) return null;
  for (let at = verb + 2; at <= verb + 1 + LONGEST_OBJECT; at++) {
    const word = tokens[at]?.folded ?? '';
    const least = PARTICLE.test(word) ? 2 : PREPOSITION.test(word) ? 3 : Number.POSITIVE_INFINITY;
    if (least === Number.POSITIVE_INFINITY) continue;
    const found = hitsOf([first, ...tokens.slice(at, at + 2)]).filter(
      ({ from, to, kind }) => from === 0 && to >= least && kind === 'word',
    );
    const to = Math.max(0, ...found.map((hit) => hit.to));
    const hits = found.filter((hit) => hit.to === to);
    if (to > 0) return { hits, others: Array.from({ length: to - 1 }, (_, next) => at + next) };
  }
  return null;
}
