import { isFunctionWord } from '../../language/function-words.ts';
import { bodies, isMember, persons } from '../../language/kinds.ts';
import type { Token } from '../../language/tokens.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';
import type { UnitMatch } from '../evidence/matching.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import type { Query } from '../question/query.ts';
import type { OfferingText } from './offering-text.ts';
import { CALENDAR } from './somewhere.ts';
import { isSaying } from './verbs-of-saying.ts';

/** Somebody whom the question does not name: a name within the sentence, or an acronym. */
export function namesSomebody({ tokens }: Query, { names }: OfferingText): boolean {
  const asked = new Set(tokens.map(({ folded }) => folded));
  return names.some((name) => !asked.has(name));
}

/** A body that the question does not name; what is known as a place or a people is none. */
export function namesBody(
  query: Query,
  indexed: IndexedSentence,
  { tokens, names }: OfferingText,
  index: SearchIndex,
): boolean {
  const places = new Set(placeTokens(indexed, index).map((at) => tokens[at]?.folded));
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  return names.some((name) => !places.has(name) && !asked.has(name));
}

/** The tokens of a sentence that name a country, a city, or their people. */
function placeTokens({ number }: IndexedSentence, index: SearchIndex): readonly number[] {
  const found: number[] = [];
  index.forEachTerm(number, index.places, (_, from, to) => {
    for (let at = from; at < to; at += 1) found.push(at);
  });
  return found;
}

/**
 * Whether persons or bodies are told by what they are, or by whoever a deed was done, where names are not given. The words that
 * the question asks for tell nobody: 'the president' to 'who is the president'.
 */
export function tellsSomebody(
  matches: readonly (UnitMatch | null)[],
  { tokens, text }: OfferingText,
): boolean {
  const isAsked = (at: number) =>
    matches.some((match) => match !== null && match.strength >= ASKED && match.from <= at && at < match.to);
  return standsForSomebody(tokens.filter((_, at) => !isAsked(at))) || BY_SOMEBODY.test(text);
}

/** From this strength on a word is the one that the question has. */
const ASKED = 0.6;

function standsForSomebody(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => SOMEBODY.some((members) => isMember(word, members)));
}

const SOMEBODY = [persons(), bodies()];

/** 'Par les riverains', 'by the owner'. */
const BY_SOMEBODY = withWordBoundaries(
  /\b(?:[Pp]ar (?:le |la |les |l['’]|une? |des |deux |trois |quatre |cinq |plusieurs |\d+ )|[Bb]y (?:the |an? |two |three |four |five |several |\d+ ))\p{Ll}+/u,
);

/** How many tokens before a name its bearer's role may stand: 'le ministre de l’Eau, Basile …'. */
const NEAR_NAME = 10; // tokens

/** Behind a name: an apposition, what it stands for, or what it is. */
const INTRODUCED_BEHIND =
  /^(?:["»”’]?(?: \((?!\d)|,? (?:est|was|is|était) (?:une?|l[ea]|l['’]|the|an?) |, (?:(?:une?|l[ea]|l['’]|the|an?|son|sa|its|their|his|her|qui (?:dirige|préside|commande)|who (?:leads|heads|chairs|runs)) ?)))/iu;

/** Whether a sentence says of the names that it meets what they are: a role or a thing before them, or an apposition. */
export function introduces(matches: readonly (UnitMatch | null)[], { text, tokens }: OfferingText): boolean {
  const met = matches.filter((match) => match !== null);
  const from = Math.min(...met.map((match) => match.from));
  const to = Math.max(...met.map((match) => match.to));
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  const before = tokens.slice(Math.max(0, from - NEAR_NAME), from);
  const behind = text.slice(last.end);
  const beside = tokens[from - 1];
  const isNamedThing =
    beside !== undefined &&
    !beside.capitalised &&
    !isFunctionWord(beside.word, 'fr') &&
    !isFunctionWord(beside.word, 'en');
  return (
    INTRODUCED_BEHIND.test(behind) ||
    standsForSomebody(before) ||
    (isNamedThing && /^[\s«“"(]*$/.test(text.slice(beside.end, first.start)) && !isSaying(beside.word))
  );
}

/** Whether a text has a name that the question does not hold, or words set off as one: 'dite « la Fauvette »'. */
export function namesAnything(query: Query, { text, names }: OfferingText): boolean {
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  return names.some((name) => !asked.has(name)) || /[«“"‘]/.test(text);
}

/** Whether a name or a designation that the question does not hold stands near the thing asked for ('frigate … Kersaint'). */
export function namesTheThing(
  query: Query,
  indexed: IndexedSentence,
  { tokens }: OfferingText,
  matches: readonly (UnitMatch | null)[],
  index: SearchIndex,
): boolean {
  const [thing] = query.focus.thing;
  const match = thing === undefined ? null : matches[thing];
  if (match === null || match === undefined) return false;
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  const places = new Set(placeTokens(indexed, index));
  const isName = ({ capitalised, folded }: Token, at: number) =>
    capitalised && !asked.has(folded) && !places.has(at) && !CALENDAR.test(folded);
  const first = Math.max(1, match.from - NEAR_TOKENS);
  return tokens.slice(first, match.to + NEAR_TOKENS).some((token, at) => isName(token, first + at));
}

/** How far from the thing its name may stand. */
const NEAR_TOKENS = 4;
