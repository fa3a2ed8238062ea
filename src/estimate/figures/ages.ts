import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isVerb } from '../sentence/clause.ts';
import { looksPlural } from '../sentence/plural.ts';
import type { Figure } from './figure.ts';
import { type FigureContext, unitWord } from './figure-context.ts';

/** Whether a number is somebody's age: 'âgé de 12 ans', 'a 12-year-old'. */
export function isAge(figure: Figure, context: FigureContext): boolean {
  const value = figure.numeral.value ?? 0;
  if (figure.measure !== 'count' || value > OLDEST) return false;
  return WAYS_OF_AGES.some((holds) => holds(figure, context));
}

const OLDEST = 120;

/** How an age is written, each way by itself. */
const WAYS_OF_AGES: readonly ((figure: Figure, context: FigureContext) => boolean)[] = [
  isYearsOld,
  (figure, { lexemes, grammar }) => isListedAge(figure, lexemes, grammar),
  (figure, { lexemes, grammar, bounded }) => bounded && isAgeLimit(figure, lexemes, grammar),
  isOfChild,
  isBehindWordOfAge,
  opensWithAge,
  isInYears,
  isSaidOfSomebody,
  isBehindPerson,
];

/** 'a 12-year-old', 'aged 12', 'âgée de 12 ans'. */
function isYearsOld({ from, to, coreTo }: Figure, { lexemes, before, after }: FigureContext): boolean {
  const isHyphened = after?.text === '-' && after.glued;
  if (isHyphened && /^years?-old$/.test(lexemes[to + 1]?.text ?? '')) return true;
  if (/^(?:.*-)?years?-old/.test(lexemes[coreTo - 1]?.text ?? '')) return true;
  return before?.text === 'aged' || /^âgée?s?$/.test(lexemes[from - 2]?.text ?? '');
}

/** Whether a number has neither bounds nor a noun that it could count. */
function isBare({ to }: Figure, { lexemes, grammar, after, bounded }: FigureContext): boolean {
  const hasNoNoun = after?.kind !== 'word' || isVerb(lexemes, to, grammar) || grammar.stops.has(after.text);
  return hasNoNoun && !bounded;
}

/** 'a boy of six'. */
function isOfChild(figure: Figure, context: FigureContext): boolean {
  const isOf = context.before?.text === 'of';
  return isOf && YOUNG_OR_OLD.test(context.lexemes[figure.from - 2]?.text ?? '') && isBare(figure, context);
}

/** 'lowered the draft age from 27 to 25'. */
function isBehindWordOfAge(figure: Figure, context: FigureContext): boolean {
  const { lexemes, before } = context;
  const words = lexemes.slice(Math.max(0, figure.from - AGE_REACH), figure.from);
  const isOfAge = words.some(({ text }) => /^(?:age|âge)$/.test(text));
  return isOfAge && /^(?:to|from|of|at|à|de)$/.test(before?.text ?? '') && isBare(figure, context);
}

/** 'At 18, Ann Lee became …'. */
function opensWithAge({ from, to }: Figure, { lexemes, before, after, bounded }: FigureContext): boolean {
  const opens = from === 1 && before?.text === 'at' && after?.text === ',' && !bounded;
  return opens && lexemes[to + 1]?.capitalised === true;
}

/** 'Luc Petit, 12 ans', 'un homme de 12 ans': years that a word of age stands near, or nothing but a name before. */
function isInYears(figure: Figure, { lexemes, grammar, before }: FigureContext): boolean {
  const word = unitWord(figure, lexemes, grammar);
  if (word === undefined || !grammar.years.has(word.text)) return false;
  const next = lexemes[lexemes.indexOf(word) + 1];
  const isApposed = before?.text === ',' && (next === undefined || next.kind === 'mark');
  const around = lexemes.slice(Math.max(0, figure.from - 3), figure.to + 3);
  return isApposed || around.some(({ text }) => AGE_WORD.test(text));
}

/** 'She was 34.' */
function isSaidOfSomebody(figure: Figure, context: FigureContext): boolean {
  const isSaid =
    /^(?:is|was|turned)$/.test(context.before?.text ?? '') &&
    /^(?:he|she|who)$/.test(context.lexemes[figure.from - 2]?.text ?? '');
  return isSaid && (figure.numeral.value ?? 0) >= 1 && isBare(figure, context);
}

const YOUNGEST_APPOSED = 5;
const OLDEST_NAMED = 110;

/** 'the striker, 23,', 'Ann Lee, 34.' */
function isBehindPerson(
  { numeral, coreFrom }: Figure,
  { lexemes, grammar, before, after }: FigureContext,
): boolean {
  const value = numeral.value ?? 0;
  if (numeral.form !== 'digits' || before?.text !== ',' || value < YOUNGEST_APPOSED) return false;
  const noun = lexemes[coreFrom - 2];
  const isPerson =
    noun?.kind === 'word' &&
    grammar.articles.has(lexemes[coreFrom - 3]?.text ?? '') &&
    !looksPlural(noun.text);
  if (isPerson && after?.text === ',') return true;
  const closes = after === undefined || /^[,.;]$/.test(after.text);
  return noun?.capitalised === true && closes && value < OLDEST_NAMED;
}

const AGE_REACH = 4; // lexemes

const YOUNG_OR_OLD = /^(?:child|boy|girl|son|daughter|toddler|woman|man|widow|pensioner)$/;

const AGE_WORD =
  /^(?:âgée?s?|old|aged|age|âge|moins|plus|homme|femme|enfant|fille|garçon|adolescente?|jeune|fillette|garçonnet|nonagénaire|ados?)$/;

/** 'aged six and nine', 'âgés de 20 à 40': on from the first age of a list. */
function isListedAge({ coreFrom }: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): boolean {
  const before = lexemes.slice(Math.max(0, coreFrom - 6), coreFrom);
  const aged = before.findIndex(({ text }) => /^(?:aged|âgée?s?)$/.test(text));
  const between = before.slice(aged + 1);
  const listed = between.every(
    ({ kind, text }) =>
      kind === 'number' ||
      grammar.cardinalValues.has(text) ||
      /^(?:de|et|and|between|entre|from|to|à|,)$/.test(text),
  );
  return aged >= 0 && listed;
}

/** 'are under 15', 'les moins de 35 ans': a bound with nothing counted behind it, of an age that people have. */
function isAgeLimit(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): boolean {
  const bound = lexemes[figure.from]?.text ?? '';
  const next = lexemes[figure.to];
  const bare =
    next === undefined ||
    next.kind === 'mark' ||
    grammar.stops.has(next.text) ||
    isVerb(lexemes, figure.to, grammar);
  return (
    /^(?:under|over)$/.test(bound) &&
    bare &&
    isOfPeople(lexemes[figure.from - 1], grammar) &&
    (figure.numeral.value ?? 999) <= 100
  );
}

/** What may be under an age: 'those under 15', 'seven in ten under five', '40 % under 18'. */
function isOfPeople(before: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  const text = before?.text ?? '';
  return (
    /^(?:is|are|re|was|were|be|those|people|children|anyone|the|them|us|adults|women|men|girls|boys|patients|%|percent)$/.test(
      text,
    ) || grammar.cardinalValues.has(text)
  );
}
