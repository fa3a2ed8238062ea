import type { Term } from '../../language/analysis.ts';
import { BitSet } from '../../language/bit-set.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordCache } from '../../language/word-cache.ts';
import type { SentenceNumbers, TextTest, WordsTest } from './settings.ts';
import { TermReader } from './term-reader.ts';

/** Terms to look for, and the words that give one of them, by their numbers. */
interface Wanted {
  readonly terms: BitSet;
  readonly words: BitSet;
}

/** Knows the words of a corpus' sentences, and the terms that these give alone and together. */
export interface TermsOfSentences extends SentenceNumbers {
  readonly sentences: { readonly length: number };
  /** Undefined where no sentence has the term. */
  termId(text: string): number | undefined;
  wanted(ids: Iterable<number>): Wanted;
  readonly terms: {
    /** Calls back with the words of a sentence that give one of the wanted terms. */
    forEachWord(sentence: number, wanted: Wanted, visit: (word: number) => void): void;
    /** Calls back with all terms of a word. */
    forEachOfWord(word: number, visit: (term: number, strength: number) => void): void;
    /** Calls back with the wanted terms that several words of a sentence give together. */
    forEachPhrase(
      sentence: number,
      wanted: Wanted,
      visit: (term: number, from: number, to: number, strength: number) => void,
    ): void;
  };
}

/** Says whether a text holds all of somebody's words, in either language. */
type TextMatcher = (text: string, language: Language) => boolean;

/** Loose and ambiguous concepts are left to searching: a list is wanted exact. */
const LEAST_STRENGTH = 0.6;

/** Concepts of words that are near each other, which serve to find sentences. */
const NEAR_SENSE = /^word:(?:synonyms|paraphrases|families)/;

const MANY_TEXTS = 5000; // titles and claimants, each some 500 bytes of terms
const MANY_WORDS = 8; // of questions, each at most a byte a sentence: who turns the page asks with the same ones

/** Matches words in French or English against sentences and short texts: by form, stem, concept, name and cognate. */
export class WordsOfTexts {
  readonly #reader: TermReader;
  readonly #sentences: TermsOfSentences;
  /** The terms of the texts that were looked at last: the next question looks at the same ones. */
  readonly #recent: Readonly<Record<Language, WordCache<readonly string[]>>>;
  /** Which sentences have terms that were asked for last, by those terms in lines. */
  readonly #holders: WordCache<(sentence: number) => boolean>;

  constructor(dictionary: ConceptDictionary, sentences: TermsOfSentences) {
    this.#reader = new TermReader(dictionary);
    this.#sentences = sentences;
    const recent = (language: Language) =>
      new WordCache((text): readonly string[] => [...this.termsOf(text, [language])], MANY_TEXTS);
    this.#recent = { fr: recent('fr'), en: recent('en') };
    this.#holders = new WordCache((terms) => this.#inSentence(terms.split('\n')), MANY_WORDS);
  }

  /** Looks for words around figures, by all that they may be found by. */
  matching(words: string): WordsTest {
    const { each, together } = this.#asked(words, () => true);
    return {
      each: each.map((terms) => this.#inSetting(terms)),
      together: each.length === 0 || together.size === 0 ? null : this.#inSetting(together),
    };
  }

  /** Matches the words of a name by what means the same, not by what only means something near: a league is no federation. */
  naming(words: string): TextMatcher {
    const { each, together } = this.#asked(words, (term) => !NEAR_SENSE.test(term));
    const holdEach = each.map((terms) => this.#inText(terms));
    const holdsAll = this.#inText(together);
    return (text, language) =>
      each.length > 0 && (holdEach.every((holds) => holds(text, language)) || holdsAll(text, language));
  }

  #asked(words: string, isMeant: (term: string) => boolean): AskedTerms {
    const meant = (terms: ReadonlySet<string>): ReadonlySet<string> => new Set([...terms].filter(isMeant));
    return {
      each: words
        .split(/\s+/)
        .map((word) => meant(this.termsOf(word, LANGUAGES)))
        .filter((terms) => terms.size > 0),
      together: meant(this.#termsOfAll(words)),
    };
  }

  #inText(wanted: ReadonlySet<string>): TextMatcher {
    return (text, language) => this.#recent[language].of(text).some((term) => wanted.has(term));
  }

  #inSetting(wanted: ReadonlySet<string>): TextTest {
    const inText = this.#inText(wanted);
    const titles: Readonly<Record<Language, Map<string, boolean>>> = { fr: new Map(), en: new Map() };
    return {
      inSentence: this.#holders.of([...wanted].join('\n')),
      inTitle: (title, language) => {
        const known = titles[language].get(title) ?? inText(title, language);
        titles[language].set(title, known);
        return known;
      },
    };
  }

  /** Says of a sentence of the corpus whether it has one of some terms for sure. */
  #inSentence(wanted: readonly string[]): (sentence: number) => boolean {
    const { terms, sentences } = this.#sentences;
    const ids = wanted.flatMap((text) => this.#sentences.termId(text) ?? []);
    if (ids.length === 0) return () => false;
    const looked = this.#sentences.wanted(ids);
    const [lookedAt, held] = [new BitSet(sentences.length), new BitSet(sentences.length)];
    let isHeld = false;
    // What is called for each of thousands of sentences is made once.
    const ofWord = (term: number, strength: number): void => {
      isHeld ||= strength >= LEAST_STRENGTH && looked.terms.has(term);
    };
    const onWord = (word: number): void => terms.forEachOfWord(word, ofWord);
    const onPhrase = (_term: number, _from: number, _to: number, strength: number): void => {
      isHeld ||= strength >= LEAST_STRENGTH;
    };
    return (sentence) => {
      if (lookedAt.has(sentence)) return held.has(sentence); // what is around one figure is around the next
      lookedAt.add(sentence);
      isHeld = false;
      terms.forEachWord(sentence, looked, onWord);
      if (!isHeld) terms.forEachPhrase(sentence, looked, onPhrase);
      if (isHeld) held.add(sentence);
      return isHeld;
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

/** What words may be found by: the terms of each that has some, and the concepts that they make together. */
interface AskedTerms {
  readonly each: readonly ReadonlySet<string>[];
  readonly together: ReadonlySet<string>;
}

/** The terms that say something for sure, but for numbers. */
export function sureTerms(terms: readonly Term[]): readonly string[] {
  return terms
    .filter(({ kind, strength }) => kind !== 'number' && kind !== 'association' && strength >= LEAST_STRENGTH)
    .map(({ text }) => text);
}
