import { readCompiled, writeCompiled } from './compiled-file.ts';
import { computeWordVectors } from './compute-word-vectors.ts';
import { lexiconFiles } from './dictionary.ts';
import { parseLexicon } from './lexicon.ts';
import { WordVectors, type WordVectorsData } from './word-vectors.ts';

const COMPILED = 'word-vectors.jsonl';

let loaded: WordVectors | undefined;

/** The vectors of the built-in lexicon's words: read as the build computed them, or computed here and now. */
export function loadWordVectors(): WordVectors {
  if (loaded === undefined) {
    const compiled = readCompiled(COMPILED);
    const data: WordVectorsData = compiled === null ? compute() : JSON.parse(compiled); // our own, whole, and of these very sources
    loaded = new WordVectors(data);
  }
  return loaded;
}

/**
 * Writes the file that {@link loadWordVectors} reads, unless it is there and of these sources.
 * @param onBegin is told before it takes some seconds
 */
export function compileWordVectors(onBegin: () => void): void {
  writeCompiled(COMPILED, () => {
    onBegin();
    return JSON.stringify(compute());
  });
}

function compute(): WordVectorsData {
  return computeWordVectors(lexiconFiles().flatMap(({ text }) => parseLexicon(text).groups));
}
