import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTopics } from '../../src/estimate/read-topics.ts';
import { type AnnotatedDocument, readAnnotated } from '../support/annotated-document.ts';
import { overlaps } from '../support/figures-of.ts';
import { kindsRight, type Measured, type Score, scoreReading } from './reading-scores.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'figures');
const annotated: readonly AnnotatedDocument[] = readdirSync(FOLDER)
  .filter((name) => /^(?:fr|en)-.*\.txt$/.test(name))
  .map((name) => readAnnotated(join(FOLDER, name)));

/** What a reader can rely on, in per cent of the figures of the fixtures. */
const FLOORS: Readonly<Record<Measured, number>> = {
  found: 99,
  value: 99,
  qualifier: 99,
  unit: 95,
  claimant: 95,
  'no claimant': 97,
  hedge: 98,
  status: 95,
  date: 95,
  'no estimate': 99,
  'nothing invented': 99,
};

describe('the fixtures', () => {
  it('hold at least 2,300 figures in 140 documents of both languages', () => {
    expect(annotated.length).toBeGreaterThanOrEqual(140);
    expect(annotated.flatMap(({ figures }) => figures).length).toBeGreaterThanOrEqual(2300);
    expect(new Set(annotated.map(({ document }) => document.metadata.language))).toEqual(
      new Set(['fr', 'en']),
    );
  });

  it('prove themselves: what they state stands in the document, and no two marks overlap', () => {
    for (const { document, figures, numbers } of annotated) {
      const marks = [...figures, ...numbers];
      for (const mark of marks) expect(document.text.slice(mark.start, mark.end)).toBe(mark.text);
      for (const { claimant, unit } of figures) {
        for (const words of [claimant, unit]) if (words !== null) expect(document.text).toContain(words);
      }
      for (const a of marks) expect(marks.filter((b) => overlaps(a, b))).toEqual([a]);
    }
  });
});

describe('the reading of figures', () => {
  let scores: Readonly<Record<Measured, Score>>;
  beforeAll(async () => {
    scores = scoreReading(annotated, await readTopics(FOLDER));
  });

  it.each(Object.entries(FLOORS))('gets %s right for at least %d %', (measured, floor) => {
    const { right, of, misses } = scores[measured as Measured];
    expect((100 * right) / of, misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });

  it('names most numbers that are no estimate for what they are', () => {
    const { right, of, misses } = kindsRight(annotated);
    expect(right / of, misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
