import type { Lexeme } from '../grammar/lexeme.ts';
import { looksPlural } from '../sentence/plural.ts';
import type { Figure } from './figure.ts';
import { countsNext, type FigureContext, unitWord } from './figure-context.ts';

const RAIN =
  /^(?:pluies?|précipitations?|eau|rain|rainfall|précipité|snow|neige|cumul|cumuls|tombés?|fell|fallen|précipitation)$/;

/** Millimetres are a calibre unless the sentence speaks of rain or snow. */
export function isCalibre(figure: Figure, { lexemes, grammar }: FigureContext): boolean {
  const word = unitWord(figure, lexemes, grammar)?.text ?? '';
  if (!/^(?:mm|millimètres?|millimet(?:re|er)s?)$/.test(word)) return false;
  return !lexemes.some(({ text }) => RAIN.test(text)) && !(figure.numeral.value === null);
}

/** Whether a number only numbers what a label in front of it names: 'article 5', 'résolution 2397', 'No. 4'. */
export function isLabel(figure: Figure, { lexemes, grammar, before, bounded }: FigureContext): boolean {
  if (before?.text === 'top' && figure.measure === 'count') return true; // 'the top ten', a rank
  if (figure.measure === 'count' && isStage(figure, lexemes)) return true;
  if (figure.measure !== 'count' || figure.numeral.form !== 'digits' || bounded) return false;
  // '3131-1': the number of an article, not a range
  const dash = lexemes[figure.to];
  const sub = lexemes[figure.to + 1];
  if (
    dash?.text === '-' &&
    dash.glued &&
    sub?.kind === 'number' &&
    sub.glued &&
    (figure.numeral.value ?? 0) > 200
  )
    return true;
  let at = figure.from - 1;
  if (lexemes[at]?.text === '.' || lexemes[at]?.text === '°' || lexemes[at]?.text === '#') at--;
  if (lexemes[figure.from - 1]?.text === '#') return true;
  if (/^0\d+$/.test(lexemes[figure.coreFrom]?.text ?? '')) return true; // 'agent 007'
  // 'L. 3131-1', 'R. 12': a letter numbers the articles of French codes
  if (/^[a-z]$/.test(lexemes[at]?.text ?? '') && lexemes[at]?.capitalised === true && at < figure.from - 1)
    return true;
  // 'numéros 63 et 65': the label in front of the first holds for them all
  while (/^(?:et|and|,|à|-|–|ou|or|to)$/.test(lexemes[at]?.text ?? '') && lexemes[at - 1]?.kind === 'number')
    at -= 2;
  if (/^(?:échelle|scale)$/.test(lexemes[at - 1]?.text ?? '') && grammar.of.has(lexemes[at]?.text ?? ''))
    return true; // 'sur une échelle de 5'
  const label = lexemes[at];
  if (label === undefined || !grammar.labels.has(label.text)) return false;
  if (label.text === 'number' && isVerbOfCount(lexemes, at, figure)) return false;
  if (figure.numeral.isWrittenOut && (figure.numeral.value ?? 0) >= 10_000) return false;
  return (
    label.capitalised ||
    !countsNext(lexemes, figure.to, grammar) ||
    label.text === 'no' ||
    label.text === 'type' ||
    label.text === 'article'
  );
}

const STAGES = /^(?:phase|stage|level|category|tier|grade|niveau|catégorie|échelon|stade)$/;

/** 'in phase five', 'en phase quatre': a stage numbered in words. */
function isStage({ coreFrom, from, to, numeral }: Figure, lexemes: readonly Lexeme[]): boolean {
  const next = lexemes[to];
  const closes = next?.kind !== 'word' || /^(?:on|of|in|sur|de|du|and|et|or|ou)$/.test(next.text);
  const isPlain = numeral.form === 'words' && from === coreFrom && closes;
  return isPlain && STAGES.test(lexemes[from - 1]?.text ?? '');
}

/** 'The rebels number 800', 'they now number 12', not 'flight number 370': behind a plural or an adverb, or before a number in groups. */
function isVerbOfCount(lexemes: readonly Lexeme[], at: number, { numeral }: Figure): boolean {
  const before = lexemes[at - 1]?.text ?? '';
  return numeral.isWrittenOut || looksPlural(before) || /^(?:now|still|already|currently|they)$/.test(before);
}

/** '16-bit', '750-kV': what the thing is called by. */
const TECHNICAL = /^(?:bit|core|kv|volt|nm|inch|channel|track|page|point|speed|gauge|calibre|caliber)s?$/;
const EMERGENCY = /^(?:1[0-9]|101|111|112|115|119|999|911|988)$/; // telephone numbers

const DIALS = /^(?:call|dial|ring|rang|phon|appel|compos|téléphon|numéro|urgences?)/;
const DIALLED_REACH = 4; // lexemes

/** 'the 220 kV line', 'a 6.3-magnitude earthquake': what a thing is rated at, between its article and its noun. */
function isRating({ coreFrom, coreTo, numeral }: Figure, lexemes: readonly Lexeme[]): boolean {
  const next = lexemes[coreTo];
  const isHyphened = next?.text === '-' && next.glued;
  const unit = isHyphened ? coreTo + 1 : coreTo;
  if (lexemes[unit + 1]?.kind !== 'word') return false;
  if (isHyphened && !Number.isInteger(numeral.value)) return true;
  return (
    /^(?:kv|volt)$/.test(lexemes[unit]?.text ?? '') && /^(?:the|an?)$/.test(lexemes[coreFrom - 1]?.text ?? '')
  );
}

const PLURAL_VERB = /^(?:were|are|have|sont|étaient|ont|avaient|furent)$/;

/** A bare number behind a proper name, or glued to letters: Hwasong 20, Euro 2024, COVID 19. */
export function isModel(
  figure: Figure,
  { lexemes, grammar, before, after, bounded }: FigureContext,
): boolean {
  const { measure, numeral, coreTo } = figure;
  if (
    measure !== 'count' ||
    numeral.form !== 'digits' ||
    bounded ||
    numeral.isWrittenOut ||
    numeral.scale !== 1
  )
    return false;
  if (after?.glued === true && after.kind === 'word') return true;
  if (after?.text === '-' && after.glued && TECHNICAL.test(lexemes[coreTo + 1]?.text ?? '')) return true;
  if (isRating(figure, lexemes)) return true;
  // 'dial 112', 'appelé le 15', 'calls to 999', but 'the toll rose to 17'
  const { coreFrom } = figure;
  const isDialled =
    EMERGENCY.test(lexemes[coreFrom]?.text ?? '') &&
    lexemes.slice(Math.max(0, coreFrom - DIALLED_REACH), coreFrom).some(({ text }) => DIALS.test(text));
  const isLong = (numeral.value ?? 0) > 100 && /^(?:le|au)$/.test(before?.text ?? ''); // 'un appel au 115'
  const isPhone = isDialled || (isLong && EMERGENCY.test(lexemes[coreFrom]?.text ?? ''));
  if (isPhone && !countsNext(lexemes, coreTo, grammar)) return true;
  if (before?.text === '-' && before.glued) return true;
  if (/^[=+*/_×]$/.test(before?.text ?? '') || after?.text === '×') return true; // a formula, a path, a 4×4
  // 'le 737', 'the A320': one thing by its number
  if (grammar.language === 'fr' && /^(?:le|la|du)$/.test(before?.text ?? '')) return true;
  if (before?.kind !== 'word' || !before.capitalised) return false;
  if (PLURAL_VERB.test(after?.text ?? '')) return false; // 'In Kyiv 12 were hurt'
  if (grammar.singleDeterminers.has(before.text)) return false; // 'Another 12 came'
  if (lexemes.indexOf(before) === 0 && grammar.stops.has(before.text)) return false;
  if (grammar.of.has(before.text) || grammar.unbounding.has(before.text)) return false;
  if (grammar.stops.has(before.text) || grammar.verbs.has(before.text) || grammar.articles.has(before.text))
    return false;
  return !countsNext(lexemes, coreTo, grammar);
}
