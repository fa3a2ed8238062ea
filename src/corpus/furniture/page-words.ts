import type { Block } from '../block.ts';
import { contentWords, contentWordsOf } from './kinship.ts';

const OF_PLEA = `subscribe|sign up|abonnez-vous|inscrivez-vous|désabonner|désinscri(?:re|ption|vez)|unsubscribe|e-?mail us|
  écrivez-nous|contactez-nous|contact us|tell us what|click here|cliquez (?:ici|sur)|privacy policy|enable javascript|
  becom(?:e|ing) an? (?:\\S+ ){0,3}(?:subscriber|member|patron)|reader-supported|letters? to the editor|
  (?:share|enjoyed|liked) this (?:article|story|post|piece)|if you enjoyed this|partagez cet|faites un don|votre don|donate now|
  press release contains|please (?:donate|support us)|donate (?:now|today)|your (?:gift|donation)|join (?:a|our) (?:growing )?community|
  soutenez(?:-| )(?:nous|notre)|(?:petit )?service à vous demander|
  news break|check out (?:the|our) (?:all[- ]new|new|latest)|take our (?:quiz|survey|poll)|testez vos connaissances|
  consider (?:supporting|donating|subscribing|becoming)|get in touch|our (?:journalism|newsroom|editorial team)|we update our articles|gift articles?|
  recevoir (?:nos|des|les) (?:informations|actualités|offres)|medical advice|(?:readers|people|lecteurs) (?:like you|comme vous)|no paywalls?|sans (?:péage|mur payant)|(?:have|got) a (?:news )?tip|une info à (?:nous )?partager|catch (?:all )?the (?:latest )?\\S+ news|
  thanks to .{2,60} for (?:reading|editing)`;

/** What only a page asks of its reader or says of itself. */
const PLEA = words(OF_PLEA);

/** The words of pleas; each plea has two of them, or one of the next. */
const PLEA_WORDS = contentWordsOf(OF_PLEA.replace(/[^\p{L}]+/gu, ' '));
const SOLE_PLEA_WORDS =
  contentWordsOf(`subscribe unsubscribe sign abonnez inscrivez désabonner désinscrire désinscription désinscrivez
  écrivez contactez contact email mail tell click cliquez donate touch journalism newsroom paywall paywalls péage
  partager readers reader letters letter lecteurs`);

/** Words in which a page speaks of itself; an article may, of its own subject. */
const OF_PAGE =
  words(`newsletters?|infolettres?|abonn\\p{L}*|subscri\\p{L}*|e-?mails?|courriels?|inbox|cookies?|re?captcha|privacy|
  confidentialité|apps?|appli|applications?|télécharg\\p{L}*|download\\p{L}*|click\\p{L}*|cliqu\\p{L}*|navigateurs?|browser|
  javascript|log in|sign (?:in|up)|inscri(?:re|vez|ption)\\p{L}*|site|website|pages?|articles?|posts?|contenus?|
  content|comment(?:er|aires?|s)|feedback|lecteurs?|readers?|rédaction|newsroom|licen[cs]es?|copyright|player|podcasts?|
  notifications?|alertes?|alerts|thank you|merci|helpful|rubrique|partag(?:er|ez)|retrouvez|
  suivez(?:-nous)?|follow|favoris|préférences|preferences|clipboard|presse-papier|accessibilité|accessibility`);
const EACH_OF_PAGE = new RegExp(OF_PAGE, 'giu');

/** What pages have and ask for, and articles rarely, by the first seven letters, which is as far as words are compared. */
const MUCH_OF_PAGES = `subscribe unsubscribe abonnez abonné abonnés abonnée abonnement désabonner désinscrire inscrivez inscription
  newsletter infolettre newsfeed inbox email emails courriel mails facebook twitter instagram linkedin whatsapp
  bluesky mastodon telegram youtube tiktok pinterest reddit flipboard messenger copyright republish reprint légales
  confidentialité privacy disclaimer licence license licensing cookie cookies traceurs captcha recaptcha javascript
  akismet indésirables spam navigateur browser preferences préférences consent feedback paywall permalink podcast
  playlist diaporama slideshow replay player widget scroll swipe chargement download télécharger cliquez cliquer
  click rubrique sommaire accueil homepage sitemap skip menu toggle advertise advertorial annonceurs publicité
  sponsored affiliate affiliés newsroom rédaction editorial editor editors éditorial édito modération moderated
  commenter réagir réagissez signaler partager sharing shares suivez trending breaking tags topics topic hashtag
  login identifiez connectez connexion password username pseudo pseudonyme clipboard bookmark favoris
  listen écouter écoutez imprimer printable copier copy typo typos corrections proofread posted updated edited
  rédigé getty wikimedia commons creative careers donate donation notifications submit obligatoires puzzles
  crossword horoscope obituaries nécrologie classifieds circulaires quiz recevez promo pouvez contact personalised
  accessibility`;

/** What pages speak of, as articles do too: a word alone tells little, two that the article does not have tell much. */
const SOME_OF_PAGES = `share register follow follows related latest mentions droits terms conditions policy account compte gift trial essai accept
  accepte choices choix search rechercher published publié publiée reviewed checked mistake erreur send link links
  lien liens print article stories story headlines titres blog blogs site website webpage page archive agenda jeux
  games weather météo boutique shop store reply répondre message adresse address required requis form formulaire
  survey sondage votants available disponible membre membres soutenez soutenir support discover découvrez explore
  receive offres offers edition édition issue numéro author authors auteur auteurs auteure contributor reporter
  correspondent journaliste partenaires partner audio video videos vidéo vidéos photo photos image images fermer
  retour suivant précédent next previous version mobile desktop application appli apps read reading reader readers
  lecteur lire voir view views watch popular populaires sections categories catégories thanks thank merci helpful
  utile daily weekly quotidien free gratuit miss manquer sélection picks featured press presse media médias content
  contenu source sources rights reserved réservés notice avis opinion dossiers events événements library
  bibliothèque news actualités actus infos info jobs emploi recrutement recommended recommandé similaires similar
  discussion conversation translated traduit copies external externe inscrire inscrit profil profile settings
  paramètres gérer manage réseaux sociaux social credit credits crédit crédits faites written reporting offrir
  envoyer lecture reproduction alertes alerts`;

const TO_READER = /\b(?:[Yy]ou(?:rs?)?|[Vv]o(?:us|tre|s)|YOUR?|VO(?:US|TRE|S))\b/;
/** Verbs with which pages ask something of their reader, at the start of a line. */
const ASKED =
  `add|apply|ask|become|book|browse|build|buy|call|check|choose|claim|compare|configure|contact|copy|count|discover|donate|
  download|enter|explore|find|follow|get|give|go|help|hire|install|join|keep|learn|listen|log|make|manage|meet|open|order|pay|plan|
  play|print|rate|read|register|renew|report|request|reserve|save|search|see|select|send|share|shop|show|sign|skip|start|submit|
  subscribe|support|switch|take|tell|text|try|update|upgrade|view|visit|vote|watch|win|write`.replace(
    /\s+/gu,
    '',
  );
const ASKING_IN_ENGLISH = new RegExp(
  `^(?:please )?(?:${ASKED})(?: (?:us|it|me|in|up|on|all|more|our|your|my|an?|the|this|that|now|today|here|with|to|for|how|what|from|\\p{L}+ing|\\d+)(?!\\p{L})|$)|(?<!\\p{L})please (?:${ASKED})(?!\\p{L})`,
  'iu',
);
/** 'Simulez votre prêt', 'Un doute ? Écrivez-nous', 'Calculer mon loyer'; but 'Rendez-vous à Brest', 'Chez les voisins'. */
const ASKING_IN_FRENCH =
  /^(?!rendez-vous|chez |assez |nez )\p{L}{2,}ez(?:-(?:nous|vous|moi|l[ae]s?))*(?!\p{L})|(?:^|[.?!:] )(?!rendez-vous)\p{L}{2,}ez-(?:nous|vous|moi|l[ae]s?)(?!\p{L})|^\p{L}{2,}(?:er|ir|re) (?:mon|ma|mes)(?!\p{L})/iu;
const OF_US = /\b(?:[Ww]e|[Oo]urs?|[Uu]s|[Nn]o(?:us|tre|s))\b/; // 'US' is a country
const OF_ME = /\b(?:[Jj]e|[Jj](?=['’])|[Mm](?=['’](?!s\b))|[Mm](?:on|a|es|oi|y|e)|I)\b/;

/** Whether a text asks its reader for what only pages do, or says what only they say of themselves, outside quotations. */
export function isPlea(plain: string): boolean {
  return PLEA.test(withoutQuotations(plain));
}

/** Whether a block has words of such a plea: soon found out. */
export function hasWordsOfPlea(block: Block): boolean {
  let count = 0;
  for (const word of contentWords(block)) {
    if (SOLE_PLEA_WORDS.has(word)) return true;
    if (PLEA_WORDS.has(word)) count++;
  }
  return count > 1;
}

/** Whether a line has a word in which pages speak of themselves. */
export function namesPage(plain: string): boolean {
  return OF_PAGE.test(plain);
}

/** Whether a line has words in which pages speak of themselves and to their readers. */
export function isOfPage(plain: string): boolean {
  return namesPage(plain) || addressesReader(plain);
}

export function addressesReader(plain: string): boolean {
  return TO_READER.test(plain);
}

/** Whether a line asks something of its reader, as buttons and boxes do. */
export function asksReader(plain: string): boolean {
  return ASKING_IN_ENGLISH.test(plain) || ASKING_IN_FRENCH.test(plain);
}

/** Whether who wrote a line speaks of himself and others: 'we', 'notre'. */
export function speaksOfUs(plain: string): boolean {
  return OF_US.test(plain);
}

/** Whether who wrote a line speaks of himself alone: 'I', 'ma'. */
export function speaksOfOneself(plain: string): boolean {
  return OF_ME.test(plain);
}

/** How many different words a line has in which pages speak of themselves. */
export function countPageWords(plain: string): number {
  return new Set(plain.toLowerCase().match(EACH_OF_PAGE)).size;
}

/** How much each word tells for the page, as a block's content words are numbered: 2 or 1. */
export const WORDS_OF_PAGES: ReadonlyMap<number, number> = new Map(
  (
    [
      [SOME_OF_PAGES, 1],
      [MUCH_OF_PAGES, 2],
    ] as const
  ).flatMap(([list, points]) => [...contentWordsOf(list)].map((word) => [word, points] as const)),
);

/** What somebody says is not the page's: '« Abonnez-vous au club », lance-t-il.' */
export function withoutQuotations(plain: string): string {
  return plain.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, '');
}

function words(list: string): RegExp {
  const alternatives = list.replace(/\s*\n\s*/gu, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}
