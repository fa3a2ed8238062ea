/** Run by the build, so that a start need not read the lexicon word by word. */
import { writeCompiledDictionary } from './compiled-dictionary.ts';
import { buildDictionary } from './dictionary.ts';

writeCompiledDictionary(buildDictionary);
