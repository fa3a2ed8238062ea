import { LANGUAGES, type Language } from './language.ts';
import { WordCache } from './word-cache.ts';
import { forEachWordNumber, numberOf } from './word-numbers.ts';

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

/** By their numbers: one look where there would be two. */
const LANGUAGES_OF: ReadonlyMap<number, readonly Language[]> = new Map(
  [...FUNCTION_WORDS.fr, ...FUNCTION_WORDS.en].map((word) => [
    numberOf(word),
    LANGUAGES.filter((language) => FUNCTION_WORDS[language].has(word)),
  ]),
);

/** What the function words of a text tell of its language. */
interface DetectedLanguage {
  /** Null where nothing decides: neither language, too short, or as much of one as of the other. */
  readonly language: Language | null;
  /** Whether no word of the other language stands in it: its parts are then in no other either. */
  readonly isPure: boolean;
}

const NONE: readonly Language[] = [];
const LONGEST_SAMPLE = 20_000; // characters

/** How many function words of each language a text has, and how many words in all. */
interface Counts extends Readonly<Record<Language, number>> {
  readonly words: number;
}

/** The paragraphs of one document: each is asked for with the others and by itself. */
const RECENT_TEXTS = 150;

const counts = new WordCache(countIn, RECENT_TEXTS);

/** Tells the language of a text by its commonest words. */
export function detect(text: string): DetectedLanguage {
  return decide(counts.of(text));
}

/** The language of a text: see {@link DetectedLanguage.language}. */
export function detectLanguage(text: string): Language | null {
  return detect(text).language;
}

/** The language of several texts together: see {@link DetectedLanguage.language}. */
export function languageOfMost(texts: readonly string[]): Language | null {
  let [fr, en, words, length] = [0, 0, 0, 0];
  for (const text of texts) {
    const found = counts.of(text);
    fr += found.fr;
    en += found.en;
    words += found.words;
    length += text.length;
    if (length > LONGEST_SAMPLE) break;
  }
  return decide({ fr, en, words }).language;
}

function countIn(text: string): Counts {
  const found = { fr: 0, en: 0, words: 0 };
  forEachWordNumber(text, LONGEST + 1, (word, letters) => {
    found.words++;
    if (letters > LONGEST) return;
    for (const language of LANGUAGES_OF.get(word) ?? NONE) found[language]++;
  });
  return found;
}

function decide(found: Counts): DetectedLanguage {
  const [first, second]: [Language, Language] = found.fr >= found.en ? ['fr', 'en'] : ['en', 'fr'];
  const isFound = found[first] >= 2 && found[first] >= 0.12 * found.words;
  const language = isFound && found[first] >= 1.5 * found[second] ? first : null;
  return { language, isPure: found[second] === 0 };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map((word) => word.normalize('NFC')));
}
