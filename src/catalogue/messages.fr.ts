import type { Messages } from './messages.ts';
import { text } from './text.ts';

/** Ce que le programme dit à un lecteur en français. */
export const french: Messages = {
  askHeading: text('{count, plural, one {# phrase} other {# phrases}}'),
  estimateHeading: text('{topic} : {count, plural, one {# chiffre} other {# chiffres}}'),
  estimateStatus: text('{status} ({count, number})'),
  estimateNoStatus: text('Sans statut indiqué ({count, number})'),
  noStatus: text('sans statut indiqué'),
  undated: text('sans date'),
  hedgedSign: text('avec réserve'),
  atLeastSign: text('au moins'),
  axisCount: text('nombre'),
  axisShare: text('pour cent'),
  axisMoney: text('somme, sans monnaie nommée'),
  axisMoneyIn: text('somme, en {unit}'),
  axisSize: text('quantité, sans unité nommée'),
  axisSizeIn: text('quantité, en {unit}'),
  axisTime: text('date à laquelle vaut le chiffre'),
  atMostSign: text('au plus'),
  estimateTable: text('{topic} : tableau de {count, plural, one {# chiffre} other {# chiffres}}'),
  estimateChart: text(
    '{topic} : graphique de {left, plural, =0 {{count, plural, one {# chiffre} other {# chiffres}}} other {{count, number} des {total, number} chiffres}}{span, select, none {} day { ({from})} other { par date ({from} – {to})}}{undated, plural, =0 {} one {, dont # sans date} other {, dont # sans date}}. Plein : affirmé ; creux : avec réserve. Triangle vers le haut : au moins ; vers le bas : au plus. Barre : d’un chiffre bas à un chiffre haut.{left, plural, =0 {} other { Non dessinés : les chiffres sans nombre, d’une autre mesure, unité ou monnaie, ou plus anciens.}}',
  ),
  compareHeading: text(
    '{topic} : {count, plural, one {# paire d’affirmations qui diffèrent} other {# paires d’affirmations qui diffèrent}}',
  ),
  comparePair: text('Deux affirmations sur la même chose et la même période'),
  comparePairOf: text('{status} : deux affirmations sur la même période'),
  compareApart: text(
    'Deux affirmations sur la même chose, à {days, plural, one {# jour} other {# jours}} d’écart',
  ),
  compareApartOf: text('{status} : deux affirmations à {days, plural, one {# jour} other {# jours}} d’écart'),
  compareUndated: text(
    'Deux affirmations sur la même chose ; l’une au moins est sans date, elles peuvent être d’époques différentes',
  ),
  compareUndatedOf: text(
    '{status} : deux affirmations ; l’une au moins est sans date, elles peuvent être d’époques différentes',
  ),
  citeHeading: text('Citation'),
  sourcesHeading: text('{count, plural, one {# document} other {# documents}}'),
  sourceHeading: text('{count, plural, one {# phrase} other {# phrases}}'),
  helpHeading: text('Ce que l’on peut demander'),
  helpQuestion: text(
    'Pour demander, écrivez votre question : comme ligne du terminal, comme message privé au robot, ou derrière une mention de lui.',
  ),
  helpCommand: text('{command} : {description}'),
  helpSubcommands: text('{option} : {known}'),
  helpOptions: text('options : {options}'),
  helpExample: text('par exemple {example}'),

  noMatch: text('Aucune phrase du corpus ne répond à cette question.'),
  noEstimate: text('Aucune phrase du corpus ne donne de chiffre à ce sujet.'),
  noEstimateWith: text(
    'Le corpus donne {count, plural, one {# chiffre} other {# chiffres}} à ce sujet, mais aucun avec {filters}.',
  ),
  noDisagreement: text('Aucune affirmation n’en contredit une autre sur la même chose et la même période.'),
  nothingToDraw: text('Aucun de ces chiffres n’est un nombre que l’on puisse dessiner.'),
  unknownStatus: text('Aucun chiffre n’a le statut « {status} ». Les statuts possibles : {known}.'),
  noStatusHere: text('Ce sujet n’a pas de statuts.'),
  nameTheThing: text('Nommez sous « quoi » la chose dont vous voulez les chiffres, par exemple quoi:écoles.'),
  emptyRange: text('{since} vient après {until} : aucune date ne se trouve entre les deux.'),
  dateRead: text(
    '{filter} a été lu comme {date}, compté à partir du {newest}, jour de la source la plus récente.',
  ),
  noSuchDate: text('Il n’y a pas de date {date}.'),
  noDocuments: text('Le corpus ne contient aucun document.'),
  emptyQuestion: text('Tapez une question, ou /aide.'),
  unknownCommand: text('La commande {command} n’existe pas. Tapez /aide pour en voir la liste.'),
  unknownOption: text('{command} n’a pas d’option « {option} ».'),
  invalidOption: text('L’option « {option} » est illisible ({description}).'),
  missingOption: text('Il manque l’option « {option} ».'),
  missingSubcommand: text('Quel {option} ? {known}.'),
  repeatedOption: text('L’option « {option} » est donnée deux fois : ne la donnez qu’une fois.'),
  emptyOption: text('L’option « {option} » n’a pas de valeur : écrivez-la juste après les deux-points.'),
  tooLong: text('L’option « {option} » est trop longue : {limit, number} caractères au plus.'),
  invalidSwitch: text('L’option « {option} » est oui ou non.'),
  takesNoWords: text('{command} ne prend pas de mots : tapez-la seule.'),
  invalidReference: text(
    '« {reference} » n’est pas une référence. Une référence figure sous chaque citation.',
  ),
  unknownDocument: text('Aucun document ne s’appelle « {id} ». Voir /sources.'),
  sentenceGone: text('Le document « {id} » a changé : la phrase de cette référence n’y figure plus.'),
  failed: text('Un problème est survenu ici. Veuillez réessayer.'),

  asOf: text('situation : {date}'),
  asOfDocument: text('situation : {date} (date du document)'),
  alsoIn: text('Aussi dans {documents}'),

  quoteCut: text('Coupé ici : {shown, number} caractères affichés sur {length, number}.'),
  hedgedBy: text('réserve : « {words} »'),

  answerWanted: text(
    'On cherche {kind, select, count {un nombre} share {une part ou un taux} measure {une grandeur mesurée} name {un nom} date {une date} hour {une heure} duration {une durée} age {un âge} person {une personne} place {un lieu} reason {une raison} statement {un propos} demand {une exigence} manner {une manière} selection {l’un parmi plusieurs} identity {qui ou ce que c’est} other {un fait}}',
  ),
  matchedWord: text(
    '{asked} → {found} ({bridge, select, exact {même mot} number {même nombre} stem {même radical} name {même nom} concept {même sens} association {mot lié} cognate {mot apparenté} typo {orthographe} other {{bridge}}})',
  ),
  scorePart: text(
    '{part, select, coverage {mots présents ici et autour} likeness {de sujet voisin} likenessBefore {phrase précédente de sujet voisin} kindred {mots de sens voisin} answer {nature de la réponse} fresh {document récent} heading {est un titre} question {est une question} together {mots côte à côte} lead {première phrase du texte} before {mots présents juste avant} noSpeaker {auteur du propos absent} conflict {d’un autre pays} other {{part}}} {value, number, ::.00}',
  ),

  silenceSearched: text('Mots cherchés : {words}'),
  silenceMissing: text('Dans aucune phrase : {words}'),

  welcome: text(
    '{documents, plural, one {# document} other {# documents}}, {sentences, plural, one {# phrase} other {# phrases}}. Posez une question, ou tapez /aide. Tab complète, Ctrl+D quitte.',
  ),
  attachmentWritten: text('{file} – {description}'),
  attachmentNotWritten: text('Le fichier {file} n’a pas pu être écrit dans {folder}.'),
  noTable: text('Cette réponse n’a pas de tableau.'),

  contextHeading: text('Dans son contexte'),
  chartButton: text('Graphique'),
  contextButton: text('{number, plural, =0 {Contexte} other {Contexte #}}'),
  previousPage: text('Précédente'),
  nextPage: text('Suivante'),
  pageOf: text('{shown, plural, =1 {} other {{first, number} à }}{last, number} sur {count, number}'),
  narrow: text(
    '{shown, number} sur {count, number} {shown, plural, one {est affiché} other {sont affichés}}. Les options permettent de resserrer la réponse.',
  ),
  moreFigures: text('{count, plural, one {et # autre chiffre} other {et # autres chiffres}}'),
  fileTooLarge: text('Le fichier {file} est trop volumineux pour Discord ici.'),
  staleButton: text('Ce bouton appartient à une réponse plus ancienne. Veuillez reposer la question.'),
  embedsNotAllowed: text(
    'Je ne peux pas montrer de citations dans ce salon : il me faut la permission « Intégrer des liens ». Les commandes comme /demander fonctionnent tout de même.',
  ),

  discordTokenInvalid: text(
    'Discord refuse le jeton. Copiez-le de nouveau depuis https://discord.com/developers/applications (Bot, Reset Token) dans DISCORD_TOKEN.',
  ),
  discordIntentsRefused: text(
    'Discord refuse les « intents » du robot (Guilds, Guild Messages, Direct Messages). Vérifiez le robot sur https://discord.com/developers/applications.',
  ),
  discordUnreachable: text(
    'Discord ne répond pas à l’adresse {address}. Vérifiez le réseau, et DISCORD_API_URL si elle est définie.',
  ),
  discordRefused: text(
    'Ce qui répond à l’adresse {address} ne laisse pas entrer le robot (statut HTTP {status, number, ::group-off}). Si DISCORD_API_URL est définie, vérifiez-la ; sinon, voyez https://discordstatus.com, et si un proxy se trouve entre les deux.',
  ),
  discordSessionsUsedUp: text(
    'Discord ne laisse plus le robot ouvrir de session avant {until} : il a été démarré trop souvent. Démarrez-le une seule fois après cela.',
  ),
  discordGuildRefused: text(
    'Le robot ne peut pas enregistrer ses commandes sur le serveur {guild}. Invitez-le avec la portée « applications.commands », ou corrigez DISCORD_GUILD_ID.',
  ),
  discordClosed: text(
    'Discord a fermé la connexion pour de bon (code {code}). Voir https://discord.com/developers/docs/topics/opcodes-and-status-codes.',
  ),
};
