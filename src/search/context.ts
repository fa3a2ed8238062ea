import type { Sentence } from '../corpus/document.ts';
import type { Matcher, UnitMatch } from './matching.ts';
import type { Query, QueryUnit, UnitClass } from './query.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';
import { CONTEXT } from './weights.ts';

/** The best match of each unit, [0, 1], discounted by where it stands. */
export interface Surroundings {
  /** In the sentence, beside it, or in its heading and title. */
  readonly near: readonly number[];
  /** There or anywhere in the document. */
  readonly around: readonly number[];
}

/** What the sentence lacks may stand beside it: the sentence before (more so where this one leans on it), heading, title. */
export function matchesAround(
  indexed: IndexedSentence,
  query: Query,
  matches: readonly (UnitMatch | null)[],
  matcher: Matcher,
  index: SearchIndex,
): Surroundings {
  const { sentence, leaning } = indexed;
  const { sentences } = sentence.document;
  const before = sentences[sentence.index - 1];
  const sameParagraph = before?.paragraph === sentence.paragraph;
  const neighbours: readonly (readonly [number, keyof typeof CONTEXT.setting])[] = [
    [
      sentence.index - 1,
      asks(before) ? 'question' : leaning ? 'antecedent' : sameParagraph ? 'before' : 'far',
    ],
    [sentence.index - 2, leaning && sameParagraph ? 'before' : 'far'],
    [sentence.index + 1, 'after'],
    [sentence.heading ?? -1, 'heading'],
    [sentences.findIndex(({ kind }) => kind === 'title'), 'title'],
    // A news text says in its first sentence who, where and when it is about.
    [sentences.findIndex(({ kind }) => kind === 'sentence'), 'title'],
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
    const dated = unit.kind === 'date' || unit.kind === 'number';
    if (dated && saysDate(unit, sentence.document.metadata.publishedOn)) raise(number, 1, 'title');
  });
  const near = [...around];
  matcher.matchDocument(sentence.document).forEach((strength, unit) => {
    raise(unit, strength, 'document');
  });
  return { near, around };
}

/** A text that asks a question goes on with the answer to it, and does not give it in the question. */
export function asks(sentence: Sentence | undefined): boolean {
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
export function isSetting(kind: UnitClass | undefined): boolean {
  return kind === 'place' || kind === 'name' || kind === 'date' || kind === 'number';
}
