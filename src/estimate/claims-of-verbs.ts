import type { Attribution } from './attribution.ts';
import { isMonth } from './calendar-lexemes.ts';
import { isVerb, type LexemeRange, segmentAround } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';
import { sentenceSubject, subjectBefore, subjectBehind } from './subject-of-saying.ts';
import { INVERTED_PRONOUN } from './verbs-of-saying.ts';

/** 'X a annoncé que …', ', a révélé X', 'X said', 'said X': the subject before the verb, else the one behind it. */
export function aroundVerb(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): Omit<Attribution, 'cited'> | null {
  let start = verb.from;
  while (grammar.sourceAuxiliaries.has(lexemes[start - 1]?.text ?? '') || isReflexiveBe(lexemes, start - 1))
    start--;
  const word = lexemes[verb.from]?.text ?? '';
  const that = thatBehind(lexemes, verb.to, grammar) ?? infinitiveBehind(lexemes, verb.to, grammar);
  const before = lexemes[start - 1];
  // 'dit' is a participle behind an auxiliary only; 'publié' is always one
  const present = word === 'dit' && (that !== null || before?.kind === 'mark');
  const bare = start === verb.from && grammar.language === 'fr';
  if (bare && FRENCH_PARTICIPLE.test(word) && !present) return null;
  const segment = segmentAround(lexemes, verb.from);
  const said = {
    at: verb.from,
    scope: { from: that ?? segment.from, to: segment.to },
    certain: true,
  };
  if (INVERTED_PRONOUN.test(lexemes[verb.from - 1]?.text ?? '') || INVERTED_PRONOUN.test(word)) {
    return { ...said, claimant: null };
  }
  const opened = before === undefined || before.kind === 'mark' || /^(?:comme|as)$/.test(before.text);
  const behind =
    opened && that === null && before?.text !== '.' && isInverted(word, grammar)
      ? subjectBehind(lexemes, verb.to, grammar)
      : null;
  if (behind !== null) {
    // 'said Roger Hadley, who farms 1,000 acres': what is told of the claimant is not claimed
    const relative = lexemes.findIndex(
      ({ text }, at) => at >= behind.to && at <= behind.to + 3 && /^(?:who|whose|qui|dont)$/.test(text),
    );
    const to = relative < 0 ? said.scope.to : relative;
    return { ...said, claimant: behind, scope: { from: said.scope.from, to } };
  }
  // 'did not say how many', 'n'a pas précisé': nothing is claimed; 'does not believe' denies
  const denied = lexemes.slice(start, verb.from).some(({ text }) => /^(?:not|pas)$/.test(text));
  if (denied && !/^(?:believe|think|expect|croi|pens|estim)/.test(word)) return null;
  if (/^(?:et|and)$/.test(lexemes[start - 1]?.text ?? '')) {
    const claimant = sentenceSubject(lexemes.slice(0, start), grammar); // 'Researchers followed 40 people and found …'
    return { ...said, claimant, certain: that !== null };
  }
  const antecedent = relativeAntecedent(lexemes, start - 1, segment.from);
  if (antecedent !== null && that === null) {
    const end = lexemes.findIndex(({ text }, at) => at > verb.to && text === ',');
    return {
      ...said,
      claimant: antecedent,
      scope: { from: verb.to, to: end < 0 ? segment.to : end },
      certain: false,
    };
  }
  const subject = start > 0 ? subjectBefore(lexemes, start, grammar) : null;
  if (subject === null) return null;
  if (subject === 'pronoun') {
    // 'the savings that it promised': nothing is said
    if (/^(?:that|which|whom|que|qu')$/.test(lexemes[start - 2]?.text ?? '') && that === null) return null;
    const closes = closesSentence(lexemes[behindListener(lexemes, verb, grammar)], grammar);
    return { ...said, claimant: null, certain: that !== null || closes };
  }
  if (/^prévo/.test(word) && NO_SPEAKER.test(lexemes[subject.from + 1]?.text ?? '')) return null;
  if (that !== null) return { ...said, claimant: subject };
  const valued = lexemes.slice(verb.to, verb.to + LONGEST_VALUED).some(({ text }) => text === 'at');
  if (/^puts?$/.test(word) && !valued) return null; // 'put in £12bn', not 'put the toll at 12'
  const object = behindListener(lexemes, verb, grammar);
  const inserted = followsClause(lexemes, segment.from, subject.from, grammar);
  // a sentence that begins with who speaks goes on with what is said: 'The ministry said on Friday 12 people …'
  const opens = subject.from <= segment.from + 1 && restHolds(lexemes, object, segment.to);
  if (!opens && (closesSentence(lexemes[object], grammar) || (inserted && object > verb.to))) {
    // 'figures show, a quarter more than …' goes on, '…, the ministry said on Friday.' does not
    const pause = lexemes.findIndex(({ kind }, at) => at >= object && kind === 'mark');
    const contrast = /^(?:but|while|mais|tandis)$/.test(lexemes[pause + 1]?.text ?? '');
    const goesOn = /^[,:]$/.test(lexemes[pause]?.text ?? '') && !contrast;
    const to = goesOn ? segment.to : verb.from;
    return { ...said, claimant: subject, scope: { from: segment.from, to } };
  }
  // 'The ministry said 12 people …' and 'Le ministère recense 12 cas': the object is the claim
  const clausal = TAKES_CLAUSE.test(word) && hasVerbAhead(lexemes, verb.to, grammar);
  const spoken = /^(?:said|says|say|told)$/.test(word) || clausal;
  const named = word !== 'sees' || before?.capitalised === true || before?.text === ',';
  const counts = named && phraseAt(grammar.sourceCounting, lexemes, verb.from) !== null;
  const scope = { from: verb.to, to: spoken || counts ? segment.to : verb.to };
  return { ...said, claimant: subject, scope, certain: spoken };
}

const LONGEST_VALUED = 18; // lexemes

/** Whether a number stands in the rest of a sentence. */
function restHolds(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return lexemes.slice(from, to).some(({ kind }) => kind === 'number');
}

/** 'L'institut, qui recense 41 pays, …': the subject of its sentence, which a relative clause between commas goes on about. */
function relativeAntecedent(lexemes: readonly Lexeme[], relative: number, from: number): LexemeRange | null {
  if (!/^(?:qui|who|which)$/.test(lexemes[relative]?.text ?? '') || lexemes[relative - 1]?.text !== ',')
    return null;
  const to = relative - 1;
  const plain = lexemes.slice(from, to).every(({ kind }) => kind === 'word');
  return plain && to > from ? { from, to } : null;
}

/** English puts few verbs before their subject: 'said the ministry', not 'sees core inflation'. */
function isInverted(word: string, grammar: CompiledGrammar): boolean {
  const inverting =
    /^(?:said|says|say|added|adds|wrote|writes|reported|reports|noted|announced|confirmed|told|explained|claimed|claims|warned|warns|argued|argues|insisted|recalled|quipped|joked|lamented|complained|admitted)$/;
  return grammar.language === 'fr' || inverting.test(word);
}

/** 's'est alarmé', 'se sont plaints'. */
function isReflexiveBe(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    /^(?:est|sont|était)$/.test(lexemes[at]?.text ?? '') && /^(?:s'|se)$/.test(lexemes[at - 1]?.text ?? '')
  );
}

/** What provides for something ('prévoit') and says nothing. */
const NO_SPEAKER =
  /^(?:projet|loi|budget|plan|texte|accord|décret|arrêté|programme|contrat|traité|règlement|article|résolution|calendrier|convention|dispositif|mesure|protocole)s?$/;

/** English verbs whose clause needs no 'that'. */
const TAKES_CLAUSE =
  /^(?:insist|believe|think|claim|reckon|argue|admit|concede|warn|suggest|hope|predict|announce|show|indicate|maintain|estimate|forecast|allege|note|fear)(?:s|d|ed|ted)?$|^thought$/;

function hasVerbAhead(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  for (let at = from; lexemes[at] !== undefined && lexemes[at]?.kind !== 'mark'; at++) {
    if (at > from && isVerb(lexemes, at, grammar)) return true;
  }
  return false;
}

const LONGEST_LISTENER = 6; // lexemes

/** 'told a conference in Berlin', 'told investors': where those who are told have been named. */
function behindListener(
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

/** A form that heads a clause only behind an auxiliary. */
const FRENCH_PARTICIPLE =
  /[éi]e?s?$|^(?:dit|promis|appris|prévu|soutenu|averti|conclu|admis|reconnu|requis)$/;

/** Whether nothing that could be said follows a verb of saying: '…, the ministry said on Friday.' */
function closesSentence(next: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (next === undefined || next.kind === 'mark' || grammar.weekdays.has(next.text)) return true;
  return /^(?:on|in|dans|hier|yesterday|today|late|earlier)$/.test(next.text);
}

const LONGEST_ASIDE = 9; // lexemes

/** Where the clause behind 'that' begins, a day, an adverb or a place between left aside. */
function thatBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  for (let at = to; at < to + LONGEST_ASIDE; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || (lexeme.kind === 'mark' && lexeme.text !== ',')) return null;
    if (grammar.sourceThat.has(lexeme.text)) return at;
    if (lexeme.kind === 'number' && !isMonth(lexemes[at + 1], grammar)) return null;
  }
  return null;
}

/** 'affirme avoir détruit', 'dit en avoir abattu', 'claims to have destroyed': an infinitive is a clause too. */
function infinitiveBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  if (grammar.language === 'en') {
    const next = lexemes[to + 1];
    const infinitive = next?.kind === 'word' && !next.capitalised && !grammar.articles.has(next.text);
    return lexemes[to]?.text === 'to' && infinitive ? to : null;
  }
  let at = to;
  while (at < to + 3 && /^(?:de|d'|à|en|l'|le|la|les|y|ne|n'|pas|s'|se)$/.test(lexemes[at]?.text ?? '')) at++;
  const { text } = lexemes[at] ?? { text: '' };
  return /^(?:avoir|être)$|.{2}(?:er|ir|oir|ettre|endre|ndre|ire)$/.test(text) && !grammar.stops.has(text)
    ? at
    : null;
}
