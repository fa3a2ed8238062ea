import type { ConceptList } from './concept-list.ts';
import { fold } from './fold.ts';
import { dictionaryFormsOf } from './inflection.ts';
import { irregularForms } from './irregular-forms.ts';
import type { Language } from './language.ts';
import { hasItem, itemsOf } from './lines.ts';
import { conceptOf, isLoose, type Sense } from './sense.ts';
import type { WrittenWord } from './tokens.ts';

/** A dictionary form that is a regular form of the concept's word too: 'menacé' is an adjective, and of 'menacer'. */
const INFLECTED = 0.95;

/** A word that only shares its stem with the concept's word, and is a form of another. */
const OTHER_WORD = 0.5;

/** Says how sure it is that a word which shares a stem with a concept's word is a form of it. */
export class Kinship {
  readonly #concepts: ConceptList;
  readonly #headwords: Readonly<Record<Language, ReadonlySet<string>>>;

  /** @param headwords the single words of each language in dictionary form, folded */
  constructor(concepts: ConceptList, headwords: Readonly<Record<Language, ReadonlySet<string>>>) {
    this.#concepts = concepts;
    this.#headwords = headwords;
  }

  /**
   * For each sense of a word's stem how sure it is the word's, [0, 1]. 'Portée' is a word of its own beside 'port', 'couru'
   * is of 'courir' and not of 'courant', and 'mal' is no form of 'Mali': a name is only met by itself and its simple inflections.
   */
  of(senses: readonly Sense[], word: WrittenWord, language: Language): readonly number[] {
    if (senses.length === 0) return [];
    if (word.number !== null || word.upper) return senses.map(() => 1);
    let lemmas: readonly string[] | undefined;
    const isFormOfOne = (own: string) => {
      lemmas ??= [
        ...(irregularForms(language).get(word.word) ?? []).map(fold),
        ...dictionaryFormsOf(word.folded, language),
      ];
      return lemmas.some((lemma) => hasItem(own, lemma));
    };
    const kinships = senses.map((sense) => this.#of(sense, word, isFormOfOne, language));
    if (this.#isDictionaryForm(word.folded, language)) return kinships;
    // Of what is no dictionary form, the best is a form: a stem that the rules of inflection do not know is trusted too.
    const best = Math.max(...kinships);
    return kinships.map((kinship) => (kinship === best || kinship === INFLECTED ? 1 : kinship));
  }

  #of(sense: Sense, word: WrittenWord, isFormOfOne: (own: string) => boolean, language: Language): number {
    const { folded, capitalised } = word;
    const concept = conceptOf(sense);
    const kind = this.#concepts.kindOf(concept);
    const loose = isLoose(sense);
    if (loose && kind === 'place') return capitalised ? 1 : 0;
    const own = this.#concepts.foldedWords(concept, language, loose);
    if (hasItem(own, folded))
      return kind !== 'leader' || capitalised || !this.#headwords[language].has(folded) ? 1 : 0;
    if (kind === 'leader') return 0;
    if (kind === 'place') return itemsOf(own).some((name) => isFormOfName(folded, name)) ? 1 : 0;
    return isFormOfOne(own) ? INFLECTED : OTHER_WORD;
  }

  /** Whether a folded word is a dictionary form, or the plural of one. */
  #isDictionaryForm(folded: string, language: Language): boolean {
    const headwords = this.#headwords[language];
    return headwords.has(folded) || (/[sx]$/.test(folded) && headwords.has(folded.slice(0, -1)));
  }
}

/** 'Russians' and 'nigérienne' are forms of the names. */
function isFormOfName(folded: string, name: string): boolean {
  return folded.startsWith(name) && /^(?:n?e?s?|ans?)$/.test(folded.slice(name.length));
}
