import { projectPath } from '../../project-root.ts';
import type { Estimate } from '../estimate.ts';
import { startOf } from '../time-and-place/days.ts';
import { onOneAxis } from './axis.ts';
import { type ChartTexts, type Mark, specOf } from './chart-spec.ts';

/** The words of a chart: names of the topic and of its statuses, in the reader's language. */
interface ChartWords extends ChartTexts {
  readonly statusName: (status: string | null) => string;
}

export interface Chart {
  readonly png: Uint8Array;
  /** How many figures it shows, the newest of those that it can show together, and how many of them have no date. */
  readonly count: number;
  readonly undated: number;
  /** The dates of the first and the last; null where none has one. */
  readonly from: string | null;
  readonly to: string | null;
}

const MOST_MARKS = 200; // more than these cover each other
const LONGEST_LINE = 48; // characters
const NARROW_LINE = 24; // characters: what the column of figures without a date has room for
const MOST_LINES = 4; // a longer claimant stands in the answer only

/**
 * Draws claims over time: a point for a figure, a bar for a range, a triangle for a bound (up: at least, down: at most),
 * hollow where the claim is hedged, one colour for each status; those without a date stand in a column of their own. Of
 * figures in several currencies or units those in the commonest are drawn.
 * Null where no figure has a number. The libraries are loaded when the first chart is asked for.
 */
export async function drawChart(estimates: readonly Estimate[], words: ChartWords): Promise<Chart | null> {
  const shown = onOneAxis(estimates.filter(isDrawable));
  if (shown === null) return null;
  const marks = marksOf(shown.estimates, words);
  const dates = marks.flatMap(({ date }) => date ?? []);
  const [{ parse, View }, { Resvg }] = await Promise.all([import('vega'), import('@resvg/resvg-js')]);
  const view = new View(parse(specOf(marks, shown.axis, words)), { renderer: 'none' });
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
  return {
    png: picture.render().asPng(),
    count: marks.length,
    undated: marks.length - dates.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

function font(name: string): string {
  return projectPath('node_modules', 'dejavu-fonts-ttf', 'ttf', name);
}

/** Whether a figure has a number that a chart can show. */
export function isDrawable({ quantity: { value, min, max } }: Estimate): boolean {
  return (value ?? min ?? max) !== null;
}

/** Figures as marks, undated first, then the oldest. */
function marksOf(estimates: readonly Estimate[], { statusName }: ChartWords): readonly Mark[] {
  return estimates
    .map((estimate) => markOf(estimate, statusName(estimate.status)))
    .sort((a, b) => (a.time ?? 0) - (b.time ?? 0))
    .slice(-MOST_MARKS);
}

function markOf({ quantity, asOf, hedges, figure, attributedTo }: Estimate, status: string): Mark {
  const { qualifier, value, min, max } = quantity;
  const low = min ?? value ?? max ?? 0;
  const high = max ?? value ?? min ?? 0;
  const date = asOf?.date ?? null;
  const claimant = attributedTo?.text ?? '';
  return {
    date,
    time: date === null ? null : startOf(date),
    value: value ?? low,
    low,
    high,
    isRange: qualifier === 'between',
    status,
    shape: shapeOf(qualifier),
    isHedged: hedges.length > 0,
    forms: labelForms(oneLine(figure.text), oneLine(claimant)),
  };
}

/** The figure with its claimant on one line, on several short ones, and alone: a claimant is shown whole or not at all. */
function labelForms(figure: string, claimant: string): string[][] {
  const lines = [LONGEST_LINE, NARROW_LINE].map((longest) => wrapped(claimant, longest));
  const whole = lines.filter(({ length }) => length > 0 && length <= MOST_LINES);
  return [...whole.map((claimantLines) => [figure, ...claimantLines]), [figure]];
}

function wrapped(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function shapeOf(qualifier: Estimate['quantity']['qualifier']): Mark['shape'] {
  if (qualifier === 'at least' || qualifier === 'more than') return 'triangle-up';
  return qualifier === 'at most' || qualifier === 'less than' ? 'triangle-down' : 'circle';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
