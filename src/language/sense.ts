import type { ConceptKind } from './concept.ts';

/** A sense of a phrase as one number: twice its concept's, plus one where the phrase is a loose word for it. */
export type Sense = number;

/** Half: a loose word names something broader, narrower or merely close. */
const LOOSE = 0.5;

/** A capital stands for its country in news, though not always. */
const LOOSE_PLACE = 0.7;

/** Of two associated words, found the one by the other, about half is left: 0.7 for each. */
const ASSOCIATED = 0.7;

/** A word that stands in more lines than these is of no subject in particular: found by search over the golden set's questions. */
const FEW_ASSOCIATIONS = 10;

export function senseOf(concept: number, loose: boolean): Sense {
  return 2 * concept + Number(loose);
}

/** The number of the sense's concept. */
export function conceptOf(sense: Sense): number {
  return sense >> 1;
}

export function isLoose(sense: Sense): boolean {
  return sense % 2 === 1;
}

/**
 * What a word says of one of its senses, (0, 1]: the more it has, the less. The other words of a text usually tell them
 * apart.
 */
export function strengthOf(sense: Sense, senses: number, kind: ConceptKind): number {
  const loose = kind === 'place' ? LOOSE_PLACE : LOOSE;
  return (isLoose(sense) ? loose : 1) * Math.max(0.85, 1.03 - 0.03 * senses);
}

/** What a word says of one of its associations, (0, 1]: a word with many is of a general sense. */
export function associationOf(associations: number): number {
  return ASSOCIATED * Math.min(1, Math.sqrt(FEW_ASSOCIATIONS / associations));
}
