import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { formatMessage, type Message } from '../../catalogue/messages.ts';

/** Discord cannot be worked with as things are. `problem` is the one line that tells the operator what to do. */
export class DiscordFailure extends Error {
  override readonly name = 'DiscordFailure';

  readonly problem: Message;

  constructor(problem: Message, cause?: unknown) {
    super(formatMessage(problem, 'en-US'), { cause });
    this.problem = problem;
  }
}

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

/** What it means that the login was refused or got no answer. */
export function failureOfLogin(error: unknown, address: string): DiscordFailure {
  if (error instanceof DiscordFailure) return error;
  const isRefused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isRefused) return new DiscordFailure(TOKEN_INVALID, error);
  return new DiscordFailure({ key: 'discordUnreachable', parameters: { address } }, error);
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
