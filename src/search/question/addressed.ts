import type { Token } from '../../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** Exclamations that no question opens with. */
const EXCLAIMS =
  /^(?:haha|hahaha|hihi|hehe|lol|mdr|ptdr|wow|waouh|ouah|oh|ah|hm|hmm|oops|oups|bravo|sorry|pardon|ok|okay)$/;

/** Readers ask of themselves, too, what they must do, what they risk and what is due to them. */
const ONESELF = /^(?:i|je|j|mon|ma|mes|my|me|moi)$/;
const ASKS_FOR_ONESELF =
  /\b(?:(?:should|must|may|will|would|am|can|could) i|do i (?:have|need|risk|get)|(?:dois|vais|puis|peux|ai|suis|risque) je|je (?:dois|peux|risque|perds|touche|suis))\b/;

const TALKERS =
  /^(?:i|je|j|mon|ma|mes|you|your|yours|yourself|me|my|tu|te|toi|ton|ta|tes|vous|votre|vos|moi|thanks|thank|merci|bonjour|bonsoir|salut|hello|hi|hey)$/;

/** 'Who said that you cannot wait' quotes somebody. */
const ASKS_WHO_SAID =
  /^(?:who (?:(?:has|had|have) )?(?:says?|said|tells?|told|wrote|asked|claim(?:s|ed)|thinks?|declared|warned)|qui (?:(?:a|avait|ont) )?(?:dit|disait|disent|declare|affirme|ecrit|repondu|explique|pense|lance|demande|prevenu))\b/;

/** They stand for something said before; before a question nothing is. */
const THAT = /^(?:it|ca|cela|ceci)$/;

/** What one wishes: 'good morning', 'bonne soirée'. */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|day|matin|matinee|midi|soir|soiree|journee|nuit)$/;

/**
 * Whether words are said to the program ('are you a robot?', 'thanks a lot', 'ça marche ?'), and name nobody and no place.
 */
export function isAddressed(tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  // 'Bonne' is no town here.
  const isWished = ({ from, to }: QueryUnit) =>
    tokens.slice(from, to).some(({ folded }) => PART_OF_DAY.test(folded) || /^(?:good|bonne)$/.test(folded));
  if (units.some((unit) => unit.kind !== 'word' && unit.kind !== 'verb' && !isWished(unit))) return false;
  if (/^(?:good|bonne)$/.test(tokens[0]?.folded ?? '') && PART_OF_DAY.test(tokens[1]?.folded ?? ''))
    return true;
  const text = tokens.map(({ folded }) => folded).join(' ');
  if (ASKS_WHO_SAID.test(text)) return false;
  const isOfOneself = units.length > 1 && ASKS_FOR_ONESELF.test(text);
  if (EXCLAIMS.test(tokens[0]?.folded ?? '')) return true;
  return tokens.some(
    ({ folded }, at) =>
      (folded === 't' && /^(?:a|as|es|ont)$/.test(tokens[at + 1]?.folded ?? '')) || // 'qui t’a', not 'a-t-il'
      (TALKERS.test(folded) && !(isOfOneself && ONESELF.test(folded))) ||
      (units.length === 1 && THAT.test(folded) && tokens.length < 5 && tokens[0]?.folded !== 'whose'),
  );
}
