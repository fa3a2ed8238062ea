import type { Token } from '../../language/tokens.ts';
import type { AnswerType } from './answer-type.ts';
import { ARTICLE, askedNoun, isGeneric, LINKING_VERB } from './asked-nouns.ts';
import type { QueryUnit } from './query.ts';
import { speakerOf } from './speaker.ts';

/** What an answer can hardly do without, or need not have, by its part in the question: units, none where it has no such part. */
export interface Focus {
  /** What is to be chosen or told: 'which port', 'what is the range', 'the name of the ship'. */
  readonly thing: readonly number[];
  /** What somebody did: 'who led the inquiry'. */
  readonly deed: readonly number[];
  /** Whose words are wanted: 'what did the minister say about the delay'. */
  readonly speaker: readonly number[];
  /** What says the sort of answer in words that answers seldom repeat: 'which step', 'what was the reaction of'. */
  readonly sort: readonly number[];
}

/**
 * The parts of a question of a kind.
 * @param french the language that says on which side adjectives stand
 * @param saysSort whether a unit stands where a question says what sort of answer it wants
 */
export function focusOf(
  type: AnswerType,
  tokens: readonly Token[],
  units: readonly QueryUnit[],
  french: boolean,
  saysSort: (unit: QueryUnit) => boolean,
): Focus {
  const noun = askedNoun(tokens, units, french);
  const generic = noun !== undefined && isGeneric(noun, tokens, units);
  const thing = noun === undefined || generic ? [] : [noun];
  return {
    thing: type === 'name' ? firstWord(units) : thing,
    deed: type === 'person' ? deedOf(tokens, units) : [],
    speaker: type === 'statement' ? speakerOf(tokens, units) : [],
    sort: units.flatMap((unit, number) => (saysSort(unit) || (generic && number === noun) ? [number] : [])),
  };
}

function firstWord(units: readonly QueryUnit[]): readonly number[] {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return first < 0 ? [] : [first];
}

/** Verbs that say too little for an answer to need them; 'who accused' needs its verb, though that weighs little elsewhere. */
const LIGHT =
  /^(?:put|puts|make|makes|made|take|takes|took|taken|get|gets|give|gives|gave|given|go|goes|went|come|comes|came|keep|keeps|set|sets|mis|mettre|pris|prend|prendre|fait|faire|donne|donner|aller|venu|vient)$/;

/** The first word behind 'who' or 'qui', auxiliaries passed over: 'who chaired', 'qui a présidé'. */
function deedOf(tokens: readonly Token[], units: readonly QueryUnit[]): readonly number[] {
  const asking = tokens.findIndex(({ folded }) => /^(?:who|whom|qui)$/.test(folded));
  const first = units.findIndex(({ from }) => from > asking);
  const near = asking >= 0 && (units[first]?.from ?? Number.POSITIVE_INFINITY) - asking <= 3;
  if (!near) return [];
  // 'À qui le coureur s'en est-il pris ?', 'who did the minister meet': somebody is named first.
  const behind = tokens[asking + 1]?.folded ?? '';
  if (asking > 0 || /^(?:did|do|does)$/.test(behind)) return [];
  // 'Who are the victims' asks for a role.
  if (LINKING_VERB.test(behind) && ARTICLE.test(tokens[asking + 2]?.folded ?? '')) return [];
  const found = units[first];
  const isPhrase = found !== undefined && found.to - found.from > 1;
  const says = found !== undefined && (isPhrase || !LIGHT.test(tokens[found.from]?.folded ?? ''));
  return says && (found.kind === 'word' || found.kind === 'verb') ? [first] : [];
}
