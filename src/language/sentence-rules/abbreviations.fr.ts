import type { Abbreviations } from './abbreviations.ts';
import { wordSet } from './word-set.ts';

/** After the Lexique des règles typographiques de l'Imprimerie nationale, and what newspapers add to it. */
export const FRENCH: Abbreviations = {
  beforeName: wordSet(`
    M MM Mme Mmes Mlle Mlles Mr Dr Drs Pr Prs Me Mgr Vve Ste Stes Ph Ch Th Chr Cl Fr Gal Gén
    gén gal lt lieut capt cdt cne sgt adj brig maj amb préf
    cf Cf apr av ap bd Bd boul Boul fg Fg fbg Fbg p.-d.g Sté Éts Ets obs
    not resp spéc anc Prof dir`),
  beforeNumber: wordSet(`
    p pp art Art al n no No nos Nos nº Nº vol Vol t tom fig Fig ch chap Chap sect par paragr éd ép Ép pl num réf tél Tél dép sc tabl env Cass civ crim soc req Sect incl max Max min Min
    janv févr fév avr juil juill sept oct nov déc Janv Févr Fév Avr Juil Juill Sept Oct Nov Déc`),
  anywhere: wordSet(`col Col cap ex trad coll arr prés prof st vs v c angl ital éd`),
  behindName: wordSet(`Cie`),
  behindPlace: wordSet(`St`),
  goingOn: wordSet(
    `Sud Nord Est Ouest Réseau Réseaux Éditions Productions Groupe Europe International Internationale Voyageurs`,
  ),
  openers: wordSet(`
    Le La Les L Un Une Des Du De D Au Aux À A En Dans Par Pour Sur Sous Avec Sans Chez Vers Entre Et Ou Où Ni Mais Or Donc Car
    Que Qu Qui Quoi Dont Quel Quelle Quels Quelles Comment Combien Pourquoi Quand Si S Comme Lorsque Lorsqu Puisque Puisqu
    Alors Ainsi Je J Tu Il On Nous Vous Ils Elle Elles Ce C Cet Cette Ces Ceci Cela Ça Celui Celle Ceux Celles
    Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs Ne N Aucun Aucune Rien Jamais Non Oui
    Aussi Très Trop Peu Tout Toute Tous Toutes Même Autre Autres Chaque Plusieurs Certains Certaines Quelque Quelques
    Après Avant Lors Afin Dès Depuis Pendant Selon Contre Parmi Durant Malgré Puis Ensuite Enfin Cependant Pourtant Toutefois
    Néanmoins Hier Aujourd Demain Déjà Encore Toujours Ici Là Voici Voilà Y Deux Trois Quatre Cinq Six Sept Huit Neuf Dix
    Outre Face Grâce Près Plus Moins Bien Beaucoup Seul Seule Suite Tandis Interrogé Interrogée`),
  labelled: wordSet(`
    plan vitamine hépatite type groupe catégorie classe zone annexe article phase partie chapitre niveau ligue série grippe
    point virus lettre note formation bâtiment poule division liste option variante tranche`),
};
