import type { Document } from '../corpus/document.ts';
import type { Estimate } from './estimate.ts';
import type { Topic } from './topic.ts';

/** Every figure of the documents, in the order of the text. */
export function recogniseEstimates(
  _documents: readonly Document[],
  _topics: readonly Topic[],
): readonly Estimate[] {
  return [];
}
