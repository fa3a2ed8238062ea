import type { Quote } from '../../corpus/quote.ts';
import { readNumeral } from '../figures/numeral.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { looksPlural } from '../sentence/plural.ts';
import { isBareName, isFullName, isName, isSpeaker, leadingName } from '../sentence/speaker.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import type { Attribution } from './attribution.ts';
import { claimantEnd } from './claimant.ts';
import { sentenceSubject } from './subject-before.ts';
import { INVERTED_PRONOUN } from './verbs-of-saying.ts';

/** How many sentences back, in its paragraph, a sentence may lean on somebody's words or on a noun. */
export const REACH = 3;

/** The last in a sentence of whom it is certain that they speak. */
export function lastSpeaker({ attributions }: SentenceReading): Attribution | undefined {
  return attributions.findLast(({ claimant, certain }) => claimant !== null && certain);
}

/** Who a claimant is that only points back: 'the same source', 'ces mêmes chiffres', 'ce dernier'. Null where it points nowhere. */
export function pointedBackTo(
  readings: readonly SentenceReading[],
  reading: SentenceReading,
  { from, to }: LexemeRange,
): Quote | null {
  const words = reading.lexemes.slice(from, to).map(({ text }) => text);
  if (LATTER.test(words.join(' '))) return lastNamed(readings[reading.sentence.index - 1]);
  return isSame(words) || isSameData(words, reading) ? meantByPronoun(readings, reading, from) : null;
}

const LATTER =
  /^(?:ce dernier|cette dernière|ces dernier|ces dernière|the latter)s?$|^(?:celui|celle|ceux|celles)-ci$/;

function isSame(words: readonly string[]): boolean {
  return words.slice(0, 2).some((word) => /^(?:mêmes?|same)$/.test(word));
}

/** 'these figures', 'ces données': whoever gave them before. */
function isSameData(words: readonly string[], { grammar }: SentenceReading): boolean {
  return (
    words.length === 2 &&
    /^(?:these|those|ces|cette)$/.test(words[0] ?? '') &&
    isData(words.at(-1) ?? '', grammar.sourceCounts)
  );
}

function isData(word: string, counts: ReadonlySet<string>): boolean {
  return counts.has(word) || /^(?:report|study|survey|rapport|étude|enquête)$/.test(word);
}

const OPENS_FRENCH = /^(?:le|la|l'|les|une?|son|sa|ses)$/;
const OPENS_ENGLISH = /^(?:the|an?|its|his|her|their)$/;

/** 'Celui-ci', 'the latter': the last thing that the sentence before names. */
export function lastNamed(earlier: SentenceReading | undefined): Quote | null {
  if (earlier === undefined) return null;
  const { lexemes, grammar } = earlier;
  for (let at = lexemes.length - 1; at > 0; at--) {
    const before = lexemes[at - 1]?.text ?? '';
    const opens = (grammar.language === 'fr' ? OPENS_FRENCH : OPENS_ENGLISH).test(lexemes[at]?.text ?? '');
    if (
      !opens ||
      grammar.of.has(before) ||
      (grammar.stops.has(before) && !/^(?:par|by|et|and)$/.test(before))
    )
      continue;
    const to = claimantEnd(lexemes, at, grammar);
    if (to > at + 1) return earlier.quoteOf({ from: at, to });
  }
  return null;
}

/**
 * 'Acme has sold 40 ships, it says', 'La Cnil a reçu 40 plaintes, indique-t-elle': a name that the sentence begins with; where
 * nobody can have been named before it in its paragraph, any who can speak: 'La clinique de Vesoul a reçu …, dit-elle'.
 */
export function namedInSentence(reading: SentenceReading, at: number, isFirst: boolean): Quote | null {
  const { lexemes, grammar } = reading;
  const behind = INVERTED_PRONOUN.exec(lexemes[at]?.text ?? '')?.[0] ?? lexemes[at + 1]?.text ?? '';
  if (/(?:^|-)(?:il|elle|lui)$/.test(behind)) {
    const subject = sentenceSubject(lexemes.slice(0, at), grammar);
    const isMeant =
      subject !== null &&
      (isBareName(lexemes, subject) || (isFirst && canSpeak(reading, subject))) &&
      readNumeral(lexemes, subject.from, grammar) === null &&
      agrees(lexemes[subject.from], behind);
    return isMeant ? reading.quoteOf(subject) : null;
  }
  let pronoun = at - 1;
  while (grammar.sourceAuxiliaries.has(lexemes[pronoun]?.text ?? '')) pronoun--;
  const subject = sentenceSubject(lexemes.slice(0, Math.max(pronoun, 0)), grammar);
  if (subject !== null && isOwnSubject(reading, at, lexemes[pronoun]?.text ?? '', subject))
    return reading.quoteOf(subject);
  // 'The bank is gloomier: it has …'
  const isBehindPause = /^[:;]$/.test(lexemes[pronoun - 1]?.text ?? '');
  const names = isBehindPause ? /^(?:it|they|he|she|il|elle|ils|elles)$/ : /^(?:it|they)$/;
  if (!names.test(lexemes[pronoun]?.text ?? '')) return null;
  const isMeant = subject !== null && (isBehindPause || isName(lexemes, subject));
  return isMeant ? reading.quoteOf(subject) : null;
}

const OWN_OF: Readonly<Record<string, RegExp>> = {
  person: /^(?:his|her|he|she)$/,
  several: /^(?:their|they|leurs?|ils|elles)$/,
};

/**
 * 'Nurse Ann Lee works at a clinic with 60 beds and, by her count, 310 patients', 'Elders dispute the toll, which they say
 * leaves out 11': whether what its own sentence begins with can be meant by a possessive, or by the pronoun of a relative
 * clause.
 */
function isOwnSubject(reading: SentenceReading, at: number, pronoun: string, subject: LexemeRange): boolean {
  const { lexemes, grammar } = reading;
  if (readNumeral(lexemes, subject.from, grammar) !== null) return false;
  const own = (POSSESSIVE.test(lexemes[at]?.text ?? '') ? lexemes[at] : lexemes[at + 1])?.text ?? '';
  const relative = lexemes.findLastIndex(
    ({ text }, index) => index < at && /^(?:which|that|who|que|qu'|qui)$/.test(text),
  );
  const isRelative = relative >= 0 && at - relative <= 3 && lexemes[relative - 1]?.text === ',';
  const meant = POSSESSIVE.test(own) ? own : isRelative ? pronoun : '';
  const last = lexemes[subject.to - 1]?.text ?? '';
  if (OWN_OF.several?.test(meant) === true) return looksPlural(last);
  if (meant === 'its') return isName(lexemes, subject) || isSpeaker(lexemes, subject, grammar);
  return OWN_OF.person?.test(meant) === true && namesPerson(lexemes, subject);
}

const POSSESSIVE = /^(?:his|her|its|their|son|sa|ses|leurs?)$/;

/** 'Nurse Ann', 'Ann Lee', 'the teacher Ann Lee': a name at the end, and no article before it alone. */
function namesPerson(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  const names = lexemes.slice(from, to).filter(({ capitalised }) => capitalised);
  return names.length >= 2 && !/^(?:the|le|la|l'|les)$/.test(lexemes[from]?.text ?? '');
}

/** Whether a noun phrase is one of those who speak, or somebody's who has a name: 'la clinique de Vesoul'. */
function canSpeak({ lexemes, grammar }: SentenceReading, subject: LexemeRange): boolean {
  const isNamed = lexemes.slice(subject.from + 1, subject.to).some(({ capitalised }) => capitalised);
  return isNamed || isSpeaker(lexemes, subject, grammar);
}

/** Whether a pronoun can stand for a noun phrase, as far as its first word tells. */
function agrees(first: Lexeme | undefined, pronoun: string): boolean {
  const article = first?.text ?? '';
  if (/^s?he$/.test(pronoun) && /^(?:its|their|his|her)$/.test(article)) return false; // 'Her government paid. She …'
  if (/(?:ils|elles|they)$/.test(pronoun)) return !/^(?:le|la|l'|une?|an?|son|sa)$/.test(article);
  if (/^(?:les|des|ces|ses|leurs)$/.test(article)) return false;
  return pronoun.endsWith('elle') ? !/^(?:le|un|ce)$/.test(article) : !/^(?:la|une|cette)$/.test(article);
}

const PRONOUN = /(?:^|-)(?:ils?|elles?|s?he|it|they|lui|eux)$/;

/** Who is one person. */
const OF_PERSON = /(?:^|-)(?:il|elle|s?he)$/;

/** The pronoun that speaks beside a verb of saying; empty where there is none. */
function pronounBeside({ lexemes }: SentenceReading, at: number): string {
  const beside = [at, at - 1, at - 2, at - 3, at + 1].map((index) => lexemes[index]?.text ?? '');
  return beside.find((text) => PRONOUN.test(text)) ?? '';
}

/** 'Il a précisé', 'they believe': the last who spoke, else the subject of the sentence before. */
export function meantByPronoun(
  readings: readonly SentenceReading[],
  reading: SentenceReading,
  at: number,
): Quote | null {
  const pronoun = pronounBeside(reading, at);
  const { index, paragraph } = reading.sentence;
  for (let back = 1; back <= REACH; back++) {
    const earlier = readings[index - back];
    const near = earlier?.sentence.paragraph === paragraph || back === 1;
    if (earlier === undefined || !(near || OF_PERSON.test(pronoun))) break;
    if (earlier.quotation.goesOn) continue; // its words are somebody's
    // 'Prosecutor Ann Roy announced an inquiry.¶…¶…, she added': over paragraphs only who has spoken
    const speaks = lastSpeaker(earlier) ?? earlier.attributions.findLast(({ claimant }) => claimant !== null);
    const speaker = speaks?.claimant;
    if (speaker != null) return pointedBackTo(readings, earlier, speaker) ?? earlier.quoteOf(speaker);
    if (!near) continue;
    const unnamed = earlier.attributions.find(({ certain }) => certain);
    if (unnamed !== undefined) return meantByPronoun(readings, earlier, unnamed.at);
    const subject = back === 1 ? speakingSubject(earlier, pronoun) : fullNameOf(earlier);
    if (subject !== null) return subject;
  }
  const previous = readings[index - 1];
  if (previous?.sentence.paragraph !== paragraph) return null;
  const subject = sentenceSubject(previous.lexemes, previous.grammar);
  // '1,480 people died. … by her count': nobody who gives figures
  const isCounted =
    subject !== null && readNumeral(previous.lexemes, subject.from, previous.grammar) !== null;
  const isMeant = subject !== null && !isCounted && agrees(previous.lexemes[subject.from], pronoun);
  return isMeant ? previous.quoteOf(subject) : null;
}

/** 'L'association a accueilli 300 familles. Elle réclame …', 'Bruno Castel n'en revient pas. « … »': a sentence's subject, if it is one who speaks. */
export function speakingSubject(reading: SentenceReading, pronoun = ''): Quote | null {
  const { lexemes, grammar } = reading;
  const subject = sentenceSubject(lexemes, grammar) ?? leadingName(lexemes, 0);
  const isMeant = subject !== null && (pronoun === '' || agrees(lexemes[subject.from], pronoun));
  return isMeant && isSpeaker(lexemes, subject, grammar) ? reading.quoteOf(subject) : null;
}

function fullNameOf(reading: SentenceReading): Quote | null {
  const subject = sentenceSubject(reading.lexemes, reading.grammar);
  return subject !== null && isFullName(reading.lexemes, subject) ? reading.quoteOf(subject) : null;
}
