import { calendarDate, MONTH_NUMBERS, type PartialDate, slashDate } from '../language/calendar-dates.ts';

const month = `(?:${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const year = '(?:1[5-9]|20|21)\\d\\d';

/** The ways to write a date, most definite first; a date is written out only where a day or a month stands in it. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?<year>${year})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
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
 * The first date in a line that can be read, French or English; of two forms that begin at one place, the more definite.
 * With slashes, '25/12/2024' and '12/25/2024' are certain, '05/12/2024' is read day first where the line is known to be
 * French and is not known otherwise.
 */
export function findDate(line: string, dayFirst: boolean): FoundDate | null {
  if (!/\d/u.test(line)) return null;
  let first: { readonly found: FoundDate; readonly index: number } | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(line);
    if (match?.groups === undefined || (first !== null && match.index >= first.index)) continue;
    const date = readGroups(match.groups, dayFirst);
    if (date !== null) first = { found: { date, written: match[0] }, index: match.index };
  }
  return first?.found ?? null;
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
  const writtenYear = Number(groups.year);
  if (groups.either !== undefined) {
    const [first = 0, second = 0] = groups.either.split(/[/-]/).map(Number);
    return slashDate(writtenYear, first, second, dayFirst);
  }
  const named = MONTH_NUMBERS.get(groups.name?.toLowerCase().replace('.', '') ?? '');
  const day = groups.day === undefined ? null : Number(groups.day);
  return calendarDate(writtenYear, named ?? Number(groups.month), day);
}
