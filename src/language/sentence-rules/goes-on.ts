import type { Boundary } from './boundary.ts';
import { opensSentence } from './opens-sentence.ts';

const FIRMS: ReadonlySet<string> = new Set(['Inc', 'Ltd', 'Corp', 'Plc', 'plc', 'LLC', 'Co']);
/** What stands before an acronym that is a noun, and not before somebody’s initials or in 'U.S. companies'. */
const BEFORE_NOUN =
  /(?:^|[\s("“«])(?:(?:the|an?|aux?|les?|la|des|du|une?|en)\s|[ld]['’])\S+$|Washington,? D\.C$/iu;
/** Before teams and clubs: 'L.A. Lakers', 'F.C. Nantes', 'A.C. Milan'. */
const BEFORE_TEAM = /^(?:L\.A|N\.Y|[AFRS]\.C|A\.S|O\.G\.C)$/u;
/** Opens a clause with its subject alone: 'Police have', 'Inflation was', 'Moscou s’est'. */
const VERB =
  /^\S+ (?:(?:is|was|are|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says)(?!\p{L})|[sn]['’]|(?:ne|se|reste|restent|est|sont|ont|sera|seront)\s)/u;
const SEVERAL = /(?:\p{L}{2}[sx](?<!ss|us|is)|^(?:Police|People|Women|Men|Children))$/u;
const BEFORE_SAINT =
  /(?:^|[\s-])(?:\p{Ll}[\p{L}’']*|Fort|Port|Mount|Mont|Bury|Sault|Lake|East|West|North|South|New|Old|Upper|Lower|Great)[\s-]+St$/u;

/**
 * Whether a name goes on over the full stop of its abbreviation with a capitalised word: 'the U.S. Army said', but not 'in
 * the U.S. Prices rose'. Where neither the words nor how the document writes them tell, it does.
 */
export function nameGoesOn(boundary: Boundary): boolean {
  const { before, word, opening, abbreviations, cases } = boundary;
  const [first = ''] = /^[\p{L}\p{M}]+(?:-\p{Ll}+)*/u.exec(opening) ?? [];
  if (first === '' || abbreviations.goingOn.has(first) || /^\p{Lu}+$/u.test(first)) return true;
  if (abbreviations.behindName.has(first) && opening.charAt(first.length) === '.') return true;
  if (/^\S+ (?:\p{Lu}|\d|& |(?:and|of|for|et|de|du|pour) \p{Lu})/u.test(opening)) return !isFirm(boundary);
  if (isFirm(boundary)) return false;
  if (isShort(before) || (word.includes('.') && (BEFORE_TEAM.test(word) || !BEFORE_NOUN.test(before))))
    return true;
  if (word === 'St') return BEFORE_SAINT.test(before) || !SEVERAL.test(first);
  return !(cases.isNoName(first) || SEVERAL.test(first) || VERB.test(opening));
}

/** 'Amazon.com Inc', but not a county of Ireland: 'in Co. Kerry'. */
function isFirm({ word, before }: Boundary): boolean {
  return FIRMS.has(word) && /(?:\p{Lu}[^\s,]*|\.com|&) \p{L}+$/u.test(before);
}

/** Whether too little stands before to be a sentence: 'The U.S', 'Le P.S'. */
function isShort(before: string): boolean {
  const words = before.trim().split(/\s+/u).slice(0, -1);
  return words.filter((one) => !/^(?:the|a|an|le|la|les|un|une)$/iu.test(one)).length < 2;
}

/** Whether what follows opens a sentence, whatever stands before: a word that does, or a quotation. */
export function opensOrQuotes(boundary: Boundary): boolean {
  return opensSentence(boundary) || /^[«“„"–—]/u.test(boundary.after);
}

/** Whether what follows begins with several of what the document writes in small letters elsewhere. */
export function beginsWithNoNames({ opening, cases }: Boundary): boolean {
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(opening) ?? [];
  return SEVERAL.test(first) && cases.isNoName(first);
}
