import { beginsPart } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { type PhraseMatch, phraseAt } from '../grammar/phrase.ts';
import { isVerb, segmentAround } from '../sentence/clause.ts';
import { leadingName } from '../sentence/speaker.ts';
import type { Attribution } from './attribution.ts';
import { claimOfSubjectBefore } from './claims-of-subjects.ts';
import { clauseBehind } from './clause-of-saying.ts';
import { claimOf, type Said, type Saying } from './saying.ts';
import { sentenceSubject } from './subject-before.ts';
import { speakerInGeneral, subjectBehind } from './subject-behind.ts';
import { verbOfValuing } from './verb-of-valuing.ts';
import {
  CITES,
  DENIES,
  DOCUMENT,
  INVERTED_PRONOUN,
  recentInfinitive,
  startOfVerb,
} from './verbs-of-saying.ts';

/** 'n'explique que 5 %': only so much, no clause; 'n'en recense que 5' says so much. */
function isOnly(lexemes: readonly Lexeme[], start: number, verb: PhraseMatch<'verb'>): boolean {
  const denied = lexemes.slice(start, verb.from).some(({ text }) => /^(?:n'|ne)$/.test(text));
  return denied && /^(?:que|qu')$/.test(lexemes[verb.to]?.text ?? '');
}

/** Whether what follows a verb without 'that' is a claim: 'recense 12 cas', 'veut 12 postes', 'vient de chiffrer à 12'. */
function takesFigure(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): boolean {
  if (verbOfValuing(lexemes, verb.from, grammar) !== null) return true;
  const tables = [grammar.sourceCounting, grammar.sourceOfSpeakers];
  if (tables.some((table) => phraseAt(table, lexemes, verb.from) !== null)) return true;
  const infinitive = recentInfinitive(lexemes, verb.from, grammar);
  return infinitive !== null && grammar.sourceCounting.has(lexemes[verb.from]?.text.slice(0, -1) ?? '');
}

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
): Said | null {
  const start = startOfVerb(lexemes, verb.from, grammar);
  const word = lexemes[verb.from]?.text ?? '';
  const counts = takesFigure(lexemes, verb, grammar);
  const clause = !counts && isOnly(lexemes, start, verb) ? null : clauseBehind(lexemes, verb.to, grammar);
  // 'cited an estimate that put the dead at 12'
  const isOfCited = CITES.test(word) && phraseAt(grammar.sourceVerbs, lexemes, (clause ?? 0) + 1) !== null;
  const that = isOfCited ? null : clause;
  const saying: Saying = {
    lexemes,
    grammar,
    verb,
    word,
    start,
    that,
    counts,
    segment: segmentAround(lexemes, verb.from),
  };
  const inverted = INVERTED_PRONOUN.exec(lexemes[verb.from - 1]?.text ?? '') ?? INVERTED_PRONOUN.exec(word);
  if (inverted !== null) return claimOfPronounBehind(saying, inverted[0]);
  if (isParticiple(saying)) return null;
  const behind = claimOfSubjectBehind(saying);
  if (behind !== null) return behind;
  if (deniesToSay(saying)) return null;
  if (deniesAll(saying)) return claimOfDenial(saying);
  return (
    claimOfJoinedVerb(saying, before) ??
    claimInRelative(saying) ??
    claimOfCount(saying) ??
    claimOfSpeakerBefore(saying, before) ??
    claimOfSubjectBefore(saying)
  );
}

/** A form that heads a clause only behind an auxiliary. */
const FRENCH_PARTICIPLE =
  /ée?s?$|^(?:averti|démenti|garanti)e?s?$|^(?:dit|promis|appris|prévu|soutenu|averti|conclu|admis|reconnu|requis)$/;

/** 'dit' is a participle behind an auxiliary only; 'publié' is always one. */
function isParticiple({ lexemes, grammar, verb, word, start, that }: Saying): boolean {
  const before = lexemes[start - 1];
  const present = word === 'dit' && (that !== null || before?.kind === 'mark');
  const isPassive = start === verb.from && /ed$/.test(word) && lexemes[verb.to]?.text === 'by';
  if (isPassive) return true; // 'homes promised by the mayor'
  const bare = start === verb.from && grammar.language === 'fr';
  return bare && FRENCH_PARTICIPLE.test(word) && !present;
}

/** 'a-t-il dit': somebody named before; 'indique-t-on de source policière': whoever stands behind. */
function claimOfPronounBehind(saying: Saying, pronoun: string): Said | null {
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

function claimOfSubjectBehind(saying: Saying): Said | null {
  const { lexemes, grammar, verb, word, start, that } = saying;
  if ((grammar.language === 'fr' ? /ant$/ : /ing$/).test(word)) return null; // 'évoquant un record', 'citing a shortage'
  const object = /^(?:le|la|l')$/.test(lexemes[start - 1]?.text ?? '') ? start - 1 : start; // 'comme le rappelle'
  const before = lexemes[object - 1];
  const opened =
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:comme|as)$/.test(before.text) ||
    (before.text === 'que' && /^(?:ainsi|tel|telle)$/.test(lexemes[object - 2]?.text ?? ''));
  const inverts = grammar.language === 'fr' || INVERTING.test(word);
  const reverses = inverts || !(saying.counts || /^t(?:old|ells?)$/.test(word)); // 'told Reuters' names who hears it
  if (!opened || !reverses || that !== null || before?.text === '.') return null;
  const subject = subjectBehind(lexemes, verb.to, grammar);
  if (subject === null || isApposed(saying)) return null;
  // ', grumbles a lobby.'
  if (!inverts && lexemes[subject.to]?.kind === 'word') return null;
  // ', évalue les besoins à 3 millions': what is valued
  if (VALUES.test(word) && /^(?:à|entre)$/.test(lexemes[subject.to]?.text ?? '')) return null;
  const claim = claimOf(saying, subject);
  // 'said Roger Hadley, who farms 1,000 acres', '…, a charity that serves 12 towns': what is told of the claimant is not claimed
  const relative = lexemes.findIndex(
    ({ text }, at) =>
      at >= subject.to &&
      at <= subject.to + REACH_OF_RELATIVE &&
      (/^(?:who|whose|that|qui)$/.test(text) || (text === 'dont' && !beginsPart(lexemes, at + 1, grammar))), // 'dont 12 enfants'
  );
  return relative < 0 ? claim : { ...claim, scope: { from: claim.scope.from, to: relative } };
}

/** 'Le maire, Jean Dupont, conteste le chiffre': nothing has been said before the verb, so its subject stands there. */
function isApposed({ lexemes, grammar, start, segment }: Saying): boolean {
  const name = lexemes.findIndex(({ text }, at) => at > segment.from && text === ',');
  if (lexemes[start - 1]?.text !== ',' || name === start - 1) return false;
  if (grammar.sourceOpeners.has(lexemes[segment.from]?.text ?? '')) return false;
  // 'Neuf bateaux ont fait demi-tour, dont quatre sur avarie, précise la direction': no relative clause
  if (lexemes[name + 1]?.text === 'dont' && beginsPart(lexemes, name + 2, grammar)) return false;
  // 'L'association, qui aide 600 familles, demande un gymnase'
  if (
    /^(?:qui|dont|who|which)$/.test(lexemes[name + 1]?.text ?? '') &&
    lexemes.findLastIndex(({ text }, at) => at < start - 1 && text === ',') === name
  )
    return true;
  for (let at = segment.from; at < start; at++) {
    const { kind, text } = lexemes[at] ?? { kind: 'mark', text: '' };
    const isAge = kind === 'number' && lexemes[at - 1]?.text === ',' && lexemes[at + 1]?.text === ','; // 'Ann Lee, 35, said'
    if (isAge) continue;
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
  return denied && !/^(?:believe|think|expect|croi|pens|estim|exclu|rul)/.test(word);
}

/** 'La garnison, forte de 140 hommes, nie.': who denies what others say says nothing of his own. */
function deniesAll({ lexemes, verb, word }: Saying): boolean {
  const next = lexemes[verb.to];
  return DENIES.test(word) && (next === undefined || /^[.;,]$/.test(next.text));
}

function claimOfDenial(saying: Saying): Said | null {
  const claim = claimOfSubjectBefore(saying);
  const { from, to } = saying.verb;
  return claim === null ? null : { ...claim, scope: { from, to } };
}

/** 'Researchers followed 40 people and found …': the subject of the verb that this one is joined to. */
function claimOfJoinedVerb(saying: Saying, before: readonly Attribution[]): Said | null {
  const { lexemes, grammar, start, that } = saying;
  if (!/^(?:et|and|mais|but)$/.test(lexemes[start - 1]?.text ?? '')) return null;
  const opens = saying.segment.from;
  const claimant = sentenceSubject(lexemes.slice(0, start), grammar, opens) ?? leadingName(lexemes, opens);
  const hasPronoun = lexemes.slice(opens, start).some(({ text }) => grammar.sourcePronouns.has(text));
  if (claimant === null && !hasPronoun && before.length === 0) return null;
  const { from, to } = { from: that ?? saying.verb.to, to: saying.segment.to };
  return { ...claimOf(saying, claimant), scope: { from, to }, certain: that !== null };
}

/** 'L'institut, qui recense 41 pays, …': the subject of its sentence, which a relative clause between commas goes on about. */
function claimInRelative(saying: Saying): Said | null {
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

const LONGEST_COUNT = 7; // lexemes
/** 'cited an estimate that put the dead at 12', 'une étude qui chiffre à 12 …': the document before its relative clause. */
function claimOfCount(saying: Saying): Said | null {
  const { lexemes, grammar, start, counts } = saying;
  const relative = start - 1;
  if (!counts || !/^(?:that|which|qui)$/.test(lexemes[relative]?.text ?? '')) return null;
  let from = relative;
  while (relative - from < LONGEST_COUNT && lexemes[from - 1]?.kind === 'word') {
    from--;
    if (/^(?:an?|the|une?|le|la|l'|son|sa|its|their)$/.test(lexemes[from]?.text ?? '')) break;
  }
  const named = lexemes.slice(from, relative);
  const isDocument = named.some(({ text }) => DOCUMENT.test(text) || grammar.sourceCounts.has(text));
  const opens = grammar.articles.has(named[0]?.text ?? '');
  return isDocument && opens ? { ...claimOf(saying, { from, to: relative }), certain: false } : null;
}

/** '« … », plaide la direction, qui promet 30 postes': the one who has just spoken goes on. */
function claimOfSpeakerBefore(saying: Saying, before: readonly Attribution[]): Said | null {
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
