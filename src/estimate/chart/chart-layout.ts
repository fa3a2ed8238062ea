/** A label at a point of the picture, in pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  /** Where what is drawn there begins and ends: a bar is higher than a point. */
  readonly top: number;
  readonly bottom: number;
  /** Its lines, in the forms that it may take, the one that says most in the best way first. */
  readonly forms: readonly (readonly string[])[];
}

type Align = 'left' | 'right' | 'center';

/** Where a label was put: the end or middle of its first line's baseline, by `align`; null where there is no room. */
type PlacedLabel = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly align: Align;
} | null;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LabelBox extends Box {
  readonly align: Align;
}

export const LINE_HEIGHT = 14; // pixels
const LETTER = 7.3; // pixels: the mean advance of DejaVu Sans Bold at 11 px
const GAP = 9; // pixels between a point and its label
const POINT = 8; // pixels: half the room of a point
const BESIDE = 14; // pixels: what is nearer to a point than this seems to be said of it
const APART = 4; // pixels between labels beside each other

/**
 * Puts each label beside its point where it covers neither a point nor another label (right, left, above, below),
 * in the first of its forms that finds room, else not at all.
 */
export function placeLabels(labels: readonly Label[], width: number, height: number): PlacedLabel[] {
  const drawn = labels.map((label) => boxOf(label, POINT));
  const around = labels.map((label) => boxOf(label, BESIDE));
  const taken: Box[] = [];
  return labels.map((label, at) => {
    for (const lines of label.forms) {
      // A figure stands at the height of its point; a claimant's name must not stand at that of another.
      const others = lines.length > 1 ? around : drawn;
      const box = candidates(label, lines).find(
        (candidate) =>
          fits(candidate, width, height) &&
          ![...taken, ...drawn].some((other) => overlap(candidate, other)) &&
          !others.some((other, point) => point !== at && overlap(candidate, other)),
      );
      if (box === undefined) continue;
      taken.push({ ...box, left: box.left - APART, right: box.right + APART });
      return { x: anchor(box), y: box.top + LINE_HEIGHT - 3, lines, align: box.align };
    }
    return null;
  });
}

/** The room of what is drawn for a label, with so many pixels on either side. */
function boxOf({ x, top, bottom }: Label, beside: number): Box {
  return { left: x - beside, right: x + beside, top: top - POINT, bottom: bottom + POINT };
}

function candidates({ x, y }: Label, lines: readonly string[]): LabelBox[] {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const height = lines.length * LINE_HEIGHT;
  const at = (align: Align, left: number, top: number): LabelBox => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
    align,
  });
  return [
    at('left', x + GAP, y - LINE_HEIGHT / 2),
    at('right', x - GAP - width, y - LINE_HEIGHT / 2),
    at('center', x - width / 2, y - GAP - height),
    at('center', x - width / 2, y + GAP),
  ];
}

function anchor({ left, right, align }: LabelBox): number {
  if (align === 'left') return left;
  return align === 'right' ? right : (left + right) / 2;
}

function fits({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= -LINE_HEIGHT && right <= width && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
