import * as z from 'zod';
import { formatPartialDate } from '../src/catalogue/date.ts';
import type { Locale } from '../src/catalogue/locale.ts';
import { formatMessage, type Message } from '../src/catalogue/messages.ts';
import { type Attachment, defineCommand, type Item, type Offer } from '../src/command.ts';
import { drawChart, isDrawable } from '../src/estimate/chart.ts';
import { csvOf } from '../src/estimate/csv.ts';
import { type LedgerEntry, type LedgerGroup, ledgerOf } from '../src/estimate/ledger.ts';
import { OTHER_TOPIC, type Topic } from '../src/estimate/topic.ts';
import type { Library } from '../src/library.ts';
import { filterOptions, filterTexts, topicSubcommands } from './estimate-filters.ts';
import { claimItem } from './items.ts';
import { findTopic, selectEstimates, unknownStatus } from './select-estimates.ts';

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

  async run(options, library, locale) {
    const topic = findTopic(library, options.topic);
    const unknown = unknownStatus(library, options, locale);
    if (unknown !== null) return unknown;
    const groups = ledgerOf(selectEstimates(library, options), topic);
    const entries = groups.flatMap((group) => group.entries);
    const estimates = entries.map(({ estimate }) => estimate);
    const [first, ...rest] = itemsOf(groups, (status) => statusName(library, topic, status, locale));
    if (first === undefined) return { outcome: 'no_match', message: { key: 'noEstimate' }, silence: null };
    const name = topic?.name[locale] ?? options.what ?? options.topic;
    const parameters = { topic: name, count: entries.length };
    const attachments: Attachment[] = [];
    const fileName = topic?.id ?? OTHER_TOPIC;
    if (options.csv === true) {
      attachments.push({
        fileName: `${fileName}.csv`,
        mediaType: 'text/csv',
        content: csvOf(entries.flatMap(({ estimate, repeats }) => [estimate, ...repeats])),
        description: { key: 'estimateTable', parameters },
      });
    }
    if (options.chart === true) {
      const chart = await drawChart(estimates, {
        title: name,
        statusName: (status) =>
          status === null
            ? formatMessage({ key: 'noStatus' }, locale)
            : statusName(library, topic, status, locale),
        undated: formatMessage({ key: 'undated' }, locale),
      });
      if (chart === null) return { outcome: 'no_match', message: { key: 'nothingToDraw' }, silence: null };
      const { count, undated } = chart;
      const [from, to] = [chart.from, chart.to].map((date) =>
        date === null ? '' : formatPartialDate(date, locale),
      );
      attachments.push({
        fileName: `${fileName}.png`,
        mediaType: 'image/png',
        content: chart.png,
        description: {
          key: 'estimateChart',
          parameters: {
            topic: name,
            count,
            undated,
            span: from === '' ? 'none' : from === to ? 'day' : 'days',
            from: from ?? '',
            to: to ?? '',
          },
        },
      });
    }
    return {
      outcome: 'answered',
      heading: { key: 'estimateHeading', parameters },
      items: [first, ...rest],
      pageSize: 5,
      attachments,
      offers: options.chart !== true && estimates.some(isDrawable) ? [CHART_OFFER] : [],
    };
  },
});

const CHART_OFFER: Offer = { label: { key: 'chartButton' }, options: { chart: true } };

function statusName(library: Library, topic: Topic | undefined, status: string, locale: Locale): string {
  const named = (topics: readonly Topic[]) =>
    topics.flatMap(({ statuses }) => statuses.filter(({ id }) => id === status));
  const [own] = topic === undefined ? [] : named([topic]);
  return (own ?? named(library.topics)[0])?.name[locale] ?? status;
}

/** The claims as quotes under the heading of their status. A sentence is quoted once, with all its figures. */
function itemsOf(groups: readonly LedgerGroup[], nameOf: (status: string) => string): Item[] {
  const quoted = new Map<string, { entries: LedgerEntry[] }>();
  const grouped = groups.map(({ status, entries }) => {
    const sentences: { entries: LedgerEntry[] }[] = [];
    for (const entry of entries) {
      const { sentence } = entry.estimate;
      const key = `${sentence.document.id}:${sentence.index}`;
      const known = quoted.get(key);
      if (known !== undefined) known.entries.push(entry);
      else {
        const fresh = { entries: [entry] };
        quoted.set(key, fresh);
        sentences.push(fresh);
      }
    }
    return { status, sentences };
  });
  const total = quoted.size;
  let rank = 0;
  const shown = grouped.filter(({ sentences }) => sentences.length > 0);
  return shown.flatMap(({ status, sentences }): Item[] => {
    const items = sentences.map(({ entries }) => claimItem(entries, total - rank++));
    if (shown.length === 1 && status === null) return items;
    const count = sentences.reduce((sum, { entries }) => sum + entries.length, 0);
    const message: Message =
      status === null
        ? { key: 'estimateNoStatus', parameters: { count } }
        : { key: 'estimateStatus', parameters: { status: nameOf(status), count } };
    return [{ kind: 'message', style: 'heading', message }, ...items];
  });
}
