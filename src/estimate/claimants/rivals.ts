import { readNumeral } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt, phraseBefore } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import type { Attribution } from './attribution.ts';

/**
 * 'Indonesia put its losses at 199, India at 98', 'La CGT évoque 36 lits, la direction 37': whoever stands between a comma
 * and a figure, with no verb, says so much as well; the verb of the first holds for all.
 */
export function rivalsOf(
  { at, scope, claimant }: Attribution,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Attribution[] {
  const says = phraseAt(grammar.sourceCounting, lexemes, at);
  if (says === null || claimant === null || claimant.to > at) return [];
  const found: Attribution[] = [];
  // '…; aid groups, two million': over the semicolon that ends what the first says
  for (let comma = says.to; comma <= scope.to; comma++) {
    if (!/^[,;]$/.test(lexemes[comma]?.text ?? '')) {
      // 'said that pay rose 5 % for doctors, nurses 3 %': a list of what is said
      if (grammar.sourceThat.has(lexemes[comma]?.text ?? '')) break;
      continue;
    }
    const rival = rivalAt(lexemes, comma + 1, grammar);
    if (rival === null) continue;
    // 'said pay rose 5 % for doctors, nurses 3 %': what a clause says goes on, unless somebody who is known to speak follows
    const isPaired = /^(?:for|pour|chez|among)$/.test(lexemes[comma - 2]?.text ?? '');
    const speaks = !isPaired && grammar.sourceSpeakers.has(lexemes[rival.claimant.to - 1]?.text ?? '');
    if (
      lexemes[comma]?.text === ',' &&
      !speaks &&
      lexemes.some((_, index) => index > at && index < comma && isVerb(lexemes, index, grammar))
    )
      continue;
    const end = lexemes.findIndex(({ text }, index) => index > rival.figure && /^[,;]$/.test(text));
    found.push({
      claimant: rival.claimant,
      at: rival.claimant.to,
      scope: { from: rival.figure, to: end < 0 ? lexemes.length : end },
      certain: true,
      cited: false,
    });
  }
  return found;
}

const JOINT = /^(?:and|et|but|mais|while|whereas|tandis|que|against|contre)$/;
const BEFORE_FIGURE =
  /^(?:at|ses|son|sa|leurs?|its|their|à|en|a|an|another|further|encore|just|only|alone|some|plutôt|de|d')$/;

/** What a list goes on with, not who speaks: ', the first 12', ', the remaining 30'. */
const NO_RIVAL =
  /^(?:first|last|other|others|next|remaining|rest|top|total|record|average|premi[eè]re?s?|derni[eè]re?s?|autres?|reste|moyenne|seule?s?|toute?s|tous|dont)$/;

const LONGEST_RIVAL = 7; // lexemes

/** The noun phrase at a lexeme, and the figure right behind it; null where something else stands there. */
function rivalAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): { readonly claimant: LexemeRange; readonly figure: number } | null {
  let from = at;
  while (JOINT.test(lexemes[from]?.text ?? '')) from++;
  const first = lexemes[from];
  if (first?.kind !== 'word' || grammar.stops.has(first.text) || readNumeral(lexemes, from, grammar) !== null)
    return null;
  const opens =
    first.capitalised ||
    grammar.articles.has(first.text) ||
    grammar.sourceSpeakers.has(first.text) ||
    lexemes[at - 1]?.text === ';';
  if (!opens || grammar.sourceOpeners.has(first.text)) return null;
  for (let to = from + 1; to - from <= LONGEST_RIVAL; to++) {
    const word = lexemes[to - 1];
    if (word?.kind !== 'word' || isVerb(lexemes, to - 1, grammar) || NO_RIVAL.test(word.text)) return null;
    if (grammar.stops.has(word.text) && !grammar.articles.has(word.text)) return null;
    if (grammar.articles.has(word.text) || grammar.of.has(word.text)) continue;
    const figure = figureBehind(lexemes, to, lexemes[at - 1]?.text === ';', grammar);
    // '; unions count 41'
    const says = to - from > 1 && phraseAt(grammar.sourceVerbs, lexemes, to - 1) !== null;
    if (figure !== null && says) return { claimant: { from, to: to - 1 }, figure };
    if (figure !== null) return { claimant: { from, to: withoutBound(lexemes, from, to, grammar) }, figure };
  }
  return null;
}

/** The number at a lexeme, or behind what may lead up to it: 'India at 98', 'la direction, elle, plus de 37'. */
function figureBehind(
  lexemes: readonly Lexeme[],
  from: number,
  isGapped: boolean,
  grammar: CompiledGrammar,
): number | null {
  let at = from;
  if (isGapped && lexemes[at]?.text === ',') at++;
  if (
    lexemes[at]?.text === ',' &&
    lexemes[at + 2]?.text === ',' &&
    /^(?:lui|elle|eux|elles)$/.test(lexemes[at + 1]?.text ?? '')
  )
    at += 3;
  while (BEFORE_FIGURE.test(lexemes[at]?.text ?? '')) at++;
  at = phraseAt(grammar.boundsBefore, lexemes, at)?.to ?? at;
  if (lexemes[at]?.kind === 'symbol' && lexemes[at + 1]?.kind === 'number') return at;
  const isNumber =
    lexemes[at]?.kind === 'number' || (grammar.cardinalValues.get(lexemes[at]?.text ?? '') ?? 0) > 1;
  return isNumber ? at : null;
}

/** The end of a noun phrase without the words that bound the figure behind it. */
function withoutBound(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  grammar: CompiledGrammar,
): number {
  const bound = phraseBefore(grammar.boundsBefore, lexemes, to);
  return bound !== null && bound.from > from ? bound.from : to;
}
