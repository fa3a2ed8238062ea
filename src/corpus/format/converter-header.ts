import type { Span } from '../span.ts';

/**
 * The lines that converters of web pages to Markdown put on top: 'Title: …', 'URL Source: …', 'Published Time: …',
 * 'Markdown Content:'. Null where a text does not begin with them.
 */
export function readConverterHeader(
  text: string,
): { span: Span; fields: Readonly<Record<string, string>> } | null {
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
