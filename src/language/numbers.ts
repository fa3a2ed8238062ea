import type { LexiconGroup } from './lexicon.ts';

/** The numbers of one word, as news spell them out: value, French, English. */
const NUMBERS: readonly (readonly [number, string, string])[] = [
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
  [20, 'vingt', 'twenty'],
  [30, 'trente', 'thirty'],
  [40, 'quarante', 'forty'],
  [50, 'cinquante', 'fifty'],
  [60, 'soixante', 'sixty'],
  [100, 'cent', 'hundred'],
  [1000, 'mille', 'thousand'],
];

/** Each number as a group of its words and its digits, so that 'douze', 'twelve' and '12' are one. */
export function numberGroups(): { id: string; group: LexiconGroup }[] {
  return NUMBERS.map(([value, french, english]) => ({
    id: String(value),
    group: {
      terms: [
        { text: french, language: 'fr', loose: false },
        { text: String(value), language: 'fr', loose: false },
        { text: english, language: 'en', loose: false },
        { text: String(value), language: 'en', loose: false },
      ],
      line: 0,
    },
  }));
}
