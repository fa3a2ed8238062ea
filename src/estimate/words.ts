import type { Quote } from '../corpus/quote.ts';
import { analyse } from '../language/analysis.ts';
import type { ConceptDictionary } from '../language/concepts.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Estimate } from './estimate.ts';

/** Says whether a quote names all the things that somebody's words name, in either language. */
export type WordMatcher = (quotes: readonly Quote[], language: Language) => boolean;

/** Loose and ambiguous concepts are left to searching: a list is wanted exact. */
const LEAST_STRENGTH = 0.6;

const termsOfQuotes = new WeakMap<ConceptDictionary, Map<string, ReadonlySet<string>>>();
const MOST_REMEMBERED = 50_000; // quotes, each some 2 kB of terms

/** Matches words in French or English against quotes: by form, stem, concept, name and cognate. */
export function wordMatcher(words: string, dictionary: ConceptDictionary): WordMatcher {
  const asked = words.split(/\s+/).map((word) => termsOf(word, LANGUAGES, dictionary));
  const content = asked.filter((terms) => terms.size > 0);
  const phrase = termsOf(words, LANGUAGES, dictionary, true);
  return (quotes, language) => {
    if (content.length === 0) return false;
    const sets = quotes.map((quote) => remembered(quote, language, dictionary));
    const holds = (terms: ReadonlySet<string>): boolean =>
      sets.some((set) => [...terms].some((term) => set.has(term)));
    return content.every(holds) || holds(phrase);
  };
}

/** What a figure is of, as written: the noun that it counts, and the words that govern it or are said of it. */
export function figureOfWhat({ unit, context }: Estimate): readonly Quote[] {
  return unit === null ? context : [unit, ...context];
}

function remembered(quote: Quote, language: Language, dictionary: ConceptDictionary): ReadonlySet<string> {
  const known = termsOfQuotes.get(dictionary) ?? new Map<string, ReadonlySet<string>>();
  termsOfQuotes.set(dictionary, known);
  const key = `${quote.document.sha256}:${quote.start}:${quote.end}`;
  const terms = known.get(key) ?? termsOf(quote.text, [language], dictionary);
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
        .filter(({ kind, strength }) => kind !== 'number' && strength >= LEAST_STRENGTH)
        .filter(({ from, to }) => !whole || (tokens.length > 1 && from === 0 && to === tokens.length))
        .map((term) => term.text);
    }),
  );
}
