import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb, segmentAround } from '../sentence/clause.ts';
import { isSpeaker, leadingName } from '../sentence/speaker.ts';
import type { Attribution } from './attribution.ts';
import { withName } from './claimant.ts';
import { sentenceSubject } from './subject-before.ts';

/** 'Le maire se dit satisfait : « … »': a quotation behind a colon is the words of the subject before it. */
export function beforeQuotation(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  if (!/^[«“"]$/.test(lexemes[at + 1]?.text ?? '')) return null;
  const { from, to } = segmentAround(lexemes, at);
  const claimant =
    sentenceSubject(lexemes.slice(0, at), grammar, from) ??
    labelOf(lexemes, { from, to: at }, grammar) ??
    leadingName(lexemes, lexemes.findLastIndex(({ text }, index) => index < at && text === ',') + 1) ??
    leadingSpeaker(lexemes, { from, to: at }, grammar);
  return { claimant, at, scope: { from: at + 1, to }, certain: true, cited: false };
}

/** 'L'économiste Pierre Rondeau, lui, divise ce chiffre : « … »': one who speaks, up to a comma. */
function leadingSpeaker(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const comma = lexemes.findIndex(({ text }, at) => at > from && at < to && text === ',');
  const opens = comma > 0 && !grammar.sourceOpeners.has(lexemes[from]?.text ?? '');
  return opens && isSpeaker(lexemes, { from, to: comma }, grammar)
    ? { from, to: withName(lexemes, { from, to: comma }) }
    : null;
}

const LONGEST_LABEL = 5; // lexemes

/** 'Anne Petit : « … »': a name with no verb. */
function labelOf(
  lexemes: readonly Lexeme[],
  label: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  if (label.to === label.from || label.to - label.from > LONGEST_LABEL) return null;
  for (let at = label.from; at < label.to; at++) {
    if (lexemes[at]?.kind !== 'word' || isVerb(lexemes, at, grammar)) return null;
  }
  return lexemes.slice(label.from, label.to).every(({ capitalised }) => capitalised) ? label : null;
}

const FIGURES_OF = /^(?:chiffres?|bilan|version|estimations?|décompte|figures?|count|tally)$/;
const OWN_WORDS =
  /^(?:argument|view|verdict|estimate|calculation|reckoning|claim|guess|point|conclusion|calcul|estimation|constat|chiffres?|bilan|diagnostic|pronostic|prévision|message|demands?|revendications?)$/;

/** 'Police : 300 manifestants', 'Chiffres de la direction : 12 postes', 'Her argument: …': a label that says who speaks behind it. */
export function beforeColon(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[.;!?]$/.test(text)) + 1;
  const { to } = segmentAround(lexemes, at);
  const label = { claimant: null, at, scope: { from: at + 1, to }, certain: true, cited: false };
  const first = lexemes[from]?.text ?? '';
  const isOwn = /^(?:son|sa|ses|leurs?|his|her|their|its)$/.test(first);
  if (isOwn && at - from <= 3 && OWN_WORDS.test(lexemes[from + 1]?.text ?? '')) return label;
  if (FIGURES_OF.test(first) && grammar.of.has(lexemes[from + 1]?.text ?? ''))
    return { ...label, claimant: { from: from + 2, to: at } };
  const whose =
    whoseVerdict(lexemes, { from, to: at }, grammar) ?? whoseWish(lexemes, { from, to: at }, grammar);
  if (whose !== null) return { ...label, claimant: whose };
  const noun = grammar.articles.has(first) ? from + 1 : from;
  return noun === at - 1 && grammar.sourceSpeakers.has(lexemes[noun]?.text ?? '')
    ? { ...label, claimant: { from, to: at } }
    : null;
}

const LONGEST_VERDICT = 10; // lexemes

/** 'Le constat du rapporteur est sévère :', 'The inspector's verdict is harsh:'. */
function whoseVerdict(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  if (to - from > LONGEST_VERDICT) return null;
  const verdict = lexemes.findIndex(({ text }, at) => at > from && at < to && OWN_WORDS.test(text));
  if (verdict < 0) return null;
  if (/^['’]s?$/.test(lexemes[verdict - 1]?.text ?? '')) return { from, to: verdict - 1 };
  const isFirst = verdict === from + 1 && grammar.of.has(lexemes[verdict + 1]?.text ?? '');
  const verb = lexemes.findIndex((_, at) => at > verdict && at < to && isVerb(lexemes, at, grammar));
  return isFirst ? { from: verdict + 2, to: verb < 0 ? to : verb } : null;
}

/** 'Ce que réclament les internes :', 'What the doctors want:'. */
function whoseWish(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  if (lexemes[from]?.text === 'what' && phraseAt(grammar.sourceVerbs, lexemes, to - 1) !== null)
    return { from: from + 1, to: to - 1 };
  const isWhat = lexemes[from]?.text === 'ce' && /^qu(?:e|')$/.test(lexemes[from + 1]?.text ?? '');
  const verb = isWhat ? phraseAt(grammar.sourceVerbs, lexemes, from + 2) : null;
  return verb === null || verb.to >= to ? null : { from: verb.to, to };
}

const LONGEST_CREDIT = 8; // lexemes

/** '(police)', '(source : Insee)', '(chiffres de la filière)', '(industry figures)': whose figure it is, in brackets behind it. */
export function sourceInBrackets(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  const to = lexemes.findIndex(({ text }, index) => index > at && text === ')');
  if (to < 0 || to - at > LONGEST_CREDIT) return null;
  const [first, second] = [lexemes[at + 1]?.text ?? '', lexemes[at + 2]?.text ?? ''];
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[,;)]$/.test(text)) + 1;
  const credit = { at, scope: { from, to: at }, certain: true, cited: false };
  if (/^sources?$/.test(first) && second === ':')
    return { ...credit, claimant: { from: at + 3, to }, scope: { ...credit.scope, from: 0 } };
  if (grammar.sourceCounts.has(first) && grammar.of.has(second))
    return { ...credit, claimant: { from: at + 3, to } };
  const isAlone = to === at + 2 && grammar.sourceSpeakers.has(first);
  const isCount =
    to > at + 2 && grammar.language === 'en' && grammar.sourceCounts.has(lexemes[to - 1]?.text ?? '');
  return isAlone || isCount ? { ...credit, claimant: { from: at + 1, to } } : null;
}

/** '« … » – Lucie Bernard, bénévole': a name behind a quotation and a dash. */
export function creditBehindDash(lexemes: readonly Lexeme[], at: number): Attribution | null {
  if (!/^[»”"]$/.test(lexemes[at - 1]?.text ?? '')) return null;
  let to = at + 1;
  while (lexemes[to]?.kind === 'word' && lexemes[to]?.capitalised === true) to++;
  const { from } = segmentAround(lexemes, at);
  return to > at + 2
    ? { claimant: { from: at + 1, to }, at, scope: { from, to: at }, certain: true, cited: false }
    : null;
}
