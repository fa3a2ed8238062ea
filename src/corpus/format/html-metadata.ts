import * as z from 'zod';
import { readDate } from '../dates.ts';
import type { Metadata } from '../document.ts';
import { isSameTitle } from '../furniture/title.ts';
import { languageOf } from './declared-fields.ts';
import type { WebDocument } from './web-document.ts';

/** Where pages name these things, the surest first. `meta` is by name or by property. */
const META: Readonly<Record<'title' | 'date' | 'author' | 'publisher' | 'url', readonly string[]>> = {
  title: ['og:title', 'citation_title', 'dc.title', 'twitter:title'],
  date: [
    'article:published_time',
    'citation_publication_date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
  ],
  author: ['author', 'citation_author', 'dc.creator', 'parsely-author', 'article:author'],
  publisher: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name', 'publisher'],
  url: ['og:url'],
};

const text = z.string().transform((value) => value.replace(/\s+/gu, ' ').trim());
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const names = z
  .union([named, z.array(named).transform((all) => all.join(', '))])
  .optional()
  .catch(undefined);
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
  author: names,
  publisher: names,
  url: text.optional().catch(undefined),
  inLanguage: text.optional().catch(undefined),
});

const LARGEST_JSON = 500_000; // characters

/** What a page declares of itself: JSON-LD, meta tags (OpenGraph, Dublin Core, citation), microdata, link, time and title elements. */
export function readHtmlMetadata(document: WebDocument): Partial<Metadata> {
  const meta = metaOf(document);
  const article = articleIn(document);
  const first = (key: keyof typeof META) =>
    META[key].map((name) => meta.get(name)).find((value) => value !== undefined);
  const language =
    languageOf(document.documentElement.getAttribute('lang')) ??
    languageOf(article?.inLanguage ?? null) ??
    languageOf(meta.get('og:locale') ?? meta.get('content-language') ?? null);
  const time = document.querySelector(
    'time[datetime][pubdate], time[itemprop="datePublished"], article time[datetime], main time[datetime], header time[datetime]',
  );
  const writtenDate = article?.datePublished ?? first('date') ?? time?.getAttribute('datetime') ?? undefined;
  const publishedOn = writtenDate === undefined ? null : readDate(writtenDate, language === 'fr');
  const url = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    first('url'),
    article?.url,
  ].find((address) => address != null && /^https?:\/\/\S+$/iu.test(address));
  const named =
    article?.headline ?? first('title') ?? titleOf(document, first('publisher') ?? article?.publisher);
  const heading = soleHeading(document);
  const title = named !== undefined && heading !== null && isSameTitle(heading, named) ? heading : named;
  const author = [article?.author, first('author'), authorIn(document)].find(
    (name) => name !== undefined && !/^https?:/iu.test(name),
  );
  const publisher = article?.publisher ?? first('publisher');
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(publishedOn !== null && { publishedOn }),
    ...(author !== undefined && author !== '' && { author }),
    ...(publisher !== undefined && publisher !== '' && { publisher }),
    ...(url != null && { url }),
    ...(language !== null && { language }),
  };
}

function metaOf(document: WebDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const value = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (key === undefined || value === undefined || value === '' || value.length > 1000) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, value);
    // Papers name each of their authors in a tag of its own: 'Doe, Ann', then 'Roe, Bob'.
    else if (key === 'citation_author' && known.length < 1000) found.set(key, `${known}; ${value}`);
  }
  return found;
}

/** Whom the page's text marks as its author. */
function authorIn(document: WebDocument): string | undefined {
  const marked = document.querySelector('[itemprop="author"]');
  const name = clean((marked?.querySelector('[itemprop="name"]') ?? marked)?.textContent ?? null);
  return name === '' || name.length > 100 ? undefined : name;
}

/** The article that the page's JSON-LD describes: in an object, a list or an `@graph`. */
function articleIn(document: WebDocument): z.output<typeof articleSchema> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_JSON) continue;
    for (const candidate of flatten(parseJson(source), 0)) {
      const parsed = articleSchema.safeParse(candidate);
      if (
        parsed.success &&
        [parsed.data['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/u.test(type))
      ) {
        return parsed.data;
      }
    }
  }
  return undefined;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function flatten(value: unknown, depth: number): unknown[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => flatten(item, depth + 1));
  return '@graph' in value ? [value, ...flatten(value['@graph'], depth + 1)] : [value];
}

/** The title element without the name of the site; the main heading where the page has just one. */
function titleOf(document: WebDocument, site: string | undefined): string | undefined {
  const heading = soleHeading(document);
  if (heading !== null) return heading;
  const title = clean(document.querySelector('title')?.textContent ?? null);
  const parts = title.split(/ [|–—»•·-] /u);
  const last = parts.at(-1);
  const isSite = parts.length > 1 && (last === site || (last ?? '').split(' ').length <= 3);
  return isSite ? title.slice(0, title.length - (last?.length ?? 0) - 3) : title;
}

function soleHeading(document: WebDocument): string | null {
  const [heading = null, second] = [...document.querySelectorAll('h1')]
    .map(({ textContent }) => clean(textContent))
    .filter(Boolean);
  return second === undefined ? heading : null;
}

function clean(value: string | null): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
