import { withWordBoundaries } from '../../language/word-boundaries.ts';

/** Numbers in words, as a source for a pattern; 'un' and 'one' are articles and pronouns too. */
export const NUMBER_WORDS = [
  '(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)s?',
  'millions?|milliards?|milliers?|centaines?|dizaines?|(?:douz|quinz|vingt|trent|quarant|cinquant|soixant)aines?',
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundreds?|thousands?|billions?|dozens?',
].join('|');

/** Parts of a whole that are no halves, thirds or quarters. 'Le cinquième' is a rank, 'un cinquième' is not. */
const PARTS =
  '(?:cinqu|six|sept|huit|neuv|dix|vingt|cent)ièmes?|(?:fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?';

const FIGURE = withWordBoundaries(
  new RegExp(
    `\\d+(?:[\\u0020\\u00a0\\u202f.,]\\d{3})*(?:[.,]\\d+)?(?:\\s?%)?|\\b(?:(?:${NUMBER_WORDS})(?:[ -](?:${PARTS}))?|an? (?:${PARTS})|moitié|(?:un|deux|le) tiers|quart|half|third|quarter|twice)\\b`,
    'giu',
  ),
);

const NOT_COUNTED = withWordBoundaries(
  /^\s?(?:°|(?:mm|cm|km\/h|h|heures?|e|er|ème|th|st|nd|rd|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)\b)/iu,
);

/** Behind a letter a figure is part of a name, behind an English month a day. */
const NOT_COUNTED_BEHIND =
  /\p{L}-?$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$/u;

/** The figures of a text that count something. */
export function figuresOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(FIGURE)].filter((figure) => counts(figure, text));
}

/** Whether a figure counts something: no year, no hour, no part of a name. */
function counts({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  const after = text.slice(index + figure.length);
  const before = text.slice(0, index);
  if (/^(?:un|one|une)$/i.test(figure)) return false;
  const year = /^(?:1[5-9]|20)\d{2}$/.test(figure);
  return !year && !NOT_COUNTED.test(after) && !NOT_COUNTED_BEHIND.test(before);
}

/** Behind it a figure counts what follows, and nothing before: 'the armies of both sides and the two countries'. */
export const DEFINITE = /(?:^|[\s'’])(?:les|des|ces|aux|leurs|nos|the|these|those|its|their)\s$/iu;

/** 'The two countries' resumes what was told before and tells nobody how many there are. */
export function isResumed({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  return DEFINITE.test(text.slice(0, index)) && !/\d/.test(figure);
}

/** Whether a figure is a share of a hundred. */
export function isPercentage({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  return /%$|^\s?(?:%|per ?cent|pour cent)/iu.test(
    figure.endsWith('%') ? figure : text.slice(index + figure.length),
  );
}
