import { LANGUAGES, type Language } from '../../language/language.ts';
import { compiledGrammars } from '../grammar/compiled-grammar.ts';
import { singularsOf } from '../grammar/noun-forms.ts';
import { professionsOf } from '../grammar/professions.ts';
import { list } from '../grammar/word-list.ts';

/** People by what they are to each other, to a place or to what has happened to them; professions stand in the lexicon. */
const PEOPLE: Readonly<Record<Language, readonly string[]>> = {
  fr: list(`personne gens homme femme enfant bébé garçon fille jeune adolescent mineur adulte aîné parent père mère fils frère sœur habitant résident riverain voisin villageois citadin citoyen
    civil soldat militaire combattant rebelle milicien réfugié déplacé migrant exilé rescapé survivant sinistré blessé mort tué disparu victime otage détenu prisonnier malade patient élève étudiant
    salarié employé ouvrier chômeur retraité client usager passager voyageur touriste visiteur spectateur électeur votant contribuable locataire propriétaire membre adhérent bénévole manifestant gréviste
    infirmier médecin chirurgien enseignant professeur agriculteur éleveur pêcheur avocat juge magistrat chauffeur policier gendarme pompier secouriste sauveteur pilote ingénieur chercheur expert ministre député mercenaire
    participant candidat élu autochtone nomade pèlerin fidèle orphelin veuve`),
  en: list(`people person man woman child baby boy girl kid teenager youth adult elder parent father mother son daughter brother sister inhabitant resident neighbour neighbor villager citizen civilian
    soldier troop fighter rebel militant refugee migrant exile survivor wounded injured dead victim hostage detainee prisoner inmate patient pupil student worker employee staff pensioner customer user
    passenger traveller traveler tourist visitor spectator voter taxpayer tenant owner homeowner member volunteer protester demonstrator striker participant candidate nomad pilgrim worshipper orphan widow
    nurse doctor surgeon teacher professor farmer fisherman lawyer judge driver officer policeman firefighter rescuer pilot engineer researcher scientist expert minister lawmaker mercenary official
    newcomer family household`),
};

const known: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: peopleOf(LANGUAGES[0]),
  en: peopleOf(LANGUAGES[1]),
};

function peopleOf(language: Language): ReadonlySet<string> {
  const { singles } = compiledGrammars[language]; // 'un mort', 'one soldier'
  return new Set([...PEOPLE[language], ...professionsOf(language), ...singles]);
}

/** What is no person among the nouns that 'one' may count. */
const NO_PERSON = /^(?:cas|case|décès|death|fatality|casualty)$/;

/** Whether a noun, in lower case, names people, as far as lists tell; peoples are known by their countries. */
export function isPeopleNoun(word: string, language: Language): boolean {
  return singularsOf(word, language).some((noun) => known[language].has(noun) && !NO_PERSON.test(noun));
}

/** Whether a noun means people of any kind: 'people', 'gens'. */
export function isAnyPeople(word: string): boolean {
  return /^(?:people|persons?|individuals?|personnes?|gens|individus?)$/i.test(word);
}
