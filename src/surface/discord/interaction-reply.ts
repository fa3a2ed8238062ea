import { InteractionResponseType, InteractionType, MessageFlags, type RawFile } from 'discord.js';
import { type Locale, localeOfTag } from '../../catalogue/locale.ts';
import type { Answer, Request } from '../../command.ts';
import type { Library } from '../../library.ts';
import { findCommand, run } from '../../run.ts';
import { shorten } from '../shorten.ts';
import { visibleText } from '../visible-text.ts';
import { sentenceInContext } from './context.ts';
import { type ButtonAction, parseCustomId } from './custom-id.ts';
import { type Interaction, typedOptions } from './interaction.ts';
import { DEFAULT_ATTACHMENT_SIZE, MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';
import { attachmentsMessage, messageOf, noticeMessage, type OutgoingMessage } from './message.ts';

/** The response to an interaction, as its callback takes it, and what can be logged of it. */
interface InteractionReply {
  readonly response: { readonly type: InteractionResponseType; readonly data: object };
  readonly files: readonly RawFile[];
  readonly outcome: Answer['outcome'] | 'stale' | 'completed';
}

/** The reader's language, else the server's, else the program's. */
export function localeOf(interaction: Interaction, fallback: Locale): Locale {
  return localeOfTag(interaction.locale) ?? localeOfTag(interaction.guild_locale) ?? fallback;
}

/** What to say to what a reader did. Asks nothing of Discord: the gateway and HTTP both send what comes of it. */
export async function replyTo(
  interaction: Interaction,
  library: Library,
  fallback: Locale,
): Promise<InteractionReply> {
  const locale = localeOf(interaction, fallback);
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(interaction.data, library, locale);
    case InteractionType.ApplicationCommand:
      return answer(interaction, library, locale);
    case InteractionType.MessageComponent: {
      const action = parseCustomId(interaction.data.custom_id);
      const { attachment_size_limit = DEFAULT_ATTACHMENT_SIZE } = interaction;
      return (action && (await press(action, library, locale, attachment_size_limit))) ?? stale(locale);
    }
  }
}

/** A message as the first response to an interaction. */
export function messageReply({ body }: OutgoingMessage): InteractionReply['response'] {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: body };
}

/** What the reader is told when the answer could not be made. */
export function failedMessage(locale: Locale): OutgoingMessage {
  return noticeMessage([{ key: 'failed' }], locale, true);
}

type CommandInteraction = Extract<Interaction, { type: InteractionType.ApplicationCommand }>;

async function answer(
  { data, attachment_size_limit = DEFAULT_ATTACHMENT_SIZE }: CommandInteraction,
  library: Library,
  locale: Locale,
): Promise<InteractionReply> {
  const request = requestOf(data, locale);
  const given = await run(request, library);
  const { command, options } = request;
  const message = messageOf(given, {
    locale,
    topics: library.topics,
    asked: { command, options },
    page: 0,
    attachmentSize: attachment_size_limit,
  });
  if (message === null) throw new Error('an answer without a first page');
  return reply(InteractionResponseType.ChannelMessageWithSource, message, given.outcome);
}

function requestOf(data: CommandInteraction['data'], locale: Locale): Request {
  const command = findCommand(data.name);
  const { subcommand, options } = typedOptions(data);
  const typed = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const topic = command?.subcommandOption ?? null;
  return {
    command: data.name,
    options: {
      ...Object.fromEntries(typed),
      ...(topic !== null && subcommand !== null && { [topic]: subcommand }),
    },
    locale,
  };
}

/** Null where the button asks for what is not there (any more), or was never sent by this program. */
async function press(
  action: ButtonAction,
  library: Library,
  locale: Locale,
  offeredSize: number,
): Promise<InteractionReply | null> {
  const { topics } = library;
  const attachmentSize = null; // the files of a first page stay with the message that is turned
  if (action.kind === 'context') {
    const inContext = sentenceInContext(action.reference, library);
    const asked = { command: 'context', options: {} };
    const message = inContext && messageOf(inContext, { locale, topics, asked, page: 0, attachmentSize });
    if (message === null) return null;
    const body = { ...message.body, components: [], flags: MessageFlags.Ephemeral };
    return reply(InteractionResponseType.ChannelMessageWithSource, { ...message, body }, 'answered');
  }
  const { command, options } = action;
  const given = await run({ command, options, locale: action.locale }, library);
  if (given.outcome !== 'answered') return null;
  const asked = { command, options };
  if (action.kind === 'offer') {
    if (given.attachments.length === 0) return null;
    const context = { locale: action.locale, topics, asked, page: 0, attachmentSize: offeredSize };
    const message = attachmentsMessage(given, context);
    return reply(InteractionResponseType.ChannelMessageWithSource, message, 'answered');
  }
  const { page } = action;
  const message = messageOf(given, { locale: action.locale, topics, asked, page, attachmentSize });
  return message && reply(InteractionResponseType.UpdateMessage, message, 'answered');
}

function stale(locale: Locale): InteractionReply {
  const message = noticeMessage([{ key: 'staleButton' }], locale, true);
  return reply(InteractionResponseType.ChannelMessageWithSource, message, 'stale');
}

function reply(
  type: InteractionResponseType,
  { body, files }: OutgoingMessage,
  outcome: InteractionReply['outcome'],
): InteractionReply {
  return { response: { type, data: body }, files, outcome };
}

function complete(data: CommandInteraction['data'], library: Library, locale: Locale): InteractionReply {
  const focused = typedOptions(data).options.find((option) => option.focused === true);
  const given = requestOf(data, locale).options;
  const text = focused && findCommand(data.name)?.texts[focused.name];
  const suggestions = text?.complete?.(String(focused?.value ?? ''), library, locale, given) ?? [];
  const choices = suggestions
    .filter(({ value }) => value.length > 0 && value.length <= MAX_CHOICE_LENGTH)
    .slice(0, MAX_CHOICES)
    .map(({ value, label }) => {
      const shown = visibleText(label).trim();
      return { name: shorten(shown === '' ? value : shown, MAX_CHOICE_LENGTH), value };
    });
  return {
    response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
    files: [],
    outcome: 'completed',
  };
}
