import type { Axis, Config, Legend, Spec } from 'vega';
import type { AxisOfFigures } from './axis.ts';
import { type Geometry, geometryOf, HEIGHT, WIDTH } from './chart-geometry.ts';
import { type Label, LINE_HEIGHT, placeLabels } from './chart-layout.ts';
import { drawnMarks, FONT, HOLLOW } from './chart-marks.ts';

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

/** What a chart says in the reader's language: none of it is of the corpus. */
export interface ChartTexts {
  readonly title: string;
  /** What stands under the figures that have no date. */
  readonly undated: string;
  /** What hollow marks and triangles stand for. */
  readonly hedged: string;
  readonly atLeast: string;
  readonly atMost: string;
  /** What stands beside the axes: what the numbers are, and what the dates are. */
  readonly numbers: (axis: AxisOfFigures) => string;
  readonly time: string;
}

/** The picture as a Vega specification, with its labels already placed. */
export function specOf(marks: readonly Mark[], axis: AxisOfFigures, texts: ChartTexts): Spec {
  const geometry = geometryOf(marks);
  const signs = signsOf(marks, texts);
  const claims = marks.map(({ time, date, forms, ...row }) => ({ ...row, x: geometry.x(time) }));
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: WIDTH,
    height: HEIGHT,
    padding: 16,
    background: '#ffffff',
    title: { text: texts.title, anchor: 'start', fontSize: 16, color: '#1a1a1a', offset: 12 },
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
      {
        name: 'shape',
        type: 'ordinal',
        domain: signs.map(({ text }) => text),
        range: signs.map(({ shape }) => shape),
      },
    ],
    axes: axesOf(geometry, marks, { time: texts.time, value: texts.numbers(axis) }),
    legends: [COLOUR_LEGEND, ...(signs.length === 0 ? [] : [signLegend(texts.hedged)])],
    marks: drawnMarks(geometry, texts.undated),
  };
}

const SIGN_COLOUR = '#666666';

const CONFIG: Config = {
  title: { font: FONT },
  axis: {
    labelFont: FONT,
    labelFontSize: 11,
    labelColor: '#333333',
    titleFont: FONT,
    titleFontSize: 11,
    titleFontWeight: 'normal',
    titleColor: '#333333',
    titlePadding: 8,
    gridColor: '#e3e3e3',
    domainColor: '#888888',
    tickColor: '#888888',
  },
  legend: { labelFont: FONT, labelFontSize: 11, labelColor: '#1a1a1a', labelLimit: 240 },
};

const COLOUR_LEGEND: Legend = {
  stroke: 'colour',
  fill: 'colour',
  orient: 'top',
  direction: 'horizontal',
  symbolType: 'circle',
  columns: 4,
};

/** The shapes in a picture that say something by themselves, each with what it says. */
function signsOf(
  marks: readonly Mark[],
  { hedged, atLeast, atMost }: ChartTexts,
): { text: string; shape: Mark['shape'] }[] {
  const signs = [
    { text: hedged, shape: 'circle', isThere: marks.some(({ isHedged }) => isHedged) },
    { text: atLeast, shape: 'triangle-up', isThere: marks.some(({ shape }) => shape === 'triangle-up') },
    { text: atMost, shape: 'triangle-down', isThere: marks.some(({ shape }) => shape === 'triangle-down') },
  ] as const;
  return signs.filter(({ isThere }) => isThere);
}

function signLegend(hedged: string): Legend {
  const fill = `datum.value === ${JSON.stringify(hedged)} ? '${HOLLOW}' : '${SIGN_COLOUR}'`;
  return {
    shape: 'shape',
    orient: 'bottom',
    direction: 'horizontal',
    encode: { symbols: { update: { fill: { signal: fill }, stroke: { value: SIGN_COLOUR } } } },
  };
}

/** One line of text each, placed so that none covers another: those with a date apart from those without. */
function labelsOf(marks: readonly Mark[], { dated, x, y }: Geometry): object[] {
  const place = (isDated: boolean) => {
    const [from, to] = isDated ? [0, dated] : [dated, WIDTH];
    const wanted = marks
      .filter(({ time }) => (time !== null) === isDated)
      .map(({ time, value, low, high, isRange, forms }) => ({
        x: x(time) - from,
        y: y(value),
        top: y(isRange ? high : value),
        bottom: y(isRange ? low : value),
        forms,
      }));
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

function axesOf(
  geometry: Geometry,
  marks: readonly Mark[],
  titles: { readonly time: string; readonly value: string },
): Axis[] {
  const { dated, isLogarithmic, values } = geometry;
  const time: Axis = {
    orient: 'bottom',
    scale: 'x',
    title: titles.time,
    labelOverlap: true,
    ...ticksOf(geometry, marks),
  };
  const value: Axis = {
    orient: 'left',
    scale: 'y',
    title: titles.value,
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
const TICK_WIDTH = 80; // pixels: the room of a day's name

/** Whole months, so that no two ticks have one name; in a shorter time days on which figures stand, as far as there is room. */
function ticksOf(
  { times: [from, to], x }: Geometry,
  marks: readonly Mark[],
): Pick<Axis, 'format' | 'tickCount' | 'values'> {
  const months = (to - from) / MONTH;
  if (months < 3) {
    const days: number[] = [];
    for (const { time } of marks) {
      const last = days.at(-1);
      if (time !== null && (last === undefined || x(time) - x(last) >= TICK_WIDTH)) days.push(time);
    }
    return { format: '%Y-%m-%d', values: days };
  }
  return { format: '%Y-%m', tickCount: { interval: 'month', step: Math.ceil(months / MOST_TICKS) } };
}

/** Powers of ten, and where they are few three times each. */
function roundValues([from, to]: readonly [number, number]): number[] {
  const powers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10) powers.push(power);
  const values = powers.length > 4 ? powers : powers.flatMap((power) => [power, 3 * power]);
  return values.filter((value) => from <= value && value <= to);
}
