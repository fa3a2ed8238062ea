import type { Token } from '../../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** What may stand between a country and its capital. */
const OF = /^(?:of|the|s|de|du|des|d|la|le|les|l)$/;

/** 'La capitale irlandaise' is the city that the country's word stands for too. */
export function withoutCapitals(units: readonly QueryUnit[], tokens: readonly Token[]): QueryUnit[] {
  const isPlace = (unit: QueryUnit | undefined) => unit?.kind === 'place';
  const tied = (from = 0, to = 0) => tokens.slice(from, to).every(({ folded }) => OF.test(folded));
  // 'What is the capital of Kenya' asks for the city.
  if (units.length < 3) return [...units];
  return units.filter(({ from, to }, at) => {
    const isCapital = to === from + 1 && /^capitale?$/.test(tokens[from]?.folded ?? '');
    const [before, behind] = [units[at - 1], units[at + 1]];
    return !(
      isCapital &&
      ((isPlace(before) && tied(before?.to, from)) || (isPlace(behind) && tied(to, behind?.from)))
    );
  });
}
