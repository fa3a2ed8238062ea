import type { Block } from '../block.ts';
import { type ContentWords, contentWords, contentWordsOf } from './kinship.ts';

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

/** What pages speak of, as articles do too: a word alone tells nothing, two that the article does not have tell much. */
const OF_ANY_PAGE = `newsletter infolettre abonné abonnée abonnés abonnez abonner abonnement subscribe subscription email mails
  courriel messagerie inbox boîte cookie cookies traceurs captcha recaptcha privacy confidentialité données data appli
  application télécharger download clic cliquez cliquer click navigateur browser javascript connexion connectez login register
  inscrire inscrivez inscription site website page pages article articles post posts contenu contenus content contents
  commentaire commentaires commenter comment comments feedback lecteur lecteurs reader readers rédaction newsroom licence
  license copyright droits rights player podcast podcasts notification alerte alertes alert alerts thank thanks merci rubrique
  partager partagez partage share sharing retrouvez suivez follow favoris préférences preferences accessibilité
  accessibility terms conditions account compte print imprimer credit credits crédit crédits mentions légales legal video
  videos vidéo vidéos photo photos listen écouter écoutez watch read reading lire donate donation soutenir soutenez
  support editor editors updated sondage poll vote votes voter`;

const TO_READER = /\b(?:[Yy]ou(?:rs?)?|[Vv]o(?:us|tre|s)|YOUR?|VO(?:US|TRE|S))\b/;
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

/** The words of pages, as a block's content words are. */
export const ANY_PAGE_WORDS: ContentWords = contentWordsOf(OF_ANY_PAGE);

/** What somebody says is not the page's: '« Abonnez-vous au club », lance-t-il.' */
export function withoutQuotations(plain: string): string {
  return plain.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, '');
}

function words(list: string): RegExp {
  const alternatives = list.replace(/\s*\n\s*/gu, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}
