import type { Sentence } from '../corpus/document.ts';
import { Quote } from '../corpus/quote.ts';
import type { Span } from '../corpus/span.ts';
import { type Attribution, attributionsIn } from './claimants/attribution.ts';
import { type CompiledGrammar, compiledGrammars } from './grammar/compiled-grammar.ts';
import { type Lexeme, type LexemeRange, lex } from './grammar/lexeme.ts';
import { pieces } from './sentence/clause.ts';

/** How a sentence stands to a quotation that goes over several sentences. */
interface Quotation {
  /** Whether the sentence begins within a quotation, or with one. */
  readonly within: boolean;
  /** Whether a quotation is still open where the sentence ends. */
  readonly goesOn: boolean;
}

/** What is read of one sentence: whoever writes more without a full stop writes a table, and to weigh each of its figures against all others takes the square of their number. */
const MOST_READ = 500; // lexemes

/** A sentence cut up for reading, as far as its first 500 lexemes. Its parts are found when they are first asked for. */
export class SentenceReading {
  readonly sentence: Sentence;
  readonly grammar: CompiledGrammar;
  readonly quotation: Quotation;
  readonly #text: string;
  readonly #isQuotedBefore: boolean;
  #lexemes: readonly Lexeme[] | undefined;
  #pieces: readonly LexemeRange[] | undefined;
  #attributions: readonly Attribution[] | undefined;

  /** @param previous the sentence before, in the same paragraph; null where there is none. */
  constructor(sentence: Sentence, previous: SentenceReading | null) {
    this.sentence = sentence;
    this.grammar = compiledGrammars[sentence.language];
    this.#text = sentence.document.text.slice(sentence.start, sentence.end);
    this.#isQuotedBefore = previous?.quotation.goesOn ?? false;
    this.quotation = quotationIn(this.#text, this.#isQuotedBefore);
  }

  /** Whether the text can hold a figure: a quick look before anything is cut. */
  get mayHoldFigure(): boolean {
    return DIGIT.test(this.#text) || this.grammar.mayHoldFigure.test(this.#text);
  }

  /** Whether it can begin with words that point at the sentence before: as quick a look. */
  get mayPointBack(): boolean {
    return MAY_POINT_BACK.test(this.#text);
  }

  get lexemes(): readonly Lexeme[] {
    this.#lexemes ??= lex(this.#text, MOST_READ);
    return this.#lexemes;
  }

  get pieces(): readonly LexemeRange[] {
    this.#pieces ??= pieces(this.lexemes, this.grammar);
    return this.#pieces;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= attributionsIn(this.lexemes, this.grammar);
    return this.#attributions;
  }

  /** Whether a lexeme stands within a quotation. */
  isQuoted(at: number): boolean {
    return quotationIn(this.#text.slice(0, this.lexemes[at]?.start ?? 0), this.#isQuotedBefore).goesOn;
  }

  /** The quote of a span of the sentence's text. */
  quote({ start, end }: Span): Quote {
    const offset = this.sentence.start;
    return Quote.of(this.sentence.document, { start: offset + start, end: offset + end });
  }

  /** The quote of lexemes `[from, to)`. */
  quoteOf({ from, to }: LexemeRange): Quote {
    const [first, last] = [this.lexemes[from], this.lexemes[to - 1]];
    if (first === undefined || last === undefined) throw new RangeError(`no lexemes [${from}, ${to})`);
    return this.quote({ start: first.start, end: last.end });
  }
}

const DIGIT = /\d/;
const MAY_POINT_BACK = /^(?:c['’]est|voilà|tel(?:le)?|that|so|this)(?!\p{L})/iu;
const QUOTATION_MARK = /[«»“”"]/gu;
const HOLDS_MARK = /[«»“”"]/;
const WITHIN: Quotation = { within: true, goesOn: true };
const WITHOUT: Quotation = { within: false, goesOn: false };

function quotationIn(text: string, openBefore: boolean): Quotation {
  if (!HOLDS_MARK.test(text)) return openBefore ? WITHIN : WITHOUT;
  let open = openBefore;
  for (const [mark] of text.matchAll(QUOTATION_MARK)) open = mark === '"' ? !open : /[«“]/.test(mark);
  return { within: openBefore || /^\s*[«“"]/u.test(text), goesOn: open };
}
