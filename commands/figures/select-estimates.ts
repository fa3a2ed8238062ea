import type { Locale } from '../../src/catalogue/locale.ts';
import type { Message } from '../../src/catalogue/messages.ts';
import type { Answer, MessageItem } from '../../src/command.ts';
import type { Document } from '../../src/corpus/document.ts';
import type { Claimant, Kind } from '../../src/estimate/ledger/claim-table.ts';
import { ledgerOf, sizeOf } from '../../src/estimate/ledger/ledger.ts';
import { onceForEach } from '../../src/estimate/once-for-each.ts';
import { OTHER_TOPIC, type Topic } from '../../src/estimate/topic.ts';
import { BitSet } from '../../src/language/bit-set.ts';
import { fold } from '../../src/language/fold.ts';
import type { Library } from '../../src/library.ts';
import { withDates } from './dates-asked.ts';
import { type Filters, filterTexts } from './estimate-filters.ts';
import { areOneName, findTopic, isCalled, statusOf } from './named-topics.ts';

/** What a command on figures is asked about. */
interface Asked {
  readonly topic: Topic | undefined;
  /** The topic as the reader knows it. */
  readonly name: string;
  /** Where the claims stand in the library's table, in rising order. */
  readonly places: readonly number[];
  /** How dates were read that were typed as words. */
  readonly readings: readonly MessageItem[];
}

/** The topic and the figures that the options ask for; an answer that says why there are none. */
export function askedFor(library: Library, typed: Filters, locale: Locale): Asked | Answer {
  const dated = withDates(library, typed, locale);
  if ('outcome' in dated) return dated;
  const { filters, readings } = dated;
  const { since, until, what, about } = filters;
  const topic = findTopic(library, filters.topic);
  if (isAnything(library, filters) && what === undefined && about === undefined)
    return { outcome: 'invalid', option: 'what', message: { key: 'nameTheThing' } };
  if (since !== undefined && until !== undefined && since.slice(0, until.length) > until)
    return {
      outcome: 'invalid',
      option: 'since',
      message: { key: 'emptyRange', parameters: { since, until } },
    };
  const named = placesNamed(library, filters);
  const tests = testsOf(library, filters);
  const selected = tests.reduce((places, { holds }) => places.filter(holds), named);
  const ofStatus = statusTest(library, filters, selected, locale);
  if (ofStatus !== null && 'outcome' in ofStatus) return ofStatus;
  const places = ofStatus === null ? selected : selected.filter(ofStatus.holds);
  if (places.length === 0) {
    const message = noneWith(
      library,
      named,
      ofStatus === null ? tests : [...tests, ofStatus],
      filters,
      locale,
    );
    return { outcome: 'no_match', message, silence: null };
  }
  const asked = isAnything(library, filters) ? undefined : wordsOf(filters);
  return { topic, name: topic?.name[locale] ?? what ?? asked ?? filters.topic, places, readings };
}

/** Whether the topic is none of the corpus' own but `other`: whatever `what` names. */
function isAnything(library: Library, { topic }: Filters): boolean {
  return findTopic(library, topic) === undefined && areOneName(topic, OTHER_TOPIC);
}

/** The thing that is no topic: of '/estimate small boats' the second word was taken for what it is about. */
function wordsOf({ topic, about }: Filters): string {
  return about === undefined ? topic : `${topic} ${about}`;
}

/** Where the figures stand of the topic, or of the things that are named. */
function placesNamed(library: Library, filters: Filters): readonly number[] {
  const { figures } = library;
  const topic = findTopic(library, filters.topic);
  if (topic !== undefined) return figures.ofTopic(topic.id);
  if (!isAnything(library, filters)) return figures.ofThings(wordsOf(filters));
  return filters.what === undefined ? figures.ofTopic(OTHER_TOPIC) : figures.ofThings(filters.what);
}

/** What else a figure must be, and the options that ask for it. */
interface Test {
  readonly options: readonly (keyof Filters)[];
  readonly holds: (place: number) => boolean;
}

/** What is asked for but for a status, what is soonest told first. */
function testsOf(library: Library, filters: Filters): Test[] {
  const isKnown = findTopic(library, filters.topic) !== undefined || isAnything(library, filters);
  const { source, claimant, since, until, what, about } = filters;
  const { figures } = library;
  const { table, words } = figures;
  const tests: Test[] = [];
  if (since !== undefined || until !== undefined) {
    const isWithin = onceForEach((published: string) => isBetween(published, since, until));
    tests.push({ options: ['since', 'until'], holds: (place) => isWithin(table.publishedOf(place)) });
  }
  if (source !== undefined) {
    const wanted = fold(source);
    const isFrom = onceForEach((document: Document) =>
      namesOf(document).some((name) => name.includes(wanted)),
    );
    tests.push({ options: ['source'], holds: (place) => isFrom(table.documentOf(place)) });
  }
  if (claimant !== undefined) {
    const wanted = fold(claimant);
    const isNamed = words.naming(claimant);
    const isCalledSo = onceForEach(
      ({ text, language }: Claimant) => hasWords(fold(text), wanted) || isNamed(text, language),
    );
    const holds = (place: number): boolean => {
      const given = table.claimantOf(place);
      return given !== null && isCalledSo(given);
    };
    tests.push({ options: ['claimant'], holds });
  }
  if (what !== undefined && !isAnything(library, filters)) {
    const those = new BitSet(table.claims.length);
    for (const place of figures.ofThings(what)) those.add(place);
    tests.push({ options: ['what'], holds: (place) => those.has(place) });
  }
  if (about !== undefined && isKnown) tests.push({ options: ['about'], holds: figures.saying(about) });
  return tests;
}

/** What to say where tests leave none of the figures that are named: those that leave none by themselves, else all of them. */
function noneWith(
  library: Library,
  named: readonly number[],
  tests: readonly Test[],
  filters: Filters,
  locale: Locale,
): Message {
  const count = sizeOf(ledgerOf(library.figures.table, named, findTopic(library, filters.topic)));
  if (count === 0) return { key: 'noEstimate' };
  const alone = tests.filter(({ holds }) => !named.some(holds));
  const shown = (alone.length > 0 ? alone : tests)
    .flatMap(({ options }) => options)
    .flatMap((option) => {
      const value = filters[option];
      if (value === undefined) return [];
      return `${filterTexts[option].name[locale]}:${/\s/.test(value) ? `"${value}"` : value}`;
    });
  return { key: 'noEstimateWith', parameters: { count, filters: shown.join(', ') } };
}

/** Whether words, or the beginning of the last of them, stand in a text: 'nis' does not in 'ministry'. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
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

/**
 * Whether a figure has the status that is asked for; null where none is, and an answer where none of some figures can have it.
 * @param places where those figures stand
 */
function statusTest(
  library: Library,
  { topic, status }: Filters,
  places: readonly number[],
  locale: Locale,
): Test | Answer | null {
  if (status === undefined) return null;
  // a missile that is listed under munitions may have been destroyed, as a weapon
  const { table } = library.figures;
  const kinds = [...new Set(places.map((place) => table.kindOf(place)))];
  const given = kinds.flatMap((kind) => statusOf(library, kind) ?? []);
  const known = [...(findTopic(library, topic)?.statuses ?? []), ...given];
  if (places.length === 0 || known.some((each) => isCalled(each, status))) {
    const isWanted = onceForEach((kind: Kind) => {
      const own = statusOf(library, kind);
      return own !== undefined && isCalled(own, status);
    });
    return { options: ['status'], holds: (place) => isWanted(table.kindOf(place)) };
  }
  const names = new Set(known.map(({ name }) => name[locale]));
  const message: Message =
    names.size === 0
      ? { key: 'noStatusHere' }
      : { key: 'unknownStatus', parameters: { status, known: [...names].join(', ') } };
  return { outcome: 'invalid', option: 'status', message };
}
