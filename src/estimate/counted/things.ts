import { analyse, type Term } from '../../language/analysis.ts';
import { cognateKey } from '../../language/cognate.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { fold } from '../../language/fold.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { irregularForms } from '../../language/irregular-forms.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { whenIdle } from '../../slices.ts';
import type { Estimate } from '../estimate.ts';
import { nounForms, singularsOf } from '../grammar/noun-forms.ts';
import { wordMatcher } from './words.ts';

/** Says whether a figure is one of the things that somebody's words name in either language. */
export type ThingMatcher = (estimate: Estimate) => boolean;

/** A word with many senses names a thing only where it is the head of its phrase: 'trade deficit' is no trade. */
const LEAST_STRENGTH = 0.6;
const LEAST_STRENGTH_OF_MODIFIER = 0.9;

/** Concepts that serve to find sentences, too wide for a list that is wanted exact: 'employer' is of the family of 'job'. */
const WIDE = /^word:(?:paraphrases|families)/;

const keysOfTexts = new WeakMap<ConceptDictionary, Map<string, ReadonlySet<string>>>();
const MOST_REMEMBERED = 50_000; // texts, each some 1 kB of keys

/**
 * Matches words in French or English against what a figure is of: the noun that it counts and those that govern it. One
 * of the words must be that thing itself, by its dictionary form, its cognate in the other language or a concept that both
 * are listed under; the others may stand in the words around, which `settingOf` gives. A participle ('evacuated') may also be what
 * is said of the things.
 */
export function thingMatcher(
  words: string,
  dictionary: ConceptDictionary,
  settingOf: (estimate: Estimate) => readonly string[],
): ThingMatcher {
  const typed = words.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  const content = typed.filter(
    (word) => !LANGUAGES.some((language) => isFunctionWord(word.toLowerCase(), language)),
  );
  const phrases = phrasesOf(words, dictionary);
  const asked = (content.length > 0 ? content : typed).map((word) => {
    const names = [word, ...phrases.filter((phrase) => phrase.split(' ').includes(word))];
    const matchers = names.map((name) => wordMatcher(name, dictionary));
    return {
      keys: [...new Set(names.flatMap((name) => [...askedKeys(name, dictionary, name !== word)]))],
      isSaidOf: isParticiple(word) ? wordMatcher(word, dictionary) : null,
      isAround: (texts: readonly string[], language: Language) =>
        matchers.some((matches) => matches(texts, language)),
    };
  });
  const phrase = [...askedKeys(words, dictionary, true)];
  const places = placesOf(words, dictionary);
  const any = new Set([...asked.flatMap(({ keys }) => keys), ...phrase]);
  const looked = new Map<ReadonlySet<string>, boolean>();
  const isOneOf = (thing: ReadonlySet<string>): boolean => {
    const known = looked.get(thing) ?? meet(thing, any);
    looked.set(thing, known);
    return known;
  };
  const saysSo = asked.flatMap(({ isSaidOf }) => isSaidOf ?? []);
  return (estimate) => {
    const { language } = estimate.sentence;
    const things = thingsOf(estimate, dictionary);
    const said = estimate.predicate === null ? [] : [estimate.predicate.text];
    // most figures of a corpus are of other things
    if (!things.some((thing) => isOneOf(thing)) && !saysSo.some((isSaidOf) => isSaidOf(said, language)))
      return false;
    // South Korean soldiers are no North Korean ones
    const ofPlaces = places.length === 0 ? [] : things.flatMap((thing) => [...thing].filter(isPlace));
    if (ofPlaces.length > 0 && !ofPlaces.some((place) => places.includes(place))) return false;
    const holds = (keys: readonly string[]): boolean =>
      things.some((thing) => keys.some((key) => thing.has(key)));
    const isThing = asked.map(({ keys, isSaidOf }) => holds(keys) || isSaidOf?.(said, language) === true);
    if (asked.length > 0 && isThing.includes(true)) {
      const around = isThing.includes(false) ? settingOf(estimate) : [];
      if (asked.every(({ isAround }, at) => isThing[at] === true || isAround(around, language))) return true;
    }
    return holds(phrase);
  };
}

/** Works out what figures are of before somebody asks for things, bit by bit, for a bot that stays. */
export async function readThingsAhead(
  estimates: Iterable<Estimate>,
  dictionary: ConceptDictionary,
): Promise<void> {
  await whenIdle(estimates, (estimate) => thingsOf(estimate, dictionary));
}

const thingsOfEstimates = new WeakMap<ConceptDictionary, WeakMap<Estimate, readonly ReadonlySet<string>[]>>();

/** The keys of what a figure is of, of each noun: every question for things asks for them of every figure. */
function thingsOf(estimate: Estimate, dictionary: ConceptDictionary): readonly ReadonlySet<string>[] {
  const known = thingsOfEstimates.get(dictionary) ?? new WeakMap<Estimate, readonly ReadonlySet<string>[]>();
  thingsOfEstimates.set(dictionary, known);
  const things = known.get(estimate) ?? workOutThings(estimate, dictionary);
  known.set(estimate, things);
  return things;
}

function workOutThings(estimate: Estimate, dictionary: ConceptDictionary): readonly ReadonlySet<string>[] {
  const quotes = [estimate.unit, ...estimate.of].flatMap((quote) => (quote === null ? [] : [quote.text]));
  const named = estimate.measure === 'count' ? quotes.map(withoutOwner) : quotes;
  return [...named, ...currenciesIn(estimate)].map((text) =>
    remembered(text, estimate.sentence.language, dictionary),
  );
}

/** Whether two sets have something in common. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const key of fewer) if (more.has(key)) return true;
  return false;
}

const OWNER = /\s(?:de (?:la\s|l['’])|of the\s).*$/iu;

/** 'élèves de l'école': who are counted, without whose they are; 'cas de choléra' is one thing. */
function withoutOwner(phrase: string): string {
  return phrase.replace(OWNER, '');
}

const CURRENCY_SIGNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '€': { fr: 'euros', en: 'euros' },
  $: { fr: 'dollars', en: 'dollars' },
  '£': { fr: 'livres', en: 'pounds' },
  '¥': { fr: 'yens', en: 'yen' },
};

/** '2,4 Md€' are euros. */
function currenciesIn({ measure, figure, sentence }: Estimate): readonly string[] {
  if (measure !== 'money') return [];
  return Object.entries(CURRENCY_SIGNS).flatMap(([sign, names]) =>
    figure.text.includes(sign) ? [names[sentence.language]] : [],
  );
}

const isPlace = (key: string): boolean => key.startsWith('place:');

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

function remembered(text: string, language: Language, dictionary: ConceptDictionary): ReadonlySet<string> {
  const known = keysOfTexts.get(dictionary) ?? new Map<string, ReadonlySet<string>>();
  keysOfTexts.set(dictionary, known);
  const key = `${language}:${text}`;
  const keys = known.get(key) ?? new Set(keysOf(text, language, dictionary));
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, keys);
  return keys;
}

/** What words may be met by, whichever language they are of; with `whole`, only what all of them make together. */
function askedKeys(words: string, dictionary: ConceptDictionary, whole = false): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => {
      const keys = keysOf(words, language, dictionary, whole);
      const other = language === 'fr' ? 'en' : 'fr';
      // a cognate is of the other language; 'salaire', which is known in French, is no English word
      const foreign =
        !dictionary.isHeadword(fold(words), language) && dictionary.isHeadword(fold(words), other);
      return keys.flatMap((key) => {
        if (!key.startsWith(`${language}~`)) return key;
        return foreign ? [] : `${other}${key.slice(2)}`;
      });
    }),
  );
}

function keysOf(text: string, language: Language, dictionary: ConceptDictionary, whole = false): string[] {
  const { tokens, terms } = analyse(text, language, dictionary);
  if (whole && tokens.length < 2) return [];
  // some plurals have a stem of their own: 'emplois'
  const singulars = tokens.map(({ word }) => singularsOf(word, language)[0] ?? word).join(' ');
  const both = [...terms, ...analyse(singulars, language, dictionary).terms];
  const own = whole
    ? []
    : tokens.flatMap(({ word, folded, number }) => {
        if (number !== null) return [];
        const cognate = cognateKey(folded);
        return [
          ...nounForms(word, language).map((form) => `=${form}`),
          ...singularsOf(word, language).map((form) => `-${fold(form)}`),
          ...(cognate === null ? [] : [`${language}~${cognate}`]),
        ];
      });
  const names = terms.filter(({ kind }) => kind === 'name' && !whole).map((term) => term.text);
  const head = headOf(
    tokens.map(({ word }) => word),
    language,
  );
  const concepts = both
    .filter(({ kind, text: id, from, to }) => {
      const isConcept = kind === 'concept' && !WIDE.test(id);
      return isConcept && (!whole || (from === 0 && to === tokens.length));
    })
    .filter(({ from, to, strength }) => {
      const isHead = from < head.to && to > head.from;
      return strength >= (isHead ? LEAST_STRENGTH : LEAST_STRENGTH_OF_MODIFIER);
    })
    .filter((term) => isListed(term, tokens[term.from]?.word ?? '', language, dictionary))
    .map((term) => term.text);
  return [...own, ...names, ...concepts];
}

/** The tokens `[from, to)` of a noun phrase that say what it is: in French what stands before 'de', in English the last word before 'of'. */
function headOf(
  words: readonly string[],
  language: Language,
): { readonly from: number; readonly to: number } {
  const of = words.findIndex((word) => (language === 'fr' ? /^(?:de|d|du|des)$/.test(word) : word === 'of'));
  const to = of <= 0 ? words.length : of;
  return language === 'fr' ? { from: 0, to } : { from: to - 1, to };
}

/** Whether a concept lists a word itself, not only one with its stem: 'amendements' are no fine ('amende'). */
function isListed(
  { text, from, to }: Term,
  word: string,
  language: Language,
  dictionary: ConceptDictionary,
): boolean {
  if (to - from > 1 || !text.startsWith('word:')) return true;
  const forms = new Set(nounForms(word, language));
  return dictionary
    .wordsOf(text, language)
    .some((listed) => nounForms(listed, language).some((form) => forms.has(form)));
}
