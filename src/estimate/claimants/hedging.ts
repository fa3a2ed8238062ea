import type { Span } from '../../corpus/span.ts';
import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Attribution } from './attribution.ts';
import { isHearsayForm } from './hearsay.ts';
import { DENIES } from './verbs-of-saying.ts';

/** Behind a past verb of saying, 'would' is the future as it was announced, not a doubt. */
const PAST_SAYING =
  /^(?:said|told|announced|added|confirmed|promised|pledged|stated|reported|projected|estimated|warned|claimed|insisted|argued|vowed|did|denied|agreed|decided|saying|adding|telling|insisting)$/;

/** Hedges that bear on the figure behind them alone: 'an estimated 300', 'estimé à 26 millions'. */
const LOCAL = /(?: à|^à|estimée?s?|estimated|potentially|perhaps|maybe|possibly|peut-être|éventuellement)$/;

/**
 * The words of hearsay and doubt that bear on a figure: those of its part of the sentence, and a doubt that governs it.
 * @param range where the words that bear on the figure may stand: see `hedgeRange`.
 */
export function hedgesOf(
  figure: Figure,
  range: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  others: readonly Figure[],
): Span[] {
  const hedges: Span[] = [];
  const reported =
    grammar.language === 'en' && lexemes.slice(0, range.to).some(({ text }) => PAST_SAYING.test(text));
  for (let at = range.from; at < range.to; at++) {
    if (reported && lexemes[at]?.text === 'would') continue;
    if (at > 0 && lexemes[at]?.text === 'may' && lexemes[at]?.capitalised === true) continue; // the month
    const phrase = phraseAt(grammar.hedgePhrases, lexemes, at);
    const to = phrase?.to ?? (isHearsayForm(lexemes[at], grammar) ? at + 1 : at);
    const [first, last] = [lexemes[at], lexemes[to - 1]];
    if (to === at || first === undefined || last === undefined) continue;
    if (lexemes[to - 1]?.text === 'reported' && isTakenDown(lexemes, to)) continue;
    if (isOpinion(lexemes, at, figure) || isDenialAlone(lexemes, at, to, figure.from)) continue;
    if (others.some((other) => other.from <= at && at < other.to)) continue; // 'an estimated 300': that one's
    if (!isSaying(lexemes, at, to, grammar) && !isAnothers({ from: at, to }, figure, others, lexemes))
      hedges.push({ start: first.start, end: last.end });
    at = to - 1;
  }
  const governing = governingHedge(range, lexemes, grammar);
  return governing === null ? hedges : [governing, ...hedges];
}

/**
 * The hedges that stand by themselves between marks, and bear on the clause beside them: 'Reportedly, 300 …', '300 …,
 * reportedly', 'ont, paraît-il, été'. In front, an adverbial may stand between ('Reportedly, in May, 300 …').
 */
export function hedgingAsides(
  range: LexemeRange,
  pieces: readonly LexemeRange[],
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Span[] {
  const spanOf = ({ from, to }: LexemeRange): Span[] => {
    const [first, last] = [lexemes[from], lexemes[to - 1]];
    const isHedge = phraseAt(grammar.hedgePhrases, lexemes, from)?.to === to;
    return isHedge && first !== undefined && last !== undefined
      ? [{ start: first.start, end: last.end }]
      : [];
  };
  const behind = pieces.find(({ from }) => from === range.to + 1 && lexemes[range.to]?.text === ',');
  const asides = behind === undefined ? [] : spanOf(behind);
  for (const piece of pieces.filter(({ to }) => to < range.from).reverse()) {
    if (lexemes[piece.to]?.text !== ',') break;
    const aside = spanOf(piece);
    if (aside.length > 0) return [...aside, ...asides];
    if (!grammar.sourceOpeners.has(lexemes[piece.from]?.text ?? '')) break;
  }
  return asides;
}

/** 'doute que', 'il est probable que', 'they believe … and': the doubt stands right in front, or governs what it is joined to. */
function governingHedge(
  { from }: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Span | null {
  const opener = lexemes[from]?.text ?? '';
  const joined = /^(?:et|and)$/.test(opener);
  if (from > 0 && !joined && !grammar.sourceThat.has(opener)) return null;
  const reach = joined ? JOINED_REACH : 4;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (/^[;.]$/.test(lexemes[at]?.text ?? '')) return null;
    const phrase = phraseAt(grammar.governingHedges, lexemes, at);
    const [first, last] = [lexemes[at], lexemes[(phrase?.to ?? 0) - 1]];
    const isAlone = phrase !== null && isDenialAlone(lexemes, at, phrase.to, from);
    if (phrase !== null && first !== undefined && last !== undefined && !isCompared(lexemes, at) && !isAlone)
      return { start: first.start, end: last.end };
  }
  return null;
}

const JOINED_REACH = 14; // lexemes: the length of a clause before 'and'

/** A word of a comparison: 'twice as likely', 'more than thought'. */
function isCompared(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.text ?? '';
  if (before === 'than') return true;
  return /^(?:un)?likely$/.test(lexemes[at]?.text ?? '') && /^(?:as|more|less|equally|times)$/.test(before);
}

/** Whether a hedge belongs to another figure, which stands right behind it. */
function isAnothers(
  hedge: LexemeRange,
  figure: Figure,
  others: readonly Figure[],
  lexemes: readonly Lexeme[],
): boolean {
  if (isCompared(lexemes, hedge.from)) return true;
  const words = lexemes
    .slice(hedge.from, hedge.to)
    .map(({ text }) => text)
    .join(' ');
  if (!LOCAL.test(words)) return false;
  if (figure.from < hedge.from) return others.some(({ from }) => from >= hedge.to && from <= hedge.to + 2);
  return others.some(({ from }) => from >= hedge.to && from < figure.from);
}

const DOUBTS =
  /^(?:believes?|thinks?|fears?|suspects?|croi(?:t|ent)|crai(?:nt|gnent)|redoutent?|soupçonnent?)$/;

/** '40 have died, prosecutors believe': the doubt of the one who says it, where it stands behind. */
export function doubtOfClaimant(
  claim: Attribution | null,
  range: LexemeRange,
  lexemes: readonly Lexeme[],
): Span[] {
  const verb = lexemes[claim?.at ?? -1];
  const isBehind = claim?.certain === true && claim.claimant !== null && claim.at >= range.to;
  return isBehind && verb !== undefined && DOUBTS.test(verb.text)
    ? [{ start: verb.start, end: verb.end }]
    : [];
}

/** 'were reported by …', 'to the police', 'stolen': what somebody took down, and no hearsay as in 'reported to have' and 'reported killed'. */
function isTakenDown(lexemes: readonly Lexeme[], behind: number): boolean {
  const next = lexemes[behind]?.text ?? '';
  if (next === 'to') return !/^(?:have|be)$/.test(lexemes[behind + 1]?.text ?? '');
  return /^(?:by|in|across|between|last|since|during|at|on|stolen|missing|lost|abandoned|broken|absent|sick)$/.test(
    next,
  );
}

/** 'Erevan dément, et revendique 12 drones': a denial that ends before another statement. */
function isDenialAlone(lexemes: readonly Lexeme[], at: number, to: number, figure: number): boolean {
  if (!DENIES.test(lexemes[at]?.text ?? '') || to > figure) return false;
  const behind = /^(?:it|this|them)$/.test(lexemes[to]?.text ?? '') ? to + 1 : to;
  return /^(?:[,;.:]|et|and|but|mais)$/.test(lexemes[behind]?.text ?? '');
}

/** '8 % think it fair', '62 % croient': what those think who are counted. */
function isOpinion(lexemes: readonly Lexeme[], at: number, figure: Figure): boolean {
  const thinks = /^(?:think|believe|fear|expect|croient|pensent|craignent|redoutent)$/;
  const isTheirs = figure.measure === 'percent' && figure.to <= at && at <= figure.to + REACH_OF_OPINION;
  return isTheirs && thinks.test(lexemes[at]?.text ?? '');
}

const REACH_OF_OPINION = 4; // lexemes

/** 'The ministry estimated that', 'Kyiv believes': the claim of a named speaker, not a doubt of the one who reports it. */
function isSaying(lexemes: readonly Lexeme[], from: number, to: number, grammar: CompiledGrammar): boolean {
  // 'Le ministre a évalué à 30 …'
  if (grammar.language === 'fr')
    return (
      /^(?:évalué|estimé)$/.test(lexemes[from]?.text ?? '') &&
      /^(?:a|ont|avait|avaient)$/.test(lexemes[from - 1]?.text ?? '')
    );
  if (to !== from + 1) return false;
  const word = lexemes[from]?.text ?? '';
  if (!/^(?:estimated|feared|suspected|expected|projected|alleged|presumed)$/.test(word)) return false;
  // '1,900 people feared missing'
  if (/^(?:missing|dead|killed|lost|buried|trapped|drowned|injured)$/.test(lexemes[to]?.text ?? ''))
    return false;
  const before = lexemes[from - 1]?.text ?? '';
  const passive =
    /^(?:is|are|was|were|been|be|an|a|the|its|their|and|,|now|still|also|widely)$/.test(before) || from === 0;
  return !passive && !grammar.of.has(before);
}
