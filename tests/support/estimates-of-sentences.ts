import type { Estimate } from '../../src/estimate/estimate.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from './corpus-folder.ts';

/** Reads the figures of sentences, each a document by itself, and gives them by their sentence. */
export async function estimatesOfSentences(
  sentences: readonly (readonly [language: string, sentence: string, ...expected: unknown[]])[],
): Promise<(sentence: string) => readonly Estimate[]> {
  const files = sentences.map(([language, sentence], index): [string, string] => [
    `${index}.md`,
    `---\nlang: ${language}\n---\n\n${sentence}\n`,
  ]);
  const estimates = (await openLibrary(await corpusFolder(Object.fromEntries(files)))).figures
    .all()
    .map(({ estimate }) => estimate);
  return (sentence) =>
    estimates.filter(
      ({ sentence: { document, start, end } }) => document.text.slice(start, end) === sentence,
    );
}
