import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';

/** The pieces between commas, dashes and quotation marks from the start of a clause to its verb; an empty one where a mark stands before the verb. */
export function partsBefore(lexemes: readonly Lexeme[], verb: number): LexemeRange[] {
  const found: LexemeRange[] = [];
  let from = clauseStart(lexemes, verb);
  let depth = 0;
  for (let at = from; at <= verb; at++) {
    const text = lexemes[at]?.text ?? '';
    if (text === '(') depth++;
    if (text === ')') depth--;
    const isDash = text === '-' && lexemes[at]?.glued === false;
    if (at !== verb && (depth !== 0 || !(isDash || /^[,–—"“”«»]$/.test(text)))) continue;
    if (at > from || at === verb) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

const OPENS_CLAUSE =
  /^(?:[;:.!?…]|mais|but|que|qu'|that|tandis|while|puisque|because|who|which|qui|dont|where|whereas|though|although|si|if)$/;

/** Where the clause of a verb begins. */
export function clauseStart(lexemes: readonly Lexeme[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const lexeme = lexemes[at];
    // 'NEW DELHI, June 2 (Reuters) - Airlines …'
    if (lexeme?.kind === 'mark' && /^[-–—]$/.test(lexeme.text) && lexemes[at - 1]?.text === ')')
      return at + 1;
    if (lexeme === undefined || !OPENS_CLAUSE.test(lexeme.text)) continue;
    if (lexeme.text === '.' && (lexemes[at - 1]?.text.length ?? 9) <= 3) continue; // an abbreviation: 'Gen. Smith'
    // 'Dr Singh, who led the trial, said': the relative clause is about the subject
    const isAside = lexemes[before - 1]?.text === ',';
    if (/^(?:who|which|qui|dont|where)$/.test(lexeme.text) && isAside) continue;
    if (/^(?:que|qu')$/.test(lexeme.text) && isAside && lexemes[at - 1]?.text === ',') continue;
    return at + 1;
  }
  return 0;
}
