import { fold } from '../../language/fold.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = ' ';

/** What each UTF-16 code unit is folded to, as far as texts have had it: letters, a space for what is none, nothing for an accent. */
const folded: string[] = [];

/**
 * A number for the letters of a text, whatever their case and accents and the signs between its words: the same for the
 * same, and for others hardly ever (FNV-1a, 32 bits). Many times as fast as folding the text.
 */
export function numberOfLetters(text: string): number {
  let number = FNV_OFFSET;
  let last = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letters = folded[unit] ?? foldUnit(unit);
    if (letters === '' || (letters === SPACE && last === SPACE)) continue;
    for (let letter = 0; letter < letters.length; letter++)
      number = Math.imul(number ^ letters.charCodeAt(letter), FNV_PRIME);
    last = letters;
  }
  return number;
}

function foldUnit(unit: number): string {
  const letters = fold(String.fromCharCode(unit)).replace(/\P{L}+/gu, SPACE);
  folded[unit] = letters;
  return letters;
}
