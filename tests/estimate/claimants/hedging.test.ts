import { beforeAll, describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/estimate/estimate.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

/** A sentence, and the hedges of each of its figures. */
const SENTENCES: readonly (readonly [lang: string, sentence: string, ...hedges: string[]])[] = [
  ['en', 'Reportedly, 90 trawlers were sold to Peru.', 'Reportedly'],
  ['en', 'Reportedly, in May, 91 trawlers were sold to Peru.', 'Reportedly'],
  ['en', 'Some 92 trawlers were sold to Peru, allegedly.', 'allegedly'],
  ['en', 'Allegedly, 93 trawlers could be sold to Peru.', 'Allegedly could'],
  ['en', 'Apparently, 94 trawlers were sold, and 12 ferries followed.', 'Apparently', ''],
  ['fr', 'Prétendument, 95 chalutiers ont été vendus au Pérou.', 'Prétendument'],
  ['fr', 'La flotte a, paraît-il, vendu 96 chalutiers.', 'paraît-il'],
  ['fr', 'Il paraît que 97 chalutiers ont été vendus.', 'paraît'],
  ['fr', 'En mai, 98 chalutiers ont été vendus.', ''],
];

let estimates: readonly Estimate[];
beforeAll(async () => {
  const files = SENTENCES.map(([lang, sentence], index): [string, string] => [
    `${index}.md`,
    `---\nlang: ${lang}\n---\n\n${sentence}\n`,
  ]);
  estimates = (await openLibrary(await corpusFolder(Object.fromEntries(files)))).estimates;
});

describe('the hedges of a figure', () => {
  it.each(SENTENCES)('(%s) %s', (_lang, sentence, ...expected) => {
    const read = estimates.filter(
      ({ sentence: { document, start, end } }) => document.text.slice(start, end) === sentence,
    );
    expect(read.map(({ hedges }) => hedges.map(({ text }) => text).join(' '))).toEqual(expected);
  });
});
