import * as z from 'zod';
import type { Locale } from '../../src/catalogue/locale.ts';
import type { OptionText } from '../../src/command.ts';
import { wordsOfAskedDate } from '../../src/estimate/time-and-place/asked-date.ts';
import { OTHER_TOPIC } from '../../src/estimate/topic.ts';
import type { Library } from '../../src/library.ts';
import { completeFrom, LONGEST_WORDS } from './complete-from.ts';
import { statusesFor } from './named-topics.ts';

const WHOLE_DATE = /^\d{4}-\d\d-\d\d$/;
const words = z.string().trim().min(1).max(LONGEST_WORDS);
const LONGEST_DATE = 40; // characters
/** In digits, or in words, which are read against the corpus. */
const dateOrWords = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_DATE)
  .refine((date) => !WHOLE_DATE.test(date) || z.iso.date().safeParse(date).success); // there is no 2025-02-30

/** The options that `/estimate` and `/compare` share. */
export const filterOptions = {
  topic: z.string().trim().min(1).max(60),
  about: words.optional(),
  what: words.optional(),
  source: words.optional(),
  claimant: words.optional(),
  since: dateOrWords.optional(),
  until: dateOrWords.optional(),
  status: words.optional(),
} as const;

/** What those options are given as. */
export type Filters = { readonly topic: string } & {
  readonly [Name in Exclude<keyof typeof filterOptions, 'topic'>]?: string | undefined;
};

/** How they are called, and what completes them. */
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
    complete: (typed, { documents }) =>
      completeFrom(
        documents.flatMap(({ metadata: { publisher } }) => publisher ?? []),
        typed,
      ),
  },
  claimant: {
    name: { 'en-US': 'claimant', fr: 'auteur' },
    description: {
      'en-US': 'Only figures given by this claimant',
      fr: 'Seulement les chiffres donnés par cet auteur',
    },
    complete: (typed, { figures }) =>
      completeFrom(
        figures.all().flatMap(({ estimate: { attributedTo } }) => attributedTo?.text ?? []),
        typed,
      ),
  },
  since: {
    name: { 'en-US': 'since', fr: 'depuis' },
    description: {
      'en-US': 'Only sources from this date on: 2025-01-31, 2025 or “last month”',
      fr: 'Seulement les sources à partir de cette date : 2025-01-31, 2025 ou « le mois dernier »',
    },
    wordsOfValue: wordsOfAskedDate,
  },
  until: {
    name: { 'en-US': 'until', fr: 'jusque' },
    description: {
      'en-US': 'Only sources up to this date: 2025-01-31, 2025 or “two weeks ago”',
      fr: 'Seulement les sources jusqu’à cette date : 2025-01-31, 2025 ou « il y a deux semaines »',
    },
    wordsOfValue: wordsOfAskedDate,
  },
  status: {
    name: { 'en-US': 'status', fr: 'statut' },
    description: { 'en-US': 'Only figures of this status', fr: 'Seulement les chiffres de ce statut' },
    complete: (typed, library, locale, { topic }) =>
      completeFrom(
        statusesFor(library, topic === undefined ? '' : String(topic)).map(({ name }) => name[locale]),
        typed,
      ),
  },
};

/** The topics of the corpus, and `other` for figures of anything else. */
export function topicSubcommands({ topics }: Library) {
  const other = {
    value: OTHER_TOPIC,
    name: { 'en-US': 'other', fr: 'autres' },
    description: {
      'en-US': 'Figures of anything else: name it under “what”',
      fr: 'Les chiffres d’autre chose : nommez-la sous « quoi »',
    },
  };
  return [...topics.map(({ id, name, description }) => ({ value: id, name, description })), other];
}

/** A topic of the corpus to show how one is asked for; a thing that anybody may have figures of, where it has none. */
export function exampleTopic({ topics: [topic] }: Library, locale: Locale): string {
  return topic?.name[locale] ?? { 'en-US': 'people', fr: 'personnes' }[locale];
}
