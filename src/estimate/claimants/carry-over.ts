import type { Quote } from '../../corpus/quote.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { LexemeRange } from '../sentence/clause.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import { type Attribution, attributionFor } from './attribution.ts';
import { hearsayIn } from './hedging.ts';
import { sentenceSubject } from './subject-before.ts';

/** How many sentences back, in its paragraph, a sentence may lean on somebody's words or on a noun. */
export const REACH = 3;

/**
 * Who says what stands at a lexeme of a sentence: named in the sentence, or elsewhere in its paragraph where this one is a
 * part of a quotation, has a pronoun for the speaker, leans on what was said or is hearsay. A chain of such sentences is
 * followed up to the one that names somebody; a plain statement in between ends it.
 */
export function claimantOf(
  readings: readonly SentenceReading[],
  reading: SentenceReading,
  at: number,
  leans: boolean,
): Quote | null {
  const own = attributionFor(reading.attributions, at, reading.lexemes);
  if (own?.claimant != null && isSameData(reading.lexemes, own.claimant))
    return meantByPronoun(readings, reading) ?? reading.quoteOf(own.claimant);
  if (own?.claimant != null) return reading.quoteOf(own.claimant);
  if (own !== null) return namedBefore(reading, own.at) ?? meantByPronoun(readings, reading);
  if (reading.isQuoted(at)) return speakerOfQuotation(readings, reading);
  // who speaks in this sentence, of something else, has ended what was said before it
  const isEnded = reading.attributions.some(({ claimant, certain }) => claimant !== null && certain);
  return (leans && !isEnded ? speakerBefore(readings, reading) : null) ?? namedBehind(readings, reading);
}

/** 'the same data showed', 'ces mêmes chiffres montrent': whoever gave them before. */
function isSameData(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  const points = /^(?:the same|these|those|ces|ces mêmes|les mêmes|cette même|le même|la même)$/;
  const words = lexemes.slice(from, to).map(({ text }) => text);
  return points.test(words.slice(0, -1).join(' ')) && DATA.test(words.at(-1) ?? '');
}

const DATA =
  /^(?:data|figures|numbers|statistics|report|study|survey|chiffres|données|statistiques|rapport|étude|enquête|bilan|bilans)$/;

/** Whether the words of a sentence say that it goes on with what was said before it: 'Parmi eux', 'Another 30', 'C'est 25 % de moins'. */
export function goesOn({ lexemes, grammar }: SentenceReading): boolean {
  return phraseAt(grammar.goingOnPhrases, lexemes, 0) !== null;
}

const POINTS_BACK = /^(?:c'est|voilà|tel est|telle est|that is|that's|so|this is)$/;
const POINTED =
  /^(?:ce que|ce qu'|le constat|la conclusion|l'estimation|le bilan|le chiffre|les chiffres|according to|the finding|the findings|the conclusion|the estimate|says|said|what|how)$/;

/** 'Trois ruches sur dix sont mortes. C'est le constat dressé par l'institut': who said so, in the next sentence. */
function namedBehind(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const next = readings[reading.sentence.index + 1];
  if (next?.sentence.paragraph !== reading.sentence.paragraph) return null;
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

/** 'Acme has sold 40 ships, it says': a name that the sentence begins with. */
function namedBefore(reading: SentenceReading, at: number): Quote | null {
  const { lexemes, grammar } = reading;
  let pronoun = at - 1;
  while (grammar.sourceAuxiliaries.has(lexemes[pronoun]?.text ?? '')) pronoun--;
  // 'The bank is gloomier: it has …'
  const isBehindPause = /^[:;]$/.test(lexemes[pronoun - 1]?.text ?? '');
  const names = isBehindPause ? /^(?:it|they|he|she|il|elle|ils|elles)$/ : /^(?:it|they)$/;
  if (!names.test(lexemes[pronoun]?.text ?? '')) return null;
  const subject = sentenceSubject(lexemes.slice(0, pronoun), grammar);
  const isMeant = subject !== null && (isBehindPause || isName(lexemes, subject));
  return isMeant ? reading.quoteOf(subject) : null;
}

/** A name of two words at least, or one word that does not only begin its sentence. */
function isName(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  return lexemes.slice(from, to).some(({ capitalised }, index) => capitalised && from + index > 0);
}

/** 'Il a précisé', 'they believe': the last who spoke, else the subject of the sentence before. */
function meantByPronoun(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const { index, paragraph } = reading.sentence;
  const isPerson = reading.lexemes.some(({ text }) => PERSONAL.test(text));
  for (let back = 1; back <= REACH; back++) {
    const earlier = readings[index - back];
    const near = earlier?.sentence.paragraph === paragraph || back === 1;
    if (earlier === undefined || !near) break;
    const named = lastSpeaker(earlier) ?? earlier.attributions.findLast(({ claimant }) => claimant !== null);
    if (named?.claimant != null && !isSameData(earlier.lexemes, named.claimant))
      return earlier.quoteOf(named.claimant);
    if (earlier.attributions.some(({ claimant, certain }) => certain && claimant === null))
      return meantByPronoun(readings, earlier);
    // 'L'association a accueilli 300 familles. Elle réclame …'
    const house = back === 1 ? sentenceSubject(earlier.lexemes, earlier.grammar) : null;
    if (house !== null && earlier.lexemes.slice(house.from, house.to).some(({ text }) => HOUSE.test(text)))
      return earlier.quoteOf(house);
    const person = isPerson ? sentenceSubject(earlier.lexemes, earlier.grammar) : null;
    if (person !== null && isFullName(earlier.lexemes, person)) return earlier.quoteOf(person);
  }
  const previous = readings[index - 1];
  if (previous?.sentence.paragraph !== paragraph) return null;
  const subject = sentenceSubject(previous.lexemes, previous.grammar);
  return subject === null ? null : previous.quoteOf(subject);
}

/** Who speaks as a body. */
const HOUSE =
  /^(?:association|agence|agency|syndicat|union|groupe|group|ministère|ministry|institut|institute|organisation|organization|fédération|federation|fondation|foundation|entreprise|company|compagnie|banque|bank|commission|ong|ngo|collectif|council|conseil|mairie|préfecture|université|university)$/;

const PERSONAL = /^(?:he|she)$|-(?:il|elle)$/;

/** 'Anne Petit', 'Dr Anne Petit': names alone. */
function isFullName(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  return to - from >= 2 && lexemes.slice(from, to).every(({ capitalised }) => capitalised);
}

/** The one who speaks where a quotation that goes over several sentences ends, else where it began. */
function speakerOfQuotation(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const { paragraph } = reading.sentence;
  let at = reading.sentence.index;
  while (readings[at]?.quotation.goesOn === true && readings[at + 1]?.sentence.paragraph === paragraph) {
    const next = readings[++at];
    const [named] = next?.attributions.filter(({ certain }) => certain) ?? [];
    if (next !== undefined && named?.claimant != null) return next.quoteOf(named.claimant);
    if (next !== undefined && named !== undefined) return meantByPronoun(readings, next);
  }
  return speakerBefore(readings, reading);
}

/** The last speaker before a sentence in its paragraph, unless a plain statement stands between. */
function speakerBefore(readings: readonly SentenceReading[], reading: SentenceReading): Quote | null {
  const { index, paragraph } = reading.sentence;
  for (let back = 1; back <= REACH; back++) {
    const earlier = readings[index - back];
    if (earlier === undefined || earlier.sentence.paragraph !== paragraph) return null;
    const named = lastSpeaker(earlier);
    if (named?.claimant != null) return earlier.quoteOf(named.claimant);
    if (earlier.attributions.some(({ certain }) => certain)) return meantByPronoun(readings, earlier);
    const leans = earlier.quotation.within || hearsayIn(earlier.lexemes, earlier.grammar);
    if (!leans) return null;
  }
  return null;
}

function lastSpeaker({ attributions }: SentenceReading): Attribution | undefined {
  return attributions.findLast(({ claimant, certain }) => claimant !== null && certain);
}
