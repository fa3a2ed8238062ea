import { Quote } from '../corpus/quote.ts';
import { tokenise } from '../language/tokens.ts';
import { candidateTerms } from './candidate-terms.ts';
import { FeatureReader, type Features } from './evidence/features.ts';
import { Matcher, type UnitMatch } from './evidence/matching.ts';
import { unitWeights } from './evidence/unit-weights.ts';
import type { IndexedSentence, SearchIndex } from './index/search-index.ts';
import { promisingOf } from './promising.ts';
import type { Query } from './question/query.ts';
import { foldRepeats, type Repeated } from './repeats.ts';
import type { Explanation, Hit, Scope, SearchResult } from './retriever.ts';
import { reasonForSilence, searchedWords } from './silence.ts';
import { sumOf, weigh } from './weigh.ts';
import { CANDIDATES, SCORE, SHOWN_MATCH, SHOWN_SCORE } from './weights.ts';

/** A candidate with its features and its score. */
export interface Scored {
  readonly indexed: IndexedSentence;
  readonly matches: readonly (UnitMatch | null)[];
  readonly features: Features;
  /** They add up to the score. */
  readonly parts: Readonly<Record<string, number>>;
  readonly score: number;
}

/** Every candidate for a question with its score, best first; at equal scores in the order of the corpus. */
function scoreCandidates(query: Query, index: SearchIndex, scope: Scope): readonly Scored[] {
  const weights = unitWeights(query, index);
  const matcher = new Matcher(query, index);
  const found = index.candidates(candidateTerms(query, weights, index), CANDIDATES);
  const within = found.filter(isWithin(scope, index));
  const reader = new FeatureReader(query, weights, matcher, index);
  return promisingOf(within, weights, matcher, index)
    .flatMap((number) => index.sentences[number] ?? [])
    .map((indexed) => {
      const features = reader.of(indexed);
      const parts = weigh(SCORE, features);
      const score = sumOf(parts);
      return { indexed, matches: matcher.match(indexed), features, parts, score };
    })
    .sort((a, b) => b.score - a.score || a.indexed.number - b.indexed.number);
}

/** Whether a sentence may be quoted, by its number. */
function isWithin({ documents }: Scope, { sentences }: SearchIndex): (number: number) => boolean {
  if (documents === undefined) return () => true;
  return (number) => documents.has(sentences[number]?.sentence.document.id ?? '');
}

/** The sentences that answer, best first, or the reason for silence. */
export function rank(query: Query, index: SearchIndex, limit: number, scope: Scope): SearchResult {
  const scored = scoreCandidates(query, index, scope);
  const [best] = scored;
  const reason = reasonForSilence(query, scored, index);
  const shown =
    reason === null && best !== undefined
      ? scored.filter(({ score }) => score >= best.score * SHOWN_SCORE)
      : [];
  const [first, ...others] = foldRepeats(shown, limit, index);
  if (first === undefined) {
    return { hits: [], silence: { reason: reason ?? 'word missing', searched: searchedWords(query, index) } };
  }
  return { hits: [hitOf(first, query), ...others.map((repeated) => hitOf(repeated, query))] };
}

function hitOf({ best: { indexed, matches, parts, score }, repeats }: Repeated, query: Query): Hit {
  const { sentence } = indexed;
  const text = sentence.document.text.slice(sentence.start, sentence.end);
  const tokens = tokenise(text);
  const spanOf = ({ from, to }: UnitMatch) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const highlights = matches
    .filter((match) => match !== null)
    .filter(({ strength }) => strength >= SHOWN_MATCH)
    .map(spanOf)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => all.slice(0, at).every((other) => other.end <= span.start));
  const explanation: Explanation = {
    matches: matches.flatMap((match, unit) => {
      const asked = query.units[unit]?.asked;
      if (match === null || asked === undefined) return [];
      const { start, end } = spanOf(match);
      return [{ asked, found: text.slice(start, end), bridge: match.bridge }];
    }),
    parts,
    answerType: query.answerType,
  };
  const alsoIn = repeats.map((repeat) => Quote.ofSentence(repeat.indexed.sentence));
  return { sentence, score, highlights, explanation, alsoIn };
}
