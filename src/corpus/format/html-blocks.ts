import { plainText, type Role } from '../block.ts';
import { readPublicationLine } from '../furniture/date-line.ts';
import { ELEMENT_NODE, TEXT_NODE, type WebElement, type WebNode } from './web-document.ts';
import { goesOnSmall, isUnfinished } from './wrapping.ts';

/** A stretch of a page between two boundaries of blocks, as a reader sees it. */
export interface WebBlock {
  /** White space as the page shows it; cells of a row divided by tabs. */
  readonly text: string;
  readonly role: Role;
  /** The share of its letters that stand in links, from 0 to 1. */
  readonly linkShare: number;
  /** The element that its words stand in. */
  readonly element: WebElement;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const LONGEST_CELL = 400; // characters of a cell of data, with the white space of the source
const SKIPPED = new Set('script style noscript template svg iframe head'.split(' '));

/** The blocks under an element, in the order of the page. */
export function blocksUnder(root: WebElement): WebBlock[] {
  const blocks: WebBlock[] = [];
  const path: WebElement[] = [];
  let words: string[] = [];
  let endsInSpace = true;
  let linked = 0;
  let breaks = 2; // of lines since the last block; two are a boundary of blocks

  const flush = () => {
    const shown = words
      .join('')
      .replace(/[ \n]*\t[ \n\t]*/gu, '\t')
      .trim();
    const letters = countLetters(shown);
    if (letters > 0) {
      const linkShare = Math.min(1, linked / letters);
      const block = { text: shown, role: roleOf(path), linkShare, element: path.at(-1) ?? root };
      const before = blocks.at(-1);
      if (before !== undefined && breaks === 1 && goesOn(before, block))
        blocks[blocks.length - 1] = { ...before, text: `${before.text} ${shown}` };
      else blocks.push(block);
      breaks = 0;
    }
    words = [];
    endsInSpace = true;
    linked = 0;
  };
  const divide = () => {
    flush();
    breaks = 2;
  };
  const visitText = (own: string, inLink: boolean, isPreformatted: boolean): void => {
    const collapsed = isPreformatted ? own : own.replace(/[ \t\n\r\f]+/gu, ' ');
    const shown = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (shown === '') return;
    words.push(shown);
    endsInSpace = shown.endsWith(' ');
    if (inLink) linked += countLetters(shown);
  };
  const visitElement = (element: WebElement, inLink: boolean, isPreformatted: boolean): void => {
    const { localName } = element;
    const isInRow = path.some(isDataRow);
    if (localName === 'br') {
      if (isInRow) words.push(' ');
      else {
        flush();
        breaks++;
      }
      return;
    }
    const isBlock =
      (BLOCKS.has(localName) && (!isInRow || localName === 'tr')) || (isCell(element) && !isInRow);
    if (isBlock) divide();
    path.push(element);
    for (const child of element.childNodes) {
      visit(child, inLink || localName === 'a', isPreformatted || localName === 'pre');
    }
    if (isCell(element) && isInRow) words.push('\t');
    if (isBlock) divide();
    path.pop();
  };
  const visit = (node: WebNode, inLink: boolean, isPreformatted: boolean): void => {
    if (node.nodeType === TEXT_NODE) visitText(node.textContent ?? '', inLink, isPreformatted);
    else if (isElement(node) && !SKIPPED.has(node.localName)) visitElement(node, inLink, isPreformatted);
  };

  visit(root, false, false);
  flush();
  return blocks;
}

/**
 * How many of the blocks, itself included, the smallest element holds that begins with a block and goes on below it: a box
 * by its heading; 1 where the block stands alone, or where that element begins above.
 */
export function sizeOfBox(blocks: readonly WebBlock[], index: number): number {
  const [own, below, above] = [blocks[index], blocks[index + 1], blocks[index - 1]];
  if (own === undefined || below === undefined) return 1;
  const around = ancestorsOf(below.element);
  const box = [...ancestorsOf(own.element)].find((element) => around.has(element));
  if (box === undefined || (above !== undefined && ancestorsOf(above.element).has(box))) return 1;
  const end = blocks.findIndex(({ element }, at) => at > index && !ancestorsOf(element).has(box));
  return (end < 0 ? blocks.length : end) - index;
}

/** An element and those around it, the nearest first. */
function ancestorsOf(element: WebElement): ReadonlySet<WebElement> {
  const around = new Set<WebElement>();
  for (let at: WebElement | null = element; at !== null; at = at.parentElement) around.add(at);
  return around;
}

/** Whether a sentence goes on behind a line break: a page breaks lines of verse and of captions, and menus of links. */
function goesOn(before: WebBlock, next: WebBlock): boolean {
  if (Math.max(before.linkShare, next.linkShare) > 0.5 || /^\p{Ll}/u.test(before.text)) return false;
  const isOfPage = [before, next].some(({ text }) => readPublicationLine(plainText(text), false) !== null);
  return !isOfPage && (goesOnSmall(before.text, next.text) || isUnfinished(before.text));
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isElement(node: WebNode): node is WebElement {
  return node.nodeType === ELEMENT_NODE;
}

function roleOf(path: readonly WebElement[]): Role {
  for (const element of [...path].reverse()) {
    const { localName } = element;
    if (localName === 'h1') return 'title';
    if (/^h[2-6]$/u.test(localName)) return 'heading';
    if (localName === 'li' || localName === 'dd' || localName === 'dt') return 'item';
    if (localName === 'tr' && isDataRow(element)) return 'row';
  }
  return 'text';
}

const dataRows = new WeakMap<WebElement, boolean>(); // asked for each element of a row

/** Whether an element is a row of a table of data: pages of old have tables for their columns, with whole texts in a cell. */
function isDataRow(element: WebElement): boolean {
  if (element.localName !== 'tr') return false;
  const known = dataRows.get(element);
  if (known !== undefined) return known;
  const cells = [...element.childNodes].filter(isElement).filter(isCell);
  const isOfData = !cells.some(holdsText);
  dataRows.set(element, isOfData);
  return isOfData;
}

function holdsText(cell: WebElement): boolean {
  const paragraphs = [...cell.querySelectorAll('p')].length;
  const isColumn = paragraphs > 1 || cell.querySelector('table, h1, h2, h3, ul, ol, article') !== null;
  return isColumn || (cell.textContent?.length ?? 0) > LONGEST_CELL;
}

function isCell({ localName }: WebElement): boolean {
  return localName === 'td' || localName === 'th';
}
