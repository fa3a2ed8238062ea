import type { Document, Sentence } from '../../corpus/document.ts';
import { Column } from '../../language/column.ts';
import type { Language } from '../../language/language.ts';
import type { Estimate } from '../estimate.ts';

/** Numbers the sentences of a corpus. */
export interface SentenceNumbers {
  /** Undefined where the document has no sentence at the position. */
  sentenceAt(document: Document, position: number): { readonly number: number } | undefined;
}

/** Says whether a word stands in a sentence, by its number through the corpus, or in a title that is none of the sentences. */
export interface TextTest {
  readonly inSentence: (sentence: number) => boolean;
  readonly inTitle: (title: string, language: Language) => boolean;
}

/** Looks for words around figures: each of them, or what all of them say together. */
export interface WordsTest {
  readonly each: readonly TextTest[];
  readonly together: TextTest | null;
}

/** How near sentences of a paragraph are that say more of each other's figures: so many lie between. */
const NEAR = 3;

/** The settings of the figures of a corpus, in columns: of thousands that a question looks at, nothing else need be read. */
export class Settings {
  readonly #numbers: SentenceNumbers;
  #last: Document | null = null;
  /** The number of the first sentence of {@link #last}. */
  #first = 0;
  /** By the document: the number of its title from 1, 0 where that is no sentence. */
  readonly #titles = new Column();
  readonly #otherTitles: (string | null)[] = [];
  /** By the place of the figure. */
  readonly #columns = {
    document: new Column(),
    sentence: new Column(),
    /** From the highest bit: how far above the heading is (27), 0 for none; the near sentences before (2) and behind (2); whether it is French (1). */
    around: new Column(),
  };

  constructor(numbers: SentenceNumbers) {
    this.#numbers = numbers;
  }

  /** Adds that of the figure of the next place. */
  add({ sentence }: Estimate): void {
    const { document, index, heading, language } = sentence;
    if (document !== this.#last) this.#begin(document);
    const { document: documents, sentence: sentences, around } = this.#columns;
    documents.push(this.#otherTitles.length - 1);
    sentences.push(this.#first + index);
    const above = heading === null ? 0 : index - heading;
    around.push(
      ((above << 5) |
        (nearIn(sentence, -1) << 3) |
        (nearIn(sentence, 1) << 1) |
        Number(language === 'fr')) >>>
        0,
    );
  }

  #begin(document: Document): void {
    this.#last = document;
    this.#first = this.#numbers.sentenceAt(document, 0)?.number ?? 0;
    const { title } = document.metadata;
    const sentence = titleAmong(document);
    this.#titles.push(sentence === undefined ? 0 : 1 + this.#first + sentence.index);
    this.#otherTitles.push(sentence === undefined ? title : null);
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    for (const column of [this.#titles, ...Object.values(this.#columns)]) column.trim();
  }

  /** Whether one of several tests holds: see {@link hold}. */
  holdAny(tests: readonly WordsTest[], place: number, isWide: boolean): boolean {
    for (const test of tests) if (this.hold(test, place, isWide)) return true;
    return false;
  }

  /**
   * Whether words stand around the figure of a place: in its sentence, its heading or the title of its document.
   * @param isWide whether the sentences near it in its paragraph count too
   */
  hold({ each, together }: WordsTest, place: number, isWide: boolean): boolean {
    if (together !== null && this.#holdsOne(together, place, isWide)) return true;
    for (const word of each) if (!this.#holdsOne(word, place, isWide)) return false;
    return each.length > 0;
  }

  #holdsOne({ inSentence, inTitle }: TextTest, place: number, isWide: boolean): boolean {
    const around = this.#columns.around.at(place);
    const sentence = this.#columns.sentence.at(place);
    const from = isWide ? sentence - ((around >>> 3) & NEAR) : sentence;
    const last = isWide ? sentence + ((around >>> 1) & NEAR) : sentence;
    for (let at = from; at <= last; at++) if (inSentence(at)) return true;
    const above = around >>> 5;
    if (above > 0 && inSentence(sentence - above)) return true;
    const document = this.#columns.document.at(place);
    const title = this.#titles.at(document);
    if (title > 0) return inSentence(title - 1);
    const other = this.#otherTitles[document] ?? null;
    return other !== null && inTitle(other, (around & 1) === 1 ? 'fr' : 'en');
  }
}

/** How many sentences of its paragraph follow a sentence, or come before it, at most {@link NEAR}. */
function nearIn({ document, index, paragraph }: Sentence, step: 1 | -1): number {
  let near = 0;
  while (near < NEAR && document.sentences[index + step * (near + 1)]?.paragraph === paragraph) near++;
  return near;
}

/** The title, where it is one of the document's sentences. */
function titleAmong({ sentences, text, metadata }: Document): Sentence | undefined {
  const title = sentences.find(({ kind }) => kind === 'title');
  return title !== undefined && text.slice(title.start, title.end) === metadata.title ? title : undefined;
}
