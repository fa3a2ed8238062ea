import type { Token } from '../language/tokens.ts';
import type { AnswerType } from './answer-type.ts';
import type { QueryUnit } from './query.ts';

/** Words that stand for any answer: 'which effect', 'quel type de'. What answers seldom repeats them. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    // French, folded
    `avis but cas chose condition consequence date ecart effet endroit etat etape facon facteur fonction forme genre grade heure impact jour lieu
  maniere mesure mois montant mot motif moyen niveau nom objectif opinion part pays place point position poste pourcentage prix proportion raison reaction region resultat role score
  situation somme sorte tache terme titre type ville annee autre`,
    // What is said, which answers say
    `argument concession conclusion critique croyance engagement explication hypothese lecon obligation precaution promesse proposition reproche solution
  belief commitment complaint criticism explanation lesson promise proposal theory`,
    // Bodies, which answers name
    `association banque club compagnie entreprise equipe groupe organisation parti societe syndicat universite
  bank company firm organization party team union university`,
    // English
    `aim amount cause circumstance city condition consequence country date day effect factor goal impact job kind level means measure month motive name
  opinion outcome place point position post purpose price rank reaction reason region result role score share sort stance state sum task term thing time total
  town view way word year`,
  ].flatMap((list) => list.split(/\s+/)),
);

/** What an answer can hardly do without, by its part in the question: units, none where the question has no such part. */
export interface Focus {
  /** What is to be chosen or told: 'which port', 'what is the range', 'the name of the ship'. */
  readonly thing: readonly number[];
  /** What is to be counted: 'how many soldiers'. */
  readonly counted: readonly number[];
  /** What somebody did: 'who led the inquiry'. */
  readonly deed: readonly number[];
  /** Whose words are wanted: 'what did the minister say about the delay'. */
  readonly speaker: readonly number[];
}

/** The parts of a question of a kind. `french`: the language that says on which side adjectives stand. */
export function focusOf(
  type: AnswerType,
  tokens: readonly Token[],
  units: readonly QueryUnit[],
  french: boolean,
): Focus {
  return {
    thing: type === 'name' ? firstWord(units) : askedNoun(tokens, units, french),
    counted: type === 'count' ? countedOf(tokens, units) : [],
    deed: type === 'person' ? deedOf(tokens, units) : [],
    speaker: type === 'statement' ? speakerOf(tokens, units) : [],
  };
}

const LINKING_VERB = /^(?:est|sont|etait|etaient|fut|sera|is|are|was|were|will)$/;
const ARTICLE = /^(?:the|le|la|les|l|a|an|un|une)$/;
const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must)$/;

/**
 * The noun behind 'which' or 'quel', behind 'what is the' or 'qui est le'. Of several nouns the first is meant in French
 * ('le salaire moyen'), the last in English ('the starting salary'); behind 'which', the last before the auxiliary, or
 * the first where there is none ('which team beat them').
 */
function askedNoun(
  tokens: readonly Token[],
  units: readonly QueryUnit[],
  french: boolean,
): readonly number[] {
  const asking = tokens.findIndex(({ folded }) =>
    /^(?:quel|quelle|quels|quelles|which|what|who|qui)$/.test(folded),
  );
  if (asking < 0) return [];
  const linked = LINKING_VERB.test(tokens[asking + 1]?.folded ?? '');
  const behind = linked ? asking + 2 : asking + 1;
  const named = ARTICLE.test(tokens[behind]?.folded ?? '');
  const choosing = /^(?:quel|quelle|quels|quelles|which)$/.test(tokens[asking]?.folded ?? '');
  // 'What was Acme's turnover': the thing is another's, and named.
  const owned = linked && !named ? possessionFrom(behind, tokens) : null;
  if (owned !== null) {
    const { nouns } = nounsFrom(owned, units);
    const isTime = (noun: number) =>
      /^(?:last|this|next)$/.test(tokens[units[noun]?.from ?? -1]?.folded ?? '');
    const noun = lastNoun(
      nouns.filter((number) => !isTime(number)),
      tokens,
      units,
    );
    return noun === undefined || isGeneric(noun, tokens, units) ? [] : [noun];
  }
  // 'What is she asked to do' and 'who sent' name nothing; 'what is the range' and 'which port' do.
  if (!choosing && !(linked && named) && tokens[asking]?.folded !== 'what') return [];
  if (linked && !named) return [];
  const { nouns, end } = nounsFrom(named ? behind + 1 : behind, units);
  const beforeAuxiliary = linked || AUXILIARY.test(tokens[end]?.folded ?? '');
  // 'What contaminated the water' names no thing, 'what injury did he suffer' does.
  if (tokens[asking]?.folded === 'what' && !beforeAuxiliary) return [];
  const noun = french || !beforeAuxiliary ? headOf(nouns, tokens, units) : lastNoun(nouns, tokens, units);
  // Answers name the thing, not its kind.
  return noun === undefined || isGeneric(noun, tokens, units) ? [] : [noun];
}

/** How many words the name of an owner has at most. */
const LONGEST_NAME = 5;

/** The token behind the possessive of a name, "X's" or 'its', that begins at a token; null where there is none. */
function possessionFrom(start: number, tokens: readonly Token[]): number | null {
  if (/^(?:its|their|his|her|your)$/.test(tokens[start]?.folded ?? '')) return start + 1;
  const mark = tokens.findIndex(({ folded }, at) => at > start && folded === 's');
  return mark < 0 || mark > start + LONGEST_NAME ? null : mark + 1;
}

/** The words and names that touch each other from a token on, and the token behind them. */
function nounsFrom(start: number, units: readonly QueryUnit[]): { nouns: readonly number[]; end: number } {
  const nouns: number[] = [];
  let end = start;
  for (;;) {
    const unit = units.findIndex(({ from }) => from === end);
    const found = units[unit];
    if (found?.kind !== 'word' && found?.kind !== 'name') return { nouns, end };
    nouns.push(unit);
    end = found.to;
  }
}

/** Adjectives that stand before a noun in French too. */
const BEFORE_NOUN =
  /^(?:anciens?|anciennes?|nouveaux?|nouvelles?|nouvel|premiers?|premieres?|derniers?|dernieres?|grande?s?|petite?s?|principa(?:l|le|ux|les)|jeunes?|former|new|first|last|next|main|more|other|old|young|big|small)$/;

/** The first of some nouns, behind the adjectives. */
function headOf(
  nouns: readonly number[],
  tokens: readonly Token[],
  units: readonly QueryUnit[],
): number | undefined {
  return nouns.find((noun) => !BEFORE_NOUN.test(tokens[units[noun]?.from ?? -1]?.folded ?? '')) ?? nouns[0];
}

/** What a noun's participle ends with: 'the spokesman calling for', 'the fungicide suspected of'. */
const PREPOSITION = /^(?:of|for|to|by|with|on|in|at|from)$/;

/** The last of some nouns in English; a participle behind it is none. */
function lastNoun(
  nouns: readonly number[],
  tokens: readonly Token[],
  units: readonly QueryUnit[],
): number | undefined {
  const isParticiple = (noun: number) => {
    const { from = -1, to = 0 } = units[noun] ?? {};
    return PREPOSITION.test(tokens[to - 1]?.folded ?? '') || /ing$/.test(tokens[from]?.folded ?? '');
  };
  return nouns.findLast((noun) => !isParticiple(noun)) ?? nouns.at(-1);
}

function isGeneric(unit: number, tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  const noun = tokens[units[unit]?.from ?? -1]?.folded ?? '';
  return [noun, noun.replace(/[sx]$/, ''), noun.replace(/ies$/, 'y')].some((word) => GENERIC.has(word));
}

function firstWord(units: readonly QueryUnit[]): readonly number[] {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return first < 0 ? [] : [first];
}

/** Nouns that any count of persons answers: 'how many people died' is answered by 'eleven dead'. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people persons person personnes personne gens individus vies vie lives life fois times de d'.split(' '),
);

function isAnybody({ from, to }: QueryUnit, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).every(({ folded }) => ANYBODY.has(folded));
}

/** What befell those who are counted: the word behind an auxiliary, 'how many people has the fire killed', or the first. */
function deedAmong(
  units: readonly (readonly [number, QueryUnit])[],
  tokens: readonly Token[],
): readonly number[] {
  const deeds = units.filter(([, { kind }]) => kind === 'word' || kind === 'verb');
  const inverted = tokens.some(({ folded }) => /^(?:did|does|do)$/.test(folded));
  const deed =
    deeds.find(([, { from }]) => BEFORE_DEED.test(tokens[from - 1]?.folded ?? '')) ??
    (inverted ? deeds.at(-1) : deeds[0]);
  return deed === undefined ? [] : [deed[0]];
}

/** What stands before a participle. */
const BEFORE_DEED =
  /^(?:a|ont|avait|avaient|il|elle|ils|elles|ete|sont|etaient|se|been|were|was|are|is|be|being|have|has|had)$/;

/** Whether a unit ends in a plural of English, by its spelling. */
function isPlural(unit: number, tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  return /[^s]s$/.test(tokens[(units[unit]?.to ?? 0) - 1]?.folded ?? '');
}

/** The unit behind 'how many', 'combien de', 'number of'. */
function countedOf(tokens: readonly Token[], units: readonly QueryUnit[]): readonly number[] {
  // 'À combien estime-t-on le nombre de blessés ?' counts the wounded.
  const number = tokens.findIndex(({ folded }) => /^(?:nombre|number)$/.test(folded));
  const asking =
    number >= 0 ? number : tokens.findIndex(({ folded }) => /^(?:combien|many|much)$/.test(folded));
  if (asking < 0) return [];
  const all = [...units.entries()].filter(([, { from }]) => from > asking);
  const near = all.filter(([, { from }]) => from <= asking + 6);
  const behind = near.filter(([, unit]) => !isAnybody(unit, tokens));
  if (behind.length < near.length)
    return deedAmong(
      all.filter(([, unit]) => !isAnybody(unit, tokens)),
      tokens,
    );
  const [first, second] = behind;
  if (first === undefined) return [];
  // 'Kenyan soldiers' are soldiers; 'Kenyans' are themselves.
  const qualifies =
    first[1].kind === 'place' && second?.[1].kind === 'word' && first[1].to === second[1].from;
  // 'De jeunes Irlandais' are Irish.
  const isQualified =
    second?.[1].kind === 'place' &&
    first[1].to === second[1].from &&
    BEFORE_NOUN.test(tokens[first[1].from]?.folded ?? '');
  const [unit, { from }] = qualifies || isQualified ? second : first;
  // 'How many teaching jobs were lost' counts jobs, 'how many bridges collapsed' bridges.
  const { nouns, end } = nounsFrom(from, units);
  const isNamed = AUXILIARY.test(tokens[end]?.folded ?? '');
  const inEnglish = /^(?:many|much|number)$/.test(tokens[asking]?.folded ?? '');
  // 'The number of new cholera infections fell': what is counted in English is the last of several words in the plural.
  const plural = inEnglish ? nouns.findLast((noun) => isPlural(noun, tokens, units)) : undefined;
  return [(isNamed ? nouns.at(-1) : (plural ?? headOf(nouns, tokens, units))) ?? unit];
}

/** Verbs that say too little for an answer to need them. */
const LIGHT =
  /^(?:put|puts|make|makes|made|take|takes|took|taken|get|gets|give|gives|gave|given|go|goes|went|come|comes|came|keep|keeps|set|sets|mis|mettre|pris|prend|prendre|fait|faire|donne|donner|aller|venu|vient)$/;

/** The first word behind 'who' or 'qui', auxiliaries passed over: 'who chaired', 'qui a présidé'. */
function deedOf(tokens: readonly Token[], units: readonly QueryUnit[]): readonly number[] {
  const asking = tokens.findIndex(({ folded }) => /^(?:who|whom|qui)$/.test(folded));
  const first = units.findIndex(({ from }) => from > asking);
  const near = asking >= 0 && (units[first]?.from ?? Number.POSITIVE_INFINITY) - asking <= 3;
  if (!near) return [];
  // 'À qui le coureur s'en est-il pris ?', 'who did the minister meet': somebody is named first.
  const behind = tokens[asking + 1]?.folded ?? '';
  if (asking > 0 || /^(?:did|do|does)$/.test(behind)) return [];
  // 'Who are the victims' asks for a role.
  if (LINKING_VERB.test(behind) && ARTICLE.test(tokens[asking + 2]?.folded ?? '')) return [];
  const found = units[first];
  const isPhrase = found !== undefined && found.to - found.from > 1;
  const says = found !== undefined && (isPhrase || !LIGHT.test(tokens[found.from]?.folded ?? ''));
  return says && (found.kind === 'word' || found.kind === 'verb') ? [first] : [];
}

const SAYING =
  /^(?:say|said|says|think|thinks|tell|told|announce|announced|claim|claimed|state|stated|promise|promised|reply|replied|warn|warned|argue|argued|declare|declared|dit|dire|disent|pense|pensent|affirme|annonce|repondu|explique|ajoute|promis|reconnu|confirme|estime)$/;

/** Where a speaker's name ends and what is said begins. */
const OPENS_TOPIC =
  /^(?:about|on|over|regarding|concerning|to|in|at|after|before|during|when|that|sur|sujet|propos|concernant|quant|a|au|aux|en|dans|pour|que|lors|apres|avant|pendant)$/;
const OF = /^(?:of|de|du|des|d)$/;

/**
 * Whose words are asked for. English names the speaker before the verb of saying, French behind it, up to a preposition
 * ('sur', 'à', or the 'de' behind a name).
 */
function speakerOf(tokens: readonly Token[], units: readonly QueryUnit[]): readonly number[] {
  const saying = tokens.findIndex(({ folded }) => SAYING.test(folded));
  const numbers = units.map((_, number) => number).filter((number) => units[number]?.from !== saying);
  const from = (number: number) => units[number]?.from ?? 0;
  const before = numbers.filter((number) => from(number) < saying);
  if (before.length > 0) return namesOf(before, units);
  const behind = numbers.filter((number) => from(number) > saying);
  const first = from(behind[0] ?? 0);
  const endsName = (at: number) =>
    units.some(({ to, kind }) => to === at && (kind === 'name' || kind === 'place'));
  const end = tokens.findIndex(
    ({ folded }, at) => at > first && (OPENS_TOPIC.test(folded) || (OF.test(folded) && endsName(at))),
  );
  return namesOf(end < 0 ? behind : behind.filter((number) => from(number) < end), units);
}

/** A speaker's name tells who it is; without one, the words for them do. */
function namesOf(speaker: readonly number[], units: readonly QueryUnit[]): readonly number[] {
  const names = speaker.filter((number) => units[number]?.kind === 'name');
  return names.length > 0 ? names : speaker;
}

/** Exclamations that no question opens with. */
const EXCLAIMS =
  /^(?:haha|hahaha|hihi|hehe|lol|mdr|ptdr|wow|waouh|ouah|oh|ah|hm|hmm|oops|oups|bravo|sorry|pardon|ok|okay)$/;

const TALKERS =
  /^(?:i|je|j|mon|ma|mes|you|your|yours|yourself|me|my|tu|te|toi|ton|ta|tes|vous|votre|vos|moi|thanks|thank|merci|bonjour|bonsoir|salut|hello|hi|hey)$/;

/** They stand for something said before; before a question nothing is. */
const THAT = /^(?:it|ca|cela|ceci)$/;

/**
 * Whether words are said to the program ('are you a robot?', 'thanks a lot', 'ça marche ?'), and name nobody and no place.
 */
export function isAddressed(tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  if (units.some(({ kind }) => kind !== 'word' && kind !== 'verb')) return false;
  if (EXCLAIMS.test(tokens[0]?.folded ?? '')) return true;
  return tokens.some(
    ({ folded }) => TALKERS.test(folded) || (units.length === 1 && THAT.test(folded) && tokens.length < 5),
  );
}
