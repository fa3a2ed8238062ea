import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';

const BREAK = /^[,;:.!?…()[\]«»“”"—–]$|^\.\.\.$/;
const CONJUNCTION =
  /^(?:que|qu'|that|qui|who|which|whom|whose|dont|où|where|mais|but|while|tandis|alors|whereas|although|because|puisque|car|if|si)$/;

/** The sentence cut at marks and at words that open a clause. A word that opens one belongs to the piece behind it. */
export function pieces(lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange[] {
  const found: LexemeRange[] = [];
  let from = 0;
  lexemes.forEach(({ text }, at) => {
    const mark = BREAK.test(text);
    const joins = /^(?:et|and)$/.test(text) && joinsClause(lexemes, at, grammar);
    if (!mark && !joins && !CONJUNCTION.test(text)) return;
    if (at > from) found.push({ from, to: at });
    from = mark ? at + 1 : at;
  });
  if (from < lexemes.length) found.push({ from, to: lexemes.length });
  return found;
}

/** 'et' or 'and' with a verb right behind it, an adverb between left aside: another clause with the same subject. */
function joinsClause(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  let verb = at + 1;
  while (/(?:ly|ment)$|^(?:en|y|l'|les|le|la)$/.test(lexemes[verb]?.text ?? '') && verb < at + 3) verb++;
  return isVerb(lexemes, verb, grammar) || isSaying(lexemes, verb, grammar);
}

/** French third persons that the list of common verbs need not hold: défilaient, arrivèrent, partiront, viendrait. */
const FRENCH_VERB =
  /(?:aient|èrent|eront|iront|dront|erait|irait|drait|vrait|rrait|trait|eraient|iraient|draient|vraient|rraient)$/;
/** What ends so and is no verb: 'le chef du retrait'; 'un extrait' is none behind its article, 'la firme extrait' is one. */
const NOUN_IN_TRAIT = /^(?:re|(?:auto)?por|at|abs)trait$/;
const NOUN_OR_VERB_IN_TRAIT = /^(?:ex|dis|sous)?trait$/;
/** A present in -ent; in -ment it is nearly always a noun or an adverb. What stands before it is asked in {@link isVerb}. */
const FRENCH_PRESENT = /(?<!m)ent$/;

/** Verbs of level and change in forms that are hardly ever nouns or participles. */
const FINITE_LEVEL: Readonly<Record<CompiledGrammar['language'], RegExp>> = {
  fr: /(?:e|ent|ait|aient|ra|atteint)$/,
  en: /(?:ed|rose|fell|grew|shrank|sank|slid|swung)$/,
};

/** 'un projet récent', 'le taux permanent': what ends like a verb and is none. */
const ADJECTIVE_IN_ENT =
  /(?:réc|perman|prés|urg|excell|viol|différ|précéd|résid|présid|cont|innoc|abs|fréqu|évid|pati|équival|insurg|compét|transpar|intellig|déc|adjac|imman|imprud|prud|cli|ag|par|accid|incid|tal|arg|souv|v|c)ent$/;

/** Whether a lexeme is a finite verb, as far as its form and the word before tell. */
export function isVerb(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return false;
  const before = lexemes[at - 1]?.text ?? '';
  if (grammar.verbs.has(lexeme.text)) return !grammar.of.has(before) && !closesAside(lexemes, at); // 'avions de combat'
  const saysHowMuch = grammar.levels.has(lexeme.text) || grammar.changes.has(lexeme.text);
  if (saysHowMuch && FINITE_LEVEL[grammar.language].test(lexeme.text) && !opensNoun(before, grammar))
    return true;
  if (grammar.language === 'en') {
    const isPast = lexeme.text.endsWith('ed');
    if (isPast && isPastBeforeObject(lexemes, at, grammar)) return true;
    const named =
      lexemes[at - 1]?.capitalised === true && !lexeme.capitalised && !grammar.articles.has(before); // 'A leaked memo'
    return (
      (isPast || (named && /^(?:cut|hit|put|set)$/.test(lexeme.text))) &&
      (named || /s$/.test(before)) &&
      !grammar.of.has(lexemes[at + 1]?.text ?? '')
    );
  }
  if (/^(?:s'|se|ne|n'|y)$/.test(before)) return true;
  if (isVerbOfRelative(lexemes, at, grammar)) return true;
  if (FRENCH_VERB.test(lexeme.text)) return !isNounInTrait(lexeme.text, before, grammar);
  const looksPresent =
    FRENCH_PRESENT.test(lexeme.text) && !opensNoun(before, grammar) && lexemes[at - 1]?.kind === 'word';
  return looksPresent && (/[sxz]$|eux$/.test(before) || !ADJECTIVE_IN_ENT.test(lexeme.text));
}

function isNounInTrait(word: string, before: string, grammar: CompiledGrammar): boolean {
  if (NOUN_IN_TRAIT.test(word)) return true;
  return NOUN_OR_VERB_IN_TRAIT.test(word) && (grammar.articles.has(before) || grammar.of.has(before));
}

/** 'la coopérative qui l'exploite', 'un syndicat qui regroupe': behind 'qui', a pronoun between or not. */
function isVerbOfRelative(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const relative = lexemes[at - 1]?.text === 'qui' ? at - 1 : at - 2;
  if (lexemes[relative]?.text !== 'qui' || lexemes[relative - 1]?.kind !== 'word') return false;
  const isBehindPronoun = /^(?:l'|le|la|les|en|lui|leur)$/.test(lexemes[at - 1]?.text ?? '');
  if (relative === at - 2 && !isBehindPronoun) return false;
  const { text } = lexemes[at] ?? { text: '' };
  const isOther = [grammar.stops, grammar.articles, grammar.of].some((list) => list.has(text));
  return (
    !isOther &&
    !grammar.stops.has(lexemes[relative - 1]?.text ?? '') &&
    !/ment$|^(?:plus|moins|mieux)$/.test(text)
  );
}

/** ', reservists included,'. */
function closesAside(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.text === 'included' && lexemes[at + 1]?.kind === 'mark';
}

/** What stands in front of a noun, not of a verb. */
export function opensNoun(word: string, grammar: CompiledGrammar): boolean {
  return grammar.articles.has(word) || grammar.of.has(word) || grammar.stops.has(word);
}

/** 'the company called the findings …': a past form between a noun and an article. */
function isPastBeforeObject(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const [before, next] = [lexemes[at - 1], lexemes[at + 1]];
  if ((lexemes[at]?.text.length ?? 0) < 4 || before?.kind !== 'word') return false;
  const isCounted = next?.kind === 'number' && !grammar.singleDeterminers.has(before.text); // 'the blast killed 12'
  if (next?.kind !== 'word' && !isCounted) return false;
  const isNoun =
    !grammar.stops.has(before.text) && !grammar.articles.has(before.text) && !grammar.of.has(before.text);
  return isNoun && (isCounted || (!next.capitalised && grammar.articles.has(next.text)));
}

/** A finite verb of saying; behind an article or 'of' the same form is a noun. */
function isSaying(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1]?.text ?? '';
  if (
    grammar.articles.has(before) ||
    grammar.of.has(before) ||
    (/[ée]e?s?$/.test(lexemes[at]?.text ?? '') &&
      grammar.language === 'fr' &&
      !/e$/.test(lexemes[at]?.text ?? ''))
  )
    return false;
  return phraseAt(grammar.sourceVerbs, lexemes, at) !== null;
}

/**
 * The clause that a figure stands in: its piece of the sentence, and where that has no verb, the neighbouring pieces up
 * to the one that has ('10 000 soldats, selon Kiev, auraient été tués').
 */
export function clauseOf(
  lexemes: readonly Lexeme[],
  at: number,
  all: readonly LexemeRange[],
  grammar: CompiledGrammar,
): LexemeRange {
  const index = all.findIndex(({ from, to }) => from <= at && at < to);
  const own = all[index];
  if (own === undefined) return { from: 0, to: lexemes.length };
  const hasVerb = (range: LexemeRange): boolean => {
    for (let i = range.from; i < range.to; i++)
      if (isVerb(lexemes, i, grammar) || isSaying(lexemes, i, grammar)) return true;
    return false;
  };
  if (hasVerb(own) || grammar.levels.has(lexemes[at - 1]?.text ?? '')) return own;
  let { from, to } = own;
  for (let next = index + 1; next < all.length; next++) {
    const piece = all[next];
    if (
      piece === undefined ||
      CONJUNCTION.test(lexemes[piece.from]?.text ?? '') ||
      isStop(lexemes[piece.from - 1])
    )
      break;
    to = piece.to;
    if (hasVerb(piece)) return { from, to: endOfQuoted(lexemes, to, all) };
  }
  for (let previous = index - 1; previous >= 0; previous--) {
    const piece = all[previous];
    if (piece === undefined || isStop(lexemes[piece.to])) break;
    from = piece.from;
    if (hasVerb(piece)) return { from, to };
  }
  return { from, to };
}

/** '"a few dozen" had "lost contact"': a verb that is quoted belongs to its auxiliary. */
function endOfQuoted(lexemes: readonly Lexeme[], to: number, all: readonly LexemeRange[]): number {
  const isCut =
    /^(?:ha(?:s|ve|d)|been|w(?:as|ere)|a|ont|avait|avaient|été)$/.test(lexemes[to - 1]?.text ?? '') &&
    /^[«“"]$/.test(lexemes[to]?.text ?? '');
  return isCut ? (all.find(({ from }) => from === to + 1)?.to ?? to) : to;
}

/** A full stop, within what was taken for one sentence. */
function isStop(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[.!?;]$/.test(lexeme.text);
}

/** The part of a sentence between semicolons: what one says does not reach over them. */
export function segmentAround(lexemes: readonly Lexeme[], at: number): LexemeRange {
  const end = lexemes.findIndex(({ text }, index) => index >= at && text === ';');
  const from = lexemes.findLastIndex(({ text }, index) => index < at && text === ';') + 1;
  return { from, to: end < 0 ? lexemes.length : end };
}
