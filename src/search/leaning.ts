import { withWordBoundaries } from '../language/word-boundaries.ts';

const OPENING = withWordBoundaries(
  /^(?:[«“"—–-]\s*)?(?:il|elle|ils|elles|cela|ceci|ce|cet|cette|ces|celui|celle|ceux|son|sa|ses|leur|leurs|selon (?:lui|elle|eux)|pour (?:lui|elle|eux)|it|he|she|they|this|that|these|those|his|her|its|their|according to (?:him|her|them))\b/iu,
);

const SPEAKER = withWordBoundaries(/\ba-t-(?:il|elle)\b|\b(?:he|she|they) (?:said|added|told|insisted)\b/iu);
/** Words of the patterns here: to look for them first is cheap, and most sentences have none. */
const OF_SPEAKER = /a-t-|said|added|told|insisted/i;
const OF_OTHERS = /entre e|of (?:them|whom|these|those)/i;

const OF_THEM = withWordBoundaries(/\bd['’]entre (?:eux|elles)\b|\bof (?:them|whom|these|those)\b/i);

/** Whether a sentence counts some of what the sentence before speaks of. */
export function countsOfThem(text: string): boolean {
  return OF_OTHERS.test(text) && OF_THEM.test(text);
}

/** Whether a sentence leans on the one before: it opens with a pronoun or a demonstrative, or counts 'of them'. */
export function leans(text: string): boolean {
  return OPENING.test(text) || (OF_SPEAKER.test(text) && SPEAKER.test(text)) || countsOfThem(text);
}
