import type { Sentence } from '../../corpus/document.ts';
import { fold } from '../../language/fold.ts';
import type { Estimate } from '../estimate.ts';
import { quantityKey } from './claim.ts';
import { numberOfLetters } from './letters.ts';

/**
 * Finds the families of figures as they come: claims of one value, status and claimant, which may repeat each other. It
 * holds on to a line of text for each: it is to be dropped when all came.
 */
export class Families {
  readonly #known = new Map<string, number>();
  #sentence: Sentence | null = null;
  #words = 0;

  /** The number of a figure's family: the next from 0 where it is the first of it. */
  of(estimate: Estimate): number {
    const { topic, status } = estimate;
    const key = [topic, status ?? '', quantityKey(estimate), this.#whoSays(estimate)].join('|');
    const family = this.#known.get(key) ?? this.#known.size;
    if (family === this.#known.size) this.#known.set(key, family);
    return family;
  }

  /** The claimant; claims without one are the same only in the same words. */
  #whoSays({ attributedTo, sentence }: Estimate): string {
    if (attributedTo !== null) return claimantKey(attributedTo.text);
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      this.#words = numberOfLetters(sentence.document.text.slice(sentence.start, sentence.end));
    }
    return String(this.#words);
  }
}

/** A claimant without its articles: 'Le NIS' and 'le NIS' are one. */
export function claimantKey(claimant: string): string {
  return fold(claimant)
    .replace(/[’']/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:le|la|les|l|un|une|des|du|de|d|the|a|an|of)$/.test(word))
    .join(' ');
}
