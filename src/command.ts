import type * as z from 'zod';
import type { Locale, Localised } from './catalogue/locale.ts';
import type { Message } from './catalogue/messages.ts';
import type { Document } from './corpus/document.ts';
import type { Quote } from './corpus/quote.ts';
import type { Span } from './corpus/span.ts';
import type { Estimate } from './estimate/estimate.ts';
import type { Library } from './library.ts';
import type { Explanation, SilenceReport } from './search/retriever.ts';

/** What the options of a command are given as, by their names. */
export interface OptionValues {
  readonly [name: string]: string | number | boolean;
}

/** What a surface hands to {@link Command.run}: which command, its options as typed, and for whom. */
export interface Request {
  readonly command: string;
  readonly options: OptionValues;
  readonly locale: Locale;
}

/** A sentence with what the answer has to say of it. */
export interface QuoteItem {
  readonly kind: 'quote';
  readonly quote: Quote;
  /** What `/cite` takes. */
  readonly reference: string;
  /** Order of merit within this answer: higher is better. 0 where the order is the document's own. */
  readonly score: number;
  /** Matched words, in UTF-16 code units of `quote.text`, ordered, not overlapping. */
  readonly highlights: readonly Span[];
  /** Only in answers of `/estimate` and `/compare`: the figures of this sentence that are meant. */
  readonly estimates: readonly Estimate[];
  /** The same sentence in other documents. */
  readonly alsoIn: readonly Quote[];
  readonly explanation: Explanation | null;
}

/** A document by its metadata. */
interface DocumentItem {
  readonly kind: 'document';
  readonly document: Document;
}

/** A catalogue text between the others: a section's heading, a line of help. */
export interface MessageItem {
  readonly kind: 'message';
  readonly message: Message;
  readonly style: 'heading' | 'line';
}

/** A text to copy, made of a quote and its metadata. */
export interface CitationItem {
  readonly kind: 'citation';
  readonly quote: Quote;
  readonly reference: string;
  readonly text: string;
}

/** What an answer lists: quotes, metadata, entries of the catalogue, and quotes with their metadata in one text. */
export type Item = QuoteItem | DocumentItem | MessageItem | CitationItem;

/** A picture or a table that goes with an answer. */
export interface Attachment {
  readonly fileName: string;
  readonly mediaType: 'image/png' | 'text/csv';
  readonly content: Uint8Array;
  /** What the picture shows, for who cannot see it. */
  readonly description: Message;
}

/** Options that make the same command attach something to its answer, and how that is called. */
export interface Offer {
  readonly label: Message;
  readonly options: OptionValues;
}

/** What a command answers: data that every surface can render. */
export type Answer =
  | {
      readonly outcome: 'answered';
      readonly heading: Message;
      readonly items: readonly [Item, ...Item[]];
      /** How many items a surface with pages shows at once. */
      readonly pageSize: number;
      readonly attachments: readonly Attachment[];
      /** What else the same command can add to this answer, for a surface with buttons. */
      readonly offers?: readonly Offer[];
    }
  | { readonly outcome: 'no_match'; readonly message: Message; readonly silence: SilenceReport | null }
  | { readonly outcome: 'invalid'; readonly option: string | null; readonly message: Message }
  | { readonly outcome: 'failed'; readonly message: Message };

/** How one option of a command is called and completed. Its type and its limits are in the command's schema. */
export interface OptionText {
  readonly name: Localised<string>;
  readonly description: Localised<string>;
  /** How many of the words typed behind its name are its value, where it may have several without quotes: a date in words. */
  readonly wordsOfValue?: (words: readonly string[]) => number;
  /** Suggestions for what has been typed so far, best first, beside the other options as typed. They are not enforced. */
  readonly complete?: (
    typed: string,
    library: Library,
    locale: Locale,
    given: OptionValues,
  ) => readonly Suggestion[];
}

/** What an option's text can be completed to. */
export interface Suggestion {
  /** What the option takes. */
  readonly value: string;
  /** What is shown for it: metadata or words of the corpus. */
  readonly label: string;
}

/**
 * One slash command: its names and texts in both languages, its options, and a pure function from options to an answer.
 * It knows no surface; registration, dispatch, help and completion read it.
 */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  readonly name: Localised<string>;
  readonly description: Localised<string>;
  /**
   * Every option's type and limits. That of the subcommands stands behind the command's name (`/estimate troops`); the
   * others are typed by their names.
   */
  readonly options: Options;
  readonly texts: { readonly [Name in keyof z.input<Options>]-?: OptionText };
  /** The option that takes the words typed without an option's name, if any. */
  readonly mainOption: (keyof z.input<Options> & string) | null;
  /** The option whose choices are the command's subcommands (`/estimate troops`), if any; read from the library. */
  readonly subcommandOption: (keyof z.input<Options> & string) | null;
  readonly subcommands: (library: Library) => readonly {
    readonly value: string;
    readonly name: Localised<string>;
    readonly description: Localised<string>;
  }[];
  /** What a reader could type behind the name, by what this library holds; null where nothing need be. */
  readonly example: (library: Library, locale: Locale) => string | null;
  run(options: z.output<Options>, library: Library, locale: Locale): Promise<Answer>;
}

/** Checks a command's type while it keeps the precise type of its options. */
export function defineCommand<Options extends z.ZodObject>(
  command: Pick<Command<Options>, 'name' | 'description' | 'options' | 'texts' | 'run'> &
    Partial<Pick<Command<Options>, 'mainOption' | 'subcommandOption' | 'subcommands' | 'example'>>,
): Command<Options> {
  return Object.freeze({
    mainOption: null,
    subcommandOption: null,
    subcommands: () => [],
    example: () => null,
    ...command,
  });
}
