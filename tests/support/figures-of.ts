import type { Span } from '../../src/corpus/span.ts';
import type { Quantity } from '../../src/estimate/estimate.ts';
import type { FigureKind } from '../../src/estimate/figures/figure-kind.ts';
import { readFiguresOf } from '../../src/estimate/figures/figures-of.ts';
import { compiledGrammars } from '../../src/estimate/grammar/compiled-grammar.ts';
import { type LexemeKind, lex } from '../../src/estimate/grammar/lexeme.ts';
import type { Language } from '../../src/language/language.ts';

/** Numbers that are known for no figures as soon as a text is cut into lexemes. */
const WHOLE = ['date', 'time', 'phone', 'ordinal'] as const satisfies readonly LexemeKind[];

/** A number of a text and what it is; a whole date or telephone number has no quantity. */
interface FoundFigure extends Span {
  readonly kind: FigureKind | (typeof WHOLE)[number];
  readonly quantity: Quantity | null;
}

/** Every number of a sentence, in the order of the text. */
export function figuresOf(text: string, language: Language): FoundFigure[] {
  if (!compiledGrammars[language].mayHoldFigure.test(text)) return [];
  const lexemes = lex(text);
  const wholes = lexemes.flatMap(({ kind, start, end }): FoundFigure[] => {
    const whole = WHOLE.find((known) => known === kind);
    return whole === undefined ? [] : [{ start, end, kind: whole, quantity: null }];
  });
  return [...wholes, ...readFiguresOf(lexemes, language)].sort((a, b) => a.start - b.start);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
