import type { Sentence } from '../../corpus/document.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { countsOfThem } from '../index/leaning.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import type { Query, QueryUnit } from '../question/query.ts';
import type { Matcher } from './matching.ts';

/**
 * Only a sure match of the noun shows whose it is: by its form, or by a concept that both words surely name (0.72 where each has
 * several senses), but not by a mere association (0.7 at most).
 */
const SURELY = 0.71;

/** A loose match of the noun beside the country asked for clears the sentence. */
const PERHAPS = 0.3;

/** A thing asked about as some country's: 'Russian soldiers'. */
interface Owned {
  /** The unit of the thing. */
  readonly noun: number;
  /** The country asked about, and the others that the question names, as term ids. */
  readonly asked: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}

/** Finds the sentences that give what one question asks about to another country. */
export class Modifiers {
  readonly #owned: readonly Owned[];
  readonly #matcher: Matcher;
  readonly #index: SearchIndex;

  constructor(query: Query, matcher: Matcher, index: SearchIndex) {
    this.#matcher = matcher;
    this.#index = index;
    this.#owned = query.units.flatMap((place, at) => {
      if (place.kind !== 'place' || isListed(query, at)) return [];
      const noun = nounBeside(query, at);
      if (noun === null) return [];
      const asked = new Set(idsOf(place, index));
      const named = new Set(
        query.units.flatMap((other, number) => (number === at ? [] : idsOf(other, index))),
      );
      return [{ noun, asked, named }];
    });
  }

  /**
   * Whether the sentence gives the thing asked about to another country: 'Russian soldiers' are asked for, and its
   * soldiers are 'nord-coréens'. Only a country's word right beside the noun counts, on the side where its language
   * puts adjectives; a noun that stands there without one is not in conflict.
   */
  areInConflict(indexed: IndexedSentence): boolean {
    return this.#owned.some(({ noun, asked, named }) => {
      const owners = ownersOf(noun, SURELY, indexed, this.#matcher, this.#index);
      // Of two countries that the question names, either may be said to own what the other has.
      if (owners.flat().some((id) => named.has(id))) return false;
      const known = owners.filter((owner) => owner.length > 0);
      if (known.length === 0 || known.some((owner) => owner.some((id) => asked.has(id)))) return false;
      const perhaps = ownersOf(noun, PERHAPS, indexed, this.#matcher, this.#index);
      return perhaps.every((owner) => owner.every((id) => !asked.has(id)));
    });
  }
}

/** The countries that a unit names, as term ids. */
function idsOf({ kind, terms }: QueryUnit, index: SearchIndex): number[] {
  if (kind !== 'place') return [];
  return terms.flatMap(({ text, bridge }) => (bridge === 'concept' ? (index.termId(text) ?? []) : []));
}

/** Whether a country stands beside another: 'the Moscow-Beijing axis' is nobody's alone. */
function isListed({ units }: Query, at: number): boolean {
  const [before, place, after] = [units[at - 1], units[at], units[at + 1]];
  return (
    (before?.kind === 'place' && before.to === place?.from) ||
    (after?.kind === 'place' && place?.to === after.from)
  );
}

/** The countries beside each of the noun's occurrences; those of the sentence before where this one counts 'of them'. */
function ownersOf(
  noun: number,
  least: number,
  indexed: IndexedSentence,
  matcher: Matcher,
  index: SearchIndex,
): number[][] {
  const { sentence } = indexed;
  const here = matcher.occurrences(indexed, noun, least).filter(({ from }) => isNoun(indexed, from));
  if (here.length > 0) return here.map((occurrence) => placesBeside(indexed, occurrence, index));
  const text = sentence.document.text.slice(sentence.start, sentence.end).normalize('NFC');
  const before = countsOfThem(text) ? index.sentenceAt(sentence.document, sentence.index - 1) : undefined;
  if (before === undefined) return [];
  const there = matcher.occurrences(before, noun, SURELY);
  // Of what is counted there, more likely than of the army that they serve in.
  const counted = there.filter(({ from }) => isCounted(before, from));
  return (counted.length > 0 ? counted : there).map((occurrence) => placesBeside(before, occurrence, index));
}

/** Whether a number stands before a token: '15 000 soldats'. */
function isCounted({ sentence }: IndexedSentence, token: number): boolean {
  const before = tokenBefore(sentence, token);
  return before !== undefined && before.number !== null;
}

/** A French word behind another word of content is an adjective: 'des navires militaires russes' has no soldiers. */
function isNoun({ sentence }: IndexedSentence, token: number): boolean {
  if (sentence.language !== 'fr') return true;
  const before = tokenBefore(sentence, token);
  return before === undefined || before.number !== null || isFunctionWord(before.word, 'fr');
}

function tokenBefore({ document, start, end }: Sentence, token: number): Token | undefined {
  return tokenise(document.text.slice(start, end))[token - 1];
}

/** Words that tie a country to what is its own: 'soldiers of Russia', 'le ministre de la France', 'France's minister'. */
const OF = /^(?:of|the|s|de|du|des|d|la|le|les|l)$/;

/**
 * The unit that a place qualifies: in English the one behind it or the one before 'of', in French the one before it, with
 * at most 'de' and an article between.
 */
function nounBeside({ units, tokens, frenchShare }: Query, at: number): number | null {
  // Keywords alone do not say on which side their language puts adjectives.
  const place = units[at];
  if (place === undefined || frenchShare === 0.5) return null;
  const tied = (from: number, to: number) => tokens.slice(from, to).every(({ folded }) => OF.test(folded));
  const [before, behind] = [units[at - 1], units[at + 1]];
  const isNoun = (unit: QueryUnit | undefined) => unit?.kind === 'word' || unit?.kind === 'verb';
  if (frenchShare < 0.5 && behind !== undefined && isNoun(behind) && tied(place.to, behind.from))
    return at + 1;
  const near = before !== undefined && isNoun(before) && tied(before.to, place.from);
  return near && (frenchShare > 0.5 || before.to < place.from) ? at - 1 : null;
}

/** The countries named right beside tokens of a sentence, as term ids. */
function placesBeside(
  indexed: IndexedSentence,
  noun: { from: number; to: number },
  index: SearchIndex,
): number[] {
  const french = indexed.sentence.language === 'fr';
  const found: number[] = [];
  index.forEachTerm(indexed.number, index.places, (id, from, to, strength) => {
    const beside = french ? from === noun.to || from === noun.to + 1 : to === noun.from;
    if (beside && strength >= 0.6) found.push(id);
  });
  return found;
}
