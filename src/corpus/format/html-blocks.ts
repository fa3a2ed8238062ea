import type { Role } from '../block.ts';
import { ELEMENT_NODE, TEXT_NODE, type WebElement, type WebNode } from './web-document.ts';

/** A stretch of a page between two boundaries of blocks, as a reader sees it. */
export interface WebBlock {
  /** White space as the page shows it; cells of a row divided by tabs. */
  readonly text: string;
  readonly role: Role;
  /** The share of its letters that stand in links, from 0 to 1. */
  readonly linkShare: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set('script style noscript template svg iframe head'.split(' '));

/** The blocks under an element, in the order of the page. */
export function blocksUnder(root: WebElement): WebBlock[] {
  const blocks: WebBlock[] = [];
  const path: WebElement[] = [];
  let words: string[] = [];
  let endsInSpace = true;
  let linked = 0;

  const flush = () => {
    const shown = words
      .join('')
      .replace(/[ \n]*\t[ \n\t]*/gu, '\t')
      .trim();
    const letters = countLetters(shown);
    if (letters > 0) {
      blocks.push({ text: shown, role: roleOf(path), linkShare: Math.min(1, linked / letters) });
    }
    words = [];
    endsInSpace = true;
    linked = 0;
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
    const isInRow = path.some((outer) => outer.localName === 'tr');
    if (localName === 'br') {
      if (isInRow) words.push(' ');
      else flush();
      return;
    }
    const isBlock = BLOCKS.has(localName) && (!isInRow || localName === 'tr');
    if (isBlock) flush();
    path.push(element);
    for (const child of element.childNodes) {
      visit(child, inLink || localName === 'a', isPreformatted || localName === 'pre');
    }
    if (localName === 'td' || localName === 'th') words.push('\t');
    if (isBlock) flush();
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

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isElement(node: WebNode): node is WebElement {
  return node.nodeType === ELEMENT_NODE;
}

function roleOf(path: readonly WebElement[]): Role {
  for (const { localName } of [...path].reverse()) {
    if (localName === 'h1') return 'title';
    if (/^h[2-6]$/u.test(localName)) return 'heading';
    if (localName === 'li' || localName === 'dd' || localName === 'dt') return 'item';
    if (localName === 'tr') return 'row';
  }
  return 'text';
}
