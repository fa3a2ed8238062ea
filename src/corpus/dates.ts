import type { PartialDate } from './document.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fevr', 'fév', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'déc', 'dec', 'december'],
];

const monthNumbers = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const month = `(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const year = '(?:1[5-9]|20|21)\\d\\d';

/** The ways to write a date, most definite first; a date is written out only where a day or a month stands in it. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<year>${year})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
    'iu',
  ),
  new RegExp(`(?<![\\d.])(?<year>${year})\\.(?<month>\\d\\d)\\.(?<day>\\d\\d)(?![\\d.])`, 'u'),
  new RegExp(`(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>${year})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(?<either>\\d{1,2}[/-]\\d{1,2})[/-](?<year>${year})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(?<year>${year})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)`, 'iu'),
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\.?[ -](?:of )?(?<name>${month}),?[ -](?<year>${year})\\b`,
    'iu',
  ),
  new RegExp(`\\b(?<name>${month}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${year})\\b`, 'iu'),
  new RegExp(`\\b(?<name>${month})[ -](?<year>${year})\\b`, 'iu'),
];

interface FoundDate {
  readonly date: PartialDate;
  /** The words of the date as written. */
  readonly written: string;
}

/**
 * The first date in a line, French or English. With slashes, '25/12/2024' and '12/25/2024' are certain, '05/12/2024'
 * is read day first where the line is known to be French and is not known otherwise.
 */
export function findDate(line: string, dayFirst: boolean): FoundDate | null {
  if (!/\d/u.test(line)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(line);
    if (match?.groups === undefined) continue;
    const date = readGroups(match.groups, dayFirst);
    if (date !== null) return { date, written: match[0] };
  }
  return null;
}

const YEARLESS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${month}) \\d{1,2}|\\d{1,2}(?:er|st|nd|rd|th)? (?:${month}))(?![\\p{L}\\d]|,? \\d)`,
  'giu',
);

/** A line without its dates that give no year: 'Posted 11 June 2025 | Updated June 12'. */
export function withoutYearlessDates(line: string): string {
  return line.replace(YEARLESS, ' ');
}

/** '20240506', '20240506T123000Z': the basic form of ISO 8601, which elsewhere is any number. */
const BASIC = new RegExp(
  `^(?<year>${year})(?<month>\\d\\d)(?<day>\\d\\d)(?:T\\d{4,6}(?:Z|[+-]\\d{2,4})?)?$`,
  'u',
);
const MONTH_OF_YEAR = new RegExp(`^(?<month>\\d\\d)[/.-](?<year>${year})$`, 'u');

/** A date that stands alone in a field, as {@link findDate} reads it, in the basic form, or a bare month or year. */
export function readDate(field: string, dayFirst: boolean): PartialDate | null {
  const plain = field.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (new RegExp(`^${year}(?:-(?:0[1-9]|1[0-2]))?$`).test(plain)) return plain;
  const alone = BASIC.exec(plain) ?? MONTH_OF_YEAR.exec(plain);
  return alone?.groups !== undefined
    ? readGroups(alone.groups, dayFirst)
    : (findDate(plain, dayFirst)?.date ?? null);
}

function readGroups(groups: Record<string, string | undefined>, dayFirst: boolean): PartialDate | null {
  const named =
    groups.name === undefined ? undefined : monthNumbers.get(groups.name.toLowerCase().replace('.', ''));
  if (groups.either !== undefined) {
    const [first = 0, second = 0] = groups.either.split(/[/-]/).map(Number);
    if (first <= 12 && second <= 12 && first !== second && !dayFirst) return null;
    const [day, monthNumber] = second > 12 ? [second, first] : [first, second];
    return compose(Number(groups.year), monthNumber, day);
  }
  const day = groups.day === undefined ? null : Number(groups.day);
  return compose(Number(groups.year), named ?? Number(groups.month), day);
}

function compose(yearNumber: number, monthNumber: number, day: number | null): PartialDate | null {
  if (monthNumber < 1 || monthNumber > 12) return null;
  const prefix = `${yearNumber}-${String(monthNumber).padStart(2, '0')}`;
  if (day === null) return prefix;
  const daysInMonth = new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
  return day < 1 || day > daysInMonth ? null : `${prefix}-${String(day).padStart(2, '0')}`;
}
