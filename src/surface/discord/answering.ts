import { DiscordAPIError, InteractionType, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import * as z from 'zod';
import { questionCommand } from '../../../commands/index.ts';
import { type Locale, localeOfTag } from '../../catalogue/locale.ts';
import type { Answer } from '../../command.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Library } from '../../library.ts';
import type { Logger } from '../../log.ts';
import { run } from '../../run.ts';
import { parseCustomId } from './custom-id.ts';
import { deliver, INTERACTION_LIFE, isRefusal, momentOf } from './deliver.ts';
import { loggable } from './failure.ts';
import {
  type AskingMessage,
  askingMessage,
  type Interaction,
  interactionSchema,
  messageSchema,
} from './interaction.ts';
import { failedMessage, localeOf, messageReply, replyTo } from './interaction-reply.ts';
import { DEFAULT_ATTACHMENT_SIZE } from './limits.ts';
import { messageOf, noticeMessage, type OutgoingMessage } from './message.ts';

export interface Answering {
  readonly rest: Pick<REST, 'post'>;
  readonly library: () => Library;
  readonly defaultLocale: Locale;
  readonly log: Logger;
}

/** How long an answer to a message is worth sending, in milliseconds. */
const MESSAGE_LIFE = 60_000;

/** Answers one interaction as the gateway tells of it. Never throws: what goes wrong is in the log. */
export async function answerInteraction(data: unknown, answering: Answering): Promise<void> {
  const parsed = interactionSchema.safeParse(data);
  if (!parsed.success) {
    answering.log.warn({ problem: z.prettifyError(parsed.error) }, 'an interaction that cannot be read');
    return;
  }
  const interaction = parsed.data;
  const { library, defaultLocale } = answering;
  const locale = localeOf(interaction, defaultLocale);
  const callback = Routes.interactionCallback(interaction.id, interaction.token);
  const begin = momentOf(interaction.id);
  const deadline = begin + INTERACTION_LIFE;
  await logged({ ...factsOf(interaction), locale }, begin, answering.log, {
    make: () => replyTo(interaction, library(), defaultLocale),
    send: async ({ response, files, outcome }) => {
      const send = () => answering.rest.post(callback, { body: response, files: [...files], auth: false });
      await deliver(send, deadline);
      return outcome;
    },
    fail: async () => {
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return;
      const body = messageReply(failedMessage(locale));
      await deliver(() => answering.rest.post(callback, { body, auth: false }), deadline);
    },
  });
}

/** What the log says was done, and which command runs for it; null for a button that is none (any more). */
function factsOf(interaction: Interaction): Pick<Facts, 'via' | 'command'> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return { via: 'completion', command: interaction.data.name };
    case InteractionType.ApplicationCommand:
      return { via: 'command', command: interaction.data.name };
    case InteractionType.MessageComponent: {
      const action = parseCustomId(interaction.data.custom_id);
      return { via: 'button', command: action?.kind === 'context' ? 'context' : (action?.command ?? null) };
    }
  }
}

/** Answers a message of the gateway if it asks the bot something. Never throws: what goes wrong is in the log. */
export async function answerMessage(
  data: unknown,
  botId: string,
  localeOfGuild: (guildId: string) => string | undefined,
  answering: Answering,
): Promise<void> {
  const parsed = messageSchema.safeParse(data);
  if (!parsed.success) {
    answering.log.warn({ problem: z.prettifyError(parsed.error) }, 'a message that cannot be read');
    return;
  }
  const message = askingMessage(parsed.data, botId);
  if (message === null) return;
  // A message has no locale, and a server says en-US where nobody chose: the question itself tells more.
  const language = detectLanguage(message.question);
  const guildLocale = message.guildId === null ? undefined : localeOfGuild(message.guildId);
  const locale = localeOfTag(language) ?? localeOfTag(guildLocale) ?? answering.defaultLocale;
  const begin = momentOf(message.id);
  const deadline = begin + MESSAGE_LIFE;
  await logged({ via: 'message', command: questionCommand.name['en-US'], locale }, begin, answering.log, {
    make: () => answerQuestion(message.question, answering.library(), locale),
    send: async ({ outgoing, outcome }) => {
      await sendMessage(message, outgoing, locale, deadline, answering);
      return outcome;
    },
    fail: () => sendMessage(message, failedMessage(locale), locale, deadline, answering),
  });
}

/** What a line of the log says of what was asked. */
interface Facts {
  readonly via: 'command' | 'completion' | 'button' | 'message';
  readonly command: string | null;
  readonly locale: Locale;
}

interface Steps<Made> {
  readonly make: () => Promise<Made>;
  readonly send: (made: Made) => Promise<string>;
  /** Says that it failed. */
  readonly fail: () => Promise<void>;
}

/**
 * The one try and catch of this surface: makes, sends, and logs what came of it and how long it took.
 * @param begin when the reader asked, on the clock of `performance.now()`
 */
async function logged<Made>(
  facts: Facts,
  begin: number,
  log: Logger,
  { make, send, fail }: Steps<Made>,
): Promise<void> {
  const elapsed = () => Math.round(performance.now() - begin);
  let phase = 'answer';
  try {
    const made = await make();
    phase = 'send';
    const outcome = await send(made);
    log.info({ ...facts, outcome, elapsed: elapsed() }, 'answered');
  } catch (error) {
    log.error({ ...facts, phase, elapsed: elapsed(), ...loggable(error) }, 'not answered');
    // What was not taken for its form can still be said otherwise; what came too late, or to nobody, cannot.
    const canStillBeTold = phase === 'answer' || (error instanceof DiscordAPIError && error.status === 400);
    if (!canStillBeTold) return;
    try {
      await fail();
    } catch (again) {
      log.error({ ...facts, phase: 'fail', elapsed: elapsed(), ...loggable(again) }, 'not told');
    }
  }
}

async function answerQuestion(
  question: string,
  library: Library,
  locale: Locale,
): Promise<{ outgoing: OutgoingMessage; outcome: Answer['outcome'] }> {
  const asked = {
    command: questionCommand.name['en-US'],
    options: { [questionCommand.mainOption ?? '']: question },
  };
  const answer: Answer =
    question === ''
      ? { outcome: 'invalid', option: null, message: { key: 'emptyQuestion' } }
      : await run({ ...asked, locale }, library);
  const { topics } = library;
  const outgoing = messageOf(answer, {
    locale,
    topics,
    asked,
    page: 0,
    attachmentSize: DEFAULT_ATTACHMENT_SIZE,
  });
  if (outgoing === null) throw new Error('an answer without a first page');
  return { outgoing, outcome: answer.outcome };
}

/** Replies to a message. Where the channel does not allow all of a reply, what it allows. */
async function sendMessage(
  { id, channelId }: AskingMessage,
  { body: { flags: _toAskerAlone, ...body }, files }: OutgoingMessage,
  locale: Locale,
  deadline: number,
  { rest }: Answering,
): Promise<void> {
  const send = (parts: object, attached: OutgoingMessage['files']) =>
    deliver(
      () =>
        rest.post(Routes.channelMessages(channelId), {
          // The nonce makes Discord drop a second copy, of another try or of another replica.
          body: { ...parts, nonce: id, enforce_nonce: true },
          files: [...attached],
        }),
      deadline,
    );
  const reply = { message_reference: { message_id: id, fail_if_not_exists: false } };
  try {
    await send({ ...body, ...reply }, files);
  } catch (error) {
    if (isRefusal(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) {
      await send(body, files);
    } else if (isRefusal(error, RESTJSONErrorCodes.MissingPermissions)) {
      const { flags: _, ...notice } = noticeMessage([{ key: 'embedsNotAllowed' }], locale, false).body;
      await send(notice, []);
    } else throw error;
  }
}
