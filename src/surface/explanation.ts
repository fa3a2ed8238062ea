import type { Message } from '../catalogue/messages.ts';
import type { Explanation } from '../search/retriever.ts';

/** Less than this of a score is not worth a reader's while. */
const NEGLIGIBLE = 0.005;

/** Why a sentence was found, in groups: the kind of answer wanted, the words that met, the parts of the score. */
export function explanationMessages({
  answerType,
  matches,
  parts,
}: Explanation): readonly (readonly Message[])[] {
  const groups: Message[][] = [
    [{ key: 'answerWanted', parameters: { kind: answerType } }],
    matches.map(({ asked, found, bridge }) => ({ key: 'matchedWord', parameters: { asked, found, bridge } })),
    Object.entries(parts)
      .filter(([, value]) => Math.abs(value) >= NEGLIGIBLE)
      .map(([part, value]) => ({ key: 'scorePart', parameters: { part, value } })),
  ];
  return groups.filter((group) => group.length > 0);
}
