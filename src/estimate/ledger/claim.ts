import { fold } from '../../language/fold.ts';
import type { Estimate } from '../estimate.ts';

/** A figure of a corpus with what the ledger goes by, worked out once: the same figures are listed again and again. */
export class Claim {
  readonly estimate: Estimate;
  /** Its place among the claims of the corpus, which stand in the order of their documents' dates. */
  readonly place: number;
  /** When its document was published; empty where that is not known. */
  readonly published: string;
  readonly status: string | null;
  /** Whether it stands in a title or another line above the text. */
  readonly isTitle: boolean;
  #quantity: string | null = null;
  #key: string | null = null;

  constructor(estimate: Estimate, place: number) {
    this.estimate = estimate;
    this.place = place;
    this.published = estimate.sentence.document.metadata.publishedOn ?? '';
    this.status = estimate.status;
    this.isTitle = estimate.sentence.kind !== 'sentence';
  }

  /** What it has in common with figures that say as much. */
  get quantity(): string {
    this.#quantity ??= quantityKey(this.estimate);
    return this.#quantity;
  }

  /** What it has in common with its repeats. */
  get key(): string {
    this.#key ??= claimKey(this.estimate, this.quantity);
    return this.#key;
  }
}

function quantityKey({ quantity, measure, figure }: Estimate): string {
  const { value, min, max, qualifier } = quantity;
  return [measure, value, min, max, qualifier === 'vague' ? fold(figure.text) : ''].join('/');
}

/** Claims without a claimant are the same only in the same words. */
function claimKey({ attributedTo, status, topic, sentence }: Estimate, quantity: string): string {
  const who =
    attributedTo === null
      ? fold(sentence.document.text.slice(sentence.start, sentence.end)).replace(/\P{L}+/gu, ' ')
      : claimantKey(attributedTo.text);
  return [topic, status ?? '', quantity, who].join('|');
}

/** A claimant without its articles: 'Le NIS' and 'le NIS' are one. */
function claimantKey(claimant: string): string {
  return fold(claimant)
    .replace(/[’']/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:le|la|les|l|un|une|des|du|de|d|the|a|an|of)$/.test(word))
    .join(' ');
}
