import { beforeAll, describe, expect, it } from 'vitest';
import type { Retriever, SilenceReport } from '../../src/search/retriever.ts';
import { aLibrary } from '../support/a-library.ts';
import { bestQuote } from '../support/best-quote.ts';

let search: Retriever;

beforeAll(async () => {
  ({ search } = await aLibrary({
    'usine.md': `---
title: L’usine Ferrandou ferme
lang: fr
---
L’usine de pneus Ferrandou, à Montbrac, fermera en juin 2026. Le groupe supprimera 640 emplois, selon la direction. Les syndicats ont appelé à la grève.

La ministre de l’Industrie, Paula Escande, a regretté une décision brutale.
`,
    'reef.md': `---
title: Reef survey
lang: en
publisher: Saltwater Trust
---
Divers counted 212 turtles on the Marrow Reef in March. The water was two degrees warmer than in 2019. The stock of coral nursed in tanks ashore has meanwhile risen to 440 kilograms.

The youngest diver was fifteen. Since the storm we have interviewed 37 fishermen, some of whom were sent away on 9 March. The Phase III survey of the reef took 41 days.
`,
    'orgue.md': `---
title: L’orgue de Sauvenay
lang: fr
---
Les facteurs d’orgue de Sauvenay sont en colère : ils dénoncent depuis lundi la vente de l’atelier et la perte annoncée de 38 places d’apprentis.

Trois communes, Vaubrun, Lescherolles et Saint-Aubin, se partageront l’instrument. Le tuyau le plus grave a été retrouvé à 9 mètres de profondeur dans la citerne.

L’orgue a été vendu 420 000 euros au musée de Lausanne. La poussière vient d’une carrière voisine.
`,
    'phare.md': `---
title: Le phare de Kermorvan rouvre
lang: fr
date: 2026-02-10
---
Le gardien du phare, Yves Talarmin, a touché 9 400 euros après la tempête. C’est la quatrième tempête à frapper la côte depuis novembre. La lanterne s’est éteinte à trois reprises.

Le convoi de secours repartira de Roscanvel. Une habitante, Odile Kerbrat, 71 ans, a prévenu Yves Talarmin par radio.

Le phare restera fermé au moins six semaines. Les visiteurs doivent rapporter leur billet au guichet pour être remboursés.

Le conservateur portugais du musée, Rui Sarmento, a été élu en mars 2025. Environ 300 pêcheurs espagnols ont signé la pétition. Une quarantaine d’entre eux ont reçu une lettre.
`,
  }));
});

async function silenceOn(question: string): Promise<SilenceReport | null> {
  const result = await search.search(question, 5);
  return 'silence' in result ? result.silence : null;
}

describe('nothing is quoted', () => {
  it.each([
    ['another of a numbered kind', 'How many days did the Phase II survey take?'],
    ['another of a numbered kind', 'Combien de jours la phase II a-t-elle duré ?'],
    ['a greeting', 'Bonjour !'],
    ['a greeting', 'Hello, how are you?'],
    ['thanks', 'Merci beaucoup, tu es gentil'],
    ['a wish', 'Merci, et bonne journée !'],
    ['a wish', 'Good evening, how are things going?'],
    ['a wish', 'Merci pour tout, bonne soirée !'],
    ['a question to the program', 'Who are you?'],
    ['a question to the program', 'Qui t’a construit ?'],
    ['a question about nothing named', 'does it work?'],
    ['a question about nothing named', 'ça ferme ?'],
    ['words that chance alone would meet', 'select * from workers'],
    ['a word that only resembles one of the corpus', 'constructor'],
    ['gibberish', 'flurb gnakwit zzoplex drimbo'],
    ['another subject', 'Comment réussir une pâte à crêpes ?'],
    ['another subject', 'Who painted the Mona Lisa?'],
    ['advice that nobody gives', 'Comment réparer un pneu crevé ?'],
    ['advice that nobody gives', 'What is the best way to clean tyres?'],
    ['another thing counted', 'How many sharks did the divers count on the Marrow Reef?'],
    ['another name', 'Qu’a dit Bernard Louvigny de la fermeture ?'],
    ['another place', 'How many turtles were counted in Florida?'],
    ['a figure of other things', 'Combien de facteurs d’orgue l’atelier de Sauvenay emploie-t-il ?'],
    ['money where things are counted', 'Combien d’orgues le musée de Lausanne possède-t-il ?'],
    ['a place where a body is asked for', 'Quelle banque a prêté l’argent au musée de Lausanne ?'],
    ['the age of another', 'Quel âge a Yves Talarmin ?'],
    ['another year', 'How many turtles did divers count in 1987?'],
    ['what is to come, of which only the past is told', 'Quand le conservateur sera-t-il élu ?'],
    ['what another country’s have done', 'How many Portuguese fishermen signed the petition?'],
    ['what some of another country’s have', 'How many Portuguese fishermen received a letter?'],
    ['who holds an office of which nobody is named', 'Qui est le conservateur du phare de Lausanne ?'],
    ['where somebody is, of whom the country is told', 'Où habite le conservateur Rui Sarmento ?'],
    ['how long, where somebody’s age is told', 'Depuis combien de temps Odile Kerbrat est-elle habitante ?'],
    ['a day where only the month is told', 'On what day did divers count the turtles?'],
    ['a name that is not given', 'Comment s’appelle le plus jeune plongeur ?'],
  ])('for %s: %s', async (_, question) => {
    expect(await silenceOn(question)).not.toBeNull();
  });
});

describe('a question is answered', () => {
  it.each([
    ['by places that are told by name', 'Quelles communes se partageront l’instrument ?', /Vaubrun/],
    ['by a depth', 'At what depth was the organ pipe found?', /9 mètres/],
    ['by where something comes from', 'D’où vient la poussière ?', /carrière/],
    ['by a count of what is asked', 'How many turtles did divers count on the reef?', /212/],
    ['by a count behind a word', 'Combien de places d’apprentis seront perdues ?', /38 places/],
    ['by money', 'How much was the organ sold for?', /420 000/],
    ['by a sum that no noun names', 'Combien Yves Talarmin a-t-il obtenu ?', /9 400/],
    ['by how manieth it was', 'How many storms have hit the coast since November?', /quatrième/],
    ['by how often', 'How many times did the lantern go out?', /trois reprises/],
    ['by where somebody sets out from', 'Where will the rescue convoy start?', /Roscanvel/],
    ['by the age of whom it names', 'How old is Odile Kerbrat?', /71 ans/],
    ['by what things are measured in', 'How much nursed coral is there?', /440 kilograms/],
    ['by an age in words', 'How old was the youngest diver?', /fifteen/],
    [
      'by what its publisher tells of itself',
      'Combien de pêcheurs Saltwater Trust a-t-il interrogés ?',
      /37 fishermen/,
    ],
    ['by the month, where the month is asked for', 'In which month did divers count the turtles?', /March/],
    ['by a day of March', 'When were fishermen sent away?', /9 March/],
    ['by how long, where a day to come is asked for', 'Quand rouvrira le phare ?', /six semaines/],
    [
      'to readers who ask for themselves',
      'Dois-je rapporter mon billet au guichet ?',
      /rapporter leur billet/,
    ],
  ])('%s: %s', async (_, question, sentence) => {
    const result = await search.search(question, 5);
    const [best] = 'hits' in result ? result.hits : [];
    expect(best?.sentence.document.text.slice(best.sentence.start, best.sentence.end)).toMatch(sentence);
  });
});

describe('the reason for silence', () => {
  it.each(['???', '… !', '', 'le la les', 'qui est-ce que'])(
    'is that there are no words in: %s',
    async (question) => {
      expect(await silenceOn(question)).toMatchObject({ reason: 'no words', searched: [] });
    },
  );

  it('is a word that is missing, and names it', async () => {
    const silence = await silenceOn('Combien d’emplois Zanderlux supprimera-t-il ?');
    expect(silence?.reason).toBe('word missing');
    expect(silence?.searched.find(({ word }) => word === 'zanderlux')?.found).toBe(false);
    expect(silence?.searched.find(({ word }) => word === 'emplois')?.found).toBe(true);
  });

  it('says what was looked for in both languages', async () => {
    const silence = await silenceOn('How many sharks did the divers count?');
    expect(silence?.searched.find(({ word }) => word === 'sharks')).toMatchObject({
      forms: expect.arrayContaining(['requin', 'shark']),
      found: false,
    });
  });

  it('is one of a few that the catalogue has words for', async () => {
    const reasons = ['no words', 'word missing', 'never together', 'wrong kind', 'too little'];
    for (const question of ['Who painted the Mona Lisa?', 'grève des turtles', 'hello', 'Ferrandou 1999']) {
      const silence = await silenceOn(question);
      if (silence !== null) expect(reasons).toContain(silence.reason);
    }
  });
});

describe('silence costs no answer', () => {
  it.each([
    ['How many turtles were counted?', /212/],
    ['Combien d’emplois seront supprimés ?', /640/],
    ['When will the Ferrandou plant close?', /2026/],
    ['Qui est ministre de l’Industrie ?', /Paula Escande/],
    ['Paula Escande', /Paula Escande/],
    ['How many days did the Phase III survey take?', /41 days/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

it('a corpus without documents answers nothing, and fails at nothing', async () => {
  const { search: empty } = await aLibrary({ 'note.md': '' });
  expect(await empty.search('Combien d’emplois ?', 5)).toMatchObject({ hits: [] });
});
