import { type Block, plainText, type Role } from '../block.ts';
import type { Furniture } from '../document.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Line, linesOf } from './lines.ts';
import { isRow, lengthOfMarker, paragraphsOf } from './paragraphs.ts';
import type { SourceText } from './source-text.ts';

/** Reads a plain text, with or without front matter. A line is a paragraph, except where the text was wrapped by hand. */
export async function readPlainText(text: string): Promise<SourceText> {
  const frontMatter = await readFrontMatter(text);
  const furniture: Furniture[] = frontMatter === null ? [] : [{ ...frontMatter.span, rule: 'front matter' }];
  const blocks: Block[] = [];
  for (const lines of paragraphsOf(linesOf(text, frontMatter?.span.end))) {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) continue;
    const marker = lengthOfMarker(first.text);
    const start = first.start + marker;
    if (marker > 0)
      furniture.push({
        start: first.start,
        end: first.start + first.text.slice(0, marker).trimEnd().length,
        rule: 'list mark',
      });
    blocks.push({
      start,
      end: last.end,
      role: roleOf(first, marker),
      plain: plainText(text.slice(start, last.end)),
      linked: false,
    });
  }
  furniture.sort((a, b) => a.start - b.start);
  return {
    text,
    declared: frontMatter?.declared ?? {},
    furniture,
    blocks: blocks.filter(({ start, end }) => start < end),
    pageStarts: [],
    warnings: frontMatter?.warnings ?? [],
  };
}

function roleOf(line: Line, marker: number): Role {
  if (marker > 0) return 'item';
  return isRow(line.text) ? 'row' : 'text';
}
