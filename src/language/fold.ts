const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd' };

/**
 * The form in which words are compared: lower case, without accents, ligatures taken apart.
 * It does not keep offsets: fold words, never texts that are quoted.
 */
export function fold(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word; // most words: the rest is slow, and a start folds tens of thousands
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßłøđ]/g, (letter) => LIGATURES[letter] ?? letter);
}
