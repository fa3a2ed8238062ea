import { readNumeral } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { looksPlural } from '../sentence/plural.ts';
import { CLAIMANT_STOP, claimantEnd, withName } from './claimant.ts';

const NAMES =
  /^(?:le|la|les|l'|un|une|des|the|an?|m|mme|mon|ma|mes|notre|nos|son|sa|ses|leurs?|my|our|its|his|her|their)$/;

/** The subject behind a verb of saying: ', a révélé mardi l'état-major', ', said the ministry'. */
export function subjectBehind(
  lexemes: readonly Lexeme[],
  verbEnd: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const from = behindAsides(lexemes, verbEnd, grammar);
  const first = lexemes[from];
  if (first === undefined || grammar.sourcePronouns.has(first.text)) return null;
  if (!first.capitalised && !NAMES.test(first.text) && !areSpeakers(lexemes, from, grammar)) return null;
  // 'dénombre une soixantaine de …', 'en voit un sur deux'
  if (/^(?:collective|ratio|fraction)$/.test(readNumeral(lexemes, from, grammar)?.form ?? '')) return null;
  if (first.kind !== 'word' || lexemes[from + 1]?.kind === 'number') return null;
  const known = lexemes.findIndex(({ text }, at) => at > from && KNOWN_AS.test(text));
  const end = claimantEnd(lexemes, from, grammar);
  const whole = known < 0 ? end : Math.min(end, known);
  // 'a indiqué l'organisation au pointage de 16 heures'
  const when = lexemes.findIndex(
    ({ text }, at) => at > from && at < whole && /^(?:au|dans|lors|en)$/.test(text),
  );
  const behind = grammar.of.has(lexemes[whole]?.text ?? '') ? whole + 1 : whole;
  const to = when > 0 && /^(?:time|date|number)$/.test(lexemes[behind]?.kind ?? '') ? when : whole;
  const next = lexemes[to];
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    isWhen(next, grammar) ||
    CLAIMANT_STOP.test(next.text) ||
    KNOWN_AS.test(next.text) ||
    grammar.stops.has(next.text);
  // 'said the economy had …': a subject of its own
  const clause = grammar.language === 'en' && isVerb(lexemes, to, grammar);
  return to > from && closes && !clause ? { from, to: withName(lexemes, { from, to }) } : null;
}

/** 'say diplomats', 'confient deux sources militaires': several who speak need no article. */
function areSpeakers(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  const isCounted = (grammar.cardinalValues.get(lexemes[from]?.text ?? '') ?? 0) > 1;
  const noun = isCounted ? from + 1 : from;
  if (noun === from && grammar.language === 'fr') return false;
  return [noun, noun + 1].some(
    (at) => looksPlural(lexemes[at]?.text ?? '') && grammar.sourceSpeakers.has(lexemes[at]?.text ?? ''),
  );
}

/** 'said a commander known by his call sign', 'a dit un soldat joint par téléphone': what is told of the one who speaks. */
const KNOWN_AS =
  /^(?:known|named|nicknamed|identified|reached|based|surnommée?|prénommée?|identifiée?|jointe?|interrogée?|basée?)$/;

const PLACE_OF_SAYING = /^(?:à|au|aux|sur|devant|auprès|to)$/;

/** Behind a verb: the first lexeme that is no day and no listener ('expliquait mardi à l'AFP Jean Martin'). */
function behindAsides(lexemes: readonly Lexeme[], verbEnd: number, grammar: CompiledGrammar): number {
  let from = verbEnd;
  for (;;) {
    const text = lexemes[from]?.text ?? '';
    const isDay = isWhen(lexemes[from], grammar);
    if (isDay || (/^(?:ce|le|cette)$/.test(text) && isWhen(lexemes[from + 1], grammar))) from++;
    else if (phraseAt(grammar.sourceAsides, lexemes, from) !== null)
      from = phraseAt(grammar.sourceAsides, lexemes, from)?.to ?? from;
    else if (PLACE_OF_SAYING.test(text)) {
      let listener = from + 1;
      while (
        grammar.articles.has(lexemes[listener]?.text ?? '') ||
        grammar.of.has(lexemes[listener]?.text ?? '')
      )
        listener++;
      while (isNamePart(lexemes, listener)) listener++; // 'à La Voix du Nord un cadre'
      const next = lexemes[listener + 1];
      const named = next?.kind === 'word' && (next.capitalised || NAMES.test(next.text));
      if (lexemes[listener]?.kind !== 'word' || !named) return from;
      from = listener + 1;
    } else return from;
  }
}

/** Whether a name goes on behind a capitalised word: 'La Voix du Nord'. */
function isNamePart(lexemes: readonly Lexeme[], at: number): boolean {
  const [word, next] = [lexemes[at], lexemes[at + 1]];
  if (word?.kind !== 'word' || next?.kind !== 'word') return false;
  const links = /^(?:du|de|des|d')$/;
  if (word.capitalised) return links.test(next.text) && lexemes[at + 2]?.capitalised === true;
  return links.test(word.text) && next.capitalised;
}

const BY_WAY_OF = /^(?:de|d'|auprès|à|au|aux|chez|dans|côté)$/;

/** 'apprend-on de source policière', 'a-t-on indiqué à la préfecture': who 'on' is, where it is said. */
export function speakerInGeneral(
  lexemes: readonly Lexeme[],
  verbEnd: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  let from = verbEnd;
  while (isWhen(lexemes[from], grammar)) from++;
  if (!BY_WAY_OF.test(lexemes[from]?.text ?? '')) return null;
  while (BY_WAY_OF.test(lexemes[from]?.text ?? '') || lexemes[from]?.text === 'du') from++;
  const to = claimantEnd(lexemes, from, grammar);
  return to > from ? { from, to } : null;
}

function isWhen(lexeme: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (lexeme === undefined) return false;
  return (
    grammar.weekdays.has(lexeme.text) ||
    /^(?:hier|aujourd'|hui|soir|matin|midi|today|yesterday)$/.test(lexeme.text)
  );
}
