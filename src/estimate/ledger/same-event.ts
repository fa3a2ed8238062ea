import { fold } from '../../language/fold.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { stems } from '../../language/stem.ts';
import type { Estimate } from '../estimate.ts';

/** Whether two figures can be of the same place: unless each names one, and they have no name in common. */
export function isSamePlace(a: Estimate, b: Estimate): boolean {
  if (a.place === null || b.place === null || a.sentence.language !== b.sentence.language) return true;
  const names = new Set(namesIn(a.place.text));
  return namesIn(b.place.text).some((name) => names.has(name));
}

/**
 * Whether the same can be said of what two figures count: unless each has a verb of its own behind it ('ont défilé', 'ont
 * applaudi'), and these are other words. Of one status is as good as one word, and what is told in two languages can
 * always be the same.
 */
export function isSameDeed(a: Estimate, b: Estimate): boolean {
  const isOfOneStatus = a.status !== null && a.status === b.status;
  if (isOfOneStatus || a.sentence.language !== b.sentence.language) return true;
  const [ofA, ofB] = [deedOf(a), deedOf(b)];
  return ofA.length === 0 || ofB.length === 0 || ofA.some((stem) => ofB.includes(stem));
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
