import * as z from 'zod';
import { type Attachment, defineCommand, type Offer } from '../src/command.ts';
import { isDrawable } from '../src/estimate/chart/chart.ts';
import { entriesOf, sizeOf } from '../src/estimate/ledger/ledger.ts';
import { OTHER_TOPIC, statusName } from '../src/estimate/topic.ts';
import { chartOf, tableOf } from './figures/estimate-attachments.ts';
import { exampleTopic, filterOptions, filterTexts, topicSubcommands } from './figures/estimate-filters.ts';
import { listingOf } from './figures/listing.ts';

/** `/estimate topic`: every figure of the corpus on a topic, claim by claim. */
export default defineCommand({
  name: { 'en-US': 'estimate', fr: 'estimation' },
  description: { 'en-US': 'The figures of the corpus on a topic', fr: 'Les chiffres du corpus sur un sujet' },
  options: z.strictObject({ ...filterOptions, csv: z.boolean().optional(), chart: z.boolean().optional() }),
  texts: {
    ...filterTexts,
    csv: {
      name: { 'en-US': 'csv', fr: 'csv' },
      description: {
        'en-US': 'Add the figures as a table (CSV)',
        fr: 'Joindre les chiffres en tableau (CSV)',
      },
    },
    chart: {
      name: { 'en-US': 'chart', fr: 'graphique' },
      description: {
        'en-US': 'Add a chart of the figures by date',
        fr: 'Joindre un graphique des chiffres par date',
      },
    },
  },
  mainOption: 'about',
  subcommandOption: 'topic',
  subcommands: topicSubcommands,
  example: (library, locale) =>
    `${exampleTopic(library, locale)} ${{ 'en-US': 'chart:yes', fr: 'graphique:oui' }[locale]}`,

  async run({ csv, chart: isDrawn, ...filters }, library, locale) {
    const listing = listingOf(library, filters, locale);
    if ('outcome' in listing) return listing;
    const { topic, name, ledger, items } = listing;
    const nameOf = (status: string) => statusName(status, topic?.id, library.topics, locale);
    const subject = { fileName: topic?.id ?? OTHER_TOPIC, name };
    const attachments: Attachment[] = csv === true ? [tableOf(entriesOf(ledger), subject)] : [];
    if (isDrawn === true) {
      const chart = await chartOf(entriesOf(ledger), subject, nameOf, locale);
      if (chart === null) return { outcome: 'no_match', message: { key: 'nothingToDraw' }, silence: null };
      attachments.push(chart);
    }
    const { table } = library.figures;
    const canBeDrawn = ledger.groups.some(({ places }) =>
      places.some((place) => isDrawable(table.claimAt(place).estimate)),
    );
    return {
      outcome: 'answered',
      heading: { key: 'estimateHeading', parameters: { topic: name, count: sizeOf(ledger) } },
      items,
      pageSize: 5,
      attachments,
      offers: isDrawn !== true && canBeDrawn ? [CHART_OFFER] : [],
    };
  },
});

const CHART_OFFER: Offer = { label: { key: 'chartButton' }, options: { chart: true } };
