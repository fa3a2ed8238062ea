import { fold } from './fold.ts';
import { WordCache } from './word-cache.ts';

/** A word or a number of a text. Offsets are UTF-16 code units of that text, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, in lower case and NFC: what the stemmers read. */
  readonly word: string;
  readonly folded: string;
  /** The number written in digits, in one form however its digits are grouped ('12 000' and '12,000' are '12000'). */
  readonly number: string | null;
  readonly capitalised: boolean;
  /** Whether it is written in capitals in a text that is not: 'UN', 'U.S', not 'Un', nor a word of 'UN AN DE GUERRE'. */
  readonly upper: boolean;
  /** Whether a hyphen ties it to the token before. */
  readonly joined: boolean;
}

/** What a word is by itself, wherever it stands. */
export type WrittenWord = Pick<Token, 'word' | 'folded' | 'number' | 'capitalised' | 'upper'>;

// Groups of three after a space of any kind, a comma or a full stop; then a decimal part. A unit may follow at once
// ('170mm').
const NUMBER =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[\u0020\u00a0\u202f\u2009.,’']\d{3})+(?![\p{N}])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?(?![\p{L}\p{N}]|[.,]\d)|\d+(?:[.,]\d+)?(?=(?:[kcm]?m|k?g|[kMGT]Wh?)(?![\p{L}\p{N}]))/uy;
/** 'U.S', 'O.N.U' */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])/u;
/** Soft hyphens, zero-width spaces and joiners, which pages leave within words: nobody sees them, nor types them. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
// A look ahead passes words over at once, which are no number and no acronym.
const TOKEN = new RegExp(
  `(?=\\d)(?:${NUMBER.source})|(?=\\p{Lu}\\.)(?:${ACRONYM.source})|[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`,
  'gu',
);
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'gu');

const HYPHENS = '-\u2010\u2011';

/** Is told each word or number of a text as it is written, where it begins, and whether a hyphen ties it to the one before. */
export type TokenVisitor = (written: string, start: number, isNumber: boolean, isJoined: boolean) => void;

/**
 * Cuts a text into words and numbers. Apostrophes and hyphens separate (so that an elision frees its noun and a
 * compound shows its parts); the hyphen is remembered.
 */
export function cut(text: string, visit: TokenVisitor): void {
  let end = -1;
  // All at once, since that is far cheaper than one by one; no letter or digit stands between two, so that each is the next.
  for (const written of text.match(TOKEN) ?? []) {
    const start = text.indexOf(written, Math.max(end, 0));
    const isJoined = start === end + 1 && end >= 0 && HYPHENS.includes(text.charAt(end));
    visit(written, start, isNumberAt(text, start), isJoined);
    end = start + written.length;
  }
}

function isNumberAt(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 0x30 || first > 0x39) return false;
  NUMBER.lastIndex = start;
  return NUMBER.test(text);
}

/** Whether a text is in capitals throughout, so that capitals say nothing in it. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\S\s+\S/u.test(text);
}

/** Reads a word or a number as it is written in a text. */
export function readWord(written: string, isNumber: boolean, isShouted: boolean): WrittenWord {
  if (!isNumber && /^[a-z]+$/.test(written)) return plainWord(written);
  const letters = isNumber ? written : written.replaceAll('.', '').replace(ALL_INVISIBLE, '');
  const word = letters.normalize('NFC').toLowerCase();
  return {
    word,
    folded: fold(word),
    number: isNumber ? canonicalNumber(written) : null,
    capitalised: /^\p{Lu}/u.test(letters),
    upper: !isShouted && /^\p{Lu}{2,}$/u.test(letters),
  };
}

/** Most words are their own small letters without accents. */
function plainWord(word: string): WrittenWord {
  return { word, folded: word, number: null, capitalised: false, upper: false };
}

/** The common words of both languages: the others are soon read anew. */
const COMMON_WORDS = 10_000;

const words = new WordCache((written) => readWord(written, false, false), COMMON_WORDS);

/** The ranking looks at the same sentences again and again, and so do the questions of one day. */
const RECENT_TEXTS = 500;

const texts = new WordCache((text): readonly Token[] => tokensOf(text), RECENT_TEXTS);

/** The words and numbers of a text: see {@link cut}. */
export function tokenise(text: string): readonly Token[] {
  return text.length > LONGEST_KEPT ? tokensOf(text) : texts.of(text);
}

const LONGEST_KEPT = 2000; // characters

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const shouted = isShouted(text);
  cut(text, (written, start, isNumber, joined) => {
    const read = isNumber || shouted ? readWord(written, isNumber, shouted) : words.of(written);
    const { word, folded, number, capitalised, upper } = read;
    const end = start + written.length;
    tokens.push({ start, end, word, folded, number, capitalised, upper, joined });
  });
  return tokens;
}

/** '12 000', '12,000', '12.000' → '12000'; '3,5' and '3.5' → '3.5'. */
function canonicalNumber(written: string): string {
  const groups = written.replace(/[\s\u00a0\u202f\u2009’']/gu, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(groups);
  const decimals = /[.,](\d{1,2})$/.exec(groups)?.[1];
  if (grouped) {
    const whole = (decimals === undefined ? groups : groups.slice(0, -decimals.length - 1)).replace(
      /[.,]/g,
      '',
    );
    return decimals === undefined ? whole : `${whole}.${decimals}`;
  }
  return groups.replace(',', '.').replace(/^0+(?=\d)/, '');
}

/** Whether a token is written in capitals within a text that is not: 'EU' is no French participle, 'US' no pronoun. */
export function isAcronym(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end);
  return written.length > 1 && /^\p{Lu}+$/u.test(written) && /\p{Ll}/u.test(text);
}
