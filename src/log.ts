import { type Logger, pino } from 'pino';
import type { Configuration } from './configuration.ts';

export type { Logger };

const REDACTED = '[redacted]';

/**
 * A text without the bot's token, wherever in it the token stood: what may be logged or printed of an error.
 * The token's halves are secrets too (libraries like to print one of them), so each goes.
 */
export function withoutToken(text: string, token: string | undefined): string {
  if (token === undefined) return text;
  return secretsOf(token).reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
}

function secretsOf(token: string): readonly string[] {
  const bare = token.trim().replace(/^Bot\s+/i, '');
  const [, ...secretParts] = bare.split('.');
  return [bare, secretParts.join('.'), ...secretParts].filter((secret) => secret.length >= 6);
}

/** The program's log: JSON lines on standard error, written at once, with the bot's token cut out of every line. */
export function createLog(
  { DISCORD_TOKEN, LOG_LEVEL = 'info' }: Pick<Configuration, 'DISCORD_TOKEN' | 'LOG_LEVEL'>,
  destination: { write(line: string): void } = pinoToStandardError(),
): Logger {
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { streamWrite: (line) => withoutToken(line, DISCORD_TOKEN) },
    },
    destination,
  );
}

function pinoToStandardError() {
  return pino.destination({ dest: 2, sync: true });
}
