import { expect, it } from 'vitest';
import { readDocument } from '../../support/read-document.ts';

const TITLE = 'New ferry for the island of Skerra';
const TEXT =
  'The shipyard of Morlan handed over a new ferry on Tuesday, eleven years after the island of Skerra had asked for one.';

const publisherOf = async (...lines: readonly string[]) =>
  (await readDocument('a.txt', lines.join('\n'))).metadata.publisher;

it.each([
  ['DATE: 2025-04-28', 'SOURCE: Irish Shipping News'],
  ['Source : Irish Shipping News', 'Date : 28/04/2025'],
])('the source that a head states beside its date is the publisher: %s, %s', async (...head) => {
  expect(await publisherOf(TITLE, ...head, '', TEXT)).toBe('Irish Shipping News');
  expect(await publisherOf(...head, '', TITLE, '', TEXT)).toBe('Irish Shipping News');
});

it('a source that belongs to a picture, or to the page of a site, is not', async () => {
  expect(await publisherOf(TITLE, 'Source: Irish Shipping News', '', TEXT)).toBeNull();
  expect(await publisherOf(TITLE, '28 April 2025', 'Source: Ann Doe', '', TEXT)).toBeNull();
  const site = ['Science News Wire', 'Your source for the latest research news', 'Subscribe'];
  const head = [TITLE, 'Date: 28 April 2025', 'Source: University of Leith'];
  expect(await publisherOf(...site, ...head, '', TEXT)).toBeNull();
});
