import type { ConceptHit, ConceptKind } from '../../language/concept.ts';
import { isAskingWord, isNounToo, isTypedFunctionWord } from '../../language/function-words.ts';
import { isPluralOf } from '../../language/inflection.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { type SpelledNumber, spelledNumbers } from '../../language/numbers.ts';
import { exactTerm, numberTerm } from '../../language/term.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { BRIDGE_STRENGTH } from '../weights.ts';
import { withoutCapitals } from './capitals.ts';
import { isGrammarOf, ProperNames } from './proper-names.ts';
import type { QueryContext, QueryTerm, QueryUnit, UnitClass } from './query.ts';
import { conceptTerms, correctedTerms, formTerms } from './query-terms.ts';
import { type SplitPhrase, splitPhrase } from './split-phrase.ts';
import {
  isAuxiliaryA,
  isDone,
  isOwning,
  isPhrasalVerb,
  isShown,
  isTitle,
  OWNS,
} from './words-of-two-kinds.ts';

/** By how much one sense of a word may be less sure than another and still be shown beside it. */
const NEARLY_AS_LIKELY = 0.05;

/** Cuts one question into the units that are looked for: longest phrases first, then words, names and numbers. */
export class UnitReader {
  readonly #typed: readonly Token[];
  readonly #tokens: readonly Token[];
  readonly #languages: readonly Language[];
  readonly #context: QueryContext;
  readonly #hits: readonly ConceptHit[];
  readonly #numbers: readonly SpelledNumber[];
  readonly #names: ProperNames;

  constructor(tokens: readonly Token[], languages: readonly Language[], context: QueryContext) {
    this.#typed = tokens;
    this.#tokens = tokens.map((token, at) =>
      isOwning(token, tokens[at - 1]) ? { ...token, ...OWNS } : token,
    );
    this.#context = context;
    this.#numbers = spelledNumbers(this.#tokens);
    this.#languages = languages;
    this.#hits = this.#languages.flatMap((language) => context.dictionary.hits(this.#tokens, language));
    this.#names = new ProperNames(this.#tokens, this.#hits, languages, context);
  }

  /** The units in the order of the question. */
  units(): QueryUnit[] {
    const units: QueryUnit[] = [];
    const split = new Set<number>();
    for (let at = 0; at < this.#tokens.length; ) {
      if (split.has(at)) {
        at++;
        continue;
      }
      const number = this.#spelledNumber(at);
      if (number !== null) {
        units.push(number);
        at = number.to;
        continue;
      }
      const phrase = this.#longestPhrase(at);
      if (phrase !== null) {
        units.push(phrase);
        at = phrase.to;
        continue;
      }
      const verb = this.#splitVerb(at);
      for (const token of verb?.others ?? []) split.add(token);
      const unit = this.#word(at, verb?.hits);
      if (unit !== null) units.push(unit);
      at++;
    }
    return withoutCapitals(units, this.#tokens);
  }

  /** What a question's words from one to another were, as typed. */
  #asked(from: number, to: number): string {
    return this.#typed
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ');
  }

  /** 'Brought … to light', 'hand … over'. */
  #splitVerb(at: number): SplitPhrase | null {
    const token = this.#tokens[at];
    if (token === undefined || !this.#languages.includes('en') || this.#isGrammar(token)) return null;
    return splitPhrase(this.#tokens, at, (tokens) => this.#context.dictionary.hits(tokens, 'en'));
  }

  /** 'Douze mille', '2,5 millions'. */
  #spelledNumber(at: number): QueryUnit | null {
    const spelled = this.#numbers.find(({ from }) => from === at);
    if (spelled === undefined) return null;
    const { value, from, to } = spelled;
    const terms = numberTerms(String(value));
    return { asked: this.#asked(from, to), kind: 'number', from, to, terms, parts: [], forms: [] };
  }

  #longestPhrase(at: number): QueryUnit | null {
    // What is merely associated with a phrase does not make it one thing: 'frère de'.
    const starting = this.#hits.filter(
      (hit) => hit.from === at && hit.to - hit.from > 1 && hit.kind !== 'association' && this.#holds(hit),
    );
    const to = Math.max(...starting.map((hit) => hit.to), 0);
    if (to === 0) return null;
    const longest = starting.filter((hit) => hit.to === to);
    // 'Mis en examen pour' is 'mis en examen' first of all.
    const bare = starting.filter(
      (hit) => hit.to < to && this.#tokens.slice(hit.to, to).every((token) => this.#isGrammar(token)),
    );
    const hits = [...longest, ...bare];
    const inside = this.#tokens.slice(at, to);
    const parts = inside
      .map((token, index) => ({ token, index: at + index }))
      .filter(({ token }) => !this.#isGrammar(token))
      .map(({ index }) => this.#wordTerms(index));
    // 'How much' asks; it is not looked for. 'L'or' and 'cet été' are.
    const isEmpty = (token: Token) => this.#isGrammar(token) || this.#isAsking(token);
    if (inside.every((token) => isEmpty(token) && !isNounToo(token.word)) && !isPhrasalVerb(hits, inside))
      return null;
    // 'As a result of' ties words together: it is no thing.
    const [first, last] = [inside[0], inside.at(-1)];
    const ties = first !== undefined && last !== undefined && this.#isGrammar(first) && this.#isGrammar(last);
    const isLeader = hits.every(({ kind }) => kind === 'leader');
    const joined = inside.map(({ folded }) => folded).join('');
    return {
      asked: this.#asked(at, to),
      kind:
        classOf(hits.map(({ kind }) => kind)) ??
        (ties || areVerbs(hits) ? 'verb' : isLeader ? 'name' : 'word'),
      from: at,
      to,
      terms: [
        { text: exactTerm(joined), strength: BRIDGE_STRENGTH.exact, bridge: 'exact' },
        ...conceptTerms(hits, this.#context.dictionary),
      ],
      // 'North Korea' is not half found in 'South Korea'; a city of two words is, in its words.
      parts: hits.some(({ kind, strength }) => kind === 'place' && strength === 1) ? [] : parts,
      forms: this.#forms(hits),
    };
  }

  /**
   * Whether a phrase is the dictionary's own: only its first word is inflected freely ('bridges built' is no bridge
   * building), if it may be a verb ('une tache de' tries nothing), and nothing in an adverb ('de nouveaux').
   */
  #holds({ concept, kind, from, to }: ConceptHit): boolean {
    if (kind === 'place' || kind === 'date' || concept.startsWith('verb:')) return true;
    const inside = this.#tokens.slice(from, to);
    if (inside.some((_, at) => isAuxiliaryA(this.#tokens, from + at))) return false;
    const written = inside.map(({ folded }) => folded);
    const isNoun = /^(?:une?|cette?|chaque|ma|sa|ses)$/.test(this.#tokens[from - 1]?.folded ?? '');
    return LANGUAGES.flatMap((language) => this.#context.dictionary.wordsOf(concept, language)).some(
      (phrase) => {
        const words = tokenise(phrase).map(({ folded }) => folded);
        const isAdverb = this.#languages.some((language) => isTypedFunctionWord(words[0] ?? '', language));
        return (
          words.length === written.length &&
          words.every((word, at) =>
            isAdverb ? written[at] === word : (at === 0 && !isNoun) || isPluralOf(written[at] ?? '', word),
          )
        );
      },
    );
  }

  /** @param phrases what the word says with others behind it that it does not touch */
  #word(at: number, phrases: readonly ConceptHit[] = []): QueryUnit | null {
    const token = this.#tokens[at];
    if (token === undefined) return null;
    const base = { asked: this.#asked(at, at + 1), from: at, to: at + 1, parts: [] };
    if (token.number !== null)
      return { ...base, kind: 'number', terms: numberTerms(token.number), forms: [] };
    const isName = this.#names.isName(at);
    const hits = this.#hits.filter(({ from, to }) => from === at && to === at + 1);
    const isMonth = at > 0 && hits.some(({ kind }) => kind === 'date'); // 'in May', but not 'May she …'
    const isSaid = isName || isMonth || phrases.length > 0;
    if (!isSaid && (this.#isGrammar(token) || this.#isAsking(token))) return null;
    if (token.folded.length === 1 || isTitle(token, this.#tokens[at + 1]) || this.#isForeignArticle(at))
      return null;
    const kinds = this.#isDirection(at)
      ? []
      : hits.filter(({ strength }) => strength >= 0.5).map(({ kind }) => kind);
    const type = classOf(kinds);
    return {
      ...base,
      kind: type ?? (isName ? 'name' : areVerbs(hits) ? 'verb' : 'word'),
      terms: [...this.#wordTerms(at), ...conceptTerms(phrases, this.#context.dictionary)],
      // 'France' is no feminine of 'franc'.
      forms: this.#forms(type === null ? [...phrases, ...hits] : hits.filter(({ kind }) => kind === type)),
    };
  }

  /** The article of a name of another language, which texts inflect or leave out: 'Le Havre', 'au Havre'. */
  #isForeignArticle(at: number): boolean {
    const token = this.#tokens[at];
    const isArticle = /^(?:le|la|les|el|los|las)$/.test(token?.folded ?? '') && token?.upper === false;
    return isArticle && this.#tokens[at + 1]?.capitalised === true;
  }

  /** 'Western Romania' is a part of Romania, not of the West. */
  #isDirection(at: number): boolean {
    const isPlace = this.#hits.some(({ from, kind }) => from === at + 1 && kind === 'place');
    return isPlace && /^(?:north|south|east|west)(?:ern)?$/.test(this.#tokens[at]?.folded ?? '');
  }

  /** A few words of both languages for what was typed, in the one or two senses that it most likely has. */
  #forms(hits: readonly ConceptHit[]): string[] {
    const senses = hits.filter(({ kind }) => kind !== 'association' && kind !== 'leader');
    const likely = Math.max(...senses.map(({ strength }) => strength)) - NEARLY_AS_LIKELY;
    const forms = senses
      .filter(({ strength }) => strength >= likely)
      .slice(0, 2)
      .flatMap(({ concept }) =>
        LANGUAGES.flatMap((language) => this.#context.dictionary.wordsOf(concept, language).slice(0, 2)),
      );
    return [...new Set(forms)];
  }

  /** Whether a word stands in the corpus, or is a form of one that the dictionary has. */
  #isWord(token: Token): boolean {
    const { vocabulary, dictionary } = this.#context;
    return (
      vocabulary.has(token.folded) ||
      LANGUAGES.some(
        (language) =>
          dictionary.isHeadword(token.folded, language) || dictionary.hits([token], language).length > 0,
      )
    );
  }

  #isGrammar(token: Token): boolean {
    return isGrammarOf(token, this.#languages);
  }

  #isAsking(token: Token): boolean {
    const { word } = token;
    if (!isShown(token, this.#tokens) || isDone(token, this.#tokens)) return false;
    return !token.upper && this.#languages.some((language) => isAskingWord(word, language));
  }

  #wordTerms(at: number): QueryTerm[] {
    const token = this.#tokens[at];
    if (token === undefined) return [];
    if (token.number !== null) return numberTerms(token.number);
    const hits = this.#hits.filter(({ from, to }) => from === at && to === at + 1);
    const { dictionary } = this.#context;
    const terms = [...formTerms(token, this.#languages, dictionary), ...conceptTerms(hits, dictionary)];
    if (this.#isWord(token)) return terms;
    return [...terms, ...correctedTerms(token, token.capitalised && at > 0, this.#languages, this.#context)];
  }
}

function numberTerms(number: string): QueryTerm[] {
  return [{ text: numberTerm(number), strength: BRIDGE_STRENGTH.number, bridge: 'number' }];
}

function areVerbs(hits: readonly ConceptHit[]): boolean {
  const senses = hits.filter(({ kind }) => kind !== 'association' && kind !== 'leader');
  return senses.length > 0 && senses.every(({ concept }) => concept.startsWith('verb:'));
}

function classOf(kinds: readonly ConceptKind[]): UnitClass | null {
  if (kinds.includes('place')) return 'place';
  if (kinds.includes('date')) return 'date';
  return null;
}
