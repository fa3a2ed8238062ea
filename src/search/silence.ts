import type { Query } from './query.ts';
import type { Scored } from './ranking.ts';
import type { SilenceReport } from './retriever.ts';
import type { SearchIndex } from './search-index.ts';
import { SILENCE } from './weights.ts';

/** Whether to stay silent, and why; null where the best candidate answers. Candidates come best first. */
export function silenceOf(
  query: Query,
  scored: readonly Scored[],
  index: SearchIndex,
): SilenceReport | null {
  const report = (reason: SilenceReport['reason']): SilenceReport => ({
    reason,
    searched: searchedWords(query, index),
  });
  if (query.units.length === 0) return report('no words');
  const [best] = scored;
  if (best === undefined) return report('word missing');
  if (best.conflict) return report('never together');
  if ((query.answerType === 'count' || query.answerType === 'age') && best.offer < 0)
    return report('wrong kind');
  const missing = query.units.some((unit, at) => firm(unit.kind) && (best.around[at] ?? 0) < SILENCE.firm);
  if (missing) return report('never together');
  if (best.coverage < SILENCE.coverage || best.own < SILENCE.own) return report('too little');
  return null;
}

function firm(kind: string): boolean {
  return kind === 'name' || kind === 'number' || kind === 'place';
}

function searchedWords(query: Query, index: SearchIndex): SilenceReport['searched'] {
  return query.units.map(({ asked, terms, parts }) => ({
    word: asked,
    forms: [],
    found: [...terms, ...parts.flat()].some(({ text }) => index.termId(text) !== undefined),
  }));
}
