import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import * as z from 'zod';
import { commands } from '../../../commands/index.ts';
import type { Localised } from '../../catalogue/locale.ts';
import type { Command, OptionText } from '../../command.ts';
import type { Library } from '../../library.ts';
import { shorten } from '../shorten.ts';
import { MAX_COMMAND_DESCRIPTION, MAX_COMMAND_NAME, MAX_OPTIONS } from './limits.ts';
import type { ApplicationCommand, CommandOption, PlainOption } from './registered-command.ts';

/** Every command as Discord wants it: names, texts and options in both languages, the topics of this library. */
export function applicationCommands(library: Library): readonly ApplicationCommand[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    ...named(command.name),
    ...described(command.description),
    options: optionsOf(command, library),
    // In servers, in the bot's direct messages, and between users who have the bot themselves.
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }));
}

function optionsOf(command: Command, library: Library): CommandOption[] {
  const subcommands = command.subcommandOption === null ? [] : command.subcommands(library);
  if (subcommands.length === 0) return plainOptions(command, null);
  const options = plainOptions(command, command.subcommandOption);
  const names = distinctNames(subcommands);
  return subcommands.slice(0, MAX_OPTIONS).map(({ value, description }, i) => ({
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ fr: names[i]?.fr ?? value, 'en-US': names[i]?.['en-US'] ?? value }),
    name: value,
    ...described(description),
    options,
  }));
}

/** The options that are typed by their name: Discord wants the required ones first. */
function plainOptions(command: Command, leftOut: string | null): PlainOption[] {
  const { properties, required } = optionsSchema.parse(
    z.toJSONSchema(command.options, { io: 'input', unrepresentable: 'any' }),
  );
  return Object.entries(properties)
    .filter(([name]) => name !== leftOut)
    .map(([name, schema]) => optionOf(name, schema, command.texts[name], required.includes(name)))
    .sort((a, b) => Number(b.required) - Number(a.required));
}

const optionSchema = z.object({
  type: z.enum(['string', 'boolean']),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
});

/** What of a command's schema Discord can hold a reader to, in JSON Schema. The schema itself is asked again in any case. */
const optionsSchema = z.object({
  properties: z.record(z.string(), optionSchema),
  required: z.array(z.string()).default([]),
});

const MAX_STRING = 6000;
const optionTypes = {
  string: ApplicationCommandOptionType.String,
  boolean: ApplicationCommandOptionType.Boolean,
} as const;

function optionOf(
  name: string,
  schema: z.output<typeof optionSchema>,
  text: OptionText | undefined,
  required: boolean,
): PlainOption {
  if (text === undefined) throw new Error(`the option ${name} has no text`);
  return {
    type: optionTypes[schema.type],
    ...named(text.name),
    ...described(text.description),
    name,
    required,
    ...(schema.minLength !== undefined && { min_length: Math.min(schema.minLength, MAX_STRING) }),
    ...(schema.maxLength !== undefined && { max_length: Math.min(schema.maxLength, MAX_STRING) }),
    ...(text.complete !== undefined && { autocomplete: true }),
  };
}

function named(name: Localised<string>) {
  return { name: name['en-US'], name_localizations: localisations(name, (shown) => shown) };
}

function described(description: Localised<string>) {
  const shortened = (shown: string) => shorten(shown, MAX_COMMAND_DESCRIPTION);
  return {
    description: shortened(description['en-US']),
    description_localizations: localisations(description, shortened),
  };
}

/** British readers get the English texts too: Discord would otherwise fall back in ways that surprise. */
function localisations(text: Localised<string>, shape: (shown: string) => string) {
  return { fr: shape(text.fr), 'en-US': shape(text['en-US']), 'en-GB': shape(text['en-US']) };
}

type Subcommands = ReturnType<Command['subcommands']>;

/**
 * The names of subcommands as Discord takes them, in lower case and without spaces. Where two would be the same in a
 * language, each is called by its value there.
 */
function distinctNames(subcommands: Subcommands): readonly Localised<string>[] {
  const inLocale = (locale: keyof Localised<string>) => {
    const names = subcommands.map(({ name, value }) => commandName(name[locale]) ?? value);
    return names.map((name, i) =>
      names.indexOf(name) === names.lastIndexOf(name) ? name : (subcommands[i]?.value ?? name),
    );
  };
  const french = inLocale('fr');
  return inLocale('en-US').map((english, i) => ({ 'en-US': english, fr: french[i] ?? english }));
}

function commandName(name: string): string | null {
  const shaped = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_COMMAND_NAME);
  return shaped === '' ? null : shaped;
}
