import type { Spec } from 'vega';
import { projectPath } from '../project-root.ts';
import { LINE_HEIGHT, placeLabels } from './chart-layout.ts';
import type { Estimate, Measure } from './estimate.ts';
import { startOf } from './ledger.ts';

/** The words of a chart: names of the topic and of its statuses, in the reader's language. */
export interface ChartWords {
  readonly title: string;
  readonly statusName: (status: string | null) => string;
}

export interface Chart {
  readonly png: Uint8Array;
  /** How many figures it shows, and the dates of the first and the last. */
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

interface Mark {
  readonly date: string;
  readonly time: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  readonly status: string;
  readonly shape: 'circle' | 'triangle-up' | 'triangle-down';
  readonly isHedged: boolean;
  readonly lines: readonly string[];
}

const WIDTH = 760; // pixels, before the picture is doubled for sharp screens
const HEIGHT = 380;
const MOST_MARKS = 60; // more than these cover each other
const LONGEST_LABEL = 48; // characters; a longer claimant stands in the answer only
const WIDE = 40; // times: figures that lie further apart are drawn on a logarithmic scale
const DAY = 86_400_000; // milliseconds
/** Told apart by people who do not see all colours (Okabe and Ito 2008), without the yellow, which white swallows. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#7a5c00', '#444444'];

/**
 * Draws claims over time: a point for a figure, a bar for a range, a triangle for a bound (up: at least, down: at most),
 * hollow where the claim is hedged, one colour for each status. Null where no figure has both a number and a date.
 * The libraries are loaded when the first chart is asked for.
 */
export async function drawChart(estimates: readonly Estimate[], words: ChartWords): Promise<Chart | null> {
  const marks = marksOf(estimates, words);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return null;
  const [{ parse, View }, { Resvg }] = await Promise.all([import('vega'), import('@resvg/resvg-js')]);
  const view = new View(parse(specOf(marks, words.title)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      fontFiles: [font('DejaVuSans.ttf'), font('DejaVuSans-Bold.ttf')],
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return { png: picture.render().asPng(), count: marks.length, from: first.date, to: last.date };
}

function font(name: string): string {
  return projectPath('node_modules', 'dejavu-fonts-ttf', 'ttf', name);
}

/** The figures of the commonest measure (shares and counts share no axis), oldest first. */
function marksOf(estimates: readonly Estimate[], { statusName }: ChartWords): readonly Mark[] {
  const numbers = estimates.filter(
    ({ quantity: { value, min, max }, asOf }) => asOf !== null && (value ?? min ?? max) !== null,
  );
  const counts = new Map<Measure, number>();
  for (const { measure } of numbers) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return numbers
    .filter(({ measure }) => measure === commonest)
    .map((estimate) => markOf(estimate, statusName(estimate.status)))
    .sort((a, b) => a.time - b.time)
    .slice(-MOST_MARKS);
}

function markOf({ quantity, asOf, hedges, figure, attributedTo }: Estimate, status: string): Mark {
  const { qualifier, value, min, max } = quantity;
  const low = min ?? value ?? max ?? 0;
  const high = max ?? value ?? min ?? 0;
  const date = asOf?.date ?? '';
  const claimant = attributedTo?.text ?? '';
  return {
    date,
    time: startOf(date),
    value: value ?? low,
    low,
    high,
    isRange: qualifier === 'between',
    status,
    shape: shapeOf(qualifier),
    isHedged: hedges.length > 0,
    lines: [figure.text, claimant].filter((line) => line !== '' && line.length <= LONGEST_LABEL).map(oneLine),
  };
}

function shapeOf(qualifier: Estimate['quantity']['qualifier']): Mark['shape'] {
  if (qualifier === 'at least' || qualifier === 'more than') return 'triangle-up';
  return qualifier === 'at most' || qualifier === 'less than' ? 'triangle-down' : 'circle';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The picture as a Vega specification, with its labels already placed. */
function specOf(marks: readonly Mark[], title: string): Spec {
  const times = marks.map(({ time }) => time);
  const values = marks.flatMap(({ low, high }) => [low, high]);
  const [oldest, newest] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(20 * DAY, (newest - oldest) * 0.06);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const logarithmic = least > 0 && most / least > WIDE;
  const xDomain = [oldest - margin, newest + margin] as const;
  const yDomain = logarithmic
    ? ([least / 1.5, most * 1.5] as const)
    : ([Math.min(0, least), most * 1.1] as const);
  const position = (share: number, size: number): number => Math.round(share * size);
  const x = (time: number): number => position(shareOf(time, xDomain), WIDTH);
  const y = (value: number): number =>
    HEIGHT -
    position(
      logarithmic
        ? shareOf(Math.log(value), [Math.log(yDomain[0]), Math.log(yDomain[1])])
        : shareOf(value, yDomain),
      HEIGHT,
    );
  const placed = placeLabels(
    marks.map(({ time, value, lines }) => ({ x: x(time), y: y(value), lines })),
    WIDTH,
    HEIGHT,
  );
  const statuses = [...new Set(marks.map(({ status }) => status))];
  const rows = marks.map(({ time, value, low, high, isRange, status, shape, isHedged }) => ({
    time,
    value,
    low,
    high,
    isRange,
    status,
    shape,
    isHedged,
  }));
  const labels = placed.flatMap((label) =>
    (label?.lines ?? []).map((text, line) => ({
      x: label?.x ?? 0,
      y: (label?.y ?? 0) + line * LINE_HEIGHT,
      text,
      align: label?.align ?? 'left',
      weight: line === 0 ? 'bold' : 'normal',
    })),
  );
  const colour = { scale: 'colour', field: 'status' };
  const at = { scale: 'x', field: 'time' };
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: WIDTH,
    height: HEIGHT,
    padding: 16,
    background: '#ffffff',
    title: { text: title, anchor: 'start', fontSize: 16, color: '#1a1a1a', offset: 12 },
    config: {
      title: { font: 'DejaVu Sans' },
      axis: {
        labelFont: 'DejaVu Sans',
        labelFontSize: 11,
        labelColor: '#333333',
        gridColor: '#e3e3e3',
        domainColor: '#888888',
        tickColor: '#888888',
      },
      legend: { labelFont: 'DejaVu Sans', labelFontSize: 11, labelColor: '#1a1a1a', labelLimit: 240 },
    },
    data: [
      { name: 'claims', values: rows },
      { name: 'ranges', source: 'claims', transform: [{ type: 'filter', expr: 'datum.isRange' }] },
      { name: 'points', source: 'claims', transform: [{ type: 'filter', expr: '!datum.isRange' }] },
      { name: 'labels', values: labels },
    ],
    scales: [
      { name: 'x', type: 'utc', domain: [...xDomain], range: 'width' },
      { name: 'y', type: logarithmic ? 'log' : 'linear', domain: [...yDomain], range: 'height', zero: false },
      { name: 'colour', type: 'ordinal', domain: statuses, range: [...COLOURS] },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', format: '%Y-%m', tickCount: 8, labelOverlap: true },
      {
        orient: 'left',
        scale: 'y',
        grid: true,
        ...(logarithmic ? { values: roundValues(yDomain) } : { tickCount: 6 }),
        // thousands by a thin space, which readers of both languages know (ISO 31-0)
        encode: {
          labels: { update: { text: { signal: "replace(format(datum.value, ',~r'), /,/g, '\\u2009')" } } },
        },
      },
    ],
    legends: [
      {
        stroke: 'colour',
        fill: 'colour',
        orient: 'top',
        direction: 'horizontal',
        symbolType: 'circle',
        columns: 4,
      },
    ],
    marks: [
      {
        type: 'rule',
        from: { data: 'ranges' },
        encode: {
          enter: {
            x: at,
            y: { scale: 'y', field: 'low' },
            y2: { scale: 'y', field: 'high' },
            stroke: colour,
            strokeWidth: { value: 7 },
            strokeCap: { value: 'round' },
            strokeOpacity: { signal: 'datum.isHedged ? 0.45 : 1' },
          },
        },
      },
      {
        type: 'symbol',
        from: { data: 'points' },
        encode: {
          enter: {
            x: at,
            y: { scale: 'y', field: 'value' },
            shape: { field: 'shape' },
            size: { value: 90 },
            stroke: colour,
            strokeWidth: { value: 2.2 },
            fill: [{ test: 'datum.isHedged', value: '#ffffff' }, colour],
          },
        },
      },
      {
        type: 'text',
        from: { data: 'labels' },
        encode: {
          enter: {
            x: { field: 'x' },
            y: { field: 'y' },
            text: { field: 'text' },
            font: { value: 'DejaVu Sans' },
            fontSize: { value: 11 },
            align: { field: 'align' },
            fontWeight: { field: 'weight' },
            fill: { value: '#1a1a1a' },
            limit: { value: 1000 },
          },
        },
      },
    ],
  };
}

/** Powers of ten, and where they are few three times each. */
function roundValues([from, to]: readonly [number, number]): number[] {
  const powers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10) powers.push(power);
  const values = powers.length > 4 ? powers : powers.flatMap((power) => [power, 3 * power]);
  return values.filter((value) => from <= value && value <= to);
}

function shareOf(value: number, [from, to]: readonly [number, number]): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}
