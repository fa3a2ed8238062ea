import { irregularForms } from '../../language/irregular-forms.ts';
import type { Language } from '../../language/language.ts';

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
      [/ienne$/, 'ien'],
      [/ière$/, 'ier'],
      [/trice$/, 'teur'],
      [/euse$/, 'eur'],
      [/ile$/, 'il'],
    ],
  ],
  en: [
    [
      [/ives$/, 'ife'],
      [/ies$/, 'y'],
      [/(ss|x|zz|ch|sh|[bglnprt]us)es$/, '$1'], // 'buses', not 'houses'
      [/men$/, 'man'],
      [/([^su'])s$/, '$1'],
      [/us$/, 'us'],
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
  const known = cache[language].get(word);
  if (known !== undefined) return known;
  const forms = readForms(word, language);
  if (cache[language].size >= CACHE_SIZE) cache[language].clear();
  cache[language].set(word, forms);
  return forms;
}

const cache: Readonly<Record<Language, Map<string, readonly string[]>>> = { fr: new Map(), en: new Map() };
const CACHE_SIZE = 200_000; // words; more than a large corpus has, so that memory stays bounded

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
