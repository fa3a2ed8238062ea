import { type Block, isHeadline, plainText, type Role } from '../block.ts';
import type { Furniture } from '../document.ts';
import { declaredIn } from './declared-fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Line, linesOf } from './lines.ts';
import { fieldsOfMail, type MailHeader, mailHeaders } from './mail.ts';
import { isRow, lengthOfMarker, listMark, paragraphsOf } from './paragraphs.ts';
import type { SourceText } from './source-text.ts';
import { readSubtitles } from './subtitles.ts';

/** Reads a plain text, with or without front matter. A line is a paragraph, except where the text was wrapped by hand. */
export async function readPlainText(text: string): Promise<SourceText> {
  const frontMatter = await readFrontMatter(text);
  const furniture: Furniture[] = frontMatter === null ? [] : [{ ...frontMatter.span, rule: 'front matter' }];
  const blocks: Block[] = [];
  const all = linesOf(text, frontMatter?.span.end);
  const headers = mailHeaders(all);
  const [top] = headers;
  const isMail = top !== undefined && all.slice(0, top.start).every((line) => line.text === '');
  const mail = isMail ? declaredIn(fieldsOfMail(top)) : null;
  const subtitles = readSubtitles(all);
  for (const { start, end } of subtitles?.timing ?? []) furniture.push({ start, end, rule: 'subtitle time' });
  for (const line of headers.flatMap(({ start, end }) => all.slice(start, end)))
    furniture.push({ start: line.start, end: line.end, rule: 'mail header' });
  for (const lines of subtitles?.cues ?? paragraphsOf(withoutHeaders(all, headers))) {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) continue;
    const marker = lengthOfMarker(first.text);
    const start = first.start + marker;
    if (marker > 0) furniture.push(listMark(first.text, marker, first.start));
    blocks.push({
      start,
      end: last.end,
      role: subtitles === null ? roleOf(first, marker) : 'item',
      plain: plainText(text.slice(start, last.end)),
      linked: false,
    });
  }
  furniture.sort((a, b) => a.start - b.start);
  return {
    text,
    declared: { ...mail?.declared, ...frontMatter?.declared },
    furniture,
    blocks: withHeadings(
      blocks.filter(({ start, end }) => start < end),
      text,
    ),
    pageStarts: [],
    warnings: frontMatter?.warnings ?? [],
  };
}

/** The lines with blanks for those of headers. */
function withoutHeaders(lines: readonly Line[], headers: readonly MailHeader[]): readonly Line[] {
  if (headers.length === 0) return lines;
  return lines.map((line, index) => {
    return headers.some(({ start, end }) => index >= start && index < end) ? { ...line, text: '' } : line;
  });
}

/** A short line with a number that stands in no list is a heading: '2. Who decides'. */
function withHeadings(blocks: readonly Block[], text: string): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.role !== 'item') return block;
    const isInList = [index - 1, index + 1].some((beside) => blocks[beside]?.role === 'item');
    const isNumbered = /\d[.)]\s+$/u.test(text.slice(Math.max(0, block.start - 6), block.start));
    return !isInList && isNumbered && isHeadline(block) ? { ...block, role: 'heading' } : block;
  });
}

function roleOf(line: Line, marker: number): Role {
  if (marker > 0) return 'item';
  return isRow(line.text) ? 'row' : 'text';
}
