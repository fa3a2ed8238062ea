import type { LineRule } from './line-rule.ts';

/** What a page says of the article: where it is from, who wrote it, whose it is. Lines stand in the form of `normalise`. */
export const NOTE_LINES: readonly LineRule[] = [
  {
    name: 'tags',
    patterns: [
      /^(?:tags?|étiquettes?|mots[- ]clés|keywords|topics|more about|thèmes?|thématiques?|rubriques?|catégories?|categor(?:y|ies)|sections?|filed under|posted in|see more on|classé (?:sous|dans)|publié dans|tagged(?: with| as)?|en rapport|related topics|sujets? (?:liés?|associés?|du jour)|dossiers? liés?)\s*:\s*\S.{0,240}$/u,
      /^(?:actualité|dossier|article)?classé sous ?:.{0,160}$/u,
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
      /^.{0,500}\bdoi ?: ?(?:https?:\/\/\S*)?10\.\d{4,}\/\S+$/u,
    ],
  },
  {
    name: 'photo credit',
    patterns: [
      /^(?:(?:photo |image )?courtesy (?:of )?|avec l'aimable autorisation d[eu]s? ?'?).{2,60}(?<![.!?])$|^d\.? ?r\.?$/u,
      /^[([]?(?:crédits?(?: photos?)?|photo credits?|image credits?|photo|photos|image|images|illustration|photographies?|photographs?|picture|pictures|picture credit|credit)\s*(?:[:©]|par |by |\/)\s*\S+(?:\s+\S+){0,8}$/u,
      /^image source, .{1,60}$/u,
      /^\([\p{L}\s.'-]{3,40}\/[\p{L}\s.'-]{2,40}\)$|^\[[\p{L} ./-]{2,40}\]$/u,
      /^(?:audio|vidéo|video|infographie|graphic) ?: \p{L}[\p{L} '/.-]{1,40}$/u,
      /^.{0,300}\bcredit(?:\.\.\.|…) ?\S.{0,60}$/u,
      /^(?:©|\(c\)) ?(?!\d)\S+(?:\s+\S+){0,7}$/u,
      /^.{0,60}(?:getty images?|shutterstock|istock|istockphoto|adobe stock|unsplash|pixabay|sipa(?: press)?|wikimedia commons|archyde|epa-efe|ap photo)[)\].]?$/u,
      /^[\p{L}\s.'-]{0,50}\/\s?(?:afp|reuters|ap|epa|sipa|anadolu|tass|pool|handout)[)\].]?$/u,
      /^(?:image|photo|photographie|illustration) (?:d'illustration|d'archives?|non contractuelle|prétexte)\.?$|^(?:file|stock|archive) (?:photo|image|picture)\.?$/u,
      /^(?:image|media|video|photo) caption(?: ?[,:].{0,300})?$|^légende de l'image(?: ?[,:].{0,300})?$/u,
      /^[\p{L}\s.'-]{1,29}[\p{L}.'-](?<!\.\p{L}{2,4})(?:\/[\p{L}.'-][\p{L}\s.'-]{0,28}[\p{L}.'-]){1,2}$/u, // no address
      /^(?:www\.)?(?:afp|reuters|apimages|gettyimages|alamy|shutterstock|istockphoto|stock\.adobe|unsplash|pexels|pixabay|flickr)\.(?:com|fr)\/@?[\p{L}.'-]+(?: [\p{L}.'-]+){0,3}$/u,
      /^.{0,80}\b(?:purchase licensing rights|handout|file photo)\b(?:, opens (?:in )?(?:a )?new (?:tab|window))?$/u,
      /^photo \S+(?: \S+){1,4}, (?:archives|collaboration|agence|la|le|the|fournie)(?!\p{L}).{0,40}$/u,
      /^[([] ?(?:photos?|image|vidéo|video|crédits?|légende|caption)\b.{0,200}[)\]]$/u,
    ],
  },
  {
    name: 'copyright',
    patterns: [
      /^.{0,300}\b(?:(?:may|can|must) ?not be (?:reproduced|republished|redistributed|copied)|no part (?:of (?:it|this) )?may be reproduced|ne (?:peut|peuvent|doit|doivent) être (?:reproduite?s?|copiée?s?))(?!\p{L}).{0,200}$/u,
      /^\P{L}*(?:we|[\p{L} ]{2,40}) (?:respectfully )?acknowledges? (?:the )?(?:aboriginal|traditional (?:owners|custodians)|first (?:peoples|nations))\b.{0,300}$/u,
      /^(?:©|\(c\)|copyright)\s*(?:©|\(c\)|\d{4}|:|by\b|the\b).{0,200}$/u,
      /^.*\b(?:all rights reserved|tous droits réservés|droits de reproduction et de diffusion réservés|rcs \p{L}+(?: \p{L}{2,}){0,2},? (?:[ab] ?)?\d{3,}|sire[nt] ?(?:n°)? ?:? ?\d{3,}|registered in (?:england|scotland|wales|ireland).{0,40}\d{4,}|company (?:no|number|registration).{0,12}\d{4,}|vat (?:gb|no|number|reg).{0,12}\d{3,}|toute reproduction (?:interdite|même partielle|sans))\b/u,
      /^(?:directeur|directrice|responsable) de (?:la )?(?:publication|rédaction)(?!\p{L}).{0,240}$|^.{0,120}\b(?:issn|isbn) ?:? ?[\d-]{9,}.{0,120}$|^dépôt légal\b.{0,60}$/u,
      /^(?:reproduction|republication|toute reproduction|any reproduction)\b.{0,80}\b(?:interdite|réservée|prohibited|forbidden|permission|autorisation|not permitted)(?!\p{L}).{0,120}$/u,
      /^(?:powered by(?! (?:the|an?|its) |.*[.!?]$)|propulsé par(?! (?:la |le |une? |des |l')|.*[.!?]$)|fièrement propulsé|proudly powered|theme by|thème|made with|conçu par|site réalisé par|designed by|développé par)(?!\p{L}).{0,80}$/u,
      /^.{0,40}(?:by|par|avec|with|sous) (?:xenforo|phpbb|vbulletin|invision community|discourse|drupal|joomla|spip)(?!\p{L})(?!.*[!?]$).{0,60}$/u,
    ],
  },
  {
    name: 'advertising',
    patterns: [
      /^[([-]*(?:publicités?|pub|annonces?|advertisements?|advertising|ad|ads|adverts?|sponsored(?: content| by .{1,60})?|contenu (?:sponsorisé|partenaire)|sponsorisé(?: par .{1,60})?|promoted(?: content)?|paid (?:content|post)|partner content|publi-?(?:reportage|rédactionnel|information)|advertorial|anzeige|werbung)[)\]-]*$/u,
      /^(?:la suite (?:de l'article )?après|l'article (?:se poursuit|continue) après|suite de l'article après)(?!\p{L}).{0,60}$/u,
      /^(?:skip past|after) newsletter promotion$/u,
      /^(?:en partenariat avec|in partnership with|présenté par|presented by|offert par|brought to you by|(?:paid for|supported|promoted) by|financé par|avec le soutien de) .{2,60}(?<![.!?:])$/u,
      /^(?:a )?(?:word|message) from (?:our|this (?:week's|month's|issue's)) (?:sponsor|partner)s?$|^un mot de (?:notre|nos) (?:partenaire|sponsor)s?$/u,
      /^.*(?:joueurs-info-service|gambleaware|t&cs apply)/u,
      /^(?:sponsored(?: content)?|sponsorisé|contenu sponsorisé|publicité|partner content|contenu partenaire|advertisement|paid post)\s?[:|–—-]\s?\S.{0,240}$/u,
      /^(?:continue reading the main story|(?:the )?(?:story|article) continues(?: (?:below|after).{0,40})?|scroll (?:down )?to continue.{0,30}|skip ad(?:vertisement)?|remove ads|advertisement[-– ]+scroll.{0,40}|report (?:this )?ad)$/u,
    ],
  },
  {
    name: 'media player',
    patterns: [
      /^(?:listen to this (?:article|story)|écoute[rz] (?:cet article|l'article)) ?[·•|–:-]? ?\(?\d.{0,40}$/u,
      /^you are seeing a snapshot of an interactive graphic\b.{0,200}$/u,
      /^(?:écouter|listen(?: to)?|lire|play|regarder|watch)(?: (?:cet|l'|this|the|la|le|cette))?\s?(?:article|story|audio|video|vidéo|podcast|épisode|episode)?(?: \(?\d+ ?min\w*\)?)?$/u,
      /^(?:play|pause|stop|mute|unmute|muet|plein écran|fullscreen|full screen|lecture|lecteur (?:vidéo|audio)|video player|audio player|loading|chargement(?: en cours)?|agrandir(?: l'image)?|enlarge(?: image)?|view (?:image|gallery|photos)(?: in fullscreen)?|ouvrir (?:l'image|la galerie).*|image \d+ (?:sur|of) \d+|\d+\/\d+)\.{0,3}$/u,
      /^[([](?:laughter|laughs?|laughing|applause|music|crosstalk|inaudible|rires?|applaudissements?|musique|générique)[)\]]$|^[([]?soundbite of .{2,60}$/u,
      /^(?:this|cette) (?:transcript|transcription) (?:was|is|has been|may|a été|est|peut)(?!\p{L}).{0,40}(?:generated|automatic|edited|produced|errors|générée|automatique|erreurs).{0,100}$/u,
      /^\d{1,2} ?(?:min|mn|h) ?\d{0,2}(?: ?s(?:ec)?)?$/u,
      /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2})$/u,
      /^(?:your browser does not support|votre navigateur ne (?:supporte|prend)|this (?:video|content) is (?:not|un)available|javascript (?:is|must)|veuillez activer javascript|please enable javascript|you need to enable)\b.{0,160}$/u,
      /^(?:image|photo|vidéo|video|graphic|infographie|diaporama|slideshow|legend|légende)$/u,
      /^(?:ce texte|cette vidéo|cet article|this (?:text|is)) .{0,60}\b(?:retranscription|transcription|transcript)\b.{0,200}$|^.{0,10}\b(?:player|lecteur)\b.{0,20}\b(?:en train de se charger|chargement)\b.{0,20}$|^(?:cliquez sur|regardez|retrouvez) (?:la|cette|l'intégralité).{0,20}(?<!\p{L})(?:vidéo|reportage|émission)(?!\p{L}).{0,80}$/u,
      /^\[?\d{1,2} ?(?:\/|of|sur) ?\d{1,2}\]?(?: \|)?$|^(?:item|photo|slide|diapo|image) \d{1,2} (?:of|sur|\/) \d{1,2}\b.{0,6}$/u,
      /^(?=.*\bjavascript\b)(?:.*\b(?:enable|activ\w+|run this app)\b).{0,200}$|^\d{1,2}:\d{2}(?::\d{2})?(?: ?min(?:utes?)?)?$/u,
      /^(?:this )?audio (?:is|was) (?:ai|created|generated|produced)\b.{0,100}$|^la fonction d'écoute\b.{0,200}$|^.*(?:(?:lue?|générée?|réalisée?) par (?:la |une )?voix (?:de synthèse|artificielle)|(?:read|generated|voiced) by an? (?:automated|synthetic|artificial) voice)/u,
      /^.{2,200} \/ \d{1,3} min\.? \/ .{2,40}$/u,
      /^(?:duration|durée)(?: (?:de |of )?.{1,20})? ?:? ?\d{1,2}(?::\d\d| ?min\w*|h ?\d\d ?mn? ?\d\ds?)$/u,
      /^you can (?:listen to|watch|hear) .{0,100}\b(?:player|podcast|episode|app)s?\b.{0,60}$/u,
      /^please (?:use|update|upgrade|refresh|try)\b.{0,60}\b(?:browser|page|player|javascript)\b.{0,40}$/u,
    ],
  },
  {
    name: 'disclaimer',
    patterns: [
      /^(?:the (?:views|opinions)(?: and opinions)? expressed|les (?:opinions|propos|points de vue) (?:exprimée?s|n'engagent|contenus)|views expressed)\b.{0,400}$/u,
      /^(?:this (?:article|story|content) (?:was|has been) (?:automatically|machine|originally|first|published|generated|updated|corrected)|cet article (?:a été (?:publié|traduit|généré|repris|rédigé) (?:automatiquement|initialement|par|à partir)|est réservé|vous a plu|vous est offert)|ce contenu (?:a été|n'a pas été))(?!\p{L}).{0,240}$/u,
      /^this (?:was|has been) (?:published|withdrawn|archived) under the .{0,80}$/u,
      /^.{0,80}\bcontributed (?:reporting|to (?:this|the) (?:report|article|story))\b.{0,60}$/u,
      /^(?:\p{L}+ ){0,2}(?:reporter|correspondent|writer|journalist|editor)s? .{3,80} contributed\.?$/u,
      /^(?:this (?:story|article|piece|report) is part of|cet? (?:article|enquête|reportage|récit) (?:fait partie d|s'inscrit dans))(?!\p{L}).{0,240}$/u,
      /^.{0,80}\b(?:a|ont) contribué à (?:cet article|ce reportage)\b.{0,40}$/u,
      /^our standards\b.{0,80}$/u,
      /^(?:imprimé|printed) (?:(?:depuis|from) \S+\.\S+|(?:le|on) \d).{0,140}(?<![.!?])$|^page \d+ ?(?:\/|of|sur|de) ?\d+$|^(?:cet article est (?:paru|extrait)|this (?:article|story|piece) (?:first |originally )?(?:appeared|ran))(?!\p{L}).{0,120}$/u,
      /^(?:vous lisez|you(?:'re| are) reading) (?:un article|an? (?:article|excerpt|preview)|une?|the)\b.{0,120}$|^(?:découvrir|voir|lire) (?:les articles de ce numéro|(?:ce|le) (?:numéro|sommaire))$/u,
      /^.{2,40} (?:is using|uses|utilise) (?:ai|artificial intelligence|l'ia|l'intelligence artificielle)(?!\p{L}).{0,60}\b(?:this|cet|these|ces) (?:articles?|text|story|page).{0,160}$/u,
      /^(?:résumé |summary )?(?:généré|created|generated) (?:par|by|with|avec) (?:l'|une? )?(?:ia|ai|intelligence artificielle|artificial intelligence)(?!\p{L}).{0,80}$/u,
      /^(?:disclosure statement|déclaration d'intérêts|cc by(?:[ -](?:nc|nd|sa))*|we believe in the free flow of information|nous croyons à la libre circulation de l'information|republish (?:this article|our articles\b.{0,120})|republier cet article|reproduisez nos articles.{0,160})$/u,
      /^.*(?:do(?:es)? not work for, consult, own|ne travaill(?:e|ent) pas, ne conseill)/u,
      /^.* (?:provides? funding as an? .{0,20}|apportent? (?:un financement|des fonds) en tant que )(?:member|membre) /u,
      /^a version of this article appear(?:s|ed) in print\b.{0,300}$/u,
      /^(?:this article is more than \d+ (?:days?|weeks?|months?|years?) old|cet article (?:date de|a) plus de \d+ (?:jours?|semaines?|mois|ans?))$/u,
      /^(?:(?:vous avez|avez-vous) (?:aimé|apprécié)|cet article vous a (?:plu|intéressé)).{0,60}$/u,
      /^(?:signaler une (?:erreur|faute|coquille)|report an? (?:error|typo|correction|mistake)|une (?:erreur|faute|coquille)(?: d'orthographe)? ?\?|(?:have you )?spotted an? (?:error|mistake|typo)|vous avez (?:repéré|trouvé) une (?:erreur|faute|coquille)|si vous (?:avez trouvé|repérez|constatez) une (?:faute|erreur)|if you (?:have found|spot|notice) a)\b.{0,200}$/u,
      /^merci (?:de lire|d'avoir lu|de m'avoir lue?) .{2,60}$|^(?:this (?:post|article|newsletter)|cet? (?:article|post|billet)) (?:is|est) public\b.{0,80}$/u,
      /^(?:merci de votre (?:lecture|visite|fidélité)|thank(?:s| you) for (?:reading|visiting|your support))(?!\p{L}).{0,80}$/u,
      /^(?:ajouter|add|choisir|choose|prefer|préférer)\b.{0,60}\bgoogle\b.{0,20}$/u,
      /^.*(?:affiliate (?:links?|commissions?)|amazon associate|earn an? (?:small )?commission|perce(?:vons|voir|vra) une commission|liens? (?:affiliés?(?!\p{L})|d'affiliation))/u,
      /^(?:ajouter|add)(?: .{1,30})? (?:comme|à vos|as an?|as|to your|on) .{0,30}(?:source|favoris|favou?rites|google)\b.{0,40}$/u,
      /^(?=.*\bprivacy\b)(?:privacy notice: |we use google recaptcha\b).{0,500}$/u,
      /^(?:ce site est protégé par recaptcha|this site is protected by recaptcha)\b.{0,200}$/u,
      /^(?:a correction was (?:made|published)|corrections?\s?:|(?:this|the) (?:article|story|post|headline|piece)(?: and (?:its )?headline)? (?:was|were|has been) (?:amended|corrected|updated|edited|modified)|an earlier version of (?:this|the) (?:article|story|post|headline|report|caption)|une (?:première|précédente) version de (?:cet article|cette dépêche|ce texte|l'article)|\(?(?:cet )?article (?:modifié|corrigé|actualisé|mis à jour) (?:le|à)|rectificatif|erratum|when we learn of a mistake|editor's note|editors' note|note de la rédaction|note de l'éditeur)(?!\p{L}).{0,500}$/u,
      /^.{0,500}\b(?:solely responsible for (?:all |its )?content|solely those of the authors?|do(?:es)? not take (?:specific |institutional )?(?:policy )?positions?(?: on (?:specific |public )?(?:policy )?(?:issues|matters)\b.{0,200})?|n'engagent? que (?:leurs?|son|ses) auteure?s?)\b.{0,60}$/u,
      /^.{0,80}\bnot responsible for the content of external\b.{0,30}$/u,
      /^this (?:page was last|article (?:needs|relies|includes a list|may (?:be|need)|is a stub|does not cite))\b.{0,400}$|^(?:la dernière modification de cette page|cet article (?:ne cite pas|est une ébauche|doit être|n'est pas rédigé))(?!\p{L}).{0,300}$|^(?:text is available under|les textes sont disponibles sous|sauf mention (?:contraire|explicite))\b.{0,400}$/u,
      /^from .{2,40}, the free encyclopedia$|^un article de .{2,40}, l'encyclopédie libre\.?$|^(?:retrieved from|récupérée? de|ce document provient de)\b ?[«"'“].{0,200}$|^(?:find sources|hidden categories|catégories? cachées?|coordinates|coordonnées)\s*:.{0,300}$/u,
      /^data (?:is a real-time snapshot|(?:is|are) delayed (?:at least|by)|also provided by)\b.{0,300}$/u,
      /^this press release contains\b.{0,560}$|^(?:ce|le présent) communiqué (?:de presse )?contient\b.{0,560}$|^.{0,400}\b(?:do not provide medical advice|ne remplace pas (?:un|l')avis médical)\b.{0,100}$/u,
      /^materials provided by\b.{0,200}$|^.{0,200}\bcontent may be edited for (?:style|length|clarity)\b.{0,40}$/u,
    ],
  },
  {
    name: 'field', // of the page's own record, with its value below
    patterns: [
      /^(?:from|authors?|auteure?s?|publisher|éditeur|date\(s\)|date de (?:début|publication)|start date|thread starter|auteur de la discussion|auteur du sujet)$/u,
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
    name: 'signature', // with names below it
    patterns: [
      /^(?:(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|sincèrement|respectueusement|(?:kind|best|warm) (?:regards|wishes)|regards|best|cheers|sincerely|yours (?:sincerely|faithfully|truly))[,.!]?$/u,
    ],
  },
  {
    name: 'mail',
    patterns: [
      /^(?:bonjour|bonsoir|salut|hi|hello|good morning|dear|chers?|chères?|madame|monsieur|mesdames)(?:,? [\p{L}'-]+){0,4} ?,$/u,
      /^(?:envoyé (?:de|depuis|à partir de) mon|sent from my|sent via|envoyé depuis) .{2,40}$|^-* ?(?:original message|message d'origine|message transféré|forwarded message|message original) ?-+$/u,
      /^(?:le|on) .{0,30}\d.{0,120}(?:a écrit|wrote)$|^(?:begin forwarded message|début du message (?:transféré|réexpédié))$/u,
      /^(?:ce (?:message|courriel)|this (?:e-?mail|message)) (?:et|and|is|may|est|peut|contient|contains)(?!\p{L}).{0,120}(?:confidenti|intended|destin|pièces jointes|attachments).{0,300}$/u,
      /^(?:si vous n'(?:en )?êtes pas (?:le )?destinataire|if you (?:are not the intended recipient|have received this (?:e-?mail|message) in error))\b.{0,240}$/u,
    ],
  },
  {
    name: 'author box',
    patterns: [/^(?:about the (?:author|writer)s?|à propos de l'auteure?)\s*[:|–-]\s*\S.{0,400}$/u],
  },
  {
    name: 'link',
    patterns: [
      /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/u,
      /^(?:[a-z0-9-]+\.)+(?:com|fr|org|net|info|eu|be|ch|ca|uk|us|ie|au|tv|news|media)(?:\/\S*)?$/u,
      /^(?:url|link|lien|permalink|permalien|adresse|source) ?: ?https?:\/\/\S+$/u,
      /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/u,
    ],
  },
  {
    name: 'byline',
    patterns: [
      /^(?:de|par) (?:notre|nos) (?:correspondante?s?|envoyée?s? spécia(?:le|l|ux|les)|bureau|journalistes?)\b.{0,60}$|^from our (?:own )?(?:correspondent|reporter)\b.{0,40}$|^reporting from .{2,60}$|^(?:a )?guest (?:post|essay) by.{0,60}$/u,
      /^(?:par|by) (?:la |the |our |notre )?(?:rédaction|newsroom|staff)(?: (?:and|et|avec|with|de|of) [^.!?]{2,40})?$|^(?:par|by|avec|with) (?:l')?(?:afp|agences?|agencies|reuters)$/u,
      /^(?:\p{L}+ ){0,2}(?:affairs |news )?(?:correspondent|reporter|correspondante?|chief reporter)(?:(?:,| in| à| at) .{2,40})?$/u,
      /^(?:article |texte |par )?(?:rédigé|écrit|signé|propos recueillis) par .{2,60}$/u,
      /^(?:\p{L}+ly )?(?:reviewed|written|edited|fact[- ]checked|translated|updated) by(?: \D{2,80})?$/u,
      /^(?:validée?|relue?|vérifiée?|revue?)(?: (?:médicalement|scientifiquement))? par \D{2,80}(?<!\.)$/u,
      /^(?:avec (?:les|des) informations de|with files from) .{2,60}$/u,
      /^(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|traduit|édité|relu)(?: and (?:writing|editing))? (?:by|par|de l'anglais par)\b.{2,120}$/u,
      /^(?:\p{L}\.[ -]?){2,4}$/u, // the initials that a short notice is signed with
      /^.{0,60}\s@\w{2,20}$/u,
    ],
  },
  {
    name: 'date',
    patterns: [
      /^(?:(?:first |last |originally )?(?:published|updated|posted|modified)|publiée?|mise? à jour|mise? en ligne|modifiée?)(?: on| le)?$/u,
      /^(?:dernière (?:édition|modification|mise à jour)|last (?:edited|updated|modified)|edited|modifié|édité) ?(?::|on|le|by|par) ?.{2,40}\d.{0,30}(?<![.!?])$/u,
      /^(?:updated|mis à jour|modifié|actualisé) (?:at|à) \d{1,2}(?:[.:]| ?h ?)\d\d ?(?:[ap]m)?(?: \p{L}{2,4})?$/u,
      /^(?:à |at )?\d{1,2}(?:(?:[.:]\d{2})? ?[ap]\.?m|[.:]\d{2} ?(?:[ap]\.?m)?| ?h(?: ?\d{2})?)\.?(?: (?:gmt|utc|cet|cest|bst|e[sd]?t|p[sd]t))?$/u,
      /^(?:il y a \d+ \p{L}+|\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago)$/u,
    ],
  },
  {
    name: 'number',
    patterns: [
      /^(?!(?:1[5-9]|20|21)\d\d$)(?:\d{1,3}(?:[ .,]\d{3})+|\d+)(?:[.,]\d+)?(?: ?%)?$/u, // a year is a heading
      /^(?:figure|fig\.?|table|tableau) \d{1,2}[a-z]?\.?$/u, // its caption stands below
    ],
  },
  { name: 'ornament', patterns: [/^[^\p{L}\p{N}]*$/u] },
];
