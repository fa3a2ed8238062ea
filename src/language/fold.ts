const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd' };

/**
 * The form in which words are compared: lower case, without accents, ligatures taken apart.
 * It does not keep offsets: fold words, never texts that are quoted.
 */
export function fold(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word; // most words: the rest is slow, and a start folds tens of thousands
  if (LATIN.test(word)) return word.replace(/[^a-z\d]/g, foldedLetter);
  return foldAny(word);
}

/** Letters that are folded one by one: no mark that stands by itself, and no letter that depends on its place. */
const LATIN = /^[\0-\u024f]*$/;

const known = new Map<string, string>();

function foldedLetter(letter: string): string {
  const folded = known.get(letter) ?? foldAny(letter);
  known.set(letter, folded);
  return folded;
}

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßłøđ]/g, (letter) => LIGATURES[letter] ?? letter);
}
