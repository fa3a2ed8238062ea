import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { PRENOMINAL } from '../noun-phrase/noun-phrase.fr.ts';
import { opensNoun } from '../sentence/clause.ts';

export const LONGEST_CLAIMANT = 16; // lexemes

/** Words that open something else than the name of a claimant. */
export const CLAIMANT_STOP =
  /^(?:dans|lors|sur|après|avant|pendant|depuis|qui|que|qu'|dont|où|afin|mais|tandis|when|who|that|which|after|before|during|while|as|since|but|because|via|par|citing|citant|there|had|has|have|were|was|are|is)$/;

const CLAIMANT_DATE = /^(?:hier|today|yesterday|aujourd'|ce|cette|this|last|late|earlier|early)$/;

/** Where a claimant named from a lexeme on ends: at a mark, a verb, a word that opens something else, a day. */
export function claimantEnd(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  let at = from;
  let end = from;
  while (at - from < LONGEST_CLAIMANT) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (lexeme.text === '(' && at > from) {
      const close = lexemes.slice(at, at + 5).findIndex(({ text }) => text === ')');
      if (close < 0) break;
      at += close + 1;
      end = at;
      continue;
    }
    if (
      lexeme.text === '.' &&
      lexemes[at - 1]?.capitalised === true &&
      lexemes[at + 1]?.capitalised === true &&
      (lexemes[at - 1]?.text.length ?? 9) <= 3
    ) {
      at++;
      continue;
    }
    if (isAbbreviation(lexemes, at)) {
      at += 2;
      end = at;
      continue;
    }
    if (lexeme.kind === 'mark' && !/^['’&]$/.test(lexeme.text)) break;
    // 'Organisation internationale pour les migrations' is a name, 'le ministre pour …' is not
    if (
      lexeme.text === 'pour' &&
      !(
        grammar.articles.has(lexemes[at + 1]?.text ?? '') &&
        lexemes.slice(from, at).some(({ capitalised }) => capitalised)
      )
    )
      break;
    const isDate =
      CLAIMANT_DATE.test(lexeme.text) && at > from && !grammar.articles.has(lexemes[at - 1]?.text ?? ''); // 'an early count'
    const isInfinitive =
      lexeme.text === 'to' &&
      grammar.language === 'en' &&
      lexemes[at + 1]?.capitalised !== true &&
      !grammar.articles.has(lexemes[at + 1]?.text ?? ''); // 'reckoned by commanders to field 12'
    const stop = CLAIMANT_STOP.test(lexeme.text) || isDate || isInfinitive;
    if (stop || isClaimantVerb(lexemes, at, from, grammar)) break;
    if (
      grammar.weekdays.has(lexeme.text) ||
      (at > from && phraseAt(grammar.sourcePrepositions, lexemes, at) !== null)
    )
      break;
    if (/^(?:à|au|en|in|on|at)$/.test(lexeme.text) && !lexemes[at + 1]?.capitalised) {
      if (!(lexeme.text === 'au' || lexeme.text === 'en') || grammar.language === 'en') break;
    }
    if (lexeme.text === 'on' || (lexeme.text === 'en' && /^\d/.test(lexemes[at + 1]?.text ?? ''))) break;
    const inName = lexemes[at - 1]?.capitalised === true && lexemes[at + 1]?.glued === true; // 'l'Alliance 4F'
    if (lexeme.kind === 'number' && !inName && !/^(?:24|7)$/.test(lexeme.text)) break;
    at++;
    end = at;
  }
  // a claimant does not end in a preposition or a conjunction
  while (
    end > from &&
    (grammar.stops.has(lexemes[end - 1]?.text ?? '') || grammar.of.has(lexemes[end - 1]?.text ?? ''))
  )
    end--;
  return end;
}

const LONGEST_ABBREVIATION = 4; // letters

/** 'l'art. 12 du règlement': the full stop of an abbreviation that a number follows. */
function isAbbreviation(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, stop, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  const isShort = before?.kind === 'word' && before.text.length <= LONGEST_ABBREVIATION;
  return isShort && stop?.text === '.' && stop.glued && next?.kind === 'number';
}

/** French auxiliaries, and what stands right before a verb: no noun is written like these. */
const FRENCH_AUXILIARY =
  /^(?:a|ont|est|sont|avait|avaient|fut|furent|s'|se|ne|n'|aurait|auraient|serait|seraient|était|étaient|pourrait|pourraient)$/;

/** A verb that ends the name of a claimant; 'the Red Cross' and 'la Région Grand Est' go on. */
function isClaimantVerb(
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
  grammar: CompiledGrammar,
): boolean {
  const { text = '', capitalised = false } = lexemes[at] ?? {};
  if (at === from || capitalised) return false;
  if (grammar.language === 'en') return grammar.verbs.has(text);
  return FRENCH_AUXILIARY.test(text) || (grammar.verbs.has(text) && !isFrenchNoun(lexemes, at, grammar));
}

/** 'son propre compte rendu', 'un décompte fait par': French verbs that are nouns or participles where they stand. */
function isFrenchNoun(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const [before = '', verb = '', next = ''] = [-1, 0, 1].map((from) => lexemes[at + from]?.text ?? '');
  if (verb === 'compte' && /^rendus?$/.test(next)) return true;
  const isParticiple = /^(?:fait|produit)$/.test(verb) && grammar.stops.has(next);
  return isParticiple || opensNoun(before, grammar) || PRENOMINAL.test(before);
}

/** The apostrophe of 'O'Hara'. */
function isWithinName(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return /^['’]$/.test(lexemes[at]?.text ?? '') && next?.glued === true && next.capitalised;
}

/** What begins a role that one word may name: 'their union, Napo,'. */
const OWNER = /^(?:its|their|his|her|our|son|sa|ses|leurs?)$/;

/**
 * 'son maire, Jean Dupont, …', 'their union, Napo, …': the end of a claimant with the name that follows in apposition, if
 * one does: up to five capitalised words, closed by a mark; one alone by a comma.
 */
export function withName(lexemes: readonly Lexeme[], { from, to }: LexemeRange): number {
  if (lexemes[to]?.text !== ',' || lexemes[to - 1]?.kind !== 'word') return to;
  const isRole = !(lexemes[from]?.capitalised === true && lexemes[to - 1]?.capitalised === true && from > 0);
  let end = to + 1;
  while (
    (lexemes[end]?.kind === 'word' || isWithinName(lexemes, end)) &&
    (isWithinName(lexemes, end) ||
      lexemes[end]?.capitalised === true ||
      /^(?:de|van|von|der|du|da|dos|al|el|bin|ben|d'|(?:al|el)-.+)$/.test(lexemes[end]?.text ?? ''))
  )
    end++;
  const length = end - to - 1;
  const closed = lexemes[end] === undefined || lexemes[end]?.kind === 'mark';
  const isEnclosed =
    length > 1 ||
    (lexemes[end]?.text === ',' &&
      (OWNER.test(lexemes[from]?.text ?? '') || lexemes.slice(from, to).some(({ text }) => text === "'s")));
  return isRole && length >= 1 && isEnclosed && length <= 5 && closed ? end : to;
}
