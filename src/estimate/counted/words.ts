import { analyse } from '../../language/analysis.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';

/** Says whether texts in a language hold, between them, all of somebody's words, in either language. */
export type WordMatcher = (texts: readonly string[], language: Language) => boolean;

/** Loose and ambiguous concepts are left to searching: a list is wanted exact. */
const LEAST_STRENGTH = 0.6;

const termsOfTexts = new WeakMap<ConceptDictionary, Map<string, ReadonlySet<string>>>();
const MOST_REMEMBERED = 50_000; // texts, each some 2 kB of terms

/** Matches words in French or English against texts: by form, stem, concept, name and cognate. */
export function wordMatcher(words: string, dictionary: ConceptDictionary): WordMatcher {
  const asked = words.split(/\s+/).map((word) => termsOf(word, LANGUAGES, dictionary));
  const content = asked.filter((terms) => terms.size > 0);
  const phrase = termsOf(words, LANGUAGES, dictionary, true);
  return (texts, language) => {
    if (content.length === 0) return false;
    const sets = texts.map((text) => remembered(text, language, dictionary));
    const holds = (terms: ReadonlySet<string>): boolean =>
      sets.some((set) => [...terms].some((term) => set.has(term)));
    return content.every(holds) || holds(phrase);
  };
}

function remembered(text: string, language: Language, dictionary: ConceptDictionary): ReadonlySet<string> {
  const known = termsOfTexts.get(dictionary) ?? new Map<string, ReadonlySet<string>>();
  termsOfTexts.set(dictionary, known);
  const key = `${language}:${text}`;
  const terms = known.get(key) ?? termsOf(text, [language], dictionary);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, terms);
  return terms;
}

/** The terms of a text in one or both languages; with `whole`, only the concepts that all its words make together. */
function termsOf(
  text: string,
  languages: readonly Language[],
  dictionary: ConceptDictionary,
  whole = false,
): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language) => {
      const { tokens, terms } = analyse(text, language, dictionary);
      return terms
        .filter(
          ({ kind, strength }) => kind !== 'number' && kind !== 'association' && strength >= LEAST_STRENGTH,
        )
        .filter(({ from, to }) => !whole || (tokens.length > 1 && from === 0 && to === tokens.length))
        .map((term) => term.text);
    }),
  );
}
