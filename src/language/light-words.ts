import { fold } from './fold.ts';
import { dictionaryFormsOf } from './inflection.ts';
import { irregularForms } from './irregular-forms.ts';
import type { Language } from './language.ts';

/**
 * Words of content that say little, by their dictionary forms: verbs that lean on another ('continue to', 'réussir à'), verbs of
 * asking and thinking, and what is added to any noun ('new', 'propre'). Who asks uses them freely, and an answer others.
 */
const LIGHT_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`
    finir commencer continuer réussir chercher essayer tenter permettre laisser rester devenir tenir concerner
    penser croire estimer trouver montrer servir utiliser recevoir donner rendre mettre prendre poser attendre parler
    vouloir souhaiter aimer obliger arriver venir passer demander appeler proposer expliquer réagir répondre
    besoin cas façon manière sort part œil face coup temps fois moment chose gens personne
    nouveau seul propre grand petit bon mauvais vrai certain particulier différent entier personnel possible capable prêt
    entièrement simplement exactement finalement naturellement loin près tard tôt vite mieux pire`),
  en: words(`
    think believe want like need try make take put give get keep hold let find become remain stay use turn leave bring set
    come go see look show offer expect happen involve mean seem ask talk speak call start begin change respond react
    explain justify accuse blame promise decide choose help allow receive say tell suppose
    part way people person case kind sort point end terms
    able unable new own actual real possible free ready different particular personal certain exact current late early
    soon quick straight back whole main big small good bad right wrong prepared
    actually personally exactly currently today later quickly away around yet allegedly cannot behind`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(fold));
}

/** Whether a word, in lower case and NFC, is a form of one that says little in a language. */
export function isLightWord(word: string, language: Language): boolean {
  const folded = fold(word);
  const forms = [
    folded,
    ...(irregularForms(language).get(word) ?? []),
    ...dictionaryFormsOf(folded, language),
  ];
  return forms.some((form) => LIGHT_WORDS[language].has(fold(form)));
}
