import type * as z from 'zod';
import type { Message } from './catalogue/messages.ts';
import type { Answer, Command, Request } from './command.ts';
import type { Library } from './library.ts';

/**
 * What is said of options that the schema of their command refuses: the first mistake, by the name that the option has for the
 * reader.
 */
export function invalidOptions(
  { issues: [issue] }: z.ZodError,
  command: Command,
  request: Request,
  library: Library,
): Answer {
  const option = String(issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : (issue?.path[0] ?? ''));
  return { outcome: 'invalid', option, message: messageOf(issue, option, command, request, library) };
}

function messageOf(
  issue: z.core.$ZodIssue | undefined,
  option: string,
  command: Command,
  { options, locale }: Request,
  library: Library,
): Message {
  const text = Object.hasOwn(command.texts, option) ? command.texts[option] : undefined;
  if (text === undefined) {
    return { key: 'unknownOption', parameters: { command: `/${command.name[locale]}`, option } };
  }
  const name = text.name[locale];
  if (!(option in options)) {
    if (option !== command.subcommandOption) return { key: 'missingOption', parameters: { option: name } };
    const known = command.subcommands(library).map((subcommand) => subcommand.name[locale]);
    return { key: 'missingSubcommand', parameters: { option: name, known: known.join(', ') } };
  }
  if (issue?.code === 'too_big' && typeof issue.maximum === 'number') {
    return { key: 'tooLong', parameters: { option: name, limit: issue.maximum } };
  }
  if (issue?.code === 'invalid_type' && issue.expected === 'boolean') {
    return { key: 'invalidSwitch', parameters: { option: name } };
  }
  if (issue?.code === 'custom') return { key: 'noSuchDate', parameters: { date: String(options[option]) } };
  return { key: 'invalidOption', parameters: { option: name, description: text.description[locale] } };
}
