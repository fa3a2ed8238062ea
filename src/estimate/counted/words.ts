import type { Sentence } from '../../corpus/document.ts';
import type { Term } from '../../language/analysis.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordCache } from '../../language/word-cache.ts';
import { TermReader } from './term-reader.ts';

/** Knows the terms of a corpus' sentences. */
export interface TermsOfSentences {
  /** Says of a sentence whether one of its words or phrases gives one of some terms, at least as strongly as is asked. */
  holding(terms: Iterable<string>, leastStrength: number): (sentence: Sentence) => boolean;
}

/** Where words may stand that say more of a figure. */
export interface Setting {
  readonly sentences: readonly Sentence[];
  /** A title that is none of them; null where there is none. */
  readonly title: string | null;
  readonly language: Language;
}

/** Says whether a text or a setting holds all of somebody's words, in either language. */
export interface WordMatcher {
  readonly inText: (text: string, language: Language) => boolean;
  readonly inSetting: (setting: Setting) => boolean;
}

/** Loose and ambiguous concepts are left to searching: a list is wanted exact. */
const LEAST_STRENGTH = 0.6;

/** Concepts of words that are near each other, which serve to find sentences. */
const NEAR_SENSE = /^word:(?:synonyms|paraphrases|families)/;

const MANY_TEXTS = 5000; // titles and claimants, each some 500 bytes of terms

/** Matches words in French or English against sentences and short texts: by form, stem, concept, name and cognate. */
export class WordsOfTexts {
  readonly #reader: TermReader;
  readonly #sentences: TermsOfSentences;
  /** The terms of the texts that were looked at last: the next question looks at the same ones. */
  readonly #recent: Readonly<Record<Language, WordCache<readonly string[]>>>;

  constructor(dictionary: ConceptDictionary, sentences: TermsOfSentences) {
    this.#reader = new TermReader(dictionary);
    this.#sentences = sentences;
    const recent = (language: Language) =>
      new WordCache((text): readonly string[] => [...this.termsOf(text, [language])], MANY_TEXTS);
    this.#recent = { fr: recent('fr'), en: recent('en') };
  }

  /** Matches words by all that they may be found by. */
  matching(words: string): WordMatcher {
    return this.#matching(words, () => true);
  }

  /** Matches the words of a name by what means the same, not by what only means something near: a league is no federation. */
  naming(words: string): WordMatcher['inText'] {
    return this.#matching(words, (term) => !NEAR_SENSE.test(term)).inText;
  }

  #matching(words: string, isMeant: (term: string) => boolean): WordMatcher {
    const meant = (terms: ReadonlySet<string>): ReadonlySet<string> => new Set([...terms].filter(isMeant));
    const content = words
      .split(/\s+/)
      .map((word) => meant(this.termsOf(word, LANGUAGES)))
      .filter((terms) => terms.size > 0)
      .map((terms) => this.#matcherOf(terms));
    if (content.length === 0) return NEVER;
    const together = this.#matcherOf(meant(this.#termsOfAll(words)));
    return {
      inText: (text, language) =>
        content.every((word) => word.inText(text, language)) || together.inText(text, language),
      inSetting: (setting) => content.every((word) => word.inSetting(setting)) || together.inSetting(setting),
    };
  }

  #matcherOf(wanted: ReadonlySet<string>): WordMatcher {
    if (wanted.size === 0) return NEVER;
    const holds = this.#sentences.holding(wanted, LEAST_STRENGTH);
    const inText = (text: string, language: Language): boolean =>
      this.#recent[language].of(text).some((term) => wanted.has(term));
    return {
      inText,
      inSetting: ({ sentences, title, language }) =>
        sentences.some(holds) || (title !== null && inText(title, language)),
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

const NEVER: WordMatcher = { inText: () => false, inSetting: () => false };

/** The terms that say something for sure, but for numbers. */
export function sureTerms(terms: readonly Term[]): readonly string[] {
  return terms
    .filter(({ kind, strength }) => kind !== 'number' && kind !== 'association' && strength >= LEAST_STRENGTH)
    .map(({ text }) => text);
}
