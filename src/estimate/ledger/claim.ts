import { fold } from '../../language/fold.ts';
import type { Estimate } from '../estimate.ts';

/** A figure of a corpus. */
export interface Claim {
  readonly estimate: Estimate;
  /** Its place among the claims of the corpus, which stand in the order of their documents' dates. */
  readonly place: number;
}

/** What a figure has in common with figures that say as much. */
export function quantityKey({ quantity, measure, figure }: Estimate): string {
  const { value, min, max, qualifier } = quantity;
  return [measure, value, min, max, qualifier === 'vague' ? fold(figure.text) : ''].join('/');
}
