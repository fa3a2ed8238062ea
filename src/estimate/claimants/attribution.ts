import { beginsPart } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { type PhraseMatch, phraseAt } from '../grammar/phrase.ts';
import { isVerb, segmentAround } from '../sentence/clause.ts';
import { byWhom, claimOfAgent } from './agents.ts';
import { claimantEnd, withName } from './claimant.ts';
import { aroundVerb } from './claims-of-verbs.ts';
import { rivalsOf } from './rivals.ts';
import { sourceWithoutVerb } from './sources-without-verb.ts';
import { subjectBehind } from './subject-behind.ts';
import { verbBehindPause } from './verb-behind-pause.ts';
import { verbOfClause } from './verb-of-clause.ts';
import { verbOfValuing } from './verb-of-valuing.ts';
import { CITES, isToldOn, isVerbal, recentInfinitive } from './verbs-of-saying.ts';

/** Somebody who is said to say something in a sentence. */
export interface Attribution {
  /** The claimant, as lexemes; null where a pronoun stands for somebody named before ('selon lui', 'a-t-il dit'). */
  readonly claimant: LexemeRange | null;
  /** Where the words of saying stand, to measure the distance to a figure. */
  readonly at: number;
  /** The lexemes that it speaks for: what follows 'that', else its part of the sentence. */
  readonly scope: LexemeRange;
  /** 'selon' and its like, or a verb of saying with 'that', are certain; a verb with a plain object is not. */
  readonly certain: boolean;
  /** 'citing a memo': the one who is cited, where another reports it. */
  readonly cited: boolean;
}

/** Everyone to whom a sentence attributes something, in the order of the words that say so. */
export function attributionsIn(lexemes: readonly Lexeme[], grammar: CompiledGrammar): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const preposition = phraseAt(grammar.sourcePrepositions, lexemes, at);
    if (preposition !== null) {
      const attribution = afterPreposition(lexemes, preposition, grammar);
      if (attribution !== null)
        found.push(
          ...besideRelative({ ...attribution, scope: scopeOfPreposition(lexemes, at) }, lexemes, grammar),
        );
      at = preposition.to - 1;
      continue;
    }
    const unspoken = sourceWithoutVerb(lexemes, at, grammar);
    // 'she replied: "Hundreds."': the verb has been read
    const isSpoken = lexemes[at]?.text === ':' && (found.at(-1)?.at ?? -1) === at - 1;
    if (unspoken !== null && !isSpoken) {
      found.push(unspoken);
      continue;
    }
    const participle = byWhom(lexemes, at, grammar);
    if (participle !== null) {
      found.push(...besideRelative(claimOfAgent(participle, at, lexemes), lexemes, grammar));
      continue;
    }
    if (isToldOn(lexemes, at, grammar)) {
      const scope = { from: at, to: segmentAround(lexemes, at).to };
      found.push({ claimant: null, at, scope, certain: true, cited: false });
      continue;
    }
    const verb =
      phraseAt(grammar.sourceVerbs, lexemes, at) ??
      recentInfinitive(lexemes, at, grammar) ??
      verbBehindPause(lexemes, at, grammar) ??
      verbOfValuing(lexemes, at, grammar) ??
      verbOfClause(lexemes, at, grammar);
    if (verb === null || !isVerbal(lexemes, at, grammar) || isContradicted(lexemes, at)) continue;
    const attribution = aroundVerb(lexemes, verb, grammar, found);
    if (attribution !== null && !isNobody(lexemes, attribution.claimant))
      found.push(...besideRelative({ ...attribution, cited: false }, lexemes, grammar));
    at = verb.to - 1;
  }
  found.push(...found.flatMap((attribution) => rivalsOf(attribution, lexemes, grammar)));
  return found
    .filter(({ claimant }) => claimant === null || !beginsWithVerb(lexemes, claimant, grammar))
    .map((attribution, index, all) => withAntecedent(attribution, all.slice(0, index)));
}

/** A name may end as verbs do: 'Florent'. */
function beginsWithVerb(
  lexemes: readonly Lexeme[],
  { from }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  return lexemes[from]?.capitalised !== true && isVerb(lexemes, from, grammar);
}

/** 'We had 52 admitted', 'an earlier version mentioned 34 injured': whoever 'we' are is named elsewhere, and what is corrected is no longer said. */
function isNobody(lexemes: readonly Lexeme[], claimant: LexemeRange | null): boolean {
  if (claimant === null) return false;
  const words = lexemes.slice(claimant.from, claimant.to);
  return (
    words.every(({ kind, text }) => kind === 'mark' || FIRST_PERSON.test(text) || CONTRACTED.test(text)) ||
    words.some(({ text }) => text === 'version')
  );
}

const CONTRACTED = /^(?:d|ve|ll|m|re)$/; // 'I'd', 'we've'
const FIRST_PERSON = /^(?:i|we|you|nous|je|j'|vous|tu)$/;

/** The one whose words a figure at `at` most probably is. */
export function attributionFor(
  attributions: readonly Attribution[],
  at: number,
  lexemes: readonly Lexeme[],
): Attribution | null {
  // 'selon deux élus': nobody says how many they are
  const isWithin = ({ claimant }: Attribution): boolean =>
    claimant !== null && claimant.from <= at && at < claimant.to;
  const inScope = attributions.filter(
    (attribution) => attribution.scope.from <= at && at < attribution.scope.to && !isWithin(attribution),
  );
  // behind a semicolon what was said before it may still go on
  const segment = segmentAround(lexemes, at);
  const isOwn = attributions.some(
    ({ claimant, certain, at: verb }) =>
      certain && claimant !== null && segment.from <= verb && verb < segment.to,
  );
  const before = isOwn
    ? []
    : attributions.filter((attribution) => attribution.certain && attribution.at < segment.from);
  // 'The ministry disputes that: a union puts it at 12': who speaks behind the colon is nearer
  const colon = lexemes.findLastIndex(
    ({ text }, index) => index < at && (text === ':' || isLastDash(lexemes, index)),
  );
  const behindColon = inScope.filter((attribution) => colon >= 0 && attribution.at > colon);
  const bearing = behindColon.length > 0 ? behindColon : inScope.length > 0 ? inScope : before;
  const ranked = [...bearing].sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      Number(b.cited) - Number(a.cited) ||
      Number(b.claimant !== null) - Number(a.claimant !== null) ||
      Math.abs(a.at - at) - Math.abs(b.at - at),
  );
  const best = ranked[0] ?? null;
  // 'She recalls that a survey had counted 12': the survey counted
  const within = inScope.find(
    ({ claimant, at: verb }) =>
      best?.certain === true &&
      claimant?.from === best.scope.from + 1 &&
      verb < at &&
      claimant.to < verb &&
      !/^(?:found|finds?|saw|sees?)$/.test(lexemes[verb]?.text ?? ''), // 'said that divers had found 12 bodies'
  );
  // 'The agencies, it said, reckon …': the agencies do
  const aside = inScope.find(
    ({ claimant, at: verb }) => best?.certain === true && claimant?.to === best.at - 2 && verb > best.at,
  );
  return aside ?? within ?? best;
}

const RELATIVE = /^(?:qui|que|qu'|dont|who|which|whose|that)$/;

/**
 * 'Il y en avait 12, et selon la mairie 3 ont fermé': behind a conjunction it speaks for what follows, and so it does
 * within a relative clause: '250 logements, pour une prime qui, selon le syndicat, …'.
 */
function scopeOfPreposition(lexemes: readonly Lexeme[], at: number): LexemeRange {
  const { from, to } = segmentAround(lexemes, at);
  const opener = lexemes[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (opener > from && RELATIVE.test(lexemes[opener]?.text ?? '')) return { from: opener, to };
  const joins = /^(?:et|mais|and|but|while|whereas)$/.test(lexemes[at - 1]?.text ?? '');
  return joins ? { from: at, to } : { from, to };
}

/** A dash that opens another statement, with none behind it to close an aside. */
function isLastDash(lexemes: readonly Lexeme[], at: number): boolean {
  const isDash = (index: number): boolean =>
    lexemes[index]?.kind === 'mark' &&
    /^[-–—]$/.test(lexemes[index]?.text ?? '') &&
    lexemes[index]?.glued === false;
  if (!isDash(at)) return false;
  for (let other = 0; other < lexemes.length; other++) if (other !== at && isDash(other)) return false;
  return true;
}

/** 'Analysts dispute this; they believe …': a pronoun stands for the last who spoke in its own sentence. */
function withAntecedent(attribution: Attribution, earlier: readonly Attribution[]): Attribution {
  if (attribution.claimant !== null) return attribution;
  const named = earlier.findLast(({ claimant }) => claimant !== null);
  return named === undefined ? attribution : { ...attribution, claimant: named.claimant };
}

/** 'Contrary to what the union says, …': words that the sentence goes on to contradict. */
function isContradicted(lexemes: readonly Lexeme[], at: number): boolean {
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[,;:]$/.test(text)) + 1;
  return /^(?:contrary|contrairement|unlike)$/.test(lexemes[from]?.text ?? '');
}

const TELLS =
  /^(?:qui|dont|où|where|who|whose|which|réalisée?s?|menée?s?|conduite?s?|effectuée?s?|basée?s?|carried|conducted|based)$/;

/** 'selon l'institut, qui a suivi 40 patients, …': what is told of a claimant is not claimed. */
function besideRelative(
  attribution: Attribution,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Attribution[] {
  const { claimant, scope } = attribution;
  const from = claimant?.to ?? 0;
  // ', dont 12 enfants' goes on with what is claimed
  const isPart = lexemes[from + 1]?.text === 'dont' && beginsPart(lexemes, from + 2, grammar);
  const isRelative = lexemes[from]?.text === ',' && TELLS.test(lexemes[from + 1]?.text ?? '') && !isPart;
  if (!isRelative) return [attribution];
  const comma = lexemes.findIndex(({ text }, at) => at > from && text === ',');
  const end = comma < 0 ? lexemes.length : comma;
  const isTold = from <= attribution.at && attribution.at < end; // 'l'institut, qui recense 41 pays'
  if (isTold || scope.from >= end || scope.to <= from) return [attribution];
  return [
    { ...attribution, scope: { from: scope.from, to: from } },
    { ...attribution, scope: { from: Math.max(end, scope.from), to: scope.to } },
  ].filter(({ scope: part }) => part.from < part.to);
}

/** What is no source of words: 'citing a lack of funds'. */
const NO_SOURCE =
  /^(?:lacks?|concerns?|fears?|needs?|risks?|reasons?|costs?|shortages?|pressures?|difficulties|manque|raisons?|craintes?|risques?|coûts?|difficultés)$/;

const MADE = /^(?:réalisée?s?|établie?s?|effectuée?s?|menée?s?)$/;

function afterPreposition(
  lexemes: readonly Lexeme[],
  { from, to }: PhraseMatch<'source'>,
  grammar: CompiledGrammar,
): Omit<Attribution, 'scope'> | null {
  const next = lexemes[to];
  if (next === undefined || grammar.sourceThat.has(next.text)) return null;
  const before = lexemes[from - 1];
  const opens = before === undefined || before.kind === 'mark' || before.text.endsWith('-on');
  if (lexemes[from]?.text === 'de' && !opens) return null; // 'vérifié de source sûre'
  if (/^(?:without|sans)$/.test(before?.text ?? '')) return null; // 'without citing a source'
  if (lexemes[from]?.text === 'per' && before?.text !== ',') return null; // '22 per cent', ', per the ministry'
  const cited = lexemes.slice(from, to).some(({ text }) => CITES.test(text));
  const leans = /^(?:l'|les)$/.test(lexemes[to - 2]?.text ?? '') || lexemes[to - 2]?.text === 'en'; // 'à l'en croire'
  if (grammar.sourcePronouns.has(next.text) || (leans && next.text === ','))
    return { claimant: null, at: from, certain: true, cited };
  let end = claimantEnd(lexemes, to, grammar);
  // 'un décompte de l'AFP réalisé à partir de …', 'une enquête menée auprès de …'
  if (lexemes[end - 1]?.text === 'auprès') end--;
  while (end > to + 1 && MADE.test(lexemes[end - 1]?.text ?? '') && lexemes[end]?.text !== 'par') end--;
  if (
    end <= to ||
    lexemes.slice(to, end).some(({ text, capitalised }) => !capitalised && NO_SOURCE.test(text))
  )
    return null;
  return {
    claimant: { from: to, to: withName(lexemes, { from: to, to: withOwner(lexemes, end, grammar) }) },
    at: from,
    certain: true,
    cited,
  };
}

/** 'd'après le décompte que tient le syndicat', 'selon une étude menée par l'institut': where the one whose count it is has been named. */
function withOwner(lexemes: readonly Lexeme[], end: number, grammar: CompiledGrammar): number {
  const by = grammar.weekdays.has(lexemes[end]?.text ?? '') ? end + 1 : end; // 'un bilan communiqué mardi par'
  const text = lexemes[by]?.text ?? '';
  const isDone = /(?:ée?s?|ite?s?|ue?s?|ise?s?)$/.test(lexemes[end - 1]?.text ?? '');
  if (text === 'par' && isDone) return Math.max(end, claimantEnd(lexemes, by + 1, grammar));
  if (!/^(?:que|qu')$/.test(text)) return end;
  return subjectBehind(lexemes, end + 2, grammar)?.to ?? end;
}
