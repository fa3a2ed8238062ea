import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { type PhraseMatch, phraseAt, phraseBefore } from '../grammar/phrase.ts';
import { looksPlural } from '../sentence/plural.ts';

const NOUN_FORM = /^(?:on|in|of|for|with|from|to|by|into|over|per|under|the|its|their|our|his|her)$/;

/** A verb with its pronoun behind it: a-t-il, ont-ils, estime-t-elle. */
export const INVERTED_PRONOUN = /-(?:t-)?(?:il|elle|ils|elles|on)$/;

/** Whoever says so passes on what others said. */
export const CITES = /^(?:cit(?:e[sd]?|ing|ant|ent|ait|é)|quot(?:e[sd]?|ing))$/;

/** Whoever says so speaks against what others said. */
export const DENIES =
  /^(?:ni(?:e|ent|ait|aient)|dément(?:ent|i|ait|aient)?|conteste(?:nt)?|den(?:y|ies|ied)|dispute[sd]?)$/;

/** 'the record', 'on record', 'an estimated', 'United States' are no verbs of saying; 'is reported' says nobody's words. */
export function isVerbal(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1];
  if (before === undefined) return true;
  // 'insurers expect claims', but 'an audit report found'
  if (phraseAt(grammar.sourceVerbs, lexemes, at - 1) !== null && isVerbal(lexemes, at - 1, grammar))
    return false;
  const next = lexemes[at + 1];
  if (before.kind === 'word' && before.glued && lexemes[at - 2]?.kind === 'number') return false; // 'the $12m project'
  // 'waiting lists', but 'the indictment lists 17 victims'
  if (
    /^(?:lists|details)$/.test(lexemes[at]?.text ?? '') &&
    next?.kind !== 'number' &&
    !grammar.cardinalValues.has(next?.text ?? '')
  )
    return false;
  if (before.text === "'s" && IS_NOUN_TOO.test(lexemes[at]?.text ?? '')) return false; // 'Editor's note'
  if (/^mise(?:nt)?$/.test(lexemes[at]?.text ?? '') && next?.text !== 'sur') return false; // 'mise à prix'
  if (lexemes[at]?.text === 'posted' && PUBLISHED.test(before.text)) return false; // 'in a video posted on Telegram'
  const isNumber = before.kind === 'number' || grammar.cardinalValues.has(before.text);
  const counted = isNumber && /s$/.test(lexemes[at]?.text ?? '');
  if (counted && !/^(?:19|20)\d\d$/.test(before.text)) return false; // 'across 16 states', not 'in 2021 finds'
  const atFirst = before.text === 'first' && lexemes[at - 2]?.text === 'at';
  const isCompared =
    /^(?:first|previously|once)$/.test(before.text) &&
    lexemes.slice(Math.max(0, at - 4), at - 1).some(({ text }) => /^(?:than|as)$/.test(text)); // 'fewer than was once believed'
  const isFirst =
    before.text === 'first' && !atFirst && !/^(?:has|have|had)$/.test(lexemes[at - 2]?.text ?? '');
  if (isCompared || isFirst || /^(?:than|all)$/.test(before.text)) return false; // 'fewer than first reported', 'all told'
  if (lexemes[at]?.capitalised === true && before.kind === 'word') return false;
  if (grammar.language === 'en') {
    const goesOn = /.ing$/.test(lexemes[at]?.text ?? ''); // 'is demanding'
    if (
      next?.text === 'to' &&
      SAID_OF.test(lexemes[at]?.text ?? '') &&
      !/^(?:has|have|had)$/.test(before.text)
    )
      return false;
    if (goesOn && isOfNoun(lexemes, at, grammar)) return false;
    const isPassive = isPassiveFrom(lexemes, at, grammar);
    if (!goesOn && (isPassive || BE.test(before.text))) return false;
    if (NOUN_FORM.test(before.text) || isReportedAs(lexemes, at, grammar)) return false;
    if (before.text === ',' && isApposed(lexemes, at)) return false;
    const saysNext = phraseAt(grammar.sourceVerbs, lexemes, at + 1) !== null; // 'a report says'
    const isOwned = lexemes
      .slice(Math.max(0, at - 4), at)
      .some(({ text }) => /^(?:its|their|his|her)$/.test(text)); // 'its full-year sales forecast'
    const isNominal = isNoun(lexemes[at], before) || (isOwned && IS_NOUN_TOO.test(lexemes[at]?.text ?? ''));
    const isLevel = grammar.levels.has(lexemes[at + 1]?.text ?? ''); // 'the official tally stands at'
    // 'a secret estimate that put the dead at 12'
    const opensRelative = next?.text === 'that' && !isOwned && !grammar.sourcePronouns.has(before.text);
    if (isNominal && (saysNext || isLevel || opensRelative || endsNoun(next))) return false;
  } else if (/^(?:s'|se)$/.test(before.text) && /^(?:situ|fix)/.test(lexemes[at]?.text ?? '')) {
    return false; // 'se situe à 12 km'
  } else if (/^déclar/.test(lexemes[at]?.text ?? '') && isReflexive(lexemes, at)) {
    return false; // 'un incendie s'est déclaré'
  } else if (
    lexemes[at]?.text === 'trouvé' &&
    lexemes[at + 1]?.text === 'la' &&
    lexemes[at + 2]?.text === 'mort'
  ) {
    return false;
  } else if (recentInfinitive(lexemes, at, grammar) !== null) {
    return true;
  } else if (
    /^(?:de|d')$/.test(before.text) ||
    FRENCH_DETERMINER.test(before.text) ||
    FRENCH_ADJECTIVE.test(before.text)
  )
    return false; // 'd'avance', 'la même date'
  const isObject = lexemes[at - 2]?.text === 'comme' && /^(?:le|la)$/.test(before.text); // 'comme le rappelle'
  const verbal = isObject || grammar.sourceAuxiliaries.has(before.text);
  if (before.text === 'that' && isRelative(lexemes, at, grammar)) return true;
  return verbal || !(grammar.articles.has(before.text) || grammar.of.has(before.text));
}

/** 'containers measuring 12 metres', 'a study showing …': what a noun is said to do with no verb 'be' is no statement of its own, but in a clause of saying. */
function isOfNoun(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1];
  const isNoun =
    before?.kind === 'word' &&
    !BE.test(before.text) &&
    !GOES_ON.test(before.text) &&
    !grammar.stops.has(before.text);
  const isAdverb = ADVERB.test(before?.text ?? '') || /ly$/.test(before?.text ?? '');
  return isNoun && !isAdverb && !grammar.sourceSpeakers.has(before.text) && !DOCUMENT.test(before.text);
}

/** 'a gang reckoned to have 8,000 members': what others say of it. */
const SAID_OF =
  /^(?:reckoned|thought|believed|said|estimated|reported|known|understood|feared|supposed|expected)$/;

const STATE =
  /^(?:missing|dead|dry|lost|stolen|killed|wounded|injured|ill|sick|damaged|destroyed|closed|full|open|safe)$/;

/** 'wells reported dry this year', 'soldiers reported missing': what the thing is said to be, not 'reported dead fish'. */
function isReportedAs(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  if (lexemes[at]?.text !== 'reported' || !STATE.test(lexemes[at + 1]?.text ?? '')) return false;
  const next = lexemes[at + 2];
  if (next?.kind !== 'word') return true;
  const { text } = next;
  return grammar.stops.has(text) || grammar.verbs.has(text) || grammar.levels.has(text);
}

/** 'an estimate that put the dead at 12', not 'said that estimates vary' nor 'that report'. */
function isRelative(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const noun = lexemes[at - 2];
  if (noun?.kind !== 'word' || looksPlural(lexemes[at]?.text ?? '')) return false;
  const isOpener = grammar.stops.has(noun.text) || grammar.verbs.has(noun.text) || grammar.of.has(noun.text);
  const isSaid = phraseAt(grammar.sourceVerbs, lexemes, at - 2) !== null;
  const isNamed = grammar.sourceCounts.has(noun.text) || DOCUMENT.test(noun.text);
  return isNamed || !(isOpener || isSaid || IS_NOUN_TOO.test(lexemes[at]?.text ?? ''));
}

/** What holds figures and may be cited. */
export const DOCUMENT =
  /^(?:study|survey|report|poll|polling|analysis|document|memo|inquiry|audit|dossier|analyse|étude|enquête|rapport|sondage|note)$/;

const PUBLISHED = /^(?:videos?|messages?|statements?|notes?|clips?|images?|photos?|footage)$/;

/** 'is ever reported', 'was last week reported'. */
function isPassiveFrom(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  let be = at - 1;
  while (
    at - be < 4 &&
    (ADVERB.test(lexemes[be]?.text ?? '') ||
      /^(?:last|this|late)$/.test(lexemes[be]?.text ?? '') ||
      grammar.durations.has(lexemes[be]?.text ?? '') ||
      grammar.weekdays.has(lexemes[be]?.text ?? ''))
  )
    be--;
  return be < at - 1 && BE.test(lexemes[be]?.text ?? '');
}

const GOES_ON = /^(?:keeps?|kept|began|begins?|started?|starts|stopped)$/; // 'as the agency keeps pointing out'
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
/** 'vient de chiffrer', 'viennent tout juste d'annoncer': an infinitive that says what has just been said. */
export function recentInfinitive(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  const text = lexemes[at]?.text ?? '';
  if (!text.endsWith('er') || !/^(?:de|d')$/.test(lexemes[at - 1]?.text ?? '')) return null;
  const isRecent = lexemes
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ text }) => /^(?:vient|viennent|venait)$/.test(text));
  const isSaying = grammar.sourceVerbs.has(text.slice(0, -1)); // its present is that of the table
  return isRecent && isSaying ? { from: at, to: at + 1, means: 'verb' } : null;
}

/** 'Et d'ajouter que …': an infinitive that tells what the last who spoke went on to say. */
export function isToldOn(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const text = lexemes[at]?.text ?? '';
  if (!text.endsWith('er') || lexemes[at - 2]?.text !== 'et') return false;
  return /^(?:de|d')$/.test(lexemes[at - 1]?.text ?? '') && grammar.sourceVerbs.has(text.slice(0, -1));
}

const ADVERB = /^(?:ever|never|now|also|often|still|already|only|not|first|widely|initially)$/;

/** 'its profit forecast', not 'analysts forecast' nor 'the bank forecasts': what is also a noun and does not agree as a verb. */
function isNoun(lexeme: Lexeme | undefined, before: Lexeme): boolean {
  const isPlural = looksPlural(before.text) && !/(?:ous|ss)$/.test(before.text); // 'the previous record'
  const agrees = /[^s]s$/.test(lexeme?.text ?? '') !== isPlural;
  return !agrees && !before.capitalised && IS_NOUN_TOO.test(lexeme?.text ?? '');
}

const IS_NOUN_TOO =
  /^(?:forecast|report|claim|estimate|count|record|demand|request|project|pledge|promise|appeal|note|document|state|signal|alert|warning|address|figure|stress|plan|offer|bid|target|list|measure|eye|budget|tally|log|label)s?$/;

function endsNoun(next: Lexeme | undefined): boolean {
  return (
    next === undefined ||
    /^(?:of|to|for|by|from|and|in|on|was|were|is|are|has|had|may|might|could|will|would|can|[.,;:)])$/.test(
      next.text,
    )
  );
}

const FRENCH_DETERMINER =
  /^(?:mon|ton|son|ma|ta|sa|mes|tes|ses|notre|votre|nos|vos|cet|cette|ces|quel|quelle)$/; // 'mon chiffre d'affaires'
const FRENCH_ADJECTIVE =
  /^(?:même|seule?|nouveau|nouvelle|premier|première|dernier|dernière|autre|bonne?|grande?|petite?|forte?|simple|double|vaste|récente?|second|seconde|nul|nulle|chaque|quelque|aucune?|tout|toute|prochaine?)$/;

/** ', promised in 2021,': a participle that belongs to the noun before the comma. */
function isApposed(lexemes: readonly Lexeme[], at: number): boolean {
  if (
    !/ed$/.test(lexemes[at]?.text ?? '') ||
    !/^(?:in|on|at|by|last|during)$/.test(lexemes[at + 1]?.text ?? '')
  )
    return false;
  return lexemes.slice(at + 2, at + 6).some(({ text }) => text === ',');
}

function isReflexive(lexemes: readonly Lexeme[], at: number): boolean {
  return isReflexiveBe(lexemes, at - 1) || /^(?:s'|se)$/.test(lexemes[at - 1]?.text ?? '');
}

/** 's'est alarmé', 'se sont plaints'. */
function isReflexiveBe(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    /^(?:est|sont|était)$/.test(lexemes[at]?.text ?? '') && /^(?:s'|se)$/.test(lexemes[at - 1]?.text ?? '')
  );
}

/** Where the auxiliaries of a verb begin, and what may stand between them and it: 'a, de son côté, rappelé'. */
export function startOfVerb(lexemes: readonly Lexeme[], verb: number, grammar: CompiledGrammar): number {
  const goesOn = /.ing$/.test(lexemes[verb]?.text ?? ''); // 'is demanding'
  const isAuxiliary = (at: number): boolean =>
    grammar.sourceAuxiliaries.has(lexemes[at]?.text ?? '') ||
    isReflexiveBe(lexemes, at) ||
    (goesOn && BE.test(lexemes[at]?.text ?? ''));
  let start = verb;
  for (;;) {
    if (isAuxiliary(start - 1)) start--;
    else {
      const aside = asideBefore(lexemes, start, grammar);
      if (aside === start || !isAuxiliary(aside - 1)) return start;
      start = aside;
    }
  }
}

/** 'de son côté', 'notamment', ', par ailleurs,': what may stand within a verb. Where it begins, or `to` where none does. */
function asideBefore(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number {
  const enclosed = lexemes[to - 1]?.text === ',';
  const end = enclosed ? to - 1 : to;
  const last = lexemes[end - 1];
  const isAdverb = /.{3}(?:ment|ly)$/.test(last?.text ?? '') || grammar.weekdays.has(last?.text ?? '');
  const from = phraseBefore(grammar.sourceAsides, lexemes, end)?.from ?? (isAdverb ? end - 1 : end);
  if (from === end) return to;
  return enclosed && lexemes[from - 1]?.text === ',' ? from - 1 : enclosed ? to : from;
}
