/** Run by the build, so that a start need not read the lexicon word by word. */
import { compileDictionary } from './dictionary.ts';
import { compileWordVectors } from './load-word-vectors.ts';

compileDictionary();
compileWordVectors();
