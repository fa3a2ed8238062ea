import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { looksPlural } from '../sentence/plural.ts';

type NoNoun = (figure: Figure, at: number, lexemes: readonly Lexeme[], grammar: CompiledGrammar) => boolean;

/** Whether something that is no noun stands at a lexeme, where the noun of a figure would. */
export function standsForNoun(
  figure: Figure,
  at: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  return NO_NOUNS.some((isNoNoun) => isNoNoun(figure, at, lexemes, grammar));
}

const NO_NOUNS: readonly NoNoun[] = [saysWhen, isPredicate, isCompared, isSum];

/** '3 % this year', 'at this time last year', '48 % mercredi'. */
function saysWhen({ to }: Figure, at: number, lexemes: readonly Lexeme[], grammar: CompiledGrammar): boolean {
  const [article, text] = [lexemes[at - 1]?.text ?? '', lexemes[at]?.text ?? ''];
  if (grammar.weekdays.has(text)) return true;
  const isTime = grammar.durations.has(text) || text === 'time';
  return isTime && at === to + 1 && grammar.articles.has(article);
}

/** '12 percent heavier', '12 percent more likely'. */
function isCompared({ measure }: Figure, at: number, lexemes: readonly Lexeme[]): boolean {
  const [text, next] = [lexemes[at]?.text ?? '', lexemes[at + 1]?.text];
  const isMoreLikely = /^(?:more|less)$/.test(text) && next === 'likely';
  return measure === 'percent' && (isMoreLikely || COMPARATIVE.test(text));
}

/** '$2m of the $9m'. */
function isSum(_: Figure, at: number, lexemes: readonly Lexeme[]): boolean {
  return lexemes[at]?.kind === 'symbol' && lexemes[at + 1]?.kind === 'number';
}

/** 'is nine-tenths full': behind 'be' a share of no noun. */
function isPredicate(
  { measure, from, to }: Figure,
  at: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const next = lexemes[at + 1];
  const closes = next?.kind !== 'word' || grammar.stops.has(next.text);
  const isBehindBe = /^(?:is|are|was|were|be|being)$/.test(lexemes[from - 1]?.text ?? '');
  return measure === 'percent' && at === to && isBehindBe && closes && !looksPlural(lexemes[at]?.text ?? '');
}

/** 'trois blessés, dont un grave', 'two of them, one serious': in which state one of those is who were counted before. */
export function isStateAlone({ measure, from }: Figure, at: number, lexemes: readonly Lexeme[]): boolean {
  const isPart = /^(?:dont|including|et|and|,)$/.test(lexemes[from - 1]?.text ?? '');
  const closes = lexemes[at + 1]?.kind !== 'word';
  return measure === 'count' && isPart && closes && STATE.test(lexemes[at]?.text ?? '');
}

const STATE =
  /^(?:graves?|légers?|légères?|sérieux|sérieuses?|critiques?|mortels?|mortelles?|serious|critical|minor|fatal)$/;

/** '12 percent heavier': said of what is counted elsewhere. */
const COMPARATIVE =
  /^(?:heavier|lighter|longer|shorter|larger|smaller|bigger|cheaper|dearer|higher|lower|faster|slower|stronger|weaker|richer|poorer|older|younger|hotter|colder|warmer|wetter|drier|better|worse)$/;
