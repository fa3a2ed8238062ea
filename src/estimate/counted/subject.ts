import { behindListener } from '../claimants/clause-of-saying.ts';
import { isVerbal } from '../claimants/verbs-of-saying.ts';
import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { endOfFrench } from '../noun-phrase/noun-phrase.fr.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { expectedObject, valuedObject } from './valued-object.ts';

/**
 * What stands for the thing counted where no noun stands behind the figure: the complement of 'number of', 'bilan de', the
 * object of a verb of valuing ('put the damage at $4bn'), or the subject of the clause ('les pertes s'élèvent à 1 100',
 * 'turnout reached 62 %').
 */
export function subjectOf(
  figure: Figure,
  clause: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  const numbered = numberedBefore(figure, lexemes, grammar) ?? ownerOfNumber(clause, lexemes, grammar);
  if (numbered !== null) return numbered;
  const valued = valuedObject(figure, clause, lexemes, grammar) ?? expectedObject(figure, lexemes, grammar);
  if (valued !== null) return valued;
  // a verb that bounds the figure is part of it: 'dépasserait les 260 milliards'
  let verb = lexemes.findIndex(
    (_, at) => figure.from <= at && at < figure.coreFrom && isVerb(lexemes, at, grammar),
  );
  for (let at = figure.from - 1; at >= clause.from; at--) {
    const text = lexemes[at]?.text ?? '';
    if (
      isVerb(lexemes, at, grammar) ||
      (at > clause.from && (grammar.changes.has(text) || grammar.levels.has(text)))
    )
      verb = at;
    else if (verb >= 0 && !/^(?:a|ont|has|have|s'|se|n'|ne|y|en|pour|to)$/.test(lexemes[at]?.text ?? ''))
      break;
  }
  if (verb < 0 || !saysHowMuch(figure, verb, lexemes, grammar)) return null;
  let from = behindOpener(subjectStart(clause, lexemes, grammar), verb, lexemes, grammar);
  while (
    from < verb &&
    (grammar.articles.has(lexemes[from]?.text ?? '') || grammar.stops.has(lexemes[from]?.text ?? ''))
  )
    from++;
  // 'le nombre de morts' counts the dead
  for (let at = from; at < verb; at++) {
    if (grammar.tallies.has(lexemes[at]?.text ?? '') && grammar.of.has(lexemes[at + 1]?.text ?? '')) {
      from = at + 2;
      while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
      break;
    }
  }
  // 'Critics claim the true figure is …': what is said has a subject of its own
  for (let at = from; at < verb && grammar.language === 'en'; at++) {
    const said = phraseAt(grammar.sourceVerbs, lexemes, at);
    if (said !== null && said.to < verb && isVerbal(lexemes, at, grammar))
      from = behindListener(lexemes, said, grammar);
  }
  while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
  if (namesNothing({ from, to: verb }, lexemes, grammar)) return null;
  const end =
    grammar.language === 'fr'
      ? endOfFrench(lexemes, from, grammar, false)
      : endOfSubject(lexemes, from, verb, grammar);
  const to = Math.min(end, verb);
  return to > from ? { from, to } : null;
}

const AUXILIARY =
  /^(?:ha(?:s|ve|d)|is|are|was|were|will|would|can|could|may|might|should|a|ont|avait|avaient|est|sont|était|étaient|doit|doivent|peut|peuvent)$/;

/** 'In a normal year it is 12', 'It had planned to reach 300': a pronoun stands for what is counted. */
function namesNothing(
  { from, to: verb }: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const { text } = lexemes[verb - 1] ?? { text: '' };
  const isPronoun = grammar.sourcePronouns.has(text) || text === 'it';
  return (isPronoun && from < verb - 1) || AUXILIARY.test(lexemes[from]?.text ?? '');
}

/** 'Les avocats, au nombre de 87, …': the tally counts what its sentence begins with. */
function numberedBefore(
  { from }: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  const words = lexemes.slice(Math.max(0, from - 4), from).map(({ text }) => text);
  if (!/^, (?:au nombre de|numbering)$/.test(words.slice(words.lastIndexOf(',')).join(' '))) return null;
  let start = lexemes.findLastIndex(({ text }, at) => at < from - 4 && /^[;.]$/.test(text)) + 1;
  while (grammar.articles.has(lexemes[start]?.text ?? '')) start++;
  const to = endOfPhrase(lexemes, start, grammar);
  return to > start && to < from ? { from: start, to } : null;
}

/** 'wolves, whose number is put at 12', 'les loups, dont le nombre atteint 12': the noun before the comma. */
function ownerOfNumber(
  { from: relative }: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  const tally = grammar.articles.has(lexemes[relative + 1]?.text ?? '') ? relative + 2 : relative + 1;
  const owns =
    /^(?:whose|dont)$/.test(lexemes[relative]?.text ?? '') && grammar.tallies.has(lexemes[tally]?.text ?? '');
  const to = relative - 1;
  if (!owns || lexemes[to]?.text !== ',') return null;
  const ends = ({ kind, text }: Lexeme): boolean =>
    kind !== 'word' || grammar.articles.has(text) || grammar.of.has(text) || grammar.stops.has(text);
  const from = lexemes.findLastIndex((lexeme, at) => at < to && ends(lexeme)) + 1;
  return from < to ? { from, to } : null;
}

/**
 * Where the subject of a clause begins. A relative clause ('Le budget du club, qui s'élève à …') and one cut off from its
 * subject by an apposition ('La charge d'intérêts, elle, a doublé') are about what their sentence begins with.
 */
function subjectStart({ from }: LexemeRange, lexemes: readonly Lexeme[], grammar: CompiledGrammar): number {
  const first = lexemes[from]?.text ?? '';
  const cutOff = lexemes[from - 1]?.text === ',' && isVerb(lexemes, from, grammar);
  const said =
    phraseAt(grammar.sourceVerbs, lexemes, from - 1) !== null || isVerb(lexemes, from - 1, grammar);
  // 'the number of people who have crossed … has passed 900'
  if (/^(?:who|qui)$/.test(first) && isTallied(from, lexemes, grammar)) return 0;
  // 'told reporters that tickets would cost …': a clause with a subject of its own
  const relates = first !== 'that' || isVerb(lexemes, from + 1, grammar);
  if (!cutOff && (!/^(?:qui|which|that)$/.test(first) || said || !relates)) return from;
  for (let at = from - 2; at > 0; at--) {
    if (/^[;:.!?]$/.test(lexemes[at]?.text ?? '')) return at + 1;
    if (!cutOff && lexemes[at]?.kind === 'mark') return at + 1;
  }
  return 0;
}

/** 'in Kansas the tally doubled': where the subject begins behind an adverbial that no comma closes. */
function behindOpener(
  from: number,
  verb: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): number {
  if (grammar.language === 'fr' || !grammar.sourceOpeners.has(lexemes[from]?.text ?? '')) return from;
  const article = lexemes.findLastIndex(
    ({ text }, at) =>
      from < at &&
      at < verb &&
      /^(?:the|an?|its|their)$/.test(text) &&
      !grammar.stops.has(lexemes[at - 1]?.text ?? ''),
  );
  return article > from + 1 && !grammar.of.has(lexemes[article - 1]?.text ?? '') ? article : from;
}

/** Whether a sentence begins with 'the number of' and a noun that a relative clause follows. */
function isTallied(relative: number, lexemes: readonly Lexeme[], grammar: CompiledGrammar): boolean {
  const tally = lexemes.findIndex(({ text }) => grammar.tallies.has(text));
  return tally >= 0 && tally <= 2 && grammar.of.has(lexemes[tally + 1]?.text ?? '') && relative - tally <= 5;
}

/** A subject is what the figure is of where the verb says how much it is: 'atteint', not 'is thought to send'. */
function saysHowMuch(
  figure: Figure,
  verb: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  if (verb >= figure.from) return true;
  const level = lexemes.findLastIndex(
    ({ text }, at) =>
      verb <= at &&
      at <= figure.coreFrom &&
      grammar.levels.has(text) &&
      !(text === 'settled' && lexemes[at + 1]?.text === 'on') && // the ministers did
      !grammar.data.singleDeterminers.includes(lexemes[at - 1]?.text ?? ''), // 'a rise of 29 %'
  );
  if (level < 0) return false;
  const behind = lexemes.slice(level + 1, figure.from).map(({ text }) => text);
  return !behind.some((text, index) => text === 'to' && behind[index + 1] !== undefined && index > 0);
}

function endOfSubject(
  lexemes: readonly Lexeme[],
  from: number,
  verb: number,
  grammar: CompiledGrammar,
): number {
  let at = from;
  const goesOn = (text: string): boolean =>
    !grammar.stops.has(text) || grammar.of.has(text) || grammar.of.has(lexemes[at - 1]?.text ?? '');
  while (at < verb && lexemes[at]?.kind === 'word' && goesOn(lexemes[at]?.text ?? '')) at++;
  while (at > from && grammar.of.has(lexemes[at - 1]?.text ?? '')) at--;
  return at;
}
