import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';

/** What may stand between a date and the words that say what it is there for: 'than it was in early', 'qu'au mois de'. */
const BEFORE_DATE =
  /^(?:in|on|at|of|the|it|they|he|she|we|did|had|was|were|early|late|mid|same|end|start|beginning|month|year|period|time|en|au|à|le|la|l'|les|de|du|d'|des|ce|cette|cet|fin|début|mi|mois|année|an|même|période|époque)$/;
const DAY = /^\d{1,2}(?:er|st|nd|rd|th)?$/;
const LONGEST_OPENING = 6; // lexemes before a date

/** What a rise or a fall is measured from: 'up 5 % on last year', 'down from June'. */
const RISES = /^(?:up|down|higher|lower|more|fewer|less)$/;
const REACH_OF_RISE = 6; // lexemes

const COMPARATIVE = /^(?:plus|moins|autant|aussi|davantage|mieux|pire|supérieure?s?|inférieure?s?)$/;
const REACH_OF_COMPARATIVE = 6; // lexemes

/** Whether what stands behind a lexeme is what it compares with: 'than', 'compared with', 'par rapport à'. */
export function compares(lexemes: readonly Lexeme[], at: number): boolean {
  const [before = '', word = ''] = [lexemes[at - 1]?.text, lexemes[at]?.text];
  if (/^(?:with|to)$/.test(word)) return /^(?:compared|relative|comparison)$/.test(before);
  if (/^(?:à|aux?)$/.test(word)) return before === 'rapport';
  return /^(?:than|versus)$/.test(word);
}

/**
 * Whether a date is no date of the figures of its sentence, but one that they are only compared with: 'than in 2020', 'par
 * rapport à mai'. 'Depuis octobre 2024' is the date of what has held from then on.
 */
export function isComparedDate(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  let opener = DAY.test(lexemes[at - 1]?.text ?? '') ? at - 2 : at - 1;
  while (opener >= at - LONGEST_OPENING && isBeforeDate(lexemes, opener)) opener--;
  return compares(lexemes, opener) || comparesAtLength(lexemes, opener, grammar);
}

function isBeforeDate(lexemes: readonly Lexeme[], at: number): boolean {
  const { text = '' } = lexemes[at] ?? {};
  if (/^(?:à|au)$/.test(text) && lexemes[at - 1]?.text === 'rapport') return false; // 'par rapport à'
  return !isOnLast(lexemes, at) && BEFORE_DATE.test(text);
}

/** 'up 5 % on last year', 'down from June', 'plus de morts qu'en mai': what compares stands further before. */
function comparesAtLength(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const word = lexemes[at]?.text ?? '';
  if (word === 'from' || isOnLast(lexemes, at)) return risesBefore(lexemes, at);
  return /^(?:que|qu')$/.test(word) && isComparative(lexemes, at, grammar);
}

/** 'de plus qu'en 2020', 'plus de morts qu'en mai', not 'annonce de plus qu'en 2020'. */
function isComparative(lexemes: readonly Lexeme[], that: number, grammar: CompiledGrammar): boolean {
  for (let at = that - 1; at >= Math.max(0, that - REACH_OF_COMPARATIVE); at--) {
    const { kind, text = '' } = lexemes[at] ?? {};
    if (COMPARATIVE.test(text)) return true;
    if (kind === 'mark' || phraseAt(grammar.sourceVerbs, lexemes, at) !== null) return false;
  }
  return false;
}

/** 'up 5 % on last year'; what is 'up 5 % on Friday' rose that day. */
function isOnLast(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.text === 'on' && /^(?:last|the|a)$/.test(lexemes[at + 1]?.text ?? '');
}

function risesBefore(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - REACH_OF_RISE), at).some(({ text }) => RISES.test(text));
}
