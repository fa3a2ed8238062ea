import type { HedgeGrammar, SourceGrammar } from './grammar.ts';
import { frenchCounts, frenchSpeakers } from './speakers.fr.ts';
import { list } from './word-list.ts';

/** Verbs of saying, finding and counting of the first group; their forms follow from the stem. */
const REGULAR =
  list(`annonc déclar affirm indiqu estim signal précis assur rapport confirm avanc évalu expliqu soulign ajout avou dénombr recens comptabilis chiffr pens
  évoqu jug calcul not constat publi communiqu alert rappel revendiqu accus recommand relev observ dénonc martel insist enregistr révél racont témoign argu mentionn parl
  list identifi projet tabl mis dout détaill réclam exig demand propos anticip dévoil réitér réaffirm confi regrett contest réfut ni escompt relat pari montr démontr prouv invoqu corrig rectifi nuanc rétorqu répliqu plaid clam proclam certifi attest martel justifi expos objet protest inventori résum tranch déplor point reproch soupçonn mesur oppos ironis temporis relativis minimis dramatis préconis conseill souffl lâch gliss soupir murmur persifl ronchonn résum fulmin grinc exult authentifi`);
const IRREGULAR =
  list(`dit disent disait disaient dira diront avertit avertissent averti prédit prédisent prédit soutient soutiennent soutenait soutenu prétend prétendent prétendait
  reconnaît reconnaissent reconnu admet admettent admis s'_attend_à s'_attendent_à s'_attendait_à s'_attendaient_à projette projettent la_situe le_situe les_situe la_situent le_situent les_situent les_voit les_voient la_voit la_voient le_voit le_voient en_voit en_voient les_voyait fait_état font_état faisait_état faisaient_état croit croient croyait prévoit prévoient prévoyait prévu
  écrit écrivent dément démentent démenti promet promettent promis conclut concluent conclu craint craignent craignait redoute redoutent sait maintient maintiennent
  compté appris apprend décrit décrivent lance transmis répond répondent répondait répondu mis_en_avant met_en_avant mettent_en_avant mettait_en_avant s'_indigne s'_indignent s'_indignait s'_alarme s'_alarment s'_inquiète s'_inquiètent se_plaint se_plaignent se_félicite se_félicitent se_réjouit se_réjouissent se_désole se_désolent s'_étonne s'_étonnent s'_insurge s'_insurgent se_défend se_défendent se_justifie se_lamente s'_agace s'_emporte veut_croire veulent_croire entend entendent entendait fait_valoir font_valoir faisait_valoir fait_remarquer fait_observer font_savoir fait_savoir ont_fait_état a_fait_état fait_part espérait espéraient espéré
  se_dit se_disent se_disait se_disaient s'_est_dit s'_est_dite se_sont_dits redit redisent croit_savoir croient_savoir dit_savoir requis requiert prévient préviennent prévenu espère espèrent situe situent situait situaient situé trouvé fait_ses_comptes fait_les_comptes fait_ses_calculs fait_le_calcul sorti_sa_calculatrice laisse_entendre laissent_entendre
  en_est_à en_sont_à en_est_déjà_à en_sont_déjà_à a_vu ont_vu exclut excluent excluait fait_ressortir font_ressortir fait_apparaître font_apparaître laisse_voir laissent_voir laisse_apparaître laissent_apparaître conclut_à concluent_à s'_en_tient_à s'_en_tiennent_à s'_en_tenait_à retient retiennent posté tweeté tweete fait_,_elle_,_état fait_,_lui_,_état font_,_elles_,_état font_,_eux_,_état`);

/** What somebody wants, offers, aims for or sets. */
const OF_SPEAKERS =
  list(`fixe fixent fixait fixaient fixé veut veulent voulait voulaient voudrait voudraient vise visent visait visaient visé offre offrent offrait offraient offert attend attendent attendait attendaient ambitionne ambitionnent ambitionnait
  s'_engage_à s'_engagent_à s'_engageait_à s'_est_engagé_à s'_est_engagée_à se_sont_engagés_à se_sont_engagées_à brigue briguent lorgne lorgnent envisage envisagent envisageait envisageaient
  en_compte en_comptent en_comptait souhaite souhaitent souhaitait souhaitaient cherche_à cherchent_à plaide_pour plaident_pour arrive_à arrivent_à arrivait_à parvient_à parviennent_à parvenait_à penche_pour penchent_pour penche_plutôt_pour penchent_plutôt_pour`);
const ENDINGS = list('e ent a èrent ait aient é era eront erait eraient ant');
const PARTICIPLES = list('é ée és ées');

/** A stem that ends in c or g keeps its sound before a and o: annonça, jugeait. */
function forms(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => {
    const soft = /^[aoâ]/.test(ending);
    if (soft && stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
    return soft && stem.endsWith('g') ? `${stem}e${ending}` : stem + ending;
  });
}

/** 'donne un bilan de': what is done with a figure is to say it. */
const GIVING = [
  'donne',
  'donnent',
  'donnait',
  'donné',
  'fournit',
  'fourni',
  'livre',
  'livré',
  'dresse',
  'dressé',
  'cite',
  'citent',
  'cité',
  'avance',
  'avancé',
].flatMap((verb) =>
  [
    'un bilan de',
    "un bilan d'",
    'le chiffre de',
    "le chiffre d'",
    'un chiffre de',
    "un chiffre d'",
    'un total de',
    "un total d'",
    'une estimation de',
    "une estimation d'",
  ].map((object) => `${verb} ${object}`),
);

export const frenchSources: SourceGrammar = {
  prepositions:
    list(`selon qui_cite qui_citent qui_citait appris_auprès_de appris_auprès_du appris_auprès_des appris_auprès_d' d'_après à_en_croire à_l'_en_croire à_les_en_croire à_l'_entendre à_les_entendre si_l'_on_en_croit citant dixit à_en_juger_par aux_dires_de aux_dires_du aux_dires_des aux_dires_d'
    au_dire_de au_dire_du au_dire_des au_dire_d' de_l'_avis_de de_l'_avis_du de_l'_avis_des aux_yeux_de aux_yeux_du aux_yeux_des de_l'_aveu_de de_l'_aveu_du de_l'_aveu_des de_l'_aveu_même_de
    de_l'_aveu_même_du de_source de_sources il_ressort_de il_ressort_du il_ressort_des il_ressort_d' on_peut_lire_dans on_lit_dans lit-on_dans peut-on_lire_dans on_apprend_de apprend-on_de`),
  verbs: [
    ...GIVING,
    ...REGULAR.flatMap((stem) => forms(stem, ENDINGS)),
    ...list(
      'révèle révèlent suggère suggèrent répète répètent rappelle rappellent relève relèvent considère considèrent considéré espère',
    ),
    ...IRREGULAR,
    ...OF_SPEAKERS,
  ],
  counting: [
    ...GIVING,
    ...list(
      'annonc recens dénombr estim évalu chiffr confirm enregistr avanc comptabilis revendiqu évoqu signal rapport tabl publi relev parl réclam exig demand propos anticip escompt pari mis déplor point list dénonc détaill constat authentifi montr mesur mentionn identifi inventori déclar préconis conseill recommand',
    ).flatMap((stem) => forms(stem, ENDINGS)),
    ...list(`compté fait_état font_état faisait_état faisaient_état mis_en_avant met_en_avant mettent_en_avant mettait_en_avant promis promet promettent s'_attend_à s'_attendent_à s'_attendait_à s'_attendaient_à projette projettent la_situe le_situe les_situe la_situent le_situent les_situent les_voit les_voient la_voit la_voient le_voit le_voient en_voit en_voient les_voyait prétend prétendent admet admettent reconnaît reconnaissent
      reconnu prédit prédisent craint craignent redoute redoutent a_fait_état ont_fait_état relève relèvent requis requiert espère espèrent espérait espéraient espéré prévoit prévoient prévoyait situe situent situait situaient situé trouvé révèle révèlent note notent notait noté fait_ressortir font_ressortir fait_apparaître font_apparaître laisse_voir laissent_voir
      laisse_apparaître laissent_apparaître conclut_à concluent_à apprend s'_en_tient_à s'_en_tiennent_à s'_en_tenait_à retient retiennent en_est_à en_sont_à en_est_déjà_à en_sont_déjà_à a_vu ont_vu fait_part font_part faisait_part faisaient_part fait_,_elle_,_état fait_,_lui_,_état font_,_elles_,_état font_,_eux_,_état
      se_dit se_disent se_disait se_disaient s'_est_dit s'_est_dite se_sont_dits croit croient croyait croyaient répond répondent répondait répondu`),
  ],
  ofSpeakers: OF_SPEAKERS,
  participles: [
    ...REGULAR.flatMap((stem) => forms(stem, PARTICIPLES)),
    ...list(
      'espéré espérée espérés espérées attendu attendue attendus attendues visé visée visés visées promis promise promises fourni fournie fournis fournies cité citée cités citées établi établie établis donné donnée donnés données prévu prévue prévus prévues mesuré mesurée mesurés mesurées compté comptée comptés comptées dressé dressée dressés dressées livré balayé balayée balayés balayées contesté contestée contestés contestées consulté consultée consultés consultées communiqué communiquée communiqués communiquées',
    ),
  ],
  by: list('par'),
  that: list("que qu'"),
  auxiliaries: list(
    "a ont avait avaient aurait auraient vient de d' n' ne pas s' se l' y en aussi également déjà encore ainsi lui leur nous vous m' t'",
  ),
  asides:
    list(`d'_abord un_temps d'_emblée de_son_côté de_leur_côté pour_sa_part pour_leur_part quant_à_lui quant_à_elle quant_à_eux quant_à_elles par_ailleurs à_son_tour à_leur_tour à_nouveau en_outre d'_ailleurs
    au_contraire toutefois cependant pourtant tout_de_même à_plusieurs_reprises en_revanche lui elle eux elles au_passage enfin récemment hier jeudi_soir jeudi_matin
    aujourd'_hui ensuite dans_la_foulée en_fin_de_journée à_l'_inverse de_nouveau dans_un_communiqué dans_un_entretien sous_couvert_d'_anonymat sous_le_couvert_de_l'_anonymat sous_réserve_d'_anonymat non_sans_ironie à_ce_stade jusqu'_ici jusqu'_à_présent`),
  pronouns: list(
    'il elle ils elles on lui-même elle-même eux-mêmes lui eux ce celui-ci celle-ci ceux-ci a-t-il a-t-elle ont-ils ont-elles',
  ),
  openers:
    list(`à au aux en dans lors depuis pendant après avant dès sur sous pour selon hier aujourd' vendredi lundi mardi mercredi jeudi samedi dimanche
    par malgré face outre parmi cependant toutefois néanmoins enfin ainsi mais et or puis ensuite dimanche de d' interrogé interrogée cité citée mi fin début si alors comme
    plus tard quelques entre-temps côté sans avec jeudi près chez ailleurs également pourtant`),
  speakers: frenchSpeakers,
  counts: frenchCounts,
};

export const frenchHedges: HedgeGrammar = {
  words:
    list(`probablement peut-être possiblement vraisemblablement prétendument apparemment soi-disant présumé présumée présumés présumées supposé supposée supposés supposées
    semble semblent semblait semblaient semble-t-il paraît paraît-il estimé_à estimée_à estimés_à estimées_à évalué_à évaluée_à évalués_à évaluées_à est_estimé sont_estimés est_estimée sont_estimées
    on_estime on_évalue non_confirmé non_confirmée non_confirmés non_confirmées invérifiable sans_doute attendu_à attendus attendue attendues supposément censé censés censée censées
    présument soupçonne soupçonnent soupçonné soupçonnés possible possibles rumeur rumeurs hypothèse potentiellement éventuellement craint craignent redoute redoutent estimé estimée estimés estimées
    risquent_de risquaient_de on_risque_de il_risque_de elle_risque_de risque_de_perdre risque_d'_être croit croient croyait croyaient serait-ce prévisions est_évalué est_évaluée sont_évalués dément démentent démenti démentait démentaient nie nient niait niaient nié réfute réfutent réfutait réfuté`),
  governing:
    list(`faux_de_dire faux_d'_affirmer faux_de_croire faux_de_prétendre faux_que inexact_de_dire inexact_d'_affirmer inexact_que erroné_de_dire mensonger_de_dire pas_vrai_que exclut_pas excluent_pas excluait_pas exclu_que doute doutent doutait doutaient douté possible probable probables semble paraît croit croient crois croyons pensons crains craignons redoutons pense pensent pensait croyait craint craignent redoute redoutent suppose supposent présume
    soupçonne soupçonnent imagine laisse_entendre laissent_entendre envisage envisagent vraisemblable crainte craintes parierait dément démentent démenti démentait nie nient niait nié réfute réfutent réfuté conteste contestent contestait`),
  // -rait, -raient behind the infinitive's r: aurait, seraient, fournirait, pourraient. Nouns and imperfects are excepted.
  shape:
    /^(?:aurai|serai|.*(?:[^é]erai|irai|drai|trrai|ttrai|vrai|urrai|ourai|oirai|errai|ferai|clurai))(?:t|ent)$/u,
  notShape:
    list(`tirait tiraient attirait attiraient retirait retiraient admirait admiraient respirait respiraient inspirait inspiraient expirait expiraient aspirait virait
    livrait livraient délivrait délivraient ouvrait ouvraient couvrait couvraient découvrait découvraient recouvrait recouvraient œuvrait œuvraient cadrait encadrait encadraient
    manœuvrait désirait désiraient conspirait conspiraient transpirait déchirait déchiraient mirait retrait extrait portrait attrait trait montrait montraient entrait entraient
    couvrait rentrait rentraient rencontrait rencontraient concentrait concentraient démontrait démontraient administrait enregistrait enregistraient illustrait filtrait
    durait mourait mouraient courait couraient parcourait parcouraient recourait accourait secourait`),
};
