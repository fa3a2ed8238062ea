import type { PartialDate } from '../../language/calendar-dates.ts';
import type { Block } from '../block.ts';
import { findDate } from '../dates.ts';

const LONGEST = 100; // characters
/** Where a dispatch was written: 'Kinshasa,', 'Paris, le'; 'Le' or nothing where no place is given. */
const PLACE = /^(?:\p{Lu}[\p{L} ()'’.-]{1,40}, ?(?:le |on )?|[Ll]e )?$/u;
/** What sets its date off from its first words. */
const DASH = /^(?: ?\([^)]{2,30}\))? ?[–—-]/u;
/** The same without a place: the words are those of a sentence, since 'Le 5 mai 2025 - jour de fête -' goes on. */
const DASH_ABOVE_SENTENCE = /^(?: ?\([^)]{2,30}\))? [–—-] (?=["«“(]?\s?\p{Lu})/u;
const STOP = /^\.(?: (?=["«“(]?\s?\p{Lu})|$)/u;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/gu;

/** The date that a paragraph opens with. */
interface Dateline {
  readonly date: PartialDate;
  /** Whether stories of the past begin in the same way: without a place, or with a sentence of its own. */
  readonly isDoubtful: boolean;
}

/**
 * The date that a paragraph opens with as dispatches do: 'Kinshasa, 5 septembre 2025 – …', 'GENEVA, 18 March 2024 (UN) -',
 * 'Le 5 mai 2025 - La fin …', 'Lausanne, 28 August 2025. Viktor …'.
 */
export function readDateline(plain: string, dayFirst: boolean): Dateline | null {
  const head = plain.slice(0, LONGEST);
  const found = findDate(head, dayFirst);
  if (found === null) return null;
  const [place = '', rest = ''] = head.split(found.written);
  if (!PLACE.test(place)) return null;
  const hasPlace = place.includes(',');
  if (hasPlace && DASH.test(rest)) return { date: found.date, isDoubtful: false };
  const isSetOff = hasPlace ? STOP.test(rest) : DASH_ABOVE_SENTENCE.test(rest);
  return isSetOff ? { date: found.date, isDoubtful: true } : null;
}

/**
 * The date of publication that the first paragraph opens with. Of a doubtful form, it is none where another paragraph
 * begins so too, as those of a chronicle do, or where a later year stands in the text, which was written then.
 */
export function datelineOf(blocks: readonly Block[], first: number, dayFirst: boolean): PartialDate | null {
  const dateline = readDateline(blocks[first]?.plain ?? '', dayFirst);
  if (dateline === null || !dateline.isDoubtful) return dateline?.date ?? null;
  const year = Number(dateline.date.slice(0, 4));
  const isLater = ({ plain }: Block) => (plain.match(YEAR) ?? []).some((other) => Number(other) > year);
  const isAnother = ({ plain }: Block, index: number) =>
    index !== first && readDateline(plain, dayFirst) !== null;
  return blocks.some(isLater) || blocks.some(isAnother) ? null : dateline.date;
}

/** Whether a sentence is nothing but the place and the date that a dispatch opens with: 'Lausanne, 28 August 2025.' */
export function isBareDateline(sentence: string, date: PartialDate | null, dayFirst: boolean): boolean {
  const isShort = sentence.length <= LONGEST && /\d\.$/u.test(sentence); // asked first: most sentences are not
  return date !== null && isShort && readDateline(sentence, dayFirst)?.date === date;
}
