import { claimantEnd, subjectBefore, subjectBehind } from './claimant.ts';
import type { LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';

/** Somebody who is said to say something in a sentence. */
export interface Attribution {
  /** The claimant, as lexemes; null where a pronoun stands for somebody named before ('selon lui', 'a-t-il dit'). */
  readonly claimant: LexemeRange | null;
  /** Where the words of saying stand, to measure the distance to a figure. */
  readonly at: number;
  /** The lexemes that it speaks for: what follows 'that', else the whole sentence. */
  readonly scope: LexemeRange;
  /** 'selon' and its like, or a verb of saying with 'that', are certain; a verb with a plain object is not. */
  readonly certain: boolean;
}

/** 'the record', 'an estimated', 'United States' are no verbs of saying; 'is reported' says nobody's words. */
function isVerbal(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1];
  if (before === undefined) return true;
  if (phraseAt(grammar.sourceVerbs, lexemes, at - 1) !== null) return false; // 'insurers expect claims'
  if (/^(?:than|first|previously|once)$/.test(before.text)) return false; // 'fewer than first reported'
  if (lexemes[at]?.capitalised === true && before.kind === 'word') return false;
  if (grammar.language === 'en' && /^(?:is|are|was|were|be|been|being)$/.test(before.text)) return false;
  const verbal = grammar.sourceAuxiliaries.has(before.text);
  return verbal || !(grammar.articles.has(before.text) || grammar.of.has(before.text));
}

/** Everyone to whom a sentence attributes something, in the order of the words that say so. */
export function attributionsIn(lexemes: readonly Lexeme[], grammar: CompiledGrammar): Attribution[] {
  const found: Attribution[] = [];
  const whole: LexemeRange = { from: 0, to: lexemes.length };
  for (let at = 0; at < lexemes.length; at++) {
    const preposition = phraseAt(grammar.sourcePrepositions, lexemes, at);
    if (preposition !== null) {
      const attribution = afterPreposition(lexemes, preposition, grammar);
      if (attribution !== null) found.push({ ...attribution, scope: whole });
      at = preposition.to - 1;
      continue;
    }
    const participle = byWhom(lexemes, at, grammar);
    if (participle !== null) {
      found.push({ claimant: participle, at, scope: whole, certain: true });
      continue;
    }
    const verb = phraseAt(grammar.sourceVerbs, lexemes, at);
    if (verb === null || !isVerbal(lexemes, at, grammar)) continue;
    const attribution = aroundVerb(lexemes, verb, grammar);
    if (attribution !== null) found.push(attribution);
    at = verb.to - 1;
  }
  return found;
}

/** The one whose words a figure at `at` most probably is. */
export function attributionFor(attributions: readonly Attribution[], at: number): Attribution | null {
  const inScope = attributions.filter(({ scope }) => scope.from <= at && at < scope.to);
  const before = attributions.filter((attribution) => attribution.certain && attribution.at < at);
  const bearing = inScope.length > 0 ? inScope : before;
  const ranked = [...bearing].sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      Number(b.claimant !== null) - Number(a.claimant !== null) ||
      Math.abs(a.at - at) - Math.abs(b.at - at),
  );
  return ranked[0] ?? null;
}

function afterPreposition(
  lexemes: readonly Lexeme[],
  { from, to }: PhraseMatch<'source'>,
  grammar: CompiledGrammar,
): Omit<Attribution, 'scope'> | null {
  const next = lexemes[to];
  if (next === undefined || grammar.sourceThat.has(next.text)) return null;
  if (grammar.sourcePronouns.has(next.text)) return { claimant: null, at: from, certain: true };
  const end = claimantEnd(lexemes, to, grammar);
  return end > to ? { claimant: { from: to, to: end }, at: from, certain: true } : null;
}

/** 'annoncé par le président', 'figures released by the ministry'. */
function byWhom(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  if (!grammar.sourceParticiples.has(lexemes[at]?.text ?? '')) return null;
  for (let by = at + 1; by <= at + 2; by++) {
    if (!grammar.sourceBy.has(lexemes[by]?.text ?? '')) continue;
    const end = claimantEnd(lexemes, by + 1, grammar);
    return end > by + 1 ? { from: by + 1, to: end } : null;
  }
  return null;
}

/** 'X a annoncé que …', ', a révélé X', 'X said', 'said X': the subject before the verb, else the one behind it. */
function aroundVerb(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): Attribution | null {
  let start = verb.from;
  while (grammar.sourceAuxiliaries.has(lexemes[start - 1]?.text ?? '')) start--;
  const word = lexemes[verb.from]?.text ?? '';
  if (start === verb.from && grammar.language === 'fr' && FRENCH_PARTICIPLE.test(word)) return null;
  const that = thatBehind(lexemes, verb.to, grammar);
  const scope: LexemeRange = { from: that ?? 0, to: scopeEnd(lexemes, verb.to) };
  const said = { at: verb.from, scope, certain: true };
  if (INVERTED_PRONOUN.test(lexemes[verb.from - 1]?.text ?? '') || INVERTED_PRONOUN.test(word)) {
    return { ...said, claimant: null };
  }
  const before = lexemes[start - 1];
  const opened = before === undefined || before.kind === 'mark' || /^(?:comme|as)$/.test(before.text);
  const behind =
    opened && that === null && before?.text !== '.' ? subjectBehind(lexemes, verb.to, grammar) : null;
  if (behind !== null) return { ...said, claimant: behind };
  const subject = start > 0 ? subjectBefore(lexemes, start, grammar) : null;
  if (subject === null) return null;
  if (subject === 'pronoun') return { ...said, claimant: null, certain: that !== null };
  if (that !== null) return { ...said, claimant: subject };
  if (closesSentence(lexemes[verb.to], grammar))
    return { ...said, claimant: subject, scope: { from: 0, to: verb.from } };
  // 'The ministry said 12 people …' and 'Le ministère recense 12 cas': the object is the claim
  const spoken = /^(?:said|says|say|told)$/.test(word);
  if (!spoken && phraseAt(grammar.sourceCounting, lexemes, verb.from) === null) return null;
  return { ...said, claimant: subject, scope: { from: verb.to, to: scope.to }, certain: spoken };
}

/** A form that heads a clause only behind an auxiliary. */
const FRENCH_PARTICIPLE = /[éi]e?s?$|^(?:dit|promis|appris|prévu|soutenu|averti|conclu|admis|reconnu)$/;
const INVERTED_PRONOUN = /-(?:t-)?(?:il|elle|ils|elles|on)$/; // a-t-il, ont-ils, estime-t-elle

/** Words are somebody's up to a semicolon or the end. */
function scopeEnd(lexemes: readonly Lexeme[], from: number): number {
  const end = lexemes.findIndex(({ text }, at) => at >= from && text === ';');
  return end < 0 ? lexemes.length : end;
}

/** Whether nothing that could be said follows a verb of saying: '…, the ministry said on Friday.' */
function closesSentence(next: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (next === undefined || next.kind === 'mark' || grammar.weekdays.has(next.text)) return true;
  return /^(?:on|in|dans|hier|yesterday|today|late|earlier)$/.test(next.text);
}

/** Where the clause behind 'that' begins, a day, an adverb or a place between left aside. */
function thatBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  for (let at = to; at < to + 7; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || (lexeme.kind === 'mark' && lexeme.text !== ',')) return null;
    if (grammar.sourceThat.has(lexeme.text)) return at;
    if (lexeme.kind === 'number') return null;
  }
  return null;
}
