const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd' };

/**
 * The form in which words are compared: lower case, without accents, ligatures taken apart.
 * It does not keep offsets: fold words, never texts that are quoted.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßłøđ]/g, (letter) => LIGATURES[letter] ?? letter);
}
