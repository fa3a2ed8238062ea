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
    namesOf(parts)
      .map((part) => ({ part, value: parts[part] }))
      .filter(({ value }) => Math.abs(value) >= NEGLIGIBLE)
      .map((parameters) => ({ key: 'scorePart', parameters })),
  ];
  return groups.filter((group) => group.length > 0);
}

/** The names of a record's entries, as its type has them. */
function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
