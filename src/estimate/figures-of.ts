import type { Span } from '../corpus/span.ts';
import type { Language } from '../language/language.ts';
import { compiledGrammars } from './compiled-grammar.ts';
import type { Quantity } from './estimate.ts';
import { type Figure, readFigures } from './figure.ts';
import { type FigureKind, kindOf } from './figure-kind.ts';
import { type Lexeme, type LexemeKind, lex } from './lexeme.ts';

/** A number of a text and what it is. Offsets are UTF-16 code units of that text, half-open. */
export interface FoundFigure extends Span {
  readonly quantity: Quantity;
  readonly kind: FigureKind;
}

/** A figure with what it was read from, for those who go on reading. */
export interface ReadFigure extends FoundFigure {
  readonly figure: Figure;
}

const WHOLE: Readonly<Partial<Record<LexemeKind, FigureKind>>> = {
  date: 'date',
  time: 'time',
  phone: 'phone',
  ordinal: 'ordinal',
};

/** Every number of a sentence in French or English, estimates and others, in the order of the text. */
export function figuresOf(text: string, language: Language): FoundFigure[] {
  if (!compiledGrammars[language].mayHoldFigure.test(text)) return [];
  const lexemes = lex(text);
  const wholes = lexemes.flatMap(({ kind, start, end }): FoundFigure[] => {
    const whole = WHOLE[kind];
    const quantity: Quantity = { qualifier: 'exact', value: null, min: null, max: null };
    return whole === undefined ? [] : [{ start, end, quantity, kind: whole }];
  });
  const read = readFiguresOf(lexemes, language).map(
    ({ start, end, quantity, kind }): FoundFigure => ({ start, end, quantity, kind }),
  );
  return [...wholes, ...read].sort((a, b) => a.start - b.start);
}

/** The figures that stand in lexemes of a sentence, each with its kind. */
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
