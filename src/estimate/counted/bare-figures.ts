import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';
import { lastThings, phraseEndingAt } from '../noun-phrase/noun-phrase-before.ts';
import { isVerb } from '../sentence/clause.ts';
import { looksPlural } from '../sentence/plural.ts';

/**
 * What a number with no noun behind it counts, by how it stands to a noun of its clause: 'a queue of 300', 'The official
 * toll, 53,537, …', 'lined up the boats on the quay, forty-one in all', 'chiffre à 7 000 les maisons touchées'.
 */
export function countedBeside(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  if (figure.measure === 'money' || figure.measure === 'size') return null;
  const beside =
    valuedBehind(figure, lexemes, grammar) ??
    governing(figure, lexemes, grammar) ??
    apposed(figure, lexemes, grammar);
  return beside ?? (figure.measure === 'count' ? inAll(figure, lexemes, grammar) : null);
}

/** 'chiffre à 7 000 les maisons touchées', 'porte à 12 ses prévisions': behind a number an article opens what is valued. */
function valuedBehind(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  const article = lexemes[figure.to]?.text ?? '';
  if (lexemes[figure.from - 1]?.text !== 'à' || !/^(?:les?|la|l'|ses|son|sa|leurs?)$/.test(article))
    return null;
  const from = figure.to + 1;
  if (grammar.durations.has(lexemes[from]?.text ?? '')) return null; // 'à 12 la semaine dernière'
  const to = endOfPhrase(lexemes, from, grammar);
  return to > from ? { from, to } : null;
}

/** 'a waiting list of 300', 'une file de 40': the noun whose size it is, unless that only says that something is counted. */
function governing(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  const of = figure.from - 1;
  if (figure.measure !== 'count' || !/^(?:of|de|d')$/.test(lexemes[of]?.text ?? '')) return null;
  const phrase = phraseEndingAt(lexemes, of, grammar);
  const opens = /^(?:an?|une?)$/.test(lexemes[(phrase?.from ?? 0) - 1]?.text ?? '');
  return phrase !== null && opens && !isOfCounting(phrase, lexemes, grammar) ? phrase : null;
}

/** 'The official toll, 53,537, has not moved', 'Its fleet (47, at the last count) is old'. */
function apposed(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  const [opens, closes] = [lexemes[figure.from - 1]?.text ?? '', lexemes[figure.to]?.text ?? ''];
  const isEnclosed =
    (opens === '(' && /^[,)]$/.test(closes)) ||
    (opens === ',' && closes === ',' && goesOn(figure, lexemes, grammar));
  return isEnclosed ? phraseEndingAt(lexemes, figure.from - 1, grammar) : null;
}

/** Whether what stands before the aside goes on behind it with its verb. */
function goesOn(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): boolean {
  return [1, 2].some((step) => isVerb(lexemes, figure.to + step, grammar));
}

const IN_ALL = /^(?:in all|in total|all told|of them|en tout|au total|en tout et)$/;

/** 'sent blankets, 15,000 of them', 'a aligné les cercueils dans le gymnase, vingt-trois en tout': the things last named. */
function inAll(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  const behind = `${lexemes[figure.to]?.text} ${lexemes[figure.to + 1]?.text}`;
  if (lexemes[figure.from - 1]?.text !== ',' || !IN_ALL.test(behind)) return null;
  return lastThings(lexemes, figure.from - 1, grammar);
}

/** 'a total of 12', 'un bilan de 40': what is counted stands elsewhere. */
function isOfCounting(
  { from, to }: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const words = lexemes.slice(from, to);
  return words.some(
    ({ text }) =>
      grammar.tallies.has(text) ||
      grammar.sourceCounts.has(text) ||
      grammar.levels.has(text) ||
      grammar.changes.has(text) ||
      grammar.durations.has(text) ||
      grammar.collectiveValues.has(text) ||
      OF_NUMBER.test(text) ||
      (grammar.containers.has(text) && !looksPlural(text)),
  );
}

const OF_NUMBER =
  /^(?:total|maximum|minimum|average|moyenne|majority|majorité|rate|taux|score|further|age|âge|group|groupe|sum|somme|rise|fall|hausse|baisse|increase|decrease|record|year|range|ratio|lead)$/;
