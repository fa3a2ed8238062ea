import { isVerb, type LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Figure } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { endOfFrench } from './noun-phrase.fr.ts';

/**
 * What stands for the thing counted where no noun stands behind the figure: the complement of 'number of', 'bilan de', or the subject of the
 * clause ('les pertes s'élèvent à 1 100', 'turnout reached 62 %').
 */
export function subjectOf(
  figure: Figure,
  clause: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  // a verb that bounds the figure is part of it: 'dépasserait les 260 milliards'
  let verb = isVerb(lexemes, figure.from, grammar) ? figure.from : -1;
  for (let at = figure.from - 1; at >= clause.from; at--) {
    const text = lexemes[at]?.text ?? '';
    if (
      isVerb(lexemes, at, grammar) ||
      (at > clause.from && (grammar.changes.has(text) || grammar.levels.has(text)))
    )
      verb = at;
    else if (verb >= 0 && !/^(?:a|ont|has|have|s'|se|n'|ne)$/.test(lexemes[at]?.text ?? '')) break;
  }
  if (verb < 0 || !saysHowMuch(figure, verb, lexemes, grammar)) return null;
  let from = subjectStart(clause, lexemes);
  while (
    from < verb &&
    (grammar.articles.has(lexemes[from]?.text ?? '') || grammar.stops.has(lexemes[from]?.text ?? ''))
  )
    from++;
  // 'le nombre de morts' counts the dead
  for (let at = from; at < verb; at++) {
    if (grammar.tallies.has(lexemes[at]?.text ?? '') && grammar.of.has(lexemes[at + 1]?.text ?? '')) {
      from = at + 2;
      while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
      break;
    }
  }
  const end =
    grammar.language === 'fr'
      ? endOfFrench(lexemes, from, grammar, false)
      : endOfSubject(lexemes, from, verb, grammar);
  const to = Math.min(end, verb);
  return to > from ? { from, to } : null;
}

/** 'Le budget du club, qui s'élève à …': a relative clause is about what stands before it. */
function subjectStart({ from }: LexemeRange, lexemes: readonly Lexeme[]): number {
  if (!/^(?:qui|which|that)$/.test(lexemes[from]?.text ?? '')) return from;
  for (let at = from - 1; at > 0; at--) {
    if (lexemes[at]?.kind === 'mark' && at < from - 1) return at + 1;
  }
  return 0;
}

/** A subject is what the figure is of where the verb says how much it is, or where the figure counts no noun at all. */
function saysHowMuch(
  figure: Figure,
  verb: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  return lexemes.slice(verb, figure.from + 1).some(({ text }) => grammar.levels.has(text));
}

function endOfSubject(
  lexemes: readonly Lexeme[],
  from: number,
  verb: number,
  grammar: CompiledGrammar,
): number {
  let at = from;
  while (
    at < verb &&
    lexemes[at]?.kind === 'word' &&
    (!grammar.stops.has(lexemes[at]?.text ?? '') || grammar.of.has(lexemes[at]?.text ?? ''))
  )
    at++;
  return at;
}
