import type { Sentence } from '../../corpus/document.ts';
import { fold } from '../../language/fold.ts';
import { LANGUAGES } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import type { Estimate } from '../estimate.ts';
import { daysOf } from '../time-and-place/days.ts';
import type { Topic } from '../topic.ts';
import type { LedgerEntry } from './ledger.ts';
import { eventOf, type ToldEvent } from './same-event.ts';

/** A claim with what it is compared by, which is worked out once for all the claims that it is set against. */
export interface RivalClaim {
  readonly entry: LedgerEntry;
  /** The lowest and the highest number that it states; NaN where it states none. */
  readonly lowest: number;
  readonly highest: number;
  /** The days that its date may mean, numbered from 1970 on; null where it has none. */
  readonly time: { readonly from: number; readonly to: number } | null;
  /** Whether its own sentence dates it. */
  readonly isDated: boolean;
  /** The stems of the noun that says what is counted; empty where none does. */
  readonly head: readonly string[];
  /** Whether it counts some of those that its topic counts: the children of those killed. */
  readonly isSpecial: boolean;
  readonly event: ToldEvent;
  /** The names in its paragraph and in the title of its document. */
  readonly names: () => ReadonlySet<string>;
}

/** Reads the claims of a corpus for comparing them. */
export function rivalReader(topics: readonly Topic[]): (entry: LedgerEntry) => RivalClaim {
  const kinds = specialKinds(topics);
  return (entry) => {
    const { estimate } = entry.claim;
    const { value, min, max } = estimate.quantity;
    const head = headStems(estimate);
    const ofTopic = kinds.get(`${estimate.topic}:${estimate.sentence.language}`);
    return {
      entry,
      lowest: min ?? value ?? Number.NaN,
      highest: max ?? value ?? Number.NaN,
      time: estimate.asOf === null ? null : daysOf(estimate.asOf.date),
      isDated: estimate.asOf?.from === 'sentence',
      head,
      isSpecial: head.some((stem) => ofTopic?.has(stem) === true),
      event: eventOf(estimate),
      names: onceOnly(() => namesAround(estimate)),
    };
  };
}

/** A value that takes long to work out, for those that ask for it. */
function onceOnly<T extends object>(workOut: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= workOut();
    return known;
  };
}

const NAME = /(?<=[\p{L}\p{N},’'-]\s*)\p{Lu}[\p{L}\p{M}]+/gu; // not the first word of a sentence

function namesAround({ sentence: { document, paragraph, index } }: Estimate): ReadonlySet<string> {
  const { sentences } = document;
  const isOutside = (other: Sentence): boolean => other.paragraph !== paragraph;
  const from = sentences.findLastIndex((other, at) => at < index && isOutside(other)) + 1;
  const behind = sentences.findIndex((other, at) => at > index && isOutside(other));
  const texts = sentences
    .slice(from, behind < 0 ? sentences.length : behind)
    .map(({ start, end }) => document.text.slice(start, end));
  return new Set(
    [...texts, document.metadata.title ?? ''].flatMap((text) => text.match(NAME) ?? []).map(fold),
  );
}

/** Whether two claims can be of one event, as far as the names tell that are told with them. */
export function haveOneName(a: RivalClaim, b: RivalClaim): boolean {
  const names = b.names();
  return [...a.names()].some((name) => names.has(name));
}

/** Who may be anybody: the dead and 'people' are counted alike. */
const ANYBODY =
  /^(?:person|people|personne|gens|autre|other|life|homme|man|membre|member|habitant|resident)s?$/;

/** What each topic counts in a language only where it says what became of it: some of those that it counts. */
function specialKinds(topics: readonly Topic[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
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
export function haveOneHead({ head: a }: RivalClaim, { head: b }: RivalClaim): boolean {
  return (a.length === 0 && b.length === 0) || a.some((stem) => b.includes(stem));
}

const FOLLOWED_BY_MORE =
  /^\s+(?:\p{L}+\s+)?(?:more|others?|autres?|additional|supplémentaires?|de plus)(?!\p{L}|\s+(?:than|de\s))/iu;
const BEHIND_MORE = /(?:further|another|additional|encore|autres)\s+$/iu;

/** '31 more', 'a further 12', '12 autres personnes': what comes on top of others. */
export function isMore({ figure, sentence: { document, start, end } }: Estimate): boolean {
  const before = document.text.slice(start, figure.start);
  return FOLLOWED_BY_MORE.test(document.text.slice(figure.end, end)) || BEHIND_MORE.test(before);
}

const OPENS_PART = /(?:\bdont|\bincluding|\bparmi (?:eux|elles|lesquels)|\bamong them|\bcompris),?\s+$/iu;
const FOLLOWS_WHOLE = /^(?:sur|parmi|des|of|out of|among)\s+(?:les\s+|the\s+)?\d[^;:]*,\s/iu;
const PRECEDES_WHOLE = /^\s+(?:of (?:the |its |their )?|des |sur (?:les )?)\d/iu;

/** 'dont 12 enfants', 'Sur les 400 habitants, 70 …', '70 of the 400': a part of another figure, and only of what that one counts. */
export function isPart({ figure, sentence: { document, start, end } }: Estimate): boolean {
  const before = document.text.slice(start, figure.start);
  const behind = document.text.slice(figure.end, end);
  return OPENS_PART.test(before) || FOLLOWS_WHOLE.test(before) || PRECEDES_WHOLE.test(behind);
}
