import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '../../catalogue/locale.ts';
import { formatMessage } from '../../catalogue/messages.ts';
import type { Library } from '../../library.ts';
import { complete } from './completion.ts';
import { HISTORY_LENGTH, type History } from './history.ts';
import type { Paint } from './paint.ts';

interface ChatOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly library: () => Library;
  readonly locale: Locale;
  readonly paint: Paint;
  readonly history: History;
  /** The text for a line, line ends included. */
  readonly answer: (line: string) => Promise<string>;
}

const PROMPT = '› ';

/** Talks with who sits at the terminal until they leave (Ctrl+D, or Ctrl+C on an empty line). */
export async function runChat(options: ChatOptions): Promise<void> {
  const { input, output, library, locale, paint, history, answer } = options;
  const terminal = createInterface({
    input,
    output,
    terminal: true,
    prompt: paint('prompt', PROMPT),
    history: history.read(),
    historySize: HISTORY_LENGTH,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const { candidates, typed } = complete(line, library(), locale);
      return [[...candidates], typed];
    },
  });
  let left = false;
  terminal.on('close', () => {
    left = true;
  });
  terminal.on('SIGINT', () => {
    if (terminal.line === '') terminal.close();
    else terminal.write(null, { ctrl: true, name: 'u' });
  });
  const { documents } = library();
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const welcome = { key: 'welcome', parameters: { documents: documents.length, sentences } } as const;
  output.write(`${formatMessage(welcome, locale)}\n\n`);
  terminal.prompt();
  for await (const line of terminal) {
    history.add(line);
    output.write(await answer(line));
    if (!left) terminal.prompt();
  }
  output.write('\n');
}
