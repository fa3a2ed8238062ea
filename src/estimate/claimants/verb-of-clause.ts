import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import type { PhraseMatch } from '../grammar/phrase.ts';
import { list } from '../grammar/word-list.ts';
import { isSpeaker } from '../sentence/speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { startOfVerb } from './verbs-of-saying.ts';

/**
 * 'Le ministre jure avoir contrôlé 800 taxis', 'The mayor grumbles that 12 left': whoever can speak and governs a clause, or
 * tells of a deed that is done, says what stands in it, whatever the verb.
 */
export function verbOfClause(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  if (!OPENERS.has(lexemes[at + 1]?.text ?? '') || !opensClause(lexemes, at + 1, grammar)) return null;
  const word = lexemes[at];
  if (word?.kind !== 'word' || word.capitalised || opensNoun(lexemes[at - 1], grammar)) return null;
  const hasForm = grammar.language === 'fr' ? FRENCH_FORM.test(word.text) : ENGLISH_FORM.test(word.text);
  if (!hasForm || NO_SAYING.test(word.text) || isOfGrammar(word.text, grammar)) return null;
  const start = startOfVerb(lexemes, at, grammar);
  // 'n'en a reçu que trois': only so much
  const isOnly = lexemes.slice(start, at).some(({ text }) => text === 'ne' || text === "n'");
  if (isOnly && grammar.sourceThat.has(lexemes[at + 1]?.text ?? '')) return null;
  if (MAY_BE_PARTICIPLE.test(word.text) && grammar.language === 'fr' && start === at) return null;
  const subject = subjectBefore(lexemes, start, grammar);
  const speaks = subject !== null && subject !== 'pronoun' && isSpeaker(lexemes, subject, grammar);
  return speaks ? { from: at, to: at + 1, means: 'verb' } : null;
}

/** What a clause can begin with: a look that most words do not pass. */
const OPENERS: ReadonlySet<string> = new Set(list("que qu' that having to avoir être de d' s'"));

const FRENCH_FORM = /.{2}(?:e|ent|t|ait|aient|[éui])$/;
/** Of any French verb, not of those of saying alone: behind no auxiliary it heads no clause. */
const MAY_BE_PARTICIPLE = /(?:[éui]|is|it)$/;
const ENGLISH_FORM = /.{2}(?:[^s]s|ed)$/;

/** Verbs whose clause says what is to be, what seems, or what comes of something. */
const NO_SAYING =
  /^(?:faut|fait|veut|veulent|permet(?:tent)?|arrive|semble(?:nt)?|paraît|suffit|doit|doivent|peut|peuvent|risque(?:nt)?|empêche(?:nt)?|évite(?:nt)?|mérite(?:nt)?|signifie|implique|garantit|attend(?:ent)?|reste(?:nt)?|moins|autant|tant|mieux|plutôt|alors|tandis|means?|ensures?|requires?|seems?|appears?|happens?|needs?|helps?|proves?|proved|allows?|makes?|needed|required|ensured|seemed|appeared|used|supposed|expected|forced|allowed)$/;

/** What stands in front of a noun: 'pour l'heure que', not in front of a verb. */
function opensNoun(before: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (before === undefined || before.kind === 'number') return true;
  return grammar.articles.has(before.text) || grammar.of.has(before.text);
}

function isOfGrammar(word: string, grammar: CompiledGrammar): boolean {
  return [grammar.stops, grammar.articles, grammar.of, grammar.sourceAuxiliaries].some((list) =>
    list.has(word),
  );
}

/** Whether a clause opens at a lexeme: 'que 12 …', 'that 12 …', 'avoir détruit', 'd'avoir tiré', 'having lost', 'to have lost'. */
function opensClause(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const [text, next] = [lexemes[at]?.text ?? '', lexemes[at + 1]?.text ?? ''];
  if (grammar.sourceThat.has(text)) return lexemes[at + 1]?.kind !== 'mark';
  if (grammar.language === 'en') return text === 'having' || (text === 'to' && next === 'have');
  return /^(?:avoir|être)$/.test(text) || (/^(?:de|d'|s')$/.test(text) && /^(?:avoir|être)$/.test(next));
}
