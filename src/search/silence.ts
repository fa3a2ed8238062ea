import type { Query, UnitClass } from './query.ts';
import type { Scored } from './ranking.ts';
import type { SilenceReport } from './retriever.ts';
import type { SearchIndex } from './search-index.ts';
import { SILENCE } from './weights.ts';

/** Why a sentence cannot be an answer. */
export type Flaw = 'never together' | 'wrong kind' | 'too little';

/** What is wrong with a candidate; null where it may answer. */
export function flawOf(
  query: Query,
  {
    content,
    coverage,
    offer,
    conflict,
    around,
  }: Pick<Scored, 'around' | 'content' | 'coverage' | 'offer' | 'conflict'>,
): Flaw | null {
  if (conflict) return 'never together';
  if ((query.answerType === 'count' || query.answerType === 'age') && offer < 0) return 'wrong kind';
  if (
    query.focus.length > 0 &&
    coverage < SILENCE.focus &&
    query.focus.every((unit) => (around[unit] ?? 0) < 0.3)
  ) {
    return 'wrong kind';
  }
  if (coverage < SILENCE.coverage || content < SILENCE.content) return 'too little';
  return null;
}

/** Why nothing is quoted; null where the best candidate answers. Candidates come best first. */
export function reasonForSilence(
  query: Query,
  scored: readonly Scored[],
  index: SearchIndex,
): SilenceReport['reason'] | null {
  if (query.units.length === 0) return 'no words';
  const [best] = scored;
  if (best === undefined || namesMissing(query, index)) return 'word missing';
  if (best.flaw !== null) return best.flaw;
  // A sentence that fits better but speaks of another actor, or counts nothing, shows that the question is just not answered.
  const rival = scored
    .filter(({ flaw }) => flaw === 'never together' || flaw === 'wrong kind')
    .find((candidate) => closeness(best) < SILENCE.rival * closeness(candidate));
  return rival?.flaw ?? null;
}

function closeness({ coverage, content }: Scored): number {
  return coverage + content;
}

/** Whether a name, a country or a number of the question stands nowhere in the corpus. */
function namesMissing(query: Query, index: SearchIndex): boolean {
  return query.units.some((unit) => isFirm(unit.kind) && !isFound(unit, index));
}

function isFirm(kind: UnitClass): boolean {
  return kind === 'name' || kind === 'number' || kind === 'place';
}

function isFound({ terms, parts }: Query['units'][number], index: SearchIndex): boolean {
  return [...terms, ...parts.flat()].some(({ text }) => index.termId(text) !== undefined);
}

/** What was looked for, word by word, and whether any sentence has it. */
export function searchedWords(query: Query, index: SearchIndex): SilenceReport['searched'] {
  return query.units.map((unit) => ({ word: unit.asked, forms: unit.forms, found: isFound(unit, index) }));
}
