import { beforeAll, describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const TOPICS = `topics:
  - id: doses
    name: { fr: doses, en-US: doses }
    description: { fr: Doses, en-US: Doses }
    units: { fr: [dose], en: [dose] }
  - id: houses
    name: { fr: maisons, en-US: houses }
    description: { fr: Maisons, en-US: Houses }
    units: { fr: [maison], en: [house] }
  - id: boats
    name: { fr: bateaux, en-US: boats }
    description: { fr: Bateaux, en-US: Boats }
    units: { fr: [bateau], en: [boat] }
    statuses:
      - { id: idle, name: { fr: à quai, en-US: idle }, words: { fr: [à quai], en: [idle] } }
  - id: budget
    name: { fr: budget, en-US: budget }
    description: { fr: Crédits, en-US: Budget }
    units: { fr: [budget, crédit], en: [budget, grant] }
  - id: money
    name: { fr: argent, en-US: money }
    description: { fr: Sommes, en-US: Sums }
    units: { fr: [euro, dollar], en: [euro, dollar] }
`;

/** A sentence, its figure, and the topics that it belongs to, with its status where it has one. */
const SENTENCES = [
  ['en', 'Some 250,000 doses arrived on Sunday.', '250,000', ['doses']],
  ['en', 'The fire destroyed 14 houses.', '14', ['houses']],
  ['fr', 'Une soixantaine de bateaux restent à quai.', 'Une soixantaine', ['boats:idle']],
  ['fr', 'Le budget de la ville s’élève à 14 millions d’euros.', '14 millions', ['budget', 'money']],
  ['en', 'The union wants a $3 million grant.', '$3 million', ['budget', 'money']],
  ['en', 'Each dose costs $12.', '$12', ['money']],
  ['fr', 'Chaque maison vaut 200 000 euros.', '200 000', ['money']],
] as const;

let library: Library;
beforeAll(async () => {
  const files = SENTENCES.map(([language, sentence], at): [string, string] => [
    `${at}.md`,
    `---\nlang: ${language}\n---\n\n${sentence}\n`,
  ]);
  library = await openLibrary(await corpusFolder({ 'topics.yaml': TOPICS, ...Object.fromEntries(files) }));
});

describe('the topics of a corpus', () => {
  it.each(SENTENCES)('(%s) %s', (_language, sentence, figure, topics) => {
    const found = library.figures.all().find(
      ({
        estimate: {
          figure: read,
          sentence: { document, start, end },
        },
      }) => read.text.includes(figure) && document.text.slice(start, end) === sentence,
    );
    const { topics: read = [], status: said = null } = found?.estimate ?? {};
    const status = said === null ? '' : `:${said}`;
    const placed = read.map((topic) => `${topic}${status}`);
    expect(placed.sort()).toEqual([...topics].sort());
  });
});
