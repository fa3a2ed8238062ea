import { fold } from '../../language/fold.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import type { Language } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import type { Estimate } from '../estimate.ts';

/** What a figure's sentence tells of the event that it is of. */
export class ToldEvent {
  readonly #estimate: Estimate;
  #names: readonly string[] | null = null;
  #deed: readonly string[] | null = null;

  constructor(estimate: Estimate) {
    this.#estimate = estimate;
  }

  get language(): Language {
    return this.#estimate.sentence.language;
  }

  get status(): string | null {
    return this.#estimate.status;
  }

  /** The names in its place; null where it has none. */
  get names(): readonly string[] | null {
    const { place } = this.#estimate;
    if (place !== null) this.#names ??= namesIn(place.text);
    return this.#names;
  }

  /** The stems of the verb behind the figure; empty where there is none. */
  get deed(): readonly string[] {
    this.#deed ??= deedOf(this.#estimate);
    return this.#deed;
  }
}

/** Whether two figures can be of the same place: unless each names one, and they have no name in common. */
export function isSamePlace(a: ToldEvent, b: ToldEvent): boolean {
  const [names, others] = [a.names, b.names];
  if (names === null || others === null || a.language !== b.language) return true;
  return names.some((name) => others.includes(name));
}

/**
 * Whether the same can be said of what two figures count: unless each has a verb of its own behind it ('ont défilé', 'ont
 * applaudi'), and these are other words. Of one status is as good as one word, and what is told in two languages can
 * always be the same.
 */
export function isSameDeed(a: ToldEvent, b: ToldEvent): boolean {
  const isOfOneStatus = a.status !== null && a.status === b.status;
  if (isOfOneStatus || a.language !== b.language) return true;
  const [deed, other] = [a.deed, b.deed];
  return deed.length === 0 || other.length === 0 || deed.some((stem) => other.includes(stem));
}

function deedOf({ sentence: { language }, figure, predicate }: Estimate): readonly string[] {
  if (predicate === null || predicate.start < figure.end) return [];
  const words =
    predicate.text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word, language)).flatMap((word) => stems(word, language));
}

/** The words with a capital of a place, without accents: 'région de Kiev' and 'Kiev' have one name in common. */
function namesIn(place: string): readonly string[] {
  return (place.match(/\p{Lu}\p{L}*/gu) ?? []).map(fold);
}
