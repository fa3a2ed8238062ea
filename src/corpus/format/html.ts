import { type Block, isProse, plainText, type Role } from '../block.ts';
import type { Furniture } from '../document.ts';
import { readPublicationLine } from '../furniture/date-line.ts';
import { openerOf } from '../furniture/section-rules.ts';
import { LIMITS } from '../limits.ts';
import { readFrontMatter } from './front-matter.ts';
import { blocksUnder, sizeOfBox, type WebBlock } from './html-blocks.ts';
import { removeFurniture } from './html-cleaning.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { lengthOfMarker, listMark } from './paragraphs.ts';
import type { SourceText } from './source-text.ts';
import { parsePage, type WebDocument, type WebElement } from './web-document.ts';

const ALL_LINKS = 0.9; // share of a block's letters
const LEAST_SHARE = 0.25; // of the page's paragraphs: where the extractor finds less, it took the wrong part

/** The character encoding that a page names within its first bytes, as browsers look for it; null where it names none. */
export function charsetOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named =
    /<meta\b[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head) ??
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/iu.exec(head);
  return named?.[1] ?? null;
}

/**
 * Reads a web page, with or without front matter: the text is that of its main content, one block a line.
 * @throws {UnreadableFile} if it is too deep or too large to read.
 */
export async function readHtml(html: string): Promise<SourceText> {
  const frontMatter = await readFrontMatter(html);
  const page = await parsePage(html.slice(frontMatter?.span.end ?? 0));
  const declared = { ...readHtmlMetadata(page), ...frontMatter?.declared };
  removeFurniture(page);
  const all = blocksUnder(page.body);
  const main = await selectMain(page, all);
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  let text = '';
  let hasTitle = false;
  for (const [index, { text: shown, role, linkShare }] of main.entries()) {
    const marker = role === 'text' ? lengthOfMarker(shown) : 0;
    if (marker > 0) furniture.push(listMark(shown, marker, text.length));
    const start = text.length + marker;
    text += shown;
    const isFirstTitle: boolean = role === 'title' && !hasTitle;
    hasTitle ||= isFirstTitle;
    const plain = plainText(shown.slice(marker));
    blocks.push({
      start,
      end: text.length,
      role: roleOf(role, isFirstTitle, marker),
      plain,
      linked: linkShare > ALL_LINKS,
      ...(openerOf(plain) !== null && { box: sizeOfBox(main, index) }),
    });
    text += '\n';
  }
  const warnings = frontMatter?.warnings ?? [];
  return { text, declared, furniture, blocks, pageStarts: [], warnings };
}

function roleOf(role: Role, isFirstTitle: boolean, marker: number): Role {
  if (role === 'title' && !isFirstTitle) return 'heading';
  return marker > 0 ? 'item' : role;
}

/**
 * The blocks of the main content. The extractor says which paragraphs are; headings, lists and tables that stand
 * between them are kept too, which it often drops, unless they are links.
 */
async function selectMain(page: WebDocument, all: readonly WebBlock[]): Promise<readonly WebBlock[]> {
  const { body } = page;
  const chosen = await extracted(page);
  const isChosen = all.map(({ text }) => chosen.has(keyOf(text)));
  const prose = (blocks: readonly WebBlock[]) =>
    blocks
      .filter(({ text, role }) => isProse({ plain: text, role }))
      .reduce((sum, { text }) => sum + text.length, 0);
  const share = prose(all.filter((_, index) => isChosen[index])) / Math.max(1, prose(all));
  const first = isChosen.indexOf(true);
  const last = isChosen.lastIndexOf(true);
  if (first < 0 || share < LEAST_SHARE) {
    const part = body.querySelector('article') ?? body.querySelector('main');
    const blocks = part === null ? all : blocksUnder(part);
    return prose(blocks) >= LEAST_SHARE * prose(all) ? blocks : all;
  }
  const title = all.findIndex(({ role }) => role === 'title');
  return all.filter((block, index) => {
    if (isChosen[index]) return true;
    if (block.role === 'title') return index < last;
    if (index > title && index < first) return readPublicationLine(plainText(block.text), false) !== null;
    const isKnown = block.linkShare < 0.3 || block.linkShare > ALL_LINKS; // links are marked as such, and tell of what is below
    return index > first && index < last && isKnown;
  });
}

/** What Readability takes for the article, block by block. */
async function extracted(page: WebDocument): Promise<ReadonlySet<string>> {
  if ([...page.querySelectorAll('*')].length > LIMITS.extractedElements) return new Set();
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  const { document } = parseHTML(page.toString()); // the extractor takes the page apart
  const reader = new Readability<WebElement>(document, { serializer: (node) => node, disableJSONLD: true });
  const article = reader.parse()?.content;
  return new Set(article == null ? [] : blocksUnder(article).map(({ text }) => keyOf(text)));
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
