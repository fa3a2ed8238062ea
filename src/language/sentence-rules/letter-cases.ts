const LOOKED_AT = 200_000; // characters of the document: its words come again and again
const SMALL = /(?<![\p{L}\p{M}\p{N}.@/_-])\p{Ll}[\p{L}\p{M}]{2,}/gu;
/** Behind a word in small letters no sentence begins, so that the capital is the word's own. */
const CAPITAL_WITHIN = /(?<=\p{Ll}\p{M}*,? )\p{Lu}[\p{L}\p{M}]{2,}/gu;

/**
 * How a document writes its words: one that it has in small letters, and never with a capital within a sentence, is no
 * name. After a doubtful full stop it begins a sentence (Kiss and Strunk, 'Unsupervised Multilingual Sentence Boundary
 * Detection', 2006: the orthographic heuristic).
 */
export class LetterCases {
  readonly #text: string;
  #common: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#text = text.slice(0, LOOKED_AT);
  }

  /** Whether a capitalised word is no name in this document. The first to ask makes it read the document. */
  isNoName(word: string): boolean {
    this.#common ??= commonWords(this.#text.normalize('NFC'));
    return this.#common.has(word.toLowerCase());
  }
}

function commonWords(text: string): ReadonlySet<string> {
  const common = new Set(Array.from(text.matchAll(SMALL), ([word]) => word));
  for (const [name] of text.matchAll(CAPITAL_WITHIN)) common.delete(name.toLowerCase());
  return common;
}
