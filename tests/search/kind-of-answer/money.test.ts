import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/language/tokens.ts';
import { asksPrice, isMoney, tellsPrice } from '../../../src/search/kind-of-answer/money.ts';
import { figuresOf } from '../../../src/search/kind-of-answer/told-figures.ts';

const asks = (question: string, french: boolean) => asksPrice(tokenise(question), french);

describe('a question asks for a sum of money', () => {
  it.each([
    ['How much did the bridge cost?', false],
    ['How much was the bridge sold for?', false],
    ['How much have the farmers lost?', false],
    ['How much compensation will they get?', false],
    ['What fine did the port receive?', false],
    ['Combien le tableau a-t-il été vendu ?', true],
    ['Combien le maire a-t-il touché ?', true],
    ['À quelle amende le port a-t-il été condamné ?', true],
    ['Combien d’euros la mairie a-t-elle reçus ?', true],
  ])('%s', (question, french) => {
    expect(asks(question, french)).toBe(true);
  });

  it.each([
    ['How many bridges were sold?', false],
    ['By how much did the floods raise the river?', false],
    ['How much has the population fallen?', false],
    ['Combien de tableaux ont été vendus ?', true],
    ['De combien la vente a-t-elle perdu ?', true],
    ['Dans combien de pays est-il vendu ?', true],
    ['Combien de vies le cyclone a-t-il coûtées ?', true],
  ])('not: %s', (question, french) => {
    expect(asks(question, french)).toBe(false);
  });
});

describe('a sentence tells a sum of money', () => {
  it.each(['It cost €40m.', 'Il a touché 3 000 francs.', 'They were paid 40 apiece.'])('%s', (text) => {
    expect(tellsPrice(text)).toBe(true);
  });

  it('not where it counts something else', () => {
    expect(tellsPrice('Forty bridges fell.')).toBe(false);
    expect(tellsPrice('Labour costs 40% less there than at the N4 works.')).toBe(false);
    expect(tellsPrice('Le pont a été vendu en 1931.')).toBe(false);
  });
});

describe('a figure', () => {
  const holdsMoney = (text: string) =>
    figuresOf(text).some(({ index, 0: figure }) =>
      isMoney({ start: index, end: index + figure.length }, text),
    );

  it.each([
    'un billet à 12 euros',
    'a fine of £300',
    'some $2 million',
    '4 millions d’euros',
    '1,99 € le litre',
  ])('is a sum of money: %s', (text) => {
    expect(holdsMoney(text)).toBe(true);
  });

  it.each(['12 bouteilles', '12 livres d’enfants', '4 millions d’habitants', '30 per cent'])(
    'is none: %s',
    (text) => {
      expect(holdsMoney(text)).toBe(false);
    },
  );
});
