import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { tokenise } from '../../../src/language/tokens.ts';
import { type AnswerType, askedFor } from '../../../src/search/question/answer-type.ts';

/** Identity is asked by what a question leaves out: see short-questions.test.ts. */
const QUESTIONS: Readonly<Record<Exclude<AnswerType, 'identity'>, readonly string[]>> = {
  count: [
    'Combien de soldats ont été tués ?',
    'Quel est le nombre de blessés ?',
    'À combien s’élève la facture ?',
    'How many hospitals closed?',
    'How much did the bridge cost?',
    'How far has the number of visitors fallen?',
    'number of wounded',
    'How much money did the town pay?',
    'harbour fine amount',
    'What compensation will the fishermen get?',
    'Quelle rançon les pirates exigeaient-ils ?',
    'prix du billet',
  ],
  share: [
    'Quelle part des écoles a fermé ?',
    'Quel était le taux de chômage en 2019 ?',
    'What share of the vote did she win?',
    'How high was turnout?',
  ],
  demand: [
    'Que réclament les infirmières de nuit ?',
    'À quelles conditions le port rouvrirait-il ?',
    'What are the pilots demanding?',
    'What does the mayor want?',
  ],
  date: [
    'Quand le sommet a-t-il eu lieu ?',
    'En quelle année le pont a-t-il été construit ?',
    'À quelles dates la grève a-t-elle eu lieu ?',
    'Quel jour l’usine a-t-elle fermé ?',
    'When did the strike begin?',
    'In which month will the port reopen?',
    'On what date was it signed?',
    'harbour reopening date',
    'date ouverture musée',
  ],
  hour: ['À quelle heure le train est-il parti ?', 'What time did the siren sound?'],
  duration: [
    'Depuis quand les ouvriers sont-ils en grève ?',
    'Combien d’années le traité durera-t-il ?',
    'How many days did the strike last?',
    'Combien de temps dureront les travaux ?',
    'How long will the works last?',
    'Since when have they been on strike?',
    'Jusqu’à quand le musée est-il fermé ?',
  ],
  measure: [
    'À quelle profondeur repose l’épave ?',
    'Over what distance was the net dragged?',
    'Quelle est la hauteur de la tour ?',
    'Combien pèse la cloche ?',
    'How tall is the tower?',
    'What is the range of the missile?',
    'vitesse des trains',
    'a quel vitesse roule le train',
  ],
  name: [
    'Comment s’appelle le capitaine ?',
    'Quel est le nom du navire ?',
    'What is the name of the ship?',
    'What is the new museum called?',
  ],
  age: ['Quel âge avait le suspect ?', 'How old was the victim?'],
  person: [
    'Qui a présidé la réunion ?',
    'Par qui le rapport a-t-il été rédigé ?',
    'Who led the inquiry?',
    'By whom was the report written?',
    'Selon qui l’usine polluait-elle ?',
  ],
  place: [
    'Où se trouve l’usine ?',
    'Dans quelle ville le procès se tient-il ?',
    'Where is the factory?',
    'In which country was he arrested?',
  ],
  reason: [
    'Pourquoi les médecins font-ils grève ?',
    'Pour quelle raison l’usine a-t-elle fermé ?',
    'Why are the doctors on strike?',
    'What caused the fire?',
  ],
  statement: [
    'Qu’a déclaré le ministre ?',
    'Que disent les syndicats ?',
    'What did the minister say?',
    'What does the union say about the pay rise?',
  ],
  manner: ['Comment les voleurs sont-ils entrés ?', 'How did the thieves get in?'],
  selection: [
    'Quelle panne est en cause dans le naufrage ?',
    'Quel port accueillera le navire ?',
    'Which port will take the ship?',
  ],
  fact: [
    'What does the treaty say?',
    'Que prévoit la loi ?',
    'grève hôpitaux Liège',
    'wildfire Portugal',
    'Le pont est-il ouvert ?',
    'Is the bridge open?',
    'Could a tax reduce the number of cars?',
    'Did the mayor set a date?',
    'Has anybody drowned in the harbour area?',
  ],
};

const folded = (question: string) =>
  tokenise(question)
    .map(({ word }) => fold(word))
    .join(' ');

describe.each(Object.entries(QUESTIONS))('the answer wanted is: %s', (type, questions) => {
  it.each(questions)('%s', (question) => {
    expect(askedFor(folded(question)).type).toBe(type);
  });
});

describe('the wording that asks', () => {
  it('is not looked for where an answer does not repeat it', () => {
    const question = 'en quelle annee le pont a t il ete construit';
    const { wording } = askedFor(question);
    expect(question.slice(wording?.start, wording?.end)).toBe('quelle annee');
  });

  it('is not looked for where money is asked for by its name', () => {
    const question = 'how much money did the town pay';
    const { wording } = askedFor(question);
    expect(question.slice(wording?.start, wording?.end)).toBe('how much money');
  });

  it.each([
    ['Que se passera-t-il en cas de crue ?', 'que se passera t il en cas de'],
    ["Qu'arrivera-t-il aux riverains ?", 'qu arrivera t il'],
    ['Que deviendront les riverains ?', 'que deviendront'],
    ['What would happen if the dam burst?', 'what would happen'],
    ['What is known about the dam?', 'what is known'],
    ['Que dit-on du barrage ?', 'que dit on'],
    ['Où en est l’enquête ?', 'ou en est'],
  ])('%s: is not looked for where anything may be told', (text, words) => {
    const { type, wording } = askedFor(folded(text));
    expect(type).toBe('fact');
    expect(folded(text).slice(wording?.start, wording?.end)).toBe(words);
  });

  it('is looked for where an answer may repeat it', () => {
    expect(askedFor('combien de blesses').wording).toBeNull();
  });
});
