import type { ConceptHit } from '../../language/concept.ts';
import { isFormOfAddress } from '../../language/forms-of-address.ts';
import type { Token } from '../../language/tokens.ts';

/** The verb 'own' as it is looked for: the bare word is grammar ('its own'). */
export const OWNS = { word: 'owns', folded: 'owns' };

/** Whether a token is the verb 'own', as in 'which firms own the flats'. */
export function isOwning({ folded }: Token, before: Token | undefined): boolean {
  return (
    folded === 'own' &&
    before !== undefined &&
    !/^(?:my|your|his|her|its|our|their|whose|s|of|on)$/.test(before.folded)
  );
}

/** What a document is made of, which a question asks for if it asks to be shown it. */
const QUOTED = /^(?:sentences?|phrases?|articles?|sources?)$/;
const SHOWING =
  /^(?:show|give|quote|find|cite|list|tell|say|says|montre|montrez|montrer|donne|donnez|donner|cite|citer|citez|trouve|trouver|cherche|dis|dites|dit|disent|liste)$/;

/** Whether a word asks for a sentence or a source as such: 'show me a sentence about …'. Elsewhere it is a prison sentence. */
export function isShown({ folded }: Token, tokens: readonly Token[]): boolean {
  return !QUOTED.test(folded) || tokens.some((other) => SHOWING.test(other.folded));
}

/** Whether a verb that often asks is what somebody did: 'where did the police find it', but not 'where can I find'. */
export function isDone(token: Token, tokens: readonly Token[]): boolean {
  if (!/^(?:find|give|show)$/.test(token.folded)) return false;
  const at = tokens.indexOf(token);
  const isAsked = tokens.slice(0, at).some(({ folded }) => /^(?:did|does|do|will|would)$/.test(folded));
  return isAsked && !/^(?:i|you|we|one|to|please)$/.test(tokens[at - 1]?.folded ?? '');
}

/** 'Give up' is a deed, though 'give' belongs to the asking and 'up' to the grammar. */
export function isPhrasalVerb(hits: readonly ConceptHit[], [first, ...others]: readonly Token[]): boolean {
  const isVerb = hits.some(({ concept }) => concept.startsWith('verb:'));
  const isParticle = others.every(({ folded }) =>
    /^(?:up|off|out|in|away|back|down|over|through)$/.test(folded),
  );
  return (
    isVerb &&
    isParticle &&
    /^(?:give|gives|gave|given|giving|get|gets|got|getting)$/.test(first?.folded ?? '')
  );
}

/** Whether a word is what somebody is addressed by, before a name: texts that speak of them may leave it out. */
export function isTitle({ folded, capitalised }: Token, next: Token | undefined): boolean {
  return isFormOfAddress(folded) && next?.capitalised === true && (capitalised || folded !== 'me');
}

/** Whether a word is 'a' of 'avoir', where it may be 'à' typed without its accent: 'l’étudiant a-t-il payé ?' */
export function isAuxiliaryA(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'a') return false;
  const isInverted = tokens[at + 1]?.word === 't' && /^(?:il|elle|on)$/.test(tokens[at + 2]?.word ?? '');
  return isInverted || tokens.some(({ word, folded }) => word !== folded);
}
