import { plainText } from '../block.ts';
import { labelRuleOf } from './labels.ts';

/** A kind of page furniture that is known by its words, in French and in English. */
interface LineRule {
  readonly name: string;
  readonly patterns: readonly RegExp[];
}

const LONGEST_LINE = 600; // characters; furniture is short, and no rule shall run over a whole book

/** Lines are compared without case, leading symbols and closing colons, arrows and stars: see {@link normalise}. */
const RULES: readonly LineRule[] = [
  {
    name: 'reading time',
    patterns: [
      /^(?:temps de lecture|durée de lecture|lecture|lire en|reading time|read time|à lire en|estimated reading time)\s*:?\s*(?:environ |about |~ ?|moins de |less than )?(?:\d+|une?|a|one)[ -]?(?:min(?:utes?)?|mn|mins)\b.{0,12}$/u,
      /^(?:environ |about |~ ?|moins de |less than )?(?:\d+|une?|a|one)[ -]?(?:min(?:utes?)?|mn|mins)\b\.?(?: (?:de lecture|à lire|read(?:ing)?(?: time)?|lecture))?$/u,
      /^\d+ ?(?:min(?:utes?)?|mn) (?:temps|durée) de lecture$/u,
    ],
  },
  {
    name: 'share',
    patterns: [
      /^(?:partage[rz]|share) (?:cet?t?e? |l'|this |the |via |sur |on |with |avec ).{0,60}$/u,
      /^(?:share full article|suivre (?:l'auteure?|ce journaliste)|follow (?:the |this )?author)$/u,
      /^(?:suivez|retrouvez|rejoignez)(?:-nous|-moi|-les)? .{0,40}\b(?:sur|facebook|twitter|telegram|whatsapp|instagram|linkedin|google|youtube|réseaux|chaîne)\b.{0,80}$/u,
      /^(?:follow|join|find|like) (?:us|me|our) .{0,80}\b(?:on|channel|facebook|twitter|telegram|whatsapp|instagram|page)\b.{0,60}$/u,
      /^(?:send|envoyer) (?:this |cet |l')?(?:article )?(?:by|via|par) (?:e-?mail|courriel|mail)$/u,
      /^(?:[\d., ]*\d ?k? )(?:partages?|shares?|vues?|views?|j'aime|likes?|tweets?|lectures|reads|réactions?|reactions?)$/u,
      /^(?:j'aime|like|likes|j'aime ça|vous aimez cet article ?\??|did you (?:like|enjoy) this (?:article|story)\??)$/u,
      /^.{0,60}\((?:ouvre|s'ouvre) dans (?:une nouvelle|un nouvel) (?:fenêtre|onglet)\).{0,40}$|^.{2,80} - nouvelle fenêtre$/u,
      /^(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|messenger|bluesky|threads|e-?mail|print|share|copy link|x|sms|flipboard|imprimer|partager)(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|messenger|bluesky|threads|e-?mail|print|share|copy link|x|sms|flipboard|imprimer|partager)+$/u,
    ],
  },
  {
    name: 'comments',
    patterns: [
      /^(?:laisse[rz]|ajoute[rz]|poste[rz]|écri(?:re|vez)|publie[rz]|rédige[rz]|voir) (?:un |votre |le |les |tous les )?(?:commentaires?|réponse|réaction|avis)\b.{0,40}$/u,
      /^(?:leave|post|write|add|submit|view|read|show|hide|join) (?:a |an |your |the |all )?(?:\d+ )?(?:public )?(?:comments?|reply|response|conversation|discussion)\b.{0,30}$/u,
      /^(?:commentaires?|comments?)(?: ?\(?\d*\)?)?$/u,
      /^(?:\d+|aucun|no|zero|pas de|un) (?:commentaires?|comments?|replies|réponses?|responses?)$/u,
      /^(?:commenter|réagir|comment)(?: \(?\d+\)?)?$/u,
      /^join (?:our|the) (?:commenting|community|forum|conversation|debate)\b.{0,60}$/u,
      /^(?:annuler la réponse|cancel reply|répondre|reply|signaler|report comment|trier par|sort by|most recent|plus récents?|les plus récents|oldest|newest|connectez-vous pour (?:commenter|répondre|publier).*|log in to (?:reply|comment).*)$/u,
      /^(?:your e-?mail (?:address )?will not be (?:published|shared)|votre (?:adresse )?(?:e-?mail|mail|de messagerie|courriel) ne sera pas (?:publiée?|affichée?|communiquée?|visible))(?!\p{L}).{0,120}$/u,
      /^(?:les champs (?:obligatoires|requis|marqués)|required fields|fields marked|champs? obligatoires?)(?!\p{L}).{0,80}$/u,
      /^(?:enregistrer mon nom|save my name|notify me of|prévenez-moi|me notifier|avertissez-moi|recevoir une notification)\b.{0,160}$/u,
      /^(?:nom|name|votre nom|your name|prénom|e-?mail|courriel|adresse (?:e-?mail|de messagerie|de contact)|email address|site(?: web| internet)?|website|url|commentaires?|comment|votre commentaire|your comment|message|votre message|your message|captcha|sujet|subject) ?(?:\*|\((?:obligatoire|requis|required|optional|facultatif)\))$/u,
      /^(?:nom|votre nom|your name|site web|website|votre commentaire|your comment|votre message|your message|publier(?: le commentaire)?|post comment|submit(?: comment)?|soumettre(?: le commentaire)?|envoyer(?: le commentaire)?|valider|send)$/u,
      /^(?:soyez le premier|be the first|connectez-vous|you must be logged|vous devez (?:être|vous)|log in|sign in|please log in)\b.{0,60}\b(?:comment\w*|réagir|react|répondre|connect\w*|logged in|post)\b.{0,60}$/u,
      /^.{0,40}\bakismet\b.{0,200}$/u,
      /^(?:pour|to) (?:poster|publier|laisser|écrire|ajouter|post|leave|write|add) (?:un |votre |a |your )?(?:commentaire|comment)\b.{0,100}$/u,
      /^(?:les commentaires sont (?:fermés|désactivés|clos|modérés)|comments are (?:closed|off|disabled|moderated))\b.{0,80}$/u,
      /^j'aime chargement$|^(?:was this (?:article |page )?helpful|(?:cet article|cette page) vous a-t-(?:il|elle) été utile) ?\??$|^(?:thank you|thanks|merci) (?:for|pour) (?:your|votre|vos) (?:feedback|retours?|avis|participation)[.!]?$/u,
      /^(?:this|the) (?:discussion|thread|conversation) is (?:now )?closed\b.{0,60}$/u,
      /^(?:vous souhaitez|envie de) (?:réagir|commenter).{0,40}$/u,
      /^(?:have you|do you|are you|were you|avez-vous|êtes-vous|vous (?:avez|êtes)|un témoignage|a story)\b.{0,120}\b(?:e-?mail|contact|write to|tell us|get in touch|écrivez|contactez|témoignez)\b.{0,100}$/u,
      /^signaler (?:un|ce|le) (?:contenu|commentaire|abus)\b.{0,20}$|^(?:\S+ ){1,3}(?:a|à) écrit le \d.{0,40}$/u,
      /^(?:quelle est votre réaction|what(?:'s| is) your reaction|how (?:do|did) (?:you|this).{0,30} feel) ?\?$/u,
    ],
  },
  {
    name: 'subscription',
    patterns: [
      /^(?:je m'abonne|s'abonner|abonnez-vous|abonne-toi|subscribe|subscribe now|inscrivez-vous|je m'inscris|sign up|register now|try for free|essayer gratuitement|offrir (?:cet|un) article|offrez cet article)(?: (?:à|aux|au|pour|dès|to|for|now|today|maintenant|gratuitement|ici|here|and|et)(?!\p{L}).{0,200})?$/u,
      /^(?:abonnez-vous|inscrivez-vous|subscribe|(?:simply )?sign up|recevez|get|receive|restez|stay|ne manquez|don't miss|never miss)\b.{0,160}\b(?:newsletters?|lettre d'information|infolettre|inbox|boîte (?:mail|de réception|aux lettres)|e-?mails?|alertes?|alerts?|notifications?|briefing|chaîne|channel|informés?|up to date|updates)(?!\p{L}).{0,120}$/u,
      /^(?:(?:chaque|tous les|toutes les) (?:matins?|soirs?|jours?|semaines?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)|every (?:morning|evening|day|week|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)),? .{0,100}\b(?:recevez|retrouvez|receive|get|inbox|boîte (?:mail|de réception)|newsletter)\b.{0,100}$/u,
      /^(?:profitez (?:de|d'|des?) ?(?:l'|notre |nos |une |cette )?(?:offres?|promotion|abonnement)|(?:get|enjoy) .{0,40}\b(?:subscription|off your)\b|get the week's|get the day's|get our\b).{0,160}$/u,
      /\b(?:sans engagement|cancel any ?time|le premier mois|for the first month)\b.{0,60}$/u,
      /^(?:déjà|already) (?:abonnée?|inscrite?|a (?:subscriber|member)|subscribed|registered) ?\??.{0,60}$/u,
      /\b(?:réservé (?:à nos|aux) abonnés|(?:pour|for) (?:nos |our )?(?:abonnés|subscribers)(?: only| uniquement)?|subscribers? only|exclusivité abonnés|il vous reste [\d.,]+ ?% de (?:cet|l')|to continue reading|pour lire la suite|la suite est réservée)\b/u,
      /^(?:votre|your|entrez|enter|saisissez|adresse|indiquez)\b.{0,30}\b(?:e-?mail|courriel|adresse électronique)\b.{0,40}$/u,
      /^(?:create|créez|créer) (?:a |an |un |your |votre |mon )?(?:free |gratuit )?(?:account|compte)\b.{0,60}$/u,
      /^(?:support|soutenez|soutenir|aidez)(?:-nous| us| our| notre| nos| le journalisme| independent| quality).{0,100}$/u,
      /^(?:faire|faites) un don\b.{0,60}$|^(?:donate|make a (?:donation|contribution))\b.{0,60}$/u,
      /^(?:télécharge[rz]|download|get|installe[rz]|install) (?:notre |our |the |l'|une )?(?:application|app|appli)\b.{0,140}$/u,
      /^(?:désabonnement|désinscription|vous pouvez (?:à tout moment )?vous (?:désabonner|désinscrire)|you (?:can|may) (?:unsubscribe|opt out)|unsubscribe)\b.{0,100}$/u,
      /^(?:votre adresse (?:e-?mail|mail|électronique|de messagerie)|your e-?mail(?: address)?) (?:est|sera|is|will be)(?: only| uniquement)? (?:utilisée|collectée|enregistrée|conservée|traitée|used|collected|stored)(?!\p{L}).{0,400}$/u,
      /^(?:en vous inscrivant|by (?:signing up|subscribing|registering)|en validant|by submitting)\b.{0,300}$/u,
      /^merci (?:pour votre inscription|de votre inscription|de vous être).{0,80}$|^thank(?:s| you) for (?:subscribing|signing up).{0,80}$/u,
      /^.{0,240}\b(?:sign up|subscribe|inscrivez-vous|inscription|abonnez-vous) (?:here|now|today|ici|maintenant)[.!]?$/u,
      /^(?:suivez|retrouvez|follow|get|read|lisez) .{0,100}\b(?:notre |l'|our |the |en téléchargeant l')(?:application|appli|app)\b.{0,40}$/u,
      /^(?:ouvrir|continuer|lire|poursuivre|open|read|continue|view)(?: \p{L}+)? (?:dans|sur|in|on) (?:l'|the |our |notre )?(?:application|appli|app)$/u,
      /^(?:view|read|open|voir|lire|ouvrir|afficher) (?:this |cet |cette |ce )?(?:e-?mail|newsletter|message|courriel|lettre|version)? ?(?:en ligne|online|(?:in|dans) (?:your |a |the |votre |le |un )?(?:web )?(?:browser|navigateur))$/u,
      /^(?:was this (?:e-?mail )?|has this been )?forwarded (?:this|to you)\b.{0,80}$|^forward (?:this )?(?:e-?mail )?to a friend$|^(?:on vous a transféré|transférer) (?:cet|ce|à un)\b.{0,60}$/u,
      /^if you (?:like|liked|enjoy|enjoyed) (?:this|the|what)\b.{0,120}$|^you(?:'re| are) (?:currently a free|receiving|reading a free)\b.{0,200}$|^you (?:received|are getting) this\b.{0,160}$|^vous recevez (?:cet|ce|cette)\b.{0,160}$/u,
      /^.{0,60}\b(?:sur un (?:autre|seul) appareil|sur l'autre appareil|on (?:another|one) device)\b.{0,40}$|^continuer à lire ici$|^continue reading here$/u,
      /^(?:faites le choix|choose|choisissez) (?:de |d'|du |a |an |one of |votre |une? ).{0,60}\b(?:information|abonnement|offre|plan|subscription)\b.{0,40}$/u,
      /^(?:for (?:all |more )?(?:the )?(?:latest|more)\b|pour (?:toute l'|plus d')actualités?).{0,120}\b(?:app|application|follow|subscribe|visit|suivez|abonnez|newsletter|site|channel|page)\b.{0,80}$/u,
      /^be the first to (?:get|know|hear|read|receive)\b.{0,60}$|^soyez (?:le premier|les premiers) (?:informés?|à (?:savoir|recevoir|lire)).{0,60}$|^(?:install|download|get) the .{1,30} app\b.{0,40}$/u,
    ],
  },
  {
    name: 'cookies',
    patterns: [
      /^(?=.*\b(?:cookies?|traceurs)\b)(?=.*\b(?:nous|notre|nos|vous|votre|vos|we|our|us|you|your|ce site|ce blog|this (?:web)?site|le site|the site|site web|website)\b)(?=.*\b(?:accept\w*|refus\w*|consen\w*|utilis\w*|use|uses|using|paramètr\w*|paramétr\w*|préférences?|preferences|settings|politique|policy|gérer|manage|store|stock\w*|dépos\w*|agree)\b).{0,600}$/u,
      /^(?:tout |j')?(?:accepter?|refuser?|accept|reject|decline|allow|deny|autoriser|interdire|agree|i agree|ok|got it|j'ai compris|d'accord)(?: (?:tout|tous|all|les cookies|cookies|all cookies|tous les cookies|and (?:continue|close)|et (?:continuer|fermer)|optional|nécessaires|necessary|only)){0,3}$/u,
      /^(?:gérer|manage|paramétrer|personnaliser|customi[sz]e|modifier|change|voir|show|configurer)(?: (?:mes|les|vos|your|my|le|the))?(?: (?:cookies?|privacy|consent\w*))?(?: (?:choix|cookies|préférences|preferences|settings|options|choices|paramètres|consentement|purposes|vendors|partenaires|détails|details))?$/u,
      /^(?:continuer sans accepter|continue without (?:accepting|agreeing|consent)|paramètres (?:des|de) cookies|cookies? (?:settings|preferences|consent|choices)|strictly necessary(?: cookies)?|cookies (?:strictement )?nécessaires)$/u,
      /^(?:(?:nous|we) (?:respectons|et nos|and our|value|care about|respect).{0,80}\b(?:vie privée|privacy|partenaires|partners)(?!\p{L}).{0,500})$/u,
      /^(?:votre vie privée|your privacy|le respect de votre vie privée|we value your privacy)(?!\p{L}).{0,120}$/u,
      /^(?=.*\b(?:consent\w*|cookies?)\b)(?:vous pouvez|you (?:can|may)|en (?:cliquant|poursuivant|continuant)|by (?:clicking|continuing|using)|cliquez|click|avec votre accord|with your (?:agreement|consent)).{0,500}$/u,
    ],
  },
  {
    name: 'menu',
    patterns: [
      /^(?:list (?:of )?\d+(?: of \d+)?(?: items)?|end of list)$/u, // what screen readers are told
      /^(?:share|save|print|comment|caret|chevron|arrow|toggle|icon)[-_ ]?(?:\d+|icon|left|right|up|down)$/u,
      /^(?:taille du texte|text size|font size)(?!\p{L})(?!.*[.!?]$).{0,60}$/u,
      /^(?:accueil|home|vous êtes ici|you are here|à la une|actualités|news)\s*(?:[>»›/|→]|::)\s*\S.{0,160}$/u,
      /^(?:jump|skip|aller|accéder|passer) (?:to|directement|au|à) (?!.*[.!?]$)(?:(?:the|site|main|la|le|l') ?)?\p{L}+(?: \p{L}+)?$/u,
      /^(?:vous êtes ici|you are here)\b.{0,160}$|^fil d'ariane\b.{0,160}$|^retour (?:aux?|à la|à l') ?\p{L}+(?: \p{L}+)?$/u,
      /^(?:page non trouvée|page not found|erreur 404|error 404|page introuvable)$|^le contenu auquel vous\b.{0,120}$|^(?:this|the) (?:page|content) (?:you|is no longer)\b.{0,120}$/u,
      /^.{0,100}\baccessibilité : (?:non|partiellement|totalement) conforme$|^(?:\d+ )(?:languages?|langues?)$/u,
      /^skip (?:next |this )?(?:section|ad|video|gallery|list)\b.{0,60}$|^accéder (?:au|aux|à la) .{3,50}$|^(?:close|open|play|menu|search|share) button$/u,
      /^(?:copier|copy|coller|paste)(?:\/(?:coller|paste))? (?:le |the |l'|to |dans |this |code )?(?:lien|link|url|clipboard|presse-papiers?|embed|adresse|code|d'intégration).{0,40}$|^(?:lien copié|link copied|copied|copié)(?: to clipboard)?[ !.]*$/u,
      /^why (?:you can )?trust .{2,40}$|^pourquoi (?:nous )?faire confiance .{0,40}$/u,
    ],
  },
  {
    name: 'teaser',
    patterns: [
      /^[([]?(?:à|a) (?:lire|voir|écouter|découvrir|relire|regarder|consulter)(?: ou (?:à )?(?:relire|revoir))?(?: (?:aussi|également|ensuite|sur le (?:même )?sujet|sur notre site|en plus))?\s*[:|>→–-]\s*\S.{0,300}$/u,
      /^[([]?(?:(?:à |a )?(?:lire|voir|écouter|relire|regarder|revoir)|lisez|découvrez|consultez) (?:aussi|également)(?!tôt).{0,240}$/u,
      /^[([]?(?:also read|read also|see also|read (?:more|next|on|the full \w+)|more on this(?: story)?|related(?: (?:article|story|stories|news|reading|content|post|link)s?)?|watch|listen|watch now|further reading|recommended(?: reading)?|don't miss|you might (?:also )?like|editor's pick|in pictures)\s*[:|>→–-]\s*\S.{0,240}$/u,
      /^[([]?(?:also read|read also|see also|read more about|read more on|read more at|find out more about|pour en savoir plus sur)\b.{0,240}$/u,
      /^[([]?(?:lire|relire|voir|regarder|écouter|en savoir plus|pour aller plus loin|sur le même sujet|sur le même thème|lire la suite|article lié|articles liés|notre dossier|dossier|en images|en vidéo|à ne pas manquer|notre enquête|vidéo|à relire|lien)\s*[:|>→]\s*\S.{0,240}$/u,
      /^(?:lire la suite|lire plus|lire l'article(?: complet)?|read (?:more|the full (?:story|article)|full (?:story|article)|article|the rest)|continue reading|continuer la lecture|la suite|cliquez ici|click here|more|suite)(?: (?:ici|here|de l'article|sur|on|at|about)\b.{0,80})?$/u,
      /^(?:cliquez|click) (?:ici|here|sur|on) .{0,100}$/u,
      /^(?:main articles?|articles? (?:principal|principaux|détaillés?)|further information|see main article|for other uses,|pour les articles homonymes,)\s*:?.{0,200}$/u,
      /^(?:leer|lire|read|leggi|ler|lesen)(?: this(?: article)?| cet article| it)? (?:en|in|em|auf) (?:español|english|français|anglais|espagnol|spanish|french|italiano|português|deutsch)$/u,
    ],
  },
  {
    name: 'tags',
    patterns: [
      /^(?:tags?|étiquettes?|mots[- ]clés|keywords|topics|more about|thèmes?|thématiques?|rubriques?|catégories?|categor(?:y|ies)|sections?|filed under|posted in|see more on|classé (?:sous|dans)|publié dans|tagged(?: with| as)?|en rapport|related topics|sujets? (?:liés?|associés?|du jour)|dossiers? liés?)\s*:\s*\S.{0,240}$/u,
      /^(?:filed under|posted in|tagged(?: with| as)?|classé (?:sous|dans)|publié dans)\b.{0,160}$/u,
      /^(?:#[\p{L}\p{N}_]+[\s,;|•·]*)+$/u,
    ],
  },
  {
    name: 'source',
    patterns: [
      /^(?:n°|no|réf(?:érence)?|ref)\.? ?:? ?\d[\d/-]*$/u,
      /^\(?sources?\)?$/u,
      /^[([]?sources? ?(?::|–|-|\/) ?(?!.*[.!?] \p{Ll}).{1,100}$/u,
      /^[([]?(?:avec |with |via |d'après |from )?(?:afp|reuters|ap|associated press|efe|ansa|dpa|ats|belga|keystone-ats|xinhua|tass|interfax|ukrinform|yonhap|bloomberg|agence france-presse)(?:(?:,| et| and| avec| with|\/| \/| -) ?(?:afp|reuters|ap|efe|ansa|dpa|ats|belga|agences?|agencies|bloomberg))*[)\]]?$/u,
      /^(?:article original|original article|originally published|publié initialement|première publication|lien (?:vers l'article|source)|source (?:link|article))\b.{0,120}$/u,
      /^.{2,120}, \d+ p(?:ages|p)?\.?,? .{0,20}(?:€|euros?|\$|£|chf).{0,3}$/u,
    ],
  },
  {
    name: 'photo credit',
    patterns: [
      /^[([]?(?:crédits?(?: photos?)?|photo credits?|image credits?|photo|photos|image|images|illustration|photographies?|photographs?|picture|pictures|picture credit|credit)\s*(?:[:©]|par |by |\/)\s*\S+(?:\s+\S+){0,8}$/u,
      /^image source, .{1,60}$/u,
      /^.{0,300}\bcredit(?:\.\.\.|…) ?\S.{0,60}$/u,
      /^(?:©|\(c\)) ?(?!\d)\S+(?:\s+\S+){0,7}$/u,
      /^.{0,60}(?:getty images?|shutterstock|istock|istockphoto|adobe stock|unsplash|pixabay|sipa(?: press)?|wikimedia commons|archyde|epa-efe|ap photo)[)\].]?$/u,
      /^[\p{L}\s.'-]{0,50}\/\s?(?:afp|reuters|ap|epa|sipa|anadolu|tass|pool|handout)[)\].]?$/u,
      /^(?:image|photo|photographie|illustration) (?:d'illustration|d'archives?|non contractuelle|prétexte)\.?$|^(?:file|stock|archive) (?:photo|image|picture)\.?$/u,
      /^(?:image|media|video|photo|légende) (?:caption|de l'image),?.{0,300}$/u,
      /^(?!.*\s\/|.*\/\s)[\p{L}\s.'-]{2,30}(?:\/[\p{L}\s.'-]{2,30}){1,2}$/u,
      /^.{0,80}\b(?:purchase licensing rights|handout|file photo)\b(?:, opens (?:in )?(?:a )?new (?:tab|window))?$/u,
      /^[([] ?(?:photos?|image|vidéo|video|crédits?|légende|caption)\b.{0,200}[)\]]$/u,
    ],
  },
  {
    name: 'copyright',
    patterns: [
      /^(?:©|\(c\)|copyright)\s*(?:©|\(c\)|\d{4}|:|by\b|the\b).{0,200}$/u,
      /\b(?:all rights reserved|tous droits réservés|droits de reproduction et de diffusion réservés|toute reproduction (?:interdite|même partielle|sans))\b/u,
      /^(?:reproduction|republication|toute reproduction|any reproduction)\b.{0,80}\b(?:interdite|réservée|prohibited|forbidden|permission|autorisation|not permitted)(?!\p{L}).{0,120}$/u,
      /^(?:powered by|propulsé par|fièrement propulsé|proudly powered|theme by|thème|made with|conçu par|site réalisé par|designed by|développé par)(?!\p{L}).{0,80}$/u,
    ],
  },
  {
    name: 'advertising',
    patterns: [
      /^[([-]*(?:publicités?|pub|annonces?|advertisements?|advertising|ad|ads|adverts?|sponsored(?: content| by .{1,60})?|contenu (?:sponsorisé|partenaire)|sponsorisé(?: par .{1,60})?|promoted(?: content)?|paid (?:content|post)|partner content|publi-?(?:reportage|rédactionnel|information)|advertorial|anzeige|werbung)[)\]-]*$/u,
      /^(?:la suite (?:de l'article )?après|l'article (?:se poursuit|continue) après|suite de l'article après)(?!\p{L}).{0,60}$/u,
      /^(?:skip past|after) newsletter promotion$/u,
      /^(?:continue reading the main story|(?:the )?(?:story|article) continues (?:below|after).{0,40}|scroll (?:down )?to continue.{0,30}|skip ad(?:vertisement)?|remove ads|advertisement[-– ]+scroll.{0,40}|report (?:this )?ad)$/u,
    ],
  },
  {
    name: 'media player',
    patterns: [
      /^(?:listen to this article|écoute[rz] cet article) ?[·•|–-]? ?\d.{0,40}$/u,
      /^you are seeing a snapshot of an interactive graphic\b.{0,200}$/u,
      /^(?:écouter|listen(?: to)?|lire|play|regarder|watch)(?: (?:cet|l'|this|the|la|le|cette))?\s?(?:article|story|audio|video|vidéo|podcast|épisode|episode)?(?: \(?\d+ ?min\w*\)?)?$/u,
      /^(?:play|pause|stop|mute|unmute|muet|plein écran|fullscreen|full screen|lecture|lecteur (?:vidéo|audio)|video player|audio player|loading|chargement(?: en cours)?|agrandir(?: l'image)?|enlarge(?: image)?|view (?:image|gallery|photos)(?: in fullscreen)?|ouvrir (?:l'image|la galerie).*|image \d+ (?:sur|of) \d+|\d+\/\d+)\.{0,3}$/u,
      /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2})$/u,
      /^(?:your browser does not support|votre navigateur ne (?:supporte|prend)|this (?:video|content) is (?:not|un)available|javascript (?:is|must)|veuillez activer javascript|please enable javascript|you need to enable)\b.{0,160}$/u,
      /^(?:image|photo|vidéo|video|graphic|infographie|diaporama|slideshow|legend|légende)$/u,
      /^(?:ce texte|cette vidéo|cet article|this (?:text|is)) .{0,60}\b(?:retranscription|transcription|transcript)\b.{0,200}$|^.{0,30}\b(?:player|lecteur)\b.{0,30}\bcharg.{0,20}$|^(?:cliquez sur|regardez|retrouvez) (?:la|cette|l'intégralité).{0,20}\b(?:vidéo|reportage|émission)\b.{0,80}$/u,
      /^\[?\d{1,2} ?(?:\/|of|sur) ?\d{1,2}\]?(?: \|)?$|^(?:item|photo|slide|diapo|image) \d{1,2} (?:of|sur|\/) \d{1,2}\b.{0,6}$/u,
      /^(?=.*\bjavascript\b)(?:.*\b(?:enable|activ\w+|run this app)\b).{0,200}$|^\d{1,2}:\d{2}(?::\d{2})?(?: ?min(?:utes?)?)?$/u,
      /^please (?:use|update|upgrade|refresh|try)\b.{0,60}\b(?:browser|page|player|javascript)\b.{0,40}$/u,
    ],
  },
  {
    name: 'disclaimer',
    patterns: [
      /^(?:the (?:views|opinions)(?: and opinions)? expressed|les (?:opinions|propos|points de vue) (?:exprimée?s|n'engagent|contenus)|views expressed)\b.{0,400}$/u,
      /^(?:this (?:article|story|content) (?:was|has been) (?:automatically|machine|originally|first|published|generated|updated|corrected)|cet article (?:a été (?:publié|traduit|généré|repris|rédigé) (?:automatiquement|initialement|par|à partir)|est réservé|vous a plu|vous est offert)|ce contenu (?:a été|n'a pas été))(?!\p{L}).{0,240}$/u,
      /^.{0,80}\bcontributed (?:reporting|to (?:this|the) (?:report|article|story))\b.{0,60}$/u,
      /^.{0,80}\b(?:a|ont) contribué à (?:cet article|ce reportage)\b.{0,40}$/u,
      /^our standards\b.{0,80}$/u,
      /^a version of this article appear(?:s|ed) in print\b.{0,300}$/u,
      /^(?:this article is more than \d+ (?:days?|weeks?|months?|years?) old|cet article (?:date de|a) plus de \d+ (?:jours?|semaines?|mois|ans?))$/u,
      /^(?:(?:vous avez|avez-vous) (?:aimé|apprécié)|cet article vous a (?:plu|intéressé)).{0,60}$/u,
      /^(?:signaler une (?:erreur|faute|coquille)|report an? (?:error|typo|correction|mistake)|une (?:erreur|faute|coquille)(?: d'orthographe)? ?\?|(?:have you )?spotted an? (?:error|mistake|typo)|vous avez (?:repéré|trouvé) une (?:erreur|faute)|si vous (?:avez trouvé|repérez|constatez) une (?:faute|erreur)|if you (?:have found|spot|notice) a)\b.{0,200}$/u,
      /^(?:merci de votre (?:lecture|visite|fidélité)|thank(?:s| you) for (?:reading|visiting|your support))\b.{0,80}$/u,
      /^(?:ajouter|add|choisir|choose)\b.{0,60}\bgoogle\b.{0,20}$/u,
      /^(?:ajouter|add)(?: .{1,30})? (?:comme|à vos|as a|to your|on) .{0,30}(?:source|favoris|favou?rites|google)\b.{0,40}$/u,
      /^(?=.*\bprivacy\b)(?:privacy notice: |we use google recaptcha\b).{0,500}$/u,
      /^(?:ce site est protégé par recaptcha|this site is protected by recaptcha)\b.{0,200}$/u,
      /^(?:a correction was (?:made|published)|corrections?\s?:|(?:this|the) (?:article|story|post|headline|piece)(?: and (?:its )?headline)? (?:was|were|has been) (?:amended|corrected|updated|edited|modified)|an earlier version of (?:this|the)|une (?:première|précédente) version de (?:cet|ce|l')|(?:cet )?article (?:modifié|corrigé|actualisé|mis à jour) (?:le|à)|rectificatif|erratum|when we learn of a mistake|editor's note|editors' note|note de la rédaction|note de l'éditeur)(?!\p{L}).{0,500}$/u,
      /^.{0,500}\b(?:solely responsible for (?:all |its )?content|solely those of the authors?|do(?:es)? not take (?:specific |institutional )?(?:policy )?positions?|n'engagent? que (?:leurs?|son|ses) auteure?s?)\b.{0,60}$/u,
      /^.{0,80}\bnot responsible for the content of external\b.{0,30}$/u,
      /^this (?:page was last|article (?:needs|relies|includes a list|may (?:be|need)|is a stub|does not cite))\b.{0,400}$|^(?:la dernière modification de cette page|cet article (?:ne cite pas|est une ébauche|doit être|n'est pas rédigé))(?!\p{L}).{0,300}$|^(?:text is available under|les textes sont disponibles sous|sauf mention (?:contraire|explicite))\b.{0,400}$/u,
      /^from .{2,40}, the free encyclopedia$|^un article de .{2,40}, l'encyclopédie libre\.?$|^(?:retrieved from|récupérée? de|ce document provient de)\b ?[«"'“].{0,200}$|^(?:find sources|hidden categories|catégories? cachées?|coordinates|coordonnées)\s*:.{0,300}$/u,
      /^data (?:is|are|also) (?:a )?(?:real-time|delayed|provided)\b.{0,300}$/u,
      /^this press release contains\b.{0,560}$|^(?:ce|le présent) communiqué (?:de presse )?contient\b.{0,560}$|^.{0,400}\b(?:do not provide medical advice|ne remplace pas (?:un|l')avis médical)\b.{0,100}$/u,
    ],
  },
  {
    name: 'contact',
    patterns: [
      /^(?:(?:tél(?:éphone)?|tel|phone|mobile|fax|portable)\.? ?:? ?[+(]?\d|\+\d|0\d[ .-])[\d ().-]{7,}$/u,
      /^(?:mél|mail|e-?mail|courriel|contact|adresse) ?: ?\S+@\S+$/u,
    ],
  },
  {
    name: 'author box',
    patterns: [/^(?:about the (?:author|writer)s?|à propos de l'auteure?)\s*[:|–-]\s*\S.{0,400}$/u],
  },
  {
    name: 'link',
    patterns: [/^(?:https?:\/\/|www\.)\S+$/u, /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/u],
  },
  {
    name: 'byline',
    patterns: [
      /^(?:de|par) (?:notre|nos) (?:correspondante?s?|envoyée?s? spécia(?:le|l|ux|les)|bureau|journalistes?)\b.{0,60}$|^from our (?:own )?(?:correspondent|reporter)\b.{0,40}$|^reporting from .{2,60}$|^(?:a )?guest (?:post|essay) by.{0,60}$/u,
      /^(?:\p{L}+ ){0,2}(?:affairs |news )?(?:correspondent|reporter|correspondante?|chief reporter)(?:(?:,| in| à| at) .{2,40})?$/u,
      /^(?:article |texte |par )?(?:rédigé|écrit|signé|propos recueillis) par .{2,60}$/u,
      /^(?:\p{L}+ly )?(?:reviewed|written|edited|fact[- ]checked|translated|updated) by(?: \D{2,80})?$/u,
      /^(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|traduit|édité|relu)(?: and (?:writing|editing))? (?:by|par|de l'anglais par)\b.{2,120}$/u,
      /^(?:\p{L}\.[ -]?){2,4}$/u, // the initials that a short notice is signed with
      /^.{0,60}\s@\w{2,20}$/u,
    ],
  },
  { name: 'ornament', patterns: [/^[^\p{L}\p{N}]*$/u] },
];

/** The name of the rule that knows a line as page furniture by its words, or null. */
export function furnitureRuleOf(plain: string): string | null {
  if (plain.length > LONGEST_LINE) return null;
  if (/^[\^↑]\s?\S/u.test(plain)) return 'references'; // a note of an encyclopedia
  const line = normalise(plain);
  const rule = ruleOf(line);
  if (rule !== null) return rule;
  const parts = line.split(/\s[|·•]\s/u);
  const rules = parts.length > 1 ? parts.map((part) => ruleOf(normalise(part))) : [];
  return rules.includes(null) ? null : (rules[0] ?? null); // a bar of buttons: '5 min read | Share on X | Email'
}

function ruleOf(line: string): string | null {
  const isKnown = ({ patterns }: LineRule) => patterns.some((pattern) => pattern.test(line));
  return labelRuleOf(line) ?? RULES.find(isKnown)?.name ?? null;
}

/** The form in which lines are compared: lower case, without symbols around. */
export function normalise(line: string): string {
  const lower = plainText(line)
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'");
  const trimmed = lower.replace(/^[^\p{L}\p{N}©#("'«“[*]+/u, '').slice(0, LONGEST_LINE);
  return trimmed
    .replace(/^[*]+ ?/u, '')
    .replace(/\s*(?:[:…»›>→▶↓▼|]|\.\.\.|\[(?:edit|modifier(?: \| modifier le code)?)\])+$/u, '')
    .trim();
}
