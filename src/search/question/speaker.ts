import type { Token } from '../../language/tokens.ts';
import type { QueryUnit } from './query.ts';

const SAYING =
  /^(?:say|said|says|think|thinks|tell|told|announce|announced|claim|claimed|state|stated|promise|promised|reply|replied|warn|warned|argue|argued|declare|declared|describe|described|put|dit|dire|disent|pense|pensent|declarent|affirme|annonce|decrit|qualifie|juge|repondu|explique|ajoute|promis|reconnu|confirme|estime)$/;

/** Where a speaker's name ends and what is said begins. */
const OPENS_TOPIC =
  /^(?:about|on|over|regarding|concerning|to|in|at|after|before|during|when|that|sur|sujet|propos|concernant|quant|a|au|aux|en|dans|pour|que|lors|apres|avant|pendant)$/;
const BY = /^(?:by|par)$/;
const OF = /^(?:of|de|du|des|d)$/;

/**
 * Whose words are asked for. English names the speaker before the verb of saying, French behind it, up to a preposition
 * ('sur', 'à', or the 'de' behind a name).
 */
export function speakerOf(tokens: readonly Token[], units: readonly QueryUnit[]): readonly number[] {
  const saying = tokens.findIndex(({ folded }) => SAYING.test(folded));
  // 'En quels termes Lavrov a-t-il chanté les louanges de …': a name at most tells who speaks.
  if (saying < 0) return units.flatMap(({ kind }, number) => (kind === 'name' ? [number] : []));
  const numbers = units.map((_, number) => number).filter((number) => units[number]?.from !== saying);
  const from = (number: number) => units[number]?.from ?? 0;
  const before = numbers.filter((number) => from(number) < saying);
  const isPassive = BY.test(tokens[saying + 1]?.folded ?? '');
  if (before.length > 0 && !isPassive) return namesOf(before, units, tokens);
  const behind = numbers.filter((number) => from(number) > saying);
  const first = from(behind[0] ?? 0);
  const endsName = (at: number) =>
    units.some(({ to, kind }) => to === at && (kind === 'name' || kind === 'place'));
  const end = tokens.findIndex(
    ({ folded }, at) => at > first && (OPENS_TOPIC.test(folded) || (OF.test(folded) && endsName(at))),
  );
  return namesOf(end < 0 ? behind : behind.filter((number) => from(number) < end), units, tokens);
}

/**
 * A speaker's name tells who it is; without one, the words for them do. A country beside them is often left unsaid: a
 * country's papers have one minister of health.
 */
function namesOf(
  speaker: readonly number[],
  units: readonly QueryUnit[],
  tokens: readonly Token[],
): readonly number[] {
  const named = speaker.filter((number) => units[number]?.kind === 'name');
  // 'L'avocat de Marie Curie', "Acme's boss": somebody else speaks than who is named.
  const [first, last] = [units[named[0] ?? -1], units[named.at(-1) ?? -1]];
  const isOwner =
    OF.test(tokens[(first?.from ?? 0) - 1]?.folded ?? '') || tokens[last?.to ?? -1]?.folded === 's';
  const ofOwner = speaker.filter((number) => units[number]?.kind === 'word');
  if (isOwner && ofOwner.length > 0) return ofOwner;
  const others = speaker.filter((number) => units[number]?.kind !== 'place');
  return [named, others].find((found) => found.length > 0) ?? speaker;
}
