import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.ts';
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
 * that a question typed without accents meets the same stem.
 */
export function stems(word: string, language: Language): readonly string[] {
  return known[language].of(word);
}

function stemsOf(word: string, language: Language): readonly string[] {
  const stemOf = stemmers[language];
  const forms = new Set<string>();
  for (const form of [word, ...(irregularForms(language).get(word) ?? []), ...mistaken(word, language)]) {
    forms.add(fold(stemOf(form)));
    const unaccented = fold(form);
    if (unaccented !== form) forms.add(stemOf(unaccented));
  }
  return [...forms];
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
