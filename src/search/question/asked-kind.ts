import { bodies, membersOf, persons } from '../../language/kinds.ts';
import type { Language } from '../../language/language.ts';
import { headwordTerm } from '../../language/term.ts';
import type { Token } from '../../language/tokens.ts';
import { KINSHIP } from '../weights.ts';
import type { QueryUnit } from './query.ts';

const ASKING = /^(?:quel|quelle|quels|quelles|which|what)$/;

/** Words that ask for a kind of what stands behind them: 'what type of weapon'. */
const SORT = /^(?:kinds?|types?|sorts?|genres?|sortes?|especes?)$/;

/** How far behind the asking word its noun stands at most: 'quel est le métier', 'what was the'. */
const NEAR = 4; // tokens

/**
 * The units of a question, where the thing that 'which' or 'quel' asks for names a kind it is also met by what is of that
 * kind: 'what colour' by 'red', 'quel métier' by 'boulanger'.
 */
export function withAskedKind(
  units: readonly QueryUnit[],
  tokens: readonly Token[],
  languages: readonly Language[],
): readonly QueryUnit[] {
  const asking = tokens.findIndex(({ folded }) => ASKING.test(folded));
  if (asking < 0) return units;
  const isSort = ({ from }: QueryUnit) => SORT.test(tokens[from]?.folded ?? '');
  const asked = units.findIndex((unit) => unit.from > asking && !isSort(unit));
  return units.map((unit, at) => {
    const word = tokens[unit.from]?.word;
    const isAsked = at === asked && unit.to === unit.from + 1 && unit.from <= asking + NEAR;
    if (!isAsked || word === undefined || unit.kind === 'name') return unit;
    const members = membersOf(word, languages);
    // Nearly every sentence has some person or body.
    if (members === null || members === persons() || members === bodies()) return unit;
    const terms = [...members.stems]
      .flatMap((stem) => [stem, headwordTerm(stem)])
      .map((text) => ({ text, strength: KINSHIP.member, bridge: 'association' as const }));
    return { ...unit, terms: [...unit.terms, ...terms] };
  });
}
