import { withWordBoundaries } from '../../language/word-boundaries.ts';

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

/** 'En 2019, il …', 'In the north, they …' */
const PRONOUN_BEHIND = withWordBoundaries(/^[^,;:]{1,60},\s*(?:il|elle|ils|elles|it|he|she|they)\b/iu);

/** 'Dans celles-ci', 'Parmi eux', 'Among them', 'À défaut', 'En échange', 'Instead', 'Les autres', 'Both' */
const POINTING_BACK = withWordBoundaries(
  /^(?:[«“"—–-]\s*)?(?:là|celles|(?:dans|pour|chez|parmi|sans|avec|contre) (?:celui|celle|ceux|celles|cela|lui|eux|elles?)|(?:for|with|without|among|against|in) (?:him|her|them|it|this|that|these|those)|each|chacune?|both|neither|none|the others?|others|another|d['’]autres|les autres|failing that|à défaut|faute de quoi|en échange|en retour|en revanche|in return|ainsi|thus|since then|until then|jusque-là)\b|^(?:depuis|instead|there),/iu,
);

/** 'S'y oppose' (but not 'il y a'), 'celle-ci', 'ces derniers', 'the latter' */
const ANAPHOR = withWordBoundaries(
  /\by (?!a\b|avait|aura|eut|ait\b|compris)|\b(?:celui|celle|ceux|celles)-(?:ci|là)\b|\b(?:ce|ces|cette) derni[eè]re?s?\b|\bthe latter\b/iu,
);

const PATTERNS = [OPENING, PRONOUN_BEHIND, POINTING_BACK, ANAPHOR];

/** Whether a sentence leans on the one before: by a pronoun, a demonstrative or an adverb that points back, or by counting 'of them'. */
export function leans(text: string): boolean {
  return (
    PATTERNS.some((pattern) => pattern.test(text)) ||
    (OF_SPEAKER.test(text) && SPEAKER.test(text)) ||
    countsOfThem(text)
  );
}
