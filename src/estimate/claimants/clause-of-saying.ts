import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { type PhraseMatch, phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { isMonth } from '../time-and-place/calendar-lexemes.ts';

const LONGEST_ASIDE = 9; // lexemes

/** Where the clause begins that a verb of saying ending at `to` governs ('that …', 'avoir détruit'), or null where it has none. */
export function clauseBehind(
  lexemes: readonly Lexeme[],
  to: number,
  grammar: CompiledGrammar,
): number | null {
  return (
    thatBehind(lexemes, to, grammar) ??
    infinitiveBehind(lexemes, to, grammar) ??
    deedAccusedOf(lexemes, to, grammar)
  );
}

const BEFORE_PRONOUN = /^(?:of|in|on|at|for|with|by|from|than|like|after|before)$/; // 'half of that'

/** Where the clause behind 'that' begins, a day, an adverb or a place between left aside. */
function thatBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  let commas = 0;
  for (let at = to; at < to + LONGEST_ASIDE; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || (lexeme.kind === 'mark' && lexeme.text !== ',')) return null;
    if (lexeme.kind === 'mark') commas++;
    // ', relève le rapport, que nous avons lu': one comma opens a relative clause, two close an aside
    const isRelative = lexeme.text.startsWith('qu') && lexemes[at - 1]?.text === ',' && at > to + 1;
    if (isRelative && commas === 1) return null;
    // 'said Ann Lee of Wells, a charity that serves 12 towns'
    const before = lexemes[at - 1];
    if (lexeme.text === 'that' && commas === 1 && before?.kind === 'word' && !before.capitalised) return null;
    if (lexeme.text === 'that' && lexemes[at - 1]?.text === 'condition') return null; // 'told AFP on condition that …'
    const isPronoun = BEFORE_PRONOUN.test(lexemes[at - 1]?.text ?? '') || lexemes[at + 1]?.kind === 'mark';
    if (grammar.sourceThat.has(lexeme.text) && (!isPronoun || lexemes[at + 1]?.text === '«')) return at;
    // ', a révélé l'armée, précisant que …': the clause is the other verb's
    if (lexemes[at - 1]?.text === ',' && phraseAt(grammar.sourceVerbs, lexemes, at) !== null) return null;
    const isNumber = lexeme.kind === 'number' || (grammar.cardinalValues.get(lexeme.text) ?? 0) > 1; // 'listed eleven schools that …'
    if (isNumber && !isMonth(lexemes[at + 1], grammar)) return null;
  }
  return null;
}

/** Infinitives that often have a pronoun before them: 'dit l'avoir vu', 'promet de le faire'. */
const BEHIND_PRONOUN =
  /^(?:avoir|être|faire|savoir|voir|prendre|mettre|rendre|tenir|recevoir|attendre|vendre|livrer|payer|financer|soutenir|réduire|porter|ramener|envoyer)$/;

/** 'acknowledged losing 12 tanks', 'reports seizing a village'. */
const OWNS_UP = /^(?:acknowledg|admit|confirm|report|den)(?:e|es|ed|s|ted|ts|ied|ies|y)?$/;

const MAKES_SAID = /^(?:valoir|savoir|remarquer|observer)$/;

/** 'affirme avoir détruit', 'dit en avoir abattu', 'claims to have destroyed': an infinitive is a clause too. */
function infinitiveBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  if (grammar.language === 'en') {
    const next = lexemes[to + 1];
    const infinitive = next?.kind === 'word' && !next.capitalised && !grammar.articles.has(next.text);
    if (lexemes[to]?.text === 'to' && infinitive) return to;
    const gerund = lexemes[to]?.text === 'of' ? to + 1 : to; // 'boasted of having made', 'denies having sold'
    const isDeed = OWNS_UP.test(lexemes[to - 1]?.text ?? '') && /.{2}ing$/.test(lexemes[to]?.text ?? '');
    if (isDeed && !/^(?:missing|during|including|according|following)$/.test(lexemes[to]?.text ?? ''))
      return to;
    return /^(?:having|being)$/.test(lexemes[gerund]?.text ?? '') ? gerund : null;
  }
  const from = behindAside(lexemes, to, grammar);
  let at = from;
  while (at < from + 3 && /^(?:de|d'|à|en|l'|le|la|les|y|ne|n'|pas|s'|se)$/.test(lexemes[at]?.text ?? ''))
    at++;
  const { text, capitalised } = lexemes[at] ?? { text: '', capitalised: true };
  if (capitalised || (at === from && MAKES_SAID.test(text))) return null; // 'soupire Claire', 'fait-elle valoir'
  // 'se félicite le maire', 'indique le policier': behind an article most of what ends so is a noun
  const behindArticle = at > from && /^(?:l'|le|la|les)$/.test(lexemes[at - 1]?.text ?? '');
  if (behindArticle && !BEHIND_PRONOUN.test(text)) return null;
  return /^(?:avoir|être)$|.{2}(?:er|ir|oir|ettre|endre|ndre|ire)$/.test(text) && !grammar.stops.has(text)
    ? at
    : null;
}

/** 'assure, lui, avoir', 'dit de son côté avoir': behind an aside, between commas or not. */
function behindAside(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  const isEnclosed = lexemes[from]?.text === ',';
  const aside = phraseAt(grammar.sourceAsides, lexemes, isEnclosed ? from + 1 : from);
  if (aside === null || (isEnclosed && lexemes[aside.to]?.text !== ',')) return from;
  return isEnclosed ? aside.to + 1 : aside.to;
}

const ACCUSES = /^(?:accus|reproch|soupçonn|suspect|blam|condemn|critici)/;
const LONGEST_ACCUSED = 7; // lexemes

/** 'accuse la Russie d'avoir tiré', 'accused Russia of firing': the deed behind the one who is accused. */
function deedAccusedOf(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  if (!ACCUSES.test(lexemes[to - 1]?.text ?? '')) return null;
  for (let at = to; at < to + LONGEST_ACCUSED && lexemes[at]?.kind === 'word'; at++) {
    const deed = lexemes[at + 1]?.text ?? '';
    const opens = grammar.language === 'en' ? /^(?:of|for)$/ : /^(?:de|d')$/;
    const isDeed = grammar.language === 'en' ? /.ing$/ : /(?:er|ir|oir|re)$/;
    if (opens.test(lexemes[at]?.text ?? '') && isDeed.test(deed) && lexemes[at + 1]?.capitalised !== true)
      return at + 1;
  }
  return null;
}

/** English verbs whose clause needs no 'that'. */
const TAKES_CLAUSE =
  /^(?:insist|believe|think|claim|reckon|argue|admit|concede|warn|suggest|hope|predict|announce|show|indicate|maintain|estimate|forecast|allege|note|fear|acknowledge|confirm|guess|swear|vow|deny)(?:s|d|ed|ted)?$|^(?:thought|denie[sd]|swore)$/;

/** Whether a clause follows without 'that': 'said 12 people died', 'insists the true figure is 12'. */
export function takesClause(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): boolean {
  const word = lexemes[verb.from]?.text ?? '';
  if (/^(?:said|says|say|told)$/.test(word)) return true;
  return TAKES_CLAUSE.test(word) && hasVerbAhead(lexemes, verb.to, grammar);
}

function hasVerbAhead(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  for (let at = from; lexemes[at] !== undefined && lexemes[at]?.kind !== 'mark'; at++) {
    if (at > from && isVerb(lexemes, at, grammar)) return true;
  }
  return false;
}

const LONGEST_LISTENER = 6; // lexemes

/** 'told a conference in Berlin', 'told investors': where those who are told have been named. */
export function behindListener(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): number {
  if (lexemes[verb.from]?.text !== 'told') return verb.to;
  let at = verb.to;
  while (
    at - verb.to < LONGEST_LISTENER &&
    lexemes[at]?.kind === 'word' &&
    (at === verb.to || !grammar.stops.has(lexemes[at]?.text ?? ''))
  )
    at++;
  return at;
}

/** Whether nothing that could be said follows a verb of saying: '…, the ministry said on Friday.' */
export function closesSentence(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const next = lexemes[at];
  if (/^[«“]$/.test(next?.text ?? '')) return false; // 'espère « au moins 70 »'
  if (next === undefined || next.kind === 'mark' || grammar.weekdays.has(next.text)) return true;
  // 'the ministry said this week'
  if (/^(?:this|last|ce|cette)$/.test(next.text) && grammar.durations.has(lexemes[at + 1]?.text ?? ''))
    return true;
  if (next.text === 'at' && /^(?:least|most)$/.test(lexemes[at + 1]?.text ?? '')) return false; // 'said at least 12 …'
  return /^(?:on|in|at|by|dans|hier|yesterday|today|late|earlier)$/.test(next.text);
}
