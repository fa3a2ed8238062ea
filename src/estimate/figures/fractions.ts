import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseBefore } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { isMonth } from '../time-and-place/calendar-lexemes.ts';
import { scaled } from './digits.ts';
import { type Part, parts } from './number-words.ts';
import type { Numeral } from './numeral.ts';

/** 'un tiers', 'la moitié', 'trois quarts', 'two-thirds', 'half of': in per cent, rounded to a tenth. */
export function readFraction(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const digits = shareInDigits(lexemes, from, grammar);
  if (digits !== null) return digits;
  if (!mayBeFraction(lexemes, from, grammar)) return null;
  const words = parts(lexemes, from);
  const [first, second] = [words.next().value, words.next().value];
  if (first === undefined) return null;
  const fractionOf = (part: Part | undefined): number | undefined =>
    part?.ends == null ? undefined : grammar.fractionValues.get(part.text);
  const found = (times: number, of: number, to: number): Numeral =>
    shareOfScale(lexemes, from, times * of, to, grammar) ?? share(from, to, times * of);
  if (fractionOf(first) === 0.5 && grammar.language === 'en' && first.ends !== null) {
    const to = first.ends + 1;
    return isHalf(lexemes, from, to, grammar) ? found(1, 0.5, to) : null;
  }
  const part = fractionOf(second);
  if (part === undefined || second?.ends == null) return null;
  const to = second.ends + 1;
  if (grammar.singleDeterminers.has(first.text) || first.text === 'one')
    return isSinglePart(lexemes, { from, to, determiner: first.text, part }, grammar)
      ? found(1, part, to)
      : null;
  const times =
    grammar.cardinalValues.get(first.text) ?? (/^\d$/.test(first.text) ? Number(first.text) : undefined);
  return times === undefined || times < 2 || part === 0.5 ? null : found(times, part, to);
}

/** Whether the English 'half' of lexemes `[from, to)` is a share: 'half of', 'half the', 'over half', 'at half capacity'. */
function isHalf(lexemes: readonly Lexeme[], from: number, to: number, grammar: CompiledGrammar): boolean {
  const [before, next] = [lexemes[from - 1]?.text ?? '', lexemes[to]?.text ?? ''];
  if (!/^an?$/.test(next) && phraseBefore(grammar.boundsBefore, lexemes, from) !== null) return true;
  const isBare =
    lexemes[to]?.kind === 'word' &&
    !/s$/.test(next) &&
    /^(?:at|to|only)$/.test(before) &&
    !grammar.articles.has(next) &&
    !grammar.durations.has(next) &&
    !/^(?:a|an|past|way|time)$/.test(next); // 'at half capacity'
  const closes = lexemes[to] === undefined || lexemes[to]?.kind === 'mark';
  const isLed = closes && /^(?:by|of|to|than|from|only)$/.test(before); // 'instead of half.'
  return (
    isBare ||
    isLed ||
    standsForPart(lexemes, from, to, grammar) ||
    grammar.of.has(next) ||
    /^(?:the|its|their|his|her|our|all|that|those)$/.test(next)
  );
}

/** A part behind a determiner: 'un tiers', 'la moitié', 'a quarter'. */
interface SinglePart extends LexemeRange {
  readonly determiner: string;
  readonly part: number;
}

/** 'un tiers' may be a third party, 'un quart' a sentry: they are shares before 'de' or at the end of a clause. */
function isSinglePart(
  lexemes: readonly Lexeme[],
  { from, to, determiner, part }: SinglePart,
  grammar: CompiledGrammar,
): boolean {
  const halves = part === 0.5;
  if ((halves && grammar.language === 'en') || /^(?:ce|cette)$/.test(determiner)) return false;
  const next = lexemes[to];
  const closes = next === undefined || next.kind === 'mark';
  if (determiner === 'au') return closes && part < 0.5; // 'financé au tiers', not 'au quart de finale'
  if (grammar.of.has(next?.text ?? '') || halves) return true; // 'la moitié' is nothing else
  const isMeasured =
    /^(?:of|by|up|down|de|d'|pour|dont|including|which|whom)$/.test(lexemes[from - 1]?.text ?? '') ||
    (phraseBefore(grammar.boundsBefore, lexemes, from) !== null && grammar.language === 'en'); // 'a fall of a tenth from …'
  if (isMeasured && part < 0.5) return true;
  const isPointed = determiner === 'le' || determiner === 'la';
  // 'a quarter more than', 'un tiers plus cher'
  return !isPointed && (closes || COMPARED.test(next?.text ?? '') || isVerb(lexemes, to, grammar));
}

/** '…, half were destroyed', '…, half from America': a part by itself, as a subject or behind a pause. */
function standsForPart(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  grammar: CompiledGrammar,
): boolean {
  const before = lexemes[from - 1];
  const isDoubted = /^(?:maybe|perhaps|probably|possibly)$/.test(before?.text ?? '');
  if (isDoubted && lexemes[to]?.kind !== 'word') return true; // '"maybe half"'
  const isSaid = grammar.sourceThat.has(before?.text ?? ''); // 'found that half had left'
  const opens = before === undefined || before.kind === 'mark' || isDoubted || isSaid;
  return opens && (isVerb(lexemes, to, grammar) || /^(?:from|in|by)$/.test(lexemes[to]?.text ?? ''));
}

/** A quick look: whether one of the first two words ends in the name of a part. */
function mayBeFraction(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  for (let at = from; at <= from + 1; at++) {
    const text = lexemes[at]?.text ?? '';
    if (grammar.fractionValues.has(text) || text.includes('-')) return true;
  }
  return false;
}

const LARGEST_DENOMINATOR = 10;

/** '3/4 des agents', '2/3 of voters'; '24/7' and '9/11' are none. */
function shareInDigits(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Numeral | null {
  const [part, slash, whole] = lexemes.slice(from, from + 3);
  if (slash?.text !== '/' || !slash.glued || whole?.glued !== true) return null;
  const [times, of] = [Number(part?.text), Number(whole.text)];
  const isShare = Number.isInteger(times) && Number.isInteger(of) && 0 < times && times < of;
  if (!isShare || of > LARGEST_DENOMINATOR || !grammar.of.has(lexemes[from + 3]?.text ?? '')) return null;
  return share(from, from + 3, times / of);
}

function share(from: number, to: number, value: number): Numeral {
  return {
    from,
    to,
    value: Math.round(1000 * value) / 10,
    form: 'fraction',
    approximate: false,
    scale: 1,
    isWrittenOut: true,
  };
}

const COMPARED =
  /^(?:more|less|fewer|higher|lower|above|below|up|down|plus|moins|cheaper|bigger|smaller|larger|faster)$/;

/** 'a quarter of a million', 'un quart de million': a number after all. */
function shareOfScale(
  lexemes: readonly Lexeme[],
  from: number,
  share: number,
  to: number,
  grammar: CompiledGrammar,
): Numeral | null {
  if (!grammar.of.has(lexemes[to]?.text ?? '')) return null;
  const at = /^an?$/.test(lexemes[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const scale = grammar.scaleValues.get(lexemes[at]?.text ?? '');
  if (scale === undefined) return null;
  return {
    from,
    to: at + 1,
    value: scaled(share, scale),
    form: 'words',
    approximate: false,
    scale,
    isWrittenOut: true,
  };
}

/** 'one in five', 'three out of ten', 'Un électeur sur trois': in per cent, rounded to a tenth. */
export function readRatio(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const part = smallNumber(lexemes[from], grammar);
  if (part === null) return null;
  const longest = grammar.language === 'fr' ? 6 : 3; // 'un litre d'eau potable sur cinq'
  if (!hasJoint(lexemes, from + 1, from + longest, grammar)) return null; // most of what 'un' opens
  for (let at = from + 1; at <= from + longest; at++) {
    if (at > from + 1 && (lexemes[at]?.kind === 'mark' || isVerb(lexemes, at, grammar))) return null;
    const joint = lexemes[at]?.text ?? '';
    const joins =
      grammar.language === 'fr'
        ? joint === 'sur'
        : joint === 'in' || (joint === 'of' && lexemes[at - 1]?.text === 'out');
    if (joins) {
      const wholeAt = lexemes[at + 1]?.text === 'every' ? at + 2 : at + 1;
      const whole = smallNumber(lexemes[wholeAt], grammar);
      const to = wholeAt + 1;
      const next = lexemes[to]?.text ?? '';
      // 'one service in eleven', but 'one man in 12 towns'
      const counted = /s$/.test(next) && !grammar.verbs.has(next) && lexemes[to]?.kind === 'word';
      if (grammar.language === 'en' && at > from + 1 && joint === 'in' && counted) return null;
      if (whole === null || whole <= part || grammar.durations.has(next) || isMonth(lexemes[to], grammar))
        return null;
      if (grammar.scaleValues.has(next) || lexemes[to]?.kind === 'symbol') return null;
      return {
        from,
        to,
        value: Math.round((1000 * part) / whole) / 10,
        form: 'ratio',
        approximate: false,
        scale: 1,
        isWrittenOut: true,
      };
    }
    const isComplement = /^(?:par|à|en)$/.test(joint) && at > from + 1; // 'un blessé par balle sur trois'
    if (lexemes[at]?.kind !== 'word' || (grammar.stops.has(joint) && !isComplement)) return null;
  }
  return null;
}

/** Whether one of the lexemes `[from, last]` can join a part to its whole. */
function hasJoint(
  lexemes: readonly Lexeme[],
  from: number,
  last: number,
  { language }: CompiledGrammar,
): boolean {
  for (let at = from; at <= last; at++) {
    const text = lexemes[at]?.text;
    if (language === 'fr' ? text === 'sur' : text === 'in' || text === 'of') return true;
  }
  return false;
}

const LARGEST_OF_RATIO = 20;

function smallNumber(lexeme: Lexeme | undefined, grammar: CompiledGrammar): number | null {
  const value = /^\d+$/.test(lexeme?.text ?? '')
    ? Number(lexeme?.text)
    : grammar.cardinalValues.get(lexeme?.text ?? '');
  return value !== undefined && value > 0 && value <= LARGEST_OF_RATIO ? value : null;
}
