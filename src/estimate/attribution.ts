import type { LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';

/** Somebody who is said to say something in a sentence. */
export interface Attribution {
  /** The claimant, as lexemes; null where a pronoun stands for somebody named before ('selon lui', 'a-t-il dit'). */
  readonly claimant: LexemeRange | null;
  /** Where the words of saying stand, to measure the distance to a figure. */
  readonly at: number;
  /** The lexemes that it speaks for: what follows 'that', else the whole sentence. */
  readonly scope: LexemeRange;
  /** 'selon' and its like, or a verb of saying with 'that', are certain; a verb with a plain object is not. */
  readonly certain: boolean;
}

const LONGEST_CLAIMANT = 16; // lexemes

/** Everyone to whom a sentence attributes something, in the order of the words that say so. */
export function attributionsIn(lexemes: readonly Lexeme[], grammar: CompiledGrammar): Attribution[] {
  const found: Attribution[] = [];
  const whole: LexemeRange = { from: 0, to: lexemes.length };
  for (let at = 0; at < lexemes.length; at++) {
    const preposition = phraseAt(grammar.sourcePrepositions, lexemes, at);
    if (preposition !== null) {
      const attribution = afterPreposition(lexemes, preposition, grammar);
      if (attribution !== null) found.push({ ...attribution, scope: whole });
      at = preposition.to - 1;
      continue;
    }
    const participle = byWhom(lexemes, at, grammar);
    if (participle !== null) {
      found.push({ claimant: participle, at, scope: whole, certain: true });
      continue;
    }
    const verb = phraseAt(grammar.sourceVerbs, lexemes, at);
    if (verb === null) continue;
    const attribution = aroundVerb(lexemes, verb, grammar);
    if (attribution !== null) found.push(attribution);
    at = verb.to - 1;
  }
  return found;
}

/** The one whose words a figure at `at` most probably is. */
export function attributionFor(attributions: readonly Attribution[], at: number): Attribution | null {
  const bearing = attributions.filter(({ scope }) => scope.from <= at && at < scope.to);
  const ranked = [...bearing].sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      Number(b.claimant !== null) - Number(a.claimant !== null) ||
      Math.abs(a.at - at) - Math.abs(b.at - at),
  );
  return ranked[0] ?? null;
}

function afterPreposition(
  lexemes: readonly Lexeme[],
  { from, to }: PhraseMatch<'source'>,
  grammar: CompiledGrammar,
): Omit<Attribution, 'scope'> | null {
  const next = lexemes[to];
  if (next === undefined || grammar.sourceThat.has(next.text)) return null;
  if (grammar.sourcePronouns.has(next.text)) return { claimant: null, at: from, certain: true };
  const end = claimantEnd(lexemes, to, grammar);
  return end > to ? { claimant: { from: to, to: end }, at: from, certain: true } : null;
}

/** 'annoncé par le président', 'figures released by the ministry'. */
function byWhom(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  if (!grammar.sourceParticiples.has(lexemes[at]?.text ?? '')) return null;
  for (let by = at + 1; by <= at + 2; by++) {
    if (!grammar.sourceBy.has(lexemes[by]?.text ?? '')) continue;
    const end = claimantEnd(lexemes, by + 1, grammar);
    return end > by + 1 ? { from: by + 1, to: end } : null;
  }
  return null;
}

const CLAIMANT_STOP =
  /^(?:dans|lors|sur|après|avant|pendant|depuis|qui|que|qu'|dont|où|pour|afin|mais|tandis|when|who|that|which|after|before|during|while|as|since|but|because|via|par|citing|citant|there|had|has|have|were|was|are|is)$/;
const CLAIMANT_DATE = /^(?:hier|today|yesterday|aujourd'|ce|cette|this|last|late|earlier|early)$/;

/** Where a claimant named from a lexeme on ends: at a mark, a verb, a word that opens something else, a day. */
function claimantEnd(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
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
    if (lexeme.kind === 'mark' && !/^['’&]$/.test(lexeme.text)) break;
    const stop = CLAIMANT_STOP.test(lexeme.text) || (CLAIMANT_DATE.test(lexeme.text) && at > from);
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
    if (lexeme.kind === 'number' && !/^(?:24|7)$/.test(lexeme.text)) break;
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

function isClaimantVerb(
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
  grammar: CompiledGrammar,
): boolean {
  if (at === from) return false;
  const { text } = lexemes[at] ?? { text: '' };
  if (/^(?:a|ont|est|sont|avait|avaient|fut|furent|s'|se|ne|n')$/.test(text) && grammar.language === 'fr')
    return true;
  if (
    /^(?:aurait|auraient|serait|seraient|était|étaient|pourrait|pourraient|would|could|may|might|will)$/.test(
      text,
    )
  )
    return true;
  return grammar.verbs.has(text) && grammar.language === 'en';
}

/** 'X a annoncé que …', ', a révélé X', 'X said', 'said X': the subject before the verb, else the one behind it. */
function aroundVerb(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): Attribution | null {
  let start = verb.from;
  while (grammar.sourceAuxiliaries.has(lexemes[start - 1]?.text ?? '')) start--;
  const hasAuxiliary = start < verb.from;
  const word = lexemes[verb.from]?.text ?? '';
  const participleOnly =
    grammar.language === 'fr' &&
    /[éi]e?s?$|^(?:dit|promis|appris|prévu|soutenu|averti|conclu|admis|reconnu)$/.test(word) &&
    !hasAuxiliary;
  if (participleOnly) return null;
  const scopeFrom = thatBehind(lexemes, verb.to, grammar);
  const scope: LexemeRange =
    scopeFrom === null ? { from: 0, to: lexemes.length } : { from: scopeFrom, to: lexemes.length };
  const before = lexemes[start - 1];
  const pronounForm =
    /^(?:a-t-|ont-|-t-)/.test(lexemes[verb.from - 1]?.text ?? '') ||
    /-(?:t-)?(?:il|elle|ils|elles|on)$/.test(word);
  if (pronounForm) return { claimant: null, at: verb.from, scope, certain: true };
  const opened = before === undefined || before.kind === 'mark' || /^(?:comme|as)$/.test(before.text);
  const subject = start > 0 ? subjectBefore(lexemes, start, grammar) : null;
  if (opened && scopeFrom === null) {
    // ', a révélé l'état-major …', ', said the ministry'
    const end = claimantEnd(lexemes, verb.to, grammar);
    const first = lexemes[verb.to];
    const names =
      first !== undefined &&
      (first.capitalised || grammar.articles.has(first.text) || /^(?:m|mme|mr|mrs)$/.test(first.text));
    const postposed = end > verb.to && names && !grammar.sourcePronouns.has(first?.text ?? '');
    const closes =
      end >= lexemes.length - 1 ||
      lexemes[end]?.kind === 'mark' ||
      CLAIMANT_STOP.test(lexemes[end]?.text ?? '') ||
      grammar.stops.has(lexemes[end]?.text ?? '') ||
      CLAIMANT_DATE.test(lexemes[end]?.text ?? '') ||
      grammar.weekdays.has(lexemes[end]?.text ?? '');
    if (postposed && closes && before?.text !== '.')
      return { claimant: { from: verb.to, to: end }, at: verb.from, scope, certain: true };
  }
  if (subject === null) return null;
  if (subject === 'pronoun') return { claimant: null, at: verb.from, scope, certain: scopeFrom !== null };
  // ', X said.' at the end of the sentence speaks for what stands before
  const closing =
    scopeFrom === null &&
    (lexemes[verb.to] === undefined ||
      lexemes[verb.to]?.kind === 'mark' ||
      grammar.weekdays.has(lexemes[verb.to]?.text ?? '') ||
      /^(?:on|in|vendredi|dans)$/.test(lexemes[verb.to]?.text ?? ''));
  const spoken = /^(?:said|says|say|told|added|adds)$/.test(word);
  const bare = scopeFrom === null && !closing && !spoken;
  return {
    claimant: subject,
    at: verb.from,
    scope: bare ? { from: verb.to, to: lexemes.length } : scope,
    certain: !bare,
  };
}

/** Where the clause behind 'that' begins, a day, an adverb or a place between left aside. */
function thatBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  for (let at = to; at < to + 7; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || (lexeme.kind === 'mark' && lexeme.text !== ',')) return null;
    if (grammar.sourceThat.has(lexeme.text)) return at;
    if (lexeme.kind === 'number') return null;
  }
  return null;
}

/** The subject in front of a verb: the piece right before it, or, behind an apposition between commas, the first one. */
function subjectBefore(
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
  const candidates = last !== undefined && last.to > last.from ? [last] : segments.filter(opens);
  const chosen = candidates[0];
  if (chosen === undefined || !opens(chosen)) {
    return chosen === undefined ? null : subjectBehindOpener(lexemes, chosen, grammar);
  }
  return nominalSubject(lexemes, chosen, grammar);
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
      /^(?:le|la|l'|les|the)$/.test(text) &&
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
  return { from, to: range.to };
}

const OPENS_CLAUSE =
  /^(?:[;:.!?…]|mais|but|que|qu'|that|tandis|while|puisque|because|who|which|qui|dont|where|whereas|si|if)$/;

function clauseStart(lexemes: readonly Lexeme[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || !OPENS_CLAUSE.test(lexeme.text)) continue;
    if (lexeme.text === '.' && (lexemes[at - 1]?.text.length ?? 9) <= 3) continue; // an abbreviation: 'Gen. Smith'
    // a relative clause about the subject goes on over its verb: 'le ministre, qui …, a annoncé'
    return at + 1;
  }
  return 0;
}
