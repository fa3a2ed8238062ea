import { readCommandLine } from './command-line.ts';
import { ConfigurationError, readConfiguration, readerLocale } from './configuration.ts';
import { LivingLibrary } from './living-library.ts';
import { createLog } from './log.ts';

const WRONG_CONFIGURATION = 2;

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  const configuration = readConfiguration();
  const log = createLog({ ...configuration, LOG_LEVEL: configuration.LOG_LEVEL ?? 'warn' });
  const library = await LivingLibrary.open(commandLine.corpus ?? configuration.CORPUS_DIR, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // who read the answers has had enough of them
    throw error;
  });
  const { runTerminal } = await import('./surface/terminal/terminal.ts');
  await runTerminal({
    library: () => library.current,
    locale: commandLine.locale ?? readerLocale(configuration),
    format: commandLine.json ? 'json' : commandLine.csv ? 'csv' : 'text',
    dataDirectory: configuration.DATA_DIR,
    log,
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  for (const problem of error.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = WRONG_CONFIGURATION;
}
