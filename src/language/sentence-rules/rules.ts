import { ABBREVIATION_RULES } from './abbreviation-rules.ts';
import type { Boundary, Rule, Verdict } from './boundary.ts';
import { ENCLOSURE_RULES } from './enclosure-rules.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { QUANTITY_RULES } from './quantity-rules.ts';

/** The first rule that has something to say decides. */
const RULES: readonly Rule[] = [
  ...LAYOUT_RULES,
  ...QUANTITY_RULES,
  ...ABBREVIATION_RULES,
  ...ENCLOSURE_RULES,
  forgottenSpace,
];

/** Whether a sentence ends at the boundary: yes where a space follows and no rule says otherwise. */
export function endsSentence(boundary: Boundary): boolean {
  for (const rule of RULES) {
    const verdict = rule(boundary);
    if (verdict !== null) return verdict === 'split';
  }
  return true;
}

const DOMAIN_OR_FILE =
  /^(?:com|org|net|fr|uk|eu|io|info|gov|pdf|docx?|xlsx?|pptx?|html?|txt|md|csv|json|xml|zip|jpe?g|png|js|ts|py)(?![\p{L}\p{N}])/iu;

/**
 * Without a space, a sentence ends only where a whole word stands before the mark and a capitalised one after it:
 * 'fin.Début', not 'T.N.T', 'Node.js', '1.100', 'rapport.Pdf' nor anything in an address.
 */
function forgottenSpace({ gap, marks, closing, before, after, opening, word }: Boundary): Verdict {
  if (gap !== '') return null;
  const isWord = /[\p{L}\p{M}’']\p{Ll}\p{M}*$|\p{Lu}{3}$|[)\]»”"%]$/u.test(before) || /^\p{N}+$/u.test(word);
  const isEnded = isWord || /[?!…»”)"]/u.test(marks + closing);
  const isOpened = /^(?:\p{Lu}(?:\p{Ll}|['’\s])|[«“„"(]|[–—]\s)/u.test(after) && /^\p{Lu}/u.test(opening);
  return isEnded && isOpened && !DOMAIN_OR_FILE.test(opening) && !isInAddress(before, after) ? null : 'join';
}

function isInAddress(before: string, after: string): boolean {
  const around = `${/\S*$/u.exec(before)?.[0] ?? ''}.${/^\S*/u.exec(after)?.[0] ?? ''}`;
  return /[@\\/=&]|^www\./u.test(around);
}
