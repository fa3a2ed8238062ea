import type { ReadFigure } from '../figures/figures-of.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import type { SentenceReading } from '../sentence-reading.ts';

/** A sentence cut up, as far as it tells parts from wholes. */
type CutSentence = Pick<SentenceReading, 'lexemes' | 'grammar'>;

const AMONG = /^(?:among (?:them|whom|these|those)|parmi (?:eux|elles|lesquels|lesquelles)|y compris)$/;

/** 'dont deux enfants', 'including three children', 'among them, ten civilians': a part of what was counted before. */
export function isAmong({ figure }: ReadFigure, lexemes: readonly Lexeme[]): boolean {
  const to = lexemes[figure.from - 1]?.text === ',' ? figure.from - 1 : figure.from;
  const [before = '', last = ''] = [2, 1].map((back) => lexemes[to - back]?.text ?? '');
  return /^(?:dont|including)$/.test(last) || AMONG.test(`${before} ${last}`);
}

/** 'Parmi eux figurent sept enfants', 'Of them, seven …': a sentence that begins with a part of what the one before counts. */
export function opensWithPart([first, second]: readonly Lexeme[]): boolean {
  const opening = `${first?.text} ${second?.text}`;
  return AMONG.test(opening) || opening === 'of them';
}

const LONGEST_OF = 2; // lexemes

/** '70 des 400 habitants ont péri': nothing is said of the 400. */
export function isWholeOf(part: ReadFigure, whole: ReadFigure, lexemes: readonly Lexeme[]): boolean {
  const length = whole.figure.from - part.figure.to;
  if (length < 0 || length > LONGEST_OF) return false;
  const between = lexemes
    .slice(part.figure.to, whole.figure.from)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:des|de|of|of the|of its|of their|sur|sur les)$/.test(between);
}

const OPENS_WHOLE = /^(?:sur|parmi|des|of|among)$/;
const OPENS_CLAUSE = /^(?:that|que|qu'|and|et)$/;

/**
 * 'Sur les 400 habitants, 70 ont péri', 'Out of 400 villagers, 70 died': what is said of the part is not said of the whole.
 * Behind a comma it is an aside: 'The survey, of 400 voters, puts her at 42 %'.
 */
export function opensAsWhole(
  { figure }: ReadFigure,
  part: ReadFigure,
  { lexemes, grammar }: CutSentence,
): boolean {
  let at = figure.from - 1;
  while (grammar.articles.has(lexemes[at]?.text ?? '') && !OPENS_WHOLE.test(lexemes[at]?.text ?? '')) at--;
  if (!OPENS_WHOLE.test(lexemes[at]?.text ?? '')) return false;
  const before = lexemes[lexemes[at - 1]?.text === 'out' ? at - 2 : at - 1];
  const isMark = before?.kind === 'mark' && before.text !== ',';
  if (before !== undefined && !isMark && !OPENS_CLAUSE.test(before.text)) return false;
  const end = lexemes.slice(figure.to, part.figure.from).find(({ text }) => /^[,;:]$/.test(text));
  return end?.text === ',';
}

/**
 * 'dont 12 enfants', 'Sur les 400 habitants, 70 …', '70 of the 400': whether a figure is a part of another, and only of
 * what that one counts.
 * @param all the figures of the sentence, in the order of the text
 */
export function isPart(read: ReadFigure, all: readonly ReadFigure[], reading: CutSentence): boolean {
  const { lexemes } = reading;
  if (isAmong(read, lexemes)) return true;
  const isFirst = !all.some((other) => other.figure.to <= read.figure.from);
  if (isFirst && opensWithPart(lexemes)) return true;
  return all.some(
    (other) =>
      other !== read &&
      other.kind === 'estimate' &&
      (isWholeOf(read, other, lexemes) || opensAsWhole(other, read, reading)),
  );
}

const MORE = /^(?:more|others?|autres?|additional|supplémentaires?|de plus)$/;
const BEHIND_MORE = /^(?:further|another|additional|encore|autres)$/;

/** '31 more', 'a further 12', '12 autres personnes', '12 soldats de plus': whether a figure comes on top of others. */
export function isMore({ figure }: ReadFigure, lexemes: readonly Lexeme[]): boolean {
  if (BEHIND_MORE.test(lexemes[figure.from - 1]?.text ?? '')) return true;
  if (saysMore(lexemes, figure.to)) return true;
  return lexemes[figure.to]?.kind === 'word' && saysMore(lexemes, figure.to + 1);
}

const LONGEST_COUNTED = 3; // lexemes between a figure and the word that compares

/** '2,000 more than in 2020', '300 soldats de moins que': whether a figure only says how far two others are apart. */
export function isDifference({ figure }: ReadFigure, lexemes: readonly Lexeme[]): boolean {
  for (let at = figure.to; at <= figure.to + LONGEST_COUNTED; at++) {
    const [word = '', next = '', last = ''] = [at, at + 1, at + 2].map((index) => lexemes[index]?.text ?? '');
    if (/^(?:more|fewer|less)$/.test(word)) return next === 'than';
    if (word === 'de' && /^(?:plus|moins)$/.test(next)) return /^(?:que|qu')$/.test(last);
    if (lexemes[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Whether a word of more stands at a lexeme; 'more than' and 'plus de' compare. */
function saysMore(lexemes: readonly Lexeme[], at: number): boolean {
  const [word = '', next = '', last = ''] = [at, at + 1, at + 2].map((index) => lexemes[index]?.text ?? '');
  if (MORE.test(`${word} ${next}`)) return !/^(?:than|de)$/.test(last);
  return MORE.test(word) && !/^(?:than|de)$/.test(next);
}
