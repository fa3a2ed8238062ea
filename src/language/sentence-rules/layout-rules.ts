import type { Boundary, Rule, Verdict } from './boundary.ts';

const LIST_MARKER = /^(?:[(*_]*)(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivxIVX]{1,5})$/u;
/** What the parts of a law are numbered by, and what stands before a note. */
const SECTION_MARKER =
  /^[(*_]*(?:(?:art(?:icle)?|sect?(?:ion)?|chap(?:itre|ter)?|rule|règle|§)\.? ?(?:[LRDA]\. ?)?\d[\d.-]{0,8}|N\.?B|P\.?-?S)$/iu;
const ADDRESS = /^(?:https?:|www\.|[\w.-]+@|(?:[\w-]+\.)+(?:com|org|net|fr|uk|eu|ca|be|ch|info|gov)(?!\w))/iu;
const CAPITAL_INSIDE = /^\p{Ll}{1,2}\p{Lu}\p{L}+/u;

/** Marks with no word before them begin a sentence: '… et puis', '...Et'. */
function marksWithoutWords({ before, isWhole }: Boundary): Verdict {
  return isWhole && !/[\p{L}\p{N}]/u.test(before) ? 'join' : null;
}

/** Marks that open their brackets or quotation leave something out or stand for a doubt: '[…]', '(?)', '« …puis'. */
function marksAlone({ before, marks, gap }: Boundary): Verdict {
  if (/[([{]$/u.test(before)) return 'join';
  return gap === '' && /[…«“„"‘]$|\.\.$/u.test(before + marks) && /[\s«“„"‘]$/u.test(before) ? 'join' : null;
}

/** Punctuation goes on with the sentence: '« Non. », dit-il', 'etc., puis'. */
function punctuationFollows({ after }: Boundary): Verdict {
  return /^(?:[,;:!?)\]}»›”/|]|\.(?!\.\.\s*\p{Lu})|…(?!\s*\p{Lu}))/u.test(after) ? 'join' : null;
}

/** An item of a list on a line of its own, or behind a bullet, begins whatever its first letter is. */
function itemFollows({ gap, after, before }: Boundary): Verdict {
  const isInBrackets = /\([^()]*$/u.test(before); // '(S. 56)'
  if (/^[•▪■●◦‣]/u.test(after) || (!isInBrackets && /^(?:\p{Ll}|\d{1,2})\)\s/u.test(after))) return 'split';
  return /[\n\r]/u.test(gap) && /^[-–—*]\s/u.test(after) ? 'split' : null;
}

/** A sentence begins with a capital, but for addresses and names such as 'iPhone'. */
function smallLetterFollows({ gap, opening }: Boundary): Verdict {
  if (!/^\p{Ll}/u.test(opening)) return null;
  return gap !== '' && (ADDRESS.test(opening) || CAPITAL_INSIDE.test(opening)) ? null : 'join';
}

/** '1. Point', 'Art. 12. Le maire', 'N.B. The port', 'trois points : 1. Partir': a marker belongs to what it marks. */
function markerBefore({ marks, closing, before, isWhole }: Boundary): Verdict {
  if (marks !== '.' || closing !== '') return null;
  return (isWhole && (LIST_MARKER.test(before) || SECTION_MARKER.test(before))) ||
    /:\s+1$|;\s+\d{1,2}$/u.test(before)
    ? 'join'
    : null;
}

/** The place and agency that a dispatch begins with: 'MADISON, Wis. (AP) — The'. */
function datelineFollows({ after }: Boundary): Verdict {
  return /^\(\p{Lu}[^()]{1,30}\)\s*[-–—]/u.test(after) ? 'join' : null;
}

/** 'Ils sont restés… 12 jours.' */
function numberAfterEllipsis({ marks, closing, opening }: Boundary): Verdict {
  return /…$|\.\.$/u.test(marks) && closing === '' && /^\d/u.test(opening) ? 'join' : null;
}

/** 'Je… Je ne sais pas', 'I... I can’t': a speaker who stops at a word of grammar and begins again with it. */
function stutter({ marks, closing, word, after, abbreviations }: Boundary): Verdict {
  if (!/…$|\.\.$/u.test(marks) || closing !== '' || !abbreviations.openers.has(word)) return null;
  return after.startsWith(word) && !/^\p{L}/u.test(after.slice(word.length)) ? 'join' : null;
}

/** What is written around the boundary, whatever the language. */
export const LAYOUT_RULES: readonly Rule[] = [
  marksWithoutWords,
  marksAlone,
  punctuationFollows,
  itemFollows,
  smallLetterFollows,
  markerBefore,
  datelineFollows,
  numberAfterEllipsis,
  stutter,
];
