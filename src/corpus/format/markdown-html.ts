import type { Role } from '../block.ts';
import type { Span } from '../span.ts';
import { isFurnitureName, LARGEST_SHARE, NEVER_OF_ARTICLE } from './html-cleaning.ts';

/** Elements that divide a text into blocks, as a page shows it. */
const BLOCKS =
  'address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|nav|ol|p|section|script|style|noscript|summary|table|tbody|td|tfoot|th|thead|tr|ul|img|br|video|audio|source|picture|svg|template|button|object|embed|select';

const TAG = new RegExp(`</?(?:${BLOCKS})(?![\\w-])[^<>]{0,500}>`, 'giu');
const AT_EDGE = new RegExp(`^</?(?:${BLOCKS})(?![\\w-])[^<>]{0,500}>|(?:</(?:${BLOCKS})|<br ?/?)>$`, 'iu');

const LONGEST_ELEMENT = 200; // lines; what is not closed by then ends at the next blank line

/**
 * The index after the last line of an element that holds nothing of an article: an advertisement, a script, a form.
 * @param length characters of all lines
 * @returns `start` where the line there opens none
 */
export function endOfPageElement(lines: readonly string[], start: number, length: number): number {
  const opening = /^<([a-z][a-z0-9]*)(?![\w-])([^<>]{0,500})>/iu.exec(lines[start] ?? '');
  const [, name = '', attributes = ''] = opening ?? [];
  if (opening === null) return start;
  if (isCallout(name, lines[start + 1])) return start;
  if (NEVER_OF_ARTICLE.includes(name.toLowerCase()) || isAdvertisement(lines, start))
    return endOfElement(lines, start, name);
  const named = [...attributes.matchAll(/\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu)];
  if (!named.some(([, ...values]) => isFurnitureName(values.join('')))) return start;
  const end = endOfElement(lines, start, name);
  return lengthOf(lines.slice(start, end)) > LARGEST_SHARE * length ? start : end;
}

/** Whether the first line within an element says that it is an advertisement. */
function isAdvertisement(lines: readonly string[], start: number): boolean {
  const first = lines.slice(start + 1, start + 4).find((line) => line !== '') ?? '';
  return /^[*_#\s]*(?:advertisement|advertising|sponsored(?: content)?|publicité|annonce|contenu sponsorisé)[*_\s]*$/iu.test(
    first,
  );
}

/** Notion writes a callout as an aside that begins with an emoji. */
function isCallout(name: string, below = ''): boolean {
  return /^aside$/iu.test(name) && /^\p{Extended_Pictographic}/u.test(below);
}

/** Characters of lines. */
export function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** The index after the line that closes an element, counting those of its name within it. */
function endOfElement(lines: readonly string[], start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}(?![\\w-])[^<>]{0,500}>`, 'giu');
  let depth = 0;
  for (let index = start; index < Math.min(lines.length, start + LONGEST_ELEMENT); index++) {
    for (const [tag, slash] of (lines[index] ?? '').matchAll(tags)) {
      if (slash === '/') depth--;
      else if (!tag.endsWith('/>')) depth++;
    }
    if (depth <= 0) return index + 1;
  }
  let blank = start + 1;
  while (blank < lines.length && lines[blank] !== '') blank++;
  return blank;
}

/** A stretch of a line between two tags. */
export interface Stretch extends Span {
  /** Null for the tags themselves. */
  readonly role: Role | null;
}

/** A line that begins or ends with a tag, taken apart; null for any other. Offsets count from its start. */
export function stretchesOf(line: string): readonly Stretch[] | null {
  if (!line.includes('<') || !AT_EDGE.test(line)) return null;
  const stretches: Stretch[] = [];
  let role: Role = 'text';
  let end = 0;
  const addText = (from: number, to: number) => {
    const text = line.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    if (text.trim() !== '') stretches.push({ start, end: start + text.trim().length, role });
  };
  for (const match of line.matchAll(TAG)) {
    addText(end, match.index);
    end = match.index + match[0].length;
    stretches.push({ start: match.index, end, role: null });
    role = roleIn(match[0]);
  }
  addText(end, line.length);
  return stretches;
}

function roleIn(tag: string): Role {
  if (/^<h1\b/iu.test(tag)) return 'title';
  if (/^<h[2-6]\b/iu.test(tag)) return 'heading';
  if (/^<(?:li|dd|dt)\b/iu.test(tag)) return 'item';
  return /^<t[dhr]\b/iu.test(tag) ? 'row' : 'text';
}
