import type { Span } from '../../corpus/span.ts';
import { visibleText } from '../visible-text.ts';

/** Text in Discord's markdown that shows exactly what it was made of: only this file makes it of other text. */
export type Markdown = string & { readonly [markdown]: true };
declare const markdown: unique symbol;

// What means something wherever it stands. A colon does where no space follows (`:smile:`, `https://`), `#` in `<#id>`.
const ANYWHERE = /[\\*_~|`<>[\]@#]|:(?!\s)/gu;
// What means something where a line begins: lists, numbered lists.
const AT_START = /^(?<space>\s*)(?:(?<bullet>[-+])|(?<number>\d+)(?<dot>[.)]))/u;

/**
 * A text of the corpus or of the catalogue as markdown on one line. Discord shows the very characters of
 * {@link visibleText}: nothing becomes bold, a list, a link, a mention, an emoji or a timestamp.
 */
export function plain(text: string): Markdown {
  return asMarkdown(escapeStart(escapeAnywhere(visibleText(text))));
}

/** As {@link plain}, with stretches of the text in bold. Spans are ordered, do not overlap, and lie within the text. */
export function emphasised(text: string, bold: readonly Span[]): Markdown {
  let at = 0;
  let result = '';
  for (const { start, end } of touchingAsOne(text, bold)) {
    result += shown(text.slice(at, start), result.trim() === '');
    const words = shown(text.slice(start, end), false);
    result += words.trim() === '' ? words : `**${words}**`;
    at = end;
  }
  return asMarkdown(result + shown(text.slice(at), result.trim() === ''));
}

function shown(text: string, isStart: boolean): string {
  const escaped = escapeAnywhere(visibleText(text));
  return isStart ? escapeStart(escaped) : escaped;
}

function escapeAnywhere(text: string): string {
  return text.replace(ANYWHERE, '\\$&');
}

function escapeStart(text: string): string {
  return text.replace(AT_START, (_all, space: string, bullet = '', number = '', dot = '') =>
    bullet === '' ? `${space}${number}\\${dot}` : `${space}\\${bullet}`,
  );
}

/** `**a****b**` is not two bold words for Discord: stretches with nothing to be seen between them become one. */
function touchingAsOne(text: string, spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && visibleText(text.slice(last.end, span.start)) === '') {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else if (span.start < span.end) merged.push(span);
  }
  return merged;
}

/** In bold print. */
export function bold(text: Markdown): Markdown {
  return asMarkdown(`**${text}**`);
}

/** A line in a block quote. */
export function blockQuote(line: Markdown): Markdown {
  return asMarkdown(`> ${line}`);
}

/** A line in small grey print. */
export function subtext(line: Markdown): Markdown {
  return asMarkdown(`-# ${line}`);
}

/** A link, where the address is one of the web that Discord can take; else the text alone. */
export function link(text: Markdown, address: string | null): Markdown {
  const href = address !== null && URL.canParse(address) ? new URL(address) : null;
  if (href === null || !/^https?:$/.test(href.protocol) || href.href.length > 512) return text;
  // Phones cut an address at a bracket, and markdown ends it there.
  const safe = href.href.replace(/[()<>\\*_~|`]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return asMarkdown(`[${text}](${safe})`);
}

/** A short text to copy as it is, such as a reference. */
export function code(text: string): Markdown {
  const shown = visibleText(text);
  return shown === '' || /[`\\]/.test(shown) ? plain(text) : asMarkdown(`\`${shown}\``);
}

/**
 * Lines to copy as they are, in a code block. Nothing can be escaped in one: a text that would end it is shown outside,
 * escaped.
 */
export function codeBlock(text: string): Markdown {
  const lines = text.split(/\r\n?|\n/u).map(visibleText);
  if (text.includes('```')) return asMarkdown(lines.map(plain).join('\n'));
  return asMarkdown(`\`\`\`\n${lines.join('\n')}\n\`\`\``);
}

/** Parts beside or below each other. */
export function join(parts: readonly Markdown[], separator: ' · ' | '\n' | '\n\n' | ' '): Markdown {
  return asMarkdown(parts.join(separator));
}

/** The one place where a string is declared to be markdown. */
function asMarkdown(text: string): Markdown {
  return text as Markdown;
}
