import type { Document, Sentence } from './document.ts';
import type { Span } from './span.ts';

/**
 * A verbatim slice of a document: the only value that a surface can show as somebody's words.
 * The class is nominal and its constructor private, so that nothing but {@link Quote.of} makes one, and there is no
 * way to hand a text in. The text is computed, never stored: it cannot come to differ from the document.
 */
export class Quote {
  readonly #document: Document;
  readonly start: number;
  readonly end: number;

  private constructor(document: Document, { start, end }: Span) {
    this.#document = document;
    this.start = start;
    this.end = end;
    Object.freeze(this);
  }

  /** @throws {RangeError} if the span is empty, runs outside the text or cuts a surrogate pair. */
  static of(document: Document, { start, end }: Span): Quote {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    const inside = whole && 0 <= start && start < end && end <= document.text.length;
    if (!inside || cutsSurrogatePair(document.text, start) || cutsSurrogatePair(document.text, end)) {
      throw new RangeError(`${document.id}: no quote at [${start}, ${end})`);
    }
    return new Quote(document, { start, end });
  }

  /** The quote of a whole sentence. */
  static ofSentence(sentence: Sentence): Quote {
    return Quote.of(sentence.document, sentence);
  }

  get document(): Document {
    return this.#document;
  }

  get text(): string {
    return this.#document.text.slice(this.start, this.end);
  }

  /** A quote of a part of this one. Offsets count from the start of this quote. */
  part({ start, end }: Span): Quote {
    if (start < 0 || this.start + end > this.end)
      throw new RangeError(`no part [${start}, ${end}) in this quote`);
    return Quote.of(this.#document, { start: this.start + start, end: this.start + end });
  }
}

function cutsSurrogatePair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return offset > 0 && isHigh && isLow;
}
