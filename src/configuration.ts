import { readFileSync } from 'node:fs';
import { parse as parseDotenv } from 'dotenv';
import * as z from 'zod';
import { LOCALES, type Locale, localeOfTag } from './catalogue/locale.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id: 17 to 20 digits');

/** The environment, variable by variable. An empty value counts as absent. */
const environmentSchema = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://discord.com/api' })
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .optional(),
  PORT: z.coerce.number('must be a port number').int().min(1).max(65535).optional(),
  CORPUS_DIR: z.string().default('corpus'),
  DEFAULT_LOCALE: z.enum(LOCALES, `must be one of ${LOCALES.join(', ')}`).default('en-US'),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .optional(),
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().optional(),
});

export type Configuration = z.output<typeof environmentSchema>;

/** The environment, or what stands for it, is wrong: one line for each mistake, naming the variable and what it takes, never its value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads `.env` and the environment (which wins). The only reader of `process.env`.
 * @throws {ConfigurationError} with every mistake at once, or where there is a `.env` that cannot be read.
 */
export function readConfiguration(
  environment: NodeJS.ProcessEnv = process.env,
  file: string = '.env',
): Configuration {
  const given = Object.fromEntries(
    Object.entries({ ...readDotenv(file), ...environment }).filter(
      ([, value]) => value !== undefined && value.trim() !== '',
    ),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    );
  }
  return parsed.data;
}

/** What the file sets: nothing where there is none. One that cannot be read is never missed in silence. */
function readDotenv(file: string): Readonly<Record<string, string>> {
  try {
    return parseDotenv(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return {};
    throw new ConfigurationError([`.env cannot be read: ${code ?? error}`]);
  }
}

/** The language of who sits at this terminal: the first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it. */
export function readerLocale(configuration: Configuration): Locale {
  const { LC_ALL, LC_MESSAGES, LANG, DEFAULT_LOCALE } = configuration;
  return localeOfTag(LC_ALL ?? LC_MESSAGES ?? LANG) ?? DEFAULT_LOCALE;
}
