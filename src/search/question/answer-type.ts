import type { Span } from '../../corpus/span.ts';
import { MEASURES } from '../kind-of-answer/measures.ts';

/** The kind of answer that a question asks for. */
export type AnswerType =
  | 'count'
  | 'share'
  | 'measure'
  | 'name'
  | 'date'
  | 'hour'
  | 'duration'
  | 'age'
  | 'person'
  | 'place'
  | 'reason'
  | 'statement'
  | 'demand'
  | 'manner'
  | 'selection'
  | 'identity'
  | 'fact';

/** Bodies that are named in the answer: 'which company', 'quelle équipe'. Folded. */
const ACTORS =
  'entreprises?|societes?|groupes?|equipes?|clubs?|partis?|banques?|universites?|hopita(?:l|ux)|compagnies?|syndicats?|ministres?|organisations?|associations?|ong|fabricants?|constructeurs?|tribuna(?:l|ux)|compan(?:y|ies)|firms?|teams?|part(?:y|ies)|banks?|universit(?:y|ies)|hospitals?|airlines?|unions?|ministers?|organi[sz]ations?|charit(?:y|ies)|manufacturers?|courts?|newspapers?';

const ACTOR = new RegExp(String.raw`\b(?:quel(?:le)?s?|which|what) (?:\w+ )?(?:${ACTORS})\b`);

/** Whether a folded question asks for a body by its name: no country and no common noun answers. */
export function asksActor(foldedQuestion: string): boolean {
  return ACTOR.test(foldedQuestion) && !/^(?:qui|who)\b/.test(foldedQuestion);
}

interface Rule {
  readonly type: AnswerType;
  /** Matched against the folded question. */
  readonly pattern: RegExp;
  /** Whether what it matches describes the answer, though that of other rules of its type does not. */
  readonly describes?: true;
}

/** The attributes that are measured, by how they are asked for. */
const MEASURED = new RegExp(MEASURES.map(({ asked }) => `\\b(?:${asked})\\b`).join('|'));

/** What a question begins with that yes or no answers. */
const YES_OR_NO =
  '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|est ce que|est|sont|a t il|a t elle) ';

/** Some alternatives as the first or the last of a question's keywords. */
function keyword(first: string, last: string): RegExp {
  return new RegExp(`^(?:${first}) (?:de |du |d |des |of )?|(?<=^(?!${YES_OR_NO}).*)\\b(?:${last})$`);
}

/** What becomes of something: no answer repeats that it happens. */
const BECOMES =
  /^what (?:has |is |s )?(?:happened|happening|going on)\b|^what (?:(?:will|would|could|might|may|can|does|do|did|is going to|was going to) )(?:happen|become of)\b|^what happens\b|^what (?:became|has become|is to become) of\b|^(?:que|qu) (?:s est il passe|s y passe t il|(?:se pass\w+|arriv(?:e|era|erait|ait|ent)|advien(?:t|dra|drait)|deviendr\w+|devien(?:t|nent)|(?:va|vont|peut|pourrait)(?: t il| ils?| elles?)? (?:se passer|arriver|advenir|devenir))(?: t (?:il|elle|ils|elles))?(?: en cas d(?:e|u|es)?)?)\b|^qu est (?:ce qu(?:i|il) (?:s est passe|est arrive|(?:va |peut |pourrait )?(?:se passe\w*|arrive\w*))|il (?:arrive|advenu))(?: a| au| aux)?\b|^qu(?:e|elle)? (?:est|sont) devenue?s?\b|^(?:ou en (?:est|sont|etait|etaient)|qu en est il)\b/;

/** What is told of something, by anybody. */
const IS_TOLD =
  /^(?:que|qu) (?:dit|sait|raconte|rapporte) (?:t )?on\b|^what (?:is|was|are|were|has been) (?:known|said|reported|told|written|being said)(?= (?:of|about|on)\b)/;

// The first rule that fits decides; so the particular stands before the general ('depuis quand' before 'quand').
const RULES: readonly Rule[] = [
  { type: 'person', pattern: /^(?:who|whom)\b|^qui\b(?! est ce que)/ },
  { type: 'age', pattern: /\bquel(?:le)? (?:est l |etait l )?age\b|\bhow old\b|\bwhat age\b/ },
  {
    type: 'duration',
    pattern:
      /\b(?:depuis|jusqu a) quand\b|\buntil when\b|\bdepuis combien\b|\bcombien (?:de |d )(?:temps|jours|mois|semaines|heures|minutes|secondes|annees)\b|\bhow many (?:days|months|weeks|hours|minutes|seconds|years)\b|\b(?:pendant|en|durant) combien\b|\bsince when\b|\bhow (?:far back|long ago|long|quickly|soon)\b/,
  },
  { type: 'hour', pattern: /\bquelle heure\b|\b(?:what|which) (?:time|hour)s?\b/ },
  {
    type: 'date',
    pattern:
      /^(?:(?:by |d ici |pour )?(?:quand|when))\b|\bquand$|\bwhen$|\bquand (?:est ce|a|ont|est|sont|doit|doivent|sera|seront|aura|va|vont|se|s)\b|\bwhen (?:did|does|do|will|is|are|was|were|has|have|had|can|should|would)\b|\bquel(?:le)?s? (?:jour|date|mois|annee|periode|epoque)s?\b|\b(?:what|which) (?:day|date|month|year|period)s?\b/,
  },
  {
    type: 'name',
    pattern:
      /^comment (?:s appelle(?:nt)?|se nomme(?:nt)?|s appelait|se nommait)\b|\bquel(?:s)? (?:est|sont|etait) (?:le|les) noms?\b|\bwhat (?:is|are|was|were) the names? of\b|\bwhat s the name of\b|(?<=^what (?:is|are|was|were) .*)\b(?:called|named)$/,
  },
  {
    type: 'share',
    pattern: /\ba quel taux\b|\bat (?:what|which) rate\b/,
    describes: true,
  },
  {
    type: 'share',
    pattern:
      /\bquel(?:le)? (?:est |etait |a ete |fut )?(?:le |la |l )?(?:part|proportion|pourcentage|taux|participation)\b|\b(?:what|which) (?:(?:is|was|are|were|will be) (?:[a-z]+ ){0,4})?(?:share|proportion|percentage|rate|part of)\b|\bhow high (?:is|was|are|were|will) (?:the )?(?:\w+ )?(?:turnout|inflation|unemployment|rate)\b|(?<=^(?!(?:how|why|what|who|when|where|which|comment|pourquoi|que|qui|quand|ou|quel|quelle)\b).*)\b(?:pourcentage|percentage|percent|proportion|turnout)$/,
  },
  { type: 'measure', pattern: MEASURED },
  // Money is told as a sum, what is big in any figure.
  {
    type: 'count',
    pattern:
      /\bhow (?:large|big|small)\b|\bhow much (?:money|cash)\b|\bcombien d argent\b|\bquelle somme(?: d argent)?\b|\b(?:what|which) (?:sum|amount)(?: of money)?\b/,
    describes: true,
  },
  {
    type: 'count',
    pattern:
      /\bcombien\b|\bhow (?:many|much)\b|\bquel(?:le)? (?:est |etait |a ete |sera )?(?:le |la |l )?(?:nombre|montant|total|chiffre|couts?|prix|budgets?|score|bilan|sommes?|salaires?|revenus?|benefices?|dettes?|pertes?|affluence|population|capacite|valeur|amendes?|astreintes?|rancons?|loyers?|indemnites?|indemnisations?|subventions?|primes?)\b|\b(?:what|which) (?:(?:is|was|are|were|will be) (?:[a-z]+ ){0,4})?(?:number|amount|total|figure|costs?|prices?|toll|score|budgets?|sums?|salar(?:y|ies)|wages?|income|revenues?|turnover|profits?|debts?|loss(?:es)?|attendance|population|capacity|fines?|ransoms?|rents?|compensation|grants?|bonus)\b|\bwhat (?:does|did|do|will|would|has|have)\b.* cost\b|\bque coute\w*\b|\bhow far\b.*\b(?:fall|fallen|fell|drop|dropped|rise|risen|rose|increased?|decreased?|declined?|gone (?:up|down))\b|(?<=^(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|est ce que) ).*)\b(?:number of|nombre de|nombre d )/,
  },
  {
    type: 'reason',
    pattern:
      /\bpourquoi\b|\bwhy\b|\bpour quelles? raisons?\b|(?<!\ben )\b(?:raisons?|motifs?)\b|\b(?:reasons?|motives?)\b|(?<!\ben |\b(?:did|does|do|will|would)\b.*)\bcauses?\b|\bqu est ce qui (?:pousse|explique|motive|cause)\b|\ba quoi (?:est|sont|etait) dues?\b|^comment\b(?=.* (?:explique|expliquent|justifie|justifient)\b)|^how\b(?=.* (?:explain|explained|justify|justified)\b)|\bwhat (?:drives|drove|explains|explained|causes|caused|motivates|motivated|led|set off|sparked|triggered|prompted|provoked|started|is behind|was behind|lies behind)\b|\bqu (?:est ce qui )?(?:a|ont) (?:declenche|provoque|cause|entraine|motive|pousse)\b|\b(?:origine|origin) (?:de|du|des|d|of)\b|^(?:how|comment)\b(?=.*\b(?:start|started|begin|began|commence|debute)$)|^how come\b/,
  },
  { type: 'fact', pattern: BECOMES, describes: true },
  { type: 'fact', pattern: IS_TOLD, describes: true },
  // A treaty says what it says without a word of saying.
  {
    type: 'fact',
    pattern:
      /\b(?:que (?:dit|prevoit|disent|prevoient)|what (?:does|do|did)) (?:the |l |le |la |les |its |their )(?:\w+ ){0,2}(?:traites?|accords?|lois?|rapports?|textes?|contrats?|resolutions?|lettres?|etudes?|treat(?:y|ies)|agreements?|laws?|reports?|texts?|contracts?|resolutions?|letters?|stud(?:y|ies))\b/,
  },
  // Who says something need not be said to say it: « … », répond le maire.
  {
    type: 'statement',
    pattern: /\b(?:que (?:dit|disent)|qu (?:a|ont)(?: t (?:il|elle|ils|elles))? dit)\b/,
    describes: true,
  },
  {
    type: 'statement',
    pattern:
      /\bque (?:dit|disent|pense|pensent|declare|declarent|affirme|annonce)\b|\bqu (?:a|ont)(?: t (?:il|elle))? (?:dit|declare|affirme|annonce|repondu|explique|ajoute|promis|reconnu|confirme|estime)\b|\ben quels termes\b|^comment\b.*\b(?:decrit|qualifie|juge)\b|^how\b.*\b(?:describe|described|put it)\b|\bwhat (?:did|does|do|has|have)\b.*\b(?:say|said|think|declare|announce|announced|claim|state|promise|tell|told|reply|warn|argue)\b/,
  },
  {
    type: 'demand',
    pattern:
      /\b(?:que|qu)\b.*\b(?:reclame|reclament|exige|exigent|demande|demandent|revendique|revendiquent|souhaite|souhaitent|veut|veulent|veu)\b|^what (?:is|are|was|were|does|do|did)\b.*\b(?:calling for|asking for|demanding|demand|call for|ask for|asked to|want|wants|seeking|urged to|insist on)\b|\b(?:exigences?|revendications?|demands?|a quelles? conditions?|on what conditions?|which conditions?|what conditions?)\b/,
  },
  {
    type: 'place',
    pattern:
      /^(?:(?:d |par |vers |jusqu )?ou|where|from where)\b|\b(?:ou|where) (?:se|sont|est|a|ont|s |is|are|was|were|did|do|does|has|have|will|can|in)\b|\bquel(?:le)?s? (?:\w+ )?(?:pays|villes?|regions?|lieux?|endroits?|nationalites?|communes?)\b|\b(?:which|what) (?:\w+ )?(?:countr(?:y|ies)|cit(?:y|ies)|towns?|regions?|places?|nationalit(?:y|ies)|villages?)\b/,
  },
  {
    type: 'person',
    pattern: new RegExp(
      String.raw`^(?:a |de |par |pour |avec |selon )?qui\b|^(?:to |by |from |with |for )?(?:who|whom|whose)\b|\b(?:quel(?:le)?s?|which|what) (?:\w+ )?(?:${ACTORS})\b|\bqui est ce qui\b|\bselon qui\b|\baccording to whom\b`,
    ),
  },
  {
    type: 'manner',
    pattern:
      /^comment\b|^how\b|\bpar quels? moyens?\b|\bby what means\b|\bde quelle (?:maniere|facon)\b|\bin what way\b/,
  },
  // Keywords describe the answer where a question begins or ends: 'opening date', 'prix du billet'.
  { type: 'date', pattern: keyword('date', 'date|when|quand') },
  {
    type: 'count',
    pattern: keyword('montant|total|amount|number', 'montant|amount|number|total|nombre'),
    describes: true,
  },
  {
    type: 'count',
    pattern: keyword('prix|cout|budget|salaire|price|cost', 'prix|cout|price|cost|salary|budget'),
  },
  {
    type: 'selection',
    pattern:
      /\bquel(?:le)?s?\b|\b(?:which|what (?=[a-z]+ (?:of|is|was|did|does|do|has|have|are|were|will|would|could|can)))\b/,
  },
];

/** Types whose wording ('on what day', 'for what reasons') describes the answer and is not looked for itself. */
const DESCRIBES_ANSWER: ReadonlySet<AnswerType> = new Set([
  'date',
  'hour',
  'duration',
  'age',
  'measure',
  'name',
  'reason',
  'manner',
  'place',
]);

interface AskedFor {
  readonly type: AnswerType;
  /** The words that say so, which an answer does not repeat; UTF-16 offsets of the folded question. Null where it may. */
  readonly wording: Span | null;
}

/** The kind of answer that a question in French or English asks for; 'fact' where it names none (keywords, yes or no). */
export function askedFor(foldedQuestion: string): AskedFor {
  for (const { type, pattern, describes } of RULES) {
    const match = pattern.exec(foldedQuestion);
    if (match === null) continue;
    const wording = { start: match.index, end: match.index + match[0].length };
    return { type, wording: describes === true || DESCRIBES_ANSWER.has(type) ? wording : null };
  }
  return { type: 'fact', wording: null };
}
