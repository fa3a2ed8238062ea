import type { PlacedText } from './pdf-lines.ts';

const FEWEST_ROWS = 6; // of two columns, so that a table is not taken for them
const FEWEST_WORDS = 3; // of a line of a column, on average: cells of a table have fewer
const FULL = 0.7; // share of its column that a line of running text fills, on average
const ALIGNED = 2; // points that the lines of a column begin apart, at most

type Row = readonly PlacedText[];

/**
 * Puts the left column of a page before the right one where the file holds their lines side by side: lines of running text
 * that are divided at one place, as those of a table seldom are.
 * @param rows pieces on one height, from left to right
 * @param isWide whether the gap between two pieces divides cells
 */
export function unfoldColumns(
  rows: readonly Row[],
  isWide: (before: PlacedText, piece: PlacedText) => boolean,
): readonly Row[] {
  const divided = rows.map((row) => dividedIn(row, isWide));
  const gutter = gutterOf(divided);
  if (gutter === null) return rows;
  const unfolded: Row[] = [];
  const right: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const [own, beside] = divided[index] ?? [];
    const isBeside = startOf(beside) >= gutter - ALIGNED;
    if (own !== undefined && beside !== undefined && isBeside) {
      unfolded.push(own);
      right.push(beside);
    } else if (startOf(row) >= gutter - ALIGNED) right.push(row);
    else {
      if (endOf(row) > gutter) unfolded.push(...right.splice(0)); // a line across both columns
      unfolded.push(row);
    }
  }
  return [...unfolded, ...right];
}

/** The two parts of a row that is divided once, or nothing. */
function dividedIn(row: Row, isWide: (before: PlacedText, piece: PlacedText) => boolean): [Row, Row] | [] {
  const visible = row.filter(({ text }) => text.trim() !== '');
  const gaps = visible.flatMap((piece, index) => {
    const before = visible[index - 1];
    return before !== undefined && isWide(before, piece) ? [index] : [];
  });
  const [gap] = gaps;
  return gap === undefined || gaps.length > 1 ? [] : [visible.slice(0, gap), visible.slice(gap)];
}

/** Where the right one of two columns begins, or null where a page has none side by side. */
function gutterOf(divided: readonly ([Row, Row] | [])[]): number | null {
  const pairs = divided.filter((pair): pair is [Row, Row] => pair.length > 0);
  const starts = pairs.map(([, right]) => startOf(right)).sort((a, b) => a - b);
  const gutter = starts[Math.floor(starts.length / 2)];
  if (gutter === undefined) return null;
  const aligned = pairs.filter(([, right]) => Math.abs(startOf(right) - gutter) <= ALIGNED);
  const left = aligned.map(([row]) => row);
  const right = aligned.map(([, row]) => row);
  const isText = [left, right].every((column) => isRunningText(column));
  return aligned.length >= FEWEST_ROWS && aligned.length > pairs.length / 2 && isText ? gutter : null;
}

function isRunningText(column: readonly Row[]): boolean {
  const widths = column.map((row) => endOf(row) - startOf(row));
  const words = column.map(
    (row) =>
      row
        .map(({ text }) => text)
        .join(' ')
        .trim()
        .split(/\s+/u).length,
  );
  return mean(words) >= FEWEST_WORDS && mean(widths) >= FULL * Math.max(...widths);
}

function startOf(row: Row | undefined): number {
  return row?.[0]?.x ?? 0;
}

function endOf(row: Row): number {
  const last = row.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
