import { commands } from '../commands/index.ts';
import { LOCALES } from './catalogue/locale.ts';
import type { Answer, Command, Request } from './command.ts';
import { invalidOptions } from './invalid-options.ts';
import type { Library } from './library.ts';

/** The command that a name stands for, in either language; undefined where there is none. */
export function findCommand(name: string): Command | undefined {
  const wanted = name.toLowerCase();
  return LOCALES.map((locale) => commands.find((command) => command.name[locale] === wanted)).find(
    (command) => command !== undefined,
  );
}

/** The one way from a request to an answer, for every surface. Reads the options, then runs the command. */
export async function run(request: Request, library: Library): Promise<Answer> {
  const command = findCommand(request.command);
  if (command === undefined) {
    const message = { key: 'unknownCommand', parameters: { command: `/${request.command}` } } as const;
    return { outcome: 'invalid', option: null, message };
  }
  const options = command.options.safeParse(request.options);
  if (!options.success) return invalidOptions(options.error, command, request, library);
  const answer = await command.run(options.data, library, request.locale);
  if (answer.outcome !== 'no_match' || library.documents.length > 0) return answer;
  return { ...answer, message: { key: 'noDocuments' } };
}
