import { isMember, persons } from '../../language/kinds.ts';
import type { Language } from '../../language/language.ts';
import { singularsOf } from '../../language/noun-forms.ts';
import { compiledGrammars } from '../grammar/compiled-grammar.ts';

const PERSONS = persons();

/** What is no person among the nouns that 'one' may count. */
const NO_PERSON = /^(?:cas|case|décès|death|fatality|casualty)$/;

/** Whether a noun, in lower case, names people, as far as lists tell; peoples are known by their countries. */
export function isPeopleNoun(word: string, language: Language): boolean {
  const { singles } = compiledGrammars[language]; // 'un mort', 'one soldier'
  return singularsOf(word, language).some(
    (noun) => (isMember(noun, PERSONS, [language]) || singles.has(noun)) && !NO_PERSON.test(noun),
  );
}

/** Whether a noun means people of any kind: 'people', 'gens'. */
export function isAnyPeople(word: string): boolean {
  return /^(?:people|persons?|individuals?|personnes?|gens|individus?)$/i.test(word);
}
