import { expect, test } from 'vitest';
import { isLightWord } from '../../src/language/light-words.ts';

test.each([
  ['continué', 'fr'],
  ['mise', 'fr'],
  ['nouvelles', 'fr'],
  ['entière', 'fr'],
  ['répondra', 'fr'],
  ['thought', 'en'],
  ['holding', 'en'],
  ['newer', 'en'],
  ['explained', 'en'],
] as const)('%s (%s) says little', (word, language) => {
  expect(isLightWord(word, language)).toBe(true);
});

test.each([
  ['port', 'fr'],
  ['parti', 'fr'],
  ['tenue', 'en'],
  ['partner', 'en'],
  ['thunder', 'en'],
  ['service', 'fr'],
] as const)('%s (%s) says something', (word, language) => {
  expect(isLightWord(word, language)).toBe(false);
});
