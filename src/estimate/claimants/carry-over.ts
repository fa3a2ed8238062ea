import type { Quote } from '../../corpus/quote.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import {
  lastNamed,
  lastSpeaker,
  meantByPronoun,
  namedInSentence,
  pointedBackTo,
  REACH,
  speakingSubject,
} from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import { hearsayIn } from './hearsay.ts';

/** A figure among what its sentence and those before it say. */
interface PlacedClaim {
  /** The lexeme at which the figure stands. */
  readonly at: number;
  /** Whom its own sentence attributes it to. */
  readonly own: Attribution | null;
  /** Whether it goes on with the last figure, and who gave that: 'Parmi eux, 12 …'. */
  readonly on: Quote | null;
  /** Whether it is hearsay, or leans on what stands before it otherwise. */
  readonly leans: boolean;
}

/**
 * Who says what stands at a lexeme of a sentence: named in the sentence, or elsewhere in its paragraph where this one is a
 * part of a quotation, has a pronoun for the speaker, leans on what was said or is hearsay. A chain of such sentences is
 * followed up to the one that names somebody; a plain statement in between ends it.
 */
export function claimantOf(
  readings: readonly SentenceReading[],
  reading: SentenceReading,
  { at, own, on, leans }: PlacedClaim,
): Quote | null {
  if (own?.claimant != null)
    return pointedBackTo(readings, reading, own.claimant) ?? reading.quoteOf(own.claimant);
  if (own !== null && isLatter(reading, own.at)) return lastNamed(readings[reading.sentence.index - 1]);
  if (own !== null) {
    const isFirst = readings[reading.sentence.index - 1]?.sentence.paragraph !== reading.sentence.paragraph;
    return namedInSentence(reading, own.at, isFirst) ?? meantByPronoun(readings, reading, own.at);
  }
  if (reading.isQuoted(at)) return speakerOfQuotation(readings, reading);
  // who speaks in this sentence, of something else, has ended what was said before it
  const isEnded = reading.attributions.some(({ claimant, certain }) => claimant !== null && certain);
  const before = isEnded ? null : (on ?? (leans ? speakerBefore(readings, reading) : null));
  return before ?? namedBehind(readings, reading);
}

const REACH_OF_PRONOUN = 4; // lexemes before a verb

function isLatter({ lexemes }: SentenceReading, at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - REACH_OF_PRONOUN), at)
    .some(({ text }) => /^(?:celui|celle|ceux|celles)-ci$/.test(text));
}

/** Whether the words of a sentence say that it goes on with what was said before it: 'Parmi eux', 'Another 30', 'C'est 25 % de moins'. */
export function goesOn({ lexemes, grammar }: SentenceReading): boolean {
  return phraseAt(grammar.goingOnPhrases, lexemes, 0) !== null;
}

const POINTS_BACK = /^(?:c'est|voilà|tel est|telle est|that is|that's|so|this is)$/;
const POINTED =
  /^(?:ce que|ce qu'|ce qui|le constat|la conclusion|l'estimation|le bilan|le chiffre|les chiffres|according to|the finding|the findings|the conclusion|the estimate|says|said|what|how)$/;

/** 'Trois ruches sur dix sont mortes. C'est le constat dressé par l'institut': who said so, in the next sentence. */
function namedBehind(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const next = readings[reading.sentence.index + 1];
  if (next?.sentence.paragraph !== reading.sentence.paragraph || !next.mayPointBack) return null;
  const words = next.lexemes.slice(0, 4).map(({ text }) => text);
  const points = [1, 2].some((length) =>
    [1, 2].some(
      (more) =>
        POINTS_BACK.test(joined(words.slice(0, length))) &&
        POINTED.test(joined(words.slice(length, length + more))),
    ),
  );
  const named = points
    ? next.attributions.find(({ claimant, certain }) => claimant !== null && certain)
    : undefined;
  return named?.claimant == null ? null : next.quoteOf(named.claimant);
}

function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll("' ", "'");
}

/** The one who speaks where a quotation that goes over several sentences ends, else where it began, else the one beside it. */
function speakerOfQuotation(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const { paragraph } = reading.sentence;
  let at = reading.sentence.index;
  while (readings[at]?.quotation.goesOn === true && readings[at + 1]?.sentence.paragraph === paragraph) {
    const next = readings[++at];
    const [named] = next?.attributions.filter(({ certain }) => certain) ?? [];
    if (next !== undefined && named?.claimant != null) return next.quoteOf(named.claimant);
    if (next !== undefined && named !== undefined) return meantByPronoun(readings, next, named.at);
  }
  // 'The mayor calls the "£300m" scheme a disgrace'
  const own = reading.quotation.within ? null : speakingSubject(reading);
  if (own !== null) return own;
  const behind = readings[at + 1];
  const isBeside = behind?.sentence.paragraph === paragraph && !behind.quotation.within;
  return (
    speakerBefore(readings, reading) ??
    speakerIntroduced(readings, reading) ??
    (isBeside ? speakingSubject(behind) : null)
  );
}

/** 'Bruno Castel n'en revient pas. « … »': the subject of the sentence that a quotation follows, over the end of a paragraph too. */
function speakerIntroduced(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  let opening = reading;
  for (;;) {
    const before = readings[opening.sentence.index - 1];
    if (before === undefined) return null;
    if (!before.quotation.goesOn) {
      if (!opening.quotation.within) return null;
      const named = lastSpeaker(before)?.claimant;
      return named == null ? speakingSubject(before) : before.quoteOf(named);
    }
    opening = before;
  }
}

/** The last speaker before a sentence in its paragraph, unless a plain statement stands between. */
function speakerBefore(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const { index, paragraph } = reading.sentence;
  for (let back = 1; back <= REACH; back++) {
    const earlier = readings[index - back];
    if (earlier === undefined || earlier.sentence.paragraph !== paragraph) return null;
    const named = lastSpeaker(earlier)?.claimant;
    if (named != null) return pointedBackTo(readings, earlier, named) ?? earlier.quoteOf(named);
    const unnamed = earlier.attributions.find(({ certain }) => certain);
    if (unnamed !== undefined) return meantByPronoun(readings, earlier, unnamed.at);
    const leans = earlier.quotation.within || hearsayIn(earlier.lexemes, earlier.grammar);
    if (!leans) return null;
  }
  return null;
}
