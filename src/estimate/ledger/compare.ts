import { LANGUAGES } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import type { Estimate } from '../estimate.ts';
import { daysApart } from '../time-and-place/days.ts';
import { OTHER_TOPIC, type Topic } from '../topic.ts';
import { foldRepeats, type LedgerEntry } from './ledger.ts';
import { isSameDeed, isSamePlace } from './same-event.ts';

/** Two claims for the same thing and time that do not agree. */
export interface Disagreement {
  readonly lower: LedgerEntry;
  readonly higher: LedgerEntry;
  /** How many times the higher figure is the lower one: above 1. */
  readonly factor: number;
  /** Whole days between the times of both, 0 where one holds the other; null where one of them has no date. */
  readonly days: number | null;
  /** Whether both can be of one event, as far as their words tell. */
  readonly isAlike: boolean;
}

/** Articles of dates further apart than this are of different times, and their figures may differ for that alone. */
const SAME_TIME = 14; // days

/** The claims that differ most: of the same time first, then the next, then those of which one has no date; of the same event before others; the widest gap first. A claim stands in one pair only. */
export function disagreements(
  estimates: readonly Estimate[],
  topics: readonly Topic[],
  most: number,
): readonly Disagreement[] {
  const entries = foldRepeats(estimates.filter((estimate) => !isPart(estimate)));
  const pairOf = pairing(topics);
  const pairs = entries.flatMap((a, index) => entries.slice(index + 1).flatMap((b) => pairOf(a, b)));
  pairs.sort(
    (a, b) =>
      (a.days ?? Number.MAX_VALUE) - (b.days ?? Number.MAX_VALUE) ||
      Number(b.isAlike) - Number(a.isAlike) ||
      b.factor - a.factor,
  );
  const taken = new Set<LedgerEntry>();
  const chosen: Disagreement[] = [];
  for (const pair of pairs) {
    if (chosen.length === most) break;
    if (taken.has(pair.lower) || taken.has(pair.higher)) continue;
    taken.add(pair.lower).add(pair.higher);
    chosen.push(pair);
  }
  return chosen;
}

function pairing(topics: readonly Topic[]): (a: LedgerEntry, b: LedgerEntry) => Disagreement[] {
  const isSpecial = specialKind(topics);
  return (a, b) => {
    if (!areComparable(a.estimate, b.estimate)) return [];
    const areKinds = isSpecial(a.estimate) || isSpecial(b.estimate);
    if (areKinds && !haveOneHead(a.estimate, b.estimate)) return [];
    const [lower, higher] = lowest(a.estimate) <= lowest(b.estimate) ? [a, b] : [b, a];
    const [low, high] = [highest(lower.estimate), lowest(higher.estimate)];
    const days = daysApart(a.estimate.asOf?.date ?? null, b.estimate.asOf?.date ?? null);
    const isAlike = isSameDeed(a.estimate, b.estimate);
    return low > 0 && high > low ? [{ lower, higher, factor: high / low, days, isAlike }] : [];
  };
}

function areComparable(a: Estimate, b: Estimate): boolean {
  if (a.sentence === b.sentence || a.topic !== b.topic || a.status !== b.status || a.measure !== b.measure)
    return false;
  if (!haveOneHead(a, b) && (a.topic === OTHER_TOPIC || a.measure !== 'count')) return false;
  if (!Number.isFinite(lowest(a)) || !Number.isFinite(lowest(b))) return false;
  if (isMore(a) !== isMore(b)) return false; // '31 more' are not all of them
  if (!isSamePlace(a, b)) return false; // the dead of a town are a part of those of its province
  const days = daysApart(a.asOf?.date ?? null, b.asOf?.date ?? null);
  // what two sentences date on two days is of two days, however near
  const areDated = a.asOf?.from === 'sentence' && b.asOf?.from === 'sentence';
  return days === null || days <= (areDated ? 0 : SAME_TIME);
}

const FOLLOWED_BY_MORE =
  /^\s+(?:\p{L}+\s+)?(?:more|others?|autres?|additional|supplémentaires?|de plus)(?!\p{L}|\s+(?:than|de\s))/iu;
const BEHIND_MORE = /(?:further|another|additional|encore|autres)\s+$/iu;

/** '31 more', 'a further 12', '12 autres personnes': what comes on top of others. */
function isMore({ figure, sentence: { document, start, end } }: Estimate): boolean {
  const before = document.text.slice(start, figure.start);
  return FOLLOWED_BY_MORE.test(document.text.slice(figure.end, end)) || BEHIND_MORE.test(before);
}

const OPENS_PART = /(?:\bdont|\bincluding|\bparmi (?:eux|elles|lesquels)|\bamong them|\bcompris),?\s+$/iu;
const FOLLOWS_WHOLE = /^(?:sur|parmi|des|of|out of|among)\s+(?:les\s+|the\s+)?\d[^;:]*,\s/iu;
const PRECEDES_WHOLE = /^\s+(?:of (?:the |its |their )?|des |sur (?:les )?)\d/iu;

/** 'dont 12 enfants', 'Sur les 400 habitants, 70 …', '70 of the 400': a part of another figure, and only of what that one counts. */
function isPart({ figure, sentence: { document, start, end } }: Estimate): boolean {
  const before = document.text.slice(start, figure.start);
  const behind = document.text.slice(figure.end, end);
  return OPENS_PART.test(before) || FOLLOWS_WHOLE.test(before) || PRECEDES_WHOLE.test(behind);
}

/** Who may be anybody: the dead and 'people' are counted alike. */
const ANYBODY =
  /^(?:person|people|personne|gens|autre|other|life|homme|man|membre|member|habitant|resident)s?$/;

/**
 * Whether a figure counts some of those that its topic counts: the children of those killed. What a topic counts only
 * where it says what became of it is such a kind.
 */
function specialKind(topics: readonly Topic[]): (estimate: Estimate) => boolean {
  const kinds = new Map(
    topics.flatMap(({ id, unitsWithStatus = { fr: [], en: [] } }) =>
      LANGUAGES.map((language) => [
        `${id}:${language}`,
        new Set(
          unitsWithStatus[language]
            .filter((noun) => !ANYBODY.test(noun))
            .flatMap((noun) => stems(noun, language)),
        ),
      ]),
    ),
  );
  return (estimate) => {
    const ofTopic = kinds.get(`${estimate.topic}:${estimate.sentence.language}`);
    return headStems(estimate).some((stem) => ofTopic?.has(stem) === true);
  };
}

/** The lowest number that a figure states; NaN where it states none. */
function lowest({ quantity: { value, min } }: Estimate): number {
  return min ?? value ?? Number.NaN;
}

/** The highest number that a figure states; NaN where it states none. */
function highest({ quantity: { value, max } }: Estimate): number {
  return max ?? value ?? Number.NaN;
}

/** The stems of the noun that says what is counted: in French the first word, in English the last before 'of' and 'and'. */
function headStems({ unit, sentence: { language } }: Estimate): readonly string[] {
  const text = unit?.text.toLowerCase() ?? '';
  const [phrase = ''] = language === 'fr' ? [text] : text.split(/\s(?:of|and|or|in)\s/);
  const words = phrase.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const head = language === 'fr' ? words[0] : words.at(-1);
  return head === undefined ? [] : stems(head, language);
}

/** Whether two figures count the same, as far as one word tells; what no noun names can be anything. */
function haveOneHead(a: Estimate, b: Estimate): boolean {
  const [ofA, ofB] = [headStems(a), headStems(b)];
  return (ofA.length === 0 && ofB.length === 0) || ofA.some((stem) => ofB.includes(stem));
}
