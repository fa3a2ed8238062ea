import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onBrokenPipe } from './broken-pipe.ts';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { CorpusError } from './corpus/corpus-error.ts';
import type { Document } from './corpus/document.ts';
import { type Corpus, readCorpus } from './corpus/read-corpus.ts';
import { readTopics, TopicsError } from './estimate/read-topics.ts';
import { GlossaryError, readGlossary } from './language/glossary.ts';
import { visibleText } from './surface/visible-text.ts';

const UNREADABLE = 1;
const WRONG_ARGUMENTS = 2;
const BAR_WIDTH = 30; // columns
const BAR_DELAY = 1000; // milliseconds; a corpus that is read sooner needs no bar

/**
 * Prints what is read of each file of a corpus: for its operator, who wants to know what the bot will quote from. A folder
 * without any document is a mistake as one that is missing: both end with one line that says so, and the same code.
 */
async function main(): Promise<void> {
  const { folder, verbose } = readArguments();
  const directory = folder ?? readConfiguration().CORPUS_DIR;
  const draw = progressBar();
  const corpus = await readCorpus(directory, (_document, read, of) => draw(read, of));
  for (const document of corpus.documents) {
    const warnings = corpus.warnings.filter(({ path }) => path === document.path);
    print(describe(document, verbose), ...warnings.map(({ message }) => `  warning      ${message}`), '');
  }
  const settings = await problemsOfSettings(directory);
  print(...summarise(corpus, settings));
  if (corpus.problems.length + settings.length > 0) process.exitCode = UNREADABLE;
  if (corpus.documents.length === 0)
    throw new CorpusError(
      `No document was read in ${resolve(directory)}, so there is nothing to quote. Documents are .txt, .md, .html and .pdf files.`,
    );
}

/** @throws {ConfigurationError} if the words behind the program's name are not understood. */
function readArguments(): { readonly folder: string | undefined; readonly verbose: boolean } {
  const { values, positionals } = parsedArguments();
  const [folder, ...others] = positionals;
  if (others.length > 0)
    throw new ConfigurationError(['Give one folder, or none for the one of the configuration.']);
  return { folder, verbose: values.verbose };
}

function parsedArguments() {
  try {
    return parseArgs({ options: { verbose: { type: 'boolean', default: false } }, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new ConfigurationError([error.message]);
    throw error;
  }
}

function describe(
  { path, metadata, encoding, sentences, furniture, text }: Document,
  verbose: boolean,
): string {
  const { title, publishedOn, publisher, author, language } = metadata;
  const fields = { title, date: publishedOn, publisher, author, language, encoding };
  const known = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} ${value ?? '–'}`);
  const kept = `  ${'sentences'.padEnd(12)} ${sentences.length}`;
  const lines = furniture.map(
    ({ start, end, rule }) => `    ${rule.padEnd(16)} ${shorten(text.slice(start, end))}`,
  );
  return [path, ...known, kept, `  ${'furniture'.padEnd(12)} ${furniture.length}`, ...(verbose ? lines : [])]
    .map(visibleText)
    .join('\n');
}

/** What is wrong with the topics and the glossary of a folder: the bot does not start with such. */
async function problemsOfSettings(directory: string): Promise<readonly string[]> {
  const read = await Promise.allSettled([readTopics(directory), readGlossary(directory)]);
  return read.flatMap((settings) => {
    if (settings.status === 'fulfilled') return [];
    const { reason } = settings;
    if (reason instanceof TopicsError || reason instanceof GlossaryError) return reason.message.split('\n');
    throw reason;
  });
}

function summarise(
  { documents, problems, skipped, warnings }: Corpus,
  settings: readonly string[],
): string[] {
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  return [
    ...skipped.map(({ path, message }) => visibleText(`skipped: ${path}: ${message}`)),
    ...problems.map(({ path, message }) => visibleText(`not read: ${path}: ${message}`)),
    ...settings.map((problem) => visibleText(`not read: ${problem}`)),
    `${documents.length} documents, ${sentences} sentences, ${problems.length + settings.length} not read, ${skipped.length} skipped, ${warnings.length} warnings`,
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 100 ? `${line.slice(0, 99).toWellFormed()}…` : line;
}

/** Draws a bar on standard error where that is a terminal and the reading takes a while. */
function progressBar(): (read: number, of: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  const begin = Date.now();
  return (read, of) => {
    if (Date.now() - begin < BAR_DELAY) return;
    const filled = Math.round((BAR_WIDTH * read) / of);
    stderr.write(
      `\r[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${read}/${of}${read === of ? '\n' : ''}`,
    );
  };
}

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

onBrokenPipe(() => process.exit());
try {
  await main();
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${visibleText(error.message)}\n`);
  process.exitCode = error instanceof CorpusError ? UNREADABLE : WRONG_ARGUMENTS;
}
