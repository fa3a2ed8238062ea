import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';
import { subjectBehind } from './subject-of-saying.ts';

const NOUN_FORM = /^(?:on|in|of|for|with|from|to|by|into|over|per|under|the|its|their|our|his|her)$/;

/** A verb with its pronoun behind it: a-t-il, ont-ils, estime-t-elle. */
export const INVERTED_PRONOUN = /-(?:t-)?(?:il|elle|ils|elles|on)$/;

/** 'the record', 'on record', 'an estimated', 'United States' are no verbs of saying; 'is reported' says nobody's words. */
export function isVerbal(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1];
  if (before === undefined) return true;
  if (phraseAt(grammar.sourceVerbs, lexemes, at - 1) !== null) return false; // 'insurers expect claims'
  if (/^(?:than|first|previously|once|all)$/.test(before.text)) return false; // 'fewer than first reported', 'all told'
  if (lexemes[at]?.capitalised === true && before.kind === 'word') return false;
  if (grammar.language === 'en') {
    if (/^(?:is|are|was|were|be|been|being)$/.test(before.text) || NOUN_FORM.test(before.text)) return false;
    if (before.text === ',' && isApposed(lexemes, at)) return false;
  } else if (/^(?:de|d')$/.test(before.text)) return false; // 'longueurs d'avance'
  const verbal = grammar.sourceAuxiliaries.has(before.text);
  return verbal || !(grammar.articles.has(before.text) || grammar.of.has(before.text));
}

/** ', promised in 2021,': a participle that belongs to the noun before the comma. */
function isApposed(lexemes: readonly Lexeme[], at: number): boolean {
  if (
    !/ed$/.test(lexemes[at]?.text ?? '') ||
    !/^(?:in|on|at|by|last|during)$/.test(lexemes[at + 1]?.text ?? '')
  )
    return false;
  return lexemes.slice(at + 2, at + 6).some(({ text }) => text === ',');
}

const PAUSE = /^(?:[,»”"]|a|ont|s'|est|sont|se)$/;

/**
 * '« … », ironise le député', ', s'est alarmé le préfet': what stands between a quotation or, with 's'est', a comma and a
 * subject is a verb of saying, whatever it means.
 */
export function verbBehindPause(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  const word = lexemes[at];
  if (grammar.language !== 'fr' || word?.kind !== 'word' || word.capitalised) return null;
  if (!PAUSE.test(lexemes[at - 1]?.text ?? '')) return null;
  const isVerbForm = /(?:e|ent|it|ait|a|é|ée|és|u)$|-(?:t-)?(?:il|elle)s?$/.test(word.text);
  const isGrammar = [grammar.stops, grammar.articles, grammar.of, grammar.sourceAuxiliaries].some((list) =>
    list.has(word.text),
  );
  if (!isVerbForm || isGrammar) return null;
  let pause = at - 1;
  while (/^(?:a|ont|s'|est|sont|se)$/.test(lexemes[pause]?.text ?? '')) pause--;
  const isReflexive = lexemes[pause + 1]?.text === "s'" || lexemes[pause + 1]?.text === 'se';
  const quoted = lexemes[pause]?.text === ',' ? lexemes[pause - 1] : lexemes[pause];
  const behindQuote = /^[»”"]$/.test(quoted?.text ?? '');
  if (!behindQuote && !(isReflexive && lexemes[pause]?.text === ',')) return null;
  return subjectBehind(lexemes, at + 1, grammar) === null && !INVERTED_PRONOUN.test(word.text)
    ? null
    : { from: at, to: at + 1, means: 'verb' };
}
