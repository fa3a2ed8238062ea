import type { PartialDate } from '../../language/calendar-dates.ts';
import type { Estimate } from '../estimate.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import type { DateMention } from './date-mention.ts';

const COMPARES = /^(?:contre|from|against|than)$/;

/** When a figure held: the nearest date of its sentence that no other figure stands before, else the document's. */
export function asOf(
  mentions: readonly DateMention[],
  figure: LexemeRange,
  others: readonly LexemeRange[],
  lexemes: readonly Lexeme[],
  publishedOn: PartialDate | null,
): Estimate['asOf'] {
  const distance = (at: number): number => Math.abs(at - figure.from);
  const isAnothers = (at: number): boolean =>
    others.some(({ from }) => (figure.from < from && from < at) || (at < from && from < figure.from));
  // '156 crimes, down from 192 last year': of what it is compared with
  const isCompared = (at: number): boolean =>
    others.some(
      ({ from }) => figure.from < from && from < at && COMPARES.test(lexemes[from - 1]?.text ?? ''),
    );
  const [nearest] = [...mentions]
    .sort((a, b) => distance(a.at) - distance(b.at) || b.at - a.at) // 'de 300 en 2010 à 210 en 2024'
    .filter(({ at }, _, all) => (all.length === 1 ? !isCompared(at) : !isAnothers(at)));
  if (nearest !== undefined) return { date: nearest.date, from: 'sentence' };
  return publishedOn === null ? null : { date: publishedOn, from: 'document' };
}
