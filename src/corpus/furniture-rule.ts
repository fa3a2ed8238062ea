/** The rules that take a block, or a sentence in one, for the page's: some know its words, others see where it stands. */
export type BlockRule =
  | 'above the title'
  | 'below the text'
  | 'label'
  | 'looks like the page'
  | 'reads as the page'
  | 'repeated line'
  | 'repeated title'
  | 'strange to the text'
  // what a page offers its reader
  | 'advertising'
  | 'comments'
  | 'contents'
  | 'cookies'
  | 'count'
  | 'language menu'
  | 'link'
  | 'media player'
  | 'menu'
  | 'reading time'
  | 'share'
  | 'subscription'
  | 'tags'
  | 'teaser'
  // what it says of the article and of who made it
  | 'about the publisher'
  | 'author box'
  | 'byline'
  | 'contact'
  | 'copyright'
  | 'date'
  | 'disclaimer'
  | 'field'
  | 'imprint'
  | 'mail'
  | 'number'
  | 'ornament'
  | 'page history'
  | 'photo credit'
  | 'references'
  | 'signature'
  | 'source';

/** The rules of what a format brings along, and of marks around the text of a block. */
export type FormatRule =
  | 'code'
  | 'comment'
  | 'front matter'
  | 'image'
  | 'list mark'
  | 'mail header'
  | 'markup'
  | 'page element'
  | 'page header'
  | 'subtitle time'
  | Extract<BlockRule, 'link' | 'ornament'>;

/** Any rule by which furniture is known. */
export type FurnitureRule = BlockRule | FormatRule;

/** The rule of each block of a document, or null where it is the article's own text. */
export type Rules = readonly (BlockRule | null)[];

/** The same while blocks are still marked. */
export type RulesSoFar = (BlockRule | null)[];

/** Whether a block has one of some rules; one of the article's own, or one that is not there, has none. */
export function isOneOf(some: ReadonlySet<BlockRule>, rule: BlockRule | null | undefined): boolean {
  return rule != null && some.has(rule);
}
