import { LANGUAGES, type Language } from '../../language/language.ts';
import { QUALIFIERS, type Qualifier } from '../estimate.ts';
import { type Bounds, type Grammar, grammars } from './grammar.ts';
import { type PhraseTable, phraseTable } from './phrase.ts';
import { professionsOf } from './professions.ts';
import { type WordLists, wordLists } from './word-lists.ts';

/** A grammar made ready for looking up. */
export interface CompiledGrammar extends WordLists {
  readonly language: Language;
  readonly data: Grammar;
  readonly cardinalValues: ReadonlyMap<string, number>;
  readonly scaleValues: ReadonlyMap<string, number>;
  readonly scaleLetterValues: ReadonlyMap<string, number>;
  readonly collectiveValues: ReadonlyMap<string, number>;
  readonly fractionValues: ReadonlyMap<string, number>;
  readonly percentPhrases: PhraseTable<'percent'>;
  readonly boundsBefore: PhraseTable<Qualifier>;
  readonly boundsAfter: PhraseTable<Qualifier>;
  readonly halfPhrases: PhraseTable<'half'>;
  readonly leaningPhrases: PhraseTable<'leaning'>;
  readonly goingOnPhrases: PhraseTable<'leaning'>;
  readonly sourcePrepositions: PhraseTable<'source'>;
  readonly sourceVerbs: PhraseTable<'verb'>;
  readonly sourceCounting: PhraseTable<'verb'>;
  readonly sourceOfSpeakers: PhraseTable<'verb'>;
  readonly sourceParticiples: ReadonlySet<string>;
  readonly sourceAuxiliaries: ReadonlySet<string>;
  readonly sourceAsides: PhraseTable<'aside'>;
  readonly sourcePronouns: ReadonlySet<string>;
  readonly sourceOpeners: ReadonlySet<string>;
  readonly sourceThat: ReadonlySet<string>;
  readonly sourceBy: ReadonlySet<string>;
  readonly sourceSpeakers: ReadonlySet<string>;
  readonly sourceCounts: ReadonlySet<string>;
  readonly hedgePhrases: PhraseTable<'hedge'>;
  readonly governingHedges: PhraseTable<'hedge'>;
  readonly notHedgeShapes: ReadonlySet<string>;
  /** Words that a number can begin with, or the first part of a hyphenated one. */
  readonly numberOpeners: ReadonlySet<string>;
  /** Words that a figure can begin with: those of its number, or those that bound it. */
  readonly figureOpeners: ReadonlySet<string>;
  /** Every word that says a number or a part, and those that may stand between one and its article: 'a few hundred', 'a good dozen'. */
  readonly numberWords: ReadonlySet<string>;
  /** Finds whether a text can hold a figure at all, before it is cut into lexemes. */
  readonly mayHoldFigure: RegExp;
}

function boundsTable(bounds: Bounds): PhraseTable<Qualifier> {
  return phraseTable(
    QUALIFIERS.flatMap((qualifier) =>
      (bounds[qualifier] ?? []).map((phrase) => [phrase, qualifier] as const),
    ),
  );
}

function same<T>(phrases: readonly string[], means: T): PhraseTable<T> {
  return phraseTable(phrases.map((phrase) => [phrase, means]));
}

function compile(language: Language): CompiledGrammar {
  const data = grammars[language];
  const boundsBefore = boundsTable(data.before);
  const numberOpeners = new Set([
    ...[data.cardinals, data.collectives, data.scales].flatMap(Object.keys),
    ...data.singleDeterminers,
    ...data.vagueDeterminers,
  ]);
  const numberWords = [data.cardinals, data.collectives, data.scales, data.fractions]
    .flatMap(Object.keys)
    .filter((word) => word !== 'un' && word !== 'une'); // articles, nearly always
  return {
    ...wordLists(data),
    language,
    data,
    cardinalValues: new Map(Object.entries(data.cardinals)),
    scaleValues: new Map(Object.entries(data.scales)),
    scaleLetterValues: new Map(Object.entries(data.scaleLetters)),
    collectiveValues: new Map(Object.entries(data.collectives)),
    fractionValues: new Map(Object.entries(data.fractions)),
    percentPhrases: same(data.percents, 'percent'),
    boundsBefore,
    boundsAfter: boundsTable(data.after),
    halfPhrases: same(data.halves, 'half'),
    leaningPhrases: same(data.leaning, 'leaning'),
    goingOnPhrases: same(data.goingOn, 'leaning'),
    sourcePrepositions: same(data.sources.prepositions, 'source'),
    sourceVerbs: same(data.sources.verbs, 'verb'),
    sourceCounting: same(data.sources.counting, 'verb'),
    sourceOfSpeakers: same(data.sources.ofSpeakers, 'verb'),
    sourceParticiples: new Set(data.sources.participles),
    sourceAuxiliaries: new Set(data.sources.auxiliaries),
    sourceAsides: same(data.sources.asides, 'aside'),
    sourcePronouns: new Set(data.sources.pronouns),
    sourceOpeners: new Set(data.sources.openers),
    sourceThat: new Set(data.sources.that),
    sourceBy: new Set(data.sources.by),
    sourceSpeakers: new Set([...data.sources.speakers, ...professionsOf(language)]),
    sourceCounts: new Set(data.sources.counts),
    hedgePhrases: same(data.hedges.words, 'hedge'),
    governingHedges: same(data.hedges.governing, 'hedge'),
    notHedgeShapes: new Set(data.hedges.notShape),
    numberOpeners,
    figureOpeners: new Set([...numberOpeners, ...boundsBefore.keys()]),
    numberWords: new Set([
      ...[data.cardinals, data.collectives, data.scales, data.fractions].flatMap(Object.keys),
      ...data.collectiveAdjectives,
      'few',
      'couple',
    ]),
    mayHoldFigure: new RegExp(
      `\\d|(?<!\\p{L})(?:${numberWords.join('|')}|moins une?|(?:plus|moins|près) d['’]une?)(?!\\p{L})`,
      'iu',
    ),
  };
}

/** The grammars, made ready once. */
export const compiledGrammars: Readonly<Record<Language, CompiledGrammar>> = {
  fr: compile(LANGUAGES[0]),
  en: compile(LANGUAGES[1]),
};
