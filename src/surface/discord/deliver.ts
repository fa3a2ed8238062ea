import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** How long Discord waits for the first response to an interaction, in milliseconds. */
export const INTERACTION_LIFE = 3_000;

const FIRST_PAUSE = 200; // milliseconds; doubled after each try

/**
 * Sends until Discord takes it or `deadline` (of `performance.now()`) has passed. discord.js itself waits out rate limits
 * and tries again at errors of the server; here are lost connections, and more patience. `send` must be such that Discord
 * takes it once only: the callback of an interaction, or a message with an enforced nonce.
 * @throws the last error, where Discord refuses or time is up.
 */
export async function deliver(send: () => Promise<unknown>, deadline: number): Promise<void> {
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      await send();
      return;
    } catch (error) {
      if (isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return; // an earlier try came through
      if (error instanceof DiscordAPIError || performance.now() + pause > deadline) throw error;
      await sleep(pause);
    }
  }
}

/** Whether an error is Discord's refusal with this code. */
export function isRefusal(error: unknown, code: RESTJSONErrorCodes): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.code === code;
}
