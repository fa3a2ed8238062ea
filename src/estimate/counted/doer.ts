import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { LexemeRange } from '../grammar/lexeme.ts';
import type { PlacedFigure } from './classify.ts';

const AUXILIARY = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|has|have|had)$/;
const OPENS_OBJECT =
  /^(?:un|une|le|la|les|l'|des|plusieurs|son|sa|ses|leurs?|the|an?|several|their|his|her|its)$/;
const TIME =
  /^(?:same|next|previous|following|very|other|même|lendemain|veille|nuit|matin|soir|night|morning|evening)$/;

/**
 * 'Douze soldats ont tué trois civils': whether what is counted does to others what the verb says. Of a topic whose things
 * count with a status alone (`needsStatus`), any object says so; of another one only a figure does: 'three brigades have crossed the border'.
 */
export function isDoer(
  { lexemes, unit, figure }: Pick<PlacedFigure, 'lexemes' | 'unit' | 'figure'>,
  verb: LexemeRange,
  needsStatus: boolean,
  grammar: CompiledGrammar,
): boolean {
  if (unit?.lexemes !== lexemes || unit.range.to > verb.from || figure.to > verb.from) return false;
  const between = lexemes.slice(unit.range.to, verb.from);
  if (!between.every(({ text }) => AUXILIARY.test(text))) return false;
  const [first, second] = [lexemes[verb.to], lexemes[verb.to + 1]];
  const isTime = (text: string): boolean =>
    TIME.test(text) || grammar.durations.has(text) || grammar.weekdays.has(text);
  if (first === undefined || second === undefined || second.kind !== 'word' || isTime(second.text))
    return false;
  if (first.kind === 'number' || (grammar.cardinalValues.has(first.text) && !OPENS_OBJECT.test(first.text)))
    return !grammar.months.has(second.text);
  return needsStatus && OPENS_OBJECT.test(first.text);
}
