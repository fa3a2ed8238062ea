/** Endings of dictionary forms, and those of their regular forms, all folded. */
const REGULAR: readonly (readonly [ending: string, forms: string])[] = [
  // French verbs
  ['er', 'e ee es ees ent ant ait aient a era eront erait eraient ons'],
  ['ir', 'i ie is ies it issent issant issait ira iront'],
  ['re', 'u ue us ues ent ant ra ront s'],
  // French adjectives and nouns
  ['eur', 'euse euses eurs rice rices'],
  ['eux', 'euse euses'],
  ['if', 'ive ives ifs'],
  ['al', 'ale ales aux als'],
  // English verbs and nouns
  ['e', 'ed es ing er ers'],
  ['y', 'ied ies'],
  ['', 's es e x ed ing d'],
];

const LONGEST_ENDING = 6;

/** For the ending of a form those that its dictionary form may have instead. */
const DICTIONARY_ENDINGS = endingsOfDictionaryForms();

function endingsOfDictionaryForms(): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>([['', ['re']]]); // 'vend' is of 'vendre'
  for (const [ending, forms] of REGULAR) {
    for (const form of forms.split(' ')) endings.set(form, [...(endings.get(form) ?? []), ending]);
  }
  return endings;
}

/** The words of which a folded word may be a regular form, by its spelling. */
export function dictionaryFormsOf(form: string): readonly string[] {
  const found: string[] = [];
  for (let length = 0; length <= LONGEST_ENDING && form.length - length >= 2; length++) {
    const base = form.slice(0, form.length - length);
    for (const ending of DICTIONARY_ENDINGS.get(form.slice(base.length)) ?? []) found.push(base + ending);
  }
  const doubled = /^(?<base>.+(?<last>.))\k<last>(?:ed|ing)$/.exec(form)?.groups?.base; // 'stopped', 'planning'
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
