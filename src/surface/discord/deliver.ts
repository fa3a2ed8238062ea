import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, RESTJSONErrorCodes, SnowflakeUtil } from 'discord.js';

/** How long Discord waits for the first response to an interaction, in milliseconds. */
export const INTERACTION_LIFE = 3_000;

const FIRST_PAUSE = 200; // milliseconds; doubled after each try

/** What the HTTP client (the first) and the system call it. */
const LOST_CONNECTION: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/**
 * When what has this id came about in Discord, on the clock of `performance.now()`: an event may have waited for the
 * connection, or for this program. Now, where the clock of Discord is ahead of the one here.
 */
export function momentOf(id: string): number {
  return performance.now() - Math.max(0, Date.now() - SnowflakeUtil.timestampFrom(id));
}

/**
 * Sends until Discord takes it or `deadline` (of `performance.now()`) has passed. discord.js itself waits out rate limits
 * and tries again at errors of the server; here are lost connections, and more patience. `send` must be such that Discord
 * takes it once only: the callback of an interaction, or a message with an enforced nonce. The first lost connection is
 * tried again at once, however late it is: mostly it had been idle, and Discord had closed it.
 * @throws the last error, where Discord refuses or time is up.
 */
export async function deliver(send: () => Promise<unknown>, deadline: number): Promise<void> {
  let pause = FIRST_PAUSE;
  let mayHaveBeenIdle = true;
  for (;;) {
    try {
      await send();
      return;
    } catch (error) {
      if (isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return; // an earlier try came through
      if (error instanceof DiscordAPIError) throw error;
      if (mayHaveBeenIdle && isLostConnection(error)) {
        mayHaveBeenIdle = false;
        continue;
      }
      if (performance.now() + pause > deadline) throw error;
      await sleep(pause);
      pause *= 2;
    }
  }
}

/** Whether the other side closed the connection while the request was under way. */
function isLostConnection(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LOST_CONNECTION.has(error.code);
}

/** Whether an error is Discord's refusal with this code. */
export function isRefusal(error: unknown, code: RESTJSONErrorCodes): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.code === code;
}
