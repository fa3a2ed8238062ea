import { createHash } from 'node:crypto';
import type { PartialDate } from '../language/calendar-dates.ts';
import type { Language } from '../language/language.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import type { Span } from './span.ts';

/** What is known about a document. `null` is 'not known': nothing is guessed. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: PartialDate | null;
  readonly retrievedOn: PartialDate | null;
  readonly url: string | null;
  readonly language: Language | null;
}

/** A stretch of page furniture (menu, cookie banner, teaser, …) and the name of the rule that recognised it. */
export interface Furniture extends Span {
  readonly rule: FurnitureRule;
}

/** What a sentence is in its document: the title, a heading, or running text (list items, table rows, captions too). */
export const SENTENCE_KINDS = ['title', 'heading', 'sentence'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** Where a stretch of a paged document begins, and the page (from 1) that it stands on. */
export interface PageStart {
  readonly offset: number;
  readonly page: number;
}

/** Where a sentence stands, and what it is there. */
export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
  /** Sentences of one paragraph share a number; numbers rise through the document. */
  readonly paragraph: number;
  readonly language: Language;
}

/** A sentence in its place. It is only a position: what is shown is always a {@link Quote} made from it. */
export interface Sentence extends SentenceSpan {
  readonly document: Document;
  /** Position among the document's sentences, from 0. */
  readonly index: number;
  /** The heading that the sentence stands under (its index in the same document), or null. */
  readonly heading: number | null;
}

/** What a document is made of. */
export interface DocumentParts {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly metadata: Metadata;
  readonly encoding: string;
  readonly sentences: readonly SentenceSpan[];
  readonly furniture: readonly Furniture[];
  /**
   * In the order of the text; empty where there are no pages. The notes of a page may stand behind a paragraph that goes
   * on over its end, so that a page can begin again.
   */
  readonly pageStarts: readonly PageStart[];
}

/**
 * One file of the corpus: its text as decoded, and where in it the sentences and the page furniture are.
 * Immutable. `sentences` and `furniture` are ordered and overlap nothing.
 */
export class Document {
  /** What a person types to name it: the path without its extension, in lower case, `/` between folders. */
  readonly id: string;
  /** The file's path relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly metadata: Metadata;
  readonly encoding: string;
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly Furniture[];
  readonly pageStarts: readonly PageStart[];

  constructor(parts: DocumentParts) {
    this.id = parts.id;
    this.path = parts.path;
    this.text = parts.text;
    this.sha256 = createHash('sha256').update(parts.text).digest('hex');
    this.metadata = Object.freeze({ ...parts.metadata });
    this.encoding = parts.encoding;
    let heading: number | null = null;
    this.sentences = Object.freeze(
      parts.sentences.map(({ start, end, kind, paragraph, language }, index): Sentence => {
        const sentence: Sentence = Object.freeze({
          start,
          end,
          kind,
          paragraph,
          language,
          document: this,
          index,
          heading,
        });
        if (kind === 'heading') heading = index;
        return sentence;
      }),
    );
    this.furniture = Object.freeze(
      // written out: a frozen copy by '...' has a shape of its own, which takes more memory than it
      parts.furniture.map(({ start, end, rule }) => Object.freeze({ start, end, rule })),
    );
    this.pageStarts = Object.freeze(
      parts.pageStarts.map(({ offset, page }) => Object.freeze({ offset, page })),
    );
    Object.freeze(this);
  }

  /** The page (from 1) that an offset stands on, or null where the document has no pages. */
  pageOf(offset: number): number | null {
    return this.pageStarts.findLast((start) => start.offset <= offset)?.page ?? null;
  }
}
