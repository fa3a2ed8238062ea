import { type Block, plainText, type Role } from '../block.ts';
import type { Furniture } from '../document.ts';
import type { FormatRule } from '../furniture-rule.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Line, linesOf } from './lines.ts';
import { endOfPageElement, lengthOf, type Stretch, stretchesOf } from './markdown-html.ts';
import { lengthOfNoteMark, lengthWithoutTail, noteRuleOf } from './note-marks.ts';
import { lengthOfMarker, paragraphsOf } from './paragraphs.ts';
import type { SourceText } from './source-text.ts';

/** A line that stands by itself, or one of a paragraph that is put together later. */
type Piece =
  | { readonly kind: 'furniture'; readonly line: Line; readonly rule: FormatRule | 'underline' }
  | { readonly kind: 'block'; readonly line: Line; readonly skip: number; readonly role: Role }
  | { readonly kind: 'text'; readonly line: Line };

/**
 * Reads a Markdown text, with or without front matter. Only what tells blocks apart is read; marks within a sentence
 * stay in it, since a quote is the file's own text.
 */
export async function readMarkdown(text: string): Promise<SourceText> {
  const frontMatter = await readFrontMatter(text);
  const furniture: Furniture[] = frontMatter === null ? [] : [{ ...frontMatter.span, rule: 'front matter' }];
  const blocks: Block[] = [];
  const add = (start: number, end: number, role: Role) => {
    const isHeading = role === 'title' || role === 'heading';
    const inner = unwrap(text, start, start + lengthWithoutTail(text.slice(start, end), isHeading));
    if (inner.start > start) furniture.push({ start, end: inner.start, rule: 'markup' });
    if (inner.end < end) furniture.push({ start: inner.end, end, rule: 'markup' });
    const { plain } = readInline(text.slice(inner.start, inner.end));
    const { linked } = readInline(text.slice(start, end));
    blocks.push({ ...inner, role, plain, linked: linked && role !== 'title' });
  };
  let paragraph: Line[] = [];
  const flush = () => {
    for (const lines of paragraphsOf(paragraph)) {
      const [first, last] = [lines[0], lines.at(-1)];
      if (first !== undefined && last !== undefined) add(first.start, last.end, 'text');
    }
    paragraph = [];
  };
  for (const piece of piecesOf(linesOf(text, frontMatter?.span.end))) {
    if (piece.kind === 'text') {
      paragraph.push(piece.line);
      continue;
    }
    const isUnderline = piece.kind === 'furniture' && piece.rule === 'underline';
    const heading = isUnderline ? paragraph.pop() : undefined;
    flush();
    const { start, end } = piece.line;
    if (heading !== undefined)
      add(heading.start, heading.end, piece.line.text.startsWith('=') ? 'title' : 'heading');
    if (piece.kind === 'furniture')
      furniture.push({ start, end, rule: piece.rule === 'underline' ? 'markup' : piece.rule });
    else addMarked(text, piece.line, piece.skip, piece.role, furniture, add);
  }
  flush();
  return {
    text,
    declared: frontMatter?.declared ?? {},
    furniture: furniture.sort((a, b) => a.start - b.start),
    blocks: blocks.sort((a, b) => a.start - b.start),
    pageStarts: [],
    warnings: frontMatter?.warnings ?? [],
  };
}

/** Adds a block that begins with a mark (`##`, `-`, `>`, `|`) and may end with one. */
function addMarked(
  text: string,
  line: Line,
  skip: number,
  role: Role,
  furniture: Furniture[],
  add: (start: number, end: number, role: Role) => void,
): void {
  const start = line.start + skip;
  const closing = role === 'row' ? / *\|$/u : role === 'heading' || role === 'title' ? / +#+$/u : null;
  const end = line.end - (closing?.exec(text.slice(start, line.end))?.[0].length ?? 0);
  if (start >= end) return void furniture.push({ start: line.start, end: line.end, rule: 'markup' });
  if (skip > 0)
    furniture.push({
      start: line.start,
      end: line.start + line.text.slice(0, skip).trimEnd().length,
      rule: 'markup',
    });
  if (end < line.end) furniture.push({ start: end, end: line.end, rule: 'markup' });
  add(start, end, role);
}

function* piecesOf(lines: readonly Line[]): Generator<Piece> {
  const texts = lines.map(({ text }) => text);
  const length = lengthOf(texts);
  let fence: string | null = null;
  let inComment = false;
  let endOfHtml = 0;
  let previous: Piece | null = null;
  for (const [index, line] of lines.entries()) {
    const isText = !inComment && fence === null && index >= endOfHtml;
    if (isText) endOfHtml = endOfPageElement(texts, index, length);
    const stretches = footnoteIn(line.text) ?? stretchesOf(line.text);
    const opening = /^(?:`{3,}|~{3,}|\$\$(?!.*\$\$)|%%(?!.*%%))/u.exec(line.text)?.[0] ?? null;
    let piece: Piece;
    if (inComment || line.text.startsWith('<!--')) {
      inComment = !line.text.includes('-->');
      piece = { kind: 'furniture', line, rule: 'comment' };
    } else if (fence !== null) {
      if (line.text.startsWith(fence) || (fence.length === 2 && line.text.endsWith(fence))) fence = null;
      piece = { kind: 'furniture', line, rule: 'code' };
    } else if (opening !== null) {
      fence = opening;
      piece = { kind: 'furniture', line, rule: 'code' };
    } else if (index < endOfHtml) {
      piece = { kind: 'furniture', line, rule: 'page element' };
    } else if (stretches !== null) {
      yield* stretches.map((stretch) => pieceIn(line, stretch));
      previous = null;
      continue;
    } else piece = pieceOf(line, previous?.kind === 'text' && previous.line.text !== '');
    if (piece.kind !== 'furniture' || line.text !== '') yield piece;
    previous = piece;
  }
}

/** A tag or what stands between two, as a line of its own. */
function pieceIn({ text, start: from, indentation }: Line, { start, end, role }: Stretch): Piece {
  const line = { text: text.slice(start, end), start: from + start, end: from + end, indentation };
  if (role === null) return { kind: 'furniture', line, rule: 'markup' };
  return role === 'text' ? { kind: 'text', line } : { kind: 'block', line, skip: 0, role };
}

/** The mark of a footnote and its text, unless that is an address alone; null for any other line. */
function footnoteIn(text: string): readonly Stretch[] | null {
  const [whole, mark] = /^(\[\^[^\]]{1,200}\]:)\s*(?!\S+$)(?=\S)/u.exec(text) ?? [];
  if (whole === undefined || mark === undefined) return null;
  return [
    { start: 0, end: mark.length, role: null },
    { start: whole.length, end: text.length, role: 'text' },
  ];
}

function pieceOf(line: Line, followsText: boolean): Piece {
  const { text } = line;
  const heading = /^(#{1,6})[ \t]+(?=\S)/u.exec(text);
  if (heading?.[1] !== undefined) {
    return { kind: 'block', line, skip: heading[0].length, role: heading[1] === '#' ? 'title' : 'heading' };
  }
  if (followsText && /^(?:=+|-{2,})$/u.test(text)) return { kind: 'furniture', line, rule: 'underline' };
  if (/^(?:[-*_] ?){3,}$/u.test(text)) return { kind: 'furniture', line, rule: 'ornament' };
  if (/^\|?[\s:|-]*-{3,}[\s:|-]*$/u.test(text) && text.includes('|'))
    return { kind: 'furniture', line, rule: 'markup' };
  if (/^\[[^\]]{1,200}\]:\s*\S+/u.test(text)) return { kind: 'furniture', line, rule: 'link' };
  if (/^(?:!\[[^\]]{0,500}\]\([^)]{0,2000}\)\s*)+$/u.test(text))
    return { kind: 'furniture', line, rule: 'image' };
  const note = noteRuleOf(text);
  if (note !== null) return { kind: 'furniture', line, rule: note };
  if (/^(?:<\/?[a-z][^<>]{0,500}>\s*)+$/iu.test(text)) return { kind: 'furniture', line, rule: 'markup' };
  if (text.startsWith('|'))
    return { kind: 'block', line, skip: /^\|\s*/u.exec(text)?.[0].length ?? 0, role: 'row' };
  const quotation = /^(?:>\s*)+/u.exec(text)?.[0].length ?? 0;
  const mark = quotation > 0 ? quotation : lengthOfMarker(text);
  const marker = mark > 0 ? mark + lengthOfNoteMark(text.slice(mark)) : 0;
  if (marker > 0) return { kind: 'block', line, skip: marker, role: quotation > 0 ? 'text' : 'item' };
  return { kind: 'text', line };
}

/** Takes off marks of emphasis, and the brackets of a link, that stand around a whole block. */
function unwrap(text: string, start: number, end: number): { start: number; end: number } {
  if (end - start > 1000) return { start, end };
  const whole = text.slice(start, end);
  const emphasis = /^(\*{1,3}|_{1,3})(?=\S)(?<inner>[^*_]+)(?<=\S)\1$/u.exec(whole);
  const link = /^\[(?<inner>[^[\]]+)\]\([^()]*\)$/u.exec(whole);
  const inner = emphasis?.groups?.inner ?? link?.groups?.inner;
  if (inner === undefined) return { start, end };
  const from = start + (emphasis?.[1]?.length ?? 1);
  return unwrap(text, from, from + inner.length);
}

/** What a reader sees of a stretch of Markdown, and whether it is links alone. */
function readInline(source: string): { plain: string; linked: boolean } {
  if (source.length > 20_000) return { plain: plainText(source), linked: false };
  const withoutImages = source.replace(/!\[([^\][]{0,300})\]\([^()]{0,1000}\)/gu, '');
  const link = /\[([^[\]]{0,500})\]\((?:[^()]|\([^()]{0,200}\)){0,1000}\)/gu;
  const rest = withoutImages.replace(link, '');
  const seen = withoutImages
    .replace(link, '$1')
    .replace(/\[\[(?:[^\][|]{1,200}\|)?([^\][|]{1,200})\]\]/gu, '$1')
    .replace(/\[\^[^\][]{1,200}\]/gu, '')
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, '')
    .replace(/(\*{1,3}|~~|==|`)(?=\S)|(?<=\S)(\*{1,3}|~~|==|`)/gu, '')
    .replace(/(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '');
  return { plain: plainText(seen), linked: rest !== withoutImages && !/[\p{L}\p{N}]/u.test(rest) };
}
