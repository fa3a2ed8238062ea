import { withWordBoundaries } from '../language/word-boundaries.ts';

const PRONOUN = withWordBoundaries(
  /^(?:[«“"—–-]\s*)?(?:il|elle|ils|elles|cela|ceci|ce|cet|cette|ces|celui|celle|ceux|son|sa|ses|leur|leurs|selon (?:lui|elle|eux)|pour (?:lui|elle|eux)|it|he|she|they|this|that|these|those|his|her|its|their|according to (?:him|her|them))\b|\ba-t-(?:il|elle)\b|\b(?:he|she|they) (?:said|added|told|insisted)\b/iu,
);

const OF_THEM = withWordBoundaries(/\bd['’]entre (?:eux|elles)\b|\bof (?:them|whom|these|those)\b/i);

/** Whether a sentence counts some of what the sentence before speaks of. */
export function countsOfThem(text: string): boolean {
  return OF_THEM.test(text);
}

/** Whether a sentence leans on the one before: it opens with a pronoun or a demonstrative, or counts 'of them'. */
export function leans(text: string): boolean {
  return PRONOUN.test(text) || countsOfThem(text);
}
