import type { Term } from '../../language/analysis.ts';
import { cognateKey } from '../../language/cognate.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { fold } from '../../language/fold.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { tokenise } from '../../language/tokens.ts';
import { nounForms, singularsOf } from '../grammar/noun-forms.ts';
import type { TermReader } from './term-reader.ts';

/** A word with many senses names a thing only where it is the head of its phrase: 'trade deficit' is no trade. */
const LEAST_STRENGTH = 0.6;
const LEAST_STRENGTH_OF_MODIFIER = 0.9;

/** Concepts that serve to find sentences, too wide for a list that is wanted exact: 'employer' is of the family of 'job'. */
const WIDE = /^word:(?:paraphrases|families)/;

/**
 * The keys that the name of a thing is met by: its words' dictionary forms, their cognates in the other language, and the
 * concepts that they are listed under.
 */
export class ThingKeys {
  readonly #dictionary: ConceptDictionary;
  readonly #terms: TermReader;
  readonly #listedForms = new Map<string, ReadonlySet<string>>();

  constructor(dictionary: ConceptDictionary, terms: TermReader) {
    this.#dictionary = dictionary;
    this.#terms = terms;
  }

  /** The keys of a noun phrase of a text. */
  of(phrase: string, language: Language): readonly string[] {
    return this.#keysOf(phrase, language, false);
  }

  /** What words that somebody asks with may be met by, whichever language they are of. */
  asked(words: string): ReadonlySet<string> {
    return this.#asked(words, false);
  }

  /** What several words that somebody asks with may be met by all together. */
  askedTogether(words: string): ReadonlySet<string> {
    return this.#asked(words, true);
  }

  #asked(words: string, together: boolean): ReadonlySet<string> {
    return new Set(
      LANGUAGES.flatMap((language) => {
        const keys = this.#keysOf(words, language, together);
        const other = language === 'fr' ? 'en' : 'fr';
        // a cognate is of the other language; 'salaire', which is known in French, is no English word
        const foreign =
          !this.#dictionary.isHeadword(fold(words), language) &&
          this.#dictionary.isHeadword(fold(words), other);
        return keys.flatMap((key) => {
          if (!key.startsWith(`${language}~`)) return key;
          return foreign ? [] : `${other}${key.slice(2)}`;
        });
      }),
    );
  }

  #keysOf(text: string, language: Language, together: boolean): string[] {
    const tokens = tokenise(text);
    if (together && tokens.length < 2) return [];
    const terms = this.#terms.termsOf(text, language);
    // some plurals have a stem of their own: 'emplois'
    const singulars = tokens.map(({ word }) => singularsOf(word, language)[0] ?? word).join(' ');
    const both = [...terms, ...this.#terms.termsOf(singulars, language)];
    const own = together
      ? []
      : tokens.flatMap(({ word, folded, number }) => {
          if (number !== null) return [];
          const cognate = cognateKey(folded);
          return [
            ...nounForms(word, language).map((form) => `=${form}`),
            ...singularsOf(word, language).map((form) => `-${fold(form)}`),
            ...(cognate === null ? [] : [`${language}~${cognate}`]),
          ];
        });
    const names = terms.filter(({ kind }) => kind === 'name' && !together).map((term) => term.text);
    const head = headOf(
      tokens.map(({ word }) => word),
      language,
    );
    const concepts = both
      .filter(({ kind, text: id, from, to }) => {
        const isConcept = kind === 'concept' && !WIDE.test(id);
        return isConcept && (!together || (from === 0 && to === tokens.length));
      })
      .filter(({ from, to, strength }) => {
        const isHead = from < head.to && to > head.from;
        return strength >= (isHead ? LEAST_STRENGTH : LEAST_STRENGTH_OF_MODIFIER);
      })
      .filter((term) => this.#isListed(term, tokens[term.from]?.word ?? '', language))
      .map((term) => term.text);
    return [...own, ...names, ...concepts];
  }

  /** Whether a concept lists a word itself, not only one with its stem: 'amendements' are no fine ('amende'). */
  #isListed({ text, from, to }: Term, word: string, language: Language): boolean {
    if (to - from > 1 || !text.startsWith('word:')) return true;
    const listed = this.#formsListed(text, language);
    return nounForms(word, language).some((form) => listed.has(form));
  }

  #formsListed(concept: string, language: Language): ReadonlySet<string> {
    const key = `${language}:${concept}`;
    const known = this.#listedForms.get(key);
    if (known !== undefined) return known;
    const words = this.#dictionary.wordsOf(concept, language);
    const forms = new Set(words.flatMap((listed) => nounForms(listed, language)));
    this.#listedForms.set(key, forms);
    return forms;
  }
}

/** The tokens `[from, to)` of a noun phrase that say what it is: in French what stands before 'de', in English the last word before 'of'. */
function headOf(
  words: readonly string[],
  language: Language,
): { readonly from: number; readonly to: number } {
  const of = words.findIndex((word) => (language === 'fr' ? /^(?:de|d|du|des)$/.test(word) : word === 'of'));
  const to = of <= 0 ? words.length : of;
  return language === 'fr' ? { from: 0, to } : { from: to - 1, to };
}
