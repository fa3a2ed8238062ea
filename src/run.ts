import { commands } from '../commands/index.ts';
import { LOCALES } from './catalogue/locale.ts';
import type { Answer, Command, Request } from './command.ts';
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
  if (options.success) {
    const answer = await command.run(options.data, library, request.locale);
    if (answer.outcome !== 'no_match' || library.documents.length > 0) return answer;
    return { ...answer, message: { key: 'noDocuments' } };
  }
  const issue = options.error.issues[0];
  const option = String(issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : (issue?.path[0] ?? ''));
  if (issue?.code === 'too_big' && typeof issue.maximum === 'number') {
    return { outcome: 'invalid', option, message: { key: 'tooLong', parameters: { limit: issue.maximum } } };
  }
  const text = Object.hasOwn(command.texts, option) ? command.texts[option] : undefined;
  if (text === undefined) {
    const parameters = { command: `/${command.name[request.locale]}`, option };
    return { outcome: 'invalid', option, message: { key: 'unknownOption', parameters } };
  }
  const name = text.name[request.locale];
  if (!(option in request.options)) {
    if (option === command.subcommandOption) {
      const known = command.subcommands(library).map((subcommand) => subcommand.name[request.locale]);
      const parameters = { option: name, known: known.join(', ') };
      return { outcome: 'invalid', option, message: { key: 'missingSubcommand', parameters } };
    }
    return { outcome: 'invalid', option, message: { key: 'missingOption', parameters: { option: name } } };
  }
  if (issue?.code === 'custom') {
    const date = String(request.options[option]);
    return { outcome: 'invalid', option, message: { key: 'noSuchDate', parameters: { date } } };
  }
  const parameters = { option: name, description: text.description[request.locale] };
  return { outcome: 'invalid', option, message: { key: 'invalidOption', parameters } };
}
