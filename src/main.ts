import { readCommandLine } from './command-line.ts';
import { ConfigurationError, readConfiguration, readerLocale } from './configuration.ts';
import { LivingLibrary } from './living-library.ts';
import { createLog } from './log.ts';

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  const configuration = readConfiguration();
  const log = createLog(configuration);
  const library = await LivingLibrary.open(commandLine.corpus ?? configuration.CORPUS_DIR, log);
  const { runTerminal } = await import('./surface/terminal/terminal.ts');
  await runTerminal({
    library: () => library.current,
    locale: commandLine.locale ?? readerLocale(configuration),
    format: commandLine.json ? 'json' : commandLine.csv ? 'csv' : 'text',
    log,
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  for (const problem of error.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
