import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { looksPlural } from '../sentence/plural.ts';
import { isMonth, looksLikeYear } from '../time-and-place/calendar-lexemes.ts';
import type { Figure } from './figure.ts';
import { countsNext, type FigureContext, unitWord } from './figure-context.ts';

/** '6 novembre', 'Les 11 et 12 juillet', 'November 6', 'between 3 and 5 May'. */
export function isDate(
  { coreFrom, coreTo, numeral, measure }: Figure,
  { lexemes, grammar }: FigureContext,
): boolean {
  if (measure !== 'count' || numeral.form === 'collective') return false;
  if (looksLikeYear(lexemes[coreFrom]) && isMonth(lexemes[coreFrom - 1], grammar)) return true;
  if (numeral.form === 'words' && isSeptember(lexemes, coreFrom, grammar)) return true;
  if ((numeral.value ?? 0) > 31) return false;
  let to = coreTo;
  if (isMonth(lexemes[to], grammar)) return true;
  if (lexemes[to]?.text === '-' && isMonth(lexemes[to + 1], grammar)) return true; // le 11-Septembre
  if (grammar.language === 'en' && lexemes[to]?.text === 'of' && isMonth(lexemes[to + 1], grammar))
    return true;
  // 'Les 11 et 12 juillet': on over numbers and what joins them, to a month
  for (let steps = 0; steps < 8; steps++) {
    const next = lexemes[to];
    const joins = next !== undefined && /^(?:et|and|au|à|to|,|-|–|le|the)$/.test(next.text);
    if (!joins && next?.kind !== 'number' && next?.kind !== 'ordinal') break;
    to++;
    if (
      isMonth(lexemes[to], grammar) &&
      lexemes[to - 1]?.kind !== 'mark' &&
      /^\d/.test(lexemes[to - 1]?.text ?? '')
    )
      return true;
  }
  let from = lexemes[coreFrom - 1]?.text === '.' ? coreFrom - 1 : coreFrom; // 'Nov. 15'
  for (let steps = 0; steps < 6; steps++) {
    if (isMonth(lexemes[from - 1], grammar)) {
      const isCutOff = from === coreFrom - 1 && lexemes[from]?.text === ','; // 'in April, twelve came back'
      return (grammar.language === 'en' && !isCutOff) || looksLikeYear(lexemes[coreFrom]);
    }
    const previous = lexemes[from - 1];
    const joins = previous !== undefined && /^(?:and|to|,|-|–)$/.test(previous.text);
    if (!joins && previous?.kind !== 'number' && previous?.kind !== 'ordinal') break;
    if (grammar.language === 'fr') break;
    from--;
  }
  const weekday = lexemes[coreFrom - 1];
  // 'vendredi 12', but 'a condamné lundi seize prévenus'
  return (
    weekday !== undefined &&
    grammar.weekdays.has(weekday.text) &&
    grammar.language === 'fr' &&
    lexemes[coreFrom]?.kind === 'number' &&
    !countsNext(lexemes, coreTo, grammar)
  );
}

/** '12 sept.', 'en sept. 2024': the month, not seven. */
function isSeptember(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  if (!isMonth(lexemes[at], grammar)) return false;
  const behind = lexemes[at + 1]?.text === '.' ? at + 2 : at + 1;
  return lexemes[at - 1]?.kind === 'number' || looksLikeYear(lexemes[behind]);
}

/** Whether a number of four digits is a year. */
export function isYear(figure: Figure, { lexemes, grammar, before, after, bounded }: FigureContext): boolean {
  const { coreFrom, coreTo, measure, numeral } = figure;
  const first = lexemes[coreFrom];
  if (before?.text === 'années' && /^[1-9]0$/.test(first?.text ?? '') && measure === 'count') return true; // 'les années 90'
  if (measure !== 'count' || !looksLikeYear(first) || numeral.scale !== 1) return false;
  if (figure.upper !== null && looksLikeYear(lexemes[figure.upper.from])) return true;
  if (coreTo > coreFrom + 1 && figure.upper === null) return false;
  // 'jusqu'en 2027': the bound is one of time
  const isUntil = bounded && lexemes[coreFrom - 1]?.text === 'en';
  const introduced =
    isUntil ||
    (before !== undefined &&
      (grammar.yearIntroducers.has(before.text) || before.text === '(' || isMonth(before, grammar)));
  const counts =
    after?.kind === 'word' &&
    !after.glued &&
    looksPlural(after.text) &&
    !grammar.stops.has(after.text) &&
    !grammar.articles.has(after.text) &&
    !grammar.verbs.has(after.text);
  if (!counts) return !bounded || introduced || after === undefined;
  if (bounded && !introduced) return false;
  if (grammar.language === 'fr') return introduced;
  const round = (numeral.value ?? 0) % 100 === 0;
  return introduced || !round || before?.text === 'the';
}

const DURATION_ADJECTIVES =
  /^(?:dernière?s|prochaine?s|premi[èe]re?s|last|past|next|first|more|consecutive|longues?|straight|bonnes?|full|long|further|additional)$/;

/** Whether a number counts time: 'trois ans', 'for the last 12 hours'. */
export function isDuration(figure: Figure, { lexemes, grammar }: FigureContext): boolean {
  if (figure.measure !== 'count') return false;
  const word = unitWord(figure, lexemes, grammar);
  if (word === undefined) return false;
  const at = lexemes.indexOf(word);
  // 'down from 192 last year': that year's figure
  if (/^(?:last|this|next)$/.test(word.text) && !/s$/.test(lexemes[at + 1]?.text ?? '')) return false;
  const noun = DURATION_ADJECTIVES.test(word.text) ? lexemes[at + 1] : word;
  const stem = noun?.text.split('-')[0] ?? '';
  // '24 heures sur 24'
  const isRound =
    lexemes[figure.from - 1]?.text === 'sur' && grammar.durations.has(lexemes[figure.from - 2]?.text ?? '');
  if (isRound) return true;
  return grammar.durations.has(noun?.text ?? '') || grammar.durations.has(stem);
}
