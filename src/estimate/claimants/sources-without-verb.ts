import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isVerb, type LexemeRange, segmentAround } from '../sentence/clause.ts';
import type { Attribution } from './attribution.ts';
import { claimantEnd } from './claimant.ts';
import { SPEAKER } from './rivals.ts';
import { sentenceSubject } from './subject-before.ts';

/** What somebody counts, thinks or says, as a noun: 'by its own count', 'selon ses calculs'. */
const COUNTS =
  /^(?:count|figure|number|toll|reckoning|estimates?|estimations?|calculations?|tally|account|admission|figures|numbers|measure|view|opinion|data|forecasts?|projections?|calculs?|comptes?|décompte|chiffres|données|prévisions|yeux|avis|aveu)$/;

/** Who is said to say something at a lexeme by no verb and no 'according to': 'by the union's own count', '(police)', 'À ses yeux', 'Pour Anne Petit,', 'Police : …'. */
export function sourceWithoutVerb(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  return (
    figureFor(lexemes, at, grammar) ??
    byTheCountOf(lexemes, at, grammar) ??
    sourceInBrackets(lexemes, at) ??
    inOwnView(lexemes, at) ??
    forSomebody(lexemes, at, grammar) ??
    byOwnFigure(lexemes, at, grammar) ??
    beforeQuotation(lexemes, at, grammar) ??
    beforeColon(lexemes, at, grammar)
  );
}

/** The claim of somebody for the part of the sentence around a lexeme. */
function spokenFor(lexemes: readonly Lexeme[], at: number, claimant: LexemeRange | null): Attribution {
  return { claimant, at, scope: segmentAround(lexemes, at), certain: true, cited: false };
}

/** '2 000 pour les syndicats': a speaker right behind a figure. */
function figureFor(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (lexemes[at]?.text !== 'pour' || lexemes[at - 1]?.kind !== 'number') return null;
  const from = at + 1;
  const to = claimantEnd(lexemes, from, grammar);
  const speaks = lexemes.slice(from, to).some(({ text }) => SPEAKER.test(text));
  return speaks
    ? { claimant: { from, to }, at, scope: { from: at - 1, to: at }, certain: true, cited: false }
    : null;
}

const LONGEST_OWNER = 8; // lexemes

/** 'by the agency's own count', 'on the union's figures': whose count it is. */
function byTheCountOf(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (grammar.language !== 'en' || !/^(?:by|on)$/.test(lexemes[at]?.text ?? '')) return null;
  for (let to = at + 2; to <= at + LONGEST_OWNER && lexemes[to - 1]?.kind === 'word'; to++) {
    const noun = lexemes[to + 1]?.text === 'own' ? to + 2 : to + 1;
    const owns = lexemes[to]?.text === "'s" || /^['’]$/.test(lexemes[to]?.text ?? '');
    if (owns && COUNTS.test(lexemes[noun]?.text ?? '')) return spokenFor(lexemes, at, { from: at + 1, to });
  }
  return null;
}

/** '800 personnes ont défilé (police), 2 000 …': a speaker alone in brackets. */
function sourceInBrackets(lexemes: readonly Lexeme[], at: number): Attribution | null {
  const isAlone = lexemes[at]?.text === '(' && lexemes[at + 2]?.text === ')';
  if (!isAlone || !SPEAKER.test(lexemes[at + 1]?.text ?? '')) return null;
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[,;)]$/.test(text)) + 1;
  return { claimant: { from: at + 1, to: at + 2 }, at, scope: { from, to: at }, certain: true, cited: false };
}

/** 'Le maire se dit satisfait : « … »': a quotation behind a colon is the words of the subject before it. */
function beforeQuotation(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  if (lexemes[at]?.text !== ':' || !/^[«“"]$/.test(lexemes[at + 1]?.text ?? '')) return null;
  const { from, to } = segmentAround(lexemes, at);
  const claimant =
    sentenceSubject(lexemes.slice(0, at), grammar, from) ?? labelOf(lexemes, { from, to: at }, grammar);
  return { claimant, at, scope: { from: at + 1, to }, certain: true, cited: false };
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

/** 'À ses yeux', 'in her estimation', 'by their own count': somebody named before. */
function inOwnView(lexemes: readonly Lexeme[], at: number): Attribution | null {
  if (!/^(?:à|de|in|by|on|to)$/.test(lexemes[at]?.text ?? '')) return null;
  if (!/^(?:son|sa|ses|leurs?|his|her|their|its)$/.test(lexemes[at + 1]?.text ?? '')) return null;
  const own = /^(?:own|propres?)$/.test(lexemes[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const isApart = at === 0 || lexemes[own + 1]?.text === ',' || lexemes[at - 1]?.text === ',';
  return isApart && COUNTS.test(lexemes[own]?.text ?? '') ? spokenFor(lexemes, at, null) : null;
}

/** 'Pour le sociologue Karim Amrani, …', 'Pour les syndicats, …': somebody with a full name, or who gives figures. */
function forSomebody(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (lexemes[at]?.text !== 'pour' || (at > 0 && !/^[«“"»”:]$/.test(lexemes[at - 1]?.text ?? '')))
    return null;
  const from = at + 1;
  if (/^(?:lui|elle|eux|elles)$/.test(lexemes[from]?.text ?? '') && lexemes[from + 1]?.text === ',')
    return spokenFor(lexemes, at, null);
  const to = claimantEnd(lexemes, from, grammar);
  if (lexemes[to]?.text !== ',') return null;
  const isNamed = lexemes.slice(from, to - 1).some((word, index) => {
    const next = lexemes[from + index + 1];
    return word.kind === 'word' && word.capitalised && next?.kind === 'word' && next.capitalised;
  });
  const speaks = lexemes.slice(from, to).some(({ text }) => SPEAKER.test(text));
  const acts =
    lexemes[to + 1]?.text === 'qui' && lexemes.slice(from, to).some(({ capitalised }) => capitalised);
  return isNamed || speaks || acts ? spokenFor(lexemes, at, { from, to }) : null;
}

const IS = /^(?:is|was|stands|stood|comes|came|reached|reaches|put|puts|showed|shows|gives|gave)$/;

/** 'The union's figure was 12', 'The agency's own tally stands at 12': whose figure it is. */
function byOwnFigure(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  const owns = lexemes[at]?.text === "'s" || /^['’]$/.test(lexemes[at]?.text ?? '');
  if (grammar.language !== 'en' || !owns) return null;
  const noun = lexemes[at + 1]?.text === 'own' ? at + 2 : at + 1;
  // '…, seen by the paper, is'
  const aside =
    lexemes[noun + 1]?.text === ','
      ? lexemes.findIndex(({ text }, index) => index > noun + 1 && text === ',')
      : noun;
  if (!COUNTS.test(lexemes[noun]?.text ?? '') || !IS.test(lexemes[aside + 1]?.text ?? '')) return null;
  const from = lexemes.findLastIndex(({ kind }, index) => index < at && kind === 'mark') + 1;
  const isName =
    from < at && at - from <= LONGEST_OWNER && !grammar.sourcePronouns.has(lexemes[from]?.text ?? '');
  const scope = { from: noun, to: segmentAround(lexemes, at).to };
  return isName ? { claimant: { from, to: at }, at, scope, certain: true, cited: false } : null;
}

const FIGURES_OF = /^(?:chiffres?|bilan|version|estimations?|décompte|figures?|count|tally)$/;
const OWN_WORDS =
  /^(?:argument|view|verdict|estimate|calculation|reckoning|claim|guess|point|conclusion|calcul|estimation|constat|chiffres?|bilan|diagnostic|pronostic|prévision)$/;

/** 'Police : 300 manifestants', 'Chiffres de la direction : 12 postes', 'Her argument: …': a label that says who speaks behind it. */
function beforeColon(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (lexemes[at]?.text !== ':') return null;
  const from = lexemes.findLastIndex(({ text }, index) => index < at && /^[.;!?]$/.test(text)) + 1;
  const { to } = segmentAround(lexemes, at);
  const label = { claimant: null, at, scope: { from: at + 1, to }, certain: true, cited: false };
  const first = lexemes[from]?.text ?? '';
  const isOwn = /^(?:son|sa|ses|leurs?|his|her|their|its)$/.test(first);
  if (isOwn && at - from <= 3 && OWN_WORDS.test(lexemes[from + 1]?.text ?? '')) return label;
  if (FIGURES_OF.test(first) && grammar.of.has(lexemes[from + 1]?.text ?? ''))
    return { ...label, claimant: { from: from + 2, to: at } };
  const noun = grammar.articles.has(first) ? from + 1 : from;
  return noun === at - 1 && SPEAKER.test(lexemes[noun]?.text ?? '')
    ? { ...label, claimant: { from, to: at } }
    : null;
}
