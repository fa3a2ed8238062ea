import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';
import { lastThings } from '../noun-phrase/noun-phrase-before.ts';
import { isVerb } from '../sentence/clause.ts';

/** What a bare figure counts, where its own sentence has named it in another clause; null where it has not. */
export function namedInOwnSentence(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  return tallied(figure, lexemes, grammar) ?? meantByEn(figure, lexemes, grammar);
}

/** 'Le nombre de déplacés a doublé : ils sont 300', 'The number of refugees has doubled: they are now 300'. */
function tallied(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  const tally = lexemes.findIndex(
    ({ text }, at) =>
      at < figure.from && grammar.tallies.has(text) && grammar.of.has(lexemes[at + 1]?.text ?? ''),
  );
  if (tally < 0) return null;
  let from = tally + 2;
  while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
  const to = endOfPhrase(lexemes, from, grammar);
  return to > from && to <= figure.from ? { from, to } : null;
}

const REACH_OF_EN = 4; // lexemes between 'en' and the figure

/** 'accuse l'armée d'envoyer des mercenaires : l'ONG en a compté 300': the object that 'en' takes up. */
function meantByEn(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  if (grammar.language !== 'fr') return null;
  const en = lexemes.findLastIndex(
    ({ text }, at) => at < figure.from && at >= figure.from - REACH_OF_EN && /^(?:en|n'en)$/.test(text),
  );
  const isObject =
    en >= 0 && (isVerb(lexemes, en + 1, grammar) || phraseAt(grammar.sourceVerbs, lexemes, en + 1) !== null);
  if (!isObject) return null;
  // 'les internes en veulent 300': not who wants them, but what another clause names
  const pause = lexemes.findLastIndex(({ kind }, at) => at < en && kind === 'mark');
  return pause < 0 ? null : lastThings(lexemes, pause, grammar);
}

const TALLY = /^(?:bilan|décompte|chiffre|nombre|total|count|tally|figure|number)$/;

/** 'Le bilan définitif', 'believe the figure to be 12': a noun of counting that does not say what is counted. */
export function isTallyAlone(
  range: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const words = lexemes.slice(range.from, range.to);
  const head = grammar.language === 'fr' ? words[0] : words.at(-1);
  return words.length <= 2 && TALLY.test(head?.text ?? '') && !words.some(({ text }) => grammar.of.has(text));
}

const SAME_THING_BEFORE = /^(?:contre|against|versus|vs|or|ou|soit)$/;
const SAME_THING_BEHIND = /^(?:plus|moins|more|fewer|less)$/;

/** 'against 11,900', 'or 75 a day', 'nine fewer', 'neuf de moins': of what the figure before it counts. */
export function isOfSameThing(figure: Figure, lexemes: readonly Lexeme[]): boolean {
  if (SAME_THING_BEFORE.test(lexemes[figure.from - 1]?.text ?? '')) return true;
  const at = lexemes[figure.to]?.text === 'de' ? figure.to + 1 : figure.to;
  return (
    SAME_THING_BEHIND.test(lexemes[at]?.text ?? '') && (at > figure.to || lexemes[at + 1]?.kind !== 'word')
  );
}

const HARMS =
  /^(?:killed|kills|killing|wounded|wounding|injured|injuring|tuée?s?|tue|tuant|blessée?s?|blesse|blessant)$/;

/** 'The blast killed 170': people, whatever was counted before; 'en a tué 170' takes up what was. */
export function isOfPeopleHarmed(figure: Figure, lexemes: readonly Lexeme[]): boolean {
  const takesUp = lexemes
    .slice(Math.max(0, figure.from - REACH_OF_EN), figure.from)
    .some(({ text }) => text === 'en');
  return HARMS.test(lexemes[figure.from - 1]?.text ?? '') && !takesUp;
}
