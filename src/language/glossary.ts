import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LexiconGroup, parseLexicon } from './lexicon.ts';

/** The words of a corpus that cannot be made use of. Its message names the file, and each line with what is wrong. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
}

/**
 * Reads the glossary of a corpus folder (`glossary.txt`, in the format of {@link parseLexicon}): names with their
 * spellings, and words that mean the same in this corpus. A folder without one has no words of its own.
 * @throws {GlossaryError} if the file is there and cannot be read, is not UTF-8, or has a malformed line.
 */
export async function readGlossary(directory: string): Promise<readonly LexiconGroup[]> {
  const path = join(directory, 'glossary.txt');
  const text = await readText(path);
  const { groups, problems } = parseLexicon(text);
  if (problems.length > 0) {
    throw new GlossaryError(
      problems.map(({ line, message }) => `${path}:${line}: the line ${message}`).join('\n'),
    );
  }
  return groups;
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return '';
    const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : String(code ?? error);
    throw new GlossaryError(`${path} cannot be read: ${reason}`);
  }
}
