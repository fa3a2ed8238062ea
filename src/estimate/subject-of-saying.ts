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
  const from = behindAsides(lexemes, verbEnd, grammar);
  const first = lexemes[from];
  if (first === undefined || grammar.sourcePronouns.has(first.text)) return null;
  if (!first.capitalised && !NAMES.test(first.text)) return null;
  // 'dénombre une soixantaine de …', 'en voit un sur deux'
  if (/^(?:collective|ratio|fraction)$/.test(readNumeral(lexemes, from, grammar)?.form ?? '')) return null;
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
      const next = lexemes[listener + 1];
      const named = next?.kind === 'word' && (next.capitalised || NAMES.test(next.text));
      if (lexemes[listener]?.kind !== 'word' || !named) return from;
      from = listener + 1;
    } else return from;
  }
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

/**
 * The subject in front of a verb: the piece right before it; behind an apposition, an aside or a relative clause between
 * commas, the piece before that; a role with the name behind it as one ('son président, Jean Martin, a dit').
 */
export function subjectBefore(
  lexemes: readonly Lexeme[],
  verb: number,
  grammar: CompiledGrammar,
): LexemeRange | 'pronoun' | null {
  const antecedent = antecedentOf(lexemes, verb, grammar);
  if (antecedent !== null) return antecedent;
  const parts = partsBefore(lexemes, verb).map((part) => plainStart(lexemes, part));
  const last = parts.at(-1);
  if (last === undefined) return null;
  const isAdverbial =
    isAside(lexemes, last, grammar) && !grammar.sourcePronouns.has(lexemes[last.from]?.text ?? '');
  if (last.to > last.from && !isAdverbial) {
    return opensSubject(lexemes, last, grammar)
      ? nominalSubject(lexemes, last, grammar)
      : subjectBehindOpener(lexemes, last, grammar);
  }
  const before = parts.slice(0, -1);
  for (const [back, part] of [...before.entries()].reverse()) {
    const role = before[back - 1];
    if (role !== undefined && part.from === role.to + 1 && opensSubject(lexemes, role, grammar)) {
      const to = withName(lexemes, role);
      if (to > role.to) return nominalSubject(lexemes, { from: role.from, to }, grammar);
    }
    if (isAside(lexemes, part, grammar) || isQuoted(lexemes, part)) continue;
    const speaker = speakerWithin(lexemes, part, grammar);
    if (speaker !== null) return speaker;
    const isApposed =
      role !== undefined && isApposition(lexemes, part, grammar) && isNominal(lexemes, role, grammar);
    if (!isApposed && opensSubject(lexemes, part, grammar)) {
      const subject = nominalSubject(lexemes, part, grammar);
      if (subject !== null) return subject;
    }
  }
  return null;
}

/** 'A guard who left early counted 12': behind the verb of a relative clause without commas, the main one has its antecedent. */
function antecedentOf(
  lexemes: readonly Lexeme[],
  verb: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const relative = clauseStart(lexemes, verb) - 1;
  if (
    !/^(?:who|which|qui|que|qu')$/.test(lexemes[relative]?.text ?? '') ||
    lexemes[relative - 1]?.kind !== 'word'
  )
    return null;
  if (phraseAt(grammar.sourceVerbs, lexemes, relative - 1) !== null) return null; // 'affirme que 12 bus …'
  if (lexemes.slice(relative, verb).some(({ text }) => text === ',')) return null;
  let own = relative + 1;
  while (own < verb && !isVerb(lexemes, own, grammar)) own++;
  while (
    own < verb &&
    (isVerb(lexemes, own, grammar) || grammar.sourceAuxiliaries.has(lexemes[own]?.text ?? ''))
  )
    own++;
  if (own >= verb) return null;
  const from = partsBefore(lexemes, relative).at(-1)?.from ?? relative;
  const range = { from, to: relative };
  if (!isNominal(lexemes, range, grammar)) return null;
  const subject = nominalSubject(lexemes, range, grammar);
  return subject === 'pronoun' ? null : subject;
}

/** The pieces between commas, dashes and quotation marks from the start of a clause to its verb; an empty one where a mark stands before the verb. */
function partsBefore(lexemes: readonly Lexeme[], verb: number): LexemeRange[] {
  const found: LexemeRange[] = [];
  let from = clauseStart(lexemes, verb);
  let depth = 0;
  for (let at = from; at <= verb; at++) {
    const text = lexemes[at]?.text ?? '';
    if (text === '(') depth++;
    if (text === ')') depth--;
    if (at !== verb && (depth !== 0 || !/^[,–—"“”«»]$/.test(text))) continue;
    if (at > from || at === verb) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

function opensSubject(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  const first = lexemes[from];
  if (first === undefined || to <= from || grammar.sourceOpeners.has(first.text)) return false;
  return phraseAt(grammar.sourcePrepositions, lexemes, from) === null;
}

/** A noun phrase that could be a subject: no verb in it, and nothing that opens an adverbial. */
function isNominal(lexemes: readonly Lexeme[], range: LexemeRange, grammar: CompiledGrammar): boolean {
  if (!opensSubject(lexemes, range, grammar) || range.to - range.from > LONGEST_CLAIMANT) return false;
  for (let at = range.from + 1; at < range.to; at++)
    if (lexemes[at]?.capitalised !== true && isVerb(lexemes, at, grammar)) return false;
  return true;
}

/** ', a révélé l'état-major, précisant que …': the one who has just spoken. */
function speakerWithin(
  lexemes: readonly Lexeme[],
  { from }: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  let at = from;
  while (grammar.sourceAuxiliaries.has(lexemes[at]?.text ?? '')) at++;
  const verb = phraseAt(grammar.sourceVerbs, lexemes, at);
  return verb === null ? null : subjectBehind(lexemes, verb.to, grammar);
}

/** 'dans son rapport « Le temps long »': a title, or words of somebody. */
function isQuoted(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  return /^[«“"]$/.test(lexemes[from - 1]?.text ?? '') && /^[»”"]$/.test(lexemes[to]?.text ?? '');
}

/** ', lui,', ', de son côté,', ', who runs the clinic,': what stands between a subject and its verb. */
function isAside(lexemes: readonly Lexeme[], { from, to }: LexemeRange, grammar: CompiledGrammar): boolean {
  if (/^(?:qui|que|qu'|dont|où|who|which|whose|where|when|whom)$/.test(lexemes[from]?.text ?? ''))
    return true;
  const aside = phraseAt(grammar.sourceAsides, lexemes, from);
  return aside !== null && aside.to === to;
}

/** ', the agency's envoy in Goma,', ', directeur de l'hôpital,', ', cited by Reuters,': says who the one before is. */
function isApposition(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  for (let at = from + 1; at < to; at++) if (isVerb(lexemes, at, grammar)) return false;
  return true;
}

/** A piece without the conjunction that may open it. */
function plainStart(lexemes: readonly Lexeme[], { from, to }: LexemeRange): LexemeRange {
  const joins = to > from + 1 && /^(?:et|and|mais|but)$/.test(lexemes[from]?.text ?? '');
  return { from: joins ? from + 1 : from, to };
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
  let to = verb < 0 ? range.to : verb;
  while (to > from + 1 && /^(?:s'|se|ne|n'|y|en)$/.test(lexemes[to - 1]?.text ?? '')) to--;
  return { from, to };
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
