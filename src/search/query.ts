import type { Span } from '../corpus/span.ts';
import { cognateKey } from '../language/cognate.ts';
import type { ConceptDictionary, ConceptHit, ConceptKind } from '../language/concepts.ts';
import { frenchShare, isAskingWord, isFunctionWord } from '../language/function-words.ts';
import { irregularForms } from '../language/irregular-forms.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { nameKey } from '../language/name-key.ts';
import { stems } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { type AnswerType, askedFor } from './answer-type.ts';
import { focusOf, isAddressed, predicateOf } from './focus.ts';
import type { NearestWords } from './nearest-words.ts';
import type { Bridge } from './retriever.ts';
import type { Vocabulary } from './vocabulary.ts';
import { BRIDGE_STRENGTH, KINSHIP } from './weights.ts';

/** How firmly a unit must be found: names, places and numbers make a question particular; words may be paraphrased. */
export type UnitClass = 'name' | 'number' | 'place' | 'date' | 'word' | 'verb';

export interface QueryTerm {
  readonly text: string;
  /** (0, 1]: how good a match through this term is. */
  readonly strength: number;
  readonly bridge: Bridge;
}

/** What of a question is looked for as one: a word, a number, or a fixed phrase with its words as a second best. */
export interface QueryUnit {
  /** As typed. */
  readonly asked: string;
  readonly kind: UnitClass;
  /** Tokens `[from, to)` of the question. */
  readonly from: number;
  readonly to: number;
  readonly terms: readonly QueryTerm[];
  /** The words of a phrase, each with its own terms; empty for a single word. */
  readonly parts: readonly (readonly QueryTerm[])[];
  /** What it is looked for as, in both languages, as the lexicon writes it. */
  readonly forms: readonly string[];
}

export interface Query {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly units: readonly QueryUnit[];
  readonly answerType: AnswerType;
  /** The unit that names what is asked for ('which port', 'what is the range'): an answer must have it. Null: none does. */
  readonly focus: number | null;
  /** The unit right behind 'who': what somebody did. Null where the question is another. */
  readonly predicate: number | null;
  /** Whether the words are said to the program itself ('who are you?') and name nothing of the world. */
  readonly addressed: boolean;
  /** From 0 (English) to 1 (French). */
  readonly frenchShare: number;
}

/** What reading a question needs to know of the corpus and of the languages. */
export interface QueryContext {
  readonly dictionary: ConceptDictionary;
  readonly vocabulary: Vocabulary;
  readonly spelling: Readonly<Record<Language, NearestWords>>;
}

/** Reads a question in French or English: what it looks for, in units, and which kind of answer it wants. */
export function parseQuery(text: string, context: QueryContext): Query {
  const typed = tokenise(text);
  const share = frenchShare(typed.filter((token) => !isAcronym(text, token)).map(({ word }) => word));
  const tokens = typed.map((token) => respell(token, context));
  const reader = new UnitReader(text, tokens, share, context);
  const { type, wording } = askedFor(typed.map(({ folded }) => folded).join(' '));
  const units = reader.units().filter(({ from, to }) => !isWithin(typed, from, to, wording));
  return {
    text,
    tokens,
    units,
    answerType: type,
    focus: knownFocus(focusOf(typed, units, share > 0.5), units),
    predicate: type === 'person' ? predicateOf(typed, units) : null,
    addressed: isAddressed(typed, units),
    frenchShare: share,
  };
}

/** A word that the dictionary does not know, mistyped perhaps, is asked of no sentence. */
function knownFocus(focus: number | null, units: readonly QueryUnit[]): number | null {
  return focus !== null && (units[focus]?.forms.length ?? 0) > 0 ? focus : null;
}

/** Whether tokens `[from, to)` lie within a span of the folded tokens written with a space between them. */
function isWithin(tokens: readonly Token[], from: number, to: number, span: Span | null): boolean {
  if (span === null) return false;
  const start = tokens.slice(0, from).reduce((length, { folded }) => length + folded.length + 1, 0);
  const end = tokens.slice(from, to).reduce((length, { folded }) => length + folded.length + 1, start) - 1;
  return span.start <= start && end <= span.end;
}

/** In shorter words one letter makes another word too often. */
const SHORTEST_RESPELT = 5;

/** A word that is nowhere known and very near to one word only is read as that word, so that phrases are found. */
function respell(token: Token, { dictionary, vocabulary, spelling }: QueryContext): Token {
  const { folded, number, capitalised, word } = token;
  const known =
    number !== null ||
    capitalised ||
    vocabulary.has(folded) ||
    LANGUAGES.some((language) => dictionary.isHeadword(folded, language) || isFunctionWord(word, language)) ||
    LANGUAGES.some(
      (language) => dictionary.hits([token], language).length > 0 || irregularForms(language).has(word),
    );
  if (known) return token;
  const near = [vocabulary.nearest, ...LANGUAGES.map((language) => spelling[language])].flatMap((words) =>
    words.nearest(folded),
  );
  const [only, ...others] = new Set(near);
  const certain = only !== undefined && others.length === 0 && folded.length >= SHORTEST_RESPELT;
  return certain ? { ...token, word: only, folded: only } : token;
}

class UnitReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #languages: readonly Language[];
  readonly #context: QueryContext;
  readonly #hits: readonly ConceptHit[];

  constructor(text: string, tokens: readonly Token[], share: number, context: QueryContext) {
    this.#text = text;
    this.#tokens = tokens;
    this.#context = context;
    this.#languages = LANGUAGES.filter((language) => (language === 'fr' ? share >= 0.34 : share <= 0.66));
    this.#hits = this.#languages.flatMap((language) => context.dictionary.hits(tokens, language));
  }

  units(): QueryUnit[] {
    const units: QueryUnit[] = [];
    for (let at = 0; at < this.#tokens.length; ) {
      const phrase = this.#longestPhrase(at);
      if (phrase !== null) {
        units.push(phrase);
        at = phrase.to;
        continue;
      }
      const unit = this.#word(at);
      if (unit !== null) units.push(unit);
      at++;
    }
    return units;
  }

  #longestPhrase(at: number): QueryUnit | null {
    const starting = this.#hits.filter(({ from, to }) => from === at && to - from > 1);
    const to = Math.max(...starting.map((hit) => hit.to), 0);
    if (to === 0) return null;
    const hits = starting.filter((hit) => hit.to === to);
    const inside = this.#tokens.slice(at, to);
    const parts = inside
      .map((token, index) => ({ token, index: at + index }))
      .filter(({ token }) => !this.#isGrammar(token))
      .map(({ index }) => this.#wordTerms(index));
    const joined = inside.map(({ folded }) => folded).join('');
    return {
      asked: inside.map(({ word }) => word).join(' '),
      kind: classOf(hits.map(({ kind }) => kind)) ?? (areVerbs(hits) ? 'verb' : 'word'),
      from: at,
      to,
      terms: [
        { text: `=${joined}`, strength: BRIDGE_STRENGTH.exact, bridge: 'exact' },
        ...conceptTerms(hits, this.#context.dictionary),
      ],
      // 'North Korea' is not half found in 'South Korea'; a city of two words is, in its words.
      parts: hits.some(({ kind, strength }) => kind === 'place' && strength === 1) ? [] : parts,
      forms: this.#forms(hits),
    };
  }

  #word(at: number): QueryUnit | null {
    const token = this.#tokens[at];
    if (token === undefined) return null;
    const base = { asked: token.word, from: at, to: at + 1, parts: [] };
    if (token.number !== null) {
      const term: QueryTerm = {
        text: `#${token.number}`,
        strength: BRIDGE_STRENGTH.number,
        bridge: 'number',
      };
      return { ...base, kind: 'number', terms: [term], forms: [] };
    }
    const isName = this.#isName(token, at);
    if (!isName && (this.#isGrammar(token) || this.#isAsking(token))) return null;
    if (token.folded.length === 1) return null;
    const hits = this.#hits.filter(({ from, to }) => from === at && to === at + 1);
    const kinds = hits.filter(({ strength }) => strength >= 0.5).map(({ kind }) => kind);
    return {
      ...base,
      kind: classOf(kinds) ?? (isName ? 'name' : areVerbs(hits) ? 'verb' : 'word'),
      terms: this.#wordTerms(at),
      forms: this.#forms(hits),
    };
  }

  /** A few words of both languages for what was typed. */
  #forms(hits: readonly ConceptHit[]): string[] {
    const forms = hits
      .slice(0, 2)
      .flatMap(({ concept }) =>
        LANGUAGES.flatMap((language) => this.#context.dictionary.wordsOf(concept, language).slice(0, 2)),
      );
    return [...new Set(forms)];
  }

  /** Whether a word stands in the corpus or in the dictionary as it is typed. */
  #isWord({ folded }: Token): boolean {
    const { vocabulary, dictionary } = this.#context;
    return vocabulary.has(folded) || LANGUAGES.some((language) => dictionary.isHeadword(folded, language));
  }

  #isGrammar(token: Token): boolean {
    if (isAcronym(this.#text, token)) return false; // WHO, IT, US
    const { word, capitalised } = token;
    const grammar = this.#languages.filter((language) => isFunctionWord(word, language));
    return grammar.length === this.#languages.length || (grammar.length > 0 && !capitalised);
  }

  #isAsking({ word }: Token): boolean {
    return this.#languages.some((language) => isAskingWord(word, language));
  }

  /** A capital says it, except at the start of the question; the corpus' own use says it for questions without capitals. */
  #isName(token: Token, at: number): boolean {
    const { dictionary, vocabulary } = this.#context;
    if (this.#isGrammar({ ...token, capitalised: false })) return false;
    // 'Santé' in a ministry's name and 'North' in a longer name are words all the same.
    const common = this.#languages.some((language) => dictionary.isHeadword(token.folded, language));
    if (common) return false;
    if (vocabulary.isName(token.folded)) return true;
    if (!token.capitalised || isAcronym(this.#text, token)) return false;
    return at > 0 || !common;
  }

  #wordTerms(at: number): QueryTerm[] {
    const token = this.#tokens[at];
    if (token === undefined) return [];
    if (token.number !== null)
      return [{ text: `#${token.number}`, strength: BRIDGE_STRENGTH.number, bridge: 'number' }];
    const hits = this.#hits.filter(({ from, to }) => from === at && to === at + 1);
    const terms = [...this.#formTerms(token), ...conceptTerms(hits, this.#context.dictionary)];
    return this.#isWord(token) ? terms : [...terms, ...this.#corrections(token)];
  }

  #formTerms({ word, folded }: Token): QueryTerm[] {
    const terms: QueryTerm[] = [{ text: `=${folded}`, strength: BRIDGE_STRENGTH.exact, bridge: 'exact' }];
    for (const language of LANGUAGES) {
      const strength =
        BRIDGE_STRENGTH.stem * (this.#languages.includes(language) ? 1 : KINSHIP.otherLanguage);
      const headword = this.#context.dictionary.isHeadword(folded, language);
      for (const stem of stems(word, language)) {
        terms.push({ text: `${language}:${stem}`, strength, bridge: 'stem' });
        const marked = headword ? strength * KINSHIP.sameStem : strength;
        terms.push({ text: `${language}:${stem}!`, strength: marked, bridge: 'stem' });
      }
    }
    const cognate = cognateKey(folded);
    if (cognate !== null)
      terms.push({ text: `~${cognate}`, strength: BRIDGE_STRENGTH.cognate, bridge: 'cognate' });
    const name = nameKey(folded);
    if (name !== null) terms.push({ text: `@${name}`, strength: BRIDGE_STRENGTH.name, bridge: 'name' });
    return terms;
  }

  /** What a word may stand for that is neither in the corpus nor in the dictionary: the nearest words of both. */
  #corrections(token: Token): QueryTerm[] {
    const { vocabulary, spelling, dictionary } = this.#context;
    const ofCorpus = vocabulary.nearest.nearest(token.folded);
    const ofDictionary = this.#languages.flatMap((language) =>
      spelling[language]
        .nearest(token.folded)
        .flatMap((folded) => dictionary.hits([{ ...token, word: folded, folded }], language)),
    );
    return [
      ...ofCorpus.flatMap((folded) => this.#formTerms({ ...token, word: folded, folded })),
      ...ofDictionary.map(({ concept, strength }) => conceptTerm(concept, strength)),
    ].map(({ text, strength }) => ({ text, strength: strength * BRIDGE_STRENGTH.typo, bridge: 'typo' }));
  }
}

/** The concepts that words name, and at a discount those that share a word with them. */
function conceptTerms(hits: readonly ConceptHit[], dictionary: ConceptDictionary): QueryTerm[] {
  const related = hits.flatMap((hit) =>
    dictionary
      .related(hit.concept)
      .map(({ concept, strength }) => conceptTerm(concept, hit.strength * strength * KINSHIP.related)),
  );
  return [...hits.map(({ concept, strength }) => conceptTerm(concept, strength)), ...related];
}

function conceptTerm(concept: string, strength: number): QueryTerm {
  return { text: concept, strength: BRIDGE_STRENGTH.concept * strength, bridge: 'concept' };
}

function areVerbs(hits: readonly ConceptHit[]): boolean {
  return hits.length > 0 && hits.every(({ concept }) => concept.startsWith('verb:'));
}

/** 'EU' is no French participle. */
function isAcronym(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end);
  return written.length > 1 && /^\p{Lu}+$/u.test(written) && /\p{Ll}/u.test(text);
}

function classOf(kinds: readonly ConceptKind[]): UnitClass | null {
  if (kinds.includes('place')) return 'place';
  if (kinds.includes('date')) return 'date';
  return null;
}
