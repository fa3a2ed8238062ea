import { formatPartialDate } from '../../src/catalogue/date.ts';
import type { Locale } from '../../src/catalogue/locale.ts';
import { formatMessage, type Message } from '../../src/catalogue/messages.ts';
import type { Attachment } from '../../src/command.ts';
import type { AxisOfFigures } from '../../src/estimate/chart/axis.ts';
import { drawChart } from '../../src/estimate/chart/chart.ts';
import { csvOf } from '../../src/estimate/ledger/csv.ts';
import type { LedgerEntry } from '../../src/estimate/ledger/ledger.ts';

/** What an attachment is of: the name of its file, and of the topic as the reader knows it. */
interface Subject {
  readonly fileName: string;
  readonly name: string;
}

/** Every figure with those that repeat it as a table. */
export function tableOf(entries: readonly LedgerEntry[], { fileName, name }: Subject): Attachment {
  return {
    fileName: `${fileName}.csv`,
    mediaType: 'text/csv',
    content: csvOf(entries),
    description: { key: 'estimateTable', parameters: { topic: name, count: entries.length } },
  };
}

/** The figures as a picture, with words for who cannot see it; null where none of them can be drawn. */
export async function chartOf(
  entries: readonly LedgerEntry[],
  { fileName, name }: Subject,
  statusName: (status: string) => string,
  locale: Locale,
): Promise<Attachment | null> {
  const chart = await drawChart(
    entries.map(({ claim }) => claim.estimate),
    {
      title: name,
      statusName: (status) =>
        status === null ? formatMessage({ key: 'noStatus' }, locale) : statusName(status),
      undated: formatMessage({ key: 'undated' }, locale),
      hedged: formatMessage({ key: 'hedgedSign' }, locale),
      atLeast: formatMessage({ key: 'atLeastSign' }, locale),
      atMost: formatMessage({ key: 'atMostSign' }, locale),
      numbers: (axis) => formatMessage(axisMessage(axis), locale),
      time: formatMessage({ key: 'axisTime' }, locale),
    },
  );
  if (chart === null) return null;
  const { count, undated } = chart;
  const inWords = (date: typeof chart.from): string => (date === null ? '' : formatPartialDate(date, locale));
  const [from, to] = [inWords(chart.from), inWords(chart.to)];
  const span = from === '' ? 'none' : from === to ? 'day' : 'days';
  return {
    fileName: `${fileName}.png`,
    mediaType: 'image/png',
    content: chart.png,
    description: {
      key: 'estimateChart',
      parameters: {
        topic: name,
        count,
        left: entries.length - count,
        total: entries.length,
        undated,
        span,
        from,
        to,
      },
    },
  };
}

/** What the numbers of a chart are. */
function axisMessage({ measure, unit }: AxisOfFigures): Message {
  if (measure === 'count') return { key: 'axisCount' };
  if (measure === 'percent') return { key: 'axisShare' };
  if (unit === null) return measure === 'money' ? { key: 'axisMoney' } : { key: 'axisSize' };
  return { key: measure === 'money' ? 'axisMoneyIn' : 'axisSizeIn', parameters: { unit } };
}
