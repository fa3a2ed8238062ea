import * as z from 'zod';
import { defineCommand } from '../src/command.ts';
import { commands } from './index.ts';

/** `/help`: every command, in the reader's language. */
export default defineCommand({
  name: { 'en-US': 'help', fr: 'aide' },
  description: { 'en-US': 'What can be asked', fr: 'Ce que l’on peut demander' },
  options: z.strictObject({}),
  texts: {},

  async run(_options, _library, locale) {
    const [first, ...rest] = commands.map((command) => ({
      kind: 'message' as const,
      style: 'line' as const,
      message: {
        key: 'helpCommand' as const,
        parameters: { command: `/${command.name[locale]}`, description: command.description[locale] },
      },
    }));
    if (first === undefined) throw new Error('there is no command');
    return {
      outcome: 'answered',
      heading: { key: 'helpHeading' },
      items: [first, ...rest],
      pageSize: 25,
      attachments: [],
    };
  },
});
