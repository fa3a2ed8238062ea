import type { Role } from '../block.ts';
import { ELEMENT_NODE, TEXT_NODE, type WebElement, type WebNode } from './web-document.ts';

/** A stretch of a page between two boundaries of blocks, as a reader sees it. */
export interface WebBlock {
  /** White space as the page shows it; cells of a row divided by tabs. */
  readonly text: string;
  readonly role: Role;
  /** The share of its letters that stand in links, from 0 to 1. */
  readonly linkShare: number;
  /** The elements that hold it, from the outermost. */
  readonly path: readonly WebElement[];
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
  let text = '';
  let linked = 0;

  const flush = () => {
    const shown = text.replace(/[ \n]*\t[ \n\t]*/gu, '\t').replace(/^[\s\u200b]+|[\s\u200b]+$/gu, '');
    const letters = shown.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters > 0)
      blocks.push({
        text: shown,
        role: roleOf(path),
        linkShare: Math.min(1, linked / letters),
        path: [...path],
      });
    text = '';
    linked = 0;
  };
  const visit = (node: WebNode, inLink: boolean, isPreformatted: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      const own = node.textContent ?? '';
      const words = isPreformatted ? own : own.replace(/[ \t\n\r\f]+/gu, ' ');
      text += text.endsWith(' ') || text === '' ? words.replace(/^ /u, '') : words;
      if (inLink) linked += words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    } else if (isElement(node) && !SKIPPED.has(node.localName)) visitElement(node, inLink, isPreformatted);
  };
  const visitElement = (element: WebElement, inLink: boolean, isPreformatted: boolean): void => {
    const { localName } = element;
    const isBlock =
      BLOCKS.has(localName) && !(path.some((outer) => outer.localName === 'tr') && localName !== 'tr');
    if (localName === 'br') {
      breakLine();
      return;
    }
    if (isBlock) flush();
    path.push(element);
    for (const child of element.childNodes) {
      visit(child, inLink || localName === 'a', isPreformatted || localName === 'pre');
    }
    if (localName === 'td' || localName === 'th') text += '\t';
    if (isBlock) flush();
    path.pop();
  };
  const breakLine = () => {
    const isInRow = path.some(({ localName }) => localName === 'tr');
    if (isInRow) text += ' ';
    else flush();
  };

  visit(root, false, false);
  flush();
  return blocks;
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
