import { type REST, RequestMethod, Routes } from 'discord.js';
import * as z from 'zod';
import { DiscordFailure } from './discord-failure.ts';

const gatewaySchema = z.object({
  url: z.string(),
  session_start_limit: z.object({ remaining: z.int(), reset_after: z.number() }),
});

/**
 * Asks Discord for the way to its gateway, as discord.js does at the login too, which only fails where the answer is another
 * than Discord's.
 * @throws {DiscordFailure} if the answer is none of Discord's, or it lets the bot begin no session; what the HTTP client
 * throws, if there is no answer or a refusal.
 */
export async function checkAdmission(rest: Pick<REST, 'queueRequest'>, address: string): Promise<void> {
  const answer = await rest.queueRequest({ fullRoute: Routes.gatewayBot(), method: RequestMethod.Get });
  const gateway = gatewaySchema.safeParse(await answer.json().catch(() => null));
  if (!gateway.success) {
    const { status } = answer;
    throw new DiscordFailure({ key: 'discordRefused', parameters: { address, status } }, gateway.error);
  }
  const { remaining, reset_after } = gateway.data.session_start_limit;
  if (remaining > 0) return;
  const until = `${new Date(Date.now() + reset_after).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  throw new DiscordFailure({ key: 'discordSessionsUsedUp', parameters: { until } });
}
