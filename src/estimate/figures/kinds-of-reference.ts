import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { looksPlural } from '../sentence/plural.ts';
import type { Figure } from './figure.ts';
import type { FigureContext } from './figure-context.ts';

/** '3-1', '2 à 0', '101-98': not rising, or in the company of sport. */
export function isScore(figure: Figure, { lexemes, grammar, before, after }: FigureContext): boolean {
  const { numeral, coreFrom, coreTo, upper, measure } = figure;
  if (measure !== 'count' || numeral.form === 'collective' || (numeral.value ?? 1000) > 200) return false;
  if (isRatioToOne(figure, lexemes)) return true;
  const isNumber = (at: number): boolean =>
    lexemes[at]?.kind === 'number' || grammar.cardinalValues.has(lexemes[at]?.text ?? '');
  const joint = (at: number): boolean => /^(?:[-–à]|to)$/.test(lexemes[at]?.text ?? '');
  const counts =
    after?.kind === 'word' &&
    looksPlural(after.text) &&
    !grammar.stops.has(after.text) &&
    !grammar.sport.has(after.text);
  const sporting = lexemes.some(({ text }) => grammar.sport.has(text));
  if (upper !== null)
    return (
      !counts &&
      (sporting || (joint(numeral.to) && lexemes[numeral.to]?.kind === 'mark' && (upper.value ?? 1000) < 200))
    );
  const falling = (joint(coreTo) && isNumber(coreTo + 1)) || (joint(coreFrom - 1) && isNumber(coreFrom - 2));
  if (!falling) return false;
  const dashed = [lexemes[coreTo], before].some((lexeme) => /^[-–]$/.test(lexeme?.text ?? ''));
  if (dashed || (sporting && !counts)) return true;
  // 'incliné 2 à 1': not 'de 12 à 10', nor '12 à 10 agents'
  const start = joint(coreFrom - 1) ? coreFrom - 2 : coreFrom;
  const isChange = grammar.of.has(lexemes[start - 1]?.text ?? '') || lexemes[start - 1]?.text === 'from';
  return !isChange && !counts && figure.numeral.form === 'digits';
}

/** 'by four to one', '10 contre 1': how many on one side for each on the other. */
function isRatioToOne({ numeral, coreTo }: Figure, lexemes: readonly Lexeme[]): boolean {
  const joins = /^(?:to|contre)$/.test(lexemes[coreTo]?.text ?? '');
  return (
    joins &&
    (numeral.value ?? 0) > 1 &&
    /^(?:1|one|une?)$/.test(lexemes[coreTo + 1]?.text ?? '') &&
    closes(lexemes, coreTo + 2)
  );
}

function closes(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at]?.kind !== 'word' || /^(?:for|in|on|against|pour|dans|en|sur)$/.test(lexemes[at]?.text ?? '')
  );
}

const MOST_TIMES = 100; // what is said to have happened more often is counted: 'downloaded 2.6 million times'

const DIVIDED_REACH = 8; // lexemes: 'divise volontiers ce dernier chiffre par trois'

/** 'three times higher', 'dix fois plus'; '24/7'. */
export function isTimes(figure: Figure, { lexemes, after, before }: FigureContext): boolean {
  const next = lexemes[figure.to]?.text ?? '';
  const multiplies =
    (figure.numeral.value ?? 0) < MOST_TIMES ||
    /^(?:plus|moins|more|less|as|the|higher|lower|larger|what)$/.test(lexemes[figure.to + 1]?.text ?? '');
  const divides =
    /^(?:par|by)$/.test(before?.text ?? '') &&
    lexemes
      .slice(Math.max(0, figure.from - DIVIDED_REACH), figure.from)
      .some(({ text }) => /^(?:divis|multipli|divid)/.test(text));
  if (divides && figure.measure === 'count') return true; // 'divise ce chiffre par deux'
  return (
    (/^(?:fois|times|fold)$/.test(next) && multiplies) ||
    (after?.text === '/' && after.glued) ||
    (before?.text === '/' && before.glued)
  );
}

/** 'per 100,000 people', 'pour 100 000 habitants'. */
export function isRateBase(figure: Figure, { grammar, before }: FigureContext): boolean {
  const value = figure.numeral.value ?? 0;
  const base = value >= (before?.text === 'in' ? 100 : 10) && Number.isInteger(Math.log10(value));
  return figure.measure === 'count' && base && before !== undefined && grammar.perWords.has(before.text);
}

/** 'un', 'une', 'one' as an article or a pronoun: a count only where it is bounded, joined to a count, or one person. */
export function isArticle(
  figure: Figure,
  { lexemes, grammar, bounded, coordinated }: FigureContext,
): boolean {
  const { numeral, coreFrom, coreTo } = figure;
  if (numeral.value !== 1 || numeral.form !== 'words' || numeral.scale !== 1 || coreTo !== coreFrom + 1)
    return false;
  if (figure.measure === 'money' || figure.measure === 'percent' || (figure.measure === 'size' && bounded))
    return false; // 'plus d'un mètre de neige'
  const next = lexemes[coreTo]?.text ?? '';
  if (grammar.of.has(next) && next !== "d'") return true;
  const single = grammar.singles.has(next) || grammar.singles.has(lexemes[coreTo + 1]?.text ?? '');
  const before = lexemes[coreFrom - 1]?.text ?? '';
  if (grammar.language === 'en') {
    const speaks = [coreFrom - 1, coreTo + 1].some(
      (at) => phraseAt(grammar.sourceVerbs, lexemes, at) !== null,
    );
    if (speaks && !bounded) return true; // 'said one woman', 'one official said'
    if (/^(?:no|not|any|every|the|this|that|each|another|some|which)$/.test(before)) return true;
    return !single && !(bounded && next !== '');
  }
  // 'un mort et trois blessés', 'trois blessés et un mort'
  const joined = /^(?:et|,|dont)$/;
  const listed = coordinated && (joined.test(before) || joined.test(lexemes[coreTo + 1]?.text ?? ''));
  // 'quatre blessés, dont une fillette'
  return !(single ? bounded || listed : coordinated && before === 'dont');
}

const REFERENCE_LIMIT = 12; // 'les douze apôtres' still points; 'les 300 passagers' counts

/** 'les deux pays', 'both', 'these three', 'one of the two': points back at things known, counts nothing. */
export function isReference(figure: Figure, { lexemes, grammar, before, bounded }: FigureContext): boolean {
  const { numeral, measure, coreFrom } = figure;
  if (numeral.form === 'collective' || numeral.form === 'fraction' || measure !== 'count' || bounded)
    return false;
  const named = lexemes[coreFrom]?.capitalised === true && numeral.form === 'words';
  if (named && coreFrom > 0 && before?.kind === 'word') return true; // les Vingt-Sept
  const small = (numeral.value ?? 0) <= REFERENCE_LIMIT;
  if (!small || before === undefined) return false;
  const adjective = /^(?:premi[eè]re?s|dernière?s|autres|first|last|other|main|only|seul[es]*|mêmes)$/;
  const pointer = adjective.test(before.text) ? lexemes[figure.from - 2] : before;
  if (pointer === undefined) return false;
  if (!grammar.definites.has(pointer.text) && !(pointer.text === 'des' && grammar.language === 'fr'))
    return false;
  const next = lexemes[figure.to]?.text ?? '';
  return !grammar.singles.has(next.replace(/s$/, '')) || numeral.form === 'words';
}
