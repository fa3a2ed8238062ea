import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AxisOfFigures, onOneAxis } from '../../../src/estimate/chart/axis.ts';
import { drawChart } from '../../../src/estimate/chart/chart.ts';
import { LINE_HEIGHT, placeLabels } from '../../../src/estimate/chart/chart-layout.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const words = {
  title: 'pertes',
  statusName: (status: string | null) => status ?? 'sans statut',
  undated: 'sans date',
  hedged: 'avec réserve',
  atLeast: 'au moins',
  atMost: 'au plus',
  numbers: ({ measure, unit }: AxisOfFigures) => `${measure} ${unit ?? ''}`,
  time: 'date',
};

describe('drawChart', () => {
  it('draws the same PNG for the same claims, and says what it shows', async () => {
    const folder = await corpusFolder({
      'a.md': '---\ndate: 2025-03-04\n---\n\nAu moins 40 personnes ont été tuées, selon la préfecture.\n',
      'b.md': '---\ndate: 2025-03-09\n---\n\nEntre 50 et 60 personnes auraient été tuées, selon le maire.\n',
    });
    const estimates = (await openLibrary(folder)).figures.all().map(({ estimate }) => estimate);
    const [first, second] = [await drawChart(estimates, words), await drawChart(estimates, words)];
    expect(first).toMatchObject({ count: 2, undated: 0, from: '2025-03-04', to: '2025-03-09' });
    expect([...(first?.png.slice(0, 8) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(second).toEqual(first);
  });

  it('puts figures without a date in a column of their own', async () => {
    const folder = await corpusFolder({
      'a.md': 'Au moins 40 personnes ont été tuées, selon la préfecture.\n',
      'b.md': '---\ndate: 2025-03-09\n---\n\nEntre 50 et 60 personnes auraient été tuées, selon le maire.\n',
    });
    const estimates = (await openLibrary(folder)).figures.all().map(({ estimate }) => estimate);
    expect(await drawChart(estimates, words)).toMatchObject({ count: 2, undated: 1, to: '2025-03-09' });
    const undated = estimates.filter(({ asOf }) => asOf === null);
    expect(await drawChart(undated, words)).toMatchObject({ count: 1, undated: 1, from: null, to: null });
  });

  it('draws nothing where no figure has a number', async () => {
    const folder = await corpusFolder({ 'a.md': 'Des milliers de personnes ont été tuées.\n' });
    expect(
      await drawChart(
        (await openLibrary(folder)).figures.all().map(({ estimate }) => estimate),
        words,
      ),
    ).toBeNull();
  });
});

describe('onOneAxis', () => {
  const axisOf = async (...sentences: string[]) => {
    const folder = await corpusFolder({ 'a.md': `---\nlang: fr\n---\n\n${sentences.join('\n\n')}\n` });
    const shown = onOneAxis((await openLibrary(folder)).figures.all().map(({ estimate }) => estimate));
    return [shown?.axis.unit, shown?.estimates.map(({ figure }) => figure.text)];
  };

  it('keeps currencies apart, however they are written', async () => {
    const euros = [
      'L’aide atteint 12 millions d’euros, selon la région.',
      'La ville a versé 3 M€ aux sinistrés.',
      'Une fondation a donné 500 000 euros aux écoles.',
    ];
    const others = [
      'Washington a promis 40 millions de dollars.',
      'Ottawa a promis 9 millions de dollars canadiens.',
      'Tokyo a promis 70 milliards de yens.',
    ];
    expect(await axisOf(...others, ...euros)).toEqual(['euros', ['12 millions', '3 M€', '500 000']]);
    expect(await axisOf(...others.slice(0, 2))).toEqual(['dollars', ['40 millions']]);
    expect(await axisOf(...others.slice(1))).toEqual(['dollars canadiens', ['9 millions']]);
  });

  it('keeps units apart, however they are written', async () => {
    expect(
      await axisOf(
        'La digue mesure 12 kilomètres.',
        'Le convoi a livré 300 tonnes de blé.',
        'La route longe le fleuve sur 8 km.',
      ),
    ).toEqual(['kilomètres', ['12', '8']]);
  });
});

describe('placeLabels', () => {
  it('puts no label over another, nor outside the picture', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 700 }),
      y: fc.integer({ min: 0, max: 380 }),
      high: fc.nat(100),
      forms: fc.array(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const drawn = labels.map(({ high, ...one }) => ({ ...one, top: one.y - high, bottom: one.y }));
        const placed = placeLabels(drawn, 700, 380).filter((one) => one !== null);
        const rows = placed.flatMap(({ x, y, lines, align }) =>
          lines.map((line, index) => {
            const width = line.length * 6; // a letter is at least so wide
            const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
            return { left, right: left + width, y: y + index * LINE_HEIGHT };
          }),
        );
        for (const [index, row] of rows.entries()) {
          expect(row.left).toBeGreaterThanOrEqual(0);
          expect(row.right).toBeLessThanOrEqual(700);
          for (const other of rows.slice(index + 1)) {
            const apart = row.right <= other.left || other.right <= row.left;
            expect(apart || Math.abs(row.y - other.y) >= LINE_HEIGHT - 1).toBe(true);
          }
        }
      }),
    );
  });

  const point = (x: number, y: number, ...forms: readonly (readonly string[])[]) => ({
    x,
    y,
    top: y,
    bottom: y,
    forms,
  });

  it('names no claimant beside the point of another', () => {
    const both = [point(300, 100, ['656', 'the ministry'], ['656']), point(300, 114, ['625'])];
    const [first, second] = placeLabels(both, 700, 380);
    const isBesideSecond = first?.align !== 'center' && first?.lines.length === 2;
    expect(isBesideSecond).toBe(false);
    expect(second?.lines).toEqual(['625']);
  });

  it('covers no bar', () => {
    const bar = { ...point(380, 300, ['entre 200 et 900']), top: 100 };
    const [label] = placeLabels([point(340, 200, ['jusqu’à 900']), bar], 700, 380);
    expect(label?.align).not.toBe('left');
  });
});
