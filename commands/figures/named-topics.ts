import type { Kind } from '../../src/estimate/ledger/claim-table.ts';
import type { Topic } from '../../src/estimate/topic.ts';
import { fold } from '../../src/language/fold.ts';
import type { Library } from '../../src/library.ts';

type Status = Topic['statuses'][number];

/** The topic that was typed, by its id or its name in either language; undefined where the corpus defines none. */
export function findTopic({ topics }: Library, typed: string): Topic | undefined {
  return topics.find((topic) => isCalled(topic, typed));
}

/** Whether a topic or a status is what was typed: its id, or its name in either language. */
export function isCalled({ id, name }: Pick<Topic, 'id' | 'name'>, typed: string): boolean {
  return [id, name.fr, name['en-US']].some((known) => areOneName(known, typed));
}

/** Whether two names are one, whatever their accents and the signs between and around their words: quotation marks too. */
export function areOneName(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The statuses that can be asked for: those of the topic that was typed, or of all topics where that is none. */
export function statusesFor(library: Library, typed: string): readonly Status[] {
  const topic = findTopic(library, typed);
  return topic?.statuses ?? library.topics.flatMap(({ statuses }) => statuses);
}

/** The status of a figure as its own topic defines it; undefined where the figure has none. */
export function statusOf({ topics }: Library, { topic, status }: Kind): Status | undefined {
  return topics.find(({ id }) => id === topic)?.statuses.find(({ id }) => id === status);
}
