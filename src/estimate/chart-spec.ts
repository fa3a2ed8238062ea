import type { Mark as DrawnMark, Spec } from 'vega';
import { LINE_HEIGHT, placeLabels } from './chart-layout.ts';

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
  readonly lines: readonly string[];
}

const WIDTH = 760; // pixels, before the picture is doubled for sharp screens
const HEIGHT = 380;
const COLUMN = 170; // pixels: the room of the figures without a date
const WIDE = 40; // times: figures that lie further apart are drawn on a logarithmic scale
const DAY = 86_400_000; // milliseconds
/** Told apart by people who do not see all colours (Okabe and Ito 2008), without the yellow, which white swallows. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#7a5c00', '#444444'];

/** The picture as a Vega specification, with its labels already placed. */
export function specOf(marks: readonly Mark[], title: string, undated: string): Spec {
  const times = marks.flatMap(({ time }) => time ?? []);
  const values = marks.flatMap(({ low, high }) => [low, high]);
  const [oldest, newest] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(20 * DAY, (newest - oldest) * 0.06);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const logarithmic = least > 0 && most / least > WIDE;
  const hasColumn = times.length < marks.length;
  const dated = times.length === 0 ? 0 : WIDTH - (hasColumn ? COLUMN : 0); // pixels
  const xDomain = times.length === 0 ? ([0, DAY] as const) : ([oldest - margin, newest + margin] as const);
  const yDomain = logarithmic
    ? ([least / 1.5, most * 1.5] as const)
    : ([Math.min(0, least), most * 1.1] as const);
  const position = (share: number, size: number): number => Math.round(share * size);
  const column = (dated + WIDTH) / 2;
  const x = (time: number | null): number =>
    time === null ? column : position(shareOf(time, xDomain), dated);
  const y = (value: number): number =>
    HEIGHT -
    position(
      logarithmic
        ? shareOf(Math.log(value), [Math.log(yDomain[0]), Math.log(yDomain[1])])
        : shareOf(value, yDomain),
      HEIGHT,
    );
  const labelled = marks.map(({ time, value, lines }) => ({ x: x(time), y: y(value), lines }));
  const [withDate, without] = [
    labelled.filter((_, at) => marks[at]?.time !== null),
    labelled.filter((_, at) => marks[at]?.time === null),
  ];
  const inColumn = without.map((label) => ({ ...label, x: label.x - dated }));
  const placed = [
    ...placeLabels(withDate, dated, HEIGHT),
    ...placeLabels(inColumn, WIDTH - dated, HEIGHT).map((label) => label && { ...label, x: label.x + dated }),
  ];
  const statuses = [...new Set(marks.map(({ status }) => status))];
  const rows = marks.map(({ time, value, low, high, isRange, status, shape, isHedged }) => ({
    x: x(time),
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
  const at = { field: 'x' };
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
      { name: 'x', type: 'utc', domain: [...xDomain], range: [0, dated] },
      { name: 'y', type: logarithmic ? 'log' : 'linear', domain: [...yDomain], range: 'height', zero: false },
      { name: 'colour', type: 'ordinal', domain: statuses, range: [...COLOURS] },
    ],
    axes: [
      ...(dated > 0
        ? [{ orient: 'bottom' as const, scale: 'x', format: '%Y-%m', tickCount: 8, labelOverlap: true }]
        : []),
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
      ...(hasColumn ? columnOf(dated, column, undated) : []),
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

/** The line before the column of figures without a date, and what stands under it. */
function columnOf(from: number, middle: number, undated: string): DrawnMark[] {
  return [
    {
      type: 'rule',
      encode: {
        enter: {
          x: { value: from },
          y: { value: 0 },
          y2: { value: HEIGHT },
          stroke: { value: from > 0 ? '#bbbbbb' : '#ffffff' },
          strokeDash: { value: [4, 4] },
        },
      },
    },
    {
      type: 'text',
      encode: {
        enter: {
          x: { value: middle },
          y: { value: HEIGHT + 16 },
          text: { value: undated },
          align: { value: 'center' },
          font: { value: 'DejaVu Sans' },
          fontSize: { value: 11 },
          fill: { value: '#333333' },
        },
      },
    },
  ];
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
