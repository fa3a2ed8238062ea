import { expect, it } from 'vitest';
import { quotable, readDocument } from '../../support/read-document.ts';

const TURNS = [
  'CHAIR (Nadia Okafor): Minister, how many doses of the vaccine were lost in August when the fridges failed?',
  'MINISTER (Paul Reed): About 40,000 doses were lost, and we have replaced half of them since.',
  'CHAIR: Will you publish the report on the fridges?',
  'MINISTER: We shall publish it before Christmas, with the names of the suppliers taken out.',
];

it.each([
  'Transcript: Health committee, House of Commons, 15 September 2025',
  'Health committee, 15 September 2025',
  'Senate Health Committee - 15 September 2025',
  '# Health committee, 15 September 2025',
])('the line above a transcript is its title and states its date, and no publisher: %s', async (head) => {
  const { metadata } = await readDocument('a.md', [head, ...TURNS].join('\n\n'));
  expect(metadata).toMatchObject({
    title: head.replace('# ', ''),
    publishedOn: '2025-09-15',
    publisher: null,
  });
});

it('every word that is said in a transcript is kept, down to the last', async () => {
  const last = ['[00:14:22] CHAIR: Will you resign, Minister?', 'MINISTER: No.'];
  const text = ['Hearing on the vaccines', ...TURNS.slice(1), ...last].join('\n\n');
  expect(quotable(await readDocument('a.txt', text)).slice(-2)).toEqual(last);
});

it('lines of other texts with a colon are not taken for speech', async () => {
  const lines = [
    'Storm: the harbour of Leith is closed',
    'The harbour of Leith was closed on Thursday evening because of the storm, the port authority said.',
    'Ferries to Burntisland will not sail before Saturday, and the fish market stays shut.',
    'Travel: no',
  ];
  const document = await readDocument('a.txt', lines.join('\n\n'));
  expect(document.metadata.title).toBe(lines[0]);
  expect(quotable(document)).not.toContain('Travel: no');
});
