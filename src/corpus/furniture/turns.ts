import type { Block } from '../block.ts';

/** Who speaks, at the start of a line, perhaps behind the time: '[00:14:22] CHAIR (Nadia Okafor): Will you resign?' */
const TURN =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? )?(?<speaker>\p{Lu}[\p{L}\p{M} .'’-]{0,40}?) ?(?:\([^()]{1,60}\) ?)?: \S/u;
const FEWEST_TURNS = 3;
const FEWEST_SPEAKERS = 2;
const LEAST_SHARE = 0.5; // of the blocks of a transcript

/**
 * The blocks in which somebody speaks whose name stands before, where a document is a transcript: at least two people speak,
 * one more than once, in most of its blocks. Anywhere else there are none.
 */
export function turnsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const turns = new Map<number, string>();
  for (const [index, { plain }] of blocks.entries()) {
    const speaker = TURN.exec(plain)?.groups?.speaker;
    if (speaker !== undefined) turns.set(index, speaker);
  }
  const [head, ...others] = turns.values();
  if (head !== undefined && turns.has(0) && !others.includes(head)) turns.delete(0); // 'Transcript: Health committee'
  const speakers = new Set(turns.values());
  const isTranscript =
    turns.size >= Math.max(FEWEST_TURNS, LEAST_SHARE * blocks.length) &&
    speakers.size >= FEWEST_SPEAKERS &&
    speakers.size < turns.size;
  return new Set(isTranscript ? turns.keys() : []);
}
