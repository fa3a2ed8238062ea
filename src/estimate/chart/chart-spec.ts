import type { Axis, Config, Legend, Spec } from 'vega';
import { type Geometry, geometryOf, HEIGHT, WIDTH } from './chart-geometry.ts';
import { type Label, LINE_HEIGHT, placeLabels } from './chart-layout.ts';
import { drawnMarks, FONT } from './chart-marks.ts';

/** A figure as the chart shows it. */
export interface Mark {
  readonly date: string | null;
  /** Milliseconds since 1970; null where it has no date. */
  readonly time: number | null;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  readonly status: string;
  readonly shape: 'circle' | 'triangle-up' | 'triangle-down';
  readonly isHedged: boolean;
  /** Its label: see {@link Label.forms}. */
  readonly forms: Label['forms'];
}

/** Told apart by people who do not see all colours (Okabe and Ito 2008), without the yellow, which white swallows. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#7a5c00', '#444444'];

/** The picture as a Vega specification, with its labels already placed. */
export function specOf(marks: readonly Mark[], title: string, undated: string): Spec {
  const geometry = geometryOf(marks);
  const claims = marks.map(({ time, date, forms, ...row }) => ({ ...row, x: geometry.x(time) }));
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: WIDTH,
    height: HEIGHT,
    padding: 16,
    background: '#ffffff',
    title: { text: title, anchor: 'start', fontSize: 16, color: '#1a1a1a', offset: 12 },
    config: CONFIG,
    data: [
      { name: 'claims', values: claims },
      { name: 'ranges', source: 'claims', transform: [{ type: 'filter', expr: 'datum.isRange' }] },
      { name: 'points', source: 'claims', transform: [{ type: 'filter', expr: '!datum.isRange' }] },
      { name: 'labels', values: labelsOf(marks, geometry) },
    ],
    scales: [
      { name: 'x', type: 'utc', domain: [...geometry.times], range: [0, geometry.dated] },
      {
        name: 'y',
        type: geometry.isLogarithmic ? 'log' : 'linear',
        domain: [...geometry.values],
        range: 'height',
        zero: false,
      },
      {
        name: 'colour',
        type: 'ordinal',
        domain: [...new Set(marks.map(({ status }) => status))],
        range: COLOURS,
      },
    ],
    axes: axesOf(geometry),
    legends: [LEGEND],
    marks: drawnMarks(geometry, undated),
  };
}

const CONFIG: Config = {
  title: { font: FONT },
  axis: {
    labelFont: FONT,
    labelFontSize: 11,
    labelColor: '#333333',
    gridColor: '#e3e3e3',
    domainColor: '#888888',
    tickColor: '#888888',
  },
  legend: { labelFont: FONT, labelFontSize: 11, labelColor: '#1a1a1a', labelLimit: 240 },
};

const LEGEND: Legend = {
  stroke: 'colour',
  fill: 'colour',
  orient: 'top',
  direction: 'horizontal',
  symbolType: 'circle',
  columns: 4,
};

/** One line of text each, placed so that none covers another: those with a date apart from those without. */
function labelsOf(marks: readonly Mark[], { dated, x, y }: Geometry): object[] {
  const place = (isDated: boolean) => {
    const [from, to] = isDated ? [0, dated] : [dated, WIDTH];
    const wanted = marks
      .filter(({ time }) => (time !== null) === isDated)
      .map(({ time, value, forms }) => ({ x: x(time) - from, y: y(value), forms }));
    return placeLabels(wanted, to - from, HEIGHT).flatMap((label) =>
      label === null ? [] : [{ ...label, x: label.x + from }],
    );
  };
  return [...place(true), ...place(false)].flatMap((label) =>
    label.lines.map((text, line) => ({
      x: label.x,
      y: label.y + line * LINE_HEIGHT,
      text,
      align: label.align,
      weight: line === 0 ? 'bold' : 'normal',
    })),
  );
}

function axesOf({ dated, isLogarithmic, times, values }: Geometry): Axis[] {
  const time: Axis = { orient: 'bottom', scale: 'x', labelOverlap: true, ...ticksOf(times) };
  const value: Axis = {
    orient: 'left',
    scale: 'y',
    grid: true,
    ...(isLogarithmic ? { values: roundValues(values) } : { tickCount: 6 }),
    // thousands by a thin space, which readers of both languages know (ISO 31-0)
    encode: {
      labels: { update: { text: { signal: "replace(format(datum.value, ',~r'), /,/g, '\\u2009')" } } },
    },
  };
  return dated > 0 ? [time, value] : [value];
}

const MONTH = 30.4 * 86_400_000; // milliseconds
const MOST_TICKS = 8;

/** Whole months, or days where there are few of them, so that no two ticks have one name. */
function ticksOf([from, to]: readonly [number, number]): Pick<Axis, 'format' | 'tickCount'> {
  const months = (to - from) / MONTH;
  return months < 3
    ? { format: '%Y-%m-%d', tickCount: 5 }
    : { format: '%Y-%m', tickCount: { interval: 'month', step: Math.ceil(months / MOST_TICKS) } };
}

/** Powers of ten, and where they are few three times each. */
function roundValues([from, to]: readonly [number, number]): number[] {
  const powers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10) powers.push(power);
  const values = powers.length > 4 ? powers : powers.flatMap((power) => [power, 3 * power]);
  return values.filter((value) => from <= value && value <= to);
}
