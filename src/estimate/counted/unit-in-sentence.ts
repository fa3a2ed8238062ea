import type { Figure } from '../figures/figure.ts';
import type { ReadFigure } from '../figures/figures-of.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { countedBeside } from './bare-figures.ts';
import { type Counted, countedBy } from './counted.ts';
import { governorOf } from './governing.ts';

const RATE = /^(?:taux|part|budget|prix|coût|salaire|amende|marge|déficit)$/;

/** What a figure counts, as far as its sentence names it: the noun behind it, else the subject of its clause or what governs it. */
export function unitInSentence(
  figure: Figure,
  subject: LexemeRange | null,
  all: readonly ReadFigure[],
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Counted {
  const worth = figure.measure === 'money' ? governorOf(figure, lexemes, grammar) : null;
  if (worth !== null && lexemes[worth.to]?.text === 'worth') return { phrase: worth, leans: false }; // 'goods worth $20,000'
  const counted = countedBy(figure, lexemes, grammar);
  if (counted.phrase !== null) return counted;
  const beside = countedBeside(figure, lexemes, grammar);
  if (beside !== null) return { phrase: beside, leans: false };
  const named = (phrase: LexemeRange): Counted => ({ phrase, leans: false });
  const governor = figure.measure === 'count' ? null : governorOf(figure, lexemes, grammar);
  // 's'est achevé sur un taux de participation de 92 %': that rate
  if (governor !== null && RATE.test(lexemes[governor.from]?.text ?? '')) return named(governor);
  if (subject !== null) return named(subject);
  // 'from 2.64 to 4.32 hryvnias'
  const other = all.find(({ figure: { from } }) => from === figure.to + 1);
  if (other !== undefined && grammar.data.ranges.to.includes(lexemes[figure.to]?.text ?? '')) {
    const { phrase } = countedBy(other.figure, lexemes, grammar);
    if (phrase !== null) return named(phrase);
  }
  return governor === null ? counted : named(governor);
}
