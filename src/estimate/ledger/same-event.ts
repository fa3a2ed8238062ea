import { fold } from '../../language/fold.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import type { Language } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import type { Estimate } from '../estimate.ts';

/** What a figure's sentence tells of the event that it is of. */
export interface ToldEvent {
  readonly language: Language;
  readonly status: string | null;
  /** The names in its place; null where it has none. */
  readonly names: readonly string[] | null;
  /** The stems of the verb behind the figure; empty where there is none. */
  readonly deed: readonly string[];
}

export function eventOf(estimate: Estimate): ToldEvent {
  const { sentence, status, place } = estimate;
  const names = place === null ? null : namesIn(place.text);
  return { language: sentence.language, status, names, deed: deedOf(estimate) };
}

/** Whether two figures can be of the same place: unless each names one, and they have no name in common. */
export function isSamePlace(a: ToldEvent, b: ToldEvent): boolean {
  if (a.names === null || b.names === null || a.language !== b.language) return true;
  const { names } = b;
  return a.names.some((name) => names.includes(name));
}

/**
 * Whether the same can be said of what two figures count: unless each has a verb of its own behind it ('ont défilé', 'ont
 * applaudi'), and these are other words. Of one status is as good as one word, and what is told in two languages can
 * always be the same.
 */
export function isSameDeed(a: ToldEvent, b: ToldEvent): boolean {
  const isOfOneStatus = a.status !== null && a.status === b.status;
  if (isOfOneStatus || a.language !== b.language) return true;
  return a.deed.length === 0 || b.deed.length === 0 || a.deed.some((stem) => b.deed.includes(stem));
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
