import type { Features } from './evidence/features.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Query } from './question/query.ts';
import type { Scored } from './ranking.ts';
import type { SilenceReport } from './retriever.ts';
import { sumOf, weigh } from './weigh.ts';
import { CONFIDENCE, CONFIDENCE_BIAS } from './weights.ts';

/** What the decision on silence looks at: the best sentence's features, and the question. */
export interface Evidence extends Features {
  /** 1 where the words are said to the program itself. */
  readonly addressed: number;
  /** 1 where the corpus has few of the question's words and the sentence hardly meets these: it would fit by chance. */
  readonly scant: number;
  /** 1 where a single word is asked for, and the sentence has at most one that is tied to it: 'Bond' and 'near'. */
  readonly faint: number;
  /** Where advice is asked for, how much of the question the sentence does not meet, [0, 1]: what is told is seldom advice. */
  readonly unadvised: number;
}

function evidenceOf(query: Query, best: Scored, index: SearchIndex): Evidence {
  const known = query.units.filter((unit) => isFound(unit, index)).length;
  return {
    ...best.features,
    addressed: query.addressed ? 1 : 0,
    scant: known <= FEW && best.features.coverage < HARDLY ? 1 : 0,
    faint: isBareWord(query) && best.features.least < SURE ? 1 : 0,
    unadvised: query.advice ? 1 - best.features.coverage : 0,
  };
}

/** Whether a question is one word, and nothing says what is asked about it. */
function isBareWord({ units, answerType }: Query): boolean {
  return units.length === 1 && (answerType === 'fact' || answerType === 'identity');
}

/** From this strength on a word is met by itself or by one of its meaning. */
const SURE = 0.62;

const FEW = 3; // units
const HARDLY = 0.4; // of coverage

/**
 * How sure it is that a sentence answers the question: the log-odds, by a logistic regression over the evidence. 0 is as
 * likely as not.
 */
function confidenceOf(evidence: Evidence): number {
  return CONFIDENCE_BIAS + sumOf(weigh(CONFIDENCE, evidence));
}

/** Why nothing is quoted; null where the best candidate answers. Candidates come best first. */
export function reasonForSilence(
  query: Query,
  scored: readonly Scored[],
  index: SearchIndex,
): SilenceReport['reason'] | null {
  if (query.units.length === 0) return 'no words';
  const [best] = scored;
  if (best === undefined) return 'word missing';
  const evidence = evidenceOf(query, best, index);
  if (confidenceOf(evidence) >= 0) return null;
  if (evidence.absent > 0) return 'word missing';
  if (evidence.conflict > 0 || evidence.bare > 0) return 'never together';
  return evidence.answer < 0 || evidence.noThing > 0.5 ? 'wrong kind' : 'too little';
}

function isFound({ terms, parts }: Query['units'][number], index: SearchIndex): boolean {
  return [...terms, ...parts.flat()].some(({ text }) => index.termId(text) !== undefined);
}

/** What was looked for, word by word, and whether any sentence has it. */
export function searchedWords(query: Query, index: SearchIndex): SilenceReport['searched'] {
  return query.units.map((unit) => ({ word: unit.asked, forms: unit.forms, found: isFound(unit, index) }));
}
