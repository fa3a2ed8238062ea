import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord.js';
import * as z from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/);
const optionValue = z.union([z.string(), z.number(), z.boolean()]);

const plainOption = z.object({
  name: z.string(),
  type: z.int(),
  value: optionValue.optional(),
  focused: z.boolean().optional(),
});

const commandData = z.object({
  type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(plainOption.extend({ options: z.array(plainOption).optional() })).default([]),
});

const common = {
  id: snowflake,
  application_id: snowflake,
  /** A secret: for fifteen minutes it lets anyone answer in the bot's name. */
  token: z.string().regex(/^[\w.~-]+$/),
  /** The reader's. */
  locale: z.string().optional(),
  guild_locale: z.string().optional(),
  /** Bytes. */
  attachment_size_limit: z.int().min(0).optional(),
};

/** What Discord tells of a reader who did something, as far as this program reads it. */
export const interactionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.ApplicationCommand), ...common, data: commandData }),
  z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), ...common, data: commandData }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    ...common,
    data: z.object({ custom_id: z.string() }),
  }),
]);

export type Interaction = z.output<typeof interactionSchema>;
type CommandData = z.output<typeof commandData>;
type PlainOption = z.output<typeof plainOption>;

/** The options as typed, those of a subcommand where there is one. */
export function typedOptions({ options }: CommandData): {
  readonly subcommand: string | null;
  readonly options: readonly PlainOption[];
} {
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { subcommand: first.name, options: first.options ?? [] }
    : { subcommand: null, options };
}

/** What is read of a message of the gateway. */
export const messageSchema = z.object({
  id: snowflake,
  channel_id: snowflake,
  guild_id: snowflake.optional(),
  type: z.int(),
  content: z.string(),
  author: z.object({ id: snowflake, bot: z.boolean().optional() }),
  webhook_id: snowflake.optional(),
});

/** A message that asks the bot something. */
export interface AskingMessage {
  readonly id: string;
  readonly channelId: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly question: string;
}

const DEFAULT = 0;
const REPLY = 19;

/**
 * The question of a message that is one: a person's direct message to the bot, or one that mentions it by hand. Null for
 * all others, also for a reply that calls the bot only because it answers one of its messages.
 */
export function askingMessage(
  { id, channel_id, guild_id, type, content, author, webhook_id }: z.output<typeof messageSchema>,
  botId: string,
): AskingMessage | null {
  if (author.bot === true || author.id === botId || webhook_id !== undefined) return null;
  if (type !== DEFAULT && type !== REPLY) return null;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  if (guild_id !== undefined && !mention.test(content)) return null;
  const question = content.replace(mention, ' ').replace(/\s+/gu, ' ').trim();
  return { id, channelId: channel_id, guildId: guild_id ?? null, question };
}
