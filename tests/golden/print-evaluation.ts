// Prints how well the golden set's questions are answered: npm run eval -- [--part one] [--misses N]
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Answering, evaluate, type Miss, type Silence } from './evaluate.ts';
import { FITTED_PARTS, PARTS, PARTS_KEPT_ASIDE, type Part, READ_PARTS } from './golden-set.ts';

const { values } = parseArgs({ options: { part: { type: 'string' }, misses: { type: 'string' } } });
const { part, misses } = z
  .strictObject({ part: z.enum(PARTS).optional(), misses: z.coerce.number().int().nonnegative().default(0) })
  .parse({ ...values });

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const answeringRow = ({ questions, hitAt1, hitAt3, mrrAt5, unanswered }: Answering) => ({
  questions,
  'hit@1': percent(hitAt1),
  'hit@3': percent(hitAt3),
  'MRR@5': mrrAt5.toFixed(3),
  unanswered: percent(unanswered),
});
const silenceRow = ({ questions, silent }: Silence) => ({ questions, silent: percent(silent) });

/** A row for each group that has questions. */
function rows<Figures extends { readonly questions: number }, Row>(
  groups: ReadonlyMap<string, Figures>,
  row: (figures: Figures) => Row,
) {
  const asked = [...groups].filter(([, { questions }]) => questions > 0);
  return Object.fromEntries(asked.map(([name, figures]) => [name, row(figures)]));
}

function describeMiss({ question, quoted, rank }: Miss): string {
  const place = rank === null ? 'no right sentence' : `right sentence at ${rank}`;
  const wanted = 'gold' in question ? `${place}\n  wanted: ${question.gold[0]?.text}` : question.kind;
  return `\n${question.id} ${question.text}\n  ${wanted}\n  quoted: ${quoted ?? '–'}`;
}

async function print(title: string, parts: readonly Part[]): Promise<void> {
  const evaluation = await evaluate(parts);
  console.log(`\n${title}`);
  console.table(rows(evaluation.answering, answeringRow));
  console.table(rows(evaluation.silence, silenceRow));
  for (const miss of evaluation.misses.slice(0, misses)) console.log(describeMiss(miss));
}

if (part !== undefined) await print(`Part ${part}`, [part]);
else {
  await print(`The parts that the weights were set on: ${FITTED_PARTS.join(', ')}`, FITTED_PARTS);
  await print(`Read, but no weight was set on them: ${READ_PARTS.join(', ')}`, READ_PARTS);
  for (const aside of PARTS_KEPT_ASIDE) await print(`Kept aside: ${aside}`, [aside]);
}
