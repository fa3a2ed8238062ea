import { irregularForms } from './irregular-forms.ts';
import type { Language } from './language.ts';
import { WordCache } from './word-cache.ts';

type Ending = readonly [ending: RegExp, instead: string];

/** Plurals, then feminines of nouns of persons, by their endings. */
const ENDINGS: Readonly<Record<Language, readonly (readonly Ending[])[]>> = {
  fr: [
    [
      [/([ey])aux$/, '$1au'], // 'bateaux'
      [/aux$/, 'al'],
      [/[sx]$/, ''],
    ],
    [
      [/ée$/, 'é'],
      [/([ae])nte$/, '$1nt'],
      [/ère$/, 'er'],
      [/ète$/, 'et'],
      [/trice$/, 'teur'],
      [/euse$/, 'eur'],
      [/ile$/, 'il'],
      [/([udt]|ain)e$/, '$1'],
      [/nne$/, 'n'],
    ],
  ],
  en: [
    [
      [/(w|kn|^l)ives$/, '$1ife'],
      [/ies$/, 'y'],
      [/(ss|x|zz|ch|sh|[bglnprt]us)es$/, '$1'], // 'buses', not 'houses'
      [/men$/, 'man'],
      [/([^su'])s$/, '$1'],
    ],
  ],
};

/** A word as written and without the ending of its plural, if it can be one. */
export function singularsOf(word: string, language: Language): readonly string[] {
  const ending = ENDINGS[language][0]?.find(([pattern]) => pattern.test(word));
  return ending === undefined ? [word] : [word.replace(...ending), word];
}

/** The forms that a dictionary may list a noun under, the likeliest first; the word is in lower case and NFC. */
export function nounForms(word: string, language: Language): readonly string[] {
  return known[language].of(word);
}

const known: Readonly<Record<Language, WordCache<readonly string[]>>> = {
  fr: new WordCache((word) => readForms(word, 'fr')),
  en: new WordCache((word) => readForms(word, 'en')),
};

function readForms(word: string, language: Language): readonly string[] {
  let form = word;
  const forms = [word];
  for (const endings of ENDINGS[language]) {
    const ending = endings.find(([pattern]) => pattern.test(form));
    if (ending === undefined) continue;
    form = form.replace(...ending);
    forms.unshift(form);
  }
  return [...forms, ...(irregularForms(language).get(word) ?? [])];
}
