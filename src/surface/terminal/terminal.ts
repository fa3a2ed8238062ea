import type { Locale } from '../../catalogue/locale.ts';
import type { Library } from '../../library.ts';
import type { Logger } from '../../log.ts';
import { answerLine, type Response } from './answer-line.ts';
import { History } from './history.ts';
import { painter } from './paint.ts';
import { runPiped } from './piped.ts';
import { type Printed, printJson, printTable, printText } from './print.ts';

interface TerminalOptions {
  readonly library: () => Library;
  readonly locale: Locale;
  readonly format: 'text' | 'json' | 'csv';
  /** Where the chat keeps what it remembers. */
  readonly dataDirectory: string;
  readonly log: Logger;
}

const USUAL_WIDTH = 80;
/** Longer lines tire the eye, however wide the window is. */
const GREATEST_WIDTH = 100;

/** Whether somebody sits there, both typing and reading. */
export function isChat(format: TerminalOptions['format']): boolean {
  return format === 'text' && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Answers what is typed or piped in, until the input ends. */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { library, locale, format, dataDirectory, log } = options;
  const { stdin, stdout, stderr } = process;
  const paint = painter(stdout.isTTY === true && stdout.hasColors());
  const answer = (line: string): Promise<Response> =>
    answerLine(line, {
      library: library(),
      locale,
      csv: format === 'csv',
      onError: (error, input) => log.error({ err: error, input }, 'a line could not be answered'),
    });
  const print = async (response: Response): Promise<Printed> => {
    if (format === 'json') return printJson(response);
    if (format === 'csv') return printTable(response, stdout.isTTY === true);
    const width = stdout.isTTY === true ? Math.min(stdout.columns || USUAL_WIDTH, GREATEST_WIDTH) : null;
    return printText(
      response,
      { width, paint },
      {
        folder: process.cwd(),
        onError: (error, file) => log.error({ err: error, file }, 'an attachment could not be written'),
      },
    );
  };
  if (isChat(format)) {
    const history = new History(dataDirectory);
    const text = async (line: string) => (await print(await answer(line))).output;
    const { runChat } = await import('./chat.ts');
    return runChat({ input: stdin, output: stdout, library, locale, paint, history, answer: text });
  }
  return runPiped({ input: stdin, output: stdout, aside: stderr, respond: answer, print });
}
