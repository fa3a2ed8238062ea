import type { Sentence } from '../corpus/document.ts';
import { Quote } from '../corpus/quote.ts';
import { tokenise } from '../language/tokens.ts';
import { offerOf } from './answer-offer.ts';
import { candidateTerms } from './candidate-terms.ts';
import { leans } from './leaning.ts';
import { Matcher, type UnitMatch } from './matching.ts';
import { modifierConflict } from './modifiers.ts';
import type { Query, QueryUnit, UnitClass } from './query.ts';
import { foldRepeats, type Repeated } from './repeats.ts';
import type { Explanation, Hit, Scope, SearchResult } from './retriever.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';
import { type Flaw, flawOf, reasonForSilence, searchedWords } from './silence.ts';
import {
  CANDIDATES,
  CONTEXT,
  LEAST_WEIGHT,
  LOOKED_AT,
  SCORE,
  SHOWN_MATCH,
  UNIT_WEIGHT,
  UNKNOWN_WORD,
} from './weights.ts';

/** A candidate with all that the score and the decision on silence look at. */
export interface Scored {
  readonly indexed: IndexedSentence;
  readonly matches: readonly (UnitMatch | null)[];
  /** Best match of each unit in the sentence or, discounted, around it: [0, 1]. */
  readonly around: readonly number[];
  /** Share of the weight of what happens that the sentence itself meets, [0, 1]; of all where only a setting is asked. */
  readonly content: number;
  /** Share of the question's weight that the sentence meets with the text around it, [0, 1]. */
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
    return (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity) * UNIT_WEIGHT[unit.kind] * known;
  });
}

/** Every candidate for a question with its score, those without a flaw first, best first. */
export function scoreCandidates(query: Query, index: SearchIndex, scope: Scope): readonly Scored[] {
  const weights = unitWeights(query, index);
  const matcher = new Matcher(query, index);
  const found = index
    .candidates(candidateTerms(query, weights, index), CANDIDATES)
    .filter(({ sentence }) => scope.documents === undefined || scope.documents.has(sentence.document.id));
  return mostPromising(found, weights, matcher)
    .map((candidate) => scoreOf(candidate, query, weights, matcher, index))
    .sort(
      (a, b) =>
        Number(a.flaw !== null) - Number(b.flaw !== null) ||
        b.score - a.score ||
        a.indexed.number - b.indexed.number,
    );
}

/** The candidates that meet most of the question by themselves: only these are worth a look at what stands around them. */
function mostPromising(
  candidates: readonly IndexedSentence[],
  weights: readonly number[],
  matcher: Matcher,
): readonly IndexedSentence[] {
  if (candidates.length <= LOOKED_AT) return candidates;
  return candidates
    .map((candidate) => {
      const matches = matcher.match(candidate);
      return { candidate, met: share(weights, (unit) => matches[unit]?.strength ?? 0) };
    })
    .sort((a, b) => b.met - a.met || a.candidate.number - b.candidate.number)
    .slice(0, LOOKED_AT)
    .map(({ candidate }) => candidate);
}

/** The sentences that answer, best first, or the reason for silence. */
export function rank(query: Query, index: SearchIndex, limit: number, scope: Scope): SearchResult {
  const scored = scoreCandidates(query, index, scope);
  const reason = reasonForSilence(query, scored, index);
  const [best] = scored;
  if (reason !== null || best === undefined) {
    return { hits: [], silence: { reason: reason ?? 'word missing', searched: searchedWords(query, index) } };
  }
  const shown = scored.filter(
    ({ flaw, score }, at) =>
      at === 0 || ((flaw === null || flaw === 'too little') && score >= best.score * SCORE.keep),
  );
  const [first, ...others] = foldRepeats(shown, limit, index);
  if (first === undefined) return { hits: [], silence: { reason: 'word missing', searched: [] } };
  return { hits: [hitOf(first, query), ...others.map((repeated) => hitOf(repeated, query))] };
}

function scoreOf(
  indexed: IndexedSentence,
  query: Query,
  weights: readonly number[],
  matcher: Matcher,
  index: SearchIndex,
): Scored {
  const matches = matcher.match(indexed);
  const around = aroundOf(indexed, query, matches, matcher, index);
  const coverage = share(weights, (unit) => around[unit] ?? 0);
  const ofContent = weights.map((weight, unit) => (isSetting(query.units[unit]?.kind) ? 0 : weight));
  const content = ofContent.some((weight) => weight > 0)
    ? share(ofContent, (unit) => matches[unit]?.strength ?? 0)
    : share(weights, (unit) => matches[unit]?.strength ?? 0);
  const conflict = modifierConflict(query, indexed, matcher, index);
  const offer = offerOf(query, indexed, matches, matcher, index);
  const parts = {
    coverage: SCORE.coverage * coverage,
    content: SCORE.content * content,
    together: SCORE.together * togetherness(matches),
    answer: SCORE.answer * offer,
    kind: indexed.sentence.kind === 'sentence' ? 0 : SCORE.heading,
    question: asks(indexed.sentence) ? SCORE.question : 0,
    conflict: conflict ? SCORE.conflict : 0,
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const flaw = flawOf(query, { content, coverage, offer, conflict, around });
  return { indexed, matches, around, content, coverage, offer, conflict, flaw, parts, score };
}

function share(weights: readonly number[], value: (unit: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, unit) => sum + weight * value(unit), 0) / total;
}

/** What the sentence lacks may stand beside it: the sentence before (more so where this one leans on it), heading, title. */
function aroundOf(
  indexed: IndexedSentence,
  query: Query,
  matches: readonly (UnitMatch | null)[],
  matcher: Matcher,
  index: SearchIndex,
): number[] {
  const { sentence } = indexed;
  const { sentences } = sentence.document;
  const before = sentences[sentence.index - 1];
  const sameParagraph = before?.paragraph === sentence.paragraph;
  const leaning = leans(sentence.document.text.slice(sentence.start, sentence.end));
  const neighbours: readonly (readonly [number, keyof typeof CONTEXT.setting])[] = [
    [
      sentence.index - 1,
      asks(before) ? 'question' : leaning ? 'antecedent' : sameParagraph ? 'before' : 'far',
    ],
    [sentence.index - 2, leaning && sameParagraph ? 'before' : 'far'],
    [sentence.index + 1, 'after'],
    [sentence.heading ?? -1, 'heading'],
    [sentences.findIndex(({ kind }) => kind === 'title'), 'title'],
  ];
  const around = matches.map((match) => match?.strength ?? 0);
  const raise = (unit: number, strength: number, relation: keyof typeof CONTEXT.setting) => {
    const discounts = isSetting(query.units[unit]?.kind) ? CONTEXT.setting : CONTEXT.content;
    around[unit] = Math.max(around[unit] ?? 0, discounts[relation] * strength);
  };
  for (const [position, relation] of neighbours) {
    const neighbour = position === sentence.index ? undefined : index.sentenceAt(sentence.document, position);
    if (neighbour === undefined) continue;
    matcher.match(neighbour).forEach((match, unit) => {
      raise(unit, match?.strength ?? 0, relation);
    });
  }
  query.units.forEach((unit, number) => {
    if (saysDate(unit, sentence.document.metadata.publishedOn)) raise(number, 1, 'title');
  });
  matcher.matchDocument(sentence.document).forEach((strength, unit) => {
    raise(unit, strength, 'document');
  });
  return around;
}

/** A text that asks a question goes on with the answer to it, and does not give it in the question. */
function asks(sentence: Sentence | undefined): boolean {
  return sentence?.document.text[sentence.end - 1] === '?';
}

/** Whether a unit names the month or the year in which the document appeared. */
function saysDate(unit: QueryUnit, publishedOn: string | null): boolean {
  const [year, month] = publishedOn?.split('-') ?? [];
  return unit.terms.some(
    ({ text }) => text === `#${year}` || (month !== undefined && text === `date:month-${Number(month)}`),
  );
}

/** Who, where and when: what a text says once and goes on about. */
function isSetting(kind: UnitClass | undefined): boolean {
  return kind === 'place' || kind === 'name' || kind === 'date' || kind === 'number';
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
