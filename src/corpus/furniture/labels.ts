import type { BlockRule } from '../furniture-rule.ts';

/** Labels of links and buttons, as {@link normalise} brings lines into form. Each list says what its labels are for. */

const LANGUAGES =
  labels(`en|eng|fr|fra|es|esp|de|deu|it|ita|pt|ru|rus|uk|ua|ukr|pl|ar|zh|ja|ko|nl|tr|fa|ук|укр|рус|ру|中文|
  日本語|한국어|العربية|عربي|فارسی|english|français|francais|español|espanol|deutsch|italiano|português|русский|українська|
  polski|nederlands|türkçe|anglais|espagnol|allemand|italien|russe|ukrainien|french|german|spanish|italian|russian|ukrainian|
  langue|langues|language|languages|choisir la langue|select language|select your language`);

const NETWORKS =
  labels(`facebook|messenger|twitter|x|x.com|x (formerly twitter)|x (ex-twitter)|linkedin|whatsapp|telegram|instagram|pinterest|reddit|tumblr|
  threads|bluesky|mastodon|youtube|tiktok|spotify|apple podcasts|google podcasts|amazon music|deezer|overcast|pocket casts|castbox|podcast addict|snapchat|flipboard|viber|vk|google news|google actualités|flux rss|rss|e-mail|email|
  courriel|mail|sms|imprimer|print|pdf|lien|copier le lien|copier|copy|copy link|link|save|enregistrer|partager|partagez|partage|
  partages|share|shares|pin|tweeter|tweet|suivre|follow|follow us|suivez-nous|repost|bookmark|envoyer|send`);

/** Words that stand between the names of networks: 'Share this article on X or by email'. */
const JOINTS =
  labels(`sur|on|via|par|by|and|et|ou|or|with|avec|to|à|cet article|l'article|this|article|story|ce contenu|ceci|
  post|us|nous|les réseaux sociaux|social media`);

const PAGES =
  labels(`menu|accueil|home|homepage|home page|page d'accueil|recherche|rechercher|search|fermer|close|navigation|
  toggle navigation|ouvrir le menu|contact|contacts|contactez-nous|contact us|about|about us|à propos|à propos de nous|
  qui sommes-nous|qui sommes-nous ?|mentions légales|legal notice|plan du site|sitemap|site map|conditions d'utilisation|
  conditions générales|conditions générales d'utilisation|conditions générales de vente|cgu|cgv|terms|terms of use|
  terms of service|terms and conditions|terms & conditions|privacy|privacy policy|privacy notice|cookie policy|cookie notice|
  cookies|politique de confidentialité|confidentialité|politique de cookies|politique relative aux cookies|données personnelles|
  gestion des cookies|advertise|advertise with us|annonceurs|faq|mon compte|my account|account|compte|connexion|se connecter|
  déconnexion|login|log in|sign in|logout|log out|sign up|register|s'inscrire|inscription|newsletter|newsletters|
  skip to content|skip to main content|skip to navigation|aller au contenu|aller au contenu principal|passer au contenu|
  passer au contenu principal|accéder au contenu|back to top|haut de page|haut de la page|retour en haut|retour en haut de page|
  retour|retour à l'accueil|précédent|précédente|suivant|suivante|previous|next|previous article|previous post|previous story|
  next article|next post|next story|article précédent|article suivant|retour à la liste|all news|toutes les actualités|
  toute l'actualité|voir tout|tout voir|see all|view all|show all|voir plus|voir plus d'articles|afficher plus|en savoir plus|
  order reprints|today's paper|load more|show more|see more|view more|learn more|charger plus|breaking news|reuse this content|réutiliser ce contenu|
  contribuer|skip to site index|site index|see more|voir sur la carte|lire plus tard|disponible sur|available on|offrir l'article|plus d'options|ajouter à vos sélections|
  télécharger|download|download the report|download pdf|télécharger le pdf|remote visualization|table of contents|print subscriptions|
  search jobs|support us|share page|about sharing|accessibility help|purchase licensing rights|suggested topics|read in app|
  main menu|create account|view history|edit|talk|tools|donate|disclaimers|lien copié|le lien a été copié|copier dans le presse-papier|
  abonné|actualiser|watch now|hide content|full story|story source|view all|text size|font resize|je donne|foire aux questions|advanced search|close button|copy to clipboard|view all history|current version|explore|
  s'identifier|open menu|close menu|gérer utiq|plus d'infos|codes promo|mots croisés|annonces immobilières|annonces légales|avis de décès|
  hide caption|toggle caption|pin it|info en continu|social sharing|open image viewer|article|masquer la légende|garder|lire le journal numérique|view all partners|
  obituaries|classifieds|site map|your ad choices|terms of sale|go to home page|get the app|type your email|page suivante|page précédente`);

/** Names of sections: furniture beside other labels only, since alone they can be a heading. */
const SECTIONS =
  labels(`archive|archives|e-paper|journal numérique|boutique|shop|aide|help|careers|jobs|emploi|podcast|podcasts|
  vidéo|vidéos|video|videos|photo|photos|live|direct|en direct|météo|weather|jeux|games|plus|more|édition|éditions|section|
  sections|actualité|actualités|news|à la une|monde|world|international|france|europe|politique|politics|économie|economy|
  business|société|society|sport|sports|culture|santé|health|science|sciences|tech|technologie|technology|environnement|
  environment|opinion|opinions|débats|lifestyle|entertainment|médias|planète|climat|climate|éducation|education|région|régions|
  local|uk|us|usa|asie|asia|afrique|africa|people|immobilier|auto|voyage|voyages|travel|cuisine|food|art|arts|idées|magazine|
  blog|blogs|tv|faits divers|justice|finance|markets|opinion`);

/** Sections that are as often a word of the text, so that no line is a menu for naming them. */
const MORE_SECTIONS =
  labels(`nature|biodiversité|énergie|energy|transport|transports|logement|housing|défense|defence|agriculture|football|rugby|
  cinéma|film|music|musique|livres|books|histoire|history|religion|consommation|conso|argent|money|patrimoine|commentary|
  analysis|analyse|explainer|décryptage|entretien|interview|reportage|enquête|tribune|chronique|billet|éditorial|editorial|
  press release|communiqué|communiqué de presse|report|rapport|brief|note|research|recherche|study|étude`);

/** Whether a line, in the form of {@link normalise}, is the name of a section. */
export function isSection(line: string): boolean {
  return SECTIONS.has(line) || MORE_SECTIONS.has(line);
}

const SEPARATORS = /(?:\s*[|•·>»›/,:]\s*|\s[-–—]\s|\s)+/u;
const LONGEST_LABEL = 6; // words

const FIRST_WORD = /[^\s|•·>»›/,:]+/u;
const FIRST_WORDS = new Set(
  [LANGUAGES, NETWORKS, JOINTS, PAGES, SECTIONS].flatMap((list) =>
    [...list].map((label) => FIRST_WORD.exec(label)?.[0]),
  ),
);

/** The rule that knows a line as made of labels alone, or null. */
export function labelRuleOf(line: string): BlockRule | null {
  if (PAGES.has(line)) return 'menu';
  if (NETWORKS.has(line)) return 'share';
  if (!FIRST_WORDS.has(FIRST_WORD.exec(line)?.[0] ?? '')) return null; // nearly all lines, at little cost
  const words = line.split(SEPARATORS).filter((word) => word !== '');
  if (words.length === 0 || words.length > 80) return null;
  if (countLabels(words, [LANGUAGES]) > 0) return 'language menu';
  if (countLabels(words, [NETWORKS, JOINTS]) > 1 && words.some((word) => NETWORKS.has(word))) return 'share';
  return countLabels(words, [PAGES, SECTIONS]) > 1 ? 'menu' : null;
}

/** How many labels of the lists a line consists of, the longest first; 0 where anything else stands in it. */
function countLabels(words: readonly string[], lists: readonly ReadonlySet<string>[]): number {
  let count = 0;
  for (let start = 0; start < words.length; ) {
    let length = Math.min(LONGEST_LABEL, words.length - start);
    while (length > 0) {
      const label = words.slice(start, start + length).join(' ');
      if (lists.some((list) => list.has(label))) break;
      length--;
    }
    if (length === 0) return 0;
    start += length;
    count++;
  }
  return count;
}

function labels(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((label) => label.trim().normalize('NFC')));
}
