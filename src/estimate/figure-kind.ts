import { isMonth, looksLikeYear } from './calendar-lexemes.ts';
import { isVerb } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Figure } from './figure.ts';
import type { Lexeme } from './lexeme.ts';

/** What a number is. Only an `estimate` is listed in the ledger. */
export const FIGURE_KINDS = [
  'estimate',
  'date',
  'year',
  'time',
  'duration',
  'age',
  'calibre',
  'model',
  'label',
  'ordinal',
  'phone',
  'score',
  'reference',
  'rate base',
  'article',
  'times',
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

type Rule = (figure: Figure, context: Context) => boolean;

interface Context {
  readonly lexemes: readonly Lexeme[];
  readonly grammar: CompiledGrammar;
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
  readonly bounded: boolean;
  /** Whether another figure of the sentence is joined to this one by 'and' or a comma. */
  readonly coordinated: boolean;
}

/** The rules in the order in which they are asked; the first that holds names the kind. */
const RULES: readonly (readonly [FigureKind, Rule])[] = [
  ['date', isDate],
  ['age', isAge],
  ['duration', isDuration],
  ['calibre', isCalibre],
  ['score', isScore],
  ['label', isLabel],
  ['year', isYear],
  ['model', isModel],
  ['times', isTimes],
  ['rate base', isRateBase],
  ['article', isArticle],
  ['reference', isReference],
];

/** Says what a figure of a sentence is. `others` are all figures of the sentence. */
export function kindOf(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  others: readonly Figure[],
): FigureKind {
  const context: Context = {
    lexemes,
    grammar,
    before: lexemes[figure.from - 1],
    after: lexemes[figure.to],
    bounded: figure.from < figure.coreFrom || figure.quantity.qualifier !== 'exact',
    coordinated: others.some((other) => other !== figure && areJoined(figure, other, lexemes)),
  };
  return RULES.find(([, holds]) => holds(figure, context))?.[0] ?? 'estimate';
}

const JOINED_REACH = 4;

function areJoined(a: Figure, b: Figure, lexemes: readonly Lexeme[]): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = lexemes.slice(first.to, second.from);
  if (between.length > JOINED_REACH + 2 || between.length < 2) return false;
  return between.some(({ text }) => text === 'et' || text === 'and' || text === ',' || text === 'dont');
}

/** '6 novembre', 'Les 11 et 12 juillet', 'November 6', 'between 3 and 5 May'. */
function isDate({ coreFrom, coreTo, numeral, measure }: Figure, { lexemes, grammar }: Context): boolean {
  if (measure !== 'count' || numeral.form === 'collective') return false;
  if (looksLikeYear(lexemes[coreFrom]) && isMonth(lexemes[coreFrom - 1], grammar)) return true;
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
    if (isMonth(lexemes[from - 1], grammar))
      return grammar.language === 'en' || looksLikeYear(lexemes[coreFrom]);
    const previous = lexemes[from - 1];
    const joins = previous !== undefined && /^(?:and|to|,|-|–)$/.test(previous.text);
    if (!joins && previous?.kind !== 'number' && previous?.kind !== 'ordinal') break;
    if (grammar.language === 'fr') break;
    from--;
  }
  const weekday = lexemes[coreFrom - 1];
  return weekday !== undefined && grammar.weekdays.has(weekday.text) && grammar.language === 'fr';
}

function isYear(figure: Figure, { lexemes, grammar, before, after, bounded }: Context): boolean {
  const { coreFrom, coreTo, measure, numeral } = figure;
  const first = lexemes[coreFrom];
  if (measure !== 'count' || !looksLikeYear(first) || numeral.scale !== 1) return false;
  if (figure.upper !== null && looksLikeYear(lexemes[figure.upper.from])) return true;
  if (coreTo > coreFrom + 1 && figure.upper === null) return false;
  const introduced =
    before !== undefined &&
    (grammar.yearIntroducers.has(before.text) || before.text === '(' || isMonth(before, grammar));
  const counts =
    after?.kind === 'word' &&
    !after.glued &&
    looksPlural(after.text) &&
    !grammar.stops.has(after.text) &&
    !grammar.verbs.has(after.text);
  if (!counts) return !bounded || introduced || after === undefined;
  if (bounded && !introduced) return false;
  if (grammar.language === 'fr') return introduced;
  const round = (numeral.value ?? 0) % 100 === 0;
  return introduced || !round || before?.text === 'the';
}

function looksPlural(word: string): boolean {
  return /[sx]$/.test(word) || /^(?:people|men|women|children|police|troops|personnel|staff)$/.test(word);
}

function isAge(figure: Figure, { lexemes, grammar, before, after, bounded }: Context): boolean {
  const value = figure.numeral.value ?? 0;
  if (figure.measure !== 'count' || value > 120) return false;
  const word = unitWord(figure, lexemes, grammar);
  const hyphenated = after?.text === '-' && after.glued;
  if (hyphenated && /^years?-old$/.test(lexemes[figure.to + 1]?.text ?? '')) return true;
  if (isListedAge(figure, lexemes, grammar) || (bounded && isAgeLimit(figure, lexemes, grammar))) return true;
  const glued = /^(?:.*-)?years?-old/.test(lexemes[figure.coreTo - 1]?.text ?? '');
  if (glued || before?.text === 'aged' || /^âgée?s?$/.test(lexemes[figure.from - 2]?.text ?? '')) return true;
  if (word !== undefined && grammar.years.has(word.text)) {
    const around = lexemes.slice(Math.max(0, figure.from - 3), figure.to + 3).map(({ text }) => text);
    const apposed =
      before?.text === ',' &&
      (lexemes[lexemes.indexOf(word) + 1] === undefined ||
        lexemes[lexemes.indexOf(word) + 1]?.kind === 'mark');
    return apposed || around.some((text) => AGE_WORD.test(text));
  }
  // ', 34,' behind a name
  const named = lexemes[figure.coreFrom - 2]?.capitalised === true;
  return (
    figure.numeral.form === 'digits' &&
    before?.text === ',' &&
    named &&
    (after === undefined || after.text === ',') &&
    value >= 5 &&
    value < 110
  );
}

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
  const bare = next === undefined || next.kind === 'mark' || grammar.stops.has(next.text);
  return (
    /^(?:under|over)$/.test(bound) &&
    bare &&
    /^(?:is|are|was|were|those|people|children|anyone|the|them|us|adults|women|men)$/.test(
      lexemes[figure.from - 1]?.text ?? '',
    ) &&
    (figure.numeral.value ?? 999) <= 100
  );
}

function unitWord({ to }: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): Lexeme | undefined {
  let at = to;
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++;
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  return lexemes[at];
}

const DURATION_ADJECTIVES =
  /^(?:dernière?s|prochaine?s|premi[èe]re?s|last|past|next|first|more|consecutive|longues?|straight|bonnes?|full|long|further|additional)$/;

function isDuration(figure: Figure, { lexemes, grammar }: Context): boolean {
  if (figure.measure !== 'count') return false;
  const word = unitWord(figure, lexemes, grammar);
  if (word === undefined) return false;
  const at = lexemes.indexOf(word);
  const noun = DURATION_ADJECTIVES.test(word.text) ? lexemes[at + 1] : word;
  const stem = noun?.text.split('-')[0] ?? '';
  return grammar.durations.has(noun?.text ?? '') || grammar.durations.has(stem);
}

const RAIN =
  /^(?:pluies?|précipitations?|eau|rain|rainfall|précipité|snow|neige|cumul|cumuls|tombés?|fell|fallen|précipitation)$/;

/** Millimetres are calibres but where it rains; so are inches of guns. */
function isCalibre(figure: Figure, { lexemes, grammar }: Context): boolean {
  const word = unitWord(figure, lexemes, grammar)?.text ?? '';
  if (!/^(?:mm|millimètres?|millimet(?:re|er)s?)$/.test(word)) return false;
  return !lexemes.some(({ text }) => RAIN.test(text)) && !(figure.numeral.value === null);
}

function isLabel(figure: Figure, { lexemes, grammar, bounded }: Context): boolean {
  if (figure.measure !== 'count' || figure.numeral.form !== 'digits' || bounded) return false;
  let at = figure.from - 1;
  if (lexemes[at]?.text === '.' || lexemes[at]?.text === '°' || lexemes[at]?.text === '#') at--;
  if (lexemes[figure.from - 1]?.text === '#') return true;
  // 'L. 3131-1', 'R. 12': a letter numbers the articles of French codes
  if (/^[a-z]$/.test(lexemes[at]?.text ?? '') && lexemes[at]?.capitalised === true && at < figure.from - 1)
    return true;
  const label = lexemes[at];
  if (label === undefined || !grammar.labels.has(label.text)) return false;
  if (figure.numeral.grouped && (figure.numeral.value ?? 0) >= 10_000) return false;
  return (
    label.capitalised ||
    !countsNext(lexemes, figure.to, grammar) ||
    label.text === 'no' ||
    label.text === 'article'
  );
}

/** A bare number behind a proper name, or glued to letters: Hwasong 20, Euro 2024, COVID 19. */
function isModel(figure: Figure, { lexemes, grammar, before, after, bounded }: Context): boolean {
  const { measure, numeral, coreTo } = figure;
  if (measure !== 'count' || numeral.form !== 'digits' || bounded || numeral.grouped || numeral.scale !== 1)
    return false;
  if (after?.glued === true && after.kind === 'word') return true;
  if (before?.text === '-' && before.glued) return true;
  if (before !== undefined && /^[=+*/_]$/.test(before.text)) return true; // a formula, a path
  // 'le 737', 'the A320': one thing by its number
  if (grammar.language === 'fr' && /^(?:le|la|du)$/.test(before?.text ?? '')) return true;
  if (before?.kind !== 'word' || !before.capitalised) return false;
  if (lexemes.indexOf(before) === 0 && grammar.stops.has(before.text)) return false;
  if (grammar.stops.has(before.text) || grammar.verbs.has(before.text) || grammar.articles.has(before.text))
    return false;
  return !countsNext(lexemes, coreTo, grammar);
}

/** Whether a plural noun stands behind a number. */
function countsNext(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const next = lexemes[at];
  if (next?.kind !== 'word' || !looksPlural(next.text) || next.glued) return false;
  return (
    !grammar.stops.has(next.text) &&
    !grammar.of.has(next.text) &&
    !grammar.articles.has(next.text) &&
    !isVerb(lexemes, at, grammar)
  );
}

/** '3-1', '2 à 0', '101-98': not rising, or in the company of sport. */
function isScore(figure: Figure, { lexemes, grammar, before, after }: Context): boolean {
  const { numeral, coreFrom, coreTo, upper, measure } = figure;
  if (measure !== 'count' || numeral.form === 'collective' || (numeral.value ?? 1000) > 200) return false;
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
  const dashed = lexemes[coreTo]?.kind === 'mark' || before?.kind === 'mark';
  return dashed || (sporting && !counts);
}

/** 'three times higher', 'dix fois plus'; '24/7'. */
function isTimes(figure: Figure, { lexemes, after, before }: Context): boolean {
  const next = lexemes[figure.to]?.text ?? '';
  return (
    /^(?:fois|times|fold)$/.test(next) ||
    (after?.text === '/' && after.glued) ||
    (before?.text === '/' && before.glued)
  );
}

/** 'per 100,000 people', 'pour 100 000 habitants'. */
function isRateBase(figure: Figure, { grammar, before }: Context): boolean {
  const value = figure.numeral.value ?? 0;
  const base = value >= 10 && Number.isInteger(Math.log10(value));
  return (
    figure.measure === 'count' &&
    base &&
    before !== undefined &&
    grammar.perWords.has(before.text) &&
    before.text !== 'for'
  );
}

/** 'un', 'une', 'one' as an article or a pronoun: a count only where it is bounded, joined to a count, or one person. */
function isArticle(figure: Figure, { lexemes, grammar, bounded, coordinated }: Context): boolean {
  const { numeral, coreFrom, coreTo } = figure;
  if (numeral.value !== 1 || numeral.form !== 'words' || numeral.scale !== 1 || coreTo !== coreFrom + 1)
    return false;
  if (figure.measure === 'money') return false;
  const next = lexemes[coreTo]?.text ?? '';
  if (grammar.of.has(next) && next !== "d'") return true;
  const single = grammar.singles.has(next) || grammar.singles.has(lexemes[coreTo + 1]?.text ?? '');
  const before = lexemes[coreFrom - 1]?.text ?? '';
  if (grammar.language === 'en') {
    if (/^(?:no|any|every|the|this|that|each|another|some|which)$/.test(before)) return true;
    return !single && !(bounded && next !== '');
  }
  // 'un mort et trois blessés', 'trois blessés et un mort'
  const joined = /^(?:et|,|dont)$/;
  const listed = coordinated && (joined.test(before) || joined.test(lexemes[coreTo + 1]?.text ?? ''));
  return !(single && (bounded || listed));
}

const REFERENCE_LIMIT = 12; // 'les douze apôtres' still points; 'les 300 passagers' counts

/** 'les deux pays', 'both', 'these three', 'one of the two': points back at things known, counts nothing. */
function isReference(figure: Figure, { lexemes, grammar, before, bounded }: Context): boolean {
  const { numeral, measure, coreFrom } = figure;
  if (numeral.form === 'collective' || numeral.form === 'fraction' || measure !== 'count' || bounded)
    return false;
  if (lexemes[coreFrom]?.capitalised === true && numeral.form === 'words' && coreFrom > 0) return true; // les Vingt-Sept
  const small = (numeral.value ?? 0) <= REFERENCE_LIMIT;
  if (!small || before === undefined) return false;
  const adjective = /^(?:premi[eè]re?s|dernière?s|autres|first|last|other|main|only|seul[es]*|mêmes)$/;
  const pointer = adjective.test(before.text) ? lexemes[figure.from - 2] : before;
  if (pointer === undefined) return false;
  const plural =
    grammar.language === 'fr' ? grammar.definites.has(pointer.text) : grammar.definites.has(pointer.text);
  if (!plural && !(pointer.text === 'des' && grammar.language === 'fr')) return false;
  const next = lexemes[figure.to]?.text ?? '';
  return !grammar.singles.has(next.replace(/s$/, '')) || numeral.form === 'words';
}
