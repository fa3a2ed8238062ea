import * as z from 'zod';
import type { Locale } from '../src/catalogue/locale.ts';
import type { Message } from '../src/catalogue/messages.ts';
import type { Answer, OptionText } from '../src/command.ts';
import { statusesNamed } from '../src/estimate/classify.ts';
import type { Estimate } from '../src/estimate/estimate.ts';
import { thingMatcher } from '../src/estimate/things.ts';
import { OTHER_TOPIC, type Topic } from '../src/estimate/topic.ts';
import { wordMatcher } from '../src/estimate/words.ts';
import { fold } from '../src/language/fold.ts';
import type { Library } from '../src/library.ts';

const words = z.string().trim().min(1).max(100);
const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);

/** The options that `/estimate` and `/compare` share. */
export const filterOptions = {
  topic: z.string().trim().min(1).max(60),
  about: words.optional(),
  what: words.optional(),
  source: words.optional(),
  claimant: words.optional(),
  since: partialDate.optional(),
  until: partialDate.optional(),
  status: words.optional(),
} as const;

export type Filters = { readonly topic: string } & {
  readonly [Name in Exclude<keyof typeof filterOptions, 'topic'>]?: string | undefined;
};

export const filterTexts: Readonly<Record<keyof typeof filterOptions, OptionText>> = {
  topic: {
    name: { 'en-US': 'topic', fr: 'sujet' },
    description: { 'en-US': 'What is counted', fr: 'Ce qui est compté' },
  },
  about: {
    name: { 'en-US': 'about', fr: 'mots' },
    description: {
      'en-US': 'Words that the sentence, its heading or its title must hold',
      fr: 'Des mots que la phrase, son intertitre ou son titre doivent contenir',
    },
  },
  what: {
    name: { 'en-US': 'what', fr: 'quoi' },
    description: {
      'en-US': 'The things whose figures are wanted, in your words',
      fr: 'Les choses dont on veut les chiffres, dans vos mots',
    },
  },
  source: {
    name: { 'en-US': 'source', fr: 'source' },
    description: {
      'en-US': 'Only documents with this in their title, publisher or id',
      fr: 'Seulement les documents dont le titre, l’éditeur ou l’id contient ceci',
    },
    complete: (typed, { documents }) => {
      const publishers = new Set(documents.flatMap(({ metadata: { publisher } }) => publisher ?? []));
      return matching([...publishers], typed);
    },
  },
  claimant: {
    name: { 'en-US': 'claimant', fr: 'auteur' },
    description: {
      'en-US': 'Only figures given by this claimant',
      fr: 'Seulement les chiffres donnés par cet auteur',
    },
    complete: (typed, { estimates }) =>
      matching([...new Set(estimates.flatMap(({ attributedTo }) => attributedTo?.text ?? []))], typed),
  },
  since: {
    name: { 'en-US': 'since', fr: 'depuis' },
    description: {
      'en-US': 'Only sources from this date on: 2025-01-31, 2025-01 or 2025',
      fr: 'Seulement les sources à partir de cette date : 2025-01-31, 2025-01 ou 2025',
    },
  },
  until: {
    name: { 'en-US': 'until', fr: 'jusque' },
    description: {
      'en-US': 'Only sources up to this date: 2025-01-31, 2025-01 or 2025',
      fr: 'Seulement les sources jusqu’à cette date : 2025-01-31, 2025-01 ou 2025',
    },
  },
  status: {
    name: { 'en-US': 'status', fr: 'statut' },
    description: { 'en-US': 'Only figures of this status', fr: 'Seulement les chiffres de ce statut' },
    complete: (typed, { topics }, locale) =>
      matching(
        [...new Set(topics.flatMap(({ statuses }) => statuses.map(({ name }) => name[locale])))],
        typed,
      ),
  },
};

const MOST_SUGGESTIONS = 25; // Discord shows no more

function matching(values: readonly string[], typed: string): { value: string; label: string }[] {
  return values
    .filter((value) => fold(value).includes(fold(typed)) && value.length <= 100)
    .slice(0, MOST_SUGGESTIONS)
    .map((value) => ({ value, label: value }));
}

/** The topic that was typed, by its id or its name in either language; undefined where the corpus defines none. */
export function findTopic({ topics }: Library, typed: string): Topic | undefined {
  const wanted = fold(typed);
  return topics.find(({ id, name }) => [id, name.fr, name['en-US']].some((known) => fold(known) === wanted));
}

/** The figures that the options ask for, in the order of the corpus. */
export function selectEstimates(library: Library, filters: Filters): readonly Estimate[] {
  const topic = findTopic(library, filters.topic);
  const anything = topic === undefined && fold(filters.topic) === OTHER_TOPIC;
  const tests: ((estimate: Estimate) => boolean)[] = [];
  if (topic !== undefined) tests.push(({ topics }) => topics.includes(topic.id));
  else if (anything && filters.what === undefined) tests.push((estimate) => estimate.topic === OTHER_TOPIC);
  // of '/estimate small boats' the second word was taken for what it is about
  const words =
    topic === undefined && !anything ? [filters.topic, filters.about ?? ''].join(' ').trim() : undefined;
  for (const named of [words, filters.what]) {
    if (named === undefined) continue;
    const matches = thingMatcher(named, library.dictionary, wideSetting);
    const statuses = statusesNamed(library.topics, named);
    tests.push((estimate) => statuses.has(`${estimate.topic}:${estimate.status}`) || matches(estimate));
  }
  if (filters.about !== undefined && words === undefined) {
    const matches = wordMatcher(filters.about, library.dictionary);
    tests.push((estimate) => matches(setting(estimate), estimate.sentence.language));
  }
  const { source, claimant, since, until, status } = filters;
  if (source !== undefined) tests.push(({ sentence: { document } }) => isFrom(document, source));
  if (claimant !== undefined) {
    const matches = wordMatcher(claimant, library.dictionary);
    tests.push(
      ({ attributedTo, sentence }) =>
        attributedTo !== null &&
        (fold(attributedTo.text).includes(fold(claimant)) || matches([attributedTo.text], sentence.language)),
    );
  }
  if (since !== undefined)
    tests.push(({ sentence }) => (sentence.document.metadata.publishedOn ?? '') >= since);
  if (until !== undefined) {
    tests.push(({ sentence: { document } }) => {
      const { publishedOn } = document.metadata;
      return publishedOn !== null && publishedOn.slice(0, until.length) <= until;
    });
  }
  if (status !== undefined) {
    const wanted = fold(status);
    const ids = new Set(
      library.topics.flatMap(({ statuses }) =>
        statuses
          .filter(({ id, name }) => [id, name.fr, name['en-US']].some((known) => fold(known) === wanted))
          .map(({ id }) => id),
      ),
    );
    tests.push((estimate) => estimate.status !== null && ids.has(estimate.status));
  }
  return library.estimates.filter((estimate) => tests.every((test) => test(estimate)));
}

/** What to answer where a status is asked for that none of the topic's figures can have; null where it can. */
export function unknownStatus(library: Library, filters: Filters, locale: Locale): Answer | null {
  const { status } = filters;
  if (status === undefined) return null;
  const topic = findTopic(library, filters.topic);
  const estimates = selectEstimates(library, { ...filters, status: undefined });
  if (estimates.length === 0) return null;
  const given = new Set(estimates.map((each) => each.status));
  const all = library.topics.flatMap(({ statuses }) => statuses);
  const known = all.filter((each) => topic?.statuses.includes(each) === true || given.has(each.id));
  const wanted = fold(status);
  if (known.some(({ id, name }) => [id, name.fr, name['en-US']].some((text) => fold(text) === wanted)))
    return null;
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

const PARAGRAPH_REACH = 3; // sentences
function isFrom({ id, metadata }: Estimate['sentence']['document'], source: string): boolean {
  const wanted = fold(source);
  return [id, metadata.title, metadata.publisher].some((text) => fold(text ?? '').includes(wanted));
}
