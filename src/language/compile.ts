/** Run by the build, so that a start need not read the lexicon word by word. */
import { compileDictionary } from './dictionary.ts';
import { compileWordVectors } from './load-word-vectors.ts';

compileDictionary();
compileWordVectors(() => {
  if (process.stderr.isTTY) console.error('Working out which words are of like meaning: some seconds, once.');
});
