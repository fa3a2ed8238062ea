import { type Block, plainText, type Role, wordCount } from '../block.ts';
import type { Furniture, Metadata, PageStart } from '../document.ts';
import { LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable.ts';
import { lengthOfMarker, listMark } from './paragraphs.ts';
import { bodyHeight, linesOfPage, type PdfLine, type PlacedText } from './pdf-lines.ts';
import { type PdfParagraph, paragraphsOfPages } from './pdf-paragraphs.ts';
import type { SourceText } from './source-text.ts';

const LARGE = 1.3; // times the height of the running text
const FEWEST_WORDS = 3; // of a title: the name of a paper may stand above it in larger letters

/** First parts of compounds that keep their hyphen where a line ends in it: 'nord-' / 'coréen'. */
const FIRST_PARTS =
  /(?:^|[^\p{L}])(?:nord|sud|est|ouest|non|ex|vice|anti|semi|self|co|porte|lance|demi|mi|grand|petit|moyen|haut|bas|long|mid|high|low|well|cross|post|pré|pre|pro|euro|franco|anglo|russo|sino|north|south|east|west|cessez|peut|vingt|trente|quarante|cinquante|soixante|quatre|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;

/**
 * Reads the text layer of a PDF: one paragraph a line, in the order of the pages, with the offset of each page. A
 * paragraph that goes on over the end of a page stands below the notes and the footer of the page that it begins on.
 * @throws {UnreadableFile} if it is broken, locked, or pictures of text only.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const { pages, declared, isCut } = await extract(bytes);
  const height = bodyHeight(pages.flat());
  const words = wordsOf(pages);
  const furniture: Furniture[] = [];
  const blocks: Block[] = [];
  const pageStarts: PageStart[] = [];
  let onPage = 0;
  let text = '';
  const paragraphs = paragraphsOfPages(pages, height);
  const title = titleOf(paragraphs, height);
  for (const paragraph of paragraphs) {
    const { lines, page, breaks, isRunning } = paragraph;
    const [first] = lines;
    if (first === undefined) continue;
    const shown = joinLines(lines, words);
    if (onPage !== page + 1) pageStarts.push({ offset: text.length, page: page + 1 });
    for (const [index, at] of breaks.entries()) {
      const offset = text.length + shown.length - joinLines(lines.slice(at), words).length;
      pageStarts.push({ offset, page: page + index + 2 });
    }
    onPage = page + breaks.length + 1;
    const marker = isRunning ? 0 : lengthOfMarker(shown);
    const start = text.length + marker;
    if (marker > 0) furniture.push(listMark(shown, marker, text.length));
    text += shown;
    if (isRunning) furniture.push({ start, end: text.length, rule: 'page header' });
    else
      blocks.push({
        start,
        end: text.length,
        role: paragraph === title ? 'title' : roleOf(first, lines, height, marker),
        plain: plainText(shown.slice(marker)),
        linked: false,
      });
    text += '\n';
  }
  if (!/\p{L}/u.test(text)) throw new UnreadableFile('no text layer (a scan?)');
  const warnings = isCut ? [`only its first ${LIMITS.pdfPages} pages were read`] : [];
  return { text, declared, furniture, blocks, pageStarts, warnings };
}

async function extract(
  bytes: Uint8Array,
): Promise<{ pages: PdfLine[][]; declared: Partial<Metadata>; isCut: boolean }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS, // its notes would go to standard output
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    const declared = declaredIn((await pdf.getMetadata()).info);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pdfPages); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap((item) => placed(item))));
      page.cleanup();
    }
    return { pages, declared, isCut: pdf.numPages > LIMITS.pdfPages };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new UnreadableFile(
      name === 'PasswordException' ? 'locked by a password' : 'not a PDF that can be read',
    );
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function placed(item: TextItem | object): PlacedText[] {
  if (!('str' in item)) return [];
  const [, , , scale = 0, x = 0, y = 0] = item.transform;
  return [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) }];
}

/** The title and author of the file's properties, where they are not what a word processor writes of itself. */
function declaredIn(info: object): Partial<Metadata> {
  const field = (key: string): string | null => {
    const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
    const shown = typeof value === 'string' ? plainOf(value) : '';
    return shown.length >= 3 && shown.length <= 300 ? shown : null;
  };
  const title = field('Title');
  const author = field('Author');
  const isTitle =
    title !== null &&
    !/^(?:untitled|sans titre|document\d*|microsoft word.*|.*\.(?:docx?|pdf|indd|odt|qxd|tex|rtf|pptx?))$/iu.test(
      title,
    );
  return {
    ...(isTitle && { title }),
    ...(author !== null && !/^(?:user|admin|utilisateur|unknown|owner)$/iu.test(author) && { author }),
  };
}

function plainOf(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function roleOf(first: PdfLine, paragraph: readonly PdfLine[], body: number, marker: number): Role {
  if (first.isRow) return 'row';
  if (first.height > 1.12 * body && paragraph.length <= 4) return 'heading'; // numbered or not
  return marker > 0 ? 'item' : 'text';
}

/** The paragraph in the largest letters of the first page, if they are far larger than those of the running text. */
function titleOf(paragraphs: readonly PdfParagraph[], body: number): PdfParagraph | undefined {
  const heightOf = ({ lines: [first] }: PdfParagraph) => first?.height ?? 0;
  return paragraphs
    .filter(({ lines, page, isRunning }) => page === 0 && !isRunning && lines.length <= 4)
    .filter(({ lines }) => wordCount(lines.map(({ text }) => text).join(' ')) >= FEWEST_WORDS)
    .filter((paragraph) => heightOf(paragraph) >= LARGE * body)
    .reduce<PdfParagraph | undefined>((best, paragraph) => {
      return best === undefined || heightOf(paragraph) > heightOf(best) ? paragraph : best;
    }, undefined);
}

/** The lines of a paragraph as one. A word that was divided at the end of a line is put together again. */
function joinLines(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next;
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
    const [, before] = /([\p{L}'’-]*\p{L})-$/u.exec(text.slice(-40)) ?? [];
    const after = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0];
    if (before === undefined || after === undefined) return `${text} ${next}`;
    return (keepsHyphen(before, after, words) ? text : text.slice(0, -1)) + next;
  }, '');
}

function keepsHyphen(before: string, after: string, words: ReadonlySet<string>): boolean {
  const whole = (before + after).toLowerCase();
  const [next = ''] = after.split('-'); // 'sous-' / 'marin-école', where 'sous-marin' is a word
  if ([after, next].some((end) => words.has(`${before}-${end}`.toLowerCase()))) return true;
  return !words.has(whole) && FIRST_PARTS.test(before);
}

function wordsOf(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of pages.flat()) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  }
  return words;
}
