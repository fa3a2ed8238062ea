import { analyse } from '../../language/analysis.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { irregularForms } from '../../language/irregular-forms.ts';
import { LANGUAGES } from '../../language/language.ts';
import { isAnyPeople } from '../counted/people-nouns.ts';
import type { WordsTest } from './settings.ts';
import { TermReader } from './term-reader.ts';
import { ThingKeys } from './thing-keys.ts';
import type { WordsOfTexts } from './words.ts';

/** One of the words that somebody asks for things with. */
interface AskedWord {
  /** What it names: see {@link ThingKeys}. */
  readonly keys: readonly string[];
  /** The terms of what it says of things, if it is a participle. */
  readonly said: Iterable<string>;
  /** Whether it is a participle, which tells what became of things. */
  readonly isParticiple: boolean;
  /** Looks for it around a figure: as a word, or as a part of what it names with others. */
  readonly around: readonly WordsTest[];
}

/** What somebody asks for the figures of, read by both languages. */
export interface AskedThing {
  /** The words, but for function words. */
  readonly words: readonly AskedWord[];
  /** What they name all together: see {@link ThingKeys}. */
  readonly together: readonly string[];
  /** Whether one of them means people of any kind. */
  readonly isOfAnyPeople: boolean;
  /** The places and peoples among them. */
  readonly places: readonly string[];
}

/** Reads the words that name things. */
export function readAsked(words: string, dictionary: ConceptDictionary, texts: WordsOfTexts): AskedThing {
  const thingKeys = new ThingKeys(dictionary, new TermReader(dictionary));
  const typed = words.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  const content = typed.filter(
    (word) => !LANGUAGES.some((language) => isFunctionWord(word.toLowerCase(), language)),
  );
  const phrases = phrasesOf(words, dictionary);
  return {
    words: (content.length > 0 ? content : typed).map((word) => {
      const within = phrases.filter((phrase) => phrase.split(' ').includes(word));
      const isVerbal = isParticiple(word);
      return {
        keys: [...thingKeys.asked(word), ...within.flatMap((phrase) => [...thingKeys.askedTogether(phrase)])],
        said: isVerbal ? texts.termsOf(word, LANGUAGES) : [],
        isParticiple: isVerbal,
        around: [word, ...within].map((name) => texts.matching(name)),
      };
    }),
    together: [...thingKeys.askedTogether(words)],
    isOfAnyPeople: typed.some(isAnyPeople),
    places: placesOf(words, dictionary),
  };
}

/** Whether the key of a thing is a place or a people. */
export function isPlace(key: string): boolean {
  return key.startsWith('place:');
}

/** The places and peoples that words name; of two that overlap the longer one: 'South Korean', not 'Korean'. */
function placesOf(words: string, dictionary: ConceptDictionary): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const places = analyse(words, language, dictionary).terms.filter(({ text }) => isPlace(text));
    return places
      .filter(
        ({ from, to }) =>
          !places.some((other) => other.to - other.from > to - from && other.from <= from && to <= other.to),
      )
      .map(({ text }) => text);
  });
}

/** The phrases among somebody's words that name something together: 'north korean' of 'north korean soldiers'. */
function phrasesOf(words: string, dictionary: ConceptDictionary): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const { tokens, terms } = analyse(words, language, dictionary);
    return terms
      .filter(({ kind, from, to }) => kind === 'concept' && to - from > 1)
      .map(({ from, to }) => words.slice(tokens[from]?.start, tokens[to - 1]?.end));
  });
}

function isParticiple(word: string): boolean {
  const lower = word.toLowerCase();
  const irregular = LANGUAGES.some((language) => (irregularForms(language).get(lower)?.length ?? 0) > 0);
  return irregular || /(?:ed|ée?s?)$/.test(lower);
}
