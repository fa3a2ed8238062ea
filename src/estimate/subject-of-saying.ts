import { CLAIMANT_STOP, claimantEnd, LONGEST_CLAIMANT, withName } from './claimant.ts';
import { isVerb, type LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { readNumeral } from './numeral.ts';
import { phraseAt } from './phrase.ts';

const NAMES = /^(?:le|la|les|l'|un|une|des|the|an?|m|mme|son|sa|ses|leur|leurs|its|his|her|their)$/;

/** The subject behind a verb of saying: ', a révélé mardi l'état-major', ', said the ministry'. */
export function subjectBehind(
  lexemes: readonly Lexeme[],
  verbEnd: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  let from = verbEnd;
  while (
    isWhen(lexemes[from], grammar) ||
    (/^(?:ce|le|cette)$/.test(lexemes[from]?.text ?? '') && isWhen(lexemes[from + 1], grammar))
  )
    from++;
  const first = lexemes[from];
  if (first === undefined || grammar.sourcePronouns.has(first.text)) return null;
  if (!first.capitalised && !NAMES.test(first.text)) return null;
  if (readNumeral(lexemes, from, grammar)?.form === 'collective') return null; // 'dénombre une soixantaine de …'
  if (first.kind !== 'word' || lexemes[from + 1]?.kind === 'number') return null;
  const to = claimantEnd(lexemes, from, grammar);
  const next = lexemes[to];
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    isWhen(next, grammar) ||
    CLAIMANT_STOP.test(next.text) ||
    grammar.stops.has(next.text);
  // 'said the economy had …': a subject of its own
  const clause = grammar.language === 'en' && isVerb(lexemes, to, grammar);
  return to > from && closes && !clause ? { from, to: withName(lexemes, { from, to }) } : null;
}

function isWhen(lexeme: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (lexeme === undefined) return false;
  return (
    grammar.weekdays.has(lexeme.text) ||
    /^(?:hier|aujourd'|hui|soir|matin|midi|today|yesterday)$/.test(lexeme.text)
  );
}

/** The subject in front of a verb: the piece right before it, or, behind an apposition between commas, the first one. */
export function subjectBefore(
  lexemes: readonly Lexeme[],
  verb: number,
  grammar: CompiledGrammar,
): LexemeRange | 'pronoun' | null {
  const clauseFrom = clauseStart(lexemes, verb);
  const segments: LexemeRange[] = [];
  let from = clauseFrom;
  let depth = 0;
  for (let at = clauseFrom; at <= verb; at++) {
    const text = lexemes[at]?.text ?? '';
    if (text === '(') depth++;
    if (text === ')') depth--;
    if (at === verb || (depth === 0 && /^[,–—"“”«»]$/.test(text))) {
      segments.push({ from, to: at });
      from = at + 1;
    }
  }
  const opens = (range: LexemeRange): boolean => {
    const first = lexemes[range.from];
    if (first === undefined || range.to <= range.from) return false;
    if (
      grammar.sourceOpeners.has(first.text) ||
      phraseAt(grammar.sourcePrepositions, lexemes, range.from) !== null
    )
      return false;
    return true;
  };
  const last = segments.at(-1);
  const [role] = segments.filter(opens);
  if (role !== undefined && last !== undefined && last.to <= last.from) {
    const to = withName(lexemes, role);
    if (to > role.to) return nominalSubject(lexemes, { from: role.from, to }, grammar);
  }
  const candidates = last !== undefined && last.to > last.from ? [last] : segments.filter(opens);
  const chosen = candidates[0];
  if (chosen === undefined || !opens(chosen)) {
    return chosen === undefined ? null : subjectBehindOpener(lexemes, chosen, grammar);
  }
  return nominalSubject(lexemes, chosen, grammar);
}

/** The subject of a sentence that begins with it, up to its first verb; null where it is a pronoun or opens otherwise. */
export function sentenceSubject(
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  from = 0,
): LexemeRange | null {
  let verb = lexemes.findIndex((_, at) => at > from && isVerb(lexemes, at, grammar));
  while (/^(?:s'|se|ne|n'|y|en|l')$/.test(lexemes[verb - 1]?.text ?? '')) verb--;
  const subject = verb > 0 ? subjectBefore(lexemes, verb, grammar) : null;
  return subject === null || subject === 'pronoun' ? null : subject;
}

/** 'In Kyiv the ministry said': the last noun phrase behind an adverbial that no comma closes. */
function subjectBehindOpener(
  lexemes: readonly Lexeme[],
  range: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | 'pronoun' | null {
  for (let at = range.to - 1; at > range.from; at--) {
    const text = lexemes[at]?.text ?? '';
    if (grammar.sourcePronouns.has(text) && at === range.to - 1) return 'pronoun';
    if (
      /^(?:le|la|l'|les|the|un|une|an?)$/.test(text) &&
      !grammar.of.has(lexemes[at - 1]?.text ?? '') &&
      !grammar.sourceOpeners.has(lexemes[at - 1]?.text ?? '')
    ) {
      return { from: at, to: range.to };
    }
  }
  return null;
}

function nominalSubject(
  lexemes: readonly Lexeme[],
  range: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | 'pronoun' | null {
  let { from } = range;
  while (
    from < range.to &&
    /^(?:et|and|mais|but|or|as|que|qu'|that|comme|since|where)$/.test(lexemes[from]?.text ?? '')
  )
    from++;
  if (grammar.sourcePronouns.has(lexemes[from]?.text ?? '') && range.to - from <= 2) return 'pronoun';
  const first = lexemes[from];
  if (first === undefined || from >= range.to) return null;
  if (
    /^(?:il|elle|ils|elles|he|she|they|it|we|on|nous|je|j'|ce|c'|cela|this|qui|who|which)$/.test(
      first.text,
    ) &&
    range.to - from <= 1
  )
    return 'pronoun';
  if (/^(?:ce|cela|c'|this|it|there|qui|which|dont)$/.test(first.text) && range.to - from <= 2) return null;
  if (range.to - from > LONGEST_CLAIMANT + 4) return null;
  // 'a number with its noun' is what is counted, not who counts
  if (first.kind === 'number' && first.text !== '24') return null;
  // 'Researchers followed 40 people and found …': the subject ends where the first verb stands
  const verb = lexemes.findIndex(
    (lexeme, at) => at > from && at < range.to && !lexeme.capitalised && isVerb(lexemes, at, grammar),
  );
  return { from, to: verb < 0 ? range.to : verb };
}

const OPENS_CLAUSE =
  /^(?:[;:.!?…]|mais|but|que|qu'|that|tandis|while|puisque|because|who|which|qui|dont|where|whereas|si|if)$/;

function clauseStart(lexemes: readonly Lexeme[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || !OPENS_CLAUSE.test(lexeme.text)) continue;
    if (lexeme.text === '.' && (lexemes[at - 1]?.text.length ?? 9) <= 3) continue; // an abbreviation: 'Gen. Smith'
    // 'Dr Singh, who led the trial, said': the relative clause is about the subject
    if (/^(?:who|which|qui|dont|where)$/.test(lexeme.text) && lexemes[before - 1]?.text === ',') continue;
    return at + 1;
  }
  return 0;
}
