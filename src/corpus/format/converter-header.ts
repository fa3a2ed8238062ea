import type { Span } from '../span.ts';

interface Header {
  readonly span: Span;
  readonly fields: Readonly<Record<string, string>>;
}

/** What converters put on top of a text in another form than front matter; null where a text does not begin with it. */
export function readHeader(text: string): Header | null {
  return readConverterHeader(text) ?? readPandocHeader(text);
}

/** Pandoc's block of a title, authors and a date: '% The price of salt'. */
function readPandocHeader(text: string): Header | null {
  const line = '% *([^\\r\\n]{0,1000})(?:\\r\\n|\\r|\\n|$)';
  const [whole, title = '', author = '', date = ''] =
    new RegExp(`^${line}(?:${line})?(?:${line})?`, 'u').exec(text) ?? [];
  if (whole === undefined || title === '') return null;
  return { span: { start: 0, end: whole.trimEnd().length }, fields: { title, author, date } };
}

/**
 * The lines that converters of web pages to Markdown put on top: 'Title: …', 'URL Source: …', 'Published Time: …',
 * 'Markdown Content:'. Null where a text does not begin with them.
 */
function readConverterHeader(text: string): Header | null {
  const line =
    /[ \t]*(?:(Title|URL Source|Published Time|Author|Warning|Markdown Content):[ \t]*([^\r\n]{0,2000}))?(?:\r\n|\r|\n|$)/uy;
  const found: [string, string][] = [];
  let end = 0;
  for (let match = line.exec(text); match !== null && match[0] !== ''; match = line.exec(text)) {
    const [, key, value = ''] = match;
    if (key === undefined) continue;
    found.push([key.toLowerCase(), value.trim()]);
    end = match.index + match[0].trimEnd().length;
    if (key === 'Markdown Content') break;
  }
  const keys = found.map(([key]) => key);
  if (keys[0] !== 'title' || !keys.includes('url source')) return null;
  const fields = Object.fromEntries(found);
  return {
    span: { start: 0, end },
    fields: {
      title: fields.title ?? '',
      url: fields['url source'] ?? '',
      date: fields['published time'] ?? '',
      author: fields.author ?? '',
    },
  };
}
