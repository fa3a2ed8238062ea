import type { Mark } from './chart-spec.ts';

export const WIDTH = 760; // pixels, before the picture is doubled for sharp screens
export const HEIGHT = 380;
const COLUMN = 170; // pixels: the room of the figures without a date
const WIDE = 40; // times: figures that lie further apart are drawn on a logarithmic scale
const DAY = 86_400_000; // milliseconds

type Domain = readonly [number, number];

/** Where times and values lie in the picture, in pixels from its upper left corner. */
export interface Geometry {
  /** How wide the part with dates is; 0 where no figure has one. */
  readonly dated: number;
  /** The middle of the column of figures without a date; null where there is none. */
  readonly column: number | null;
  readonly isLogarithmic: boolean;
  readonly times: Domain;
  readonly values: Domain;
  readonly x: (time: number | null) => number;
  readonly y: (value: number) => number;
}

export function geometryOf(marks: readonly Mark[]): Geometry {
  const known = marks.flatMap(({ time }) => time ?? []);
  const bounds = marks.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  const isLogarithmic = least > 0 && most / least > WIDE;
  const hasColumn = known.length < marks.length;
  const dated = known.length === 0 ? 0 : WIDTH - (hasColumn ? COLUMN : 0);
  const middle = (dated + WIDTH) / 2;
  const times = timesOf(known);
  const values: Domain = isLogarithmic ? [least / 1.5, most * 1.5] : [Math.min(0, least), most * 1.1];
  const scale = isLogarithmic ? Math.log : (value: number): number => value;
  const scaled: Domain = [scale(values[0]), scale(values[1])];
  return {
    dated,
    column: hasColumn ? middle : null,
    isLogarithmic,
    times,
    values,
    x: (time) => (time === null ? middle : Math.round(shareOf(time, times) * dated)),
    y: (value) => HEIGHT - Math.round(shareOf(scale(value), scaled) * HEIGHT),
  };
}

/** From the oldest to the newest, with room on both sides. */
function timesOf(known: readonly number[]): Domain {
  if (known.length === 0) return [0, DAY];
  const [oldest, newest] = [Math.min(...known), Math.max(...known)];
  const margin = Math.max(2 * DAY, (newest - oldest) * 0.06);
  return [oldest - margin, newest + margin];
}

function shareOf(value: number, [from, to]: Domain): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}
