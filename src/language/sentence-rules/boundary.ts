import type { Abbreviations } from './abbreviations.ts';
import type { LetterCases } from './letter-cases.ts';

/** A place where a sentence may end: terminal marks, what closes after them, and the text on both sides. */
export interface Boundary {
  /** The marks: '.', '?!', '…', '. . .'. */
  readonly marks: string;
  /** The closing quotation marks, brackets, emphasis and notes after them, with the spaces among them. */
  readonly closing: string;
  /** The white space after; empty where the next word stands against the marks. */
  readonly gap: string;
  /** The sentence up to the marks, or its last stretch (a stated bound, so that time stays linear). */
  readonly before: string;
  /** Whether `before` goes back to the sentence's first character. */
  readonly isWhole: boolean;
  /** The last word of `before`, full stops and hyphens inside it included, in NFC: 'M', 'U.S', 'J.-C'. */
  readonly word: string;
  /** What follows the gap, up to a stated bound. */
  readonly after: string;
  /** `after` from its first word or number: past opening marks, dashes and bullets. */
  readonly opening: string;
  readonly abbreviations: Abbreviations;
  readonly cases: LetterCases;
}

/** What a rule says of a boundary: whether a sentence ends there, or nothing. */
export type Verdict = 'join' | 'split' | null;

export type Rule = (boundary: Boundary) => Verdict;

const LOOK_BEHIND = 400; // characters
const LOOK_AHEAD = 160; // characters
const LONGEST_WORD = 24; // characters
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.]|-(?=\p{L}))*$/u;
const BEFORE_WORD = /^(?:[«‹“„"‘'([{¿¡*_~|`#•▪■●◦‣…\s]|\.{2,}|[-–—](?=\s))+/u;

/** Where the parts of a boundary stand in its text. */
export interface Place {
  readonly sentenceStart: number;
  readonly stop: number;
  readonly marks: string;
  readonly closing: string;
}

/** @returns null at the end of the text, which ends any sentence. */
export function boundaryAt(
  text: string,
  place: Place,
  { abbreviations, cases }: Pick<Boundary, 'abbreviations' | 'cases'>,
): Boundary | null {
  const { sentenceStart, stop, marks, closing } = place;
  const end = stop + marks.length + closing.length;
  const gap = leadingSpace(text.slice(end, end + LOOK_AHEAD));
  const after = text.slice(end + gap.length, end + gap.length + LOOK_AHEAD);
  if (after === '') return null;
  const before = text.slice(Math.max(sentenceStart, stop - LOOK_BEHIND), stop);
  return {
    marks,
    closing,
    gap,
    before,
    isWhole: stop - sentenceStart <= LOOK_BEHIND,
    word: (WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? '').normalize('NFC'),
    after,
    opening: after.replace(BEFORE_WORD, ''),
    abbreviations,
    cases,
  };
}

function leadingSpace(text: string): string {
  return /^\s*/u.exec(text)?.[0] ?? '';
}
