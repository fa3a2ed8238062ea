import { WordCache } from '../../language/word-cache.ts';
import type { BlockRule } from '../furniture-rule.ts';
import { isSaid, normalise } from './line-rules.ts';

/**
 * What a heading opens that belongs to the page and not to the article:
 * - `tail`: stands under the article, so that all that follows it there is furniture (comments, latest news);
 * - `end`: the same, where more of the text stands above it than below; elsewhere it is a heading like any other;
 * - `links`: stands under it or within it, followed by headlines of other articles, and perhaps by their first words.
 */
export interface Opener {
  readonly reach: 'tail' | 'end' | 'links';
  readonly rule: BlockRule;
}

const ARTICLES =
  '(?:articles?|nouvelles|actualités|actus?|news|infos?|informations|publications|stories|posts?|vidéos?|videos?|headlines|titres|dossiers|sujets|discussions|threads)';

const OPENERS: readonly (Opener & { readonly patterns: readonly RegExp[] })[] = [
  {
    reach: 'tail',
    rule: 'comments',
    patterns: [
      /^(?:laisse[rz]|ajoute[rz]|poste[rz]|écri(?:re|vez)|publie[rz]) (?:un |votre )?(?:commentaire|réponse)s?$/u,
      /^(?:leave|post|write|add) (?:a |your )?(?:comment|reply)$/u,
      /^(?:\d+ )?(?:commentaires?|comments?|réactions|replies)(?: ?\(\d+\))?(?: (?:à|sur|on|to) (?:cet?|cette|this) \p{L}+)?$/u,
      /^(?:(?:vos|les|your|readers'?|the) )(?:commentaires|réactions|comments)$/u,
      /^(?:responses|réponses) ?\(\d+\)$/u,
      /^\d+ (?:thoughts?|réflexions?|réponses?|responses?) (?:on|sur|à|to)(?!\p{L}).{0,160}$/u,
      /^(?:join the )?discussions? (?:about|on|of|sur|autour de|à propos de) (?:this|the|cet?|cette|l') ?\p{L}+$/u,
      /^join the (?:conversation|discussion)$|^(?:réagir|réagissez)(?: à cet article|, .{2,40})?$|^rejoignez la (?:conversation|discussion)$/u,
    ],
  },
  {
    reach: 'tail',
    rule: 'teaser',
    patterns: [
      new RegExp(
        `^(?:les |nos |the |our )?(?:derni(?:ers|ères)|latest|recent|most recent|breaking|top|trending|popular|most popular|featured) ${ARTICLES}$`,
        'u',
      ),
      new RegExp(
        `^(?:les |nos |the |our )?(?:${ARTICLES} )(?:récente?s?|populaires?|similaires?|liée?s?|connexes?|recommandée?s?|associée?s?|les plus (?:lus?|lues|consultée?s|populaires|commentée?s)|à la une|à ne pas (?:manquer|rater))$`,
        'u',
      ),
      new RegExp(
        `^(?:related|similar|other|more|autres|plus d'|d'autres|suggested|recommended) ?${ARTICLES}(?: (?:posts|you|for you|à lire|de|from|on|by|about|in|sur|dans)\\b.{0,60})?$`,
        'u',
      ),
      /^(?:les plus (?:lus|lues|vus|commentés|partagés|populaires)|le plus lu|most (?:read|popular|viewed|shared|commented)(?: (?:in|on|today|this)\b.{0,40})?|sujets les \+ .{3,20}|les \+ (?:lus|lues|vus|vues|commentés|partagés)|trending(?: now)?|populaires?|popular(?: now)?|tendances?|trending topics)$/u,
      /^(?:à ne pas (?:manquer|rater)|ne manquez pas|don't miss(?: out)?|must[- ]reads?|editor'?s?'? picks?|à la une|l'actualité en continu|en continu|fil (?:info|d'actualité)|l'essentiel de l'actu.{0,20}|sélection de la rédaction|le choix de la rédaction|nos recommandations|la rédaction vous (?:recommande|conseille|propose)|dans l'actualité|notre sélection|nos articles les plus lus|recommandé pour vous|recommended(?: for you)?|vous (?:aimerez|pourriez) (?:peut-être )?(?:aussi|aimer|également).{0,40}|(?:cela|ça) (?:peut|pourrait|devrait) (?:aussi )?vous (?:intéresser|plaire)|you may (?:also )?(?:like|be interested in)|you might (?:also )?(?:like|have missed|be interested in)|ailleurs sur le web|around the web|from (?:around )?the web|from our partners?|contenus (?:sponsorisés|partenaires)|up next|read next|what to read next|read this next|more in .{2,30}|nos lecteurs lisent aussi|nos recommandations.{0,30}|next up|continuer la lecture|keep reading|dans la même (?:rubrique|catégorie|section)|nos sélections|notre sélection|prolongez votre lecture.{0,60}|l'info en continu|vous avez manqué.{0,20}|les dernières actus|du même auteur|more from .{1,60}|in this section|poursuivez votre lecture.{0,60}|aussi à la une|our coverage of .{1,60}|explore more|discover more|découvrir plus|à découvrir|l'actualité (?:du jour|en direct)|suivez l'actualité)$/u,
    ],
  },
  {
    reach: 'tail',
    rule: 'author box',
    patterns: [
      /^(?:[àa] propos de l'auteure?|[àa] propos de la rédaction|about the (?:author|writer|reviewer|editor|contributor)s?|l'auteure?|the author|écrit par|written by|article écrit par)$/u,
      /^(?:voir tous les articles|tous les articles|view all posts|see all posts|all posts|more (?:posts|articles|stories)|plus d'articles|tous ses articles)(?: (?:de|du|by|from)\b.{0,60})?$/u,
    ],
  },
  {
    reach: 'end',
    rule: 'about the publisher',
    patterns: [
      /^(?:media|press|investors?|news) (?:contacts?|relations|inquiries|enquiries)$|^contacts? (?:de )?(?:presse|médias?|media)$|^(?:safe harbor|forward-looking) statements?$|^restons en contact$|^(?:-+ ?)?(?:ends|fin|fin du communiqué)(?: ?-+)?$|^notes? (?:to|for) editors?$|^note aux rédactions?$|^(?:story source|journal references?|cite this (?:page|article)|more information|pour citer cet article|référence)$|^how we (?:reviewed|reported|wrote|checked)\b.{0,40}$|^(?:# ?){2,5}$/u,
    ],
  },
  {
    reach: 'end',
    rule: 'imprint',
    patterns: [
      /^(?:imprint|impressum|ours|colophon|(?:mentions|informations) légales|legal (?:notice|information|notices)|qui sommes-nous ?\??|about us)$/u,
    ],
  },
  { reach: 'end', rule: 'author box', patterns: [/^(?:written by|écrit par) \p{L}.{1,60}$/u] },
  {
    reach: 'end',
    rule: 'page history',
    patterns: [
      /^(?:updates to this page|page history|change ?log|version history|historique (?:de la page|des (?:modifications|mises à jour|versions)))$/u,
    ],
  },
  {
    reach: 'end',
    rule: 'references',
    patterns: [
      /^(?:references|notes|notes and references|footnotes|endnotes|external links|bibliography|works cited|citations|notes et références|références|notes de bas de page|liens externes|bibliographie|articles connexes|related internet links)(?: ?\[.{3,40}\])?$/u,
      /^(?:acknowledge?ments?|data availability(?: statement)?|authors?'? (?:contributions|information)|(?:competing|conflicts? of|declaration of(?: competing)?) interests?|ethics (?:declarations?|statement)|rights and permissions|supplementary (?:information|materials?)|remerciements|disponibilité des données|contributions des auteurs|(?:conflits?|déclaration|liens) d'intérêts?)$/u,
    ],
  },
  {
    reach: 'links',
    rule: 'subscription',
    patterns: [
      /^(?:la |free |notre )?newsletters? .{2,50}(?<!\.)$|^.{2,60}(?: :|,)? (?:notre |la |our )?newsletters?$/u,
      /^(?:(?:notre |nos |our |the )?(?:newsletters?|lettre d'information|infolettre)|restez informés?|stay (?:informed|connected|updated)|abonnez-vous.{0,60}|subscribe(?!\p{L}).{0,60}|inscrivez-vous.{0,60}|sign up.{0,60}|suivez-nous|follow us|nous suivre|nous contacter|contactez-nous|contact us|liens utiles|useful links|quick links|navigation|footer|rubriques|nos rubriques)$/u,
    ],
  },
  {
    reach: 'tail',
    rule: 'tags',
    patterns: [
      /^(?:tags|étiquettes|mots[- ]clés|keywords|related topics|topics|thèmes|sujets (?:liés|associés)|suggested topics|mots[- ]clés associés.{0,20}|les mots[- ]clés associés.{0,20}|thématiques|en rapport|more on this topic|explore more on these topics)$/u,
    ],
  },
  {
    reach: 'links',
    rule: 'advertising',
    patterns: [
      /^(?:sur|dans) (?:la|notre) (?:boutique|librairie)$|^(?:in|from) (?:the|our) (?:shop|store|bookshop)$/u,
    ],
  },
  {
    reach: 'links',
    rule: 'teaser',
    patterns: [
      /^(?:read more (?:on|about|in|from)\b.{1,50}|(?:sur|autour de) (?:le|ce) (?:même )?(?:sujet|thème)(?: .{2,30})?|pour en savoir plus|[àa] (?:découvrir|consulter|suivre)(?: (?:aussi|également))?|[àa] lire(?: aussi| également| ensuite| ailleurs)?|[àa] (?:lire|voir|écouter) (?:aussi|également)|lire (?:aussi|également)|voir (?:aussi|également)|à voir|à écouter|à regarder|à relire|sur le même (?:sujet|thème)|sur ce sujet|en lien|lecture recommandée|lectures recommandées|pour aller plus loin|pour approfondir|aller plus loin|articles? liés?|lié|liens)$/u,
      /^(?:\p{L}+'? ){1,3}favou?rites$/u,
      /^(?:from (?:the|our) archives?|(?:de|dans|depuis|extraits? de) nos archives|dans (?:les|nos) archives du .{2,40})$/u,
      /^(?:article|billet|post|story) (?:précédent|suivant)$|^(?:previous|next) (?:article|post|story)$/u,
      /^(?:read also|also read|read (?:more|next)|see also|related|related (?:articles?|stor(?:y|ies)|news|posts?|content|links|coverage|reading|topics)|more on this(?: (?:story|topic|subject))?|further reading|recommended reading|watch(?: also| next)?|in case you missed it|icymi|learn more|find out more|more (?:stories|coverage|news))$/u,
    ],
  },
];

const ABOUT = /^(?:about|à propos (?:de |du |des |d['’]))(?:the )?\s?(?<name>\S.{1,60})$/iu;

/**
 * What a line opens, or null.
 * @param below the line after it: 'About Norvik' opens what a page says of Norvik where that line begins with the name
 */
export function openerOf(plain: string, below = ''): Opener | null {
  if (plain.length > 200) return null;
  const name = ABOUT.exec(plain)?.groups?.name;
  if (name !== undefined && below.startsWith(name)) return { reach: 'end', rule: 'about the publisher' };
  return openers.of(plain).opener;
}

/** The lines of one page: more than one rule asks for them. */
const RECENT_LINES = 400;

const openers = new WordCache((plain) => ({ opener: findOpener(plain) }), RECENT_LINES);

function findOpener(plain: string): Opener | null {
  const line = normalise(plain);
  const opener = OPENERS.find(({ patterns }) => patterns.some((pattern) => pattern.test(line)));
  return opener === undefined || isSaid(plain) ? null : opener;
}
