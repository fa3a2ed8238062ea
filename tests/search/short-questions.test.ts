import { beforeAll, describe, expect, it } from 'vitest';
import type { Retriever } from '../../src/search/retriever.ts';
import { aLibrary } from '../support/a-library.ts';
import { bestQuote } from '../support/best-quote.ts';

/** People ask in few words, too: of somebody, of something, of what somebody said. */
let search: Retriever;

beforeAll(async () => {
  ({ search } = await aLibrary({
    'ferry.md': `---
title: Ferry aground off Saltwick Point
lang: en
---
The ferry Morwenna ran aground off Saltwick Point on Monday night with 214 people on board.

Ioan Prydderch, the harbour master of Saltwick, said that nobody had been hurt. The Coastal Safety Board (CSB) has opened an inquiry.

Transport minister Leila Strand promised a report by June. The CSB has blamed worn moorings. On Tuesday Leila Strand met the crew.
`,
    'barrage.md': `---
title: Le barrage de Tounga se fissure
lang: fr
---
Le barrage de Tounga se fissure depuis mars, selon l’hydrologue Aminata Kéré, qui dirige l’Office des eaux.

« Il faut évacuer la vallée », a prévenu Aminata Kéré. Le ministre de l’Eau, Basile Ouattarou, conteste. La drague Marsouin a été envoyée sur place.
`,
  }));
});

describe('who somebody is, and what something is', () => {
  it.each([
    ['Who is Ioan Prydderch?', /harbour master/],
    ['Who is Prydderch?', /harbour master/],
    ['Qui est Ioan Prydderch ?', /harbour master/],
    ['Who is Leila Strand?', /Transport minister/],
    ['Qui est Leila Strand ?', /Transport minister/],
    ['Qui est Aminata Kéré ?', /hydrologue/],
    ['Who is Aminata Kéré?', /hydrologue/],
    ['C’est qui, Basile Ouattarou ?', /ministre de l’Eau/],
    ['Who was Basile Ouattarou?', /ministre de l’Eau/],
    ['What is the CSB?', /Coastal Safety Board/],
    ['Qu’est-ce que le CSB ?', /Coastal Safety Board/],
    ['What is the Morwenna?', /ferry/],
    ['C’est quoi le Marsouin ?', /drague/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('what somebody said', () => {
  it.each([
    ['What did Prydderch say?', /nobody had been hurt/],
    ['What did Ioan Prydderch say?', /nobody had been hurt/],
    ['Qu’a dit Aminata Kéré ?', /évacuer la vallée/],
    ['Que dit Aminata Kéré ?', /évacuer la vallée/],
    ['What does Aminata Kéré say?', /évacuer la vallée/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('something by its name alone', () => {
  it.each([
    ['Morwenna', /Morwenna/],
    ['What happened to the Morwenna?', /ran aground/],
    ['Tell me about the Morwenna', /ran aground/],
    ['Parle-moi du Marsouin', /Marsouin/],
    ['What is the dredger called?', /Marsouin/],
    ['Comment s’appelle la drague ?', /Marsouin/],
    ['What is the name of the ferry?', /Morwenna/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('what is ordered rather than asked', () => {
  it.each([
    ['List the people on board', /214 people/],
    ['Énumère les navires envoyés sur place', /drague/],
    ['latest number of people on the ferry', /214 people/],
    ['Donne-moi le nombre de passagers du ferry', /214 people/],
    ['Can you tell me how many people were on the ferry?', /214 people/],
    ['I would like to know who the harbour master is', /Prydderch/],
    ['Bonjour, je voudrais savoir qui dirige l’Office des eaux', /Aminata Kéré/],
    ['Peux-tu me dire quand le barrage a commencé à se fissurer ?', /depuis mars/],
    ['Que sait-on du Marsouin ?', /Marsouin/],
    ['Sais-tu qui est Leila Strand ?', /minister/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('what concerns the reader', () => {
  it.each([
    ['Can I cross by the ferry Morwenna?', /Morwenna/],
    ['Puis-je rester dans la vallée ?', /évacuer la vallée/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('nothing is quoted of whom and what no document names', () => {
  it.each([
    'Who is Olaf Brennicke?',
    'Qui est Olaf Brennicke ?',
    'What did Olaf Brennicke say?',
    'What is the Zanderlux?',
    'Qu’est-ce que le VNXQ ?',
    'Quel âge a Leila Strand ?',
    'What is the tanker called?',
    'Tell me a joke',
    'Peux-tu me dire quelle heure il est ?',
    'Can you help me?',
    'Donne-moi une recette de crêpes',
    'I need a new laptop',
    'Who is Bard?', // no slip of 'board'
    'Bond',
    'ping',
  ])('%s', async (question) => {
    expect(await bestQuote(search, question)).toBeNull();
  });
});
