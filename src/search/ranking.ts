import { isDeepStrictEqual } from 'node:util';
import { offerOf } from './answer-offer.ts';
import { Matcher, type UnitMatch } from './matching.ts';
import { modifierConflict } from './modifiers.ts';
import type { Query } from './query.ts';
import type { Explanation, Hit, Scope, SearchResult } from './retriever.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';
import { type Flaw, flawOf, reasonForSilence, searchedWords } from './silence.ts';
import { CANDIDATES, CONTEXT, LEAST_WEIGHT, SCORE, UNIT_WEIGHT, UNKNOWN_WORD } from './weights.ts';

/** A candidate with all that the score and the decision on silence look at. */
export interface Scored {
  readonly indexed: IndexedSentence;
  readonly matches: readonly (UnitMatch | null)[];
  /** Best match of each unit in the sentence or, discounted, around it: [0, 1]. */
  readonly around: readonly number[];
  /** Share of the question's weight that the sentence itself meets, [0, 1]. */
  readonly own: number;
  /** The same with the text around it, [0, 1]. */
  readonly coverage: number;
  /** How far the sentence offers the kind of answer wanted, [-1, 1]; -1: it cannot answer. */
  readonly offer: number;
  /** Whether the sentence speaks of another country's people or things than asked. */
  readonly conflict: boolean;
  /** Why the sentence cannot answer, however well it matches; null where it may. */
  readonly flaw: Flaw | null;
  readonly parts: Readonly<Record<string, number>>;
  readonly score: number;
}

/** Weight of each unit: rarity (inverse document frequency over sentences, Spärck Jones 1972) by class. */
export function unitWeights(query: Query, index: SearchIndex): number[] {
  const total = index.sentences.length;
  return query.units.map((unit) => {
    const ids = new Set(
      [...unit.terms, ...(unit.parts[0] ?? [])]
        .filter(({ strength }) => strength >= 0.5)
        .map(({ text }) => index.termId(text)),
    );
    let frequency = 0;
    for (const id of ids) if (id !== undefined) frequency = Math.max(frequency, index.frequency(id));
    const rarity = Math.log((total + 1) / (frequency + 0.5)) / Math.log((total + 1) / 0.5);
    const known = frequency === 0 && (unit.kind === 'word' || unit.kind === 'verb') ? UNKNOWN_WORD : 1;
    return Math.max(LEAST_WEIGHT, rarity) * UNIT_WEIGHT[unit.kind] * known;
  });
}

/** Every candidate for a question with its score, those without a flaw first, best first. */
export function scoreCandidates(query: Query, index: SearchIndex, scope: Scope): readonly Scored[] {
  const weights = unitWeights(query, index);
  const boosts = new Map<string, number>();
  query.units.forEach((unit, number) => {
    for (const { text, strength } of [...unit.terms, ...unit.parts.flat()]) {
      if (index.termId(text) === undefined) continue;
      boosts.set(text, Math.max(boosts.get(text) ?? 0, strength * (weights[number] ?? 0)));
    }
  });
  const matcher = new Matcher(query, index);
  return index
    .candidates(boosts, CANDIDATES)
    .filter(({ sentence }) => scope.documents === undefined || scope.documents.has(sentence.document.id))
    .map((candidate) => scoreOf(candidate, query, weights, matcher, index))
    .sort(
      (a, b) =>
        Number(a.flaw !== null) - Number(b.flaw !== null) ||
        b.score - a.score ||
        a.indexed.number - b.indexed.number,
    );
}

/** The sentences that answer, best first, or the reason for silence. */
export function rank(query: Query, index: SearchIndex, limit: number, scope: Scope): SearchResult {
  const scored = scoreCandidates(query, index, scope);
  const reason = reasonForSilence(query, scored, index);
  const [best] = scored;
  if (reason !== null || best === undefined) {
    return { hits: [], silence: { reason: reason ?? 'word missing', searched: searchedWords(query, index) } };
  }
  const others = scored
    .slice(1)
    .filter(({ flaw, score }) => flaw === null && score >= best.score * SCORE.keep)
    .slice(0, limit - 1);
  return { hits: [hitOf(best, query), ...others.map((candidate) => hitOf(candidate, query))] };
}

function scoreOf(
  indexed: IndexedSentence,
  query: Query,
  weights: readonly number[],
  matcher: Matcher,
  index: SearchIndex,
): Scored {
  const matches = matcher.match(indexed);
  const around = aroundOf(indexed, matches, matcher, index);
  const own = share(weights, (unit) => matches[unit]?.strength ?? 0);
  const coverage = share(weights, (unit) => around[unit] ?? 0);
  const conflict = modifierConflict(query, indexed, matcher, index);
  const offer = offerOf(query, indexed, matches, matcher, index);
  const parts = {
    own: SCORE.own * own,
    coverage: SCORE.coverage * coverage,
    together: SCORE.together * togetherness(matches),
    answer: SCORE.answer * offer,
    kind: indexed.sentence.kind === 'sentence' ? 0 : SCORE.heading,
    conflict: conflict ? SCORE.conflict : 0,
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const flaw = flawOf(query, { own, coverage, offer, conflict });
  return { indexed, matches, around, own, coverage, offer, conflict, flaw, parts, score };
}

function share(weights: readonly number[], value: (unit: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, unit) => sum + weight * value(unit), 0) / total;
}

/** What the sentence lacks may stand beside it: the sentence before (more so where this one leans on it), heading, title. */
function aroundOf(
  indexed: IndexedSentence,
  matches: readonly (UnitMatch | null)[],
  matcher: Matcher,
  index: SearchIndex,
): number[] {
  const { sentence } = indexed;
  const { sentences } = sentence.document;
  const before = sentences[sentence.index - 1];
  const sameParagraph = before?.paragraph === sentence.paragraph;
  const leaning = leans(sentence.document.text.slice(sentence.start, sentence.end));
  const neighbours: readonly (readonly [number, number])[] = [
    [sentence.index - 1, leaning ? CONTEXT.antecedent : sameParagraph ? CONTEXT.before : CONTEXT.far],
    [sentence.index - 2, leaning && sameParagraph ? CONTEXT.before : CONTEXT.far],
    [sentence.index + 1, CONTEXT.after],
    [sentence.heading ?? -1, CONTEXT.heading],
    [sentences.findIndex(({ kind }) => kind === 'title'), CONTEXT.title],
  ];
  const around = matches.map((match) => match?.strength ?? 0);
  for (const [position, discount] of neighbours) {
    const neighbour = position === sentence.index ? undefined : index.sentenceAt(sentence.document, position);
    if (neighbour === undefined) continue;
    matcher.match(neighbour).forEach((match, unit) => {
      around[unit] = Math.max(around[unit] ?? 0, discount * (match?.strength ?? 0));
    });
  }
  const inDocument = matcher.matchDocument(sentence.document, index);
  inDocument.forEach((strength, unit) => {
    around[unit] = Math.max(around[unit] ?? 0, CONTEXT.document * strength);
  });
  return around;
}

/** Whether a sentence leans on the one before: it opens with a pronoun or a demonstrative, or counts 'of them'. */
export function leans(text: string): boolean {
  return /^(?:[«“"—–-]\s*)?(?:il|elle|ils|elles|cela|ceci|ce|cet|cette|ces|celui|celle|ceux|son|sa|ses|leur|leurs|selon (?:lui|elle|eux)|pour (?:lui|elle|eux)|it|he|she|they|this|that|these|those|his|her|its|their|according to (?:him|her|them))\b|\bd['’]entre (?:eux|elles)\b|\bof (?:them|whom|these|those)\b|\ba-t-(?:il|elle)\b|\b(?:he|she|they) (?:said|added|told|insisted)\b/i.test(
    text,
  );
}

/** How close together the matched words stand, [0, 1]: 1 where no other word is between them. */
function togetherness(matches: readonly (UnitMatch | null)[]): number {
  const places = matches
    .filter((match) => match !== null)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
  if (places.length < 2) return 0;
  let sum = 0;
  places.slice(1).forEach((place, before) => {
    const gap = Math.max(0, place.from - (places[before]?.to ?? 0));
    sum += 1 / (1 + gap / 2);
  });
  return sum / (places.length - 1);
}

function hitOf({ indexed, matches, parts, score }: Scored, query: Query): Hit {
  const { sentence, offsets } = indexed;
  const text = sentence.document.text.slice(sentence.start, sentence.end);
  const spans = matches.flatMap((match) => {
    if (match === null || match.strength < 0.4) return [];
    return [{ start: offsets[2 * match.from] ?? 0, end: offsets[2 * match.to - 1] ?? 0 }];
  });
  const highlights = spans
    .filter((span, at) => spans.findIndex((other) => isDeepStrictEqual(other, span)) === at)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => all.slice(0, at).every((other) => other.end <= span.start));
  const explanation: Explanation = {
    matches: matches.flatMap((match, unit) => {
      const asked = query.units[unit]?.asked;
      if (match === null || asked === undefined) return [];
      const found = text.slice(offsets[2 * match.from] ?? 0, offsets[2 * match.to - 1] ?? 0);
      return [{ asked, found, bridge: match.bridge }];
    }),
    parts,
    answerType: query.answerType,
  };
  return { sentence, score, highlights, explanation, alsoIn: [] };
}
