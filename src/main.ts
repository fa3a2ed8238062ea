import { onBrokenPipe } from './broken-pipe.ts';
import { readCommandLine } from './command-line.ts';
import { type Configuration, ConfigurationError, readConfiguration, readerLocale } from './configuration.ts';
import { CorpusError } from './corpus/corpus-error.ts';
import { TopicsError } from './estimate/read-topics.ts';
import { GlossaryError } from './language/glossary.ts';
import { LivingLibrary } from './living-library.ts';
import { createLog, type Logger, withoutToken } from './log.ts';
import { DiscordFailure } from './surface/discord/discord-failure.ts';

const FAILED = 1;
const WRONG_CONFIGURATION = 2;

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  const configuration = readConfiguration();
  const { DISCORD_TOKEN, LOG_LEVEL, CORPUS_DIR, DATA_DIR } = configuration;
  const wantsTerminal = commandLine.json || commandLine.csv || DISCORD_TOKEN === undefined;
  const log = createLog({ DISCORD_TOKEN, LOG_LEVEL: LOG_LEVEL ?? (wantsTerminal ? 'warn' : 'info') });
  logCrashes(log);
  try {
    const library = await LivingLibrary.open(commandLine.corpus ?? CORPUS_DIR, log);
    if (!wantsTerminal) return await runDiscord(configuration, library, log);
    onSignal(() => process.exit());
    onBrokenPipe(() => process.exit());
    const { isChat, runTerminal } = await import('./surface/terminal/terminal.ts');
    const format = commandLine.json ? 'json' : commandLine.csv ? 'csv' : 'text';
    const stopFollowing = isChat(format) ? await library.follow() : () => {};
    await runTerminal({
      library: () => library.current,
      locale: commandLine.locale ?? readerLocale(configuration),
      format,
      dataDirectory: DATA_DIR,
      log,
    });
    stopFollowing();
  } catch (error) {
    if (!isForOperator(error)) throw error;
    // Who starts a chat reads the one line; who runs a bot reads the log.
    if (wantsTerminal) log.debug({ err: error }, 'cannot start');
    else log.fatal({ err: error }, 'cannot start');
    giveUp(error, DISCORD_TOKEN);
  }
}

async function runDiscord(configuration: Configuration, library: LivingLibrary, log: Logger): Promise<void> {
  const told = new Promise<null>((resolve) => onSignal(() => resolve(null)));
  const { startDiscord } = await import('./surface/discord/gateway.ts');
  const start = async () => {
    await library.readAhead(); // Discord waits three seconds for an answer, too short for the first to read all figures
    return startDiscord({ configuration, library: () => library.current, log });
  };
  const discord = await Promise.race([start(), told]);
  if (discord === null) process.exit(); // nothing has been asked yet
  const stopFollowing = await library.follow();
  const failure = await Promise.race([discord.ended, told]);
  stopFollowing();
  await discord.stop();
  if (failure !== null) {
    log.fatal({ err: failure }, 'ended by Discord');
    giveUp(failure, configuration.DISCORD_TOKEN);
  }
  process.exit();
}

/** Whether an error says in its message what an operator can put right. */
function isForOperator(error: unknown): error is Error {
  return [CorpusError, TopicsError, GlossaryError, DiscordFailure].some((known) => error instanceof known);
}

/** Ends the program with the one line that says why. */
function giveUp({ message }: Error, token: string | undefined): never {
  process.stderr.write(`${withoutToken(message, token)}\n`);
  process.exit(FAILED); // discord.js may be trying to connect still
}

/** Not once: a signal that a terminal sends to the whole process group comes a second time through npm. */
function onSignal(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

function logCrashes(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a bug: please report it');
    process.exit(FAILED);
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  for (const problem of error.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = WRONG_CONFIGURATION;
}
