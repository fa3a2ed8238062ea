import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.ts';
import { isTypedFunctionWord } from './function-words.ts';
import { irregularForms } from './irregular-forms.ts';
import type { Language } from './language.ts';
import { WordCache } from './word-cache.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };
/** Of each language: a word is asked for again while it is read, and common words again and again. */
const RECENT_WORDS = 3000;

const known: Readonly<Record<Language, WordCache<readonly string[]>>> = {
  fr: new WordCache((word) => stemsOf(word, 'fr'), RECENT_WORDS),
  en: new WordCache((word) => stemsOf(word, 'en'), RECENT_WORDS),
};

/**
 * The stems of a word (in lower case, NFC) in a language, folded: Snowball's stem of the word, of its dictionary form
 * where it is irregular or Snowball takes it for another ('emplois', 'conflits', 'dépasse'), and of its unaccented form, so
 * that a question typed without accents meets the same stem. A function word has stems of its own: 'will' is no form of
 * 'willing', nor 'entre' of 'entrer'.
 */
export function stems(word: string, language: Language): readonly string[] {
  return known[language].of(word);
}

/** Ends the stem of a function word. */
const GRAMMAR = '.';

/** They open reflexive verbs, which phrases know by their bare stem. */
const REFLEXIVE: ReadonlySet<string> = new Set(['se', 's', 'ses']);

function stemsOf(word: string, language: Language): readonly string[] {
  const stemOf = stemmers[language];
  const isGrammar = (form: string) => isTypedFunctionWord(form, language);
  const lemmas = irregularForms(language).get(word) ?? [];
  const forms = isGrammar(word)
    ? [word, ...lemmas.filter(isGrammar)]
    : [word, ...lemmas, ...mistaken(word, language)];
  const found = new Set<string>();
  for (const form of forms) {
    const mark = isGrammar(form) && !REFLEXIVE.has(form) ? GRAMMAR : '';
    found.add(fold(stemOf(form)) + mark);
    const unaccented = fold(form);
    if (unaccented !== form) found.add(stemOf(unaccented) + mark);
  }
  return [...found];
}

/** French nouns and adjectives in '-ent' that are spelled like a verb's form and are none, folded: 'président' does not preside. */
const NO_VERB: ReadonlySet<string> = new Set(
  `abstinent absent accent accident adherent adolescent affluent agent ambivalent ardent argent ascendent astringent bivalent ciment client
  coherent competent concurrent confident content continent contingent convalescent convergent corpulent couvent detergent different diligent
  divergent deferent deficient eloquent emergent eminent equivalent evident excellent expedient fervent frequent imminent impatient impertinent
  imprudent impudent incident incoherent indecent indifferent indigent indulgent influent inherent innocent insolent intelligent intermittent
  latent lent mecontent negligent occident opulent orient parent patient penitent permanent pertinent pestilent precedent present president
  prudent recent referent regent resident reticent sergent serpent souvent succulent talent torrent transparent turbulent urgent violent`.split(
    /\s+/,
  ),
);

/** French forms that Snowball leaves as they are ('emplois', 'ferment'), cuts as a verb ('conflit'), or cuts too far ('passe'). */
function mistaken(word: string, language: Language): readonly string[] {
  if (language !== 'fr' || word.length < 4 || NO_VERB.has(fold(word))) return [];
  const verb = /^(?:(?<passes>.+ass)e(?:s|nt)?|(?<ferment>.{2,}(?:[^me]|[^e]m))ent)$/u.exec(word)?.groups;
  if (verb !== undefined) return [`${verb.passes ?? verb.ferment}er`];
  return /[sx]$/.test(word) ? [word.slice(0, -1)] : [];
}
