import * as z from 'zod';
import type { Locale } from '../src/catalogue/locale.ts';
import type { Message } from '../src/catalogue/messages.ts';
import { type Command, defineCommand, type MessageItem } from '../src/command.ts';
import type { Library } from '../src/library.ts';
import { commands } from './index.ts';

/** `/help`: how to ask, and every command with what it takes, in the reader's language. */
export default defineCommand({
  name: { 'en-US': 'help', fr: 'aide' },
  description: { 'en-US': 'What can be asked', fr: 'Ce que l’on peut demander' },
  options: z.strictObject({}),
  texts: {},

  async run(_options, library, locale) {
    const line = (message: Message): MessageItem => ({ kind: 'message', style: 'line', message });
    return {
      outcome: 'answered',
      heading: { key: 'helpHeading' },
      items: [
        line({ key: 'helpQuestion' }),
        ...commands.flatMap((command): MessageItem[] => [
          { kind: 'message', style: 'heading', message: nameOf(command, locale) },
          ...usageOf(command, library, locale).map(line),
        ]),
      ],
      pageSize: 50,
      attachments: [],
    };
  },
});

function nameOf({ name, description }: Command, locale: Locale): Message {
  const parameters = { command: `/${name[locale]}`, description: description[locale] };
  return { key: 'helpCommand', parameters };
}

/** What stands behind a command's name: its topics, its options where it has others than its words, and an example. */
function usageOf(command: Command, library: Library, locale: Locale): Message[] {
  const { subcommandOption, mainOption, texts } = command;
  const usage: Message[] = [];
  if (subcommandOption !== null) {
    const option = texts[subcommandOption]?.name[locale] ?? subcommandOption;
    const known = command.subcommands(library).map(({ name }) => name[locale]);
    usage.push({ key: 'helpSubcommands', parameters: { option, known: known.join(', ') } });
  }
  const options = Object.entries(texts).filter(([option]) => option !== subcommandOption);
  if (options.some(([option]) => option !== mainOption)) {
    const names = options.map(([, { name }]) => name[locale]);
    usage.push({ key: 'helpOptions', parameters: { options: names.join(', ') } });
  }
  const example = command.example(library, locale);
  if (example !== null) {
    const parameters = { example: `/${command.name[locale]} ${example}` };
    usage.push({ key: 'helpExample', parameters });
  }
  return usage;
}
