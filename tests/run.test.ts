import { expect, it } from 'vitest';
import { formatMessage } from '../src/catalogue/messages.ts';
import { run } from '../src/run.ts';
import { aLibrary } from './support/a-library.ts';

it.each([
  ['fr', 'estimate', { topic: 'troops', since: 'x' }, 'L’option « depuis » est illisible (', '2025-01-31'],
  ['en-US', 'estimate', { topic: 'troops', since: 'x' }, 'The option “since” cannot be read (', '2025-01-31'],
  ['fr', 'sources', { colour: 'red' }, '/sources n’a pas d’option « colour ».', ''],
  [
    'en-US',
    'estimate',
    { topic: 'x'.repeat(61) },
    'The option “topic” is too long: at most 60 characters.',
    '',
  ],
  ['fr', 'estimate', { topic: 'troops', csv: 'maybe' }, 'L’option « csv » est oui ou non.', ''],
  ['en-US', 'ask', {}, 'The option “question” is missing.', ''],
  ['en-US', 'estimate', {}, 'Which topic? ', 'other'],
  ['fr', 'compare', {}, 'Quel sujet ? ', 'autres'],
] as const)('says in the reader’s language (%s) what is wrong with an option of /%s', async (...row) => {
  const [locale, command, options, begin, within] = row;
  const answer = await run({ command, options, locale }, await aLibrary());
  if (answer.outcome !== 'invalid') return expect.unreachable();
  const message = formatMessage(answer.message, locale);
  expect(message.startsWith(begin)).toBe(true);
  expect(message).toContain(within);
});

it.each([
  ['ask', { question: 'Who reopened the bridge?' }],
  ['estimate', { topic: 'troops' }],
  ['compare', { topic: 'troops' }],
])('says of an empty corpus that it is empty, whatever /%s is asked', async (command, options) => {
  const answer = await run({ command, options, locale: 'fr' }, await aLibrary({}));
  expect(answer).toMatchObject({ outcome: 'no_match', message: { key: 'noDocuments' } });
});
