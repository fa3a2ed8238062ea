import { LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable.ts';

/** The part of the DOM that is used here: the compiler of this project knows no browser. */
export interface WebNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<WebNode>;
}

export interface WebElement extends WebNode {
  readonly localName: string;
  readonly parentElement: WebElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): WebElement | null;
  querySelectorAll(selector: string): Iterable<WebElement>;
  remove(): void;
}

export interface WebDocument {
  readonly documentElement: WebElement;
  readonly body: WebElement;
  querySelector(selector: string): WebElement | null;
  querySelectorAll(selector: string): Iterable<WebElement>;
  toString(): string;
}

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

/** Elements that need no end tag: their start tags say nothing of how deep a page is nested. */
const UNCLOSED = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup br hr img input meta link source area base col embed wbr track param colgroup'.split(
    ' ',
  ),
);

/**
 * Parses a web page. Nothing in it is run or fetched.
 * @throws {UnreadableFile} if it is nested so deep or has so many elements that reading it would take too long.
 */
export async function parsePage(html: string): Promise<WebDocument> {
  refuseMonsters(html);
  const { parseHTML } = await import('linkedom');
  const hasRoot = /<html[\s>]/iu.test(html.slice(0, 10_000)) && /<body[\s>]/iu.test(html);
  return parseHTML(hasRoot ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** Counts tags in one pass, before a parser that works by recursion sees them. */
function refuseMonsters(html: string): void {
  let elements = 0;
  let depth = 0;
  const tag = /[a-z][^\s/>]{0,40}/iuy;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const isEnd = html[at + 1] === '/';
    tag.lastIndex = at + (isEnd ? 2 : 1);
    const name = tag.exec(html)?.[0].toLowerCase();
    if (elements > LIMITS.htmlElements) throw new UnreadableFile(`more than ${LIMITS.htmlElements} elements`);
    if (name === undefined) {
      elements++; // a stray mark, which costs the parser as much
      if (html.startsWith('<!--', at)) at = skipTo(html, '-->', at);
      continue;
    }
    if (!isEnd) elements++;
    if (!UNCLOSED.has(name)) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (!isEnd && (name === 'script' || name === 'style')) at = skipTo(html, `</${name}`, at) - 1;
    if (depth > LIMITS.htmlDepth)
      throw new UnreadableFile(`elements nested more than ${LIMITS.htmlDepth} deep`);
  }
}

function skipTo(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found;
}
