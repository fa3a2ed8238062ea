import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermFlags } from '../../src/language/term-table.ts';
import { type PlacedTerm, TermColumns } from '../../src/search/term-columns.ts';

const MOST_ID = 5000;

const ALL = new Uint8Array(MOST_ID + 1).fill(1);

const EVEN = ALL.map((_, id) => (id % 2 === 0 ? 1 : 0));

const anyTerm: fc.Arbitrary<PlacedTerm> = fc
  .record({
    id: fc.nat({ max: MOST_ID }),
    from: fc.nat({ max: 60_000 }),
    length: fc.integer({ min: 1, max: 7 }),
    hundredths: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ id, from, length, hundredths }) => ({ id, from, to: from + length, strength: hundredths / 100 }));

const anySentences = fc.array(fc.array(anyTerm, { maxLength: 30 }), { maxLength: 20 });

function columnsOf(sentences: readonly (readonly PlacedTerm[])[]): TermColumns {
  const columns = new TermColumns();
  for (const terms of sentences) {
    for (const { id, from, to, strength } of terms) columns.add(id, from, to, strength);
    columns.endSentence();
  }
  columns.trim();
  return columns;
}

function termsOf(columns: TermColumns, sentence: number, wanted: TermFlags): PlacedTerm[] {
  const found: PlacedTerm[] = [];
  columns.forEach(sentence, wanted, (term) => found.push({ ...term }));
  return found;
}

describe('columns of terms', () => {
  it('give every sentence its terms back, in order, with places and strengths', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const columns = columnsOf(sentences);
        sentences.forEach((terms, sentence) => {
          expect(termsOf(columns, sentence, ALL)).toEqual(terms);
          expect([...columns.idsOf(sentence)]).toEqual(terms.map(({ id }) => id));
        });
      }),
    );
  });

  it('give only the terms that are wanted', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const columns = columnsOf(sentences);
        sentences.forEach((terms, sentence) => {
          expect(termsOf(columns, sentence, EVEN)).toEqual(terms.filter(({ id }) => id % 2 === 0));
        });
      }),
    );
  });

  it('count for each term the sentences that have it', () => {
    fc.assert(
      fc.property(anySentences, fc.nat({ max: MOST_ID }), (sentences, id) => {
        const having = sentences.filter((terms) => terms.some((term) => term.id === id));
        expect(columnsOf(sentences).frequencies(MOST_ID + 1)[id]).toBe(having.length);
      }),
    );
  });

  it('refuse more terms than they can tell apart', () => {
    expect(() => new TermColumns().add(0x400000, 0, 1, 1)).toThrow(RangeError);
  });

  it('hold more terms than they begin with room for', () => {
    const sentence = Array.from({ length: 700 }, (_, id) => ({ id, from: id, to: id + 1, strength: 1 }));
    const columns = columnsOf([sentence, sentence, sentence]);
    expect(termsOf(columns, 2, ALL)).toEqual(sentence);
  });
});
