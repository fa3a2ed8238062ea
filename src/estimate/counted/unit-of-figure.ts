import type { Language } from '../../language/language.ts';
import { REACH } from '../claimants/antecedents.ts';
import type { ReadFigure } from '../figures/figures-of.ts';
import { MILLION } from '../figures/numeral.ts';
import type { LexemeRange } from '../grammar/lexeme.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import type { unitFinder } from './classify.ts';
import { isJoinedTo } from './figures-together.ts';
import { isOfPeopleHarmed, isOfSameThing, isTallyAlone, namedInOwnSentence } from './named-before.ts';
import { unitInSentence } from './unit-in-sentence.ts';

/** A noun phrase in the sentence that names it. */
export interface NamedUnit {
  readonly reading: SentenceReading;
  readonly range: LexemeRange;
}

/** The last thing that was counted, and how many there were. */
export interface LastCounted extends NamedUnit {
  readonly value: number | null;
}

/** What a figure's unit is looked for in. */
interface Named {
  readonly subject: LexemeRange | null;
  /** All figures of its sentence. */
  readonly all: readonly ReadFigure[];
  readonly last: LastCounted | null;
  /** The sentence before, in whatever paragraph. */
  readonly previous: SentenceReading | null;
  /** Finds a thing that a topic of the corpus counts. */
  readonly findUnit: (language: Language) => ReturnType<typeof unitFinder>;
}

/** What a figure counts: what its sentence names, else what the sentences before count; null where nothing is named. */
export function unitOf(
  read: ReadFigure,
  reading: SentenceReading,
  { subject, all, last, previous, findUnit }: Named,
): NamedUnit | null {
  const { figure } = read;
  const { lexemes, grammar } = reading;
  const { phrase, leans } = unitInSentence(figure, subject, all, lexemes, grammar);
  const near = (other: SentenceReading): boolean =>
    other.sentence.paragraph === reading.sentence.paragraph &&
    reading.sentence.index - other.sentence.index <= REACH;
  // 'They claim 12,000 fighters; analysts believe the figure to be closer to 8,000'
  const isTally = phrase !== null && isTallyAlone(phrase, lexemes, grammar);
  if (isTally && figure.measure === 'count' && last !== null && near(last.reading)) return last;
  // 'a quota of 10,270 tonnes, against 11,900 this year', '300 tués, 40 de chaque côté': what the figure before it counts
  const before = all.findLast((other) => other.kind === 'estimate' && other.figure.to <= figure.from);
  const isListed =
    before !== undefined &&
    (phrase?.to ?? lexemes.length) <= before.figure.from &&
    isJoinedTo(before, read, reading);
  const isCompared = figure.measure === 'count' && (isListed || isOfSameThing(figure, lexemes));
  if (isCompared && phrase !== null && phrase.to <= figure.from && last?.reading === reading) return last;
  if (phrase !== null) return { reading, range: phrase };
  if (!leans) return null;
  const own = last?.reading === reading ? null : namedInOwnSentence(figure, lexemes, grammar);
  if (own !== null) return { reading, range: own };
  const isMoney = figure.numeral.scale >= MILLION && (last?.value ?? MILLION) < MILLION / 10;
  if (isMoney) return null; // 'Près d'un demi-milliard serait économisé', behind so many posts
  if (last?.reading !== reading && isOfPeopleHarmed(figure, lexemes)) return null;
  if (last !== null && near(last.reading)) return last;
  if (previous === null || !near(previous)) return null;
  const at = findUnit(previous.sentence.language)(previous.lexemes);
  if (at === null) return null;
  const to = endOfPhrase(previous.lexemes, at, previous.grammar);
  return { reading: previous, range: { from: at, to: Math.max(to, at + 1) } };
}
