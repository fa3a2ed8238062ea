import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/language/tokens.ts';
import { asksOfFuture, tellsFuture } from '../../../src/search/kind-of-answer/future.ts';
import { offeringOf } from '../../../src/search/kind-of-answer/offering-text.ts';

const languageOf = (text: string) => (/\b(?:the|is|it|what|in|on)\b/i.test(text) ? 'en' : 'fr');

const tells = (sentence: string) =>
  tellsFuture(offeringOf(sentence), { language: languageOf(sentence), publishedOn: '2026-03-01' });

const asks = (question: string) => {
  const tokens = tokenise(question);
  const folded = tokens.map((token) => token.folded).join(' ');
  return asksOfFuture({ tokens, folded, units: [], languages: [languageOf(question)] });
};

describe('a question asks of what is to come', () => {
  it.each([
    'When will the mill reopen?',
    'When is the next hearing?',
    'When is the report due?',
    'On what date are the ballots to be counted?',
    'Quand le moulin rouvrira-t-il ?',
    'À quelle date les barrages seront-ils levés ?',
    'Quand l’audience va-t-elle se tenir ?',
    'Quand doit commencer la saison ?',
  ])('%s', (question) => {
    expect(asks(question)).toBe(true);
  });

  it.each([
    'When did the mill reopen?',
    'When is the fair held?',
    'What year is the mill from?',
    'When is the painter believed to have died?',
    'When was the cholera outbreak declared?',
    'When did the new era begin?',
    'Quand le moulin a-t-il rouvert ?',
    'Quand Ankara a-t-elle fermé le port ?',
    'En quelle année le pont fut-il bâti ?',
  ])('not: %s', (question) => {
    expect(asks(question)).toBe(false);
  });
});

describe('a sentence speaks of what is to come', () => {
  it.each([
    'The mill will reopen in May.',
    'Ballots are to be counted on Friday.',
    'It is not expected before next January.',
    'The hearing opens in Leeds on 5 October.',
    'Le moulin rouvrira en mai.',
    'Le maire a dit qu’il répondrait lundi.',
    'L’audience est fixée au 19 mai.',
    'Les barrages doivent être levés d’ici à juin.',
    'Work stops in 2031.',
  ])('%s', (sentence) => {
    expect(tells(sentence)).toBe(true);
  });

  it.each([
    'The mill reopened in May 2025.',
    'Cholera was declared in May.',
    'Without the order the mill would have stopped in autumn.',
    'Les 11 et 12 juillet, le maire s’est rendu au moulin.',
    'Douze soldats auraient été tués lundi.',
  ])('not: %s', (sentence) => {
    expect(tells(sentence)).toBe(false);
  });
});
