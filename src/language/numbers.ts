import type { LexiconGroup } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * The numbers of one word, as news spell them out: value, French, English; null where French needs several words
 * ('dix-sept'). 'Septante', 'huitante' and 'nonante' are Belgian and Swiss.
 */
const NUMBERS: readonly (readonly [number, string | null, string])[] = [
  [2, 'deux', 'two'],
  [3, 'trois', 'three'],
  [4, 'quatre', 'four'],
  [5, 'cinq', 'five'],
  [6, 'six', 'six'],
  [7, 'sept', 'seven'],
  [8, 'huit', 'eight'],
  [9, 'neuf', 'nine'],
  [10, 'dix', 'ten'],
  [11, 'onze', 'eleven'],
  [12, 'douze', 'twelve'],
  [13, 'treize', 'thirteen'],
  [14, 'quatorze', 'fourteen'],
  [15, 'quinze', 'fifteen'],
  [16, 'seize', 'sixteen'],
  [17, null, 'seventeen'],
  [18, null, 'eighteen'],
  [19, null, 'nineteen'],
  [20, 'vingt', 'twenty'],
  [30, 'trente', 'thirty'],
  [40, 'quarante', 'forty'],
  [50, 'cinquante', 'fifty'],
  [60, 'soixante', 'sixty'],
  [70, 'septante', 'seventy'],
  [80, 'huitante', 'eighty'],
  [90, 'nonante', 'ninety'],
  [100, 'cent', 'hundred'],
  [1000, 'mille', 'thousand'],
];

/** Each number as a group of its words and its digits, so that 'douze', 'twelve' and '12' are one. */
export function numberGroups(): { id: string; group: LexiconGroup }[] {
  return NUMBERS.map(([value, french, english]) => ({
    id: String(value),
    group: {
      terms: [
        ...(french === null ? [] : [{ text: french, language: 'fr' as const, loose: false }]),
        { text: String(value), language: 'fr', loose: false },
        { text: english, language: 'en', loose: false },
        { text: String(value), language: 'en', loose: false },
      ],
      line: 0,
    },
  }));
}

/** What of a word its number is read from: its folded form, and its digits where it is written in them. */
type NumberWord = Pick<Token, 'folded' | 'number'>;

/** A number that several words spell, tokens `[from, to)`. */
export interface SpelledNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.flatMap(([value, french, english]) => {
    if (value >= 100) return [];
    const words = french === null ? [english] : [french, english];
    return words.map((word): [string, number] => [word, value]);
  }),
  ['vingts', 20], // 'quatre-vingts'
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['mille', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
]);

/** Whether a word may stand in a spelled number. */
export function isNumberWord({ folded, number }: NumberWord): boolean {
  return number !== null || CARDINALS.has(folded) || SCALES.has(folded) || isHundred(folded);
}

function isHundred(folded: string): boolean {
  return folded === 'cent' || folded === 'cents' || folded === 'hundred';
}

/** The numbers of several words in a text, so that 'douze mille', 'twelve thousand' and '12,000' are one. */
export function spelledNumbers(words: readonly NumberWord[]): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const read = numberAt(words, at);
    if (read !== null && read.to - at > 1) found.push(read);
    at = Math.max(at + 1, read?.to ?? 0);
  }
  return found;
}

function numberAt(words: readonly NumberWord[], from: number): SpelledNumber | null {
  let total = 0;
  let current: number | null = null;
  let to = from;
  for (let at = from; at < words.length; at++) {
    const { folded = '', number = null } = words[at] ?? {};
    const cardinal = CARDINALS.get(folded);
    const scale = SCALES.get(folded);
    if (scale !== undefined && (current !== null || folded === 'mille')) {
      total += (current ?? 1) * scale;
      current = null;
    } else if (isHundred(folded) && (current ?? 1) < 100) {
      current = (current ?? 1) * 100;
    } else if (number !== null && current === null && at === from) {
      current = Number(number);
    } else if (cardinal !== undefined && (current === null || canFollow(cardinal, current))) {
      // 'quatre-vingt' is four times twenty
      current =
        cardinal === 20 && (current ?? 0) % 100 === 4 ? (current ?? 0) + 76 : (current ?? 0) + cardinal;
    } else if ((folded === 'et' || folded === 'and') && to > from) continue;
    else break;
    to = at + 1;
  }
  return to === from ? null : { value: total + (current ?? 0), from, to };
}

/** 'Cent vingt', 'soixante-dix', 'twenty-five', 'dix-sept'; not 'cinq six'. */
function canFollow(cardinal: number, before: number): boolean {
  const rest = before % 100;
  if (rest === 0) return true;
  if (rest === 4 && cardinal === 20) return true;
  return rest % 10 === 0 && cardinal < (rest === 10 ? 10 : 20);
}
