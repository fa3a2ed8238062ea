import type { Document } from '../corpus/document.ts';
import type { Language } from '../language/language.ts';
import { claimantOf, goesOn, REACH } from './carry-over.ts';
import { type TopicClassifier, topicClassifier, unitFinder } from './classify.ts';
import { clauseOf, isVerb, type LexemeRange } from './clause.ts';
import { compiledGrammars } from './compiled-grammar.ts';
import { countedBy } from './counted.ts';
import { datesIn } from './dating.ts';
import type { Estimate } from './estimate.ts';
import { type ReadFigure, readFiguresOf } from './figures-of.ts';
import { governorOf, predicateOf } from './governing.ts';
import { hedgeRange, hedgesOf, isHearsay } from './hedging.ts';
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

const MILLION = 1e6;

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

class DocumentReading {
  readonly #document: Document;
  readonly #readings: readonly SentenceReading[];
  readonly #topics: Readonly<Record<Language, LanguageTopics>>;
  /** The last thing counted, and in which sentence. */
  #lastUnit: (NamedUnit & { readonly value: number | null }) | null = null;

  constructor(document: Document, topics: Readonly<Record<Language, LanguageTopics>>) {
    this.#document = document;
    let previous: SentenceReading | null = null;
    this.#readings = document.sentences.map((sentence) => {
      const inParagraph: boolean = previous?.sentence.paragraph === sentence.paragraph;
      previous = new SentenceReading(sentence, inParagraph ? previous : null);
      return previous;
    });
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
    const read: Estimate[] = [];
    for (const [index, figure] of estimates.entries()) {
      const estimate = this.#estimate(figure, reading, figures);
      const [before, previous] = [estimates[index - 1], read[index - 1]];
      const joined = before !== undefined && isJoinedTo(before, figure, reading);
      read.push(previous !== undefined && joined ? withStatusOf(previous, estimate) : estimate);
    }
    return read;
  }

  #estimate(read: ReadFigure, reading: SentenceReading, all: readonly ReadFigure[]): Estimate {
    const { sentence, lexemes, grammar } = reading;
    const { figure } = read;
    const clause = clauseOf(lexemes, figure.coreFrom, reading.pieces, grammar);
    const subject = subjectOf(figure, clause, lexemes, grammar);
    const unit = this.#unitOf(read, reading, subject, all);
    const ownUnit = unit?.reading === reading ? unit.range : null;
    const among = isAmong(read, lexemes);
    // what a price or a share is of is not what the next number counts
    const isOf = figure.measure !== 'count' && unit?.range === subject;
    if (unit !== null && !among && !isOf) this.#lastUnit = { ...unit, value: read.quantity.value };
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
    const whole = all.some((other) => other.figure.to <= figure.from && isWholeOf(other, read, lexemes));
    const range = hedgeRange(figure, clause, reading.pieces, lexemes, grammar);
    const hedges = hedgesOf(figure, range, lexemes, grammar, others).map((span) => reading.quote(span));
    const predicate = predicateOf(figure, ownUnit, lexemes, grammar);
    const place = placeNear(lexemes, figure.to, { from: 0, to: lexemes.length }, grammar);
    return {
      sentence,
      figure: reading.quote(read),
      quantity: read.quantity,
      unit: unit === null ? null : unit.reading.quoteOf(unit.range),
      of: [subject, governorOf(figure, lexemes, grammar)].flatMap((range) =>
        range === null ? [] : [reading.quoteOf(range)],
      ),
      predicate: predicate === null ? null : reading.quoteOf(predicate),
      measure: figure.measure,
      topic: topics[0],
      topics,
      status,
      attributedTo: claimantOf(
        this.#readings,
        reading,
        figure.coreFrom,
        leans || hedges.some((hedge) => isHearsay(hedge.text, grammar)),
      ),
      asOf: this.#asOf(reading, figure, others),
      place: place === null ? null : reading.quoteOf(place),
      hedges: whole ? [] : hedges,
    };
  }

  /** Pay is not a count of recruits: money tells no topic, and a share or a size only by the noun that it is of. */
  #tellsTopic({ figure }: ReadFigure, unit: NamedUnit, subject: LexemeRange | null): boolean {
    if (figure.measure === 'count') return true;
    return figure.measure !== 'money' && unit.range !== subject;
  }

  /** The noun behind the figure, else the subject of its clause, else what the sentences before count. */
  #unitOf(
    { figure }: ReadFigure,
    reading: SentenceReading,
    subject: LexemeRange | null,
    all: readonly ReadFigure[],
  ): NamedUnit | null {
    const { lexemes, grammar } = reading;
    const counted = countedBy(figure, lexemes, grammar);
    if (counted.phrase !== null) return { reading, range: counted.phrase };
    if (subject !== null) return { reading, range: subject };
    // 'from 2.64 to 4.32 hryvnias'
    const other = all.find(({ figure: { from } }) => from === figure.to + 1);
    if (other !== undefined && grammar.data.ranges.to.includes(lexemes[figure.to]?.text ?? '')) {
      const { phrase } = countedBy(other.figure, lexemes, grammar);
      if (phrase !== null) return { reading, range: phrase };
    }
    const governor = governorOf(figure, lexemes, grammar);
    if (governor !== null && figure.measure !== 'count') return { reading, range: governor };
    if (!counted.leans) return null;
    const last = this.#lastUnit;
    const near = (other: SentenceReading): boolean =>
      other.sentence.paragraph === reading.sentence.paragraph &&
      reading.sentence.index - other.sentence.index <= REACH;
    const isMoney = figure.numeral.scale >= MILLION && (last?.value ?? MILLION) < MILLION / 10;
    if (isMoney) return null; // 'Près d'un demi-milliard serait économisé', behind so many posts
    if (last !== null && near(last.reading)) return last;
    const previous = this.#readings[reading.sentence.index - 1];
    if (previous === undefined || !near(previous)) return null;
    const at = this.#topics[previous.sentence.language].findUnit(previous.lexemes);
    if (at === null) return null;
    const to = endOfPhrase(previous.lexemes, at, previous.grammar);
    return { reading: previous, range: { from: at, to: Math.max(to, at + 1) } };
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

const LONGEST_JOINED = 12; // lexemes between two figures of one list

/** '117 drones and 12 missiles': the second figure is of a list that the first is of, with no verb of its own. */
function isJoinedTo(first: ReadFigure, second: ReadFigure, { lexemes, grammar }: SentenceReading): boolean {
  const [from, to] = [first.figure.to, second.figure.from];
  const joins =
    /^(?:et|and|,|ou|or|plus)$/.test(lexemes[to - 1]?.text ?? '') ||
    /^(?:que|as)$/.test(lexemes[to - 1]?.text ?? '');
  if (!joins || to - from > LONGEST_JOINED) return false;
  for (let at = from; at < to; at++) {
    if (isVerb(lexemes, at, grammar) || /^[;.:]$/.test(lexemes[at]?.text ?? '')) return false;
  }
  return true;
}

/** What became of the first of a list became of the second, where its own words say nothing else. */
function withStatusOf(first: Estimate, second: Estimate): Estimate {
  if (second.status !== null || first.status === null || !second.topics.includes(first.topic)) return second;
  const topics = [first.topic, ...second.topics.filter((topic) => topic !== first.topic)];
  return { ...second, topic: first.topic, topics, status: first.status };
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
