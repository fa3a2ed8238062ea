import { isFormOfAddress } from '../../language/forms-of-address.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { isMember, persons } from '../../language/kinds.ts';
import { LANGUAGES } from '../../language/language.ts';
import type { Token } from '../../language/tokens.ts';
import type { QueryUnit } from '../question/query.ts';
import { KINSHIP } from '../weights.ts';
import type { UnitMatch } from './matching.ts';

const PERSONS = persons();

/** A surname met less well may be another word. */
const SURELY = 0.9;

/** Whether a unit of a question, by its number, and the next are names side by side. */
export function touchNames(units: readonly QueryUnit[], at: number): boolean {
  const [a, b] = [units[at], units[at + 1]];
  return a?.kind === 'name' && b?.kind === 'name' && a.to === b.from;
}

/** The units of a question that are a first name with the rest of the name behind it, by their numbers. */
export function firstNamesOf(units: readonly QueryUnit[]): readonly number[] {
  return [...units.keys()].filter((number) => touchNames(units, number));
}

/**
 * Texts name people whole once, and then by their surnames: 'Mme Quintero' meets 'Nayra Quintero' whole, unless another first
 * name stands before it.
 * @param tokens those of the sentence
 */
export function meetBySurname(
  matches: readonly (UnitMatch | null)[],
  firstNames: readonly number[],
  tokens: readonly Token[],
): readonly (UnitMatch | null)[] {
  const found = [...matches];
  // From the last name of a run to its first.
  for (const number of firstNames.toReversed()) {
    const [first, surname] = [found[number] ?? null, found[number + 1] ?? null];
    if (first !== null || surname === null || surname.strength < SURELY) continue;
    if (isSurname(tokens[surname.from], tokens[surname.from - 1]))
      found[number] = { ...surname, strength: KINSHIP.surname, bridge: 'name' };
  }
  return found;
}

/** Whether a word is written as a name and no first name stands right before it. */
function isSurname(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.capitalised !== true) return false;
  if (before?.capitalised !== true || token.start > before.end + 1) return true;
  return (
    isFormOfAddress(before.folded) ||
    /^(?:m|st)$/.test(before.folded) ||
    isMember(before.word, PERSONS) ||
    LANGUAGES.some((language) => isFunctionWord(before.word, language))
  );
}
