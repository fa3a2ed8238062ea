import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb, segmentAround } from '../sentence/clause.ts';
import { isSpeaker } from '../sentence/speaker.ts';
import type { Attribution } from './attribution.ts';
import { claimantEnd } from './claimant.ts';
import { subjectBefore } from './subject-before.ts';
import { DOCUMENT, startOfVerb } from './verbs-of-saying.ts';

const LONGEST_OWNER = 8; // lexemes

/** 'by the agency's own count', 'on the union's figures': whose count it is. */
export function byTheCountOf(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  for (let to = at + 2; to <= at + LONGEST_OWNER && lexemes[to - 1]?.kind === 'word'; to++) {
    const noun = lexemes[to + 1]?.text === 'own' ? to + 2 : to + 1;
    if (isPossessive(lexemes[to]) && grammar.sourceCounts.has(lexemes[noun]?.text ?? '')) {
      return {
        claimant: { from: at + 1, to },
        at,
        scope: scopeOfCount(lexemes, at),
        certain: true,
        cited: false,
      };
    }
  }
  return null;
}

const OF_SPEECH = /^(?:words?|testimony|evidence|telling|authority)$/;

/** 'by the reckoning of the union', 'on the admission of the bank': the same with the one whose count it is behind. */
export function onTheCountOf(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  const noun = lexemes[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const said = lexemes[noun]?.text ?? '';
  if (!(grammar.sourceCounts.has(said) || OF_SPEECH.test(said)) || lexemes[noun + 1]?.text !== 'of')
    return null;
  const claimant = { from: noun + 2, to: claimantEnd(lexemes, noun + 2, grammar) };
  if (!isSpeaker(lexemes, claimant, grammar)) return null;
  return { claimant, at, scope: scopeOfCount(lexemes, at), certain: true, cited: false };
}

/**
 * 'employs 2,300, 200 fewer by the union's count': without a pause before it, it speaks for its own piece, if that holds a
 * number; 'of which the owner, on the word of his clerk, made two': within a relative clause for that.
 */
function scopeOfCount(lexemes: readonly Lexeme[], at: number): LexemeRange {
  const { from, to } = segmentAround(lexemes, at);
  const last = (opens: RegExp): number =>
    lexemes.findLastIndex(({ text }, index) => from < index && index < at && opens.test(text));
  const pause = last(/^[,:]$/);
  const hasNumber = lexemes.slice(pause + 1, at).some(({ kind }) => kind === 'number');
  if (pause >= 0 && pause < at - 1 && hasNumber) return { from: pause, to };
  const relative = last(/^(?:which|whom|whose)$/);
  return relative < 0 || pause < relative ? { from, to } : { from: relative, to };
}

function isPossessive(lexeme: Lexeme | undefined): boolean {
  return /^['’]s?$/.test(lexeme?.text ?? '');
}

const IS = /^(?:is|was|stands|stood|comes|came|reached|reaches|put|puts|showed|shows|gives|gave|runs|ran)$/;

/** 'The union's figure was 12', 'The agency's own tally stands at 12', 'the navy's is 9' behind such a one: whose figure it is. */
export function byOwnFigure(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  if (lexemes[at - 1]?.text === 'editor') return null; // 'Editor's note: …'
  const own = lexemes[at + 1]?.text === 'own' ? at + 2 : at + 1;
  const verb = lexemes.findIndex(
    ({ text }, index) => index >= own && (IS.test(text) || /^[,;.]$/.test(text)),
  );
  const isCount = lexemes.slice(own, verb).some(({ text }) => grammar.sourceCounts.has(text));
  // '…, seen by the paper, is'
  const aside =
    lexemes[verb]?.text === ','
      ? lexemes.findIndex(({ text }, index) => index > verb && text === ',') + 1
      : verb;
  const isGapped = own === at + 1 && verb === own && hasCountBefore(lexemes, at, grammar);
  if (!(isCount || isGapped) || !IS.test(lexemes[aside]?.text ?? '')) return null;
  const from =
    lexemes.findLastIndex(({ kind, text }, index) => index < at && (kind === 'mark' || JOINT.test(text))) + 1;
  const first = lexemes[from]?.text ?? '';
  const isName =
    from < at &&
    at - from <= LONGEST_OWNER &&
    !grammar.sourcePronouns.has(first) &&
    (grammar.articles.has(first) || !grammar.stops.has(first));
  const scope = { from: own, to: segmentAround(lexemes, at).to };
  return isName ? { claimant: { from, to: at }, at, scope, certain: true, cited: false } : null;
}

const JOINT = /^(?:while|whereas|but|and)$/;

/** Whether a noun of counting stands anywhere before a lexeme. */
function hasCountBefore(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  return lexemes.slice(0, at).some(({ text }) => grammar.sourceCounts.has(text));
}

/** 'Le bilan de la protection civile s'établit à 22', 'L'estimation du cabinet est de 12': whose figure it is. */
export function figureOfWhom(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  if (!grammar.of.has(lexemes[at + 1]?.text ?? '')) return null;
  const from = at + 2;
  const verb = lexemes.findIndex(
    (lexeme, index) => index >= from && (lexeme.kind === 'mark' || isVerb(lexemes, index, grammar)),
  );
  if (verb < 0 || lexemes[verb]?.kind === 'mark' || verb - from > LONGEST_OWNER) return null;
  let to = verb;
  while (/^(?:s'|se|ne|n')$/.test(lexemes[to - 1]?.text ?? '')) to--;
  // 'Il ressort des chiffres de l'état civil que 12 habitants …'
  if (lexemes.slice(from, to).some(({ text }) => grammar.sourceThat.has(text))) return null;
  if (to <= from || !isSpeaker(lexemes, { from, to }, grammar)) return null;
  const scope = { from: verb, to: segmentAround(lexemes, at).to };
  return { claimant: { from, to }, at, scope, certain: true, cited: false };
}

/** 'Their own estimate is 12', 'Leur propre évaluation se situe à 12': somebody named before. */
export function ownFigureIs(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  if (at > 0 && lexemes[at - 1]?.kind !== 'mark') return null;
  const noun = /^(?:own|propres?)$/.test(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const own = lexemes[noun]?.text ?? '';
  if (!grammar.sourceCounts.has(own) && !DOCUMENT.test(own)) return null;
  const says =
    IS.test(lexemes[noun + 1]?.text ?? '') || /^(?:se|s'|est|atteint)$/.test(lexemes[noun + 1]?.text ?? '');
  const scope = { from: noun, to: segmentAround(lexemes, at).to };
  return says ? { claimant: null, at, scope, certain: true, cited: false } : null;
}

const REVISES =
  /^(?:rev[uoû]\p{L}*|revis\p{L}+|révis\p{L}+|relev\p{L}+|relèv\p{L}+|abaiss\p{L}+|port[eéa]\p{L}*|ram[eè]n\p{L}+|rédui\p{L}+|maint\p{L}+|confirm\p{L}+|rais\p{L}+|lower\p{L}+|cuts?|lift\p{L}+|updat\p{L}+|trimm?\p{L}+|slash\p{L}+|nudg\p{L}+|kept|keeps|put|puts|set|sets|upped|downgrad\p{L}+|doubl\p{L}+|tripl\p{L}+|halv\p{L}+|upgrad\p{L}+)$/u;
const LONGEST_COUNT = 4; // lexemes

const LONGEST_REVISED = 14; // lexemes

/** The verb that revises what an 'its' owns: right before it, or before the figure ('a porté lundi à 340 son bilan'); -1 where none does. */
function revisingVerb(lexemes: readonly Lexeme[], own: number): number {
  if (REVISES.test(lexemes[own - 1]?.text ?? '')) return own - 1;
  let isFigureBetween = false;
  for (let at = own - 1; at >= own - LONGEST_REVISED; at--) {
    const { kind, text } = lexemes[at] ?? { kind: 'mark', text: '' };
    if (kind === 'mark' && text !== '%') return -1;
    if (kind === 'number') isFigureBetween = /^(?:à|de|to|from)$/.test(lexemes[at - 1]?.text ?? '');
    if (REVISES.test(text)) return isFigureBetween ? at : -1;
  }
  return -1;
}

/** 'a revu son bilan à 31', 'raised its forecast to 3 %': the subject whose figure it is. */
export function ownFigureRevised(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): Attribution | null {
  const verb = revisingVerb(lexemes, at);
  if (verb < 0) return null;
  const noun = lexemes.findIndex(
    ({ text }, index) => index > at && index <= at + LONGEST_COUNT && grammar.sourceCounts.has(text),
  );
  if (noun < 0 || phraseAt(grammar.sourceVerbs, lexemes, verb) !== null) return null;
  const claimant = subjectBefore(lexemes, startOfVerb(lexemes, verb, grammar), grammar);
  if (claimant === null) return null;
  const { to } = segmentAround(lexemes, at);
  // ', and authorised $15bn of buybacks' says something else
  const joint = lexemes.findIndex(
    ({ text }, index) =>
      index > noun && /^(?:and|et|but|mais)$/.test(text) && lexemes[index - 1]?.text === ',',
  );
  const from = verb === at - 1 ? noun : verb;
  const scope = { from, to: joint < 0 ? to : Math.min(joint, to) };
  return { claimant: claimant === 'pronoun' ? null : claimant, at, scope, certain: true, cited: false };
}
