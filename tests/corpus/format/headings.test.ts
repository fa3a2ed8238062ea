import { expect, it } from 'vitest';
import { quotable, readDocument } from '../../support/read-document.ts';

it('a heading of Markdown keeps the words behind a hash, which are no closing mark', async () => {
  const text =
    '# Notes du salon #port\n\nLe port a reçu trois navires lundi.\n\n## Dix ans de #MeToo ##\n\nElles ont parlé.\n';
  const document = await readDocument('a.md', text);
  expect(document.metadata.title).toBe('Notes du salon #port');
  expect(quotable(document)).toContain('Dix ans de #MeToo');
});

it('what programs for notes put behind a heading is none of it', async () => {
  const document = await readDocument(
    'a.md',
    '# Notes du salon {#salon .top}\n\nLe port a reçu trois navires lundi.\n',
  );
  expect(document.metadata.title).toBe('Notes du salon');
});
