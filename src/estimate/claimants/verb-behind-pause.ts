import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import type { PhraseMatch } from '../grammar/phrase.ts';
import { isSpeaker } from '../sentence/speaker.ts';
import { subjectBehind } from './subject-behind.ts';
import { INVERTED_PRONOUN } from './verbs-of-saying.ts';

const PAUSE = /^(?:[,:»”"]|a|ont|s'|est|sont|se)$/;
const BEFORE_VERB = /^(?:a|ont|s'|est|sont|se|m'|nous|lui|leur)$/;

/** Words that look like the verb of ', estime la direction' and are none. */
const NO_VERB =
  /^(?:toute?|contre|comme|entre|voire|outre|autre|même|encore|presque|notre|votre|chaque|quelque|quatre|place|rue|avenue|gare|ministre|membre|capitale|centre|parce|malgré|simple|notamment|souvent|suite|faute|base|date|prise|mise|chute|hausse|baisse)$|.{3}ment$/;

/**
 * '« … », ironise le député', ', s'est alarmé le préfet', ', plaide la direction.': what stands between a quotation or a
 * comma and a subject is a verb of saying, whatever it means. Without a quotation the subject must have an article, for a
 * noun may stand before a name (', ministre Untel'), and a mark must close it.
 */
export function verbBehindPause(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  const word = lexemes[at];
  if (word?.kind !== 'word' || word.capitalised) return null;
  if (grammar.language === 'en') return verbBehindQuotation(lexemes, at, grammar);
  if (!PAUSE.test(lexemes[at - 1]?.text ?? '')) return null;
  const isVerbForm = /(?:e|ent|[aiu]t|a|é|ée|és|u|nd)$|-(?:t-)?(?:il|elle|on)s?$/.test(word.text);
  const isGrammar = [grammar.stops, grammar.articles, grammar.of, grammar.sourceAuxiliaries].some((list) =>
    list.has(word.text),
  );
  if (!isVerbForm || isGrammar || NO_VERB.test(word.text)) return null;
  let pause = at - 1;
  while (BEFORE_VERB.test(lexemes[pause]?.text ?? '')) pause--;
  const isReflexive = lexemes[pause + 1]?.text === "s'" || lexemes[pause + 1]?.text === 'se';
  const found: PhraseMatch<'verb'> = { from: at, to: at + 1, means: 'verb' };
  const subject = subjectBehind(lexemes, at + 1, grammar);
  const isSaid = subject !== null || INVERTED_PRONOUN.test(word.text);
  if (INVERTED_PRONOUN.test(word.text) && pause === at - 1) return found; // ', précise-t-elle'
  if (isSaid && (isBehindQuotation(lexemes, pause) || (isReflexive && lexemes[pause]?.text === ',')))
    return found;
  if (subject === null || lexemes[pause]?.text !== ',' || !/(?:e|ent|it|ait|aient)$/.test(word.text))
    return null;
  const headsClause = pause === at - 1 && isClosed(lexemes[subject.to]);
  const isOne =
    /^(?:une?|des)$/.test(lexemes[subject.from]?.text ?? '') && isSpeaker(lexemes, subject, grammar);
  return headsClause && (isOne || ARTICLE.test(lexemes[subject.from]?.text ?? '')) ? found : null;
}

const ARTICLE = /^(?:le|la|les|l'|son|sa|ses|leurs?)$/;

function isClosed(lexeme: Lexeme | undefined): boolean {
  return lexeme === undefined || /^[.:;,]$/.test(lexeme.text);
}

/** Whether a pause is the end of a quotation, a comma between left aside. */
function isBehindQuotation(lexemes: readonly Lexeme[], pause: number): boolean {
  const quoted = lexemes[pause]?.text === ',' ? lexemes[pause - 1] : lexemes[pause];
  return /^[»”"]$/.test(quoted?.text ?? '');
}

const LONGEST_SPEAKER = 8; // lexemes

/** '"…," one skipper grumbles.': whether a verb closes what stands between the end of a quotation and a pause. */
function isBehindSpeaker(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const next = lexemes[at + 1];
  if (next !== undefined && next.kind !== 'mark' && !grammar.stops.has(next.text)) return false;
  const quote = lexemes.findLastIndex(({ kind }, index) => index < at && kind === 'mark');
  if (at - quote > LONGEST_SPEAKER || at - quote < 2 || !closesQuotation(lexemes, quote)) return false;
  const first = lexemes[quote + 1];
  return (
    first?.capitalised === true ||
    grammar.articles.has(first?.text ?? '') ||
    /^(?:one|he|she)$/.test(first?.text ?? '')
  );
}

/** A straight mark closes a quotation where another mark stands before it. */
function closesQuotation(lexemes: readonly Lexeme[], at: number): boolean {
  const text = lexemes[at]?.text;
  return text === '”' || (text === '"' && /^[,.!?…]$/.test(lexemes[at - 1]?.text ?? ''));
}

/** '"…," sighed Claire Brown': any past or present form between a quotation and a name. */
function verbBehindQuotation(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  const isVerbForm = /[^e]ed$|[^s]s$/.test(lexemes[at]?.text ?? '');
  if (isVerbForm && isBehindSpeaker(lexemes, at, grammar)) return { from: at, to: at + 1, means: 'verb' };
  const named = lexemes[at + 1]?.capitalised === true && subjectBehind(lexemes, at + 1, grammar) !== null;
  return isVerbForm && named && isBehindQuotation(lexemes, at - 1)
    ? { from: at, to: at + 1, means: 'verb' }
    : null;
}
