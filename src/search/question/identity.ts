import type { Token } from '../../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** What stands before a name alone: 'who is', 'what was the', 'qui est', 'qu’est-ce que', 'c’est quoi', 'c’est qui'. */
const ASKS_WHO_OR_WHAT =
  /^(?:(?:and|et) )?(?:(?:who|what)(?: is| are| was| were| s)|(?:mais )?qui (?:est(?: ce que c est que)?|sont|etait|etaient)|qu est ce qu(?:e|i)?(?: c est)?(?: que)?|c est (?:qui|quoi))(?: (?:le|la|les|l|the))?$/;

/**
 * Whether a question asks who somebody is or what something is, of whom it gives no more than the name: any sentence that
 * introduces them answers.
 *
 * @param folded the question's words, folded, with a space between them
 */
export function asksIdentity(folded: string, tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  const [first] = units;
  const isName = ({ kind, from, to }: QueryUnit) =>
    kind === 'name' || kind === 'place' || tokens.slice(from, to).every(({ capitalised }) => capitalised);
  if (first === undefined || !units.every(isName)) return false;
  const words = folded.split(' ');
  const last = units.at(-1) ?? first;
  return (
    last.to === words.length && ASKS_WHO_OR_WHAT.test(words.slice(0, first.from).join(' ').toLowerCase())
  );
}
