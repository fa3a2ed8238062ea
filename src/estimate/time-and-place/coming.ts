import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';

const REACH = 12; // lexemes between a verb and the date that it is of
const OPENING = 3; // lexemes before a date that opens its sentence: its verb stands behind it

/** French nouns in '-ra' end as verbs of the future do. */
const FUTURE: Readonly<Record<CompiledGrammar['language'], RegExp>> = {
  fr: /^(?!(?:sierra|riviera|tundra|hydra|camera|opera)$)\p{L}*[eiduvr](?:ra|ront)$|^(?:va|vont)$/u,
  en: /^(?:will|'ll|shall)$/,
};
const PAST: Readonly<Record<CompiledGrammar['language'], RegExp>> = {
  fr: /^(?:a|ont|était|étaient|avait|avaient|est|sont|fut|furent)$/,
  en: /^(?:was|were|had|has|did|said|says|told|rose|fell|grew|went|came|took|gave|made|met|sent|struck|hit|held|shot|fled|flew|broke|.{2,}ed)$/,
};

/** Whether the verb that a date belongs to, the nearest before it or the first behind one that opens its sentence, is in the future. */
export function isComing(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const tense = tenseAt(lexemes, back, grammar);
    if (tense !== null) return tense === 'future';
  }
  if (at > OPENING) return false;
  for (let ahead = at + 1; ahead <= at + REACH; ahead++) {
    const tense = tenseAt(lexemes, ahead, grammar);
    if (tense !== null) return tense === 'future';
  }
  return false;
}

function tenseAt(
  lexemes: readonly Lexeme[],
  at: number,
  { language }: CompiledGrammar,
): 'future' | 'past' | null {
  const text = lexemes[at]?.text ?? '';
  if (FUTURE[language].test(text) && !(language === 'fr' && isName(lexemes, at))) return 'future';
  if (isModal(lexemes, at, language)) return 'future';
  // 'will be raised': the participle has no tense of its own
  const isParticiple = lexemes.slice(Math.max(0, at - 2), at).some((before) => before.text === 'be');
  return PAST[language].test(text) && !isParticiple ? 'past' : null;
}

const MODAL: Readonly<Record<CompiledGrammar['language'], RegExp>> = {
  fr: /^(?:pourr|devr)(?:ait|aient)$/,
  en: /^(?:may|might|should|could|would)$/,
};

/** 'could be sent', 'pourraient être déployés': what is to come; 'may have been', 'pourrait avoir tué' and 'could not leave' are past. */
function isModal(lexemes: readonly Lexeme[], at: number, language: CompiledGrammar['language']): boolean {
  const { text = '', capitalised = false } = lexemes[at] ?? {};
  if (!MODAL[language].test(text) || (text === 'may' && capitalised)) return false;
  const next = lexemes[at + 1]?.text ?? '';
  if (/^(?:could|would)$/.test(text)) return next === 'be';
  return !/^(?:have|not|avoir)$/.test(next);
}

/** 'Madeira', 'Vieira', which end as verbs do: a capital within a sentence that is not all in capitals. */
function isName(lexemes: readonly Lexeme[], at: number): boolean {
  const isSmall = ({ kind, capitalised }: Lexeme) => kind === 'word' && !capitalised;
  return at > 0 && lexemes[at]?.capitalised === true && lexemes.some(isSmall);
}

const LONGEST_DEADLINE = 14; // lexemes from an infinitive to the date by which it is to be done

/** 'd'ici à mai', 'to deliver 12 more by May': a date by which something is to be done. */
export function isDeadline(lexemes: readonly Lexeme[], at: number): boolean {
  const isIci = lexemes.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'ici');
  if (isIci) return lexemes.slice(Math.max(0, at - 6), at).some(({ text }) => text === "d'");
  const by = lexemes[at - 1]?.kind === 'number' ? at - 2 : at - 1;
  if (lexemes[by]?.text !== 'by') return false;
  for (let back = by - 1; back > Math.max(0, by - LONGEST_DEADLINE); back--) {
    const { text = '', kind } = lexemes[back] ?? {};
    if (kind === 'mark' || /^(?:was|were|had|did)$/.test(text)) return false;
    if (isModal(lexemes, back, 'en')) return true;
    if (text === 'being' || (text === 'to' && lexemes[back + 1]?.kind === 'word')) return true;
  }
  return false;
}

/** 'next April', 'vendredi prochain'. */
export function isNext(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at - 1]?.text === 'next' || /^prochaine?$/.test(lexemes[at + 1]?.text ?? '');
}
