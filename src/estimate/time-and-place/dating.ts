import type { PartialDate } from '../../corpus/document.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isMonth, lastYearEnd, looksLikeYear } from './calendar-lexemes.ts';
import { isComing } from './coming.ts';
import { partOfYearAt } from './parts-of-years.ts';

/** A date of a sentence with the place where it stands. */
export interface DateMention {
  readonly at: number;
  readonly date: PartialDate;
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv january jan',
    'février fév févr february feb',
    'mars march mar',
    'avril avr april apr',
    'mai may',
    'juin june jun',
    'juillet juil july jul',
    'août august aug',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'décembre december déc dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
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
const DAY = 86_400_000; // milliseconds

/**
 * The dates that a sentence names, read against the day on which its document was published (null: not known, so that
 * only dates with a year can be read). What is said without a year is the last such day, month or year before it, and the
 * next one where the verb is in the future or the words say so.
 */
export function datesIn(
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  publishedOn: PartialDate | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  const published =
    publishedOn === null ? null : new Date(publishedOn.length === 10 ? publishedOn : `${publishedOn}-01`);
  for (let at = 0; at < lexemes.length; at++) {
    const mention =
      writtenDate(lexemes, at, grammar) ??
      quarterAt(lexemes, at, grammar, published) ??
      monthAt(lexemes, at, grammar, published) ??
      yearAt(lexemes, at, grammar) ??
      (published === null ? null : relativeDate(lexemes, at, grammar, published, publishedOn ?? ''));
    if (mention === null) continue;
    mentions.push(mention.mention);
    at = mention.to - 1;
  }
  return mentions;
}

interface Read {
  readonly mention: DateMention;
  readonly to: number;
}

function writtenDate(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Read | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'date') return null;
  const [a = '', b = '', c = ''] = lexeme.text.split(/[./-]/);
  const iso = a.length === 4;
  const dayFirst = grammar.language === 'fr' || lexeme.text.includes('.') || Number(a) > 12;
  const [year, month, day] = iso ? [a, b, c] : dayFirst ? [c, b, a] : [c, a, b];
  const date = compose(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  return date === null ? null : { mention: { at, date }, to: at + 1 };
}

/** 'au premier trimestre 2024': the month in which the quarter ends. */
function quarterAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: Date | null,
): Read | null {
  const part = partOfYearAt(lexemes, at, grammar, published);
  const date = part === null ? null : compose(part.year, part.lastMonth, null);
  return part === null || date === null ? null : { mention: { at, date }, to: part.to };
}

/** '6 novembre 2025', 'octobre 2024', 'November 6, 2025', 'since August', 'en juin de l'année dernière'. */
function monthAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: Date | null,
): Read | null {
  if (!isMonth(lexemes[at], grammar)) return null;
  const month = MONTH_NUMBERS.get(lexemes[at]?.text ?? '');
  if (month === undefined) return null;
  let to = at + 1;
  let day = dayOf(lexemes[at - 1]) ?? (lexemes[at - 1]?.text === 'of' ? dayOf(lexemes[at - 2]) : undefined);
  if (grammar.language === 'en' && day === undefined) {
    day = dayOf(lexemes[to]);
    if (day !== undefined) to++;
  }
  if (lexemes[to]?.text === ',' && looksLikeYear(lexemes[to + 1])) to++;
  if (looksLikeYear(lexemes[to])) {
    const date = compose(Number(lexemes[to]?.text), month, day ?? null);
    return date === null ? null : { mention: { at, date }, to: to + 1 };
  }
  if (published === null) return null;
  const lastYear = lastYearEnd(lexemes, to);
  let year = published.getUTCFullYear();
  if (lastYear !== null) year--;
  else if (isNext(lexemes, at) || isComing(lexemes, at, grammar)) {
    if (month < published.getUTCMonth() + 1) year++;
  } else if (
    month > published.getUTCMonth() + 1 ||
    (lexemes[at - 1]?.text === 'last' && month === published.getUTCMonth() + 1)
  )
    year--;
  const date = compose(year, month, day ?? null);
  return date === null ? null : { mention: { at, date }, to: lastYear ?? to };
}

/** 'next April', 'vendredi prochain'. */
function isNext(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at - 1]?.text === 'next' || /^prochaine?$/.test(lexemes[at + 1]?.text ?? '');
}

function dayOf(lexeme: Lexeme | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(lexeme?.text ?? '')?.[1];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** A year that stands behind 'en', 'in', 'since' and the like. */
function yearAt(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Read | null {
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

/** 'vendredi', 'on Friday', 'hier', 'yesterday', 'la semaine dernière', 'le mois dernier', 'last year'. */
function relativeDate(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: Date,
  publishedOn: PartialDate,
): Read | null {
  const ago = agoAt(lexemes, at, grammar, published);
  if (ago !== null) return ago;
  const text = lexemes[at]?.text ?? '';
  if (!WEEKDAYS.has(text) && !RELATIVE.has(text)) return null;
  const next = lexemes[at + 1]?.text ?? '';
  const mention = (date: PartialDate, length: number): Read => ({ mention: { at, date }, to: at + length });
  const whole = publishedOn.length === 10;
  const weekday = WEEKDAYS.get(text);
  if (weekday !== undefined && whole) {
    const back = (published.getUTCDay() - weekday + 7) % 7;
    const coming = isNext(lexemes, at) || isComing(lexemes, at, grammar);
    const ahead = isNext(lexemes, at) && back === 0 ? 7 : (7 - back) % 7;
    if (coming) return mention(iso(published.getTime() + ahead * DAY), 1);
    return mention(iso(published.getTime() - back * DAY), 1);
  }
  if (/^(?:hier|yesterday)$/.test(text) && whole) return mention(iso(published.getTime() - DAY), 1);
  if (/^(?:demain|tomorrow)$/.test(text) && whole) return mention(iso(published.getTime() + DAY), 1);
  if ((text === 'today' || text === "aujourd'") && whole) return mention(publishedOn, 1);
  const last = /^(?:dernier|dernière|passée?|précédente?)$/.test(next);
  const year = published.getUTCFullYear();
  if ((/^(?:an|année)$/.test(text) && last) || (text === 'last' && next === 'year'))
    return mention(String(year - 1), 2);
  const coming = /^prochaine?$/.test(next);
  if ((/^(?:an|année)$/.test(text) && coming) || (text === 'next' && next === 'year'))
    return mention(String(year + 1), 2);
  if ((text === 'mois' && coming) || (text === 'next' && next === 'month'))
    return mention(iso(Date.UTC(year, published.getUTCMonth() + 1, 1)).slice(0, 7), 2);
  if (((text === 'semaine' && coming) || (text === 'next' && next === 'week')) && whole)
    return mention(iso(published.getTime() + 7 * DAY), 2);
  if ((text === 'mois' && last) || (text === 'last' && next === 'month')) {
    return mention(iso(Date.UTC(year, published.getUTCMonth() - 1, 1)).slice(0, 7), 2);
  }
  if (((text === 'semaine' && last) || (text === 'last' && next === 'week')) && whole) {
    return mention(iso(published.getTime() - 7 * DAY), 2);
  }
  if ((text === 'cette' && next === 'année') || (text === 'this' && next === 'year'))
    return mention(String(year), 2);
  return null;
}

/** 'two years ago', 'il y a deux ans': the year, and of months the month. */
function agoAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: Date,
): Read | null {
  const isFrench = /^il y a$/.test(
    lexemes
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(' '),
  );
  const from = isFrench ? at + 3 : at;
  const [count, unit, behind] = [lexemes[from]?.text ?? '', lexemes[from + 1]?.text ?? '', lexemes[from + 2]];
  if (!isFrench && behind?.text !== 'ago') return null;
  const isArticle = /^an?$/.test(count) && !isFrench;
  const many = isArticle
    ? 1
    : (grammar.cardinalValues.get(count) ?? (/^\d{1,3}$/.test(count) ? Number(count) : null));
  if (many === null) return null;
  const to = isFrench ? from + 2 : from + 3;
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  if (/^(?:ans?|années?|years?)$/.test(unit)) return { mention: { at, date: String(year - many) }, to };
  if (/^(?:mois|months?)$/.test(unit))
    return { mention: { at, date: iso(Date.UTC(year, month - many, 1)).slice(0, 7) }, to };
  return null;
}

function compose(year: number, month: number, day: number | null): PartialDate | null {
  const time = Date.UTC(year, month - 1, day ?? 1);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1) return null;
  return day === null ? iso(time).slice(0, 7) : iso(time);
}

function iso(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 10);
}
