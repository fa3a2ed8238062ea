import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import * as z from 'zod';
import type { Logger } from '../../log.ts';
import { DiscordFailure } from './discord-failure.ts';
import { type ApplicationCommand, type ComparableCommand, comparableCommand } from './registered-command.ts';

interface Registration {
  readonly rest: Pick<REST, 'get' | 'put'>;
  readonly applicationId: string;
  /** Register in this server only; null: globally. */
  readonly guildId: string | null;
  /** The servers that the bot is in: where commands of their own may be left from before. */
  readonly guildIds: readonly string[];
  readonly log: Logger;
}

/** One request each: a bot that is in more servers than these was never tried out in one of them alone. */
const MOST_GUILDS_TO_CLEAR = 25;

/**
 * Makes Discord's list of commands the given one, where it is not already, and removes the other scope's list, so that
 * nobody sees a command twice.
 * @throws {DiscordFailure} if the server does not let the bot register commands.
 */
export async function registerCommands(
  wanted: readonly ApplicationCommand[],
  { rest, applicationId, guildId, guildIds, log }: Registration,
): Promise<void> {
  const globalRoute = Routes.applicationCommands(applicationId);
  const guildRoute = (guild: string) => Routes.applicationGuildCommands(applicationId, guild);
  try {
    await replace(rest, guildId === null ? globalRoute : guildRoute(guildId), wanted, log);
  } catch (error) {
    if (guildId !== null && isAccessRefused(error)) {
      throw new DiscordFailure({ key: 'discordGuildRefused', parameters: { guild: guildId } }, error);
    }
    throw error;
  }
  const others = guildId === null ? guildIds.slice(0, MOST_GUILDS_TO_CLEAR).map(guildRoute) : [globalRoute];
  for (const route of others) {
    try {
      await replace(rest, route, [], log);
    } catch (error) {
      if (!isAccessRefused(error)) throw error; // a server without commands: there is nothing to remove
    }
  }
}

async function replace(
  rest: Registration['rest'],
  route: `/${string}`,
  wanted: readonly ApplicationCommand[],
  log: Logger,
): Promise<void> {
  // Without this, Discord leaves the localisations out of what it says.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const before = read(await rest.get(route, { query }));
  const after = read(wanted);
  if (isDeepStrictEqual(before, after)) {
    log.debug({ route }, 'commands are as they should be');
    return;
  }
  await rest.put(route, { body: wanted });
  const scope = route.includes('/guilds/') ? 'guild' : 'global';
  const known = (list: readonly ComparableCommand[], { name }: ComparableCommand) =>
    list.find((command) => command.name === name);
  const names = (list: readonly ComparableCommand[]) => list.map(({ name }) => name);
  log.info(
    {
      scope,
      added: names(after.filter((command) => known(before, command) === undefined)),
      changed: names(after.filter((command) => differs(known(before, command), command))),
      removed: names(before.filter((command) => known(after, command) === undefined)),
    },
    'commands registered',
  );
}

function differs(before: ComparableCommand | undefined, after: ComparableCommand): boolean {
  return before !== undefined && !isDeepStrictEqual(before, after);
}

/** Discord keeps no order of its own. */
function read(list: unknown): readonly ComparableCommand[] {
  return z
    .array(comparableCommand)
    .parse(list)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isAccessRefused(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild)
  );
}
