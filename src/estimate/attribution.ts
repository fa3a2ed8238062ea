import { claimantEnd, sentenceSubject, subjectBefore, subjectBehind, withName } from './claimant.ts';
import { isVerb, type LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { type PhraseMatch, phraseAt } from './phrase.ts';

/** Somebody who is said to say something in a sentence. */
export interface Attribution {
  /** The claimant, as lexemes; null where a pronoun stands for somebody named before ('selon lui', 'a-t-il dit'). */
  readonly claimant: LexemeRange | null;
  /** Where the words of saying stand, to measure the distance to a figure. */
  readonly at: number;
  /** The lexemes that it speaks for: what follows 'that', else its part of the sentence. */
  readonly scope: LexemeRange;
  /** 'selon' and its like, or a verb of saying with 'that', are certain; a verb with a plain object is not. */
  readonly certain: boolean;
  /** 'citing a memo': the one who is cited, where another reports it. */
  readonly cited: boolean;
}

/** Everyone to whom a sentence attributes something, in the order of the words that say so. */
export function attributionsIn(lexemes: readonly Lexeme[], grammar: CompiledGrammar): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const scope = segmentAround(lexemes, at);
    const preposition = phraseAt(grammar.sourcePrepositions, lexemes, at);
    if (preposition !== null) {
      const attribution = afterPreposition(lexemes, preposition, grammar);
      if (attribution !== null) found.push({ ...attribution, scope });
      at = preposition.to - 1;
      continue;
    }
    const participle = byWhom(lexemes, at, grammar);
    if (participle !== null) {
      // 'un porte-parole, cité par l'agence, a parlé de …': the agency only passes it on
      const from = directlyBehindFigure(lexemes, at)
        ? lexemes.findLastIndex(({ text }, index) => index < at && text === ',') + 1
        : scope.from;
      const certain = !/^(?:citée?s?|quoted|cited)$/.test(lexemes[at]?.text ?? '');
      found.push({
        claimant: participle,
        at,
        scope: { from: Math.max(from, scope.from), to: scope.to },
        certain,
        cited: false,
      });
      continue;
    }
    const verb = phraseAt(grammar.sourceVerbs, lexemes, at) ?? verbBehindQuote(lexemes, at, grammar);
    if (verb === null || !isVerbal(lexemes, at, grammar)) continue;
    const attribution = aroundVerb(lexemes, verb, grammar);
    if (attribution !== null) found.push({ ...attribution, cited: false });
    at = verb.to - 1;
  }
  return found.map((attribution, index) => withAntecedent(attribution, found.slice(0, index)));
}

/** The one whose words a figure at `at` most probably is. */
export function attributionFor(attributions: readonly Attribution[], at: number): Attribution | null {
  const inScope = attributions.filter(({ scope }) => scope.from <= at && at < scope.to);
  const before = attributions.filter((attribution) => attribution.certain && attribution.at < at);
  const bearing = inScope.length > 0 ? inScope : before;
  const ranked = [...bearing].sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      Number(b.cited) - Number(a.cited) ||
      Number(b.claimant !== null) - Number(a.claimant !== null) ||
      Math.abs(a.at - at) - Math.abs(b.at - at),
  );
  return ranked[0] ?? null;
}

/** 'Analysts dispute this; they believe …': a pronoun stands for the last who spoke in its own sentence. */
function withAntecedent(attribution: Attribution, earlier: readonly Attribution[]): Attribution {
  if (attribution.claimant !== null) return attribution;
  const named = earlier.findLast(({ claimant }) => claimant !== null);
  return named === undefined ? attribution : { ...attribution, claimant: named.claimant };
}

const NOUN_FORM = /^(?:on|in|of|for|with|from|to|by|into|over|per|under|the|its|their|our|his|her)$/;

/** 'the record', 'on record', 'an estimated', 'United States' are no verbs of saying; 'is reported' says nobody's words. */
function isVerbal(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1];
  if (before === undefined) return true;
  if (phraseAt(grammar.sourceVerbs, lexemes, at - 1) !== null) return false; // 'insurers expect claims'
  if (/^(?:than|first|previously|once)$/.test(before.text)) return false; // 'fewer than first reported'
  if (lexemes[at]?.capitalised === true && before.kind === 'word') return false;
  if (grammar.language === 'en') {
    if (/^(?:is|are|was|were|be|been|being)$/.test(before.text) || NOUN_FORM.test(before.text)) return false;
  } else if (/^(?:de|d')$/.test(before.text)) return false; // 'longueurs d'avance'
  const verbal = grammar.sourceAuxiliaries.has(before.text);
  return verbal || !(grammar.articles.has(before.text) || grammar.of.has(before.text));
}

/** '« … », ironise le député': what stands between a quotation and a subject is a verb of saying, whatever it means. */
function verbBehindQuote(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
): PhraseMatch<'verb'> | null {
  const word = lexemes[at];
  if (grammar.language !== 'fr' || word?.kind !== 'word' || word.capitalised) return null;
  let quote = at - 1;
  while (/^(?:,|a|ont|s'|est|se)$/.test(lexemes[quote]?.text ?? '')) quote--;
  const isVerbForm = /(?:e|ent|it|ait|a|é|u)$|-(?:t-)?(?:il|elle)s?$/.test(word.text);
  if (!/^[»”"]$/.test(lexemes[quote]?.text ?? '') || !isVerbForm || grammar.stops.has(word.text)) return null;
  if (
    grammar.articles.has(word.text) ||
    grammar.of.has(word.text) ||
    grammar.sourceAuxiliaries.has(word.text)
  )
    return null;
  return subjectBehind(lexemes, at + 1, grammar) === null && !INVERTED_PRONOUN.test(word.text)
    ? null
    : { from: at, to: at + 1, means: 'verb' };
}

/** 'contre 1,1 % espéré par Bercy': said of that figure only. */
function directlyBehindFigure(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before?.kind === 'number' || before?.kind === 'symbol';
}

/** What is no source of words: 'citing a lack of funds'. */
const NO_SOURCE =
  /^(?:lacks?|concerns?|fears?|needs?|risks?|reasons?|costs?|shortages?|pressures?|difficulties|manque|raisons?|craintes?|risques?|coûts?|difficultés)$/;

function afterPreposition(
  lexemes: readonly Lexeme[],
  { from, to }: PhraseMatch<'source'>,
  grammar: CompiledGrammar,
): Omit<Attribution, 'scope'> | null {
  const next = lexemes[to];
  if (next === undefined || grammar.sourceThat.has(next.text)) return null;
  const cited = /^(?:citing|citant|quoting)$/.test(lexemes[from]?.text ?? '');
  if (grammar.sourcePronouns.has(next.text)) return { claimant: null, at: from, certain: true, cited };
  const end = claimantEnd(lexemes, to, grammar);
  if (end <= to || lexemes.slice(to, end).some(({ text }) => NO_SOURCE.test(text))) return null;
  return {
    claimant: { from: to, to: withName(lexemes, { from: to, to: end }) },
    at: from,
    certain: true,
    cited,
  };
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

/** 'X a annoncé que …', ', a révélé X', 'X said', 'said X': the subject before the verb, else the one behind it. */
function aroundVerb(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): Omit<Attribution, 'cited'> | null {
  let start = verb.from;
  while (grammar.sourceAuxiliaries.has(lexemes[start - 1]?.text ?? '')) start--;
  const word = lexemes[verb.from]?.text ?? '';
  const that = thatBehind(lexemes, verb.to, grammar) ?? infinitiveBehind(lexemes, verb.to, grammar);
  const before = lexemes[start - 1];
  // 'dit' is a participle behind an auxiliary only; 'publié' is always one
  const present = word === 'dit' && (that !== null || before?.kind === 'mark');
  const bare = start === verb.from && grammar.language === 'fr';
  if (bare && FRENCH_PARTICIPLE.test(word) && !present) return null;
  const segment = segmentAround(lexemes, verb.from);
  const said = {
    at: verb.from,
    scope: { from: that ?? segment.from, to: segment.to },
    certain: true,
  };
  if (INVERTED_PRONOUN.test(lexemes[verb.from - 1]?.text ?? '') || INVERTED_PRONOUN.test(word)) {
    return { ...said, claimant: null };
  }
  const opened = before === undefined || before.kind === 'mark' || /^(?:comme|as)$/.test(before.text);
  const behind =
    opened && that === null && before?.text !== '.' && isInverted(word, grammar)
      ? subjectBehind(lexemes, verb.to, grammar)
      : null;
  if (behind !== null) {
    // 'said Roger Hadley, who farms 1,000 acres': what is told of the claimant is not claimed
    const relative = lexemes.findIndex(
      ({ text }, at) => at >= behind.to && at <= behind.to + 3 && /^(?:who|whose|qui|dont)$/.test(text),
    );
    const to = relative < 0 ? said.scope.to : relative;
    return { ...said, claimant: behind, scope: { from: said.scope.from, to } };
  }
  // 'did not say how many', 'n'a pas précisé': nothing is claimed; 'does not believe' denies
  const denied = lexemes.slice(start, verb.from).some(({ text }) => /^(?:not|pas)$/.test(text));
  if (denied && !/^(?:believe|think|expect|croi|pens|estim)/.test(word)) return null;
  if (/^(?:et|and)$/.test(lexemes[start - 1]?.text ?? '')) {
    const claimant = sentenceSubject(lexemes.slice(0, start), grammar); // 'Researchers followed 40 people and found …'
    return { ...said, claimant, certain: that !== null };
  }
  const antecedent = relativeAntecedent(lexemes, start - 1, segment.from);
  if (antecedent !== null && that === null) {
    const end = lexemes.findIndex(({ text }, at) => at > verb.to && text === ',');
    return {
      ...said,
      claimant: antecedent,
      scope: { from: verb.to, to: end < 0 ? segment.to : end },
      certain: false,
    };
  }
  const subject = start > 0 ? subjectBefore(lexemes, start, grammar) : null;
  if (subject === null) return null;
  if (subject === 'pronoun') return { ...said, claimant: null, certain: that !== null };
  if (that !== null) return { ...said, claimant: subject };
  const object = behindListener(lexemes, verb, grammar);
  const inserted = followsClause(lexemes, segment.from, subject.from, grammar);
  if (closesSentence(lexemes[object], grammar) || (inserted && object > verb.to)) {
    // 'figures show, a quarter more than …' goes on, '…, the ministry said on Friday.' does not
    const goesOn =
      lexemes[object]?.text === ',' && !/^(?:but|while|mais|tandis)$/.test(lexemes[object + 1]?.text ?? '');
    const to = goesOn ? segment.to : verb.from;
    return { ...said, claimant: subject, scope: { from: segment.from, to } };
  }
  // 'The ministry said 12 people …' and 'Le ministère recense 12 cas': the object is the claim
  const clausal = TAKES_CLAUSE.test(word) && hasVerbAhead(lexemes, verb.to, grammar);
  const spoken = /^(?:said|says|say|told)$/.test(word) || clausal;
  const named = word !== 'sees' || before?.capitalised === true || before?.text === ',';
  const counts = named && phraseAt(grammar.sourceCounting, lexemes, verb.from) !== null;
  const scope = { from: verb.to, to: spoken || counts ? segment.to : verb.to };
  return { ...said, claimant: subject, scope, certain: spoken };
}

/** 'L'institut, qui recense 41 pays, …': the subject of its sentence, which a relative clause between commas goes on about. */
function relativeAntecedent(lexemes: readonly Lexeme[], relative: number, from: number): LexemeRange | null {
  if (!/^(?:qui|who|which)$/.test(lexemes[relative]?.text ?? '') || lexemes[relative - 1]?.text !== ',')
    return null;
  const to = relative - 1;
  const plain = lexemes.slice(from, to).every(({ kind }) => kind === 'word');
  return plain && to > from ? { from, to } : null;
}

/** English puts few verbs before their subject: 'said the ministry', not 'sees core inflation'. */
function isInverted(word: string, grammar: CompiledGrammar): boolean {
  const inverting =
    /^(?:said|says|say|added|adds|wrote|writes|reported|reports|noted|announced|confirmed|told|explained|claimed|claims|warned|warns|argued|argues|insisted|recalled|quipped|joked|lamented|complained|admitted)$/;
  return grammar.language === 'fr' || inverting.test(word);
}

/** English verbs whose clause needs no 'that'. */
const TAKES_CLAUSE =
  /^(?:insist|believe|think|claim|reckon|argue|admit|concede|warn|suggest|hope|predict|announce|show|indicate|maintain|estimate|forecast|allege|note|fear)(?:s|d|ed|ted)?$|^thought$/;

function hasVerbAhead(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  for (let at = from; lexemes[at] !== undefined && lexemes[at]?.kind !== 'mark'; at++) {
    if (at > from && isVerb(lexemes, at, grammar)) return true;
  }
  return false;
}

const LONGEST_LISTENER = 6; // lexemes

/** 'told a conference in Berlin', 'told investors': where those who are told have been named. */
function behindListener(
  lexemes: readonly Lexeme[],
  verb: PhraseMatch<'verb'>,
  grammar: CompiledGrammar,
): number {
  if (lexemes[verb.from]?.text !== 'told') return verb.to;
  let at = verb.to;
  while (
    at - verb.to < LONGEST_LISTENER &&
    lexemes[at]?.kind === 'word' &&
    (at === verb.to || !grammar.stops.has(lexemes[at]?.text ?? ''))
  )
    at++;
  return at;
}

/** Whether a clause of its own stands between a lexeme and the subject of the verb of saying behind it. */
function followsClause(
  lexemes: readonly Lexeme[],
  from: number,
  subject: number,
  grammar: CompiledGrammar,
): boolean {
  if (lexemes[subject - 1]?.kind !== 'mark') return false;
  for (let at = from; at < subject; at++) if (isVerb(lexemes, at, grammar)) return true;
  return false;
}

/** A form that heads a clause only behind an auxiliary. */
const FRENCH_PARTICIPLE =
  /[éi]e?s?$|^(?:dit|promis|appris|prévu|soutenu|averti|conclu|admis|reconnu|requis)$/;
const INVERTED_PRONOUN = /-(?:t-)?(?:il|elle|ils|elles|on)$/; // a-t-il, ont-ils, estime-t-elle

/** The part of a sentence between semicolons: what one says does not reach over them. */
function segmentAround(lexemes: readonly Lexeme[], at: number): LexemeRange {
  const end = lexemes.findIndex(({ text }, index) => index >= at && text === ';');
  const from = lexemes.findLastIndex(({ text }, index) => index < at && text === ';') + 1;
  return { from, to: end < 0 ? lexemes.length : end };
}

/** Whether nothing that could be said follows a verb of saying: '…, the ministry said on Friday.' */
function closesSentence(next: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (next === undefined || next.kind === 'mark' || grammar.weekdays.has(next.text)) return true;
  return /^(?:on|in|dans|hier|yesterday|today|late|earlier)$/.test(next.text);
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

/** 'affirme avoir détruit', 'dit en avoir abattu', 'claims to have destroyed': an infinitive is a clause too. */
function infinitiveBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): number | null {
  if (grammar.language === 'en') {
    const next = lexemes[to + 1];
    const infinitive = next?.kind === 'word' && !next.capitalised && !grammar.articles.has(next.text);
    return lexemes[to]?.text === 'to' && infinitive ? to : null;
  }
  let at = to;
  while (at < to + 3 && /^(?:de|d'|à|en|l'|le|la|les|y|ne|n'|pas|s'|se)$/.test(lexemes[at]?.text ?? '')) at++;
  const { text } = lexemes[at] ?? { text: '' };
  return /^(?:avoir|être)$|.{2}(?:er|ir|oir|ettre|endre|ndre|ire)$/.test(text) && !grammar.stops.has(text)
    ? at
    : null;
}
