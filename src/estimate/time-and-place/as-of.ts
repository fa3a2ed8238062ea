import type { PartialDate } from '../../language/calendar-dates.ts';
import type { Estimate } from '../estimate.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { compares } from './compared-dates.ts';
import type { DateMention } from './date-mention.ts';

/** What compares figures, but not dates. */
const COMPARES_FIGURES = /^(?:contre|from|against)$/;

/** 'contre 9 000 en 2020', 'compared with 9,000 in 2020': whether the figure at a lexeme is what another is compared with. */
function isWhatIsCompared(lexemes: readonly Lexeme[], from: number): boolean {
  const last = /^(?:the|les)$/.test(lexemes[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return COMPARES_FIGURES.test(lexemes[last]?.text ?? '') || compares(lexemes, last);
}

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
  const isOfCompared = (at: number): boolean =>
    others.some(({ from }) => figure.from < from && from < at && isWhatIsCompared(lexemes, from));
  const nearest = [...mentions]
    .sort((a, b) => distance(a.at) - distance(b.at) || b.at - a.at) // 'de 300 en 2010 à 210 en 2024'
    .filter(({ at }, _, all) => (all.length === 1 ? !isOfCompared(at) : !isAnothers(at)))
    .find(({ isCompared }) => isCompared !== true);
  if (nearest !== undefined) return { date: nearest.date, from: 'sentence' };
  return publishedOn === null ? null : { date: publishedOn, from: 'document' };
}
