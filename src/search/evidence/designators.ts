import { type Token, tokenise } from '../../language/tokens.ts';
import type { IndexedSentence } from '../index/search-index.ts';
import type { Query } from '../question/query.ts';
import type { Matcher } from './matching.ts';

/** What tells things of one kind apart, behind their noun: 'phase II', 'ligne 12', 'bâtiment C'; years have a feature of their own. */
const SORTS: readonly ((token: Token) => boolean)[] = [
  ({ folded }) => /^[ivx]{2,5}$/.test(folded),
  ({ number }) => number !== null && /^\d{1,3}$/.test(number),
  ({ folded, capitalised }) => capitalised && /^[a-hj-z]$/.test(folded),
];

/** Only a sure match of the noun shows which one of its kind the sentence names. */
const SURELY = 0.9;

/** A thing asked about as one of several: 'the Phase II trial'. */
interface Designated {
  /** The unit of its noun. */
  readonly noun: number;
  readonly designator: string;
  readonly isOfSort: (token: Token) => boolean;
}

/** Finds the sentences that speak of another thing of the kind that a question designates. */
export class Designators {
  readonly #asked: readonly Designated[];
  readonly #matcher: Matcher;

  constructor({ tokens, units }: Query, matcher: Matcher) {
    this.#matcher = matcher;
    this.#asked = tokens.flatMap((token, at) => {
      const noun = units.findIndex(({ kind, to }) => (kind === 'word' || kind === 'name') && to === at);
      const isOfSort = SORTS.find((isOf) => isOf(token));
      return noun < 0 || isOfSort === undefined ? [] : [{ noun, designator: token.folded, isOfSort }];
    });
  }

  /** Whether the sentence has the noun with another designator, and nowhere the one asked about: 'the Phase III trial'. */
  areInConflict(indexed: IndexedSentence): boolean {
    if (this.#asked.length === 0) return false;
    const { document, start, end } = indexed.sentence;
    const tokens = tokenise(document.text.slice(start, end));
    return this.#asked.some(({ noun, designator, isOfSort }) => {
      if (tokens.some(({ folded }) => folded === designator)) return false;
      return this.#matcher.occurrences(indexed, noun, SURELY).some(({ to }) => {
        const behind = tokens[to];
        return behind !== undefined && isOfSort(behind);
      });
    });
  }
}
