import { cognateKey } from './cognate.ts';
import type { NamedConcept } from './concept.ts';
import type { ConceptDictionary, Opening, WordReading } from './concepts.ts';
import type { Language } from './language.ts';
import { nameKey } from './name-key.ts';
import { isNumberWord, spelledNumbers } from './numbers.ts';
import { stems } from './stem.ts';
import { type TermKind, TermTable, termText } from './term-table.ts';
import { cut, isShouted, readWord, type Token, tokenise, type WrittenWord } from './tokens.ts';
import { WordCache } from './word-cache.ts';

/** No word has more parts; a line of hyphens may have thousands. */
const LONGEST_COMPOUND = 8;

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

/** Is told each term of a text, by its number in a table, with the words and the strength of {@link Term}. */
export type TermVisitor = (term: number, from: number, to: number, strength: number) => void;

/** Analyses one text by itself. See {@link Analyser}. */
export function analyse(text: string, language: Language, dictionary: ConceptDictionary): Analysis {
  const table = new TermTable();
  const terms: Term[] = [];
  new Analyser(dictionary, table).analyse(text, language, (id, from, to, strength) => {
    terms.push({ text: table.textOf(id), kind: table.kindOf(id) ?? 'exact', from, to, strength });
  });
  return { tokens: tokenise(text), terms };
}

/**
 * The one analysis that indexing and asking share. A word gives its own form, its stems, its cognate key and, where it may
 * be a name, its name key; a number gives its value, in digits or in words; words and phrases give their concepts. Function words give nothing
 * of their own.
 */
export class Analyser {
  readonly #dictionary: ConceptDictionary;
  readonly #table: TermTable;
  readonly #known: Readonly<Record<Language, WordCache<AnalysedWord>>>;
  readonly #numbers: Readonly<Record<Language, WordCache<AnalysedWord>>>;

  /** @param table takes the terms in */
  constructor(dictionary: ConceptDictionary, table: TermTable) {
    this.#dictionary = dictionary;
    this.#table = table;
    this.#known = {
      fr: new WordCache((written) => this.#read(written, 'fr', false, false)),
      en: new WordCache((written) => this.#read(written, 'en', false, false)),
    };
    this.#numbers = {
      fr: new WordCache((written) => this.#read(written, 'fr', true, false)),
      en: new WordCache((written) => this.#read(written, 'en', true, false)),
    };
  }

  /**
   * Visits the terms of a text: first those of its words and numbers, then the concepts, both in the order of the text.
   * @returns the words and numbers of the text
   */
  analyse(text: string, language: Language, visit: TermVisitor): readonly FormOfWord[] {
    const words: WrittenWord[] = [];
    const readings: WordReading[] = [];
    const analysed: AnalysedWord[] = [];
    const known = this.#known[language];
    const numbers = this.#numbers[language];
    const shouted = isShouted(text);
    let compoundFrom = 0;
    let counting = 0;
    cut(text, (written, _, isNumber, isJoined) => {
      const at = words.length;
      const cache = isNumber ? numbers : shouted ? null : known; // capitals say nothing about digits
      const analysis = cache?.of(written) ?? this.#read(written, language, isNumber, shouted);
      const { word, reading, own } = analysis;
      words.push(word);
      readings.push(reading);
      analysed.push(analysis);
      if (analysis.mayCount) counting++;
      if (!reading.isGrammar || (word.capitalised && at > 0)) {
        for (const term of own) visit(term, at, at + 1, 1);
      }
      if (!isJoined) compoundFrom = at;
      else if (at - compoundFrom < LONGEST_COMPOUND)
        visit(this.#compound(words.slice(compoundFrom)), compoundFrom, at + 1, 1);
    });
    if (counting > 1) {
      for (const { value, from, to } of spelledNumbers(words)) {
        visit(this.#table.intern(`#${value}`, 'number'), from, to, 1);
      }
    }
    for (const [at, { meanings }] of analysed.entries()) {
      for (const { opening, concepts } of meanings) {
        for (const { term, strength } of concepts) visit(term, at, at + 1, strength);
        if (opening.next === null) continue;
        for (const hit of this.#dictionary.phrasesAt(at, opening, readings)) {
          visit(this.#conceptOf(hit), at, hit.to, hit.strength);
        }
      }
    }
    return analysed;
  }

  /** Words that hyphens tie together: 'lance-roquettes' is 'lanceroquettes' too. */
  #compound(words: readonly WrittenWord[]): number {
    return this.#table.intern(`=${words.map(({ folded }) => folded).join('')}`, 'exact');
  }

  #read(written: string, language: Language, isNumber: boolean, isShouted: boolean): AnalysedWord {
    const word = readWord(written, isNumber, isShouted);
    const reading = this.#dictionary.read(word, language);
    const own = this.#termsOf(word, language);
    return {
      word,
      form: isNumber ? null : (own[0] ?? null),
      reading,
      own,
      meanings: reading.openings.map((opening) => ({
        opening,
        concepts: opening.named.map((named) => ({ term: this.#conceptOf(named), strength: named.strength })),
      })),
      mayCount: isNumberWord(word),
    };
  }

  #termsOf({ word, folded, number, capitalised }: WrittenWord, language: Language): readonly number[] {
    if (number !== null) return [this.#table.intern(`#${number}`, 'number')];
    const terms = [this.#table.intern(termText('=', folded), 'exact')];
    // A dictionary form marks its stem: 'port' and 'portée' share a stem and are two words all the same.
    const mark = this.#dictionary.isHeadword(folded, language) ? '!' : '';
    for (const stem of stems(word, language))
      terms.push(this.#table.intern(termText(`${language}:`, stem + mark), 'stem'));
    const cognate = cognateKey(folded);
    if (cognate !== null) terms.push(this.#table.intern(termText('~', cognate), 'cognate'));
    const name = capitalised ? nameKey(folded) : null;
    if (name !== null) terms.push(this.#table.intern(termText('@', name), 'name'));
    return terms;
  }

  #conceptOf({ concept, kind }: NamedConcept): number {
    return this.#table.intern(concept, kind === 'association' ? kind : 'concept');
  }
}

/** A word of a text, and the term of its form: none for a number. */
export interface FormOfWord {
  readonly word: WrittenWord;
  readonly form: number | null;
}

/** What is known of a word, wherever it stands in texts of a language. */
interface AnalysedWord extends FormOfWord {
  readonly reading: WordReading;
  /** The terms of its own form, not of what it means. */
  readonly own: readonly number[];
  /** What it may stand for alone, and in phrases. */
  readonly meanings: readonly {
    readonly opening: Opening;
    readonly concepts: readonly { readonly term: number; readonly strength: number }[];
  }[];
  /** Whether it may be part of a number of several words. */
  readonly mayCount: boolean;
}
