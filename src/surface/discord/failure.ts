import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import type { Message } from '../../catalogue/messages.ts';
import { DiscordFailure } from './discord-failure.ts';

const TOKEN_INVALID: Message = { key: 'discordTokenInvalid' };

/** What it means that the gateway closed the connection and does not want it back. */
export function failureOfClose(code: number): DiscordFailure {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new DiscordFailure(TOKEN_INVALID);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new DiscordFailure({ key: 'discordIntentsRefused' });
    default:
      return new DiscordFailure({ key: 'discordClosed', parameters: { code } });
  }
}

/** What it means that the login was refused or got no answer; an error that means neither, as it is. */
export function failureOfLogin(error: unknown, address: string): unknown {
  const isTokenRefused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isTokenRefused) return new DiscordFailure(TOKEN_INVALID, error);
  if (error instanceof DiscordAPIError) {
    const parameters = { address, status: error.status };
    return new DiscordFailure({ key: 'discordRefused', parameters }, error);
  }
  if (!isUnanswered(error)) return error;
  return new DiscordFailure({ key: 'discordUnreachable', parameters: { address } }, error);
}

/** Whether there was no answer, in time or at all, or none but that something broke on the way to Discord. */
function isUnanswered(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DiscordjsError) return false;
  if (error instanceof HTTPError || error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  return 'code' in error && typeof error.code === 'string' && !(error instanceof TypeError); // of the system or of its HTTP client
}

/** Throws for a token that no HTTP header can carry: the error of the HTTP client would print it. */
export function checkToken(token: string): void {
  if (!/^[\x21-\x7e]+$/.test(token.replace(/^Bot\s+/i, ''))) throw new DiscordFailure(TOKEN_INVALID);
}

/**
 * What may be logged of an error. An error of discord.js carries the whole request: the answer's text and the token of
 * the interaction, which is a key to it for a quarter of an hour.
 */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { error: String(error) };
  const { name, message, stack, cause } = error;
  const http =
    error instanceof DiscordAPIError
      ? { code: error.code, status: error.status, method: error.method }
      : error instanceof HTTPError
        ? { status: error.status, method: error.method }
        : {};
  return { error: { name, message, stack, ...http, ...(cause !== undefined && { cause: String(cause) }) } };
}
