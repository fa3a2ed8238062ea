import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js';
import * as z from 'zod';
import type { Configuration } from '../../configuration.ts';
import type { Library } from '../../library.ts';
import type { Logger } from '../../log.ts';
import { checkAdmission } from './admission.ts';
import { type Answering, answerInteraction, answerMessage } from './answering.ts';
import { applicationCommands } from './application-command.ts';
import { DiscordFailure } from './discord-failure.ts';
import { checkToken, failureOfClose, failureOfLogin, loggable } from './failure.ts';
import { registerCommands } from './registration.ts';

interface DiscordOptions {
  readonly configuration: Pick<
    Configuration,
    'DISCORD_TOKEN' | 'DISCORD_APPLICATION_ID' | 'DISCORD_GUILD_ID' | 'DISCORD_API_URL' | 'DEFAULT_LOCALE'
  >;
  /** The snapshot that answers at this moment. */
  readonly library: () => Library;
  readonly log: Logger;
  /** How long Discord may take to let the bot in, in milliseconds. */
  readonly patience?: number;
}

/** The bot at work in Discord. */
export interface DiscordSurface {
  /** Settles when the work is over: with null after {@link stop}, with the failure where Discord ended it for good. */
  readonly ended: Promise<DiscordFailure | null>;
  /** Takes nothing new, sends what is being answered (for at most five seconds), and leaves. */
  stop(): Promise<void>;
}

const DEFAULT_ADDRESS = 'https://discord.com/api';
const START_PATIENCE = 30_000; // milliseconds
const STOP_PATIENCE = 5_000; // milliseconds

/** None is privileged: a message's content is given where it mentions the bot, and in direct messages. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

const readySchema = z.object({
  user: z.object({ id: z.string() }),
  application: z.object({ id: z.string() }),
  guilds: z.array(z.object({ id: z.string() })),
});

type Ready = z.output<typeof readySchema>;

/**
 * Connects to Discord, makes its list of commands the right one, and answers until stopped.
 *
 * Events are read as Discord sends them, not as the objects that discord.js makes of them: those need caches and
 * partials that nothing here has a use for, and Discord's HTTP endpoint gives the same interactions.
 * @throws {DiscordFailure} if Discord refuses the bot or cannot be reached.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordSurface> {
  const { configuration, library, log, patience = START_PATIENCE } = options;
  const { DISCORD_TOKEN: token = '', DISCORD_API_URL, DEFAULT_LOCALE } = configuration;
  checkToken(token);
  const address = (DISCORD_API_URL ?? DEFAULT_ADDRESS).replace(/\/+$/, '');
  const client = new Client({
    intents: INTENTS,
    rest: { api: address },
    makeCache: Options.cacheWithLimits({ MessageManager: 0 }),
  });
  const stopping = new AbortController();
  const ended = new Promise<DiscordFailure | null>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(failureOfClose(code)));
    stopping.signal.addEventListener('abort', () => resolve(null));
  });
  logConnection(client, log, stopping.signal);
  const work = answerEvents(
    client,
    { rest: client.rest, library, defaultLocale: DEFAULT_LOCALE, log },
    stopping.signal,
  );
  try {
    const ready = await login(client, { token, address, ended, patience });
    await register(client, ready, options);
    log.info({ address, servers: ready.guilds.length }, 'at work in Discord');
  } catch (error) {
    stopping.abort();
    await client.destroy();
    throw failureOfLogin(error, address);
  }
  return {
    ended,
    async stop() {
      stopping.abort();
      await Promise.race([Promise.allSettled(work), sleep(STOP_PATIENCE, undefined, { ref: false })]);
      await client.destroy();
    },
  };
}

/** Answers what the gateway tells of, until stopped. The set holds what is being answered. */
function answerEvents(
  client: Client,
  answering: Answering,
  stopping: AbortSignal,
): ReadonlySet<Promise<void>> {
  const work = new Set<Promise<void>>();
  const take = (answer: () => Promise<void>) => {
    if (stopping.aborted) return;
    const done = answer()
      .catch((error: unknown) => answering.log.error(loggable(error), 'an event that cannot be read'))
      .finally(() => work.delete(done));
    work.add(done);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) =>
    take(() => answerInteraction(data, answering)),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: unknown) => {
    const botId = client.user?.id;
    const localeOfGuild = (guild: string) => client.guilds.cache.get(guild)?.preferredLocale;
    if (botId !== undefined) take(() => answerMessage(data, botId, localeOfGuild, answering));
  });
  return work;
}

interface Login {
  readonly token: string;
  readonly address: string;
  readonly ended: Promise<DiscordFailure | null>;
  readonly patience: number;
}

/** Logs in. Fails where Discord closes the door, and where it has said nothing for as long as there is patience. */
async function login(client: Client, { token, address, ended, patience }: Login): Promise<Ready> {
  const ready = new Promise<unknown>((resolve) => client.ws.once(GatewayDispatchEvents.Ready, resolve));
  const refused = ended.then((failure): never => {
    throw failure ?? new Error('stopped');
  });
  const late = sleep(patience, undefined, { ref: false }).then((): never => {
    const cause = new Error(`no answer within ${patience} ms`);
    throw new DiscordFailure({ key: 'discordUnreachable', parameters: { address } }, cause);
  });
  client.rest.setToken(token.replace(/^Bot\s+/i, ''));
  await Promise.race([checkAdmission(client.rest, address), refused, late]);
  await Promise.race([client.login(token), refused, late]);
  return readySchema.parse(await Promise.race([ready, refused, late]));
}

async function register(
  client: Client,
  { application, guilds }: Ready,
  { configuration, library, log }: DiscordOptions,
): Promise<void> {
  const { DISCORD_APPLICATION_ID, DISCORD_GUILD_ID = null } = configuration;
  try {
    await registerCommands(applicationCommands(library()), {
      rest: client.rest,
      applicationId: DISCORD_APPLICATION_ID ?? application.id,
      guildId: DISCORD_GUILD_ID,
      guildIds: guilds.map(({ id }) => id),
      log,
    });
  } catch (error) {
    if (error instanceof DiscordFailure) throw error;
    // The commands of the last start still stand there, and mentions and direct messages need none.
    log.error(loggable(error), 'commands not registered');
  }
}

function logConnection(client: Client, log: Logger, stopping: AbortSignal): void {
  client.on(Events.ShardReconnecting, () => {
    if (!stopping.aborted) log.warn('connection to Discord lost: reconnecting');
  });
  client.on(Events.ShardResume, (_shard, replayed) =>
    log.info({ replayed }, 'connection to Discord resumed'),
  );
  client.on(Events.ShardError, (error) => log.warn(loggable(error), 'connection to Discord'));
  client.on(Events.Error, (error) => log.error(loggable(error), 'discord.js'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js'));
  client.rest.on('rateLimited', ({ route, timeToReset }) => log.warn({ route, timeToReset }, 'rate limited'));
}
