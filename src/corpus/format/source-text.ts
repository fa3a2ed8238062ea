import type { Block } from '../block.ts';
import type { Furniture, Metadata, PageStart } from '../document.ts';

/** What the reader of a format makes of a file: its text, and where the blocks stand in it. */
export interface SourceText {
  readonly text: string;
  /** Metadata that the file declares in fields of its own. */
  readonly declared: Partial<Metadata>;
  /** Stretches that the format itself says are no text: front matter, marks of headings and lists, code. */
  readonly furniture: readonly Furniture[];
  /** In the order of the text. Blocks and furniture overlap nothing. */
  readonly blocks: readonly Block[];
  readonly pageStarts: readonly PageStart[];
  /** What the operator should know, though the file could be read. */
  readonly warnings: readonly string[];
}
