import * as z from 'zod';
import type { Locale } from '../catalogue/locale.ts';

const localised = z.strictObject({ fr: z.string().min(1), 'en-US': z.string().min(1) });
const wordsByLanguage = z.strictObject({
  fr: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
});

/** One topic of `corpus/topics.*`: what `/estimate <id>` lists. */
const topicSchema = z.strictObject({
  /** What one types: `/estimate troops`. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  name: localised,
  description: localised,
  /** What is counted: nouns and noun phrases in dictionary form. */
  units: wordsByLanguage,
  /** What belongs to the topic only where one of its statuses is worded: soldiers, to casualties, where they are killed. */
  unitsWithStatus: wordsByLanguage.optional(),
  /** Phrases in which a unit means something else: 'fuel tank', 'rounds of talks'. */
  otherSenses: wordsByLanguage.optional(),
  /** What happened to it, by words that stand near the figure: deployed, killed, delivered … in order of precedence. */
  statuses: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9 -]{0,31}$/),
        name: localised,
        words: wordsByLanguage,
        /** Nouns of which the words say so, where they say something else of others: an army loses men, a party its members. */
        onlyOf: wordsByLanguage.optional(),
      }),
    )
    .default([]),
});

/** What a topics file holds. */
export const topicsSchema = z
  .strictObject({ topics: z.array(topicSchema).min(1).max(24) }) // Discord shows 25 subcommands, one of them for all that has no topic
  .refine(({ topics }) => new Set(topics.map(({ id }) => id)).size === topics.length, 'an id stands twice');

export type Topic = z.output<typeof topicSchema>;

/** The topic of a figure that no topic of the corpus counts. */
export const OTHER_TOPIC = 'other';

/**
 * What a status is called: by the topic of this id, or, where that is none or has no such status, by the first that has
 * one. The status itself where none has.
 */
export function statusName(
  status: string,
  topicId: string | undefined,
  topics: readonly Topic[],
  locale: Locale,
): string {
  const own = topics.filter(({ id }) => id === topicId);
  const known = [...own, ...topics].flatMap(({ statuses }) => statuses).find(({ id }) => id === status);
  return known?.name[locale] ?? status;
}
