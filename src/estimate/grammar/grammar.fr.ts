import type { Grammar } from './grammar.ts';
import { frenchHedges, frenchSources } from './speech.fr.ts';
import { list } from './word-list.ts';

/** The forms of a regular verb that can say how much its subject is: baisse, baissait, baissera, baisserait, baissé. */
function regularForms(stem: string): string[] {
  return ['e', 'ent', 'ait', 'aient', 'era', 'eront', 'erait', 'eraient', 'é'].map((ending) => stem + ending);
}

/** How French writes figures. Numerals with the Belgian and Swiss tens (septante, huitante, octante, nonante). */
export const french: Grammar = {
  cardinals: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10,
    onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30,
    quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
    cent: 100, cents: 100,
  }, // biome-ignore format: a table
  scales: {
    mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12,
  }, // biome-ignore format: a table
  scaleLetters: { k: 1e3, m: 1e6, md: 1e9, mds: 1e9, mio: 1e6, mrd: 1e9 },
  collectives: {
    dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20, vingtaines: 20,
    trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100,
    millier: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9,
    'demi-douzaine': 6, 'demi-million': 5e5, 'demi-milliard': 5e8, 'demi-millier': 500,
  }, // biome-ignore format: a table
  vagueDeterminers: list("des de d' plusieurs quelques les ces leurs nombreuses nombreux par certaines"),
  singleDeterminers: list("un une la cette ce le l' au"),
  collectiveAdjectives: list('bon bonne petit petite'),
  fractions: {
    tiers: 1 / 3, quart: 1 / 4, quarts: 1 / 4, cinquième: 1 / 5, cinquièmes: 1 / 5, sixième: 1 / 6,
    huitième: 1 / 8, dixième: 1 / 10, dixièmes: 1 / 10, moitié: 1 / 2,
  }, // biome-ignore format: a table
  halves: list('et_demi et_demie'),
  percents: list('% pour_cent pourcent p_._100 ‰'),
  currencies:
    list(`kyat kyats baht bahts birr birrs shilling shillings naira nairas cedi cedis afghani afghanis taka takas dong dongs riyal riyals lira lires leu lei forint forints tenge gourde gourdes ariary ariarys fcfa lek lev leva
    euro euros dollar dollars livre livres yen yens yuan yuans rouble roubles hryvnia hryvnias won wons franc francs
    roupie roupies peso pesos real reais réal réaux zloty zlotys couronne couronnes dirham dirhams dinar dinars shekel shekels cfa
    usd eur gbp chf centime centimes cents € $ £ ¥ ₽ ₴ ₹ ₩ ₦ rs rmb r$`),
  measures:
    list(`km kilomètre kilomètres m mètre mètres cm centimètre centimètres mm millimètre millimètres km² m² m³ ha hectare hectares acre acres
    tonne tonnes kg kilo kilos kilogramme kilogrammes g gramme grammes mg milligramme milligrammes litre litres l hectolitre hectolitres millilitres ml baril barils
    ° degré degrés watt watts kw mw gw twh gwh mwh kwh mégawatt mégawatts gigawatt gigawatts térawattheures kilowattheures mégawattheures nœuds pieds pouces miles milles
    gigatonne gigatonnes mégatonne mégatonnes kilotonne kilotonnes hertz volts octets gigaoctets téraoctets ppm`),
  before: {
    about: [
      ...list(`~ ≈ environ quelque quelques près_de près_d' près_des près_du à_peu_près autour_de autour_d' aux_alentours_de aux_alentours_des aux_environs_de presque
        approximativement quasiment de_l'_ordre_de de_l'_ordre_d' plus_ou_moins avoisinant avoisine avoisinent avoisinait approchant approche
        à_près_de dans_les grosso_modo pas_loin_de pas_loin_d' proche_de proches_de vers_les quelque_chose_comme à_peine avoisinant_les avoisinerait avoisineraient avoisinera approcherait approcheraient frôle frôlent frôlé frôlait frôlerait`),
    ],
    'more than':
      list(`plus_de plus_d' un_peu_plus_de un_peu_plus_d' bien_plus_de bien_plus_d' au-delà_de au-delà_des supérieur_à supérieure_à supérieurs_à
      supérieures_à dépasserait dépasseraient dépassera dépasseront dépasse dépassent dépassé dépassée dépassait dépassaient dépassant dépasser dépasse_les dépassé_les dépassent_les dépasser_les dépassant_les
      franchi_les franchi_la_barre_des franchi_le_seuil_des franchi_le_cap_des dépassé_la_barre_des dépassé_le_seuil_des plus_des plus_du beaucoup_plus_de excédant excède`),
    'at least': list(
      `au_moins au_minimum pas_moins_de pas_moins_d' minimum_de à_partir_de au_bas_mot a_minima un_minimum_de un_minimum_d' du_moins`,
    ),
    'at most':
      list(`jusqu'_à jusqu'_aux jusqu'_en au_plus tout_au_plus au_maximum maximum_de un_maximum_de un_maximum_d' pas_plus_de pas_plus_d' plafonné_à plafonnée_à plafonnés_à
      n'_excède_pas n'_excèdent_pas n'_excédait_pas ne_dépasse_pas ne_dépassent_pas ne_dépasserait_pas ne_dépasseraient_pas n'_a_pas_dépassé n'_ont_pas_dépassé ne_dépasse_pas_les ne_dépassera_pas à_concurrence_de dans_la_limite_de limité_à limitée_à limités_à limitées_à`),
    'less than':
      list(`moins_de moins_d' un_peu_moins_de un_peu_moins_d' bien_moins_de n'_atteint_pas n'_atteignent_pas n'_atteignait_pas inférieur_à inférieure_à inférieurs_à inférieures_à en_dessous_de en-dessous_de
      au-dessous_de sous_les tombé_sous tombée_sous tombés_sous tombées_sous passé_sous passée_sous descendu_sous descendue_sous sous_la_barre_des sous_le_seuil_des sous_la_barre_de en_deçà_de moins_des moins_du à_peine_moins_de`),
  },
  unbounding: [],
  after: {
    about: list(
      'environ à_peu_près ou_presque approximativement peut-être à_peu_de_chose_près à_peu_de_choses_près ,_à_peu_de_chose_près ,_à_peu_de_choses_près',
    ),
    'at least': list('au_moins au_minimum ou_plus minimum au_bas_mot et_plus +'),
    'at most': list('au_plus au_maximum ou_moins maximum tout_au_plus'),
  },
  boundAdverbs: list('plutôt désormais déjà largement même donc ainsi allègrement nettement'),
  denials: list('doute doutent doutait doutaient douté improbable'),
  negations: list("ne n' jamais aucun aucune nul nulle"),
  ranges: {
    between: list('entre'),
    and: list('et'),
    from: list("de d'"),
    to: list('à'),
    or: list('ou'),
  },
  changes:
    list(`passe passent passé passée passés passées passer passant passait passera passeront passerait grimpe grimpé grimper tombe tombé tomber tombée tombent revient revenu revenir
    porter portés bondi bondit descendu relevé relever relevée ramené ramener ramenée ramenés évolué évoluer`),
  levels: [
    ...list(`dépass représent recul baiss augment progress chut plong bond mont grimp culmin totalis coût rapport approch frôl avoisin tomb pass rest demeur
      flamb doubl tripl explos dégringol diminu plafonn oscill stagn`).flatMap(regularForms),
    ...list(`est sont était étaient serait seraient sera seront atteint atteignent atteignait atteindra atteindrait atteindraient atteindront élève élèvent élevait élevaient élèverait élèveraient
      élèvera élèveront établit établissait établi établie établirait établira revient reviendrait reviendra pèse pèsent pesait vaut valent valait réduite réduits réduites pris gagné cédé lâché
      abandonné fondu grossi bondi décliné fléchi diminuée augmentée portée relevée abaissée établir atteindre représenter dépasser tombée tombés passée perdu fixé fixée ramené réduit`),
  ],
  months: list(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv fév févr avr juil sept oct nov déc',
  ),
  weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  yearIntroducers:
    list(`en depuis année années an dès avant après fin début mi courant été automne hiver printemps horizon édition saison exercice
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre ici entre millésime rentrée mondial euro jo cop vers et janv févr sept oct nov déc
    présidentielle présidentielles législatives municipales européennes mi-mandat`),
  durations:
    list(`seconde secondes minute minutes heure heures jour jours journée journées nuit nuits semaine semaines mois trimestre trimestres semestre semestres
    an ans année années décennie décennies siècle siècles week-end week-ends weekend weekends quinquennat mandat mandats exercice exercices saison saisons`),
  years: list('an ans'),
  labels:
    list(`article articles art résolution résolutions numéro numéros no nº n page pages chapitre chapitres phase phases niveau catégorie division groupe ligue section paragraphe
    alinéa annexe règlement loi décret directive protocole tome volume étape boeing airbus vol route rn rd autoroute ligne lignes quai porte salle chambre
    stade tour rang version type modèle classe top g place acte protocole scénario lot tranche quartier zone district arrondissement canal chaîne mach windows iphone
    formule piste question factor règle unité bâtiment bloc réacteur tranche magnitude échelle indice alerte département bus tram tramway agent`),
  definites: list('les ces leurs ses nos vos mes tes aux lesdits'),
  singles:
    list(`mort morte blessé blessée disparu disparue victime décès tué tuée personne soldat militaire civil civile enfant homme femme policier gendarme
    otage cas journaliste manifestant membre habitant adolescent`),
  sport:
    list(`impose imposent battu battus battue battues bat imposé imposés imposée imposées score match set sets but buts victoire défaite mené menait menaient menés emporté emportés nul mi-temps
    gagné gagne perdu vainqueur finale quart demi-finale manche manches tie-break`),
  perWords: list('pour par'),
  stops:
    list(`dans en à au aux sur sous par pour avec sans contre depuis pendant durant lors après avant vers chez entre selon que qu' qui dont où quand
    lorsque lorsqu' alors tandis si mais ou ni car donc et comme afin malgré grâce via face parmi jusqu' jusque dès voire soit
    il elle ils elles on nous vous je j' me m' te t' s' se ne n' y ce cela ça c' lui leur
    déjà désormais actuellement ainsi aussi notamment encore toujours plus moins très chaque hors outre environ dernier dernière hier aujourd' demain là-bas ici
    ensuite puis enfin également seulement auparavant contre plutôt près autour au-delà pourtant cependant non pas puisque puisqu' parce`),
  of: list("de d' du des"),
  articles: list("le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos"),
  verbs:
    list(`est sont était étaient fut furent sera seront serait seraient été a ont avait avaient eut eurent aura auront aurait auraient
    va vont allait allaient ira iront doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient
    fait font faisait faisaient fera feront ferait feraient reste restent devient deviennent vient viennent tient tiennent prend prennent met mettent permet permettent
    atteint atteignent atteignait atteindra représente représentent compte comptent constitue constituent demeure demeurent attend attendent vit vivent meurt meurent mène mènent
    dépasse dépassent manque manquent porte portent touche touchent concerne concernent travaille travaillent participe participent existe existent
    combat combattent défile défilent souffre souffrent reçoit reçoivent bénéficie bénéficient perd perdent gagne gagnent produit produisent fournit fournissent`),
  leaning: list("d'_entre_eux d'_entre_elles parmi_eux parmi_elles d'_autres autres au_total en_tout"),
  goingOn: list(
    "de_plus en_outre parmi d'_autres également ainsi par_ailleurs au_total soit cela ce_chiffre ces_chiffres ce_total ce_bilan ce_montant ce_nombre c'_est c'_était contre parmi_les_victimes parmi_les_morts parmi_les_blessés parmi_les_tués",
  ),
  tallies: list('nombre total bilan effectif effectifs chiffre ensemble quantité'),
  amounts:
    list(`budget crédit enveloppe dépense aide fonds financement subvention coût facture dette déficit excédent recette chiffre_d'affaires bénéfice perte_sèche amende indemnité indemnisation investissement
    dégât dommage salaire prix loyer impôt taxe prime don prêt emprunt dotation contrat rançon somme montant économie capital rémunération cotisation`),
  containers:
    list(`conteneur conteneurs tonne tonnes kilo kilos caisse caisses lot lots cargaison cargaisons type types exemplaire exemplaires unité unités pièce pièces système systèmes
    batterie batteries litre litres baril barils camion camions train trains wagon wagons part parts série séries stock stocks paire paires sorte sortes forme formes
    membre membres élément éléments effectif effectifs groupe groupes équipe équipes`),
  sources: frenchSources,
  hedges: frenchHedges,
};
