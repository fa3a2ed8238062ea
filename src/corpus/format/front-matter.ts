import * as z from 'zod';
import { readDate } from '../dates.ts';
import type { Metadata } from '../document.ts';
import type { Span } from '../span.ts';
import { readHeader } from './converter-header.ts';

const MAXIMUM_LENGTH = 64 * 1024; // characters; metadata is a few lines
const LINE_BREAK = /\r\n|\n|\r/u;

/** A field of metadata as people write it: one value, or a list of which the first counts. */
const field = z
  .union([
    z.string(),
    z
      .array(z.string().nullable())
      .transform((values) => values.flatMap((value) => (value === null ? [] : [unlinked(value)])).join(', ')),
  ])
  .transform(unlinked)
  .transform((value) => value.replace(/\s+/gu, ' ').trim())
  .transform((value) => (value === '' || value.length > 1000 ? null : value));
const ADDRESS = /^https?:\/\/\S+$/iu;

/** A value as clippers of web pages write names: '[[Ann Doe]]', '[[people/ann|Ann Doe]]'. */
function unlinked(value: string): string {
  return /^\s*\[\[(?:[^\]|]*\|)?(?<name>[^\]|]+)\]\]\s*$/u.exec(value)?.groups?.name ?? value;
}

const schema = z.object({
  title: field.optional().catch(undefined),
  date: field.optional().catch(undefined),
  author: field.optional().catch(undefined),
  publisher: field.optional().catch(undefined),
  url: field.optional().catch(undefined),
  lang: field.optional().catch(undefined),
  retrieved: field.optional().catch(undefined),
});

/** What clippers of web pages call some of the fields, where they give the page's address as its source. */
const CLIPPED = { source: 'url', published: 'date', site: 'publisher', created: 'retrieved' } as const;

const KNOWN_FIELD = new RegExp(`^(${Object.keys(schema.shape).join('|')}):(.*)`, 'iu');

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
  const fence = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text)?.[0];
  if (fence === undefined) return null;
  const body = text.slice(fence.length, fence.length + MAXIMUM_LENGTH);
  const close = /^(?:---|\.\.\.)[ \t]*$/mu.exec(body);
  const yaml = close === null ? null : body.slice(0, close.index);
  const value = yaml === null ? null : await parseYaml(yaml);
  // Between two fences stands either YAML with a mistake in it or a text between two rules.
  const isFields = yaml?.split(LINE_BREAK).every((line) => /^(?:\s|#|-\s|[\w-]+:|$)/u.test(line)) === true;
  if (close === null || yaml === null || (value instanceof Error && !isFields))
    return readUnclosed(fence, body);
  const span = { start: 0, end: fence.length + close.index + close[0].trimEnd().length };
  if (value instanceof Error) return readLines(span, yaml, value.message);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return { span, ...declaredIn(value) };
}

/** The lines right below a fence that none closes, as far as they are fields; null where the first is no known one. */
function readUnclosed(fence: string, body: string): FrontMatter | null {
  const fields = /^(?:[\w-]+:[^\r\n]*(?:\r\n|\n|\r|$))+/u.exec(body)?.[0].trimEnd() ?? '';
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
 * Aliases are few, so that they cannot be multiplied into a bomb.
 */
async function parseYaml(source: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(source, {
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

/** Metadata in the fields of front matter, by whatever means they were given. */
export function declaredIn(value: object): { declared: Partial<Metadata>; warnings: string[] } {
  const given = Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  const own = { ...clippedIn(given), ...given };
  const fields = schema.parse(own);
  const language = fields.lang === undefined ? null : languageOf(fields.lang);
  const declared: Partial<Metadata> = {
    ...(fields.title != null && { title: fields.title }),
    ...(fields.publisher != null && { publisher: fields.publisher }),
    ...(fields.author != null && { author: fields.author }),
    ...(fields.url != null && ADDRESS.test(fields.url) && { url: fields.url }),
    ...(language !== null && { language }),
  };
  const dates = { publishedOn: fields.date, retrievedOn: fields.retrieved };
  const warnings: string[] = [];
  const warn = (written: string, what: string) =>
    warnings.push(`front matter: “${written.slice(0, 40)}” is not ${what}`);
  if (fields.url != null && !ADDRESS.test(fields.url)) warn(fields.url, 'a web address');
  if (fields.lang != null && language === null) warn(fields.lang, 'a language that is read (fr, en)');
  const read = Object.entries(dates).flatMap(([name, written]) => {
    if (written == null) return [];
    const date = readDate(written, language === 'fr');
    if (date === null) warn(written, 'a date');
    return date === null ? [] : [[name, date]];
  });
  return { declared: { ...declared, ...Object.fromEntries(read) }, warnings };
}

function clippedIn(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (typeof given.source !== 'string' || !ADDRESS.test(given.source)) return {};
  return Object.fromEntries(Object.entries(CLIPPED).map(([name, field]) => [field, given[name]]));
}

/** 'fr', 'fr-CA', 'en_US', 'French', 'français': the language that a declaration names, if it is one of the two. */
export function languageOf(declared: string | null): Metadata['language'] {
  if (declared === null) return null;
  if (/^(?:fr(?:[-_].*)?|fra|fre|french|français|francais)$/iu.test(declared.trim())) return 'fr';
  if (/^(?:en(?:[-_].*)?|eng|english|anglais)$/iu.test(declared.trim())) return 'en';
  return null;
}
