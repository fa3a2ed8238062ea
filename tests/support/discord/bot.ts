import { expect, onTestFinished, vi } from 'vitest';
import type { Configuration } from '../../../src/configuration.ts';
import type { Library } from '../../../src/library.ts';
import { createLog } from '../../../src/log.ts';
import { type DiscordSurface, startDiscord } from '../../../src/surface/discord/gateway.ts';
import { aLibrary } from '../a-library.ts';
import { LoopbackDiscord, type LoopbackOptions, TOKEN } from './loopback.ts';

export interface BotOptions {
  readonly library?: () => Library;
  readonly discord?: LoopbackDiscord;
  readonly configuration?: Partial<Configuration>;
  readonly loopback?: LoopbackOptions;
  readonly patience?: number;
}

export interface Bot {
  readonly discord: LoopbackDiscord;
  readonly surface: DiscordSurface;
  /** The log's lines, at the level debug. */
  readonly log: string[];
}

/** Immutable, so that all tests of a file can share it. */
let smallLibrary: Promise<Library> | undefined;

/** A Discord of its own for this test. */
export async function aDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start(options);
  onTestFinished(() => discord.stop());
  return discord;
}

/** The bot, at work in a loopback Discord. Both end with the test. */
export async function aBot(options: BotOptions = {}): Promise<Bot> {
  const discord = options.discord ?? (await aDiscord(options.loopback));
  smallLibrary ??= aLibrary();
  const small = await smallLibrary;
  const library = options.library ?? (() => small);
  await library().readAhead(); // as the program does: Discord does not wait for the figures
  const log: string[] = [];
  const surface = await startDiscord({
    configuration: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      DEFAULT_LOCALE: 'en-US',
      ...options.configuration,
    },
    library,
    log: createLog({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'debug' }, { write: (line) => void log.push(line) }),
    ...(options.patience !== undefined && { patience: options.patience }),
  });
  onTestFinished(() => surface.stop());
  return { discord, surface, log };
}

/** A slash command as Discord tells of it. */
export function slash(
  name: string,
  values: Readonly<Record<string, unknown>> = {},
  subcommand?: string,
): object {
  const options = Object.entries(values).map(([option, value]) => ({ type: 3, name: option, value }));
  return {
    id: '623456789012345678',
    type: 1,
    name,
    options: subcommand === undefined ? options : [{ type: 1, name: subcommand, options }],
  };
}

/** The response to an interaction, once the bot has given it. Every payload has kept Discord's limits until then. */
export function answered(discord: LoopbackDiscord, id: string): Promise<Given> {
  return vi.waitFor(() => {
    expect(discord.violations).toEqual([]);
    const callback = discord.callbacks.get(id);
    if (callback === undefined) throw new Error('not answered');
    return callback;
  }, WAIT);
}

type Given = NonNullable<ReturnType<LoopbackDiscord['callbacks']['get']>>;

/** The messages that the bot has written, once there are so many. */
export function written(discord: LoopbackDiscord, count: number): Promise<LoopbackDiscord['messages']> {
  return vi.waitFor(() => {
    expect(discord.violations).toEqual([]);
    expect(discord.messages).toHaveLength(count);
    return discord.messages;
  }, WAIT);
}

const WAIT = { timeout: 8_000, interval: 5 };

/** The text of a response's message: its content, or its embed with title and footer. */
export function textOf(given: Given | LoopbackDiscord['messages'][number]): string {
  const message = 'data' in given ? given.data : given;
  if ('choices' in message) throw new Error('a completion has no text');
  const embeds = (message.embeds ?? []).map(({ title, description, footer }) =>
    [title, description, footer?.text].filter((part) => part !== undefined).join('\n'),
  );
  return [message.content, ...embeds].filter((part) => part !== '').join('\n');
}

/** The buttons of a response's message by their labels. */
export function buttonsOf(
  given: Given,
): ReadonlyMap<string, { custom_id: string; disabled?: boolean | undefined }> {
  if ('choices' in given.data) throw new Error('a completion has no buttons');
  const buttons = (given.data.components ?? []).flatMap(({ components }) => components);
  return new Map(buttons.map((button) => [button.label, button]));
}
