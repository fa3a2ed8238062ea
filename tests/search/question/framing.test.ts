import { expect, test } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { tokenise } from '../../../src/language/tokens.ts';
import { framingWords, sortWords } from '../../../src/search/question/framing.ts';

const foldedOf = (text: string) =>
  tokenise(text)
    .map(({ word }) => fold(word))
    .join(' ');

test.each([
  ['Est-il vrai que le barrage a cédé ?', ['est il vrai']],
  ['Is it true that the dam burst?', ['is it true']],
  ['En quoi consiste le plan ?', ['en quoi consiste']],
  ["Quand la rupture s'est-elle produite ?", ['s est elle produite']],
  ['Où se tiendra la réunion ?', ['se tiendra']],
  ['When did the breach occur?', ['occur']],
  ['Where will the meeting take place?', ['take place']],
])('%s: what only asks is not looked for', (text, words) => {
  const folded = foldedOf(text);
  expect(framingWords(folded).map(({ start, end }) => folded.slice(start, end))).toEqual(words);
});

test.each([
  'What did the minister say happened to the money?',
  'Who took place names off the map?',
  'Le barrage produit-il de l’électricité ?',
  'Is the true cost known?',
])('%s: its words are looked for', (text) => {
  expect(framingWords(foldedOf(text))).toEqual([]);
});

test.each([
  ["Quel est l'avis du maire sur le barrage ?", ['avis']],
  ['What was the reaction of the mayor?', ['reaction']],
  ['How did the mayor respond to the critics?', ['respond']],
  ['Pourquoi le maire a-t-il décidé de partir ?', ['decide']],
  ['What will change for the villagers?', ['change']],
  ['Whose idea was it to close the dam?', ['idea']],
  ['Dans quelles circonstances est-il mort ?', ['circonstances']],
  ['What explanation does the mayor give?', ['explanation', 'give']],
  ['Le climat change-t-il ?', []],
  ['Who has the idea been stolen from?', []],
])('%s: what says the sort of answer weighs little', (text, words) => {
  const folded = foldedOf(text);
  expect(
    sortWords(folded)
      .map(({ start, end }) => folded.slice(start, end))
      .sort(),
  ).toEqual([...words].sort());
});
