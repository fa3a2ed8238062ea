import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import type { PhraseMatch } from '../grammar/phrase.ts';
import type { Attribution } from './attribution.ts';

/** A verb of saying with what its sentence shows at a glance. */
export interface Saying {
  readonly lexemes: readonly Lexeme[];
  readonly grammar: CompiledGrammar;
  readonly verb: PhraseMatch<'verb'>;
  readonly word: string;
  /** Where its auxiliaries begin: 'a de son côté rappelé'. */
  readonly start: number;
  /** Where the clause that it governs begins, if it does so openly. */
  readonly that: number | null;
  /** Whether its plain object is a claim: 'recense 12 cas'. */
  readonly counts: boolean;
  /** The part of the sentence that it may speak for. */
  readonly segment: LexemeRange;
}

/** What somebody is found to claim by a verb. */
export type Said = Omit<Attribution, 'cited'>;

/** The claim of somebody for all that a verb of saying may speak for. */
export function claimOf({ verb, that, segment }: Saying, claimant: LexemeRange | null): Said {
  return { claimant, at: verb.from, scope: { from: that ?? segment.from, to: segment.to }, certain: true };
}
