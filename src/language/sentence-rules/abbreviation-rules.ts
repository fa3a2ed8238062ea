import type { Boundary, Rule, Verdict } from './boundary.ts';
import { beginsWithNoNames, nameGoesOn, opensOrQuotes } from './goes-on.ts';
import { ofAbbreviation } from './of-abbreviation.ts';
import { opensSentence } from './opens-sentence.ts';

/** A number, also a Roman one, or the letter of a code. A single 'I' is a number where another reference follows: 'I, p. 3'. */
const NUMBER =
  /^(?:\d|[IVXLC]{2,}(?!\p{L})|[VXLC](?=[,;:)])|I(?=, ?(?:\p{Ll}{1,4}\.|N?n?[°o]\.?\s?\d|§|\d))|\p{Lu}[.\d-])/u;
const PARTICLE = /^(?:L[ea]s?|D[eu]s?|Van|Von|El|Al|Ben)\s\p{Lu}|^[DL]['’]\p{Lu}/u;
const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['Yahoo', 'Yum', 'Jeopardy']);

/** 'Mr. Smith', 'le gén. Durand', 'DR. SMITH'. */
function titleBeforeName({ word, opening, abbreviations }: Boundary): Verdict {
  const title = withoutElision(word);
  const isShouted = /^\p{Lu}{2,}$/u.test(title) && /^\p{Lu}{2}/u.test(opening);
  const written = isShouted ? title.charAt(0) + title.slice(1).toLowerCase() : title;
  return abbreviations.beforeName.has(written) ? 'join' : null;
}

/** 'l’article L. 761-1', 'art. R. 12': the part of a code that an article stands in. */
function articleOfCode({ word, before, opening }: Boundary): Verdict {
  const isPart =
    /^(?:L|R|D|A|LO)$/u.test(word) && /(?<!\p{L})(?:art\.|articles?|et|ou|à|,)\s\p{Lu}{1,2}$/iu.test(before);
  return isPart && /^\*?\d/u.test(opening) ? 'join' : null;
}

/** 'No. 5', 'p. 12', 'Oct. 7', 'chap. IV', 'art. L. 122'. Elsewhere 'No.' and 'art.' are words. */
function referenceBeforeNumber({ word, abbreviations, opening }: Boundary): Verdict {
  return abbreviations.beforeNumber.has(word) && NUMBER.test(opening) ? 'join' : null;
}

/** 'Fed. R. Civ. P. 12', 'Pub. L. No. 94-142': how American courts cite, each word shortened up to the number. */
function citedRule({ word, after }: Boundary): Verdict {
  const isShort = /^\p{Lu}\p{Ll}{2,4}$/u.test(word);
  return isShort && /^\p{Lu}\. (?:\p{Lu}\p{Ll}{0,4}\. ){0,3}(?:§ ?)?\d/u.test(after) ? 'join' : null;
}

/** 'Man. Utd.', 'Acme Tech. Inc.': what closes a name belongs to it. */
function closesName({ word, opening, abbreviations }: Boundary): Verdict {
  const [next = ''] = /^\p{L}+(?=\.)/u.exec(opening) ?? [];
  return /^\p{Lu}\p{L}{1,5}$/u.test(word) && abbreviations.behindName.has(next) ? 'join' : null;
}

/** 'Roe vs. Wade', and 'Apple Inc. Chief', but 'Apple Inc. The company' and 'Apple Inc. Shares fell'. */
function abbreviationAnywhere(boundary: Boundary): Verdict {
  const { word, abbreviations } = boundary;
  const isBehind = abbreviations.behindName.has(word) || abbreviations.behindPlace.has(word);
  if (!isBehind && !abbreviations.anywhere.has(word)) return null;
  return opensOrQuotes(boundary) || (isBehind && !nameGoesOn(boundary)) ? 'split' : 'join';
}

/** 'i.e.', 'c.-à-d.', 'J.-M.' never end a sentence; 'U.S.', 'O.N.U.', 'Ph.D.' do where another begins. */
function lettersWithStops(boundary: Boundary): Verdict {
  const word = withoutElision(boundary.word);
  if (!/^(?:\p{L}{1,2}[.-]+)+\p{L}{1,2}$/u.test(word) || !word.includes('.')) return null;
  if (word.includes('-') || !/\p{Lu}/u.test(word)) return 'join';
  if (opensOrQuotes(boundary)) return PARTICLE.test(boundary.opening) ? 'join' : 'split';
  return nameGoesOn({ ...boundary, word }) ? 'join' : 'split';
}

/** 'Mark A. Milley', 'J. Le Goff', but 'le plan B. Les', 'vitamin C. Doctors' and, of a suspect, 'Karim B. Enquêteurs'. */
function initial(boundary: Boundary): Verdict {
  const { word, before, opening, abbreviations } = boundary;
  if (!/^\p{Lu}$/u.test(word) || !/(?:^|[\s.([«“"’'-])\p{Lu}\p{M}*$/u.test(before)) return null;
  const [, previous = ''] = /([\p{L}\p{M}.]+)[\s-]+\S+$/u.exec(before.slice(-60)) ?? [];
  if (abbreviations.labelled.has(previous.toLowerCase())) return 'split';
  const isAmongNames = previous === '' || /^\p{Lu}|\.$/u.test(previous);
  if (PARTICLE.test(opening) && isAmongNames) return 'join';
  return opensOrQuotes(boundary) || beginsWithNoNames(boundary) ? 'split' : 'join';
}

/** 'l’O.N.U' → 'O.N.U'. */
function withoutElision(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('’'), word.lastIndexOf("'")) + 1);
}

/** A mark that is part of a name: 'Yahoo! Japan'. */
function nameWithMark({ word, marks, closing, opening, abbreviations }: Boundary): Verdict {
  const isName = marks === '!' && closing === '' && NAMES_WITH_MARK.has(word);
  return isName && !opensSentence({ opening, abbreviations }) ? 'join' : null;
}

export const ABBREVIATION_RULES: readonly Rule[] = [
  titleBeforeName,
  articleOfCode,
  referenceBeforeNumber,
  citedRule,
  closesName,
  abbreviationAnywhere,
  lettersWithStops,
  initial,
]
  .map(ofAbbreviation)
  .concat(nameWithMark);
