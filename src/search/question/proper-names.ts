import type { ConceptHit } from '../../language/concept.ts';
import { fold } from '../../language/fold.ts';
import { isTypedFunctionWord } from '../../language/function-words.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import type { Token } from '../../language/tokens.ts';
import type { QueryContext } from './query.ts';

/** Tells which words of one question are names. */
export class ProperNames {
  readonly #tokens: readonly Token[];
  readonly #hits: readonly ConceptHit[];
  readonly #languages: readonly Language[];
  readonly #context: QueryContext;

  /** @param hits what the dictionary knows of the tokens */
  constructor(
    tokens: readonly Token[],
    hits: readonly ConceptHit[],
    languages: readonly Language[],
    context: QueryContext,
  ) {
    this.#tokens = tokens;
    this.#hits = hits;
    this.#languages = languages;
    this.#context = context;
  }

  /** A capital says it, except at the start of the question; the corpus' own use says it for questions without capitals. */
  isName(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return false;
    const { dictionary, vocabulary } = this.#context;
    if (isGrammarOf({ ...token, capitalised: false }, this.#languages)) return false;
    // 'Santé' in a ministry's name and 'North' in a longer name are words all the same.
    const named = this.#hits.some(({ from, to, kind }) => from === at && to === at + 1 && kind === 'word');
    const common =
      (!this.#isProper(token, at) &&
        this.#languages.some((language) => dictionary.isHeadword(token.folded, language))) ||
      (named && !token.capitalised);
    if (common) return token.capitalised && this.#touchesName(at);
    if (vocabulary.isName(token.folded)) return true;
    if (!token.capitalised || token.upper) return false;
    return at > 0;
  }

  /** Whether the dictionary itself writes a word with a capital in both languages, as it does only names: 'Hezbollah'. */
  #isProper({ folded, capitalised }: Token, at: number): boolean {
    if (!capitalised || at === 0) return false;
    const concepts = this.#hits
      .filter(({ from, to, kind }) => from === at && to === at + 1 && kind === 'word')
      .map(({ concept }) => concept);
    const written = concepts.flatMap((concept) =>
      LANGUAGES.map((language) =>
        this.#context.dictionary.wordsOf(concept, language).filter((word) => fold(word) === folded),
      ),
    );
    return written.length > 0 && written.every((words) => words.length > 0 && words.every(isCapitalised));
  }

  /** Whether a word with a capital stands beside another that is no common word: 'Town' in 'Calder Town'. */
  #touchesName(at: number): boolean {
    const { dictionary } = this.#context;
    return [at - 1, at + 1].some((beside) => {
      const other = this.#tokens[beside];
      if (other === undefined || beside === 0 || !other.capitalised || isGrammarOf(other, this.#languages))
        return false;
      return !this.#languages.some((language) => dictionary.isHeadword(other.folded, language));
    });
  }
}

/** Whether a word of a question carries grammar only, in all languages that the question may be in; a capital says that it does not. */
export function isGrammarOf(token: Token, languages: readonly Language[]): boolean {
  if (token.upper) return false; // WHO, IT, US
  const { word, capitalised } = token;
  const grammar = languages.filter((language) => isTypedFunctionWord(word, language));
  return grammar.length === languages.length || (grammar.length > 0 && !capitalised);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
