import type { Locale } from '../../catalogue/locale.ts';
import type { Library } from '../../library.ts';
import type { Logger } from '../../log.ts';
import { toJson } from './json.ts';
import { runPiped } from './piped.ts';
import { respond } from './respond.ts';

export interface TerminalOptions {
  readonly library: () => Library;
  readonly locale: Locale;
  readonly format: 'text' | 'json' | 'csv';
  readonly log: Logger;
}

/** Answers what is typed or piped in, until the input ends. */
export async function runTerminal({ library, locale, format, log }: TerminalOptions): Promise<void> {
  await runPiped({
    input: process.stdin,
    output: process.stdout,
    respond: (line) =>
      respond(line, {
        library: library(),
        locale,
        csv: format === 'csv',
        onError: (error, input) => log.error({ err: error, input }, 'a line could not be answered'),
      }),
    print: (response) => `${JSON.stringify(toJson(response))}\n`,
  });
}
