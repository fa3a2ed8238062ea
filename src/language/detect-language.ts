import { LANGUAGES, type Language } from './language.ts';

/**
 * Function words that only one of the two languages has. For two known languages, counting them decides better on
 * news than a general detector, which takes names for Latvian, and costs no start-up time.
 */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`le la les un une des du de au aux et est sont était étaient été être ont avait avaient ce cet cette ces
    il elle ils elles nous vous je qui que quoi dont où dans par pour avec sans sous vers chez entre depuis selon après
    avant pendant ne pas plus très aussi mais ou donc comme leur leurs ses sa mes mon notre nos votre vos lui
    se y en sur à l qu n j jusqu lorsqu puisqu aujourd fait peut même quand tout tous toute toutes autre autres`),
  en: words(`the of and to is are was were be been being have has had do does did this that these those it its he she
    they we you his her their our your who which what when where why how in by for with without from into about after
    before since during not no more most also but or so because if as like than then there here at will would
    should could can may might must up out over under between against while any some other said says`),
};

const LONGEST = Math.max(...[...FUNCTION_WORDS.fr, ...FUNCTION_WORDS.en].map(({ length }) => length));

/** The languages of each function word: one look where there would be two. */
const LANGUAGES_OF: ReadonlyMap<string, readonly Language[]> = new Map(
  [...FUNCTION_WORDS.fr, ...FUNCTION_WORDS.en].map((word) => [
    word,
    LANGUAGES.filter((language) => FUNCTION_WORDS[language].has(word)),
  ]),
);

/** What the function words of a text tell of its language. */
export interface DetectedLanguage {
  /** Null where nothing decides: neither language, too short, or as much of one as of the other. */
  readonly language: Language | null;
  /** Whether no word of the other language stands in it: its parts are then in no other either. */
  readonly isPure: boolean;
}

const NONE: readonly Language[] = [];
const LONGEST_SAMPLE = 20_000; // characters

/** Tells the language of a text by its commonest words. */
export function detect(text: string): DetectedLanguage {
  const found =
    text
      .slice(0, LONGEST_SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts: Record<Language, number> = { fr: 0, en: 0 };
  for (const word of found) {
    if (word.length > LONGEST) continue;
    for (const language of LANGUAGES_OF.get(word) ?? NONE) counts[language]++;
  }
  const [first, second]: [Language, Language] = counts.fr >= counts.en ? ['fr', 'en'] : ['en', 'fr'];
  const isFound = counts[first] >= 2 && counts[first] >= 0.12 * found.length;
  const language = isFound && counts[first] >= 1.5 * counts[second] ? first : null;
  return { language, isPure: counts[second] === 0 && text.length <= LONGEST_SAMPLE };
}

/** The language of a text: see {@link DetectedLanguage.language}. */
export function detectLanguage(text: string): Language | null {
  return detect(text).language;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map((word) => word.normalize('NFC')));
}
