import type { Span } from '../../corpus/span.ts';

/** What a lexeme looks like; `date`, `time`, `phone` and `address` are written in digits and signs as a whole. */
export type LexemeKind =
  | 'word'
  | 'number'
  | 'ordinal'
  | 'symbol'
  | 'mark'
  | 'date'
  | 'time'
  | 'phone'
  | 'address';

/** A word, a number or a mark of a sentence. Offsets are UTF-16 code units of the text that was read. */
export interface Lexeme extends Span {
  readonly kind: LexemeKind;
  /** As written, in lower case and NFC, with a straight apostrophe at its end where it is elided: `qu'`, `d'`. */
  readonly text: string;
  readonly capitalised: boolean;
  /** Whether nothing stands between it and the lexeme before. */
  readonly glued: boolean;
}

/** Lexemes `[from, to)` of a sentence. */
export interface LexemeRange {
  readonly from: number;
  readonly to: number;
}

const PATTERNS: Readonly<Record<LexemeKind, string>> = {
  // what Discord writes for a member, a role, a channel, an emoji, a time, a command: numbers that count nothing
  address: String.raw`<(?:@[!&]?|#|a?:\w+:|t:-?|/[^<>\n:]+:)\d+(?::\w)?>|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+`,
  date: String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?![\d])|\d{1,2}-\d{1,2}-\d{4}(?!\d)`,
  time: String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\s?[hH]\s?\d{2}(?!\d)|\d{1,2}\s?[hH](?![\p{L}\d])|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?`,
  phone: String.raw`0 ?8\d{2}(?: \d{3}){2}(?!\d)|\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}|0\d(?:[ .-]\d{2}){4}(?!\d)|0\d{3}(?: \d{2,3}){2,3}(?!\d)|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?!\d)|\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\d)`,
  ordinal: String.raw`\d+(?:ers?|ères?|res?|nde?s?|es?|[èe]mes?|st|rd|th)(?![\p{L}\d])`,
  // Groups of three after a space of any kind, a full stop, a comma or an apostrophe; then decimals.
  number: String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?[½¼¾]?`,
  symbol: String.raw`[%‰€$£¥₽₴₹₩₦°]|(?:NKr|SKr|DKr|SFr|KSh|Rs|RMB|A\$|C\$|R\$)(?=\s?\d)`,
  // 'U.S.', 'É.-U.' before words: letters with a full stop behind each
  word: String.raw`\p{Lu}(?:\.\p{Lu})+\.?(?![\p{L}\d])|(?:[ldnsjmtcLDNSJMTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Pp]resqu|[Qq]uelqu|[Aa]ujourd)['’](?=\p{L}|\d)|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑‐][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
  mark: String.raw`\.\.\.|[^\s]`,
};

const KINDS = Object.keys(PATTERNS).filter((kind): kind is LexemeKind => kind in PATTERNS);

/** A pattern with a group for each kind; one that cannot stand in a text is not looked for in front of each of its words. */
function patternOf(isLeftOut: (kind: LexemeKind) => boolean): RegExp {
  return new RegExp(KINDS.map((kind) => `(${isLeftOut(kind) ? '(?!)' : PATTERNS[kind]})`).join('|'), 'gu');
}

const LEXEME = patternOf(() => false);
const LEXEME_WITHOUT_ADDRESS = patternOf((kind) => kind === 'address');
const HOLDS_ADDRESS = /@|:\/\/|www\.|<[#:at/]/;

/** Most words need no more than lower case: looking first is much cheaper than normalising each. */
function comparable(written: string): string {
  if (written === 'WHO') return written; // the organisation, no relative pronoun
  const lower = written.toLowerCase();
  if (!/[\u0300-\u036f’‑‐]/.test(lower)) return lower;
  return lower.normalize('NFC').replace(/’/g, "'").replace(/[‑‐]/g, '-');
}

/** Most texts are of letters without accents, which need no pattern. */
function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 128 ? 65 <= code && code <= 90 : /^\p{Lu}/u.test(written);
}

const SPACE = 32;

/** The small letters of both languages, by their code: a to z and those with accents up to 'ÿ', but for the sign '÷'. */
function isSmallLetter(code: number): boolean {
  return (97 <= code && code <= 122) || (0xdf <= code && code <= 0xff && code !== 0xf7);
}

/** The offset behind a word of small letters alone that begins at an offset and ends before a space; the same offset where none does. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isSmallLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === SPACE ? end : start;
}

/** Cuts a sentence into words, numbers (with their grouping) and marks, the first `most` of them. White space belongs to none. */
export function lex(text: string, most = Number.POSITIVE_INFINITY): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const holdsAddress = HOLDS_ADDRESS.test(text);
  const pattern = holdsAddress ? LEXEME : LEXEME_WITHOUT_ADDRESS;
  let end = -1;
  let at = 0;
  while (lexemes.length < most) {
    while (text.charCodeAt(at) === SPACE) at++;
    // most of a text are such words, which need no pattern
    const plainEnd = holdsAddress ? at : endOfPlainWord(text, at);
    if (plainEnd > at) {
      const written = text.slice(at, plainEnd);
      lexemes.push({
        kind: 'word',
        start: at,
        end: plainEnd,
        text: written,
        capitalised: false,
        glued: at === end,
      });
      end = plainEnd;
      at = plainEnd;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const [written] = match;
    lexemes.push({
      kind: KINDS[match.indexOf(written, 1) - 1] ?? 'mark',
      start: match.index,
      end: match.index + written.length,
      text: comparable(written),
      capitalised: isCapital(written),
      glued: match.index === end,
    });
    end = match.index + written.length;
    at = end;
  }
  return lexemes;
}
