import { calendarDate, MONTH_NUMBERS, type PartialDate, slashDate } from '../../language/calendar-dates.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isMonth, lastYearEnd, looksLikeYear } from './calendar-lexemes.ts';
import { isComing, isDeadline, isNext } from './coming.ts';
import { isComparedDate } from './compared-dates.ts';
import type { DateMention, ReadDate } from './date-mention.ts';
import { partOfYearAt } from './parts-of-years.ts';
import { type PublicationDate, publicationDate } from './publication-date.ts';
import { relativeDate } from './relative-dates.ts';

/**
 * The dates that a sentence names, read against the date on which its document was published (null: not known, so that
 * only dates with a year can be read; 'yesterday' asks for its day, 'in March' for its month). What is said without a
 * year is the last such day, month or year before it, and the next one where the verb is in the future or the words say so.
 */
export function datesIn(
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  publishedOn: PartialDate | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  const published = publishedOn === null ? null : publicationDate(publishedOn);
  for (let at = 0; at < lexemes.length; at++) {
    const mention =
      writtenDate(lexemes, at, grammar) ??
      quarterAt(lexemes, at, grammar, published) ??
      monthAt(lexemes, at, grammar, published) ??
      yearAt(lexemes, at, grammar) ??
      (published === null ? null : relativeDate(lexemes, at, grammar, published));
    if (mention === null) continue;
    mentions.push(
      isComparedDate(lexemes, at, grammar) ? { ...mention.mention, isCompared: true } : mention.mention,
    );
    at = mention.to - 1;
  }
  return mentions;
}

/** '2024-12-25', '25.12.2024', '25/12/2024'; of '05/12/2024', which is read in two ways outside French, the year. */
function writtenDate(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): ReadDate | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'date') return null;
  const date = dateOfDigits(lexeme.text, grammar.language === 'fr');
  return date === null ? null : { mention: { at, date }, to: at + 1 };
}

function dateOfDigits(text: string, dayFirst: boolean): PartialDate | null {
  const [a = '', b = '', c = ''] = text.split(/[./-]/);
  if (a.length === 4) return calendarDate(Number(a), Number(b), Number(c));
  const year = Number(c.length === 2 ? `20${c}` : c);
  const [first, second] = [Number(a), Number(b)];
  if (text.includes('.')) return calendarDate(year, second, first);
  const isOpen = slashDate(year, first, second, true) !== null && c.length === 4;
  return slashDate(year, first, second, dayFirst) ?? (isOpen ? c : null);
}

/** 'au premier trimestre 2024': the month in which the quarter ends. */
function quarterAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: PublicationDate | null,
): ReadDate | null {
  const part = partOfYearAt(lexemes, at, grammar, published);
  const date = part === null ? null : calendarDate(part.year, part.lastMonth, null);
  return part === null || date === null ? null : { mention: { at, date }, to: part.to };
}

/** '6 novembre 2025', 'octobre 2024', 'November 6, 2025', 'since August', 'en juin de l'année dernière'. */
function monthAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: PublicationDate | null,
): ReadDate | null {
  if (!isMonth(lexemes[at], grammar)) return null;
  const month = MONTH_NUMBERS.get(lexemes[at]?.text ?? '');
  if (month === undefined || isSeven(lexemes, at)) return null;
  let to = isAbbreviated(lexemes, at) ? at + 2 : at + 1;
  let day = dayOf(lexemes[at - 1]) ?? (lexemes[at - 1]?.text === 'of' ? dayOf(lexemes[at - 2]) : undefined);
  if (grammar.language === 'en' && day === undefined) {
    day = dayOf(lexemes[to]);
    if (day !== undefined) to++;
  }
  if (lexemes[to]?.text === ',' && looksLikeYear(lexemes[to + 1])) to++;
  if (looksLikeYear(lexemes[to])) {
    const date = calendarDate(Number(lexemes[to]?.text), month, day ?? null);
    return date === null ? null : { mention: { at, date }, to: to + 1 };
  }
  if (published === null) return null;
  const lastYear = lastYearEnd(lexemes, to);
  let { year } = published;
  if (lastYear !== null) year--;
  else if (published.month === null) return null;
  else if (isNext(lexemes, at) || isComing(lexemes, at, grammar) || isDeadline(lexemes, at)) {
    if (month < published.month) year++;
  } else if (month > published.month || (lexemes[at - 1]?.text === 'last' && month === published.month))
    year--;
  const date = calendarDate(year, month, day ?? null);
  return date === null ? null : { mention: { at, date }, to: lastYear ?? to };
}

/** 'Oct. 7', 'sept. 2024': the full stop of an abbreviation, where the date goes on behind it. */
function isAbbreviated(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true && lexemes[at + 2]?.kind === 'number'
  );
}

/** 'sept zones' counts them; '12 sept.' and 'sept 2024' are of the month. */
function isSeven(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.text !== 'sept' || lexemes[at + 1]?.text === '.') return false;
  return dayOf(lexemes[at - 1]) === undefined && !looksLikeYear(lexemes[at + 1]);
}

function dayOf(lexeme: Lexeme | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(lexeme?.text ?? '')?.[1];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** A year that stands behind 'en', 'in', 'since' and the like. */
function yearAt(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): ReadDate | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !looksLikeYear(lexeme)) return null;
  const before = lexemes[at - 1]?.text ?? '';
  if (isComparison(lexemes, at)) return null;
  if (!grammar.yearIntroducers.has(before) && before !== '(') return null;
  return { mention: { at, date: lexeme.text }, to: at + 1 };
}

/** 'the lowest since 2008', 'un record depuis 1992': the year of what is compared with. */
function isComparison(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:since|depuis)$/.test(lexemes[at - 1]?.text ?? '')) return false;
  return lexemes
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ text }) =>
      /(?:est|record|bas|haut|élevée?|fort|faible|time|fois|most|pires?|jamais)$/.test(text),
    );
}
