import { beforeAll, describe, expect, it } from 'vitest';
import type { Hit, Retriever } from '../../src/search/retriever.ts';
import { aLibrary } from '../support/a-library.ts';

const ARTICLES = {
  'crue-de-la-sorne.md': `---
title: La Sorne en crue, trois villages évacués
date: 2025-03-11
lang: fr
---
La Sorne a débordé lundi après quatre jours de pluie. Environ 1 200 habitants ont été évacués de Courvelle et de deux villages voisins. Une trentaine d’entre eux dorment dans un gymnase.

Le pont de Courvelle, construit en 1936, est fermé parce que ses piles sont fragilisées. Le préfet, Viktor Goremykine, a promis une aide de 2,5 millions d’euros.
`,
  'hospital-strike.md': `---
title: Nurses walk out at Halden hospitals
date: 2025-04-02
lang: en
---
About 4,300 nurses walked out on Tuesday at six hospitals in Halden. They are demanding a pay rise of 9% because rents have doubled since 2021.

"We cannot keep our wards open with half the staff," said Ingrid Solheim, who leads the union. Only emergency operations will take place until Friday.
`,
  'front.md': `---
title: Pertes sur le front
date: 2025-05-20
lang: fr
---
Environ 4 700 soldats nord-coréens ont été blessés ou tués depuis janvier. Les autorités régionales parlent d’une situation difficile.
`,
} as const;

let search: Retriever;

beforeAll(async () => {
  ({ search } = await aLibrary(ARTICLES));
});

const textOf = ({ sentence: { document, start, end } }: Hit) => document.text.slice(start, end);

const hitsFor = async (question: string) => (await search.search(question, 5)).hits;

async function firstFor(question: string): Promise<string | null> {
  const [first] = await hitsFor(question);
  return first === undefined ? null : textOf(first);
}

const EVACUATED = /^Environ 1 200 habitants/;
const NURSES = /^About 4,300 nurses/;

describe('a question finds the sentence that answers it', () => {
  it.each([
    ['in French', 'Combien d’habitants ont été évacués ?', EVACUATED],
    ['in English', 'How many nurses walked out?', NURSES],
    ['in French from English', 'How many residents of Courvelle were evacuated?', EVACUATED],
    ['in English from French', 'Combien d’infirmières font grève à Halden ?', NURSES],
    ['by keywords', 'habitants évacués Courvelle', EVACUATED],
    ['without accents or capitals', 'combien d habitants evacues courvelle', EVACUATED],
    ['with a typo', 'combien d’habitnats évacués à Courvelle', EVACUATED],
    ['with a typo in the other language', 'how many nurces walked out', NURSES],
    ['by a bare name', 'Viktor Goremykine', /Viktor Goremykine/],
    ['by a name in its English spelling', 'Viktor Goremykin', /Viktor Goremykine/],
    ['by its year', 'Quand le pont de Courvelle a-t-il été construit ?', /1936/],
    ['by its reason', 'Why is the Courvelle bridge closed?', /parce que/],
    ['by who says it', 'Who leads the union?', /Ingrid Solheim/],
    ['by a number in another spelling', '1,200 evacuated', EVACUATED],
    ['by the day of its document', 'Combien d’habitants étaient évacués le 11 mars ?', EVACUATED],
    ['that leans on the one before', 'Combien d’habitants évacués dorment dans un gymnase ?', /d’entre eux/],
  ])('%s: %s', async (_, question, expected) => {
    expect(await firstFor(question)).toMatch(expected);
  });
});

describe('people of one country', () => {
  it('answer for that country', async () => {
    expect(await firstFor('How many North Korean soldiers were killed or wounded?')).toMatch(/4 700/);
    expect(await firstFor('Combien de soldats nord-coréens ont été tués ou blessés ?')).toMatch(/4 700/);
  });

  it.each([
    'How many Russian soldiers were killed or wounded?',
    'Combien de soldats russes ont été tués ou blessés ?',
  ])('do not answer for another: %s', async (question) => {
    expect(await firstFor(question)).toBeNull();
  });
});

const QUESTIONS = [
  'Combien d’habitants ont été évacués ?',
  'How many residents of Courvelle were evacuated?',
  'nurses Halden pay rise',
  'pont de Courvelle',
  'Viktor Goremykin',
] as const;

describe.each(QUESTIONS)('what is found for “%s”', (question) => {
  it('comes best first, each sentence once', async () => {
    const hits = await hitsFor(question);
    const scores = hits.map(({ score }) => score);
    expect(hits.length).toBeGreaterThan(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(hits.map(({ sentence }) => sentence)).size).toBe(hits.length);
  });

  it('is highlighted within the sentence, in whole words that do not overlap', async () => {
    for (const hit of await hitsFor(question)) {
      const text = textOf(hit);
      let last = 0;
      for (const { start, end } of hit.highlights) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}%]$/u);
        last = end;
      }
    }
  });

  it('is explained by words that both have, and by parts that add up to the score', async () => {
    for (const hit of await hitsFor(question)) {
      const { matches, parts } = hit.explanation;
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(hit.score, 9);
      for (const { asked, found } of matches) {
        expect(question.toLowerCase()).toContain(asked);
        expect(textOf(hit)).toContain(found);
      }
    }
  });

  it('is the same when it is asked again', async () => {
    expect(await search.search(question, 5)).toEqual(await search.search(question, 5));
  });

  it('is the same in a corpus read again from another folder, with its files written in another order', async () => {
    const backwards = Object.fromEntries(Object.entries(ARTICLES).reverse());
    const again = (await aLibrary(backwards)).search;
    const shown = async (retriever: Retriever) =>
      (await retriever.search(question, 5)).hits.map((hit) => [
        hit.sentence.document.id,
        textOf(hit),
        hit.score,
      ]);
    expect(await shown(again)).toEqual(await shown(search));
  });

  it('does not grow past what was asked for, and begins the same', async () => {
    const five = (await hitsFor(question)).map(textOf);
    const { hits } = await search.search(question, 1);
    expect(hits.map(textOf)).toEqual(five.slice(0, 1));
  });

  it('stays within the documents asked for', async () => {
    const { hits } = await search.search(question, 5, { documents: new Set(['front']) });
    expect(hits.filter(({ sentence }) => sentence.document.id !== 'front')).toEqual([]);
  });
});

describe('a sentence that several documents have', () => {
  const WIRE =
    'The Halden assembly approved a budget of 840 million crowns for the new harbour tunnel on Thursday.';

  it('is shown once, with the other places where it stands', async () => {
    const { search: wire } = await aLibrary({
      'a.md': `---\ntitle: Tunnel approved\nlang: en\n---\n${WIRE} Work begins in May.\n`,
      'b.md': `---\ntitle: Council notes\nlang: en\n---\n${WIRE} The mayor was absent.\n`,
      'c.md': `---\ntitle: Football\nlang: en\n---\nHalden lost two matches.\n`,
    });
    const { hits } = await wire.search('What budget did the Halden assembly approve for the tunnel?', 5);
    expect(hits.filter((hit) => textOf(hit) === WIRE)).toHaveLength(1);
    expect(hits[0]?.sentence.document.id).toBe('a');
    expect(hits[0]?.alsoIn.map(({ document, text }) => [document.id, text])).toEqual([['b', WIRE]]);
  });
});

describe('an answer that names nothing of the question', () => {
  it.each([
    ['Comment la société Velmar explique-t-elle le retard ?', /invoque/],
    ['Would Norway accept the Halden treaty?', /oppose it/],
  ])('is looked at beside the sentence that does: %s', async (question, expected) => {
    const { search: beside } = await aLibrary({
      'velmar.md': `---
title: Velmar
lang: fr
---
Le chantier de la société Velmar accuse dix mois de retard. L'entreprise invoque le prix de l'acier et une grève des grutiers. La cantine reste ouverte. Les riverains se plaignent du bruit.
`,
      'treaty.md': `---
title: The Halden treaty
lang: en
---
Denmark has proposed to extend the Halden treaty to Norway. Oslo made it known that it would oppose it. The talks go on in June. Nobody expects much of them.
`,
    });
    const { hits } = await beside.search(question, 3);
    expect(hits.map(textOf).join(' ')).toMatch(expected);
  });
});

describe('two sentences alike but for a figure', () => {
  it('are two: a toll rises', async () => {
    const { search: tolls } = await aLibrary({
      'a.md': `---\ntitle: Fire\nlang: en\n---\nThe fire in Ostby killed 14 people on Monday night, the police said.\n`,
      'b.md': `---\ntitle: Fire\nlang: en\n---\nThe fire in Ostby killed 16 people on Monday night, the police said.\n`,
    });
    const { hits } = await tolls.search('How many people did the fire in Ostby kill?', 5);
    expect(hits.map(({ sentence }) => sentence.document.id).sort()).toEqual(['a', 'b']);
  });
});

describe('a question for how things stand now', () => {
  it('is answered by the newer of two documents first', async () => {
    const { search: tolls } = await aLibrary({
      'old.md': `---\ntitle: Flood toll\ndate: 2024-05-02\nlang: en\n---\nThe flood in Marvale has left 14 people missing.\n`,
      'new.md': `---\ntitle: Flood toll\ndate: 2024-05-09\nlang: en\n---\nThe flood in Marvale has left 31 people missing.\n`,
    });
    const { hits } = await tolls.search('How many people are now missing after the flood in Marvale?', 5);
    expect(hits.map(({ sentence }) => sentence.document.id)).toEqual(['new', 'old']);
  });
});

describe('an answer in other words than the question', () => {
  it.each([
    ['Le tramway de Marvale est-il dépassé ?', /vétustes/],
    ['How tall is the Marvale viaduct?', /42 mètres/],
    ['How much does a ticket for the Marvale tramway cost?', /1,90 euro/],
    ['What did Putin decide about the Marvale tramway?', /Moscou/],
  ])('is found: %s', async (question, expected) => {
    const { search: tramway } = await aLibrary({
      'tramway.md': `---
title: Le tramway de Marvale
date: 2025-05-02
lang: fr
---
Le tramway de Marvale roulera en 2027. La région couvre la moitié des travaux par une subvention. Les rames actuelles, vétustes, seront remplacées. Le viaduc de Marvale s’élève à 42 mètres. Un billet du tramway coûtera 1,90 euro. Moscou a décidé de ne pas livrer les moteurs du tramway.
`,
    });
    const [first] = (await tramway.search(question, 5)).hits;
    expect(first === undefined ? null : textOf(first)).toMatch(expected);
  });
});

describe('among sentences that meet the same words', () => {
  it('the one whose other words are of like meaning comes first', async () => {
    const library = await aLibrary({
      'accord.md': `---
title: L’accord
date: 2025-06-01
lang: fr
---
Le pacte de Veldora a été signé dans une salle ornée de tapisseries. Le pacte de Veldora enfreint plusieurs résolutions internationales. Le pacte de Veldora compte quarante pages reliées.
`,
    });
    const [first] = (await library.search.search('Is the Veldora pact unlawful?', 3)).hits;
    expect(first === undefined ? null : textOf(first)).toMatch(/enfreint/);
  });
});

it('takes no percentage for a number of things', async () => {
  const library = await aLibrary({
    'vote.md': `---
title: Les employés de Halbrun rejettent l’offre
date: 2025-06-01
lang: fr
---
Les employés de Halbrun ont rejeté l’offre à 71 %. La direction n’a pas réagi.
`,
  });
  const { hits } = await library.search.search('Combien d’employés compte Halbrun ?', 3);
  expect(hits.map(textOf)).toEqual([]);
});
