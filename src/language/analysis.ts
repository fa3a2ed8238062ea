import { cognateKey } from './cognate.ts';
import type { ConceptDictionary } from './concepts.ts';
import { isFunctionWord } from './function-words.ts';
import type { Language } from './language.ts';
import { nameKey } from './name-key.ts';
import { stems } from './stem.ts';
import { type TermKind, TermTable } from './term-table.ts';
import { type Token, tokenise } from './tokens.ts';
import { TokenCache, type WrittenWord } from './word-cache.ts';

/** An index term with the tokens `[from, to)` that it was made of. */
export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  readonly from: number;
  readonly to: number;
  /** (0, 1]: below 1 for loose or ambiguous concepts. */
  readonly strength: number;
}

export interface Analysis {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
}

/** Is told each term of a text, by its number in a table, with the tokens and the strength of {@link Term}. */
export type TermVisitor = (term: number, from: number, to: number, strength: number) => void;

/** Analyses one text by itself. See {@link Analyser}. */
export function analyse(text: string, language: Language, dictionary: ConceptDictionary): Analysis {
  const table = new TermTable();
  const terms: Term[] = [];
  const tokens = new Analyser(dictionary, table).analyse(text, language, (id, from, to, strength) => {
    terms.push({ text: table.textOf(id), kind: table.kindOf(id) ?? 'exact', from, to, strength });
  });
  return { tokens, terms };
}

/**
 * The one analysis that indexing and asking share. A word gives its own form, its stems, its cognate key and, where it may
 * be a name, its name key; a number gives its value; words and phrases give their concepts. Function words give nothing
 * of their own.
 */
export class Analyser {
  readonly #dictionary: ConceptDictionary;
  readonly #table: TermTable;
  readonly #terms = new TokenCache((word, language) => this.#termsOf(word, language));

  /** @param table takes the terms in */
  constructor(dictionary: ConceptDictionary, table: TermTable) {
    this.#dictionary = dictionary;
    this.#table = table;
  }

  /** Visits the terms of a text: first those of its words and numbers, then the concepts, both in the order of the text. */
  analyse(text: string, language: Language, visit: TermVisitor): readonly Token[] {
    const tokens = tokenise(text);
    const words = tokens.map((token) => this.#terms.of(token, language));
    words.forEach(({ isGrammar, own }, at) => {
      const token = tokens[at];
      if (!isGrammar || (token?.capitalised === true && at > 0)) {
        for (const term of own) visit(term, at, at + 1, 1);
      }
      if (token?.joined === true) this.#visitCompound(tokens, at, visit);
    });
    words.forEach(({ concepts, beginsPhrase }, at) => {
      const hits = beginsPhrase ? this.#conceptsAt(at, tokens, language) : concepts;
      for (const { term, length, strength } of hits) visit(term, at, at + length, strength);
    });
    return tokens;
  }

  /** The compound up to a token that a hyphen ties to the one before: 'lance-roquettes' is 'lanceroquettes' too. */
  #visitCompound(tokens: readonly Token[], at: number, visit: TermVisitor): void {
    let from = at;
    while (from > 0 && tokens[from]?.joined === true) from--;
    const whole = tokens.slice(from, at + 1).map(({ folded }) => folded);
    visit(this.#table.intern(`=${whole.join('')}`, 'exact'), from, at + 1, 1);
  }

  #termsOf(token: WrittenWord, language: Language): WordTerms {
    const concepts = this.#conceptsAt(0, [token], language);
    const beginsPhrase = this.#dictionary.beginsPhrase(token, language);
    const { word, folded, number, capitalised } = token;
    const own: number[] = [];
    const add = (text: string, kind: TermKind) => own.push(this.#table.intern(text, kind));
    if (number !== null) {
      add(`#${number}`, 'number');
      return { isGrammar: false, own, concepts, beginsPhrase };
    }
    add(`=${folded}`, 'exact');
    // A dictionary form marks its stem: 'port' and 'portée' share a stem and are two words all the same.
    const mark = this.#dictionary.isHeadword(folded, language) ? '!' : '';
    for (const stem of stems(word, language)) add(`${language}:${stem}${mark}`, 'stem');
    const cognate = cognateKey(folded);
    if (cognate !== null) add(`~${cognate}`, 'cognate');
    const name = capitalised ? nameKey(folded) : null;
    if (name !== null) add(`@${name}`, 'name');
    return { isGrammar: isFunctionWord(word, language), own, concepts, beginsPhrase };
  }

  #conceptsAt(at: number, tokens: readonly WrittenWord[], language: Language): PlacedConcept[] {
    return this.#dictionary.hitsAt(at, tokens, language).map(({ concept, kind, to, strength }) => {
      const term = this.#table.intern(concept, kind === 'association' ? kind : 'concept');
      return { term, length: to - at, strength };
    });
  }
}

/** A concept's term with the tokens that name it, counted from the first. */
interface PlacedConcept {
  readonly term: number;
  readonly length: number;
  readonly strength: number;
}

/** The terms of a word wherever it stands. */
interface WordTerms {
  readonly isGrammar: boolean;
  /** Of its own form, not of what it means. */
  readonly own: readonly number[];
  /** Those that it names alone. */
  readonly concepts: readonly PlacedConcept[];
  readonly beginsPhrase: boolean;
}
