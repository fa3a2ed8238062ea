import {
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RawFile,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Locale } from '../../catalogue/locale.ts';
import { formatMessage, type Message } from '../../catalogue/messages.ts';
import type { Answer, Attachment, OptionValues } from '../../command.ts';
import type { Topic } from '../../estimate/topic.ts';
import { shorten } from '../shorten.ts';
import { silenceMessages } from '../silence-messages.ts';
import { visibleText } from '../visible-text.ts';
import { toCustomId } from './custom-id.ts';
import {
  MAX_ATTACHMENT_DESCRIPTION,
  MAX_BUTTON_LABEL,
  MAX_BUTTONS_IN_ROW,
  MAX_EMBED_TITLE,
  MAX_ROWS,
} from './limits.ts';
import { join, type Markdown, plain } from './markdown.ts';
import {
  type Answered,
  countedOf,
  type Numbers,
  numbersOf,
  type Page,
  pageAt,
  pageText,
  ROOM_FOR_NOTICE,
} from './pages.ts';

export interface OutgoingMessage {
  /**
   * Content, embeds and components are always given, so that an edit replaces all of what stood there; attachments only where
   * there are new ones, so that the files of a first page stay when it is turned.
   */
  readonly body: Pick<
    RESTPostAPIChannelMessageJSONBody,
    'content' | 'embeds' | 'components' | 'attachments' | 'allowed_mentions' | 'flags'
  >;
  readonly files: readonly RawFile[];
}

export interface MessageContext {
  readonly locale: Locale;
  readonly topics: readonly Topic[];
  /** What was asked, for the buttons that turn the pages. */
  readonly asked: { readonly command: string; readonly options: OptionValues };
  /** From 0. */
  readonly page: number;
  /** Bytes that the files of the message may have together; null where its files are there already. */
  readonly attachmentSize: number | null;
}

/** Nobody is called by a message of this program, whatever stands in it. */
const NO_MENTIONS = { parse: [], replied_user: false };
const ACCENT_COLOUR = 0x3b6ea5;
const MAX_LINE = 300; // six of them fit into a message's content, escaped
const MAX_CONTEXT_BUTTONS = MAX_BUTTONS_IN_ROW * (MAX_ROWS - 1); // one row is for the pages

/** One page of an answer as a message; null where the answer has no such page. */
export function messageOf(answer: Answer, context: MessageContext): OutgoingMessage | null {
  if (answer.outcome === 'answered') return answeredMessage(answer, context);
  if (context.page > 0) return null;
  const silence = answer.outcome === 'no_match' ? silenceMessages(answer.silence) : [];
  return noticeMessage([answer.message, ...silence], context.locale, answer.outcome !== 'no_match');
}

/** Catalogue texts and nothing else. To the asker alone, where it only concerns them. */
export function noticeMessage(
  messages: readonly Message[],
  locale: Locale,
  toAskerAlone: boolean,
): OutgoingMessage {
  const lines = messages.map((message) => plain(shorten(formatMessage(message, locale), MAX_LINE)));
  return {
    body: {
      content: join(lines, '\n'),
      embeds: [],
      components: [],
      allowed_mentions: NO_MENTIONS,
      ...(toAskerAlone && { flags: MessageFlags.Ephemeral }),
    },
    files: [],
  };
}

function answeredMessage(answer: Answered, context: MessageContext): OutgoingMessage | null {
  const { locale } = context;
  const paged = pageAt(answer, context.page, context);
  if (paged === null) return null;
  const turn = pageButtons(paged, answer, context);
  if (turn === null && context.page > 0) return null;
  // Without a way to turn the pages, one message shows all that it can hold.
  const fullest = { ...answer, pageSize: answer.items.length };
  const page = turn === null ? (pageAt(fullest, 0, context) ?? paged) : paged;
  const { items } = page;
  const numbers = numbersOf(items);
  const { files, notices } = filesOf(answer.attachments, context);
  const footer = footerOf(answer, page, turn !== null);
  const embed: APIEmbed = {
    title: plain(shorten(formatMessage(answer.heading, locale), MAX_EMBED_TITLE / 2)),
    description: join([pageText(items, numbers, context), ...notices], '\n\n'),
    color: ACCENT_COLOUR,
    ...(footer !== null && { footer: { text: visibleText(formatMessage(footer, locale)) } }),
  };
  return {
    body: {
      content: '',
      embeds: [embed],
      components: rowsOf(contextButtons(numbers, locale), [
        ...(turn ?? []),
        ...offerButtons(answer, context),
      ]),
      allowed_mentions: NO_MENTIONS,
      ...described(files),
    },
    files: files.map(({ file }) => file),
  };
}

/** What an answer attaches, under its heading and without its items: for a message that goes with the answer. */
export function attachmentsMessage(answer: Answered, context: MessageContext): OutgoingMessage {
  const { files, notices } = filesOf(answer.attachments, context);
  const title = plain(shorten(formatMessage(answer.heading, context.locale), MAX_EMBED_TITLE / 2));
  const description = join([...files.map((file) => plain(file.description)), ...notices], '\n\n');
  return {
    body: {
      content: '',
      embeds: [{ title, description, color: ACCENT_COLOUR }],
      components: [],
      allowed_mentions: NO_MENTIONS,
      ...described(files),
    },
    files: files.map(({ file }) => file),
  };
}

function described(files: readonly FileWithDescription[]): Pick<OutgoingMessage['body'], 'attachments'> {
  if (files.length === 0) return {};
  return {
    attachments: files.map(({ file, description }, id) => ({ id, filename: file.name, description })),
  };
}

/** What this is of the whole answer: which page, or, where pages cannot be turned, how much of it; null where it is all. */
function footerOf(answer: Answered, { first, last, isLast }: Page, canBeTurned: boolean): Message | null {
  if (first === 1 && isLast) return null;
  const count = countedOf(answer);
  return canBeTurned
    ? { key: 'pageOf', parameters: { first, last, shown: last - first + 1, count } }
    : { key: 'narrow', parameters: { shown: last, count } };
}

/** The buttons for what else the command can attach; none whose state is too long. */
function offerButtons(
  { offers = [] }: Answered,
  { asked, locale }: MessageContext,
): APIButtonComponentWithCustomId[] {
  return offers.flatMap(({ label, options }) => {
    const { command } = asked;
    const customId = toCustomId({
      kind: 'offer',
      locale,
      command,
      options: { ...asked.options, ...options },
    });
    return customId === null ? [] : [button(customId, label, locale)];
  });
}

function contextButtons(numbers: Numbers, locale: Locale): APIButtonComponentWithCustomId[] {
  return [...numbers]
    .flatMap(([reference, number]) => {
      const label = { key: 'contextButton', parameters: { number: numbers.size > 1 ? number : 0 } } as const;
      const customId = toCustomId({ kind: 'context', reference });
      return customId === null ? [] : [button(customId, label, locale)];
    })
    .slice(0, MAX_CONTEXT_BUTTONS);
}

/** The buttons for the page before and after; none for a single page; null where the state is too long for them. */
function pageButtons(
  { isLast }: Page,
  answer: Answered,
  { page, asked, locale }: MessageContext,
): APIButtonComponentWithCustomId[] | null {
  if (page === 0 && isLast) return [];
  const idOf = (number: number) => toCustomId({ kind: 'page', page: number, locale, ...asked });
  const [before, after] = [idOf(Math.max(page - 1, 0)), idOf(isLast ? page : page + 1)];
  // The longest number that there may be decides for all pages, so that no reader turns to one without a way on.
  if (before === null || after === null || idOf(countedOf(answer)) === null) return null;
  return [
    { ...button(before, { key: 'previousPage' }, locale), disabled: page === 0 },
    { ...button(after, { key: 'nextPage' }, locale), disabled: isLast },
  ];
}

function button(customId: string, label: Message, locale: Locale): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label: shorten(formatMessage(label, locale), MAX_BUTTON_LABEL),
  };
}

function rowsOf(...groups: readonly (readonly APIButtonComponentWithCustomId[])[]) {
  return groups.flatMap((buttons) =>
    Array.from({ length: Math.ceil(buttons.length / MAX_BUTTONS_IN_ROW) }, (_, row) => ({
      type: ComponentType.ActionRow as const,
      components: buttons.slice(row * MAX_BUTTONS_IN_ROW, (row + 1) * MAX_BUTTONS_IN_ROW),
    })),
  );
}

interface FileWithDescription {
  readonly file: RawFile;
  readonly description: string;
}

/** The files that Discord takes here, and a notice of those that are too large. */
function filesOf(
  attachments: readonly Attachment[],
  { locale, attachmentSize }: MessageContext,
): { files: FileWithDescription[]; notices: Markdown[] } {
  if (attachmentSize === null) return { files: [], notices: [] };
  const files: FileWithDescription[] = [];
  const tooLarge: string[] = [];
  let left = attachmentSize;
  for (const { fileName, mediaType, content, description } of attachments) {
    if (content.byteLength > left) tooLarge.push(fileName);
    else {
      left -= content.byteLength;
      files.push({
        file: { name: fileName, contentType: mediaType, data: Buffer.from(content) },
        description: shorten(visibleText(formatMessage(description, locale)), MAX_ATTACHMENT_DESCRIPTION),
      });
    }
  }
  if (tooLarge.length === 0) return { files, notices: [] };
  const notice = { key: 'fileTooLarge', parameters: { file: tooLarge.join(', ') } } as const;
  return { files, notices: [plain(shorten(formatMessage(notice, locale), ROOM_FOR_NOTICE / 2 - 1))] };
}
