import { isFunctionWord } from '../../language/function-words.ts';
import { isLightWord } from '../../language/light-words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Query } from '../question/query.ts';
import { UNIT_WEIGHT } from '../weights.ts';
import { touchNames } from './surnames.ts';

/**
 * Weight of each unit of the question: rarity (inverse document frequency over sentences, Spärck Jones 1972) by class.
 * The parts of one date share the weight of one unit; what somebody is said to have done weighs more in 'who did it?';
 * 'reaction' weighs less in 'what was the reaction of', and light words everywhere.
 */
export function unitWeights(query: Query, index: SearchIndex): number[] {
  const total = index.sentences.length;
  const rarities = query.units.map((unit) => {
    const ids = new Set(
      [...unit.terms, ...(unit.parts[0] ?? [])]
        .filter(({ strength }) => strength >= 0.5)
        .map(({ text }) => index.termId(text)),
    );
    let frequency = 0;
    for (const id of ids) if (id !== undefined) frequency = Math.max(frequency, index.frequency(id));
    const rarity = Math.log((total + 1) / (frequency + 0.5)) / Math.log((total + 1) / 0.5);
    const known = frequency === 0 && (unit.kind === 'word' || unit.kind === 'verb') ? UNIT_WEIGHT.unknown : 1;
    return (UNIT_WEIGHT.least + (1 - UNIT_WEIGHT.least) * rarity) * UNIT_WEIGHT[unit.kind] * known;
  });
  return rarities.map((weight, unit) => {
    const predicate = query.focus.deed.includes(unit) ? UNIT_WEIGHT.predicate : 1;
    const sort = query.focus.sort.includes(unit) ? UNIT_WEIGHT.sort : 1;
    const light = saysLittle(query, unit) ? UNIT_WEIGHT.light : 1;
    return (weight * predicate * sort * light) / dateRun(query, unit) / nameRun(query, unit);
  });
}

/** Whether a unit has words of grammar and light words only. */
function saysLittle({ units, tokens, languages }: Query, number: number): boolean {
  const unit = units[number];
  if (unit?.kind !== 'word' && unit?.kind !== 'verb') return false;
  return tokens
    .slice(unit.from, unit.to)
    .every(({ word }) =>
      languages.some((language) => isFunctionWord(word, language) || isLightWord(word, language)),
    );
}

/** By how much the words of a longer name share its weight: 'Kim Jong Un' is not three names. */
function nameRun({ units }: Query, unit: number): number {
  if (units[unit]?.kind !== 'name') return 1;
  let length = 1;
  for (let at = unit; touchNames(units, at - 1); at--) length++;
  for (let at = unit; touchNames(units, at); at++) length++;
  return (2 * length) / (length + 1);
}

/** How many parts the date has that a unit belongs to; 1 for any other unit. */
function dateRun(query: Query, unit: number): number {
  const isPart = (at: number) => query.units[at]?.kind === 'date' || query.units[at]?.kind === 'number';
  if (!isPart(unit)) return 1;
  let first = unit;
  while (isPart(first - 1) && query.units[first - 1]?.to === query.units[first]?.from) first--;
  let last = unit;
  while (isPart(last + 1) && query.units[last]?.to === query.units[last + 1]?.from) last++;
  const hasMonth = query.units.slice(first, last + 1).some(({ kind }) => kind === 'date');
  return hasMonth ? last - first + 1 : 1;
}
