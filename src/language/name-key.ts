/**
 * One key for the spellings of a foreign name in French and English: Koursk/Kursk, Poutine/Putin, Zelensky/Zelenskyy,
 * Choïgou/Shoigu, Goremykine/Goremykin, Tchernobyl/Chernobyl. The rules are the differences of the two countries' usual
 * romanisations of Cyrillic and Arabic (French: ou, tch, ch, kh, dj, -ine; English: u, ch, sh, kh, j, -in).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/t?s?ch|sh/g, 's'], // a 'ch' is what French writes for 'sh', and English for 'tch'
  [/zh|dj|j(?=[aeiou])/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q|c(?=[aou])|k/g, 'k'],
  [/w/g, 'v'],
  [/gu(?=[ei])/g, 'g'],
  [/(?:skyy|skiy|skij|skyi|skii|ski|sky)$/, 'ski'],
  [/(?:iy|yi|yy|ii|ij|ey|ei|y)$/, 'i'],
  [/(?:ieff|iev|yev|eff|ev)$/, 'ev'],
  [/off$/, 'ov'],
  [/ine$/, 'in'],
  [/y/g, 'i'],
  [/ie/g, 'e'],
  [/(.)\1/g, '$1'],
  [/(?<=.{3})e$/, ''],
];

/** The key of a folded name, or null where it is too short to tell two names apart. */
export function nameKey(folded: string): string | null {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return null;
  let key = folded;
  for (const [pattern, letters] of RULES) key = key.replace(pattern, letters);
  return key.length < 3 ? null : key;
}
