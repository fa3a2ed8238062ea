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
  /**
   * Whether it is written in capitals in a text that is not: 'EU' is no French participle, 'US' and 'U.S.' no pronoun. Not
   * 'Un', nor a word of 'UN AN DE GUERRE'.
   */
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
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])/uy;
/** Soft hyphens, zero-width spaces and joiners, which pages leave within words: nobody sees them, nor types them. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'gu');

const HYPHENS = '-\u2010\u2011';

/** What a character is to words and numbers: not known yet, between them, what they consist of, or within them at most. */
const UNKNOWN = 0;
const GAP = 1;
const LETTER = 2;
const DIGIT = 3;
const UNSEEN = 4;

/** By UTF-16 code unit, as far as texts have had them: to look is ten times as fast as a pattern. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (!isSurrogate(unit)) kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LETTER;
  return character.search(ALL_INVISIBLE) < 0 ? GAP : UNSEEN;
}

/** Whether a code unit is half of a character. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** Is told where each word or number of a text stands, `[start, end)`, and whether a hyphen ties it to the one before. */
type TokenVisitor = (start: number, end: number, isNumber: boolean, isJoined: boolean) => void;

/**
 * Cuts a text into words and numbers. Apostrophes and hyphens separate (so that an elision frees its noun and a
 * compound shows its parts); the hyphen is remembered.
 */
export function cut(text: string, visit: TokenVisitor): void {
  let before = Number.NaN; // where the word before ends: none stands before the first
  for (let start = 0; start < text.length; start++) {
    const kind = kindAt(text, start);
    if (kind === GAP || kind === UNSEEN) continue;
    const number = kind === DIGIT ? endOf(NUMBER, text, start) : 0;
    const acronym = text.charAt(start + 1) === '.' ? endOf(ACRONYM, text, start) : 0;
    const end = number || acronym || endOfWord(text, start);
    visit(start, end, number > 0, start === before + 1 && HYPHENS.includes(text.charAt(before)));
    before = end;
    start = end - 1;
  }
}
/** Where a pattern ends that begins at a place of a text; 0 where none does. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) !== GAP) end += isSurrogate(text.charCodeAt(end)) ? 2 : 1;
  return end;
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
  cut(text, (start, end, isNumber, joined) => {
    const written = text.slice(start, end);
    const read = isNumber || shouted ? readWord(written, isNumber, shouted) : words.of(written);
    const { word, folded, number, capitalised, upper } = read;
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
