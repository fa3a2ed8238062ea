import type { Metadata } from '../document.ts';
import type { Span } from '../span.ts';
import { readHeader } from './converter-header.ts';
import { declaredIn, KNOWN_FIELD } from './declared-fields.ts';

const MAXIMUM_LENGTH = 64 * 1024; // characters; metadata is a few lines
const LINE_BREAK = /\r\n|\n|\r/u;

interface FrontMatter {
  /** From the first fence to the end of the last. */
  readonly span: Span;
  readonly declared: Partial<Metadata>;
  readonly warnings: readonly string[];
}

/**
 * The YAML between `---` fences that a text begins with, or a converter's header; null where there is neither. What is
 * no YAML, or has no closing fence, is read line by line, and warned of.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter | null> {
  const header = readHeader(text);
  if (header !== null) return { span: header.span, ...declaredIn(header.fields) };
  const fence = /^(?:[ \t]*(?:\r\n|\n|\r)){0,9}---[ \t]*(?:\r\n|\n|\r)/u.exec(text)?.[0];
  if (fence === undefined) return null;
  const body = text.slice(fence.length, fence.length + MAXIMUM_LENGTH);
  const close = /^(?:---|\.\.\.)[ \t]*$/mu.exec(body);
  const yaml = close === null ? null : body.slice(0, close.index);
  const value = yaml === null ? null : await parseYaml(yaml);
  // Between two fences stands either YAML with a mistake in it or a text between two rules.
  const isFields =
    yaml?.split(LINE_BREAK).every((line) => /^(?:\s|#|-\s|[\p{L}\d_-]+ ?:|$)/u.test(line)) === true;
  if (close === null || yaml === null || (value instanceof Error && !isFields))
    return readUnclosed(fence, body);
  const span = { start: 0, end: fence.length + close.index + close[0].trimEnd().length };
  if (value instanceof Error) return readLines(span, yaml, value.message);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return { span, ...declaredIn(value) };
}

/** The lines right below a fence that none closes, as far as they are fields; null where the first is no known one. */
function readUnclosed(fence: string, body: string): FrontMatter | null {
  const fields = /^(?:[\p{L}\d_-]+ ?:[^\r\n]*(?:\r\n|\n|\r|$))+/u.exec(body)?.[0].trimEnd() ?? '';
  if (!KNOWN_FIELD.test(fields)) return null;
  return readLines({ start: 0, end: fence.length + fields.length }, fields, 'no “---” closes it');
}

/** Takes the rest of a line for the value of its field, whatever stands in it, but for quotes around. */
function readLines(span: Span, source: string, problem: string): FrontMatter {
  const fields = source.split(LINE_BREAK).flatMap((line): [string, string][] => {
    const [, key, rest = ''] = KNOWN_FIELD.exec(line) ?? [];
    const value = /^(["'])(?<inner>(?:(?!\1).)*)\1?$/u.exec(rest.trim())?.groups?.inner ?? rest.trim();
    // An alias or the mark of a block is no text: what it stands for is not known.
    const isUnknown = /^(?:[*&!]\S*|[|>][+-]?|~|[Nn]ull|NULL)$/u.test(rest.trim());
    return key === undefined || isUnknown ? [] : [[key, value]];
  });
  const { declared, warnings } = declaredIn(Object.fromEntries(fields));
  return { span, declared, warnings: [`front matter: ${problem}`, ...warnings] };
}

/**
 * Every scalar but null stays the string that was written (`failsafe` schema), whatever type a tag gives it: no dates, no
 * numbers, and no type that runs code.
 * Aliases are few, so that they cannot be multiplied into a bomb. Lines may end in a bare CR and be indented by tabs, which
 * YAML does not know.
 */
async function parseYaml(source: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  try {
    const lines = source.replace(/\r\n?/gu, '\n').replace(/^\t+/gmu, (tabs) => '  '.repeat(tabs.length));
    const document = parseDocument(lines, {
      schema: 'failsafe',
      customTags: ['null'],
      resolveKnownTags: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) return new Error(error.message.split('\n')[0]?.slice(0, 200));
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    return new Error(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'cannot be read');
  }
}
