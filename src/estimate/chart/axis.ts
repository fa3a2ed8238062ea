import type { Estimate, Measure } from '../estimate.ts';
import { compiledGrammars } from '../grammar/compiled-grammar.ts';
import { type Lexeme, lex } from '../grammar/lexeme.ts';
import { list } from '../grammar/word-list.ts';

/** What the figures of one chart have in common: an axis for euros and dollars would compare what cannot be. */
export interface AxisOfFigures {
  readonly measure: Measure;
  /** The currency or the unit as most of the figures write it; null where they name none, and for counts and shares. */
  readonly unit: string | null;
}

/** How one currency or unit is written, in both languages; of those that stand in no line, the plural is all that differs. */
const ONE_AND_THE_SAME: ReadonlyMap<string, string> = new Map(
  `euro euros € eur; dollar dollars $ usd; pound pounds livre livres £ gbp; yen yens ¥; yuan yuans rmb
  rouble roubles ruble rubles ₽; hryvnia hryvnias ₴; rupee rupees roupie roupies ₹ rs; won wons ₩; naira nairas ₦
  real reais réal réaux r$; cents cent centime centimes pence p; franc_suisse chf sfr
  km kilomètre kilomètres kilometre kilometres kilometer kilometers; m mètre mètres metre metres meter meters
  cm centimètre centimètres centimetre centimetres centimeter centimeters
  mm millimètre millimètres millimetre millimetres millimeter millimeters; km/h kph; mile miles milles
  ft foot feet pieds; inch inches pouces; acre acres; ha hectare hectares; tonne tonnes; ton tons
  kg kilo kilos kilogramme kilogrammes kilogram kilograms; g gramme grammes gram grams; lb lbs
  mg milligramme milligrammes milligram milligrams; l litre litres liter liters; baril barils barrel barrels bbl
  °c degré degrés degree degrees ° celsius; kw kilowatt kilowatts; mw mégawatt mégawatts megawatt megawatts
  gw gigawatt gigawatts; kwh kilowattheures; mwh mégawattheures; twh térawattheures; nœuds knots`
    .split(/[;\n]/)
    .map(list)
    .flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** Whose money it is, behind its name in French: 'dollars canadiens', 'francs suisses'. */
const OF_COUNTRY =
  /(?:aine?s?|ains?|ienne?s?|iens?|aise?s?|ois|oises?|suisses?|russes?|tchèques?|turques?|cfa|argentine?s?|philippine?s?)$/;
/** What says nothing: a dollar is one of the United States where nothing else is said. */
const UNSAID = /^(?:us|u\.s\.?|américains?|american|sterling|british|britanniques?)$/;

/** What figures may share an axis with: by its measure, and the currency or unit as far as its words tell. */
function axisKey(estimate: Estimate): string {
  return `${estimate.measure}|${unitOf(estimate)?.key ?? ''}`;
}

interface MeasuredIn {
  readonly key: string;
  readonly written: string;
}

function unitOf({ measure, figure, unit, sentence: { language } }: Estimate): MeasuredIn | null {
  if (measure !== 'money' && measure !== 'size') return null;
  const { currencies, measures } = compiledGrammars[language];
  const names = measure === 'money' ? currencies : measures;
  for (const text of [unit?.text ?? '', figure.text]) {
    const lexemes = lex(text);
    const at = lexemes.findIndex((lexeme) => names.has(lexeme.text));
    const name = lexemes[at];
    if (name === undefined) continue;
    const country = measure === 'money' ? countryOf(lexemes, at, language === 'fr') : null;
    const key = ONE_AND_THE_SAME.get(name.text) ?? name.text.replace(/s$/, '');
    const from = country !== null && country.start < name.start ? country.start : name.start;
    const to = country !== null && country.end > name.end ? country.end : name.end;
    return {
      key: country === null || UNSAID.test(country.text) ? key : `${key} ${country.text.replace(/s$/, '')}`,
      written: text.slice(from, to),
    };
  }
  return null;
}

/** 'francs suisses', 'Swiss francs': the word that says of which country money is; null where none does. */
function countryOf(lexemes: readonly Lexeme[], at: number, isFrench: boolean): Lexeme | null {
  const word = lexemes[isFrench ? at + 1 : at - 1];
  if (word?.kind !== 'word') return null;
  return (isFrench ? OF_COUNTRY.test(word.text) || UNSAID.test(word.text) : word.capitalised) ? word : null;
}

/** The figures that share the axis that most of them share, and that axis; null where there is no figure. */
export function onOneAxis(
  estimates: readonly Estimate[],
): { readonly axis: AxisOfFigures; readonly estimates: readonly Estimate[] } | null {
  const [shared] = largestFirst(estimates, axisKey);
  const [first] = shared ?? [];
  if (shared === undefined || first === undefined) return null;
  const written = shared.flatMap((estimate) => unitOf(estimate)?.written ?? []);
  const unit = largestFirst(written, (name) => name)[0]?.[0] ?? null;
  return { axis: { measure: first.measure, unit }, estimates: shared };
}

/** Items that have a key in common, the largest group first; of two that are as large, the one that comes first. */
function largestFirst<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
