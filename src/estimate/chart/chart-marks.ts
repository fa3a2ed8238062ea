import type { Mark as DrawnMark } from 'vega';
import { type Geometry, HEIGHT } from './chart-geometry.ts';

export const FONT = 'DejaVu Sans';
const TEXT = { font: { value: FONT }, fontSize: { value: 11 } } as const;

const COLOUR = { scale: 'colour', field: 'status' } as const;

/** What is drawn of the claims, from the back to the front. */
export function drawnMarks(geometry: Geometry, undated: string): DrawnMark[] {
  return [...columnOf(geometry, undated), ranges, points, labels];
}

/** A bar from the lower to the upper bound; paler where the wording hedges. */
const ranges: DrawnMark = {
  type: 'rule',
  from: { data: 'ranges' },
  encode: {
    enter: {
      x: { field: 'x' },
      y: { scale: 'y', field: 'low' },
      y2: { scale: 'y', field: 'high' },
      stroke: COLOUR,
      strokeWidth: { value: 7 },
      strokeCap: { value: 'round' },
      strokeOpacity: { signal: 'datum.isHedged ? 0.45 : 1' },
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
      fill: [{ test: 'datum.isHedged', value: '#ffffff' }, COLOUR],
    },
  },
};

const labels: DrawnMark = {
  type: 'text',
  from: { data: 'labels' },
  encode: {
    enter: {
      x: { field: 'x' },
      y: { field: 'y' },
      text: { field: 'text' },
      align: { field: 'align' },
      fontWeight: { field: 'weight' },
      fill: { value: '#1a1a1a' },
      limit: { value: 1000 },
      ...TEXT,
    },
  },
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
        stroke: { value: dated > 0 ? '#bbbbbb' : '#ffffff' },
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
  return [line, name];
}
