import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from './decode.ts';
import { readMarkdown } from './format/markdown.ts';
import { readPlainText } from './format/plain-text.ts';
import type { SourceText } from './format/source-text.ts';
import { LIMITS } from './limits.ts';
import type { Format, ListedFile } from './list-files.ts';
import { UnreadableFile } from './unreadable.ts';

export interface ReadFile extends SourceText {
  readonly path: string;
  readonly encoding: string;
}

const MAXIMUM_BYTES: Readonly<Record<Format, number>> = {
  text: LIMITS.textBytes,
  markdown: LIMITS.textBytes,
  html: LIMITS.htmlBytes,
  pdf: LIMITS.pdfBytes,
};

/**
 * Reads one file of a corpus by the reader of its format. Libraries are loaded when the first file needs them.
 * @throws {UnreadableFile} if it is too large, binary, broken or without text.
 */
export async function readCorpusFile(
  directory: string,
  { path, format, bytes }: ListedFile,
): Promise<ReadFile> {
  const maximum = MAXIMUM_BYTES[format];
  if (bytes > maximum) throw new UnreadableFile(`larger than ${maximum / 1024 / 1024} MB`);
  const content = await readFile(join(directory, path));
  const { encoding, source } = await readAs(format, content);
  if (!/[\p{L}\p{N}]/u.test(source.text)) throw new UnreadableFile('no text in it');
  return { ...source, path, encoding, warnings: [...source.warnings, ...misreadIn(source.text)] };
}

/** What UTF-8 becomes where a program took it for windows-1252: 'Ã©' for 'é', 'â€™' for an apostrophe. */
const MISREAD = /Ã[\u00a0-¿]|â€[™œ¦“”\u009d]/gu;
const FEWEST_MISREAD = 3;

/** A file that was spoiled before it came here is quoted as it is, and warned of. */
function misreadIn(text: string): string[] {
  const count = text.slice(0, 100_000).match(MISREAD)?.length ?? 0;
  return count < FEWEST_MISREAD
    ? []
    : ['letters such as “Ã©”: another program took its UTF-8 for windows-1252'];
}

async function readAs(
  format: Format,
  content: Uint8Array,
): Promise<{ encoding: string; source: SourceText }> {
  switch (format) {
    case 'text': {
      const { text, encoding } = await decode(content);
      return { encoding, source: await readPlainText(text) };
    }
    case 'markdown': {
      const { text, encoding } = await decode(content);
      return { encoding, source: await readMarkdown(text) };
    }
    case 'html': {
      const { charsetOf, readHtml } = await import('./format/html.ts');
      const { text, encoding } = await decode(content, charsetOf(content));
      return { encoding, source: await readHtml(text) };
    }
    case 'pdf': {
      const { readPdfInThread } = await import('./format/pdf-thread.ts');
      return { encoding: 'pdf', source: await readPdfInThread(content) };
    }
  }
}
