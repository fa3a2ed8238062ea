import type { PartialDate } from '../../language/calendar-dates.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isComing, isDeadline, isNext } from './coming.ts';
import type { ReadDate } from './date-mention.ts';
import { DAY, isoDay } from './days.ts';
import { type PublicationDate, startOfDay } from './publication-date.ts';

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'dimanche sunday',
    'lundi monday',
    'mardi tuesday',
    'mercredi wednesday',
    'jeudi thursday',
    'vendredi friday',
    'samedi saturday',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
const RELATIVE: ReadonlySet<string> = new Set(
  "hier yesterday today aujourd' demain tomorrow an année mois semaine last next cette this".split(' '),
);

/**
 * 'vendredi', 'on Friday', 'hier', 'yesterday', 'la semaine dernière', 'le mois dernier', 'last year', as far as the date of
 * the publication tells which that is: a weekday is counted from its day, a month from its month.
 */
export function relativeDate(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: PublicationDate,
): ReadDate | null {
  const ago = agoAt(lexemes, at, grammar, published);
  if (ago !== null) return ago;
  const text = lexemes[at]?.text ?? '';
  if (!WEEKDAYS.has(text) && !RELATIVE.has(text)) return null;
  const next = lexemes[at + 1]?.text ?? '';
  const mention = (date: PartialDate, length: number): ReadDate => ({
    mention: { at, date },
    to: at + length,
  });
  const { year, month } = published;
  const day = startOfDay(published);
  const weekday = WEEKDAYS.get(text);
  if (weekday !== undefined && day !== null) {
    const back = (new Date(day).getUTCDay() - weekday + 7) % 7;
    const coming = isNext(lexemes, at) || isComing(lexemes, at, grammar) || isDeadline(lexemes, at);
    const ahead = isNext(lexemes, at) && back === 0 ? 7 : (7 - back) % 7;
    if (coming) return mention(isoDay(day + ahead * DAY), 1);
    return mention(isoDay(day - back * DAY), 1);
  }
  if (/^(?:hier|yesterday)$/.test(text) && day !== null) return mention(isoDay(day - DAY), 1);
  if (/^(?:demain|tomorrow)$/.test(text) && day !== null) return mention(isoDay(day + DAY), 1);
  if ((text === 'today' || text === "aujourd'") && day !== null) return mention(isoDay(day), 1);
  const last = /^(?:dernier|dernière|passée?|précédente?)$/.test(next);
  if ((/^(?:an|année)$/.test(text) && last) || (text === 'last' && next === 'year'))
    return mention(String(year - 1), 2);
  const coming = /^prochaine?$/.test(next);
  if ((/^(?:an|année)$/.test(text) && coming) || (text === 'next' && next === 'year'))
    return mention(String(year + 1), 2);
  if (((text === 'mois' && coming) || (text === 'next' && next === 'month')) && month !== null)
    return mention(isoMonth(year, month + 1), 2);
  if (((text === 'semaine' && coming) || (text === 'next' && next === 'week')) && day !== null)
    return mention(isoDay(day + 7 * DAY), 2);
  if (((text === 'mois' && last) || (text === 'last' && next === 'month')) && month !== null)
    return mention(isoMonth(year, month - 1), 2);
  if (((text === 'semaine' && last) || (text === 'last' && next === 'week')) && day !== null) {
    return mention(isoDay(day - 7 * DAY), 2);
  }
  if ((text === 'cette' && next === 'année') || (text === 'this' && next === 'year'))
    return mention(String(year), 2);
  return null;
}

/** 'two years ago', 'il y a deux ans': the year, of months the month, of weeks and days the day. */
function agoAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: PublicationDate,
): ReadDate | null {
  const [first, second, third] = [lexemes[at]?.text, lexemes[at + 1]?.text, lexemes[at + 2]?.text];
  const isFrench = first === 'il' && second === 'y' && third === 'a';
  if (!isFrench && third !== 'ago') return null;
  const from = isFrench ? at + 3 : at;
  const [count, unit] = [lexemes[from]?.text ?? '', lexemes[from + 1]?.text ?? ''];
  const isArticle = /^an?$/.test(count) && !isFrench;
  const many = isArticle
    ? 1
    : (grammar.cardinalValues.get(count) ?? (/^\d{1,3}$/.test(count) ? Number(count) : null));
  if (many === null) return null;
  const to = isFrench ? from + 2 : from + 3;
  const { year, month } = published;
  if (/^(?:ans?|années?|years?)$/.test(unit)) return { mention: { at, date: String(year - many) }, to };
  if (/^(?:mois|months?)$/.test(unit))
    return month === null ? null : { mention: { at, date: isoMonth(year, month - many) }, to };
  const days = /^(?:semaines?|weeks?)$/.test(unit) ? 7 * many : /^(?:jours?|days?)$/.test(unit) ? many : null;
  const day = startOfDay(published);
  if (days === null || day === null) return null;
  return { mention: { at, date: isoDay(day - days * DAY) }, to };
}

/** A month of a year; the month 0 is the last of the year before. */
function isoMonth(year: number, month: number): PartialDate {
  return isoDay(Date.UTC(year, month - 1, 1)).slice(0, 7);
}
