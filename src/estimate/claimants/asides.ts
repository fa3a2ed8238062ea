import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';

/** 'dans son rapport « Le temps long »': a title, or words of somebody. */
export function isQuoted(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  return /^[«“"]$/.test(lexemes[from - 1]?.text ?? '') && /^[»”"]$/.test(lexemes[to]?.text ?? '');
}

/** ', lui,', ', de son côté,', ', who runs the clinic,': what stands between a subject and its verb. */
export function isAside(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  if (/^(?:qui|que|qu'|dont|où|who|which|whose|where|when|whom)$/.test(lexemes[from]?.text ?? ''))
    return true;
  if (isParticipial(lexemes, { from, to }, grammar)) return true;
  // ', it said,'
  if (
    phraseAt(grammar.sourceVerbs, lexemes, from + 1)?.to === to &&
    /^(?:it|he|she|they)$/.test(lexemes[from]?.text ?? '')
  )
    return true;
  const aside = phraseAt(grammar.sourceAsides, lexemes, from);
  return aside !== null && aside.to === to;
}

/** ', s'exprimant sous couvert d'anonymat,', ', speaking on condition of anonymity,': what the subject does meanwhile. */
function isParticipial(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  { language }: CompiledGrammar,
): boolean {
  if (from === 0 || lexemes[from - 1]?.text !== ',' || lexemes[to]?.text !== ',') return false;
  const at = /^(?:s'|se|en|n'|ne|l')$/.test(lexemes[from]?.text ?? '') ? from + 1 : from;
  const { text = '', capitalised = true } = lexemes[at] ?? {};
  return !capitalised && (language === 'fr' ? /.{3}ant$/ : /.{2}ing$/).test(text);
}

/** ', the agency's envoy in Goma,', ', directeur de l'hôpital,', ', cited by Reuters,': says who the one before is. */
export function isApposition(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  for (let at = from + 1; at < to; at++) if (isVerb(lexemes, at, grammar)) return false;
  return true;
}
