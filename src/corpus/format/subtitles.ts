import type { Line } from './lines.ts';

const TIMING = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}/u;
const FEWEST_CUES = 2;

/**
 * The cues of subtitles: the lines that are shown together, a paragraph for each speaker.
 * @returns the lines between the cues (numbers, times, the header) and the cues, or null where a text is no subtitles.
 */
export function readSubtitles(
  lines: readonly Line[],
): { readonly timing: readonly Line[]; readonly cues: readonly (readonly Line[])[] } | null {
  const isTiming = ({ text }: Line) => text.includes('-->') && TIMING.test(text);
  const starts = [...lines.entries()].flatMap(([index, line]) => (isTiming(line) ? [index] : []));
  if (starts.length < FEWEST_CUES) return null;
  const timing = new Set<Line>(lines.slice(0, starts[0]));
  const cues: Line[][] = [];
  for (const start of starts) {
    const [time, number] = [lines[start], lines[start - 1]];
    if (time !== undefined) timing.add(time);
    if (number !== undefined && /^\d+$/u.test(number.text)) timing.add(number);
  }
  for (const start of starts) {
    const cue: Line[][] = [];
    for (let at = start + 1; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || line.text === '' || timing.has(line)) break;
      const isSpeaker = /^[-–—]\s?\p{L}/u.test(line.text); // each of two that speak has a line
      if (isSpeaker || cue.length === 0) cue.push([]);
      cue.at(-1)?.push(line);
    }
    cues.push(...cue);
  }
  return { timing: [...timing].filter(({ text }) => text !== ''), cues };
}
