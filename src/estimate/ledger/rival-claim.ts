import type { Sentence } from '../../corpus/document.ts';
import { fold } from '../../language/fold.ts';
import { LANGUAGES } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import type { Estimate } from '../estimate.ts';
import type { Topic } from '../topic.ts';
import type { Claim } from './claim.ts';
import { ToldEvent } from './same-event.ts';

/** A claim with what its words tell for comparing it. What takes long to work out is worked out when it is asked for. */
export class RivalClaim {
  readonly claim: Claim;
  readonly #kinds: SpecialKinds;
  #head: readonly string[] | null = null;
  #event: ToldEvent | null = null;
  #names: ReadonlySet<string> | null = null;

  constructor(claim: Claim, kinds: SpecialKinds) {
    this.claim = claim;
    this.#kinds = kinds;
  }

  get #estimate(): Estimate {
    return this.claim.estimate;
  }

  /** Whether its own sentence dates it. */
  get isDated(): boolean {
    return this.#estimate.asOf?.from === 'sentence';
  }

  /** The stems of the noun that says what is counted; empty where none does. */
  get head(): readonly string[] {
    this.#head ??= headStems(this.#estimate);
    return this.#head;
  }

  /** Whether it counts some of those that its topic counts: the children of those killed. */
  get isSpecial(): boolean {
    const { topic, sentence } = this.#estimate;
    const ofTopic = this.#kinds.get(`${topic}:${sentence.language}`);
    return this.head.some((stem) => ofTopic?.has(stem) === true);
  }

  get event(): ToldEvent {
    this.#event ??= new ToldEvent(this.#estimate);
    return this.#event;
  }

  /** The names in its paragraph and in the title of its document. */
  get names(): ReadonlySet<string> {
    this.#names ??= namesAround(this.#estimate);
    return this.#names;
  }
}

type SpecialKinds = ReadonlyMap<string, ReadonlySet<string>>;

/** Not the first word of a sentence; the capital is looked for first, since most letters are none. */
const NAME = /\p{Lu}(?<=[\p{L}\p{N},’'-]\s*\p{Lu})[\p{L}\p{M}]+/gu;

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
  const { names } = b;
  return [...a.names].some((name) => names.has(name));
}

/** Who may be anybody: the dead and 'people' are counted alike. */
const ANYBODY =
  /^(?:person|people|personne|gens|autre|other|life|homme|man|membre|member|habitant|resident)s?$/;

/** What each topic counts in a language only where it says what became of it: some of those that it counts. */
export function specialKinds(topics: readonly Topic[]): SpecialKinds {
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
export function haveOneHead(a: RivalClaim, b: RivalClaim): boolean {
  const [head, other] = [a.head, b.head];
  return (head.length === 0 && other.length === 0) || head.some((stem) => other.includes(stem));
}
