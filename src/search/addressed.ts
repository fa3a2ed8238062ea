import type { Token } from '../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** Exclamations that no question opens with. */
const EXCLAIMS =
  /^(?:haha|hahaha|hihi|hehe|lol|mdr|ptdr|wow|waouh|ouah|oh|ah|hm|hmm|oops|oups|bravo|sorry|pardon|ok|okay)$/;

const TALKERS =
  /^(?:i|je|j|mon|ma|mes|you|your|yours|yourself|me|my|tu|te|toi|ton|ta|tes|vous|votre|vos|moi|thanks|thank|merci|bonjour|bonsoir|salut|hello|hi|hey)$/;

/** They stand for something said before; before a question nothing is. */
const THAT = /^(?:it|ca|cela|ceci)$/;

/**
 * Whether words are said to the program ('are you a robot?', 'thanks a lot', 'ça marche ?'), and name nobody and no place.
 */
export function isAddressed(tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  if (units.some(({ kind }) => kind !== 'word' && kind !== 'verb')) return false;
  if (EXCLAIMS.test(tokens[0]?.folded ?? '')) return true;
  return tokens.some(
    ({ folded }) => TALKERS.test(folded) || (units.length === 1 && THAT.test(folded) && tokens.length < 5),
  );
}
