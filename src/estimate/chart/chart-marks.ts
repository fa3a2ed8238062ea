import type { Mark as DrawnMark } from 'vega';
import { type Geometry, HEIGHT } from './chart-geometry.ts';

export const FONT = 'DejaVu Sans';
const TEXT = { font: { value: FONT }, fontSize: { value: 11 } } as const;

const COLOUR = { scale: 'colour', field: 'status' } as const;

/** What fills the marks of hedged claims. */
export const HOLLOW = '#ffffff';

/** What is drawn of the claims, from the back to the front. */
export function drawnMarks(geometry: Geometry, undated: string): DrawnMark[] {
  return [...columnOf(geometry, undated), ranges, hollows, points, halo, labels];
}

const BAR = {
  x: { field: 'x' },
  y: { scale: 'y', field: 'low' },
  y2: { scale: 'y', field: 'high' },
  strokeCap: { value: 'round' },
} as const;

/** A bar from the lower to the upper bound. */
const ranges: DrawnMark = {
  type: 'rule',
  from: { data: 'ranges' },
  encode: { enter: { ...BAR, stroke: COLOUR, strokeWidth: { value: 8 } } },
};

/** What makes a bar hollow where the wording hedges. */
const hollows: DrawnMark = {
  type: 'rule',
  from: { data: 'ranges' },
  encode: {
    enter: {
      ...BAR,
      stroke: { value: HOLLOW },
      strokeWidth: { value: 3.6 },
      strokeOpacity: { signal: 'datum.isHedged ? 1 : 0' },
    },
  },
};

/** A point for a value, a triangle for a bound; hollow where the wording hedges. */
const points: DrawnMark = {
  type: 'symbol',
  from: { data: 'points' },
  encode: {
    enter: {
      x: { field: 'x' },
      y: { scale: 'y', field: 'value' },
      shape: { field: 'shape' },
      size: { value: 90 },
      stroke: COLOUR,
      strokeWidth: { value: 2.2 },
      fill: [{ test: 'datum.isHedged', value: HOLLOW }, COLOUR],
    },
  },
};

const LABEL = {
  x: { field: 'x' },
  y: { field: 'y' },
  text: { field: 'text' },
  align: { field: 'align' },
  fontWeight: { field: 'weight' },
  limit: { value: 1000 },
  ...TEXT,
} as const;

/** White around the letters, so that no line of the grid strikes them through. */
const halo: DrawnMark = {
  type: 'text',
  from: { data: 'labels' },
  encode: { enter: { ...LABEL, stroke: { value: '#ffffff' }, strokeWidth: { value: 4 } } },
};

const labels: DrawnMark = {
  type: 'text',
  from: { data: 'labels' },
  encode: { enter: { ...LABEL, fill: { value: '#1a1a1a' } } },
};

/** The line before the column of figures without a date, and what stands under it. */
function columnOf({ dated, column }: Geometry, undated: string): DrawnMark[] {
  if (column === null) return [];
  const line: DrawnMark = {
    type: 'rule',
    encode: {
      enter: {
        x: { value: dated },
        y: { value: 0 },
        y2: { value: HEIGHT },
        stroke: { value: '#bbbbbb' },
        strokeDash: { value: [4, 4] },
      },
    },
  };
  const name: DrawnMark = {
    type: 'text',
    encode: {
      enter: {
        x: { value: column },
        y: { value: HEIGHT + 16 },
        text: { value: undated },
        align: { value: 'center' },
        fill: { value: '#333333' },
        ...TEXT,
      },
    },
  };
  return dated > 0 ? [line, name] : [name];
}
