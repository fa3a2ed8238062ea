import { fold } from '../../language/fold.ts';
import { isMember, persons } from '../../language/kinds.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';
import type { Query } from '../question/query.ts';
import type { OfferingText } from './offering-text.ts';

/** Whether an age is told, in digits or in words: 'aged 44', 'sa fille de trois ans', 'the youngest was fifteen'. */
export function tellsAge(offering: OfferingText): boolean {
  if (offering.shows('age') && !LASTING.test(offering.text))
    return offering.figures.length > 0 || /\d/.test(offering.text);
  return offering.figures.length > 0 && OLDER.test(offering.text);
}

/** Years that pass: 'pendant cinq ans', 'dix ans de prison'. */
const LASTING = withWordBoundaries(
  /\b(?:pendant|depuis|durant|il y a|dans|en|après|d['’]ici)(?: \p{Ll}+)? [\p{Ll}\d]+ ans\b|\bans d(?:e |['’])(?:prison|réclusion|travaux|service|guerre|travail|retard|recherches?|détention|mandat)/iu,
);

/** How old somebody is: ', 47 ans,', 'a 45-year-old', 'âgée de trois ans', 'un facteur à la retraite de 71 ans'. */
const AGE = withWordBoundaries(
  /, (?:\d{1,3}|\p{Ll}+) ans(?=[,.;)])|\b(?:âgée?s? de|aged) (?:\d{1,3}|\p{Ll}+)(?: ans)?\b|\b(?:\d{1,3}|\p{Ll}+)[ -]years?[ -]old\b|\b(?<bearer>\p{Ll}+)(?: à la retraite| \p{Ll}+)? de (?:\d{1,3}|\p{Ll}+) ans\b/giu,
);

/** A text without the ages of persons, which are not how long anything lasts. */
export function withoutAges(text: string): string {
  return text.replace(AGE, (age: string, bearer: string | undefined) =>
    bearer === undefined || isMember(bearer, persons()) ? '' : age,
  );
}

const OLDER = withWordBoundaries(
  /\b(?:young(?:er|est)|old(?:er|est)|elde(?:r|st)|(?:plus|moins) (?:jeune|vieux|vieille|âgée?)s?|benjamine?s?|aînée?s?|doyenne?s?)\b/iu,
);

/** A name with the age of its bearer behind it: 'Aïcha Rouvière, 44 ans'. */
const AGED = withWordBoundaries(/\b(?<name>\p{Lu}[\p{L}’'-]+),? (?:âgée? de |aged? )?\d{1,3}(?: ans\b|,)/gu);

/** Whether a text gives ages, and none of somebody whom the question names. */
export function isAnothersAge(query: Query, text: string): boolean {
  const asked = query.units
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ from, to }) => query.tokens.slice(from, to).map(({ folded }) => folded));
  const aged = [...text.matchAll(AGED)].map(({ groups }) => fold(groups?.name ?? ''));
  return asked.length > 0 && aged.length > 0 && !aged.some((name) => asked.includes(name));
}
