import type { Language } from './language.ts';

/** Endings of dictionary forms, and those of their regular forms, all folded. */
type Endings = readonly (readonly [ending: string, forms: string])[];

const FRENCH: Endings = [
  // Verbs
  ['er', 'e es ee ees ent ez ons ant ait aient a era erez eront erait eraient'],
  ['ger', 'gea geons geant geait geaient'],
  ['yer', 'ie ies ient iera ieront ierait ieraient'],
  ['eler', 'elle elles ellent ellera elleront ellerait'],
  ['eter', 'ette ettes ettent ettera etteront etterait'],
  ['ir', 'i ie is ies it issez issent issant issait issaient ira irez iront irait iraient'],
  ['ir', 'e es ez ant ait aient era eront'],
  ['re', 'u ue us ues s ez ent ant ait aient ra rez ront rait raient'],
  // 'Vend' is of 'vendre'.
  ['re', ''],
  // Nouns, adjectives, and adverbs of these
  ['', 's e es x'],
  ['eur', 'euse euses eurs rice rices'],
  ['eux', 'euse euses eusement'],
  ['if', 'ive ives ifs ivement'],
  ['al', 'ale ales aux als alement'],
  ['el', 'elle elles ellement'],
  ['en', 'enne ennes'],
  ['on', 'onne onnes'],
  ['e', 'ement'],
];

const ENGLISH: Endings = [
  ['e', 'ed es ing er ers'],
  ['y', 'ied ies ily'],
  ['', 's es ed ing ly'],
];

const LONGEST_ENDING = 8;

/** For the ending of a form those that its dictionary form may have instead. */
const DICTIONARY_ENDINGS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  fr: endingsOfDictionaryForms(FRENCH),
  en: endingsOfDictionaryForms(ENGLISH),
};

function endingsOfDictionaryForms(regular: Endings): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>();
  for (const [ending, forms] of regular) {
    for (const form of forms.split(' ')) endings.set(form, [...(endings.get(form) ?? []), ending]);
  }
  return endings;
}

/** The words of a language of which a folded word may be a regular form, by its spelling. */
export function dictionaryFormsOf(form: string, language: Language): readonly string[] {
  const found: string[] = [];
  for (let length = 0; length <= LONGEST_ENDING && form.length - length >= 2; length++) {
    const base = form.slice(0, form.length - length);
    for (const ending of DICTIONARY_ENDINGS[language].get(form.slice(base.length)) ?? [])
      found.push(base + ending);
  }
  const doubled =
    language === 'en' ? /^(?<base>.+(?<last>.))\k<last>(?:ed|ing)$/.exec(form)?.groups?.base : undefined; // 'stopped', 'planning'
  return doubled === undefined ? found : [...found, doubled];
}

/** Regular plurals and feminines, by the ending that they replace: 'chevaux', 'sportive', 'anciennes', 'cities'. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/$/, ['s', 'x', 'e', 'es']],
  [/al$/, ['aux']],
  [/y$/, ['ies']],
  [/f$/, ['ve', 'ves']],
  [/x$/, ['se', 'ses']],
  [/er$/, ['ere', 'eres']],
  [/eur$/, ['euse', 'euses', 'rice', 'rices']],
  [/(?<last>[lnst])$/, ['$<last>$<last>e', '$<last>$<last>es']],
];

/** Whether a folded word is another or its regular plural or feminine, in either language. */
export function isPluralOf(written: string, word: string): boolean {
  return (
    written === word ||
    ENDINGS.some(
      ([ending, forms]) => ending.test(word) && forms.some((form) => word.replace(ending, form) === written),
    )
  );
}
