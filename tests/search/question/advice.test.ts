import { expect, test } from 'vitest';
import { tokenise } from '../../../src/language/tokens.ts';
import { asksForAdvice } from '../../../src/search/question/advice.ts';

test.each([
  'Comment déboucher un évier ?',
  'Comment bien choisir un matelas ?',
  'Où acheter des timbres ?',
  'Que faire contre la toux ?',
  'Comment fait-on cuire du riz ?',
  'How do I iron a shirt?',
  'how to fold a map',
  'What is the best way to keep bread fresh?',
  'What is the best time of year to plant tulips?',
  'Quel est le meilleur moment pour semer des carottes ?',
  'Where can I buy a second-hand piano?',
])('%s asks how its reader does something', (text) => {
  expect(asksForAdvice(tokenise(text))).toBe(true);
});

test.each([
  'Comment Vandermeer a-t-il quitté le pays ?',
  'Comment se montre le ministre ?',
  'Où s’ouvre la conférence ?',
  'Comment la police a-t-elle arrêté le voleur ?',
  'Que réclame le maire ?',
  'What was the best result of the season?',
  'How does the treaty define a fighter?',
  'How did they cross the river?',
])('%s asks how things are', (text) => {
  expect(asksForAdvice(tokenise(text))).toBe(false);
});
