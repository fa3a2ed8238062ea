import type { Estimate } from '../../src/estimate/estimate.ts';
import { estimateReader } from '../../src/estimate/recognise.ts';
import type { Topic } from '../../src/estimate/topic.ts';
import type { AnnotatedDocument, GoldFigure } from '../support/annotated-document.ts';
import { figuresOf, overlaps } from '../support/figures-of.ts';

/** What is counted right, of how many; and what was not, for a person to read. */
export interface Score {
  right: number;
  of: number;
  readonly misses: string[];
}

export type Measured =
  | 'found'
  | 'value'
  | 'qualifier'
  | 'unit'
  | 'claimant'
  | 'no claimant'
  | 'hedge'
  | 'status'
  | 'date'
  | 'no estimate'
  | 'nothing invented';

/** Compares what is read with what a reader takes from the same documents. */
export function scoreReading(
  annotated: readonly AnnotatedDocument[],
  topics: readonly Topic[],
): Readonly<Record<Measured, Score>> {
  const score = (): Score => ({ right: 0, of: 0, misses: [] });
  const scores: Record<Measured, Score> = {
    found: score(),
    value: score(),
    qualifier: score(),
    unit: score(),
    claimant: score(),
    'no claimant': score(),
    hedge: score(),
    status: score(),
    date: score(),
    'no estimate': score(),
    'nothing invented': score(),
  };
  const read = estimateReader(topics);
  for (const { document, figures, numbers } of annotated) {
    const estimates = read(document);
    const count = (what: Measured, right: boolean, miss: string) => {
      scores[what].of++;
      if (right) scores[what].right++;
      else scores[what].misses.push(`${document.id}: ${miss}`);
    };
    for (const gold of figures) {
      const read = estimates.find(({ figure }) => overlaps(figure, gold));
      count('found', read !== undefined, gold.text);
      const { value, min, max, qualifier } = read?.quantity ?? {};
      const same = value === gold.value && (min ?? null) === gold.min && (max ?? null) === gold.max;
      const valueOnly = read !== undefined && (gold.qualifier === 'between' ? same : value === gold.value);
      count('value', valueOnly, `${gold.text}: ${value} ${min} ${max}`);
      count('qualifier', qualifier === gold.qualifier, `${gold.text}: ${qualifier} for ${gold.qualifier}`);
      if (gold.unit !== null)
        count('unit', isUnit(read, gold), `${gold.text}: ${read?.unit?.text} for ${gold.unit}`);
      const who = read?.attributedTo?.text;
      if (gold.claimant === null) count('no claimant', who === undefined, `${gold.text}: ${who}`);
      else count('claimant', holdsEither(who, gold.claimant), `${gold.text}: ${who} for ${gold.claimant}`);
      const hedged = (read?.hedges.length ?? 0) > 0;
      count(
        'hedge',
        hedged === gold.hedged,
        `${gold.text}: ${read?.hedges.map(({ text }) => text)} for ${gold.hedged}`,
      );
      if (gold.topic !== null) {
        const placed = (read?.topics ?? []).flatMap((topic) => [topic, `${topic}:${read?.status}`]);
        count(
          'status',
          placed.includes(gold.topic.split(' + ')[0] ?? ''),
          `${gold.text}: ${placed} for ${gold.topic}`,
        );
      }
      if (gold.asOf !== null) {
        count('date', read?.asOf?.date === gold.asOf, `${gold.text}: ${read?.asOf?.date} for ${gold.asOf}`);
      }
    }
    for (const number of numbers) {
      const read = estimates.find(({ figure }) => overlaps(figure, number));
      count('no estimate', read === undefined, `${number.text} (${number.kind}): ${read?.figure.text}`);
    }
    for (const { figure, sentence } of estimates) {
      const known = [...figures, ...numbers].some((gold) => overlaps(figure, gold));
      const text = document.text.slice(sentence.start, sentence.end);
      count('nothing invented', known, `${figure.text} in ${text.slice(0, 100)}`);
    }
  }
  return scores;
}

/** The share of the numbers marked as no estimate whose kind is named as the reader names it. */
export function kindsRight(annotated: readonly AnnotatedDocument[]): {
  right: number;
  of: number;
  misses: string[];
} {
  const misses: string[] = [];
  let of = 0;
  for (const { document, numbers } of annotated) {
    for (const number of numbers) {
      const sentence = document.sentences.find((span) => overlaps(span, number));
      if (sentence === undefined) continue;
      of++;
      const text = document.text.slice(sentence.start, sentence.end);
      const span = { start: number.start - sentence.start, end: number.end - sentence.start };
      const kinds = figuresOf(text, sentence.language).filter((figure) => overlaps(figure, span));
      if (!kinds.some(({ kind }) => kind === number.kind))
        misses.push(`${number.text}: ${kinds.map(({ kind }) => kind)} for ${number.kind}`);
    }
  }
  return { right: of - misses.length, of, misses };
}

function isUnit(read: Estimate | undefined, gold: GoldFigure): boolean {
  return holdsEither(read?.unit?.text, gold.unit ?? '');
}

function holdsEither(a: string | undefined, b: string): boolean {
  const [left, right] = [a, b].map((text) => text?.toLowerCase().replaceAll('’', "'") ?? '');
  return (
    left !== undefined && right !== undefined && left !== '' && (left.includes(right) || right.includes(left))
  );
}
