import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { segmentAround } from '../sentence/clause.ts';
import type { Attribution } from './attribution.ts';
import { claimantEnd } from './claimant.ts';
import { beforeColon, beforeQuotation, creditBehindDash, sourceInBrackets } from './labels.ts';
import {
  byOwnFigure,
  byTheCountOf,
  figureOfWhom,
  onTheCountOf,
  ownFigureIs,
  ownFigureRevised,
} from './own-figures.ts';

/** Reads who is said to say something by the words that stand at a lexeme. */
type Reader = (lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar) => Attribution | null;

/** What reads on from a word, in French and in English. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ['pour', [figureFor, forSomebody]],
  ['if', [ifBelieved]],
  ['(', [sourceInBrackets]],
  [':', [beforeQuotation, beforeColon]],
  ...['–', '—', '-'].map((dash) => [dash, [creditBehindDash]] as const),
  ['by', [byTheCountOf, onTheCountOf, inOwnView, byOurCount]],
  ['on', [byTheCountOf, onTheCountOf, inOwnView]],
  ...['à', 'de', 'to'].map((word) => [word, [inOwnView]] as const),
  ['in', [inOwnView, inDocument]],
  ['dans', [inDocument]],
  ...["'s", "'", '’'].map((mark) => [mark, [byOwnFigure]] as const),
  ...'son sa ses leur leurs his her their its'
    .split(' ')
    .map((own) => [own, [ownFigureRevised, ownFigureIs]] as const),
]);

/** Who is said to say something at a lexeme by no verb and no 'according to': 'by the union's own count', '(police)', 'À ses yeux', 'Pour Anne Petit,', 'Police : …'. */
export function sourceWithoutVerb(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  const text = lexemes[at]?.text ?? '';
  for (const read of READERS.get(text) ?? []) {
    const found = read(lexemes, at, grammar);
    if (found !== null) return found;
  }
  return grammar.language === 'fr' && grammar.sourceCounts.has(text)
    ? figureOfWhom(lexemes, at, grammar)
    : null;
}

/** The claim of somebody for the part of the sentence around a lexeme. */
function spokenFor(lexemes: readonly Lexeme[], at: number, claimant: LexemeRange | null): Attribution {
  return { claimant, at, scope: segmentAround(lexemes, at), certain: true, cited: false };
}

/** '2 000 pour les syndicats': a speaker right behind a figure. */
function figureFor(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  // 'dont 5 000 pour la seule région': what they are for
  if (lexemes[at - 1]?.kind !== 'number' || lexemes[at - 2]?.text === 'dont') return null;
  const from = at + 1;
  const to = claimantEnd(lexemes, from, grammar);
  const speaks = lexemes.slice(from, to).some(({ text }) => grammar.sourceSpeakers.has(text));
  return speaks
    ? { claimant: { from, to }, at, scope: { from: at - 1, to: at }, certain: true, cited: false }
    : null;
}

/** 'À ses yeux', 'in her estimation', 'by their own count': somebody named before. */
function inOwnView(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (!/^(?:son|sa|ses|leurs?|his|her|their|its)$/.test(lexemes[at + 1]?.text ?? '')) return null;
  const own = /^(?:own|propres?)$/.test(lexemes[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const isApart = at === 0 || lexemes[own + 1]?.text === ',' || lexemes[at - 1]?.text === ',';
  return isApart && grammar.sourceCounts.has(lexemes[own]?.text ?? '') ? spokenFor(lexemes, at, null) : null;
}

/** 'by our own count': the paper's. */
function byOurCount(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  if (lexemes[at + 1]?.text !== 'our') return null;
  const to = lexemes[at + 2]?.text === 'own' ? at + 4 : at + 3;
  return grammar.sourceCounts.has(lexemes[to - 1]?.text ?? '')
    ? spokenFor(lexemes, at, { from: at + 1, to })
    : null;
}

const LONGEST_DOCUMENT = 12; // lexemes
const OF_STUDY =
  /^(?:study|survey|poll|analysis|audit|census|étude|enquête|sondage|audit|analyse|recensement)$/;

/** 'In the foundation's survey of 2,124 workers, 42 % had …', 'Dans une enquête de la FAO, …': what a sentence begins with. */
function inDocument(lexemes: readonly Lexeme[], at: number): Attribution | null {
  if (at > 0 && !/^[;.]$/.test(lexemes[at - 1]?.text ?? '')) return null;
  const comma = lexemes.findIndex(({ text }, index) => index > at && text === ',');
  if (comma < 0 || comma - at > LONGEST_DOCUMENT) return null;
  const noun = lexemes.findIndex(({ text }, index) => index > at && index < comma && OF_STUDY.test(text));
  // 'In a study of 40 farmers' says nobody's words
  const isOwned =
    lexemes[noun - 1]?.text === "'s" || /^(?:de|d'|du|des)$/.test(lexemes[noun + 1]?.text ?? '');
  if (noun < 0 || !isOwned) return null;
  const to = lexemes[noun + 1]?.text === 'of' ? noun + 1 : comma;
  const scope = { from: comma, to: segmentAround(lexemes, at).to };
  return { claimant: { from: at + 1, to }, at, scope, certain: false, cited: false };
}

const LONGEST_BELIEVED = 10; // lexemes

/** ', if the army's spokesman is to be believed'. */
function ifBelieved(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  const to = lexemes.findIndex(
    ({ text }, index) => index > at && index < at + LONGEST_BELIEVED && /^(?:is|are)$/.test(text),
  );
  const isBelieved =
    lexemes
      .slice(to + 1, to + 4)
      .map(({ text }) => text)
      .join(' ') === 'to be believed';
  if (to <= at + 1 || !isBelieved || grammar.sourcePronouns.has(lexemes[at + 1]?.text ?? '')) return null;
  return spokenFor(lexemes, at, { from: at + 1, to });
}

const LONGEST_VERDICT = 3; // lexemes

/** 'Pour le sociologue Karim Amrani, …', 'Pour les syndicats, …': somebody with a full name, or who gives figures. */
function forSomebody(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): Attribution | null {
  // 'Insuffisant, pour la CGT, qui …'
  const isBehindVerdict = at <= LONGEST_VERDICT && lexemes[at - 1]?.text === ',';
  if (at > 0 && !isBehindVerdict && !/^[«“"»”:]$/.test(lexemes[at - 1]?.text ?? '')) return null;
  const from = at + 1;
  if (/^(?:lui|elle|eux|elles)$/.test(lexemes[from]?.text ?? '') && lexemes[from + 1]?.text === ',')
    return spokenFor(lexemes, at, null);
  const to = claimantEnd(lexemes, from, grammar);
  if (lexemes[to]?.text !== ',') return null;
  const isNamed = lexemes.slice(from, to - 1).some((word, index) => {
    const next = lexemes[from + index + 1];
    return word.kind === 'word' && word.capitalised && next?.kind === 'word' && next.capitalised;
  });
  const speaks = lexemes.slice(from, to).some(({ text }) => grammar.sourceSpeakers.has(text));
  const acts =
    lexemes[to + 1]?.text === 'qui' && lexemes.slice(from, to).some(({ capitalised }) => capitalised);
  return isNamed || speaks || acts ? spokenFor(lexemes, at, { from, to }) : null;
}
