import * as z from 'zod';
import type { Message } from '../src/catalogue/messages.ts';
import { defineCommand, type Item } from '../src/command.ts';
import { disagreements } from '../src/estimate/ledger/compare.ts';
import { FoldedClaims } from '../src/estimate/ledger/ledger.ts';
import { statusName } from '../src/estimate/topic.ts';
import { claimItem } from './figures/claim-item.ts';
import { exampleTopic, filterOptions, filterTexts, topicSubcommands } from './figures/estimate-filters.ts';
import { askedFor } from './figures/select-estimates.ts';

const MOST_PAIRS = 3;

/** `/compare topic`: the claims for the same thing and time that differ most, face to face. */
export default defineCommand({
  name: { 'en-US': 'compare', fr: 'comparer' },
  description: {
    'en-US': 'Figures on a topic that differ most for the same time, face to face',
    fr: 'Les chiffres d’un sujet qui diffèrent le plus pour la même période, face à face',
  },
  options: z.strictObject(filterOptions),
  texts: filterTexts,
  mainOption: 'about',
  subcommandOption: 'topic',
  subcommands: topicSubcommands,
  example: exampleTopic,

  async run(options, library, locale) {
    const asked = askedFor(library, options, locale);
    if ('outcome' in asked) return asked;
    const { name, places, readings } = asked;
    const { table } = library.figures;
    const folded = new FoldedClaims(
      table,
      places.filter((place) => !table.isPart(place)),
    );
    const pairs = disagreements(table, folded.places, library.topics, MOST_PAIRS);
    const shown = pairs.flatMap(({ higher, lower, days }, at): Item[] => {
      const list = {
        folded,
        places: [higher.place, lower.place],
        ends: [1, 2],
        score: 2 * (pairs.length - at),
      };
      const { topic, status } = higher.estimate;
      const of = status === null ? null : statusName(status, topic, library.topics, locale);
      return [
        { kind: 'message', style: 'heading', message: headingOf(days, of) },
        claimItem(list, 0),
        claimItem(list, 1),
      ];
    });
    const [first, ...rest] = [...readings, ...shown];
    if (first === undefined || shown.length === 0)
      return { outcome: 'no_match', message: { key: 'noDisagreement' }, silence: null };
    return {
      outcome: 'answered',
      heading: { key: 'compareHeading', parameters: { topic: name, count: pairs.length } },
      items: [first, ...rest],
      pageSize: 6,
      attachments: [],
    };
  },
});

/** What a pair is called, by the days between both claims (null: one has no date) and the status of both. */
function headingOf(days: number | null, status: string | null): Message {
  if (status === null) {
    if (days === null) return { key: 'compareUndated' };
    return days === 0 ? { key: 'comparePair' } : { key: 'compareApart', parameters: { days } };
  }
  if (days === null) return { key: 'compareUndatedOf', parameters: { status } };
  return days === 0
    ? { key: 'comparePairOf', parameters: { status } }
    : { key: 'compareApartOf', parameters: { status, days } };
}
