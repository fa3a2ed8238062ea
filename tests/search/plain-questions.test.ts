import { beforeAll, describe, expect, it } from 'vitest';
import type { Retriever } from '../../src/search/retriever.ts';
import { aLibrary } from '../support/a-library.ts';
import { bestQuote } from '../support/best-quote.ts';

/** What people ask about everyday particulars: where, which colour, what job, at what hour, how old, by how much. */
let search: Retriever;

beforeAll(async () => {
  ({ search } = await aLibrary({
    'orchestra.md': `---
title: Stolen cello turns up after nine years
lang: en
---
A cello that was stolen from the Brenholm orchestra in 2017 was found on Saturday in a disused chapel outside Vantry. It was wrapped in a blue tarpaulin, and two mice had nested in the case.

The thief, Dorian Applewick, is a retired locksmith. "You cannot own a voice like that," he told detectives. He hid the instrument at four in the morning, three days before the last concert of the season.

Its owner, Henrietta Vosburgh, aged 81, wept when she saw it. The insurers had paid her a third of its value. Rents for rehearsal rooms have gone up by a fifth since then.

Musicians are hard to keep: seven have left since the theft. Mr Applewick's lawyer, Sunniva Kjær, committed to returning the bow as well.
`,
    'moulin.md': `---
title: Le moulin de Corvenay livre son secret
lang: fr
---
Les ouvriers qui restaurent le moulin de Corvenay ont trouvé jeudi une caisse de lettres sous le plancher d’une ancienne étable. Elle contenait aussi un manteau rouge et le squelette d’un faucon.

Le meunier, Anselme Tardivel, était un déserteur. Il serait parti vers deux heures du matin, la veille de la moisson. Le billet sera remboursé à 40 % aux riverains. Les travaux, qui durent depuis trois ans, ont coûté 640 000 euros.

La commune a compté 38 maisons fissurées et 12 marchés annulés. Dix-sept habitants ont déposé plainte. « Vous n’imaginez pas le bruit », a lancé une voisine, la couturière Perrine Louvard.
`,
  }));
});

describe('a place that has no name', () => {
  it.each([
    ['Where was the cello found?', /disused chapel/],
    ['Où les lettres ont-elles été trouvées ?', /ancienne étable/],
    ['where were the letters found', /ancienne étable/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('a thing by its kind', () => {
  it.each([
    ['What colour was the tarpaulin?', /blue/],
    ['De quelle couleur était le manteau ?', /rouge/],
    ['Which animals nested in the case?', /mice/],
    ['Le squelette de quel animal a été trouvé ?', /faucon/],
    ['What was the job of Dorian Applewick?', /locksmith/],
    ['Quel est le métier de Perrine Louvard ?', /couturière/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('a share that is asked for as a sum or a rate', () => {
  it.each([
    ['À combien le billet sera-t-il remboursé ?', /40 %/],
    ['À quel taux le billet sera-t-il remboursé ?', /40 %/],
    ['At what rate will the ticket be refunded?', /40 %/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('a time in words', () => {
  it.each([
    ['What time did he hide the instrument?', /four in the morning/],
    ['À quelle heure le meunier serait-il parti ?', /deux heures du matin/],
    ['When did he hide the instrument?', /three days before/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('an age of whom nothing but the name is given', () => {
  it.each([
    ['How old is Henrietta Vosburgh?', /aged 81/],
    ['Quel âge a Henrietta Vosburgh ?', /aged 81/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });

  it('is not told by years that pass', async () => {
    expect(await bestQuote(search, 'Quel âge a Anselme Tardivel ?')).toBeNull();
  });
});

describe('a figure in any words', () => {
  it.each([
    ['By how much have rents gone up?', /by a fifth/],
    ['How much of its value did the insurers pay?', /a third of its value/],
    ['How many musicians have left?', /seven have left/],
    ['Combien de maisons sont fissurées ?', /38 maisons/],
    ['Combien de marchés ont été annulés ?', /12 marchés/],
    ['Combien de personnes ont déposé plainte ?', /Dix-sept habitants/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('somebody with a title, or by whom somebody else is', () => {
  it.each([
    ['Who is Ms Vosburgh?', /owner/],
    ['What did Mr Applewick’s lawyer promise?', /returning the bow/],
    ['Who said that you cannot own a voice?', /own a voice/],
    ['Qui a dit « vous n’imaginez pas le bruit » ?', /imaginez pas le bruit/],
  ])('%s', async (question, expected) => {
    expect(await bestQuote(search, question)).toMatch(expected);
  });
});

describe('nothing is quoted of what is not told about whom is named', () => {
  it.each([
    ['Why did Henrietta Vosburgh resign?'],
    ['When did Dorian Applewick die?'],
    ['Is Sunniva Kjær married?'],
    ['Pourquoi Anselme Tardivel a-t-il divorcé ?'],
    ['Que demande Perrine Louvard ?'],
  ])('%s', async (question) => {
    expect(await bestQuote(search, question)).toBeNull();
  });
});
