import type { Messages } from './messages.ts';
import { text } from './text.ts';

/** Ce que le programme dit à un lecteur en français. */
export const french: Messages = {
  askHeading: text('{count, plural, one {# phrase} other {# phrases}}'),
  estimateHeading: text('{topic} : {count, plural, one {# chiffre} other {# chiffres}}'),
  citeHeading: text('Citation'),
  sourcesHeading: text('{count, plural, one {# document} other {# documents}}'),
  sourceHeading: text('{count, plural, one {# phrase} other {# phrases}}'),
  helpHeading: text('Ce que l’on peut demander'),
  helpCommand: text('{command} : {description}'),

  noMatch: text('Aucune phrase du corpus ne répond à cette question.'),
  noEstimate: text('Aucune phrase du corpus ne donne de chiffre à ce sujet.'),
  noDocuments: text('Le corpus ne contient aucun document.'),
  emptyQuestion: text('Tapez une question, ou /aide.'),
  unknownCommand: text('La commande {command} n’existe pas. Tapez /aide pour en voir la liste.'),
  invalidOption: text('L’option « {option} » est illisible. Tapez /aide pour savoir ce qu’elle accepte.'),
  missingOption: text('Il manque l’option « {option} ».'),
  tooLong: text('C’est trop long : {limit, number} caractères au plus.'),
  invalidReference: text(
    '« {reference} » n’est pas une référence. Une référence figure sous chaque citation.',
  ),
  unknownDocument: text('Aucun document ne s’appelle « {id} ». Voir /sources.'),
  sentenceGone: text('Le document « {id} » a changé : la phrase de cette référence n’y figure plus.'),
  failed: text('Un problème est survenu ici. Veuillez réessayer.'),

  asOf: text('situation : {date}'),
  asOfDocument: text('situation : {date} (date du document)'),
  alsoIn: text('Aussi dans {documents}'),

  silenceSearched: text('Mots cherchés : {words}'),
  silenceMissing: text('Dans aucune phrase : {words}'),

  welcome: text(
    '{documents, plural, one {# document} other {# documents}}, {sentences, plural, one {# phrase} other {# phrases}}. Posez une question, ou tapez /aide. Tab complète, Ctrl+D quitte.',
  ),
  attachmentWritten: text('{description} : {file}'),
  attachmentNotWritten: text('Le fichier {file} n’a pas pu être écrit ici.'),
  noTable: text('Cette réponse n’a pas de tableau.'),
};
