import type { Locale } from '../src/catalogue/locale.ts';
import type { Message } from '../src/catalogue/messages.ts';
import type { Answer } from '../src/command.ts';
import type { Document } from '../src/corpus/document.ts';
import type { Claimant, Kind } from '../src/estimate/ledger/claim-table.ts';
import { OTHER_TOPIC, type Topic } from '../src/estimate/topic.ts';
import { BitSet } from '../src/language/bit-set.ts';
import { fold } from '../src/language/fold.ts';
import type { Library } from '../src/library.ts';
import type { Filters } from './estimate-filters.ts';
import { findTopic, isCalled, statusOf } from './named-topics.ts';

/** What a command on figures is asked about. */
interface Asked {
  readonly topic: Topic | undefined;
  /** The topic as the reader knows it. */
  readonly name: string;
  /** Where the claims stand in the library's table, in rising order. */
  readonly places: readonly number[];
}

/** The topic and the figures that the options ask for; an answer that says why there are none. */
export function askedFor(library: Library, filters: Filters, locale: Locale): Asked | Answer {
  const topic = findTopic(library, filters.topic);
  if (isAnything(library, filters) && filters.what === undefined && filters.about === undefined)
    return { outcome: 'invalid', option: 'what', message: { key: 'nameTheThing' } };
  const places = ofStatus(library, filters, selectPlaces(library, filters), locale);
  if ('outcome' in places) return places;
  if (places.length === 0) return { outcome: 'no_match', message: { key: 'noEstimate' }, silence: null };
  const asked = isAnything(library, filters) ? undefined : wordsOf(filters);
  return { topic, name: topic?.name[locale] ?? filters.what ?? asked ?? filters.topic, places };
}

/** Whether the topic is none of the corpus' own but `other`: whatever `what` names. */
function isAnything(library: Library, { topic }: Filters): boolean {
  return findTopic(library, topic) === undefined && fold(topic) === OTHER_TOPIC;
}

/** The thing that is no topic: of '/estimate small boats' the second word was taken for what it is about. */
function wordsOf({ topic, about }: Filters): string {
  return about === undefined ? topic : `${topic} ${about}`;
}

/** Where the figures stand that the options ask for, whatever their status. */
function selectPlaces(library: Library, filters: Filters): readonly number[] {
  const tests = testsOf(library, filters);
  return placesNamed(library, filters).filter((place) => tests.every((holds) => holds(place)));
}

/** Where the figures stand of the topic, or of the things that are named. */
function placesNamed(library: Library, filters: Filters): readonly number[] {
  const { figures } = library;
  const topic = findTopic(library, filters.topic);
  const those = filters.what === undefined ? null : figures.ofThings(filters.what);
  if (topic === undefined && isAnything(library, filters)) return those ?? figures.ofTopic(OTHER_TOPIC);
  const named = topic === undefined ? figures.ofThings(wordsOf(filters)) : figures.ofTopic(topic.id);
  if (those === null) return named;
  const known = new BitSet(figures.table.claims.length);
  for (const place of those) known.add(place);
  return named.filter((place) => known.has(place));
}

/** What else a figure must be, what is soonest told first. */
function testsOf(library: Library, filters: Filters): ((place: number) => boolean)[] {
  const isKnown = findTopic(library, filters.topic) !== undefined || isAnything(library, filters);
  const { source, claimant, since, until, about } = filters;
  const { table, words } = library.figures;
  const tests: ((place: number) => boolean)[] = [];
  if (since !== undefined || until !== undefined) {
    const isWithin = onceForEach((published: string) => isBetween(published, since, until));
    tests.push((place) => isWithin(table.publishedOf(place)));
  }
  if (source !== undefined) {
    const wanted = fold(source);
    const isFrom = onceForEach((document: Document) =>
      namesOf(document).some((name) => name.includes(wanted)),
    );
    tests.push((place) => isFrom(table.documentOf(place)));
  }
  if (claimant !== undefined) {
    const wanted = fold(claimant);
    const isNamed = words.naming(claimant);
    const isCalledSo = onceForEach(
      ({ text, language }: Claimant) => fold(text).includes(wanted) || isNamed(text, language),
    );
    tests.push((place) => {
      const given = table.claimantOf(place);
      return given !== null && isCalledSo(given);
    });
  }
  if (about !== undefined && isKnown) tests.push(library.figures.saying(about));
  return tests;
}

const namesOfDocuments = new WeakMap<Document, readonly string[]>();

/** What a document may be called by: its id, its title and its publisher, folded. */
function namesOf(document: Document): readonly string[] {
  const known = namesOfDocuments.get(document);
  if (known !== undefined) return known;
  const { title, publisher } = document.metadata;
  const names = [document.id, title ?? '', publisher ?? ''].map(fold);
  namesOfDocuments.set(document, names);
  return names;
}

/** Whether a date, as far as it is known, can be of those from one day to another; no date is of none. */
function isBetween(published: string, since = '', until = published): boolean {
  if (published === '') return false;
  return published >= since.slice(0, published.length) && published.slice(0, until.length) <= until;
}

/** A test whose outcome for an item is worked out once: many figures are of one document, or given by one claimant. */
function onceForEach<T>(test: (item: T) => boolean): (item: T) => boolean {
  const known = new Map<T, boolean>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const holds = test(item);
    known.set(item, holds);
    return holds;
  };
}

/** Those of some figures that have the status that is asked for; an answer where none of them can have it. */
function ofStatus(
  library: Library,
  { topic, status }: Filters,
  places: readonly number[],
  locale: Locale,
): readonly number[] | Answer {
  if (status === undefined || places.length === 0) return places;
  // a missile that is listed under munitions may have been destroyed, as a weapon
  const { table } = library.figures;
  const kinds = [...new Set(places.map((place) => table.kindOf(place)))];
  const given = kinds.flatMap((kind) => statusOf(library, kind) ?? []);
  const known = [...(findTopic(library, topic)?.statuses ?? []), ...given];
  if (known.some((each) => isCalled(each, status))) {
    const isWanted = onceForEach((kind: Kind) => {
      const own = statusOf(library, kind);
      return own !== undefined && isCalled(own, status);
    });
    return places.filter((place) => isWanted(table.kindOf(place)));
  }
  const names = new Set(known.map(({ name }) => name[locale]));
  const message: Message =
    names.size === 0
      ? { key: 'noStatusHere' }
      : { key: 'unknownStatus', parameters: { status, known: [...names].join(', ') } };
  return { outcome: 'invalid', option: 'status', message };
}
