import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { lastYearEnd, looksLikeYear } from './calendar-lexemes.ts';
import type { PublicationDate } from './publication-date.ts';

/** A quarter or a half of a year. */
interface PartOfYear {
  readonly year: number;
  /** From 1: the month in which it ends, as of which its figures hold. */
  readonly lastMonth: number;
  /** The lexeme behind it. */
  readonly to: number;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first 1st premier première 1er 1re',
    'second 2nd deuxième seconde 2e 2ème',
    'third 3rd troisième 3e 3ème',
    'fourth 4th quatrième 4e 4ème',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
/** What a part of a year can begin with: a quick look before anything is cut. */
const OPENER =
  /^(?:first|second|third|fourth|last|final|previous|prem|deux|seco|trois|quat|dern|trimestre|[1-4]\p{L}|[qt][1-4]$)/u;
const LAST = /^(?:last|final|dernier|dernière)$/;
const MONTHS: Readonly<Record<string, number>> = { quarter: 3, trimestre: 3, half: 6, semestre: 6 };

/**
 * 'au premier trimestre 2024', 'in the third quarter', 'Q3 2024', 'the first half of last year', 'le trimestre dernier' at a
 * lexeme. One without a year is the last that had begun when the document was published; null where the month of that is
 * not known.
 */
export function partOfYearAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  published: PublicationDate | null,
): PartOfYear | null {
  if (!OPENER.test(lexemes[at]?.text ?? '')) return null;
  const named = numbered(lexemes, at) ?? abbreviated(lexemes, at, grammar);
  if (named === null) return previousQuarter(lexemes, at, published);
  const { months, to } = named;
  let yearAt = to;
  while (/^(?:of|de|d'|l'|année|the|year|,)$/.test(lexemes[yearAt]?.text ?? '')) yearAt++;
  const written = looksLikeYear(lexemes[yearAt]) ? Number(lexemes[yearAt]?.text) : null;
  const isHalf = months === 6 && grammar.language === 'en';
  const ofYear = lexemes[to]?.text === 'of' || written !== null;
  if (isHalf && !ofYear) return null; // the first half of a match
  const part = named.part ?? (ofYear || lexemes[to]?.text === 'de' ? 12 / months : null);
  if (part === null) return previousQuarter(lexemes, at, published);
  const lastMonth = part * months;
  if (written !== null) return { year: written, lastMonth, to: yearAt + 1 };
  if (published === null) return null;
  const lastYear = lastYearEnd(lexemes, to);
  if (lastYear !== null) return { year: published.year - 1, lastMonth, to: lastYear };
  if (published.month === null) return null;
  const hasBegun = lastMonth - months < published.month;
  return { year: published.year - (hasBegun ? 0 : 1), lastMonth, to };
}

interface NamedPart {
  /** From 1; null for the last one of a year, or the last one that there was. */
  readonly part: number | null;
  readonly months: number;
  readonly to: number;
}

/** 'third quarter', 'third-quarter', 'premier trimestre', 'dernier trimestre'. */
function numbered(lexemes: readonly Lexeme[], at: number): NamedPart | null {
  const [ordinal = '', joined] = lexemes[at]?.text.split('-') ?? [];
  const noun = joined ?? lexemes[at + 1]?.text ?? '';
  const part = ORDINALS.get(ordinal) ?? (LAST.test(ordinal) ? null : undefined);
  const months = Object.hasOwn(MONTHS, noun) ? MONTHS[noun] : undefined;
  if (part === undefined || months === undefined || (part ?? 1) * months > 12) return null;
  return { part, months, to: joined === undefined ? at + 2 : at + 1 };
}

/** 'Q3', and 'T3 2024', which without its year may be a tramway. */
function abbreviated(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): NamedPart | null {
  const [, letter, digit] = /^([qt])([1-4])$/.exec(lexemes[at]?.text ?? '') ?? [];
  if (
    digit === undefined ||
    (letter === 't' && (grammar.language === 'en' || !looksLikeYear(lexemes[at + 1])))
  )
    return null;
  return { part: Number(digit), months: 3, to: at + 1 };
}

/** 'last quarter', 'le trimestre dernier', 'au trimestre précédent': the one before that of the publication. */
function previousQuarter(
  lexemes: readonly Lexeme[],
  at: number,
  published: PublicationDate | null,
): PartOfYear | null {
  const [word, next] = [lexemes[at]?.text ?? '', lexemes[at + 1]?.text ?? ''];
  const named =
    (word === 'trimestre' && /^(?:dernier|précédent|passé)$/.test(next)) ||
    (/^(?:last|previous)$/.test(word) && next === 'quarter');
  if (!named || published === null || published.month === null) return null;
  const { year, month } = published;
  const quarter = Math.floor((month - 1) / 3); // from 0, so the one before from 1
  return quarter === 0
    ? { year: year - 1, lastMonth: 12, to: at + 2 }
    : { year, lastMonth: quarter * 3, to: at + 2 };
}
