import type { Span } from '../../corpus/span.ts';
import type { Language } from '../../language/language.ts';
import type { Quantity } from '../estimate.ts';
import { compiledGrammars } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { type Figure, readFigures } from './figure.ts';
import { type FigureKind, kindOf } from './figure-kind.ts';

/** A number of a sentence and what it is. Offsets are UTF-16 code units of the sentence, half-open. */
export interface ReadFigure extends Span {
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly kind: FigureKind;
}

/** The figures that stand in the lexemes of a sentence, estimates and others, in the order of the text. */
export function readFiguresOf(lexemes: readonly Lexeme[], language: Language): ReadFigure[] {
  const grammar = compiledGrammars[language];
  const figures = readFigures(lexemes, grammar);
  return figures.flatMap((figure) => {
    const [first, last] = [lexemes[figure.from], lexemes[figure.to - 1]];
    if (first === undefined || last === undefined) return [];
    const kind = kindOf(figure, lexemes, grammar, figures);
    return [{ figure, start: first.start, end: last.end, quantity: figure.quantity, kind }];
  });
}
