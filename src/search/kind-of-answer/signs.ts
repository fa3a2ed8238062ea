import { withWordBoundaries } from '../../language/word-boundaries.ts';
import { ENGLISH_SAYING, FRENCH_SAYING } from './verbs-of-saying.ts';

/** Words and shapes of French and English that offer an answer of a kind. */
export type Sign =
  | 'date'
  | 'day'
  | 'month'
  | 'year'
  | 'hour'
  | 'duration'
  | 'reason'
  | 'ground'
  | 'manner'
  | 'statement'
  | 'demand'
  | 'share'
  | 'age';

/** Any of some alternatives, as whole words. */
function any(...alternatives: readonly string[]): RegExp {
  return withWordBoundaries(new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'iu'));
}

/** The months that are no other word: not 'mai', 'March' and 'May'. */
const MONTHS =
  '(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|april|june|july|august|september|october|november|december)';

/** Numbers of hours in words. */
const HOURS =
  '(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt)';
const O_CLOCK = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Times of day in words: 'vers deux heures', 'at nine in the evening', 'avant l’aube'. */
const TIMES_OF_DAY = [
  `(?:à|vers|dès|depuis|avant|après|jusqu['’]à|entre|et) ${HOURS} heures?|${HOURS} heures? (?:du (?:matin|soir)|de l['’]après-midi|précises)`,
  `(?:at|by|around|about|until|from|before|after|past|to) (?:half past |(?:a )?quarter (?:past|to) )?${O_CLOCK}(?=[.,;!?]|$| (?:in the|on|at night|this|that|yesterday|and))|${O_CLOCK} (?:in the (?:morning|afternoon|evening)|at night)`,
  "(?:l['’]aube|crépuscule|point du jour|lever du (?:jour|soleil)|coucher du soleil|tombée de la nuit|milieu de la nuit|dawn|dusk|daybreak|sunrise|sunset|nightfall|midday|midi|minuit|noon|midnight)",
];

/** Where what may be another word is a month. */
const MARCH_OR_MAY =
  '(?:en|de|depuis|fin|début|mi-?|courant|mois de) mai|(?:in|since|until|by|before|after|early|late|mid-?|last|next|this|of) (?:march|may)';

const WEEKDAYS =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const NEAR_DAYS =
  "hier|demain|aujourd['’]hui|yesterday|tomorrow|today|tonight|la veille|le lendemain|the day before|the next day";
const DAY_OF_MONTH = `\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${MONTHS}|march|mai|may)|(?:${MONTHS}|march|may) \\d{1,2}`;

/** What says which one of several a time is ('the fourth week', 'XIVe siècle'), and not how long. */
const NOT_WHICH =
  '(?!(?:first|second|third|\\p{L}+th|premi(?:er|ère)|deuxième|\\p{L}+ième|[xvi]+e|last|next|this|that|the|each|every|per|par|chaque|cette|cet|ce|la|le|au|du|derni(?:er|ère)|prochaine?|même|same)\\b)';

const PATTERNS: Readonly<Record<Sign, RegExp>> = {
  day: any(
    WEEKDAYS,
    NEAR_DAYS,
    DAY_OF_MONTH,
    '\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:le|du|au) (?:1er|\\d{1,2}(?=[,.;)]| (?:du mois|au soir|au matin|dernier|prochain)))|the \\d{1,2}(?:st|nd|rd|th)(?! \\p{L})',
    'noël|pâques|nouvel an|toussaint|ascension|pentecôte|14-juillet|christmas|easter|new year|whitsun|thanksgiving',
  ),
  month: any(DAY_OF_MONTH, MONTHS, MARCH_OR_MAY, '(?:ce|le) mois|(?:this|last|next) month'),
  date: any(
    '(?:1[5-9]|20)\\d{2}s?|\\d{1,2} ?(?:h|heures?|a\\.m\\.|p\\.m\\.|am|pm)|ago|il y a|siècle|century|guerre mondiale|world war',
    `${DAY_OF_MONTH}|${MONTHS}`,
    MARCH_OR_MAY,
    WEEKDAYS,
    NEAR_DAYS,
    "(?:cet?|en|au|du) (?:été|hiver|automne|printemps)|l['’](?:été|hiver|automne)",
    "l['’]an(?:née)? (?:dernière|dernier|prochaine?)|l[ea] (?:semaine|mois|saison) (?:derni(?:er|ère)|passée?|prochaine?)",
    '(?:last|next|this) (?:year|month|week|weekend|season|spring|summer|autumn|winter)|the (?:previous|following) (?:year|month|week|day)',
    '(?:jours?|semaines?|mois|ans|années?) (?:plus (?:tôt|tard)|auparavant)|(?:days?|weeks?|months?|years?) (?:later|earlier|before)',
    'noël|pâques|nouvel an|christmas|easter|new year',
    "(?:in|at|during|from) (?:the )?(?:spring|summer|autumn|fall|winter)|l['’]an passé|ce (?:matin|midi|soir|mois-ci)|cette (?:nuit|semaine|année)|this (?:morning|afternoon|evening)",
    "(?:dans|d['’]ici(?: à)?|sous|within|in) (?:\\d+|\\p{Ll}+) (?:heures|jours|semaines|mois|ans|années|hours|days|weeks|months|years)|(?:fin|début) (?:de l['’]année|du mois)|(?:start|beginning|end) of the (?:year|month|week|season)",
    "depuis|since|jusqu['’]en|until(?! now| then| recently)",
    ...TIMES_OF_DAY,
    // Counted from something else, or by what happens then: 'trois jours avant le vote', 'within the hour', 'by midsummer'.
    "(?:heures?|jours?|semaines?|mois|ans|années?|minutes?) (?:avant|après)|(?:hours?|days?|weeks?|months?|years?|minutes?) (?:before|after|into|in advance)|dans l['’]heure|within (?:the|an) (?:hour|day|week|month|year)|d['’]ici (?:à|au|aux|la|le|l['’])",
    '(?:le|la|au|du|cette|the|on the|that|same|next) (?:\\p{Ll}+ )?(?:nuit|matin|soir|après-midi|jour|night|morning|evening|afternoon|day)|(?:on|of|by) the \\d{1,2}(?:st|nd|rd|th)|midsummer|midwinter|mi-(?:été|saison)|solstice|pentecôte|whitsun|toussaint|ascension|ramadan|(?:la|le|the) (?:rentrée|récolte|moisson|harvest)',
    "(?:dès|à) (?:la fin|le début|l['’]issue|l['’]ouverture|la fermeture|l['’]automne|l['’]hiver|le printemps)|(?:at|by|from|until|before|after) the (?:end|start|beginning|close|opening) of",
  ),
  year: any(
    '(?:1[5-9]|20)\\d{2}s?|siècle|century|guerre mondiale|world war|ans|years?|décennies?|decades?',
    "cette année|(?:l['’]an|l['’]année) (?:dernière?|passée?|prochaine?)|an dernier|année dernière",
  ),
  hour: any(
    "\\d{1,2} ?h(?:\\d{2})?|\\d{1,2} heures?|\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.m|p\\.m|am|pm)|\\d{1,2}:\\d{2}|o['’]clock",
    ...TIMES_OF_DAY,
  ),
  duration: any(
    "depuis|pendant|durant|durera|duré|since|until|jusqu['’](?:à|au|en)|ago|il y a",
    'for (?:the (?:past|last) )?(?:\\d+|\\p{Ll}+) (?:seconds|minutes|hours|days|weeks|months|years|decades)',
    `(?:\\d+|${NOT_WHICH}\\p{Ll}+)[ -](?:secondes|minutes?|heures?|jours?|semaines?|mois|ans|années?|siècles?|seconds|hours?|days?|weeks?|months?|years?|decades?)|(?:de|une|of a|one) seconde?(?= (?:later|ago|plus|après|behind)|[,.;])`,
    "\\p{L}+ième (?:jour|semaine|mois|année)(?: consécuti(?:f|ve)|(?= d(?:e |['’])))|\\p{L}+(?:th|rst|cond|ird) (?:straight |consecutive |successive )?(?:day|week|month|year) (?:of|running|in a row)",
    `(?:entre|du) (?:le )?\\d{1,2}(?:er)? .{0,20}(?:et|au) (?:le )?\\d+|(?:between|from) (?:${MONTHS}|march|may|\\d+).{0,20} (?:and|to) (?:${MONTHS}|march|may|\\d+)`,
  ),
  reason: any(
    "parce qu(?:e|['’]\\p{L}+)|car|en raison|à cause|grâce à|faute de|puisqu(?:e|['’]\\p{L}+)|en effet|du fait|au motif|sous l[’']effet|sous prétexte|par (?:crainte|peur|manque)|compte tenu|étant donné|à la suite d|suite à",
    "(?:s[’'])?expliqu(?:e|ent|ait|aient|é|ée) par|s[’']explique|tient à|tiennent à|tenait à|(?:est|sont|était|étaient) dus?e?s? (?:à|au|aux)|dues? à|liée?s? (?:à|au|aux)|s[’']agit",
    "(?:motiv|caus|provoqu|entraîn|déclench|favoris|aggrav|justifi)ée?s? par|imput\\p{L}+|attribu\\p{L}+|résult\\p{L}+ d|découl\\p{L}+|provien\\p{L}+|(?:en|mise?s?) (?:en )?cause|à l[’']origine|invoqu\\p{L}+",
    'because|due to|owing to|thanks to|as a result|on the grounds|in response to|in protest|given that|out of fear|for fear|for lack of',
    'caused?|causes|causing|blam(?:e|es|ed|ing)|led to|explain(?:s|ed|ing)?|attribut(?:e|es|ed|ing)|stem(?:s|med|ming)? from|result(?:s|ed|ing)? (?:from|in)|(?:prompt|trigger|spark|driv|fuel)\\p{L}* by|prompted|triggered|sparked|cit(?:e|es|ed|ing)|argu(?:es|ed|ing)',
  ),
  ground: any(
    'afin|pour (?:que|\\p{Ll}+(?:er|ir|re))|permet|permettre|vise|visent|provoqué|causé|après (?:un|une|la|le|que|avoir)|face (?:à|au|aux)|accus\\p{L}+|dénonc\\p{L}+|reproch\\p{L}+|crai\\p{L}+|redout\\p{L}+|craintes?',
    'for \\p{Ll}+ing|after (?:a|an|the)|following|amid|since|so that|in order to|aims?|allows?|to (?:help|avoid|reduce|protect|support|strengthen|gain|prevent|protest)|over (?:fears|concerns|claims|allegations)|fear(?:s|ed|ing)?|accus(?:e|es|ed|ing)|object(?:s|ed) to',
  ),
  manner: any(
    "en (?:\\p{Ll}+ant)|grâce à|à l[’']aide|au moyen|par le biais|via|à travers|avec l[’']aide|sans \\p{Ll}+(?:er|ir|re)",
    '(?:dans|en|in) (?:un |une |des |le |la |deux |a |an |the |two )?(?:\\p{Ll}+ )?(?:avions?|trains?|bateaux?|navires?|camions?|hélicoptères?|voitures?|autocars?|autobus|planes?|aircraft|boats?|ships?|trucks?|lorr(?:y|ies)|helicopters?|cars?|coach(?:es)?|bus(?:es)?)',
    'à bord|par (?:des |les |un |une |la |voie )?(?:avion|bateau|navire|train|route|camion|hélicoptère|mer|maritime|aérienne|terrestre)s?',
    'by \\p{Ll}+ing|using|thanks to|with the help|by means|through|via|without \\p{Ll}+ing|by (?:sea|air|road|rail|boat|ship|plane|train|lorry|truck|helicopter)s?|aboard',
  ),
  statement: withWordBoundaries(
    new RegExp(
      `[«“"]|\\b(?:${FRENCH_SAYING}|${ENGLISH_SAYING}|selon|d['’]après|aux yeux d|de l['’]avis d|according to|in the (?:words|view) of)\\b`,
      'iu',
    ),
  ),
  demand: any(
    'réclam\\p{L}+|exig\\p{L}+|demand(?:e|ent|ait|aient|é|ée|ant)|revendiqu\\p{L}+|souhait\\p{L}+|veut|veulent|voulait|voulaient|voudrait|plaid\\p{L}+|appel(?:le|lent|ait|é) (?:à|au|aux)|pos(?:e|ent|ait|é) .{0,12}conditions?|conditions?|presse|pressent|somm(?:e|ent|é)',
    'want(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed|ing)? (?:for|to|that)|urg(?:e|es|ed|ing)|insist(?:s|ed|ing)?|requir(?:e|es|ed|ing)|seek(?:s|ing)?|sought|conditions?|press(?:es|ed|ing)? for|appeal(?:s|ed|ing)? (?:for|to)|campaign(?:s|ed|ing)? for',
  ),
  share: withWordBoundaries(
    /\d\s?%|\b(?:pour cent|per ?cent|percentage points?|moitié|half|(?:un|le|deux) tiers|(?:a|one|two)[ -]thirds?|(?:un|le|trois) quarts?|(?:a|one|three)[ -]quarters?|cinquième|fifth|dixième|tenth|majorité|majority|sur (?:dix|cent|deux|trois|quatre|cinq)|(?:in|out of) (?:ten|two|three|four|five|\d+))\b/iu,
  ),
  // 'Who is 71', 'now 49', 'Ana Ruiz, 51,'
  age: withWordBoundaries(
    /\b(?:[âÂ]gée?s?|[aA]ged|ans|years? old|year-old|[nN]ée? (?:le|en)|[bB]orn)\b|\b(?:is|was|turns|turned|[nN]ow|[jJ]ust|[oO]nly) \d{1,3}(?=[,.;:)]| and\b| when\b|$)|\p{Lu}\p{Ll}+, \d{1,3},/u,
  ),
};

/** Whether a text shows a sign. */
export function isSign(sign: Sign, text: string): boolean {
  return PATTERNS[sign].test(text);
}
