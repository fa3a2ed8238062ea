import type { Attribution } from './attribution.ts';
import { claimantEnd } from './claimant.ts';
import { isVerb, type LexemeRange, segmentAround } from './clause.ts';
import { behindListener, clauseBehind, closesSentence, takesClause } from './clause-of-saying.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';
import { sentenceSubject, subjectBefore } from './subject-before.ts';
import { speakerInGeneral, subjectBehind } from './subject-behind.ts';
import { INVERTED_PRONOUN, startOfVerb } from './verbs-of-saying.ts';

/** A verb of saying with what its sentence shows at a glance. */
interface Saying {
  readonly lexemes: readonly Lexeme[];
  readonly grammar: CompiledGrammar;
  readonly verb: PhraseMatch<'verb'>;
  readonly word: string;
  /** Where its auxiliaries begin: 'a de son côté rappelé'. */
  readonly start: number;
  /** Where the clause that it governs begins, if it does so openly. */
  readonly that: number | null;
  /** The part of the sentence that it may speak for. */
  readonly segment: LexemeRange;
}

/** 'n'explique que 5 %': only so much, no clause; 'n'en recense que 5' says so much. */
function isOnly(lexemes: readonly Lexeme[], start: number, verb: PhraseMatch<'verb'>): boolean {
  const denied = lexemes.slice(start, verb.from).some(({ text }) => /^(?:n'|ne)$/.test(text));
  return denied && /^(?:que|qu')$/.test(lexemes[verb.to]?.text ?? '');
}

type Claim = Omit<Attribution, 'cited'>;

/**
 * 'X a annoncé que …', ', a révélé X', 'X said', 'said X': who says something by a verb, and what. Each reader answers for
 * one place of the subject; null where nobody claims anything.
 * @param before who has been found to speak before it in the sentence.
 */
export function aroundVerb(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
  before: readonly Attribution[],
): Claim | null {
  const start = startOfVerb(lexemes, verb.from, grammar);
  const word = lexemes[verb.from]?.text ?? '';
  const counts = phraseAt(grammar.sourceCounting, lexemes, verb.from) !== null;
  const that = !counts && isOnly(lexemes, start, verb) ? null : clauseBehind(lexemes, verb.to, grammar);
  const saying: Saying = {
    lexemes,
    grammar,
    verb,
    word,
    start,
    that,
    segment: segmentAround(lexemes, verb.from),
  };
  const inverted = INVERTED_PRONOUN.exec(lexemes[verb.from - 1]?.text ?? '') ?? INVERTED_PRONOUN.exec(word);
  if (inverted !== null) return claimOfPronounBehind(saying, inverted[0]);
  if (isParticiple(saying)) return null;
  const behind = claimOfSubjectBehind(saying);
  if (behind !== null) return behind;
  if (deniesToSay(saying)) return null;
  return (
    claimOfJoinedVerb(saying) ??
    claimInRelative(saying) ??
    claimOfSpeakerBefore(saying, before) ??
    claimOfSubjectBefore(saying)
  );
}

/** The claim of somebody for all that a verb of saying may speak for. */
function claimOf({ verb, that, segment }: Saying, claimant: LexemeRange | null): Claim {
  return { claimant, at: verb.from, scope: { from: that ?? segment.from, to: segment.to }, certain: true };
}

/** A form that heads a clause only behind an auxiliary. */
const FRENCH_PARTICIPLE =
  /ée?s?$|^(?:averti|démenti|garanti)e?s?$|^(?:dit|promis|appris|prévu|soutenu|averti|conclu|admis|reconnu|requis)$/;

/** 'dit' is a participle behind an auxiliary only; 'publié' is always one. */
function isParticiple({ lexemes, grammar, verb, word, start, that }: Saying): boolean {
  const before = lexemes[start - 1];
  const present = word === 'dit' && (that !== null || before?.kind === 'mark');
  const bare = start === verb.from && grammar.language === 'fr';
  return bare && FRENCH_PARTICIPLE.test(word) && !present;
}

/** 'a-t-il dit': somebody named before; 'indique-t-on de source policière': whoever stands behind. */
function claimOfPronounBehind(saying: Saying, pronoun: string): Claim | null {
  if (!pronoun.endsWith('on')) return claimOf(saying, null);
  const { lexemes, grammar, verb } = saying;
  const source = speakerInGeneral(lexemes, verb.to, grammar);
  return source === null ? null : claimOf(saying, source);
}

/** English puts few verbs before their subject: 'said the ministry', not 'sees core inflation'. */
const INVERTING =
  /^(?:said|says|say|wrote|writes|(?:add|report|note|announce|confirm|explain|claim|warn|argue|insist|recall|joke|lament|complain|retort|boast|counter|reckon|note|concede|predict|estimate|caution|suggest)(?:e?d|s)|quip(?:ped|s)|admit(?:ted|s)|sigh(?:ed|s)|repl(?:ied|ies))$/;

const VALUES = /^(?:évalu|estim|chiffr|fix|port|ramèn)/;

const REACH_OF_RELATIVE = 8; // lexemes: 'dit Anne Petit, 33 ans, dont …'

function claimOfSubjectBehind(saying: Saying): Claim | null {
  const { lexemes, grammar, verb, word, start, that } = saying;
  const before = lexemes[start - 1];
  const opened = before === undefined || before.kind === 'mark' || /^(?:comme|as)$/.test(before.text);
  const inverts = grammar.language === 'fr' || INVERTING.test(word);
  if (!opened || !inverts || that !== null || before?.text === '.') return null;
  const subject = subjectBehind(lexemes, verb.to, grammar);
  if (subject === null || isApposed(saying)) return null;
  // ', évalue les besoins à 3 millions': what is valued
  if (VALUES.test(word) && /^(?:à|entre)$/.test(lexemes[subject.to]?.text ?? '')) return null;
  const claim = claimOf(saying, subject);
  // 'said Roger Hadley, who farms 1,000 acres': what is told of the claimant is not claimed
  const relative = lexemes.findIndex(
    ({ text }, at) =>
      at >= subject.to && at <= subject.to + REACH_OF_RELATIVE && /^(?:who|whose|qui|dont)$/.test(text),
  );
  return relative < 0 ? claim : { ...claim, scope: { from: claim.scope.from, to: relative } };
}

/** 'Le maire, Jean Dupont, conteste le chiffre': nothing has been said before the verb, so its subject stands there. */
function isApposed({ lexemes, grammar, start, segment }: Saying): boolean {
  const name = lexemes.findIndex(({ text }, at) => at > segment.from && text === ',');
  if (lexemes[start - 1]?.text !== ',' || name === start - 1) return false;
  if (grammar.sourceOpeners.has(lexemes[segment.from]?.text ?? '')) return false;
  for (let at = segment.from; at < start; at++) {
    const { kind, text } = lexemes[at] ?? { kind: 'mark', text: '' };
    if (kind === 'number' || /^[«»“”":]$/.test(text) || isVerb(lexemes, at, grammar)) return false;
    if ((grammar.cardinalValues.get(text) ?? 0) > 1) return false;
  }
  return true;
}

/** 'did not say how many', 'n'a pas précisé': nothing is claimed; 'does not believe' denies. */
function deniesToSay({ lexemes, verb, word, start }: Saying): boolean {
  const denied =
    lexemes.slice(start, verb.from).some(({ text }) => /^(?:not|pas)$/.test(text)) ||
    /^(?:pas|rien|guère)$/.test(lexemes[verb.to]?.text ?? '');
  return denied && !/^(?:believe|think|expect|croi|pens|estim)/.test(word);
}

/** 'Researchers followed 40 people and found …': the subject of the verb that this one is joined to. */
function claimOfJoinedVerb(saying: Saying): Claim | null {
  const { lexemes, grammar, start, that } = saying;
  if (!/^(?:et|and|mais|but)$/.test(lexemes[start - 1]?.text ?? '')) return null;
  const claimant = sentenceSubject(lexemes.slice(0, start), grammar);
  const { from, to } = { from: that ?? saying.verb.to, to: saying.segment.to };
  return { ...claimOf(saying, claimant), scope: { from, to }, certain: that !== null };
}

/** 'L'institut, qui recense 41 pays, …': the subject of its sentence, which a relative clause between commas goes on about. */
function claimInRelative(saying: Saying): Claim | null {
  const { lexemes, verb, start, that, segment } = saying;
  if (!/^(?:qui|who|which)$/.test(lexemes[start - 1]?.text ?? '')) return null;
  const to = start - 2;
  if (lexemes[to]?.text !== ',' || to <= segment.from) return null;
  if (!lexemes.slice(segment.from, to).every(({ kind }) => kind === 'word')) return null;
  const end = lexemes.findIndex(({ text }, at) => at > verb.to && text === ',');
  return {
    claimant: { from: segment.from, to },
    at: verb.from,
    scope: { from: that ?? verb.to, to: end < 0 ? segment.to : end },
    certain: that !== null,
  };
}

/** '« … », plaide la direction, qui promet 30 postes': the one who has just spoken goes on. */
function claimOfSpeakerBefore(saying: Saying, before: readonly Attribution[]): Claim | null {
  const { lexemes, verb, start, that, segment } = saying;
  if (!/^(?:qui|who|which)$/.test(lexemes[start - 1]?.text ?? '')) return null;
  const speaker = before.findLast(({ claimant }) => claimant?.to === start - 2)?.claimant;
  if (speaker === undefined || speaker === null) return null;
  return {
    claimant: speaker,
    at: verb.from,
    scope: { from: that ?? verb.to, to: segment.to },
    certain: true,
  };
}

/** What provides for something ('prévoit') and says nothing. */
const NO_SPEAKER =
  /^(?:projet|loi|budget|plan|texte|accord|décret|arrêté|programme|contrat|traité|règlement|article|résolution|calendrier|convention|dispositif|mesure|protocole)s?$/;

/** Who finds things, not figures: 'Divers found 12 bodies'. */
const SEARCHES =
  /^(?:police|detectives|officers|rescuers|divers|firefighters|crews|searchers|soldiers|troops|guards|customs|villagers|residents)$/;

const LONGEST_VALUED = 18; // lexemes

function claimOfSubjectBefore(saying: Saying): Claim | null {
  const { lexemes, grammar, verb, word, start, that } = saying;
  const subject = start > 0 ? subjectBefore(lexemes, start, grammar) : null;
  if (subject === null) return null;
  if (subject === 'pronoun') return claimOfPronounBefore(saying);
  if (/^prévo/.test(word) && NO_SPEAKER.test(lexemes[subject.from + 1]?.text ?? '')) return null;
  if (that !== null) return claimOf(saying, subject);
  const valued = lexemes
    .slice(verb.to, verb.to + LONGEST_VALUED)
    .some(({ text }) => /^(?:at|on)$/.test(text));
  const putsIt = /^puts?$/.test(word) && lexemes[verb.to]?.text === 'it'; // 'As the minister puts it'
  if (putsIt) return claimOf(saying, subject);
  if (/^(?:puts?|values?d?|peg(?:s|ged))$/.test(word) && !valued) return null; // 'put in £12bn', not 'put the toll at 12'
  if (/^f(?:ound|inds?)$/.test(word) && SEARCHES.test(lexemes[subject.to - 1]?.text ?? '')) return null;
  if (/^claim/.test(word) && holdsLives(lexemes, verb.to)) return null; // 'the flood claimed 12 lives'
  return claimBeforeIt(saying, subject) ?? claimOfObject(saying, subject);
}

const REACH_OF_LIVES = 5; // lexemes

function holdsLives(lexemes: readonly Lexeme[], from: number): boolean {
  return lexemes.slice(from, from + REACH_OF_LIVES).some(({ text }) => text === 'lives');
}

/** 'They believe 12 people …': somebody named before. 'the savings that it promised': nothing is said. */
function claimOfPronounBefore(saying: Saying): Claim | null {
  const { lexemes, grammar, verb, start, that } = saying;
  if (lexemes[start - 1]?.text === 'on' && grammar.language === 'fr') return claimOfHouse(saying); // 'on n'en compte que 19'
  if (/^(?:that|which|whom|que|qu')$/.test(lexemes[start - 2]?.text ?? '') && that === null) return null;
  const closes = closesSentence(lexemes, behindListener(lexemes, verb, grammar), grammar);
  return { ...claimOf(saying, null), certain: that !== null || closes };
}

/** 'Au ministère, on recense 12 cas', 'Du côté de la préfecture, on indique que …': whoever 'on' is. */
function claimOfHouse(saying: Saying): Claim | null {
  const { lexemes, grammar, start, segment } = saying;
  const { from } = segment;
  const opens = /^(?:au|aux|à|chez|côté|du)$/.test(lexemes[from]?.text ?? '');
  const comma = start - 2;
  if (!opens || lexemes[comma]?.text !== ',') return null;
  let name = from + 1;
  while (/^(?:côté|de|du|des|la|le|les|l'|d')$/.test(lexemes[name]?.text ?? '')) name++;
  const to = claimantEnd(lexemes, name, grammar);
  return to === comma && to > name ? claimOf(saying, { from: name, to }) : null;
}

/** '12 people died, the ministry said on Friday.': what is said stands before the one who says it. */
function claimBeforeIt(saying: Saying, subject: LexemeRange): Claim | null {
  const { lexemes, grammar, verb, segment } = saying;
  const object = behindListener(lexemes, verb, grammar);
  const inserted = followsClause(lexemes, segment.from, subject.from, grammar);
  // a sentence that begins with who speaks goes on with what is said: 'The ministry said on Friday 12 people …'
  const opens = subject.from <= segment.from + 1 && restHolds(lexemes, object, segment.to, grammar);
  if (opens || !(closesSentence(lexemes, object, grammar) || (inserted && object > verb.to))) return null;
  // 'figures show, a quarter more than …' goes on, '…, the ministry said on Friday.' does not
  const pause = lexemes.findIndex(({ kind }, at) => at >= object && kind === 'mark');
  const contrast = /^(?:but|while|mais|tandis)$/.test(lexemes[pause + 1]?.text ?? '');
  const goesOn = /^[,:]$/.test(lexemes[pause]?.text ?? '') && !contrast;
  const to = goesOn ? segment.to : verb.from;
  return { ...claimOf(saying, subject), scope: { from: segment.from, to } };
}

const LONGEST_FORESEEN = 5; // lexemes
const FORESEEN = /^(?:reaching|hitting|falling|rising|growing|topping|peaking|settling|at)$/; // 'sees unemployment reaching'

/** 'The ministry said 12 people …' and 'Le ministère recense 12 cas': what follows is the claim. */
function claimOfObject(saying: Saying, subject: LexemeRange): Claim {
  const { lexemes, grammar, verb, word, start, segment } = saying;
  const spoken = takesClause(lexemes, verb, grammar);
  const before = lexemes[start - 1];
  const foresees = lexemes.slice(verb.to, verb.to + LONGEST_FORESEEN).some(({ text }) => FORESEEN.test(text));
  const named = word !== 'sees' || before?.capitalised === true || before?.text === ',' || foresees;
  const counts = named && phraseAt(grammar.sourceCounting, lexemes, verb.from) !== null;
  // 'Le groupe invoque la concurrence : le marché aurait reculé de 8 %'
  const colon = lexemes.findIndex(({ text }, at) => at >= verb.to && at < segment.to && text === ':');
  if (!spoken && !counts && colon > 0)
    return { ...claimOf(saying, subject), scope: { from: colon, to: segment.to } };
  const to = spoken ? segment.to : counts ? endOfObject(lexemes, verb.to, segment.to) : verb.to;
  return { ...claimOf(saying, subject), scope: { from: verb.to, to }, certain: spoken };
}

/** 'a revendiqué 25 attaques contre le nord, où deux civils ont été tués': what is told of a place is not claimed. */
function endOfObject(lexemes: readonly Lexeme[], from: number, to: number): number {
  const place = lexemes.findIndex(
    ({ text }, at) => at > from && at < to && /^(?:où|where)$/.test(text) && lexemes[at - 1]?.text === ',',
  );
  return place < 0 ? to : place;
}

/** Whether a number stands in the rest of a sentence. */
function restHolds(lexemes: readonly Lexeme[], from: number, to: number, grammar: CompiledGrammar): boolean {
  return lexemes
    .slice(from, to)
    .some(({ kind, text }) => kind === 'number' || (grammar.cardinalValues.get(text) ?? 0) > 1);
}

/** Whether a clause of its own stands between a lexeme and the subject of the verb of saying behind it. */
function followsClause(
  lexemes: readonly Lexeme[],
  from: number,
  subject: number,
  grammar: CompiledGrammar,
): boolean {
  if (lexemes[subject - 1]?.kind !== 'mark') return false;
  for (let at = from; at < subject; at++) if (isVerb(lexemes, at, grammar)) return true;
  return false;
}
