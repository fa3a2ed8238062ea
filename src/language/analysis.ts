import { cognateKey } from './cognate.ts';
import type { NamedConcept } from './concept.ts';
import type { ConceptDictionary } from './concepts.ts';
import type { Language } from './language.ts';
import { nameKey } from './name-key.ts';
import { isNumberWord, spelledNumbers } from './numbers.ts';
import { stems } from './stem.ts';
import { cognateTerm, exactTerm, headwordTerm, nameTerm, numberTerm, stemTerm } from './term.ts';
import { type TermKind, TermTable } from './term-table.ts';
import { readWord, type Token, tokenise, type WrittenWord } from './tokens.ts';
import { type ListedWord, WordList } from './word-list.ts';
import type { WordReading } from './word-reading.ts';
import { WordTable } from './word-table.ts';

/** No word has more parts; a line of hyphens may have thousands. */
const LONGEST_COMPOUND = 8;

const OF_NO_PHRASE = {
  fr: { grammar: ofNoPhrase('fr', true), content: ofNoPhrase('fr', false) },
  en: { grammar: ofNoPhrase('en', true), content: ofNoPhrase('en', false) },
};

function ofNoPhrase(language: Language, isGrammar: boolean): WordReading {
  return { language, isGrammar, keys: [], openings: [] };
}

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

/** Is told what a text consists of. */
export interface TextVisitor {
  /** Each word and number, in the order of the text, by its number in a table of words. */
  word(word: number): void;
  /** Each term of several words, by its number in a table of terms, with the words and the strength of {@link Term}. */
  phrase(term: number, from: number, to: number, strength: number): void;
}

/** Analyses one text by itself. See {@link Analyser}. */
export function analyse(text: string, language: Language, dictionary: ConceptDictionary): Analysis {
  const table = new TermTable();
  const words = new WordTable();
  const list = new WordList();
  const terms: Term[] = [];
  let at = 0;
  const add = (id: number, from: number, to: number, strength: number) => {
    terms.push({ text: table.textOf(id), kind: table.kindOf(id) ?? 'exact', from, to, strength });
  };
  new Analyser(dictionary, list, table, words).analyse(list.number([{ text, language }]).words, {
    word: (word) => {
      words.forEachTerm(word, (id, strength) => add(id, at, at + 1, strength));
      at++;
    },
    phrase: add,
  });
  return { tokens: tokenise(text), terms };
}

/**
 * The one analysis that indexing and asking share. A word gives its own form, its stems, its cognate key and, where it may
 * be a name, its name key; a number gives its value, in digits or in words; words and phrases give their concepts. Function
 * words give nothing of their own.
 */
export class Analyser {
  readonly #dictionary: ConceptDictionary;
  readonly #table: TermTable;
  readonly #words: WordTable;
  readonly #list: WordList;
  /** By their numbers in the list. */
  readonly #known: AnalysedWord[] = [];

  /**
   * @param list has the words of the texts
   * @param table takes the terms in
   * @param words takes in what each word gives
   */
  constructor(dictionary: ConceptDictionary, list: WordList, table: TermTable, words: WordTable) {
    this.#dictionary = dictionary;
    this.#list = list;
    this.#table = table;
    this.#words = words;
  }

  /**
   * Visits the words of a text, then what several of them say together.
   * @param text in numbers of the list: see {@link NumberedTexts.words}
   * @returns the words and numbers of the text
   */
  analyse(text: Uint32Array, visitor: TextVisitor): readonly FormOfWord[] {
    const analysed: AnalysedWord[] = [];
    let compoundFrom = 0;
    let counting = 0;
    let opening = 0;
    text.forEach((number, at) => {
      const word = this.#wordOf(number >>> 1);
      analysed.push(word);
      visitor.word(at === 0 ? word.first : word.inside);
      if (word.mayCount) counting++;
      if (word.reading.openings.length > 0) opening++;
      if (number % 2 === 0) compoundFrom = at;
      else if (at - compoundFrom < LONGEST_COMPOUND)
        visitor.phrase(this.#compound(analysed.slice(compoundFrom)), compoundFrom, at + 1, 1);
    });
    if (counting > 1) {
      for (const { value, from, to } of spelledNumbers(analysed.map(({ word }) => word))) {
        visitor.phrase(this.#table.intern(numberTerm(String(value)), 'number'), from, to, 1);
      }
    }
    if (opening > 0) this.#visitPhrases(analysed, visitor);
    return analysed;
  }

  #visitPhrases(analysed: readonly AnalysedWord[], visitor: TextVisitor): void {
    const readings = analysed.map(({ reading }) => reading);
    readings.forEach(({ openings }, at) => {
      for (const opening of openings) {
        for (const hit of this.#dictionary.phrasesAt(at, opening, readings)) {
          visitor.phrase(this.#conceptOf(hit), at, hit.to, hit.strength);
        }
      }
    });
  }

  /** Words that hyphens tie together: 'lance-roquettes' is 'lanceroquettes' too. */
  #compound(words: readonly FormOfWord[]): number {
    return this.#table.intern(exactTerm(words.map(({ word }) => word.folded).join('')), 'exact');
  }

  #wordOf(number: number): AnalysedWord {
    const known = this.#known[number];
    if (known !== undefined) return known;
    const word = this.#read(this.#list.at(number));
    this.#known[number] = word;
    return word;
  }

  #read({ written, language, kind }: ListedWord): AnalysedWord {
    const word = readWord(written, kind === 'number', kind === 'shouted');
    const reading = this.#dictionary.read(word, language);
    const own = this.#termsOf(word, language);
    const meant = reading.openings.flatMap(({ named }) =>
      named.map((concept) => ({ term: this.#conceptOf(concept), strength: concept.strength })),
    );
    const all = [...own.map((term) => ({ term, strength: 1 })), ...meant];
    // Within a text, the capital of 'May' or 'Will' says that it is no function word.
    const inside = this.#words.add(reading.isGrammar && !word.capitalised ? meant : all);
    const first = reading.isGrammar && word.capitalised ? this.#words.add(meant) : inside;
    return {
      word,
      form: kind === 'number' ? null : (own[0] ?? null),
      reading: this.#inPhrases(reading),
      first,
      inside,
      mayCount: isNumberWord(word),
    };
  }

  /** What phrases ask of a word: most words have a part in none, and share one answer. */
  #inPhrases({ language, isGrammar, keys, openings }: WordReading): WordReading {
    const opening = openings.filter(({ next }) => next !== null);
    if (keys.length > 0 || opening.length > 0) return { language, isGrammar, keys, openings: opening };
    return OF_NO_PHRASE[language][isGrammar ? 'grammar' : 'content'];
  }

  #termsOf({ word, folded, number, capitalised }: WrittenWord, language: Language): readonly number[] {
    if (number !== null) return [this.#table.intern(numberTerm(number), 'number')];
    const terms = [this.#table.intern(exactTerm(folded), 'exact')];
    const isHeadword = this.#dictionary.isHeadword(folded, language);
    for (const stem of stems(word, language)) {
      const term = stemTerm(stem, language);
      terms.push(this.#table.intern(isHeadword ? headwordTerm(term) : term, 'stem'));
    }
    const cognate = cognateKey(folded);
    if (cognate !== null) terms.push(this.#table.intern(cognateTerm(cognate), 'cognate'));
    const name = capitalised ? nameKey(folded) : null;
    if (name !== null) terms.push(this.#table.intern(nameTerm(name), 'name'));
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
  /** What of it phrases ask for. */
  readonly reading: WordReading;
  /** Its numbers in the table of words: where it opens a text, and elsewhere. */
  readonly first: number;
  readonly inside: number;
  /** Whether it may be part of a number of several words. */
  readonly mayCount: boolean;
}
