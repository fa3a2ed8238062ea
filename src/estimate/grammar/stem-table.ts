import { fold } from '../../language/fold.ts';
import { irregularForms } from '../../language/irregular-forms.ts';
import type { Language } from '../../language/language.ts';
import { nounForms } from '../../language/noun-forms.ts';
import { stems } from '../../language/stem.ts';
import { WordCache } from '../../language/word-cache.ts';
import { type Lexeme, type LexemeRange, lex } from './lexeme.ts';
import { Openings } from './openings.ts';

/** Phrases as stems, or as dictionary forms of nouns, by their first. Made by {@link StemTables}. */
export interface StemTable {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isOfNouns: boolean;
  /** The tables that it is of. */
  readonly among: StemTables;
}

/** A lexeme that may begin a phrase, and the tables that have one. */
interface Beginning {
  readonly at: number;
  readonly tables: ReadonlySet<StemTable>;
}

const LONGEST_ENDING = 3; // letters of a stem that an ending changes: 'violence', 'violent'
const LONGEST_OF_NOUN = 4; // 'actrice', 'acteur'

const NONE: ReadonlySet<StemTable> = new Set();

/** Tables of phrases that are looked for in the same sentences of a language: one look at a word tells which of them to ask. */
export class StemTables {
  readonly language: Language;
  /** The tables by the first of each phrase, as a dictionary form and as a stem. */
  readonly #byForm = { nouns: new Map<string, StemTable[]>(), stems: new Map<string, StemTable[]>() };
  /** How those forms begin: a word that begins otherwise need not be looked up. */
  readonly #openings = new Openings();
  readonly #begunBy = new WordCache((word) => this.#tablesBegunBy(word));
  /** Of the sentence that was looked at last: it is looked at again for each of its figures and of their topics. */
  #last: { readonly lexemes: readonly Lexeme[]; readonly beginnings: readonly Beginning[] } | null = null;

  constructor(language: Language) {
    this.language = language;
  }

  /**
   * Adds a table of phrases; all of them are added before the first is looked for. Nouns are compared by their dictionary
   * form, since 'dos' and 'doses', 'armée' and 'arme' have a stem in common.
   */
  add(phrases: readonly string[], isOfNouns = false): StemTable {
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const phrase of phrases) {
      // '=à livrer' is that form alone, not 'a livré'
      const exact = phrase.startsWith('=');
      const words = lex(exact ? phrase.slice(1) : phrase).map(({ text }) => {
        const [form] = isOfNouns ? nounForms(text, this.language) : stems(text, this.language);
        return exact || form === undefined ? `=${text}` : form;
      });
      const [first] = words;
      if (first === undefined) continue;
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
      );
    }
    const table: StemTable = { phrases: byFirst, isOfNouns, among: this };
    const byForm = isOfNouns ? this.#byForm.nouns : this.#byForm.stems;
    for (const form of byFirst.keys()) {
      byForm.set(form, [...(byForm.get(form) ?? []), table]);
      this.#addOpening(form, isOfNouns);
    }
    return table;
  }

  /** Where phrases of any table may begin in a sentence, in its order. */
  beginningsIn(lexemes: readonly Lexeme[]): readonly Beginning[] {
    if (this.#last?.lexemes === lexemes) return this.#last.beginnings;
    if (this.#last === null) this.#addIrregularForms();
    const beginnings: Beginning[] = [];
    for (const [at, { kind, text }] of lexemes.entries()) {
      const tables = kind === 'word' && this.#openings.hold(text) ? this.#begunBy.of(text) : NONE;
      if (tables !== NONE) beginnings.push({ at, tables });
    }
    this.#last = { lexemes, beginnings };
    return beginnings;
  }

  /** What every word begins with that has a form: the form without what endings change. */
  #addOpening(form: string, isNoun: boolean): void {
    const isWhole = /^=|\.$/.test(form); // function words end in a full stop
    const bare = fold(form.replace(/^=|\.$/g, ''));
    const changed = bare.endsWith('teur') ? LONGEST_OF_NOUN : LONGEST_ENDING;
    const least = isNoun && bare.length <= LONGEST_ENDING + 1 ? 2 : 3; // 'life', 'lives'
    const kept = isWhole ? bare.length : Math.max(bare.length - changed, least);
    this.#openings.add(bare.slice(0, kept), isWhole);
  }

  /** 'meurt' begins what 'mourir' does. */
  #addIrregularForms(): void {
    const irregular = [...irregularForms(this.language)].filter(([, lemmas]) =>
      lemmas.some((lemma) => this.#openings.hold(lemma)),
    );
    for (const [form] of irregular) this.#openings.add(form, true);
  }

  #tablesBegunBy(word: string): ReadonlySet<StemTable> {
    const { nouns, stems } = this.#byForm;
    const begun = new Set([...this.#begunAs(word, nouns, true), ...this.#begunAs(word, stems, false)]);
    return begun.size === 0 ? NONE : begun;
  }

  #begunAs(
    word: string,
    tables: ReadonlyMap<string, readonly StemTable[]>,
    isNoun: boolean,
  ): readonly StemTable[] {
    if (tables.size === 0) return []; // to stem every word of a corpus takes its time
    return formsOf(word, isNoun, this.language).flatMap((form) => tables.get(form) ?? []);
  }
}

/** Whether a phrase of the table stands within a range, of those that count. */
export function holds(
  table: StemTable,
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  counts: (phrase: LexemeRange) => boolean = () => true,
): boolean {
  for (const { at, tables } of table.among.beginningsIn(lexemes)) {
    if (at >= to) return false;
    if (at < from || !tables.has(table)) continue;
    const end = matchAt(table, lexemes, at, to);
    if (end !== null && counts({ from: at, to: end })) return true;
  }
  return false;
}

/** The index after the longest phrase of the table that begins at a lexeme and ends before another, or null. */
export function matchAt(
  { phrases, isOfNouns, among: { language } }: StemTable,
  lexemes: readonly Lexeme[],
  at: number,
  limit = lexemes.length,
): number | null {
  const first = lexemes[at];
  if (first?.kind !== 'word') return null;
  for (const form of formsOf(first.text, isOfNouns, language)) {
    const phrase = phrases
      .get(form)
      ?.find(
        (words) =>
          at + words.length <= limit &&
          words.every(
            (word, index) => index === 0 || hasForm(lexemes[at + index], word, isOfNouns, language),
          ),
      );
    if (phrase !== undefined) return at + phrase.length;
  }
  return null;
}

function hasForm(lexeme: Lexeme | undefined, form: string, isNoun: boolean, language: Language): boolean {
  return lexeme !== undefined && formsOf(lexeme.text, isNoun, language).includes(form);
}

/** What a word of a text may be listed as: itself alone ('=missing'), its stems, or of nouns the dictionary forms. */
function formsOf(word: string, isNoun: boolean, language: Language): readonly string[] {
  return [`=${word}`, ...(isNoun ? nounForms(word, language) : stems(word, language))];
}
