import type { Locale } from '../../catalogue/locale.ts';
import type { Answer } from '../../command.ts';
import type { Topic } from '../../estimate/topic.ts';
import type { Library } from '../../library.ts';
import { run } from '../../run.ts';
import { parseInputLine } from './input-line.ts';

/** What came of one line of input. */
export interface Response {
  readonly input: string;
  /** The command's own name as resolved, whatever the language it was typed in; null: none. */
  readonly command: string | null;
  readonly locale: Locale;
  /** Those of the library that was asked, whose names the answer's figures are shown by: another may be there by then. */
  readonly topics: readonly Topic[];
  readonly answer: Answer;
}

interface AnswerOptions {
  readonly library: Library;
  readonly locale: Locale;
  /** Ask for the answer's table, where the command can give one. */
  readonly csv: boolean;
  /** Is told of what went wrong; the reader only hears that something did. */
  readonly onError: (error: unknown, input: string) => void;
}

/** The answer to one line of input. Never throws. */
export async function answerLine(input: string, options: AnswerOptions): Promise<Response> {
  const { library, locale, csv, onError } = options;
  let command: string | null = null;
  const responseWith = (answer: Answer): Response => ({
    input,
    command,
    locale,
    topics: library.topics,
    answer,
  });
  try {
    const parsed = parseInputLine(input, library, locale);
    if (parsed === null)
      return responseWith({ outcome: 'invalid', option: null, message: { key: 'emptyQuestion' } });
    command = parsed.command?.name['en-US'] ?? null;
    const { mistake } = parsed;
    if (mistake?.kind === 'words') {
      const parameters = { command: `/${mistake.command[locale]}` };
      return responseWith({ outcome: 'invalid', option: null, message: { key: 'takesNoWords', parameters } });
    }
    if (mistake !== null) {
      const name = parsed.command?.texts[mistake.option]?.name[locale] ?? mistake.option;
      const key = mistake.kind === 'repeated' ? 'repeatedOption' : 'emptyOption';
      const message = { key, parameters: { option: name } } as const;
      return responseWith({ outcome: 'invalid', option: mistake.option, message });
    }
    const table = csv && parsed.command !== null && 'csv' in parsed.command.texts ? { csv: true } : {};
    const request = { ...parsed.request, options: { ...parsed.request.options, ...table } };
    return responseWith(await run(request, library));
  } catch (error) {
    onError(error, input);
    return responseWith({ outcome: 'failed', message: { key: 'failed' } });
  }
}
