import { cognateKey } from '../../language/cognate.ts';
import type { ConceptHit } from '../../language/concept.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { irregularForms } from '../../language/irregular-forms.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { nameKey } from '../../language/name-key.ts';
import { stems } from '../../language/stem.ts';
import { cognateTerm, exactTerm, headwordTerm, nameTerm, stemTerm } from '../../language/term.ts';
import type { Token } from '../../language/tokens.ts';
import { BRIDGE_STRENGTH, KINSHIP, LEAST_RELATED } from '../weights.ts';
import type { QueryContext, QueryTerm } from './query.ts';
import { nearWords } from './respell.ts';

/** The terms of a word's own forms: itself, its stems in both languages, its cognate and its name keys. */
export function formTerms(
  { word, folded }: Token,
  languages: readonly Language[],
  dictionary: ConceptDictionary,
): QueryTerm[] {
  const terms: QueryTerm[] = [{ text: exactTerm(folded), strength: BRIDGE_STRENGTH.exact, bridge: 'exact' }];
  for (const language of LANGUAGES) {
    const strength = BRIDGE_STRENGTH.stem * (languages.includes(language) ? 1 : KINSHIP.otherLanguage);
    const headword = dictionary.isHeadword(folded, language);
    for (const stem of stems(word, language)) {
      const text = stemTerm(stem, language);
      terms.push({ text, strength, bridge: 'stem' });
      const marked = headword ? strength * KINSHIP.sameStem : strength;
      terms.push({ text: headwordTerm(text), strength: marked, bridge: 'stem' });
    }
  }
  for (const form of isFalseFriend(folded, languages, dictionary) ? [] : numbersOf(folded)) {
    terms.push({ text: exactTerm(form), strength: BRIDGE_STRENGTH.plural, bridge: 'stem' });
  }
  const cognate = cognateKey(folded);
  if (cognate !== null)
    terms.push({ text: cognateTerm(cognate), strength: BRIDGE_STRENGTH.cognate, bridge: 'cognate' });
  const name = nameKey(folded);
  if (name !== null) terms.push({ text: nameTerm(name), strength: BRIDGE_STRENGTH.name, bridge: 'name' });
  return terms;
}

/** Whether a word only looks like the plural of one of the other language: French 'pays' and English 'pay'. */
function isFalseFriend(
  folded: string,
  languages: readonly Language[],
  dictionary: ConceptDictionary,
): boolean {
  const singular = folded.slice(0, -1);
  return (
    /[sx]$/.test(folded) &&
    LANGUAGES.some((language) => dictionary.isHeadword(singular, language)) &&
    languages.every((language) => {
      const isWord = dictionary.isHeadword(singular, language) || isFunctionWord(singular, language);
      return dictionary.isHeadword(folded, language) && !isWord;
    })
  );
}

/** A word's regular plurals, or its singular: sure forms of it, where a stem may be another word's. */
function numbersOf(folded: string): readonly string[] {
  if (folded.length < 4) return [];
  if (!/[sx]$/.test(folded)) return [`${folded}s`, `${folded}x`];
  const singular = folded.slice(0, -1);
  // 'Rose' is more often what prices did than a flower.
  const isPast =
    irregularForms('en')
      .get(singular)
      ?.some((verb) => verb !== singular) ?? false;
  return isPast ? [] : [singular];
}

/** What a word may stand for that is neither in the corpus nor in the dictionary: the nearest words of both. */
export function correctedTerms(
  token: Token,
  isName: boolean,
  languages: readonly Language[],
  { vocabulary, spelling, dictionary }: QueryContext,
): QueryTerm[] {
  const near = vocabulary.nearest.nearest(token.folded);
  // A name is no slip of a common word: 'Hans' is not 'hand'.
  const ofCorpus = isName ? near.filter((folded) => vocabulary.isName(folded)) : near;
  const ofDictionary = languages.flatMap((language) =>
    nearWords(token.folded, language, spelling).flatMap(({ word: folded }) =>
      dictionary
        .hits([{ ...token, word: folded, folded }], language)
        .filter(({ kind }) => !isName || kind === 'place' || kind === 'date'),
    ),
  );
  return [
    ...ofCorpus.flatMap((folded) => formTerms({ ...token, word: folded, folded }, languages, dictionary)),
    ...ofDictionary.map(({ concept, strength }) => conceptTerm(concept, strength, 'concept')),
  ].map(({ text, strength }) => ({ text, strength: strength * BRIDGE_STRENGTH.typo, bridge: 'typo' }));
}

/** The concepts that words name, and at a discount those that share a word with them; each once, at its best. */
export function conceptTerms(hits: readonly ConceptHit[], dictionary: ConceptDictionary): QueryTerm[] {
  const best = new Map<string, QueryTerm>();
  const add = (term: QueryTerm) => {
    if (term.strength > (best.get(term.text)?.strength ?? 0)) best.set(term.text, term);
  };
  for (const { concept, kind, strength } of hits) {
    if (kind !== 'leader') add(conceptTerm(concept, strength, kind === 'association' ? kind : 'concept'));
  }
  for (const hit of hits) {
    for (const { concept, strength } of dictionary.related(hit.concept)) {
      const term = conceptTerm(concept, hit.strength * strength * KINSHIP.related, 'association');
      if (term.strength >= LEAST_RELATED) add(term);
    }
  }
  for (const hit of hits) {
    for (const term of metonyms(hit)) add(term);
  }
  return [...best.values()];
}

/** A country for those who lead it, and the other way round. */
function metonyms({ concept, kind, strength }: ConceptHit): QueryTerm[] {
  if (kind !== 'leader' && !concept.startsWith('place:')) return [];
  const [, country = ''] = concept.split(':');
  if (kind === 'leader') return [conceptTerm(`place:${country}`, KINSHIP.metonym, 'association')];
  return [conceptTerm(`leader:${country}`, strength * KINSHIP.metonym, 'association')];
}

function conceptTerm(concept: string, strength: number, bridge: 'concept' | 'association'): QueryTerm {
  return { text: concept, strength: BRIDGE_STRENGTH[bridge] * strength, bridge };
}
