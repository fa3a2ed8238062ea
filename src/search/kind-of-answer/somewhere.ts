import { fold } from '../../language/fold.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';

/** Days and months, which English writes like names. Folded. */
export const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Prepositions of place of both languages, as a source for a pattern. */
const AT = [
  "à|en|au|aux|dans|sur|quelque part entre|(?:km|kilomètres?|mètres|heures?|est|ouest|banlieue) d(?:e|u|es|['’])|sous|chez|vers|derrière|devant|depuis|près d[eu'’]|(?:à (?:bord|côté|l['’]intérieur|l['’]extérieur|proximité|l['’]arrière)|au (?:fond|bord|pied|large|nord|sud|cœur|centre|sommet|milieu|bout|dos)) d(?:e|u|es|['’])",
  'in|at|on|over|under|underneath|beneath|behind|inside|outside|near|beside|aboard|across|throughout|along|above|below|off|from|to|into|onto|next to|close to|somewhere between|(?:north|south|east|west|outskirts|outside|miles?|kilomet(?:re|er)s?) (?:of|from)|(?:bound|heading|headed|leave|leaves|left) for',
].join('|');

/** Ends a preposition, so that 'entre' is no 'en'. */
const BEHIND = "(?:\\s+|(?<=['’]))";

const ARTICLE = "l['’]|la |le |les |une? |des |the |an? ";

const SOMEWHERE = withWordBoundaries(
  new RegExp(
    `\\b(?:${AT})${BEHIND}(?:${ARTICLE})?(?:[\\p{L}-]+ (?:d['’])?){0,2}?(?<name>\\p{Lu}[\\p{L}]+)`,
    'gu',
  ),
);

/** French says 'from' with the verb: 'partira de Concarneau'. */
const FROM_SOMEWHERE = withWordBoundaries(
  /\b(?:part\p{L}*|repart\p{L}*|vien\p{L}+|vena\p{L}+|venue?s?|provien\p{L}+|provenance|revien\p{L}+|origin\p{L}+|départ|arriv\p{L}+|sort\p{L}*|décoll\p{L}+|quitt\p{L}+)\s(?:d(?:e |u |es |['’]))?(?:la |le |les |l['’])?(?<name>\p{Lu}\p{L}+)/gu,
);

/** Places that are told by what they are: 'deux communes, Royan et Marennes', 'the towns of Athy and Naas'. */
const PLACES_BY_NAME = withWordBoundaries(
  /\b(?:communes?|villes?|villages?|pays|régions?|provinces?|départements?|quartiers?|îles?|towns?|city|cities|country|countries|regions?|districts?|county|counties|islands?),?\s(?:de |d['’]|du |of )?(?<name>\p{Lu}\p{L}+)/gu,
);

/** Names behind a preposition of place, folded. */
export function placesNamedIn(text: string): readonly string[] {
  return [SOMEWHERE, FROM_SOMEWHERE, PLACES_BY_NAME]
    .flatMap((pattern) => [...withSmallOpening(text).matchAll(pattern)])
    .flatMap(({ groups }) => (groups?.name === undefined ? [] : fold(groups.name)))
    .filter((name) => !CALENDAR.test(name));
}

/** Times, which stand behind the same prepositions. */
const TIMES = [
  'années?|ans?|mois|semaines?|jours?|journées?|nuits?|matin|matinée|soirs?|soirée|heures?|minutes?|secondes?|été|hiver|automne|printemps|siècles?|moments?|temps|fois|saisons?|week-end|début|fin|avenir|passé|lendemain|veille|trimestre|semestre|délais?|époque|période',
  'years?|months?|weeks?|days?|nights?|mornings?|afternoons?|evenings?|hours?|minutes?|seconds?|moments?|times?|end|beginning|start|summer|winter|spring|autumn|fall|century|decades?|meantime|future|past|season|quarter|period|weekend|date|once|first|last|next|least|most|all',
].join('|');

/** What is no place, though 'in', 'on' or 'dans' stands before it: sayings, affairs, states. */
const NO_PLACES = [
  'cadre|but|cas|faits?|effet|ordre|objet|sujet|question|points?|plan|projet|texte|rapport|accords?|lettre|communiqué|entretien|discours|procès|guerre|conflit|crise|attente|espoir|crainte|peine|prix|taux|base|nom|titre|type|manière|façon|mesure|moyenne|part|détriment|profit|bénéfice|lieu|compte|total|vue|suite|cours|courant|sens|secteur|domaine|conditions?|contexte|conséquence|raison|cause|milliers?|millions?|sorte|principe|plainte|loi|article|mois-ci|rôle|risques?|pression|ensemble|moins|plus|nombre|autres?|gens|proches',
  'case|cases|fact|event|order|addition|response|reply|return|exchange|favou?r|light|view|wake|course|terms|ways?|name|interest|hope|charge|power|public|private|danger|trouble|reports?|letter|statement|interview|speech|text|deal|agreement|talks|war|conflict|crisis|trial|process|price|rate|average|basis|conditions?|grounds|suspicion|behalf|expense|cost|risk|pressure|track|strike|sale|bail|remand|number|part|parts|people|others?|law|article|role|question|issue|matter|sector|field|context|result|reason|record|rise|study|survey|contrary|whole|sense|detail|principle|vote|election|cash|dollars|euros|percent|cent',
].join('|');

const DETERMINER =
  "(?:le |la |les |l['’]|une? |des |d['’]une? |ce |cet |cette |ces |son |sa |ses |leurs? |the |an? |his |her |its |their |this |that |these |those |another |several |deux |trois |quatre |two |three |four )";

/** A preposition of place with a common noun that may be a place: 'dans un ancien couvent', 'under the loading bay'. */
const SPOT = withWordBoundaries(
  new RegExp(
    `\\b(?:${AT})${BEHIND}${DETERMINER}(?!(?:\\p{Ll}+ ){0,2}(?:${TIMES}|${NO_PLACES})\\b)(?<spot>\\p{Ll}[\\p{Ll}’'-]*(?: \\p{Ll}+)?)`,
    'gu',
  ),
);

/** Common nouns behind a preposition of place and an article, with the word behind them, folded: 'ancien couvent'. */
export function spotsIn(text: string): readonly string[] {
  return [...withSmallOpening(text).matchAll(SPOT)].flatMap(({ groups }) =>
    groups?.spot === undefined ? [] : fold(groups.spot),
  );
}

/** 'In Britain', 'In her second hold': the first capital is the sentence's. */
function withSmallOpening(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
