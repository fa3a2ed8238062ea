/** The endings of a word's dictionary form, and those of its regular forms, all folded. */
const REGULAR: readonly (readonly [ending: string, forms: RegExp])[] = [
  // French verbs
  ['er', /^(?:e|ee|es|ees|ent|ant|ait|aient|a|era|eront|erait|eraient|ons)$/],
  ['ir', /^(?:i|ie|is|ies|it|issent|issant|issait|ira|iront)$/],
  ['re', /^(?:u|ue|us|ues|ent|ant|ra|ront|s|)$/],
  // French adjectives and nouns
  ['eur', /^(?:euse|euses|eurs|rice|rices)$/],
  ['eux', /^(?:euse|euses)$/],
  ['if', /^(?:ive|ives|ifs)$/],
  ['al', /^(?:ale|ales|aux|als)$/],
  // English verbs and nouns
  ['e', /^(?:ed|es|ing|ers?)$/],
  ['y', /^(?:ied|ies)$/],
  ['', /^(?:s|es|e|x|ed|ing|d)$/],
];

/** Whether a folded word is a regular form of another, by its spelling. */
export function isInflected(form: string, word: string): boolean {
  return REGULAR.some(([ending, forms]) => {
    if (!word.endsWith(ending)) return false;
    const base = word.slice(0, word.length - ending.length);
    if (base.length < 2 || !form.startsWith(base)) return false;
    const rest = form.slice(base.length);
    // 'stopped', 'planning'
    const doubled = ending === '' && rest.startsWith(base.at(-1) ?? ' ') && /^.(?:ed|ing)$/.test(rest);
    return doubled || forms.test(rest);
  });
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
