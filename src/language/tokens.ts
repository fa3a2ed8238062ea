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

// Digits first: groups of three after a space of any kind, a comma or a full stop; then a decimal part. A unit
// may follow at once ('170mm'), and an acronym may have full stops ('U.S.'). The groups: a number, an acronym.
const TOKEN =
  /((?<![\p{L}\p{N}])\d{1,3}(?:[\u0020\u00a0\u202f\u2009.,’']\d{3})+(?![\p{N}])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?(?![\p{L}\p{N}]|[.,]\d)|\d+(?:[.,]\d+)?(?=(?:[kcm]?m|k?g|[kMGT]Wh?)(?![\p{L}\p{N}])))|((?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}]+/gu;

/** What a word is by itself, wherever it stands. */
interface WordForm extends Pick<Token, 'word' | 'folded' | 'capitalised'> {
  readonly inCapitals: boolean;
}

const forms = new WordCache<WordForm>();

function formOf(written: string): WordForm {
  const word = written.normalize('NFC').toLowerCase();
  return {
    word,
    folded: fold(word),
    capitalised: /^\p{Lu}/u.test(written),
    inCapitals: /^\p{Lu}{2,}$/u.test(written),
  };
}

/**
 * Cuts a text into words and numbers. Apostrophes and hyphens separate (so that an elision frees its noun and a
 * compound shows its parts); the hyphen is remembered.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const isShouted = !/\p{Ll}/u.test(text) && /\S\s+\S/u.test(text);
  let lastEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [written, number, acronym] = match;
    const start = match.index;
    const word = acronym === undefined ? written : acronym.replaceAll('.', '');
    const form = forms.of(word, () => formOf(word));
    const before = text[start - 1];
    tokens.push({
      start,
      end: start + written.length,
      word: form.word,
      folded: form.folded,
      number: number === undefined ? null : canonicalNumber(number),
      capitalised: form.capitalised,
      upper: form.inCapitals && !isShouted,
      joined: lastEnd === start - 1 && (before === '-' || before === '\u2011' || before === '\u2010'),
    });
    lastEnd = start + written.length;
  }
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
