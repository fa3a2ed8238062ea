import type { Term } from '../../language/analysis.ts';
import { cognateKey } from '../../language/cognate.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { fold } from '../../language/fold.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { nounForms, singularsOf } from '../../language/noun-forms.ts';
import { tokenise } from '../../language/tokens.ts';
import { isAnyPeople, isPeopleNoun } from '../counted/people-nouns.ts';
import { isPeople } from '../counted/peoples.ts';
import { compiledGrammars } from '../grammar/compiled-grammar.ts';
import { PRENOMINAL } from '../noun-phrase/noun-phrase.fr.ts';
import type { TermReader } from './term-reader.ts';

/** A word with many senses names a thing only where it is the head of its phrase: 'trade deficit' is no trade. */
const LEAST_STRENGTH = 0.6;
const LEAST_STRENGTH_OF_MODIFIER = 0.9;

/** Concepts that serve to find sentences, too wide for a list that is wanted exact: 'employer' is of the family of 'job'. */
const WIDE = /^word:(?:paraphrases|families)/;

/** The key of whatever counts people, which 'people' asks for. */
const PEOPLE = '#people';

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

  /** The keys of a noun phrase of a text; `isCounted`: whether a figure says how many there are of it, not what it costs. */
  of(phrase: string, language: Language, isCounted: boolean): readonly string[] {
    const keys = this.#keysOf(phrase, language, false);
    return isCounted && countsPeople(phrase, language) ? [...keys, PEOPLE] : keys;
  }

  /** What words that somebody asks with may be met by, whichever language they are of. */
  asked(words: string): ReadonlySet<string> {
    const keys = this.#asked(words, false);
    return isAnyPeople(words) ? new Set([...keys, PEOPLE]) : keys;
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
    const head = headOf(
      tokens.map(({ word }) => word),
      language,
    );
    const own = together
      ? []
      : tokens.flatMap(({ word, folded, number }, at) => {
          if (number !== null) return [];
          const cognate = cognateKey(folded);
          // 'recettes pétrolières' have no tankers in them: behind its noun a feminine is an adjective
          const isAdjective = language === 'fr' && at >= head.to;
          return [
            ...(isAdjective ? singularsOf : nounForms)(word, language).map((form) => `=${form}`),
            ...singularsOf(word, language).map((form) => `-${fold(form)}`),
            ...(cognate === null ? [] : [`${language}~${cognate}`]),
          ];
        });
    const names = terms.filter(({ kind }) => kind === 'name' && !together).map((term) => term.text);
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

/** The tokens `[from, to)` of a noun phrase that say what it is: the last word before 'of', in French the noun before its adjectives and 'de'. */
function headOf(
  words: readonly string[],
  language: Language,
): { readonly from: number; readonly to: number } {
  const isOf = (word: string): boolean =>
    language === 'fr' ? /^(?:de|d|du|des)$/.test(word) : word === 'of';
  // 'euros d'aide d'urgence' are aid
  const measure = words.findIndex(isOf);
  const isMeasured = measure > 0 && words.slice(0, measure).every((word) => measures(word, language));
  const from = isMeasured ? measure + 1 : 0;
  const of = words.findIndex((word, at) => at > from && isOf(word));
  const to = of < 0 ? words.length : of;
  if (language === 'en') return { from: to - 1, to };
  // behind its noun a French adjective only says of what kind it is
  const noun = words.findIndex((word, at) => at >= from && !PRENOMINAL.test(word));
  return { from, to: noun < 0 || noun >= to ? to : noun + 1 };
}

/** Whether a word only says in what something else is measured. */
function measures(word: string, language: Language): boolean {
  const { currencies, measures } = compiledGrammars[language];
  return currencies.has(word) || measures.has(word);
}

/** Whether a noun phrase counts people: by its head, or as a people. */
function countsPeople(phrase: string, language: Language): boolean {
  const tokens = tokenise(phrase);
  const { from, to } = headOf(
    tokens.map(({ word }) => word),
    language,
  );
  return tokens
    .slice(from, to)
    .some(
      ({ word, capitalised }) =>
        isPeopleNoun(word, language) || isPeople({ text: word, capitalised }, language),
    );
}
