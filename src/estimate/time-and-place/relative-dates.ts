import type { PartialDate } from '../../corpus/document.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isComing, isNext } from './coming.ts';
import type { ReadDate } from './date-mention.ts';
import { DAY, isoDay } from './days.ts';

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

/** 'vendredi', 'on Friday', 'hier', 'yesterday', 'la semaine dernière', 'le mois dernier', 'last year'. */
export function relativeDate(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: Date,
  publishedOn: PartialDate,
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
  const whole = publishedOn.length === 10;
  const weekday = WEEKDAYS.get(text);
  if (weekday !== undefined && whole) {
    const back = (published.getUTCDay() - weekday + 7) % 7;
    const coming = isNext(lexemes, at) || isComing(lexemes, at, grammar);
    const ahead = isNext(lexemes, at) && back === 0 ? 7 : (7 - back) % 7;
    if (coming) return mention(isoDay(published.getTime() + ahead * DAY), 1);
    return mention(isoDay(published.getTime() - back * DAY), 1);
  }
  if (/^(?:hier|yesterday)$/.test(text) && whole) return mention(isoDay(published.getTime() - DAY), 1);
  if (/^(?:demain|tomorrow)$/.test(text) && whole) return mention(isoDay(published.getTime() + DAY), 1);
  if ((text === 'today' || text === "aujourd'") && whole) return mention(publishedOn, 1);
  const last = /^(?:dernier|dernière|passée?|précédente?)$/.test(next);
  const year = published.getUTCFullYear();
  if ((/^(?:an|année)$/.test(text) && last) || (text === 'last' && next === 'year'))
    return mention(String(year - 1), 2);
  const coming = /^prochaine?$/.test(next);
  if ((/^(?:an|année)$/.test(text) && coming) || (text === 'next' && next === 'year'))
    return mention(String(year + 1), 2);
  if ((text === 'mois' && coming) || (text === 'next' && next === 'month'))
    return mention(isoDay(Date.UTC(year, published.getUTCMonth() + 1, 1)).slice(0, 7), 2);
  if (((text === 'semaine' && coming) || (text === 'next' && next === 'week')) && whole)
    return mention(isoDay(published.getTime() + 7 * DAY), 2);
  if ((text === 'mois' && last) || (text === 'last' && next === 'month')) {
    return mention(isoDay(Date.UTC(year, published.getUTCMonth() - 1, 1)).slice(0, 7), 2);
  }
  if (((text === 'semaine' && last) || (text === 'last' && next === 'week')) && whole) {
    return mention(isoDay(published.getTime() - 7 * DAY), 2);
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
  published: Date,
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
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  if (/^(?:ans?|années?|years?)$/.test(unit)) return { mention: { at, date: String(year - many) }, to };
  if (/^(?:mois|months?)$/.test(unit))
    return { mention: { at, date: isoDay(Date.UTC(year, month - many, 1)).slice(0, 7) }, to };
  const days = /^(?:semaines?|weeks?)$/.test(unit) ? 7 * many : /^(?:jours?|days?)$/.test(unit) ? many : null;
  if (days !== null) return { mention: { at, date: isoDay(published.getTime() - days * DAY) }, to };
  return null;
}
