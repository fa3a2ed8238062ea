import { isMonth } from './calendar-lexemes.ts';
import { claimantEnd, withName } from './claimant.ts';
import { aroundVerb } from './claims-of-verbs.ts';
import { type LexemeRange, segmentAround } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { readNumeral } from './numeral.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';
import { rivalsOf, SPEAKER } from './rivals.ts';
import { sentenceSubject } from './subject-before.ts';
import { isVerbal, verbBehindPause } from './verbs-of-saying.ts';

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
        found.push(...besideRelative({ ...attribution, scope: segmentAround(lexemes, at) }, lexemes));
      at = preposition.to - 1;
      continue;
    }
    const inTheEyesOf = figureFor(lexemes, at, grammar);
    if (inTheEyesOf !== null) found.push(inTheEyesOf);
    const counted = byTheCountOf(lexemes, at, grammar);
    if (counted !== null) {
      found.push({ claimant: counted, at, scope: segmentAround(lexemes, at), certain: true, cited: false });
      continue;
    }
    const parenthesis = sourceInBrackets(lexemes, at);
    if (parenthesis !== null) found.push(parenthesis);
    const participle = byWhom(lexemes, at, grammar);
    if (participle !== null) {
      const scope = segmentAround(lexemes, at);
      // 'un porte-parole, cité par l'agence, a parlé de …': the agency only passes it on
      const from = directlyBehindFigure(lexemes, at)
        ? lexemes.findLastIndex(({ text }, index) => index < at && text === ',') + 1
        : scope.from;
      const certain = !/^(?:citée?s?|quoted|cited)$/.test(lexemes[at]?.text ?? '');
      found.push({
        claimant: participle,
        at,
        scope: { from: Math.max(from, scope.from), to: scope.to },
        certain,
        cited: false,
      });
      continue;
    }
    const quoting = beforeQuotation(lexemes, at, grammar);
    if (quoting !== null) found.push(quoting);
    const verb = phraseAt(grammar.sourceVerbs, lexemes, at) ?? verbBehindPause(lexemes, at, grammar);
    if (verb === null || !isVerbal(lexemes, at, grammar) || isContradicted(lexemes, at)) continue;
    const attribution = aroundVerb(lexemes, verb, grammar);
    if (attribution !== null) found.push({ ...attribution, cited: false });
    at = verb.to - 1;
  }
  found.push(...found.flatMap((attribution) => rivalsOf(attribution, lexemes, grammar)));
  return found.map((attribution, index) => withAntecedent(attribution, found.slice(0, index)));
}

/** The one whose words a figure at `at` most probably is. */
export function attributionFor(
  attributions: readonly Attribution[],
  at: number,
  lexemes: readonly Lexeme[],
): Attribution | null {
  const inScope = attributions.filter(({ scope }) => scope.from <= at && at < scope.to);
  // behind a semicolon what was said before it may still go on
  const segment = segmentAround(lexemes, at);
  const before = attributions.filter((attribution) => attribution.certain && attribution.at < segment.from);
  const bearing = inScope.length > 0 ? inScope : before;
  const ranked = [...bearing].sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      Number(b.cited) - Number(a.cited) ||
      Number(b.claimant !== null) - Number(a.claimant !== null) ||
      Math.abs(a.at - at) - Math.abs(b.at - at),
  );
  return ranked[0] ?? null;
}

/** 'Analysts dispute this; they believe …': a pronoun stands for the last who spoke in its own sentence. */
function withAntecedent(attribution: Attribution, earlier: readonly Attribution[]): Attribution {
  if (attribution.claimant !== null) return attribution;
  const named = earlier.findLast(({ claimant }) => claimant !== null);
  return named === undefined ? attribution : { ...attribution, claimant: named.claimant };
}

/** '2 000 pour les syndicats': a speaker right behind a figure. */
function figureFor(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (lexemes[at]?.text !== 'pour' || lexemes[at - 1]?.kind !== 'number') return null;
  const from = at + 1;
  const to = claimantEnd(lexemes, from, grammar);
  const speaks = lexemes.slice(from, to).some(({ text }) => SPEAKER.test(text));
  return speaks
    ? { claimant: { from, to }, at, scope: { from: at - 1, to: at }, certain: true, cited: false }
    : null;
}

const COUNT =
  /^(?:count|reckoning|estimates?|calculations?|tally|account|admission|figures|numbers|measure)$/;
const LONGEST_OWNER = 8; // lexemes

/** 'by the agency's own count', 'on the union's figures': whose count it is. */
function byTheCountOf(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  if (grammar.language !== 'en' || !/^(?:by|on)$/.test(lexemes[at]?.text ?? '')) return null;
  for (let to = at + 2; to <= at + LONGEST_OWNER && lexemes[to - 1]?.kind === 'word'; to++) {
    const noun = lexemes[to + 1]?.text === 'own' ? to + 2 : to + 1;
    const owns = lexemes[to]?.text === "'s" || /^['’]$/.test(lexemes[to]?.text ?? '');
    if (owns && COUNT.test(lexemes[noun]?.text ?? '')) return { from: at + 1, to };
  }
  return null;
}

/** '800 personnes ont défilé (police), 2 000 …': a speaker alone in brackets. */
function sourceInBrackets(lexemes: readonly Lexeme[], at: number): Attribution | null {
  const isAlone = lexemes[at]?.text === '(' && lexemes[at + 2]?.text === ')';
  if (!isAlone || !SPEAKER.test(lexemes[at + 1]?.text ?? '')) return null;
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[,;)]$/.test(text)) + 1;
  return { claimant: { from: at + 1, to: at + 2 }, at, scope: { from, to: at }, certain: true, cited: false };
}

/** 'Le maire se dit satisfait : « … »': a quotation behind a colon is the words of the subject before it. */
function beforeQuotation(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  if (lexemes[at]?.text !== ':' || !/^[«“"]$/.test(lexemes[at + 1]?.text ?? '')) return null;
  const { from, to } = segmentAround(lexemes, at);
  const claimant = sentenceSubject(lexemes.slice(0, at), grammar, from);
  return { claimant, at, scope: { from: at + 1, to }, certain: true, cited: false };
}

/** 'Contrary to what the union says, …': words that the sentence goes on to contradict. */
function isContradicted(lexemes: readonly Lexeme[], at: number): boolean {
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[,;:]$/.test(text)) + 1;
  return /^(?:contrary|contrairement|unlike)$/.test(lexemes[from]?.text ?? '');
}

/** 'contre 1,1 % espéré par Bercy': said of that figure only. */
function directlyBehindFigure(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const number = before?.kind === 'word' && before.glued ? lexemes[at - 2] : before; // $740m
  return number?.kind === 'number' || number?.kind === 'symbol';
}

/** 'selon l'institut, qui a suivi 40 patients, …': what is told of a claimant is not claimed. */
function besideRelative(attribution: Attribution, lexemes: readonly Lexeme[]): Attribution[] {
  const { claimant, scope } = attribution;
  const from = claimant?.to ?? 0;
  const isRelative = lexemes[from]?.text === ',' && /^(?:qui|who|which)$/.test(lexemes[from + 1]?.text ?? '');
  if (!isRelative) return [attribution];
  const comma = lexemes.findIndex(({ text }, at) => at > from && text === ',');
  const before = { ...attribution, scope: { from: scope.from, to: from } };
  return comma < 0 ? [before] : [before, { ...attribution, scope: { from: comma, to: scope.to } }];
}

/** What is no source of words: 'citing a lack of funds'. */
const NO_SOURCE =
  /^(?:lacks?|concerns?|fears?|needs?|risks?|reasons?|costs?|shortages?|pressures?|difficulties|manque|raisons?|craintes?|risques?|coûts?|difficultés)$/;

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
  const cited = /^(?:citing|citant|quoting)$/.test(lexemes[from]?.text ?? '');
  const leans = /^(?:l'|les)$/.test(lexemes[to - 2]?.text ?? '') || lexemes[to - 2]?.text === 'en'; // 'à l'en croire'
  if (grammar.sourcePronouns.has(next.text) || (leans && next.text === ','))
    return { claimant: null, at: from, certain: true, cited };
  const end = claimantEnd(lexemes, to, grammar);
  if (end <= to || lexemes.slice(to, end).some(({ text }) => NO_SOURCE.test(text))) return null;
  return {
    claimant: { from: to, to: withName(lexemes, { from: to, to: end }) },
    at: from,
    certain: true,
    cited,
  };
}

const LONGEST_WHEN = 5; // lexemes between a participle and 'by'
const NO_AGENT = /^(?:end|start|early|late|then|now|year|month|week|fin|début)$/; // 'promised by the end of 2026'

/** 'annoncé par le président', 'figures released by the ministry'. */
function byWhom(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  if (!grammar.sourceParticiples.has(lexemes[at]?.text ?? '')) return null;
  for (let by = at + 1; by <= at + LONGEST_WHEN; by++) {
    const text = lexemes[by]?.text ?? '';
    const isWhen =
      lexemes[by]?.kind === 'number' || /^(?:en|in|on|le)$/.test(text) || isMonth(lexemes[by], grammar);
    if (!grammar.sourceBy.has(text)) {
      if (by > at + 1 && !isWhen && !grammar.weekdays.has(text)) return null;
      continue;
    }
    if (NO_AGENT.test(lexemes[by + 2]?.text ?? '') || NO_AGENT.test(lexemes[by + 1]?.text ?? '')) return null;
    if (readNumeral(lexemes, by + 1, grammar) !== null) return null; // 'issued by 7 councils' counts them
    const end = claimantEnd(lexemes, by + 1, grammar);
    return end > by + 1 ? { from: by + 1, to: end } : null;
  }
  return null;
}
