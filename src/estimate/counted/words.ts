import type { Term } from '../../language/analysis.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordCache } from '../../language/word-cache.ts';
import { TermReader } from './term-reader.ts';

/** Says whether texts in a language hold, between them, all of somebody's words, in either language. */
export type WordMatcher = (texts: readonly string[], language: Language) => boolean;

/** Loose and ambiguous concepts are left to searching: a list is wanted exact. */
const LEAST_STRENGTH = 0.6;

const MANY_TEXTS = 20_000; // each some 500 bytes of terms

/** Matches words in French or English against texts: by form, stem, concept, name and cognate. */
export class WordsOfTexts {
  readonly #reader: TermReader;
  /** The terms of the texts that were looked at last: the next question looks at the same ones. */
  readonly #recent: Readonly<Record<Language, WordCache<readonly string[]>>>;

  constructor(dictionary: ConceptDictionary) {
    this.#reader = new TermReader(dictionary);
    const recent = (language: Language) =>
      new WordCache((text): readonly string[] => [...this.termsOf(text, [language])], MANY_TEXTS);
    this.#recent = { fr: recent('fr'), en: recent('en') };
  }

  matching(words: string): WordMatcher {
    const asked = words.split(/\s+/).map((word) => this.termsOf(word, LANGUAGES));
    const content = asked.filter((terms) => terms.size > 0);
    const phrase = this.#termsOfAll(words);
    return (texts, language) => {
      if (content.length === 0) return false;
      const read: (readonly string[])[] = [];
      const termsAt = (at: number, text: string) => {
        const terms = read[at] ?? this.#recent[language].of(text);
        read[at] = terms;
        return terms;
      };
      const holds = (wanted: ReadonlySet<string>): boolean =>
        wanted.size > 0 && texts.some((text, at) => termsAt(at, text).some((term) => wanted.has(term)));
      return content.every(holds) || holds(phrase);
    };
  }

  /** The terms of a text in one or both languages. */
  termsOf(text: string, languages: readonly Language[]): ReadonlySet<string> {
    return new Set(languages.flatMap((language) => sureTerms(this.#reader.termsOf(text, language))));
  }

  /** The concepts that several words make together. */
  #termsOfAll(words: string): ReadonlySet<string> {
    const all = tokenise(words).length;
    if (all < 2) return new Set();
    const terms = LANGUAGES.flatMap((language) => this.#reader.termsOf(words, language));
    return new Set(sureTerms(terms.filter(({ from, to }) => from === 0 && to === all)));
  }
}

/** The terms that say something for sure, but for numbers. */
export function sureTerms(terms: readonly Term[]): readonly string[] {
  return terms
    .filter(({ kind, strength }) => kind !== 'number' && kind !== 'association' && strength >= LEAST_STRENGTH)
    .map(({ text }) => text);
}
