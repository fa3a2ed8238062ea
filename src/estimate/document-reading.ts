import type { Document } from '../corpus/document.ts';
import type { Quote } from '../corpus/quote.ts';
import type { Language } from '../language/language.ts';
import { attributionFor } from './claimants/attribution.ts';
import { claimantOf, goesOn } from './claimants/carry-over.ts';
import { isHearsay } from './claimants/hearsay.ts';
import { hedgeRange } from './claimants/hedge-range.ts';
import { doubtOfClaimant, hedgesOf, hedgingAsides } from './claimants/hedging.ts';
import type { Classification, TopicClassifier, unitFinder } from './counted/classify.ts';
import { hasOwnVerb, isJoinedTo, surroundingsOf } from './counted/figures-together.ts';
import { governorOf, predicateOf } from './counted/governing.ts';
import {
  isAmong,
  isDifference,
  isMore,
  isPart,
  isWholeOf,
  opensWithPart,
} from './counted/parts-of-figures.ts';
import { subjectOf } from './counted/subject.ts';
import { type LastCounted, type NamedUnit, unitOf } from './counted/unit-of-figure.ts';
import type { Estimate } from './estimate.ts';
import { type ReadFigure, readFiguresOf } from './figures/figures-of.ts';
import type { LexemeRange } from './grammar/lexeme.ts';
import { phraseAt } from './grammar/phrase.ts';
import { clauseOf } from './sentence/clause.ts';
import { SentenceReading } from './sentence-reading.ts';
import { asOf } from './time-and-place/as-of.ts';
import type { DateMention } from './time-and-place/date-mention.ts';
import { datesIn } from './time-and-place/dating.ts';
import { placeOfClaim } from './time-and-place/placing.ts';

/** What a corpus' topics make of a language's sentences. */
export interface LanguageTopics {
  readonly classify: TopicClassifier;
  readonly findUnit: ReturnType<typeof unitFinder>;
}

/** What a figure's sentence has around it. */
interface Surrounded {
  readonly unit: NamedUnit | null;
  readonly subject: LexemeRange | null;
  readonly clause: LexemeRange;
  readonly all: readonly ReadFigure[];
  /** The figure before this one in a list, or of which it is a part: '14 soldiers and 31 civilians', '14, six of them badly'. */
  readonly listedWith: Estimate | null;
}

/** Reads the figures of one document, in the order of its text. */
export class DocumentReading {
  readonly #document: Document;
  readonly #readings: readonly SentenceReading[];
  readonly #topics: Readonly<Record<Language, LanguageTopics>>;
  readonly #dates = new Map<SentenceReading, readonly DateMention[]>();
  /** The last thing counted, and in which sentence. */
  #lastCounted: LastCounted | null = null;
  /** Who gave the last figure, and in which sentence. */
  #lastClaim: { readonly reading: SentenceReading; readonly claimant: Quote | null } | null = null;

  #lastEstimate: Estimate | null = null;

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
      const [before, previous] = [estimates[index - 1], read[index - 1]];
      const isAmongThem = index === 0 && opensWithPart(reading.lexemes);
      const isListed =
        before !== undefined &&
        (isJoinedTo(before, figure, reading) ||
          phraseAt(reading.grammar.leaningPhrases, reading.lexemes, figure.figure.to) !== null);
      const listedWith = isAmongThem ? this.#lastEstimateBefore(reading) : isListed ? previous : null;
      read.push(this.#estimate(figure, reading, figures, listedWith ?? null));
    }
    this.#lastEstimate = read.at(-1) ?? this.#lastEstimate;
    return read;
  }

  #estimate(
    read: ReadFigure,
    reading: SentenceReading,
    all: readonly ReadFigure[],
    listedWith: Estimate | null,
  ): Estimate {
    const { sentence, lexemes, grammar } = reading;
    const { figure } = read;
    const clause = clauseOf(lexemes, figure.coreFrom, reading.pieces, grammar);
    const subject = subjectOf(figure, clause, lexemes, grammar);
    const unit = unitOf(read, reading, {
      subject,
      all,
      last: this.#lastCounted,
      previous: this.#readings[sentence.index - 1] ?? null,
      findUnit: (language) => this.#topics[language].findUnit,
    });
    const ownUnit = unit?.reading === reading ? unit.range : null;
    const among = isAmong(read, lexemes);
    // what a price or a share is of is not what the next number counts
    const isOf = figure.measure !== 'count' && unit?.range === subject;
    // '3 170 cas suspects, dont 1 046 confirmés': these are cases too
    const whole = among && this.#lastCounted?.reading === reading ? this.#lastCounted.range : null;
    // 'a rise of 20 %' is not what the next sentence counts
    const isCounted =
      unit !== null && (figure.measure === 'count' || (ownUnit?.from ?? figure.to) >= figure.to);
    if (isCounted && !among && !isOf)
      this.#lastCounted = { reading: unit.reading, range: unit.range, value: read.quantity.value };
    const others = all.filter((other) => other !== read).map((other) => other.figure);
    // 'd'entre eux' leans wherever it stands, a bare number only where its sentence begins with it
    const isBareShare = figure.measure === 'percent' && unit === null; // 'Two-thirds were children.'
    const begins = figure.from <= 1 && (isBareShare || (unit !== null && unit.reading !== reading));
    const ofThem = phraseAt(grammar.leaningPhrases, lexemes, figure.to) !== null && unit?.reading !== reading;
    const isPartOf = ofThem && /^(?:of|d'|parmi)$/.test(lexemes[figure.to]?.text ?? '');
    const leans = begins || ofThem || goesOn(reading);
    const { topics, status } = this.#classify(read, reading, { unit, subject, clause, all, listedWith });
    const isApart = isDifference(read, lexemes);
    const isWhole = all.some((other) => other.figure.to <= figure.from && isWholeOf(other, read, lexemes));
    const range = hedgeRange(figure, clause, reading.pieces, lexemes, grammar);
    const claim = attributionFor(reading.attributions, figure.coreFrom, lexemes);
    const hedges = [
      ...doubtOfClaimant(claim, range, lexemes),
      ...hedgingAsides(range, reading.pieces, lexemes, grammar),
      ...hedgesOf(figure, range, lexemes, grammar, others),
    ]
      .sort((a, b) => a.start - b.start)
      .map((span) => reading.quote(span));
    const predicate = predicateOf(figure, ownUnit, lexemes, grammar);
    const place = placeOfClaim(lexemes, figure, claim, grammar);
    const attributedTo = claimantOf(this.#readings, reading, {
      at: figure.coreFrom,
      own: claim,
      on: goesOn(reading) || isPartOf ? this.#lastClaimantBefore(reading) : null,
      leans: leans || hedges.some((hedge) => isHearsay(hedge.text, grammar)),
    });
    this.#lastClaim = { reading, claimant: attributedTo };
    return {
      sentence,
      figure: reading.quote(read),
      quantity: read.quantity,
      unit: unit === null ? null : unit.reading.quoteOf(unit.range),
      of: [subject, governorOf(figure, lexemes, grammar), whole].flatMap((range) =>
        range === null ? [] : [reading.quoteOf(range)],
      ),
      ...(isPart(read, all, reading) ? { isPart: true } : {}),
      ...(isMore(read, lexemes) ? { isMore: true } : {}),
      ...(isApart ? { isDifference: true } : {}),
      predicate: predicate === null ? null : reading.quoteOf(predicate),
      measure: figure.measure,
      topic: topics[0],
      topics,
      status: isApart && figure.measure === 'count' ? null : status,
      attributedTo,
      asOf: asOf(
        this.#datesOf(reading),
        figure,
        others,
        reading.lexemes,
        this.#document.metadata.publishedOn,
      ),
      place: place === null ? null : reading.quoteOf(place),
      hedges: isWhole ? [] : hedges,
    };
  }

  #lastEstimateBefore({ sentence }: SentenceReading): Estimate | null {
    const last = this.#lastEstimate?.sentence;
    const isNear = last?.paragraph === sentence.paragraph && sentence.index - last.index === 1;
    return isNear ? this.#lastEstimate : null;
  }

  /** Who gave the last figure, if the sentence right before has it, in the same paragraph. */
  #lastClaimantBefore({ sentence }: SentenceReading): Quote | null {
    const last = this.#lastClaim?.reading.sentence;
    const isNear = last?.paragraph === sentence.paragraph && sentence.index - last.index === 1;
    return isNear ? (this.#lastClaim?.claimant ?? null) : null;
  }

  /** The topics of a figure, and what became of the things that it counts. */
  #classify(
    read: ReadFigure,
    reading: SentenceReading,
    { unit, subject, clause, all, listedWith }: Surrounded,
  ): Classification {
    const { figure } = read;
    const ownUnit = unit?.reading === reading ? unit.range : null;
    const isShared = all.some((other) => ownUnit !== null && isBetween(other.figure, ownUnit, figure));
    const moneyRanges = [ownUnit, subject, governorOf(figure, reading.lexemes, reading.grammar)].filter(
      (range) => range !== null,
    );
    const tells = unit !== null && this.#tellsTopic(read, unit, subject);
    return this.#topics[reading.sentence.language].classify({
      lexemes: reading.lexemes,
      unit: tells ? { lexemes: unit.reading.lexemes, range: unit.range, isShared } : null,
      figure: { from: figure.from, to: figure.to },
      surroundings: surroundingsOf(read, all, clause, reading),
      money: figure.measure === 'money' ? moneyRanges : null,
      isShare: figure.measure === 'percent',
      isCount: figure.measure === 'count',
      listedWith:
        listedWith?.measure === figure.measure && !hasOwnVerb(read, clause, reading) ? listedWith : null,
    });
  }

  /** Pay is not a count of recruits: money tells no topic, and a share or a size only by the noun that it is of. */
  #tellsTopic({ figure }: ReadFigure, unit: NamedUnit, subject: LexemeRange | null): boolean {
    if (figure.measure === 'count') return true;
    return figure.measure !== 'money' && unit.range !== subject;
  }

  #datesOf(reading: SentenceReading): readonly DateMention[] {
    const known = this.#dates.get(reading);
    if (known !== undefined) return known;
    const dates = datesIn(reading.lexemes, reading.grammar, this.#document.metadata.publishedOn);
    this.#dates.set(reading, dates);
    return dates;
  }
}

/** Whether a figure stands between a noun and another figure behind it. */
function isBetween(between: LexemeRange, noun: LexemeRange, figure: LexemeRange): boolean {
  return noun.to <= between.from && between.to <= figure.from;
}
