import type { Document } from '../corpus/document.ts';
import type { Quote } from '../corpus/quote.ts';
import type { Language } from '../language/language.ts';
import { attributionFor } from './attribution.ts';
import { type TopicClassifier, topicClassifier, unitFinder } from './classify.ts';
import { clauseOf, type LexemeRange } from './clause.ts';
import { compiledGrammars } from './compiled-grammar.ts';
import { countedBy } from './counted.ts';
import { datesIn } from './dating.ts';
import type { Estimate } from './estimate.ts';
import { type ReadFigure, readFiguresOf } from './figures-of.ts';
import { governorOf, predicateOf } from './governing.ts';
import { hedgesOf, isHearsay } from './hedging.ts';
import type { Lexeme } from './lexeme.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { phraseAt } from './phrase.ts';
import { placeNear } from './placing.ts';
import { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject.ts';
import type { Topic } from './topic.ts';

/** What a corpus' topics make of a language's sentences. */
interface LanguageTopics {
  readonly classify: TopicClassifier;
  readonly findUnit: ReturnType<typeof unitFinder>;
}

/** A noun phrase in the sentence that names it. */
interface NamedUnit {
  readonly reading: SentenceReading;
  readonly range: LexemeRange;
}

/** Every figure of the documents, in the order of the text. */
export function recogniseEstimates(
  documents: readonly Document[],
  topics: readonly Topic[],
): readonly Estimate[] {
  const forLanguage = (language: Language): LanguageTopics => ({
    classify: topicClassifier(topics, compiledGrammars[language]),
    findUnit: unitFinder(topics, language),
  });
  const byLanguage = { fr: forLanguage('fr'), en: forLanguage('en') };
  return documents.flatMap((document) => new DocumentReading(document, byLanguage).estimates());
}

/** How many sentences back, in its paragraph, a sentence may lean on somebody's words or on a noun. */
const REACH = 3;

class DocumentReading {
  readonly #document: Document;
  readonly #readings: readonly SentenceReading[];
  readonly #topics: Readonly<Record<Language, LanguageTopics>>;
  /** The last thing counted, and in which sentence. */
  #lastUnit: NamedUnit | null = null;

  constructor(document: Document, topics: Readonly<Record<Language, LanguageTopics>>) {
    this.#document = document;
    this.#readings = document.sentences.map((sentence) => new SentenceReading(sentence));
    this.#topics = topics;
  }

  estimates(): Estimate[] {
    return this.#readings
      .filter((reading) => reading.mayHoldFigure)
      .flatMap((reading) => this.#read(reading));
  }

  #read(reading: SentenceReading): Estimate[] {
    const figures = readFiguresOf(reading.lexemes, reading.sentence.language);
    const estimates = figures.filter(({ kind }) => kind === 'estimate');
    return estimates.map((figure) => this.#estimate(figure, reading, figures));
  }

  #estimate(read: ReadFigure, reading: SentenceReading, all: readonly ReadFigure[]): Estimate {
    const { sentence, lexemes, grammar } = reading;
    const { figure } = read;
    const clause = clauseOf(lexemes, figure.coreFrom, reading.pieces, grammar);
    const subject = subjectOf(figure, clause, lexemes, grammar);
    const unit = this.#unitOf(read, reading, subject);
    const ownUnit = unit?.reading === reading ? unit.range : null;
    const among = isAmong(read, lexemes);
    if (unit !== null && !among) this.#lastUnit = unit;
    const others = all.filter((other) => other !== read).map((other) => other.figure);
    // 'd'entre eux' leans wherever it stands, a bare number only where its sentence begins with it
    const begins = figure.from <= 1 && unit !== null && unit.reading !== reading;
    const leans = begins || phraseAt(grammar.leaningPhrases, lexemes, figure.to) !== null || goesOn(reading);
    const { topics, status } = this.#topics[sentence.language].classify({
      lexemes,
      unit:
        unit === null || !this.#tellsTopic(read, unit, subject)
          ? null
          : { lexemes: unit.reading.lexemes, range: unit.range },
      figure: { from: figure.from, to: figure.to },
      surroundings: surroundingsOf(read, all, clause, lexemes),
      isShare: figure.measure === 'percent',
      isCount: figure.measure === 'count',
    });
    const hedges = hedgesOf(lexemes, clause, grammar, others).map((span) => reading.quote(span));
    const place = placeNear(lexemes, figure.to, { from: 0, to: lexemes.length }, grammar);
    return {
      sentence,
      figure: reading.quote(read),
      quantity: read.quantity,
      unit: unit === null ? null : unit.reading.quoteOf(unit.range),
      context: [
        subject,
        governorOf(figure, lexemes, grammar),
        predicateOf(figure, ownUnit, lexemes, grammar),
      ].flatMap((range) => (range === null ? [] : [reading.quoteOf(range)])),
      measure: figure.measure,
      topic: topics[0],
      topics,
      status,
      attributedTo: this.#claimantOf(
        reading,
        figure.coreFrom,
        leans || hedges.some((hedge) => isHearsay(hedge.text, grammar)),
      ),
      asOf: this.#asOf(reading, figure, others),
      place: place === null ? null : reading.quoteOf(place),
      hedges,
    };
  }

  /** Pay is not a count of recruits: money tells no topic, and a share or a size only by the noun that it is of. */
  #tellsTopic({ figure }: ReadFigure, unit: NamedUnit, subject: LexemeRange | null): boolean {
    if (figure.measure === 'count') return true;
    return figure.measure !== 'money' && unit.range !== subject;
  }

  /** The noun behind the figure, else the subject of its clause, else what the sentences before count. */
  #unitOf({ figure }: ReadFigure, reading: SentenceReading, subject: LexemeRange | null): NamedUnit | null {
    const counted = countedBy(figure, reading.lexemes, reading.grammar);
    if (counted.phrase !== null) return { reading, range: counted.phrase };
    if (subject !== null) return { reading, range: subject };
    if (!counted.leans) return null;
    const last = this.#lastUnit;
    const near = (other: SentenceReading): boolean =>
      other.sentence.paragraph === reading.sentence.paragraph &&
      reading.sentence.index - other.sentence.index <= REACH;
    if (last !== null && near(last.reading)) return last;
    const previous = this.#readings[reading.sentence.index - 1];
    if (previous === undefined || !near(previous)) return null;
    const at = this.#topics[previous.sentence.language].findUnit(previous.lexemes);
    if (at === null) return null;
    const to = endOfPhrase(previous.lexemes, at, previous.grammar);
    return { reading: previous, range: { from: at, to: Math.max(to, at + 1) } };
  }

  /**
   * Who says so: named in the sentence, or in an earlier one of its paragraph where this one leans on it or
   * is hearsay.
   */
  #claimantOf(reading: SentenceReading, at: number, leans: boolean): Quote | null {
    const own = attributionFor(reading.attributions, at);
    if (own?.claimant != null) return reading.quoteOf(own.claimant);
    const { index, paragraph } = reading.sentence;
    if (own === null && !leans) return null;
    for (let back = 1; back <= REACH; back++) {
      const earlier = this.#readings[index - back];
      if (earlier === undefined || earlier.sentence.paragraph !== paragraph) return null;
      const named = earlier.attributions.findLast(({ claimant, certain }) => claimant !== null && certain);
      if (named?.claimant != null) return earlier.quoteOf(named.claimant);
    }
    return null;
  }

  /** The nearest date of the sentence that no other figure stands before, else the document's. */
  #asOf(reading: SentenceReading, figure: LexemeRange, others: readonly LexemeRange[]): Estimate['asOf'] {
    const { publishedOn } = this.#document.metadata;
    const distance = (at: number): number => Math.abs(at - figure.from);
    const isAnothers = (at: number): boolean =>
      others.some(({ from }) => (figure.from < from && from < at) || (at < from && from < figure.from));
    const mentions = datesIn(reading.lexemes, reading.grammar, publishedOn);
    const [nearest] = [...mentions]
      .sort((a, b) => distance(a.at) - distance(b.at))
      .filter(({ at }, _, all) => all.length === 1 || !isAnothers(at));
    if (nearest !== undefined) return { date: nearest.date, from: 'sentence' };
    return publishedOn === null ? null : { date: publishedOn, from: 'document' };
  }
}

/** 'De plus', 'Another 30', 'D'autres': the sentence goes on with what was said. */
function goesOn({ lexemes, grammar }: SentenceReading): boolean {
  return (
    grammar.goingOn.has(lexemes[0]?.text ?? '') ||
    grammar.goingOn.has(`${lexemes[0]?.text} ${lexemes[1]?.text}`)
  );
}

/** 'dont deux enfants', 'including three children': a part of what was counted before. */
function isAmong({ figure }: ReadFigure, lexemes: readonly Lexeme[]): boolean {
  return /^(?:dont|including)$/.test(lexemes[figure.from - 1]?.text ?? '');
}

/** '70 des 400 habitants ont péri': nothing is said of the 400. */
function isWholeOf(part: ReadFigure, whole: ReadFigure, lexemes: readonly Lexeme[]): boolean {
  const between = lexemes
    .slice(part.figure.to, whole.figure.from)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:des|de|of|of the|of its|of their|sur|sur les)$/.test(between);
}

/** 'l'envoi de', 'L'entraînement de', 'the deployment of': what governs the figure stands right before it. */
const GOVERNOR_REACH = 3; // lexemes

/** What governs the figure; behind it up to the next one, before it down to the last one, then its clause. */
function surroundingsOf(
  read: ReadFigure,
  all: readonly ReadFigure[],
  clause: LexemeRange,
  lexemes: readonly Lexeme[],
): LexemeRange[] {
  const { figure } = read;
  const next = all.find((other) => other.figure.from >= figure.to && other.kind === 'estimate');
  const previous = all.findLast((other) => other.figure.to <= figure.from && other.kind === 'estimate');
  const to = next?.figure.from ?? lexemes.length;
  const from = previous?.figure.to ?? 0;
  if (previous !== undefined && isWholeOf(previous, read, lexemes)) return [];
  const governor = { from: Math.max(from, figure.from - GOVERNOR_REACH), to: figure.from };
  const behind = { from: figure.to, to };
  // 'cinq tués, dont deux enfants': what became of the whole became of the part
  if (isAmong(read, lexemes)) return [{ from: 0, to: figure.from }, behind];
  const inClause = { from: figure.to, to: Math.min(to, Math.max(clause.to, figure.to)) };
  const before = { from: Math.max(from, Math.min(clause.from, figure.from)), to: figure.from };
  return [governor, inClause, before, behind, { from, to: figure.from }];
}
