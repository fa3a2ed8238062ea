/**
 * Regular correspondences of French and English spelling, applied to folded words. Both members of a pair come to one
 * key: 'democratique' and 'democratic', 'securite' and 'security', 'militaire' and 'military', 'directeur' and 'director'.
 * The endings follow the tables of French–English cognates found in any comparative grammar (Latin -tas, -icus, -arius, …).
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:issement|isation|ization|isations|izations)$/, 'iza'],
  [/(?:iquement|ically)$/, 'ik'],
  [/(?:ellement|ally|alement)$/, 'al'],
  [/(?:iques?|ics?|icals?|icales?|icaux)$/, 'ik'],
  [/(?:ites?|ity|ities)$/, 'it'],
  [/(?:etes?|ety|eties)$/, 'et'],
  [/(?:tes|te|ty|ties)$/, 't'],
  [/(?:aires?|ary|aries|ar)$/, 'ar'],
  [/(?:oires?|ory|ories)$/, 'or'],
  [/(?:ateurs?|atrices?|ators?)$/, 'ator'],
  [/(?:i[sz]er|i[sz]es?|i[sz]ed|i[sz]ing|isees?)$/, 'iz'],
  [/(?:euses?|eux|ous)$/, 'os'],
  [/(?:eurs?|ors?|ers?|rices?)$/, 'or'],
  [/(?:ives?|ifs?)$/, 'iv'],
  [/(?:ismes?|isms?)$/, 'ism'],
  [/(?:istes?|ists?)$/, 'ist'],
  [/(?:elles?|els?|als?|ales?|aux)$/, 'al'],
  [/(?:ances?|ancy|ancies|ences?|ency|encies)$/, 'ans'],
  [/(?:ements?|ments?)$/, 'ment'],
  [/(?:tions?|sions?|xions?)$/, 'sion'],
  [/(?:logies?|logy)$/, 'log'],
  [/(?:graphies?|graphy)$/, 'graf'],
  [/(?:ables?|ibles?)$/, 'abl'],
  [/(?:ages?)$/, 'ag'],
  [/(?:ures?)$/, 'ur'],
  [/(?:ies|ie|y)$/, 'i'],
  [/(?:ees?|es|e|s)$/, ''],
];

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|ck|ch|c(?![eiy])/g, 'k'],
  [/ou/g, 'o'],
  [/^e(?=(?:st|sp|sk|t[aeiou]|kol|p[aeiou]))/g, ''], // étudiant/student, État/state, école/school, espace/space
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1/g, '$1'],
];

const SHORTEST = 4;

/** The key of a folded word, or null where the word is too short for its spelling to prove a kinship. */
export function cognateKey(folded: string): string | null {
  if (folded.length < 6 || !/^[a-z]+$/.test(folded)) return null;
  let key = folded;
  const ending = ENDINGS.find(([pattern]) => pattern.test(key));
  if (ending !== undefined) key = key.replace(ending[0], ending[1]);
  for (const [pattern, letters] of LETTERS) key = key.replace(pattern, letters);
  return key.length < SHORTEST ? null : key;
}
