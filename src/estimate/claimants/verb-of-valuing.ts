import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { type PhraseMatch, phraseAt } from '../grammar/phrase.ts';
import { list } from '../grammar/word-list.ts';
import { looksPlural } from '../sentence/plural.ts';
import { DOCUMENT } from './verbs-of-saying.ts';

const ASSIGNS: ReadonlySet<string> = new Set(
  list(`give gives gave given blame blames blamed credit credits credited crédite créditent attribue attribuent attribué donne donnent
    donné accorde accordent impute imputent prête prêtent`),
);
const RESETS: ReadonlySet<string> = new Set(
  list(`ramène ramènent ramenait ramené porte portent portait porté abaisse abaissent abaissé relève relèvent relevé révise révisent
    révisé corrige corrigent corrigé lowers lowered raises raised revises revised cuts trimmed`),
);
const HAS: ReadonlySet<string> = new Set(list('has have had'));
const GOES: ReadonlySet<string> = new Set(list('goes go went'));
const LONGEST_VALUED = 5; // lexemes

/**
 * 'A poll gives the campaign 30 percent', 'Ann Lee has December nearer 550,000': a verb that says something where a
 * document or a count is its subject, where it values what somebody names, or goes up to a number.
 */
export function verbOfValuing(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  const text = lexemes[at]?.text ?? '';
  const isAssigning = ASSIGNS.has(text) && isOfDocument(lexemes, at, grammar);
  const isGoing =
    GOES.has(text) &&
    lexemes[at + 1]?.text === 'as' &&
    phraseAt(grammar.boundsBefore, lexemes, at + 1) !== null;
  const isResetting = RESETS.has(text) && resetsTally(lexemes, at, grammar);
  return isAssigning || isResetting || isGoing || (HAS.has(text) && valuesBehind(lexemes, at, grammar))
    ? { from: at, to: at + 1, means: 'verb' }
    : null;
}

/** 'a ramené ce chiffre à 1,9 million', 'revised the toll to 12': a count that somebody gives anew, whoever did. */
function resetsTally(lexemes: readonly Lexeme[], verb: number, grammar: CompiledGrammar): boolean {
  if (!/^(?:ce|cette|ces|le|la|l'|les|son|sa|this|that|the|its)$/.test(lexemes[verb + 1]?.text ?? ''))
    return false;
  const noun = lexemes[verb + 2]?.text ?? '';
  const isTally = grammar.sourceCounts.has(noun) || grammar.tallies.has(noun);
  return isTally && /^(?:à|to)$/.test(lexemes[verb + 3]?.text ?? '');
}

const REACH_OF_DOCUMENT = 12; // lexemes

/** Whether the clause of a verb begins with a document: 'Un sondage Elabe crédite …', 'the audit, seen by us, blames …'. */
function isOfDocument(lexemes: readonly Lexeme[], verb: number, grammar: CompiledGrammar): boolean {
  const noun = lexemes.findLastIndex(
    ({ text }, at) =>
      at < verb && at >= verb - REACH_OF_DOCUMENT && (DOCUMENT.test(text) || grammar.sourceCounts.has(text)),
  );
  const opener = grammar.articles.has(lexemes[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
  return noun >= 0 && (opener < 0 || lexemes[opener]?.kind === 'mark');
}

/** 'has the figure at just over 21,500': a number behind what places it, that counts no noun of its own. */
function valuesBehind(lexemes: readonly Lexeme[], has: number, grammar: CompiledGrammar): boolean {
  for (let at = has + 2; at <= has + LONGEST_VALUED; at++) {
    if (lexemes[at - 1]?.kind !== 'word') return false;
    if (!/^(?:at|nearer|closer|around|above|below)$|.ing$/.test(lexemes[at]?.text ?? '')) continue;
    const bound =
      phraseAt(grammar.boundsBefore, lexemes, at) ?? phraseAt(grammar.boundsBefore, lexemes, at + 1);
    const number = bound?.to ?? at + 1;
    const isNumber = lexemes[number]?.kind === 'number' || lexemes[number]?.kind === 'symbol';
    return isNumber && !looksPlural(lexemes[number + 1]?.text ?? '');
  }
  return false;
}
