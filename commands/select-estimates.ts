import type { Locale } from '../src/catalogue/locale.ts';
import type { Message } from '../src/catalogue/messages.ts';
import type { Answer } from '../src/command.ts';
import type { Estimate } from '../src/estimate/estimate.ts';
import type { Claim } from '../src/estimate/ledger/claim.ts';
import { OTHER_TOPIC, type Topic } from '../src/estimate/topic.ts';
import { fold } from '../src/language/fold.ts';
import type { Library } from '../src/library.ts';
import type { Filters } from './estimate-filters.ts';
import { findTopic, isCalled, statusOf } from './named-topics.ts';

const PARAGRAPH_REACH = 3; // sentences

/** What a command on figures is asked about. */
interface Asked {
  readonly topic: Topic | undefined;
  /** The topic as the reader knows it. */
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** The topic and the figures that the options ask for; an answer that says why there are none. */
export function askedFor(library: Library, filters: Filters, locale: Locale): Asked | Answer {
  const topic = findTopic(library, filters.topic);
  if (isAnything(library, filters) && filters.what === undefined && filters.about === undefined)
    return { outcome: 'invalid', option: 'what', message: { key: 'nameTheThing' } };
  const unknown = unknownStatus(library, filters, locale);
  if (unknown !== null) return unknown;
  const claims = selectClaims(library, filters);
  if (claims.length === 0) return { outcome: 'no_match', message: { key: 'noEstimate' }, silence: null };
  const asked = isAnything(library, filters) ? undefined : wordsOf(filters);
  return { topic, name: topic?.name[locale] ?? filters.what ?? asked ?? filters.topic, claims };
}

/** Whether the topic is none of the corpus' own but `other`: whatever `what` names. */
function isAnything(library: Library, { topic }: Filters): boolean {
  return findTopic(library, topic) === undefined && fold(topic) === OTHER_TOPIC;
}

/** The thing that is no topic: of '/estimate small boats' the second word was taken for what it is about. */
function wordsOf({ topic, about }: Filters): string {
  return about === undefined ? topic : `${topic} ${about}`;
}

/** The figures that the options ask for, the oldest document first. */
function selectClaims(library: Library, filters: Filters): readonly Claim[] {
  const tests = testsOf(library, filters);
  return claimsNamed(library, filters).filter((claim) => tests.every((test) => test(claim)));
}

/** The figures of the topic, or of the things that are named. */
function claimsNamed(library: Library, filters: Filters): readonly Claim[] {
  const { figures } = library;
  const topic = findTopic(library, filters.topic);
  const those = filters.what === undefined ? null : figures.ofThings(filters.what, wideSetting);
  if (topic === undefined && isAnything(library, filters)) return those ?? figures.ofTopic(OTHER_TOPIC);
  const named =
    topic === undefined ? figures.ofThings(wordsOf(filters), wideSetting) : figures.ofTopic(topic.id);
  if (those === null) return named;
  const known = new Set(those);
  return named.filter((claim) => known.has(claim));
}

/** What else a figure must be, what is soonest told first. */
function testsOf(library: Library, filters: Filters): ((claim: Claim) => boolean)[] {
  const isKnown = findTopic(library, filters.topic) !== undefined || isAnything(library, filters);
  const { source, claimant, since, until, status } = filters;
  const tests: ((claim: Claim) => boolean)[] = [];
  if (since !== undefined)
    tests.push(({ published }) => published !== '' && published >= since.slice(0, published.length));
  if (until !== undefined)
    tests.push(({ published }) => published !== '' && published.slice(0, until.length) <= until);
  if (status !== undefined) {
    tests.push(({ estimate }) => {
      const own = statusOf(library, estimate);
      return own !== undefined && isCalled(own, status);
    });
  }
  if (source !== undefined) tests.push(({ estimate: { sentence } }) => isFrom(sentence.document, source));
  if (claimant !== undefined) {
    const matches = library.figures.words.matching(claimant);
    tests.push(
      ({ estimate: { attributedTo, sentence } }) =>
        attributedTo !== null &&
        (fold(attributedTo.text).includes(fold(claimant)) || matches([attributedTo.text], sentence.language)),
    );
  }
  if (filters.about !== undefined && isKnown) {
    const matches = library.figures.words.matching(filters.about);
    tests.push(({ estimate }) => matches(setting(estimate), estimate.sentence.language));
  }
  return tests;
}

/** What to answer where a status is asked for that none of the topic's figures can have; null where it can. */
function unknownStatus(library: Library, filters: Filters, locale: Locale): Answer | null {
  const { status } = filters;
  if (status === undefined) return null;
  const claims = selectClaims(library, { ...filters, status: undefined });
  if (claims.length === 0) return null;
  // a missile that is listed under munitions may have been destroyed, as a weapon
  const given = claims.flatMap(({ estimate }) => statusOf(library, estimate) ?? []);
  const known = [...(findTopic(library, filters.topic)?.statuses ?? []), ...given];
  if (known.some((each) => isCalled(each, status))) return null;
  const names = new Set(known.map(({ name }) => name[locale]));
  const message: Message =
    names.size === 0
      ? { key: 'noStatusHere' }
      : { key: 'unknownStatus', parameters: { status, known: [...names].join(', ') } };
  return { outcome: 'invalid', option: 'status', message };
}

/** Where the words of `about` may stand: the sentence, its heading, the document's title. */
function setting({ sentence }: Estimate): readonly string[] {
  const { document, heading } = sentence;
  const headings = heading === null ? [] : [document.sentences[heading]];
  const texts = [sentence, ...headings].flatMap((part) =>
    part === undefined ? [] : document.text.slice(part.start, part.end),
  );
  return [...texts, document.metadata.title ?? ''];
}

/** Where words may stand that say more of a thing: its setting, and the other sentences of its paragraph. */
function wideSetting(estimate: Estimate): readonly string[] {
  const { document, index, paragraph } = estimate.sentence;
  const near = document.sentences.slice(Math.max(0, index - PARAGRAPH_REACH), index + PARAGRAPH_REACH + 1);
  const texts = near
    .filter((sentence) => sentence.paragraph === paragraph)
    .map(({ start, end }) => document.text.slice(start, end));
  return [...setting(estimate), ...texts];
}

/** Whether a document is named by words of its id, its title or its publisher. */
function isFrom({ id, metadata }: Estimate['sentence']['document'], source: string): boolean {
  const wanted = fold(source);
  return [id, metadata.title, metadata.publisher].some((text) => fold(text ?? '').includes(wanted));
}
