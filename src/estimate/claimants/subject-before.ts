import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { clauseStart, partsBefore } from '../sentence/parts-of-clause.ts';
import { looksPlural } from '../sentence/plural.ts';
import { isApposition, isAside, isQuoted } from './asides.ts';
import { claimantEnd, LONGEST_CLAIMANT, withName } from './claimant.ts';
import { subjectBehind } from './subject-behind.ts';

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
  // 'wolves, whose number the commission estimates at 12'
  const owned = lexemes[last.from]?.text === 'whose' ? subjectBehindOpener(lexemes, last, grammar) : null;
  if (owned !== null) return owned;
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
    if (role !== undefined && part.from === role.to + 1 && isNominal(lexemes, role, grammar)) {
      const to = withName(lexemes, role);
      if (to > role.to) return nominalSubject(lexemes, { from: role.from, to }, grammar);
    }
    if (isAside(lexemes, part, grammar) || isQuoted(lexemes, part)) continue;
    const speaker = speakerWithin(lexemes, part, grammar);
    if (speaker !== null) return speaker;
    if (isVerb(lexemes, part.from, grammar)) continue; // ', hit back,'
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
    !(RELATIVE.test(lexemes[relative]?.text ?? '') || isThatOfSubject(lexemes, relative, grammar)) ||
    lexemes[relative - 1]?.kind !== 'word'
  )
    return null;
  if (phraseAt(grammar.sourceVerbs, lexemes, relative - 1) !== null) return null; // 'affirme que 12 bus …'
  if (lexemes.slice(relative, verb).some(({ text }) => text === ',')) return null;
  let own = relative + 1;
  while (own < verb && !isVerb(lexemes, own, grammar)) own++;
  if (own >= verb && lexemes[relative]?.text !== 'that') return null;
  if (own >= verb) own = relative + 1; // 'that drove': a verb by where it stands
  while (
    own < verb &&
    (isVerb(lexemes, own, grammar) || grammar.sourceAuxiliaries.has(lexemes[own]?.text ?? ''))
  )
    own++;
  // 'Residents who fled counted 12': two verbs, the second is the main one; 'who have counted' has one
  const isSecond = own === verb && !grammar.sourceAuxiliaries.has(lexemes[verb - 1]?.text ?? '');
  if (own > verb || (own === verb && !isSecond)) return null;
  const part = partsBefore(lexemes, relative).at(-1) ?? { from: relative, to: relative };
  const range = { ...plainStart(lexemes, part), to: relative };
  if (!isNominal(lexemes, range, grammar)) return null;
  const subject = nominalSubject(lexemes, range, grammar);
  return subject === 'pronoun' ? null : subject;
}

const RELATIVE = /^(?:who|which|qui|que|qu')$/;

/** 'a charity that runs ambulances put …', not 'said that rescuers counted …'. */
function isThatOfSubject(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  if (lexemes[at]?.text !== 'that') return false;
  const [verb, next] = [lexemes[at + 1], lexemes[at + 2]];
  // 'a mission that drove through the city'
  const isVerbal = verb?.kind === 'word' && !verb.capitalised && !grammar.stops.has(verb.text);
  const goesOn =
    next !== undefined && grammar.stops.has(next.text) && !grammar.articles.has(verb?.text ?? '');
  return isVerb(lexemes, at + 1, grammar) || (isVerbal && goesOn && !looksPlural(verb.text));
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

/** A piece without the conjunction that may open it. */
function plainStart(lexemes: readonly Lexeme[], { from, to }: LexemeRange): LexemeRange {
  const joins = to > from + 1 && /^(?:et|and|mais|but|as|comme)$/.test(lexemes[from]?.text ?? '');
  return { from: joins ? from + 1 : from, to };
}

/** The subject of a sentence that begins with it, up to its first verb; null where it is a pronoun or opens otherwise. */
export function sentenceSubject(
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
  from = 0,
): LexemeRange | null {
  const relative = lexemes.findIndex(
    ({ text }, at) =>
      at > from && text === ',' && /^(?:who|which|qui|whose|dont)$/.test(lexemes[at + 1]?.text ?? ''),
  );
  const opening = { from, to: relative };
  if (relative > from && isNominal(lexemes, opening, grammar)) {
    const subject = nominalSubject(lexemes, opening, grammar);
    return subject === 'pronoun' ? null : subject;
  }
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

/** 'and the hospital': what joins another subject behind a verb; -1 where nothing does. */
function jointBehind(lexemes: readonly Lexeme[], verb: number, to: number, grammar: CompiledGrammar): number {
  return lexemes.findLastIndex(
    ({ text }, at) =>
      verb < at &&
      at < to - 1 &&
      /^(?:and|et|but|mais)$/.test(text) &&
      /^(?:the|an?|le|la|les|l'|une?)$/.test(lexemes[at + 1]?.text ?? '') &&
      grammar.articles.has(lexemes[at + 1]?.text ?? ''),
  );
}

/** 'a number they say captures half': the pronoun of a relative clause that no 'that' opens. */
const SPEAKS_FOR = /^(?:he|she|they)$/;

function nominalSubject(
  lexemes: readonly Lexeme[],
  range: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | 'pronoun' | null {
  let { from } = range;
  while (
    from < range.to &&
    /^(?:et|and|mais|but|or|as|que|qu'|that|comme|since|where|quand|lorsque|lorsqu'|si|when|while|whereas|though|although|quoique)$/.test(
      lexemes[from]?.text ?? '',
    )
  )
    from++;
  const isLatter = /^derni/.test(lexemes[from + 1]?.text ?? '');
  if (isLatter && /^(?:ce|cette|ces)$/.test(lexemes[from]?.text ?? '')) return { from, to: from + 2 };
  if (grammar.sourcePronouns.has(lexemes[from]?.text ?? '') && range.to - from <= 2) return 'pronoun';
  if (range.to - from > 1 && SPEAKS_FOR.test(lexemes[range.to - 1]?.text ?? '')) return 'pronoun';
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
  if (/^(?:nobody|none|personne|nul|aucune?)$/.test(first.text)) return null; // 'Nobody disputes that 12 …'
  // 'a number with its noun' is what is counted, not who counts; a '61-year-old guide' is somebody
  const isOfAge = /^years?-old$/.test(lexemes[from + 2]?.text ?? '');
  if (isOfAge) return nominalSubject(lexemes, { from: from + 3, to: range.to }, grammar);
  if (first.kind === 'number' && first.text !== '24') return null;
  // 'Researchers followed 40 people and found …': the subject ends where the first verb stands
  const verb = lexemes.findIndex(
    (lexeme, at) => at > from && at < range.to && !lexeme.capitalised && isVerb(lexemes, at, grammar),
  );
  // 'A blast killed 12 and the hospital took in 40': the subject of the second clause
  const joint = verb < 0 ? -1 : jointBehind(lexemes, verb, range.to, grammar);
  if (joint >= 0) return { from: joint + 1, to: range.to };
  let to = verb < 0 ? range.to : verb;
  while (to > from + 1 && /^(?:s'|se|ne|n'|y|en)$/.test(lexemes[to - 1]?.text ?? '')) to--;
  // 'Data compiled by the port show …'
  const isDone =
    verb >= 0 &&
    grammar.sourceParticiples.has(lexemes[verb]?.text ?? '') &&
    grammar.sourceBy.has(lexemes[verb + 1]?.text ?? '');
  if (isDone) to = Math.min(range.to, claimantEnd(lexemes, verb + 2, grammar));
  if (to === from + 1 && /^(?:there|it)$/.test(first.text)) return null; // 'There has not been a single documented death'
  return { from, to };
}
