import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isAge } from './ages.ts';
import type { Figure } from './figure.ts';
import type { FigureContext } from './figure-context.ts';
import { isCalibre, isLabel, isModel } from './kinds-of-names.ts';
import { isArticle, isRateBase, isReference, isScore, isTimes } from './kinds-of-reference.ts';
import { isDate, isDuration, isYear } from './kinds-of-time.ts';
import { isNumberOfNoun } from './numbered-nouns.ts';

/** What a number is. Only an `estimate` is listed in the ledger. */
export type FigureKind =
  | 'estimate'
  | 'date'
  | 'year'
  | 'duration'
  | 'age'
  | 'calibre'
  | 'model'
  | 'label'
  | 'score'
  | 'reference'
  | 'rate base'
  | 'article'
  | 'times';

type Rule = (figure: Figure, context: FigureContext) => boolean;

/** The rules in the order in which they are asked; the first that holds names the kind. */
const RULES: readonly (readonly [FigureKind, Rule])[] = [
  ['date', isDate],
  ['age', isAge],
  ['duration', isDuration],
  ['calibre', isCalibre],
  ['score', isScore],
  ['label', isLabel],
  ['year', isYear],
  ['label', isNumberOfNoun],
  ['model', isModel],
  ['times', isTimes],
  ['rate base', isRateBase],
  ['article', isArticle],
  ['reference', isReference],
];

/** Says what a figure of a sentence is. `others` are all figures of the sentence. */
export function kindOf(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  others: readonly Figure[],
): FigureKind {
  const context: FigureContext = {
    lexemes,
    grammar,
    before: lexemes[figure.from - 1],
    after: lexemes[figure.to],
    bounded: figure.from < figure.coreFrom || figure.quantity.qualifier !== 'exact',
    coordinated: others.some((other) => other !== figure && areJoined(figure, other, lexemes)),
  };
  return RULES.find(([, holds]) => holds(figure, context))?.[0] ?? 'estimate';
}

const JOINED_REACH = 6; // lexemes between two figures

function areJoined(a: Figure, b: Figure, lexemes: readonly Lexeme[]): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const distance = second.from - first.to;
  if (distance > JOINED_REACH || distance < 2) return false;
  return lexemes
    .slice(first.to, second.from)
    .some(({ text }) => text === 'et' || text === 'and' || text === ',' || text === 'dont');
}
