/** Verbs of saying, thinking and judging, as sources of patterns: news tell by them what somebody said. */

const words = (list: string) => list.trim().split(/\s+/);

/** French verbs in -er, by their stems; those of two stems stand with both. */
const FRENCH_STEMS = words(`
  accus affirm ajout annonc assur avou condamn confi confirm conseill considèr considér constat contest critiqu déclar
  demand dénonc déplor espèr espér estim évoqu exhort exig expliqu exprim indiqu insist ironis jug jur justifi martèl
  martel minimis not nuanc observ pens plaid précis propos qualifi racont rappell rappel réclam recommand redout regrett
  réitèr réitér rejett rejet répliqu reproch résum rétorqu salu souhait soulign suggèr suggér témoign tempèr tempér trouv`);

const FRENCH_PARTICIPLES = words(`
  admis appelé averti conclu craint cru défendu démenti dit écrit invité lancé parlé prétendu prévenu promis publié
  reconnu relevé répondu soutenu`);

const FRENCH_FORMS = words(`
  admet admettent avertit avertissent conclut craignait craignent craint croient croit croyait défend défendent dément
  démentent disaient disait disant disent dit écrit nient nie parle prétend prétendait prétendent prévient préviennent
  promet promettait promettent reconnaissent reconnaît relève relèvent répond répondait répondent soutenait soutient
  soutiennent`);

/** French verbs of saying in any form, a source for a pattern. */
export const FRENCH_SAYING = [
  `(?:${FRENCH_STEMS.join('|')})(?:e|ent|ait|aient|a|èrent|era|eront|ant)`,
  `(?:a|ont|avait|avaient|aurait|auraient) (?:[\\p{L}’'-]+ ){0,4}?(?:(?:${FRENCH_STEMS.join('|')})é|${FRENCH_PARTICIPLES.join('|')})`,
  ...FRENCH_FORMS,
  'annoncée?s? par',
  '(?:fait|font|faisait|faire) (?:savoir|valoir|remarquer|observer|état|part)',
  'm(?:et|ettent|is|ise) en garde',
  "s[’'](?:engage|engagent|engageait|est engagée?|était engagée?)|se sont engagée?s",
  "s[’']en pren(?:d|nent) à|se (?:félicite|réjouit|plaint|défend|demande)(?:nt)?",
  'parlent|parlait|parlaient|parlé|(?:trait|qualifi)(?:e|ent|ait|aient) d',
].join('|');

const ENGLISH_REGULAR = words(`
  accuse acknowledge add admit advise announce apologize apologise argue assure believe complain concede condemn confirm
  consider contend criticize criticise declare denounce deny describe disclose dismiss doubt emphasize emphasise estimate
  expect explain insist predict promise propose recommend reject reply respond retort reveal suggest testify urge vow want
  warn`);

/** Those that are nouns or adjectives as well: only in the past, or behind a third person. */
const ENGLISH_NOUNS_TOO = words(`
  answer ask blame call claim comment counter demand dispute fear hope joke maintain note observe pledge point praise
  question quip recall regret remark report state stress welcome`);

const ENGLISH_IRREGULAR = words(`
  finds found regards said saw say saying says sees speaks spoke swears swore tell tells thinks think thought told writes
  wrote`);

/** English verbs of saying in any form, a source for a pattern. */
export const ENGLISH_SAYING = [
  ...ENGLISH_REGULAR.flatMap((verb) => [verb, ...inflected(verb)]),
  ...ENGLISH_NOUNS_TOO.flatMap(inflected),
  ...ENGLISH_IRREGULAR,
  'ma(?:de|kes?) (?:it )?clear|commit(?:s|ted)? (?:to|himself|herself|itself|themselves)|undertook|undertakes?',
  'announced by',
  'call (?:it|this|that|them|him|her|the)',
].join('|');

const SAYING = new RegExp(
  `^(?:${FRENCH_SAYING}|(?:${FRENCH_STEMS.join('|')})é|${FRENCH_PARTICIPLES.join('|')}|${ENGLISH_SAYING})$`,
  'iu',
);

/** Whether a word is a verb of saying or its participle, which may stand before the name of who says it. */
export function isSaying(word: string): boolean {
  return SAYING.test(word);
}

/** The third person and the past of a regular verb of English. */
function inflected(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied')];
  if (/(?:mit|quip|gret)$/.test(verb)) return [`${verb}s`, `${verb}${verb.at(-1)}ed`];
  if (/(?:ss|x|ch|sh)$/.test(verb)) return [`${verb}es`, `${verb}ed`];
  return verb.endsWith('e') ? [`${verb}s`, `${verb}d`] : [`${verb}s`, `${verb}ed`];
}
