import { unfoldColumns } from './pdf-columns.ts';

/** A piece of text as a PDF places it. Lengths in points; the origin is at the bottom left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces on one height, put together. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly height: number;
  /** Whether wide gaps divide it, as the cells of a table. */
  readonly isRow: boolean;
}

/** Puts the pieces of a page together to lines, in the order in which the file has them, one column after the other. */
export function linesOfPage(pieces: readonly PlacedText[]): PdfLine[] {
  const lines: PlacedText[][] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const current = lines.at(-1);
    const last = current?.at(-1);
    const isSameLine =
      last !== undefined &&
      Math.abs(last.y - piece.y) < 0.5 * Math.max(last.height, piece.height) &&
      piece.x >= last.x;
    if (current !== undefined && isSameLine) current.push(piece);
    else if (piece.text.trim() !== '') lines.push([piece]);
  }
  return unfoldColumns(lines, isWideGap).flatMap((line) => joinPieces(line) ?? []);
}

/** Whether the gap between two pieces is one between the cells of a table, or between columns. */
function isWideGap(before: PlacedText, piece: PlacedText): boolean {
  return piece.x - (before.x + before.width) > 1.5 * piece.height;
}

function joinPieces(pieces: readonly PlacedText[]): PdfLine | null {
  const visible = pieces.filter(({ text }) => text.trim() !== '');
  const [first] = visible;
  const last = visible.at(-1);
  if (first === undefined || last === undefined) return null;
  let text = '';
  let right = first.x;
  let isRow = false;
  for (const [index, piece] of visible.entries()) {
    const before = visible[index - 1];
    const gap = text === '' ? 0 : piece.x - right;
    const isWide: boolean = before !== undefined && isWideGap(before, piece);
    if (isWide) text = `${text.trimEnd()}\t`;
    else if (gap > 0.2 * piece.height && !/\s$/u.test(text)) text += ' ';
    isRow ||= isWide;
    text += piece.text;
    right = piece.x + piece.width;
  }
  const height = Math.max(...visible.map((piece) => piece.height));
  return {
    text: text.replace(/[^\S\t\u00a0\u202f]+/gu, ' ').trim(),
    x: first.x,
    y: first.y,
    right,
    height,
    isRow,
  };
}

/** The height of the running text: the one that most characters have. */
export function bodyHeight(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>();
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
