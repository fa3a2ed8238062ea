import { beforeAll, describe, expect, it } from 'vitest';
import { estimatesOfSentences } from '../../support/estimates-of-sentences.ts';

/** A sentence, and the hedges of each of its figures. */
const SENTENCES: readonly (readonly [lang: string, sentence: string, ...hedges: string[]])[] = [
  ['en', 'Reportedly, 90 trawlers were sold to Peru.', 'Reportedly'],
  ['en', 'Reportedly, in May, 91 trawlers were sold to Peru.', 'Reportedly'],
  ['en', 'Some 92 trawlers were sold to Peru, allegedly.', 'allegedly'],
  ['en', 'Allegedly, 93 trawlers could be sold to Peru.', 'Allegedly could'],
  ['en', 'Apparently, 94 trawlers were sold, and 12 ferries followed.', 'Apparently', ''],
  ['en', 'Last year 81 trailers were reported stolen in the county.', ''],
  ['en', 'Last year 82 break-ins were reported to the police.', ''],
  ['en', 'Last year 83 trailers were reported to have left the county.', 'were reported'],
  ['fr', 'Prétendument, 95 chalutiers ont été vendus au Pérou.', 'Prétendument'],
  ['fr', 'La flotte a, paraît-il, vendu 96 chalutiers.', 'paraît-il'],
  ['fr', 'Il paraît que 97 chalutiers ont été vendus.', 'paraît'],
  ['fr', 'Le port conteste, et revendique 99 chalutiers.', ''],
  ['fr', 'En mai, 98 chalutiers ont été vendus.', ''],
];

let estimatesOf: Awaited<ReturnType<typeof estimatesOfSentences>>;
beforeAll(async () => {
  estimatesOf = await estimatesOfSentences(SENTENCES);
});

describe('the hedges of a figure', () => {
  it.each(SENTENCES)('(%s) %s', (_lang, sentence, ...expected) => {
    const read = estimatesOf(sentence);
    expect(read.map(({ hedges }) => hedges.map(({ text }) => text).join(' '))).toEqual(expected);
  });
});
