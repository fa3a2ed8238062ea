import { describe, expect, it } from 'vitest';
import { Analyser } from '../../../src/language/analysis.ts';
import { loadDictionary } from '../../../src/language/dictionary.ts';
import { TermTable } from '../../../src/language/term-table.ts';
import { WordList } from '../../../src/language/word-list.ts';
import { WordTable } from '../../../src/language/word-table.ts';
import { NearestWords } from '../../../src/search/index/nearest-words.ts';
import { Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { parseQuery, type QueryUnit } from '../../../src/search/question/query.ts';

const CORPUS = [
  'Le procureur Aurélien Tavernost a requis douze ans de prison à Villebourg.',
  'A joint inquiry by the WHO found that Ostrava Chemicals had polluted the Velka river.',
  'Les habitants de Villebourg attendent le verdict.',
  'Ostrava Chemicals owes the town four million.',
];

const dictionary = loadDictionary();
const table = new TermTable();
const words = new WordList();
const analyser = new Analyser(dictionary, words, table, new WordTable());
const vocabulary = new Vocabulary(table);
for (const sentence of CORPUS)
  vocabulary.add(
    analyser.analyse(words.number([{ text: sentence, language: 'fr' }]).words, {
      word: () => {},
      phrase: () => {},
    }),
  );
const spelling = {
  fr: new NearestWords(dictionary.headwords('fr')),
  en: new NearestWords(dictionary.headwords('en')),
};

const read = (question: string) => parseQuery(question, { dictionary, vocabulary, spelling });
const asked = (question: string) => read(question).units.map((unit) => unit.asked);
const kinds = (question: string) =>
  Object.fromEntries(read(question).units.map((unit) => [unit.asked, unit.kind]));

function unitOf(question: string, word: string): QueryUnit | undefined {
  return read(question).units.find((unit) => unit.asked === word);
}

const termsOf = (question: string) =>
  read(question).units.flatMap(({ terms }) => terms.map(({ text }) => text));

/** What a question looks for that neither language owns: concepts, numbers and names. */
const conceptsOf = (question: string) =>
  read(question).units.flatMap(({ terms }) =>
    terms.filter(({ bridge }) => bridge === 'concept').map(({ text }) => text),
  );

describe('what a question looks for', () => {
  it('is its words of content, not its grammar nor the words that ask', () => {
    expect(asked('Combien de ponts la crue a-t-elle emportés ?')).toEqual(['ponts', 'crue', 'emportés']);
    expect(asked('How many bridges did the flood carry away?')[0]).toBe('bridges');
    expect(asked('Qu’est-ce que c’est ?')).toEqual([]);
  });

  it.each([
    'Combien coûtent 12 000 obus ?',
    'Combien coûtent 12\u00a0000 obus ?',
    'Combien coûtent 12\u202f000 obus ?',
    'Combien coûtent 12000 obus ?',
    'What do 12,000 shells cost?',
    'Combien coûtent douze mille obus ?',
    'What do twelve thousand shells cost?',
  ])('is one number, however it is grouped: %s', (question) => {
    expect(termsOf(question)).toContain('#12000');
    expect(read(question).units.filter(({ kind }) => kind === 'number')).toHaveLength(1);
  });

  it('is a name where a capital says so, or where the corpus writes it so', () => {
    expect(kinds('Qui est Tavernost ?')).toMatchObject({ tavernost: 'name' });
    expect(kinds('velka pollution')).toMatchObject({ velka: 'name' });
    expect(kinds('Where is Zubrowska?')).toMatchObject({ zubrowska: 'name' });
  });

  it('is a country by its names and its people, in both languages', () => {
    for (const question of [
      'soldats roumains',
      'l’armée de Roumanie',
      'Romanian soldiers',
      'army of Romania',
    ]) {
      expect(conceptsOf(question)).toContain('place:RO');
    }
  });

  it('is an acronym that reads like a word of grammar', () => {
    expect(asked('Is the US involved?')).toContain('us');
    expect(asked('What did the US say about it?')).not.toContain('it');
    expect(asked('What did the U.S. say about it?')).toContain('us');
  });

  it('is a fixed phrase as one, with its words as a second best', () => {
    const phrase = unitOf('Quand le cessez-le-feu a-t-il été signé ?', 'cessez le feu');
    expect(phrase?.kind).toBe('word');
    const english = unitOf('When was the ceasefire signed?', 'ceasefire');
    const common = phrase?.terms.filter(({ text }) => english?.terms.some((term) => term.text === text));
    expect(common?.some(({ bridge }) => bridge === 'concept')).toBe(true);
  });

  it('takes a country of two words whole: one of them is another country', () => {
    expect(unitOf('soldiers of North Korea', 'north korea')).toMatchObject({ kind: 'place', parts: [] });
  });

  it('is what a mistyped word was meant to be', () => {
    expect(termsOf('habitnats de Villebourg')).toContain('=habitants');
    expect(termsOf('condamnation du procurreur')).toContain('=procureur');
    expect(termsOf('the joint inqiury')).toContain('=inquiry');
  });

  it.each([
    ['a doubled letter before a wrong one', 'le verdict de prisson', 'prison'],
    ['a letter too few', 'the balistic test', 'ballistic'],
    ['a form of the word', 'the trains stoped', 'stop'],
    ['another form', 'les avions redemarent', 'redemarrer'],
    ['a form whose ending lacks its vowel', 'the shops opend', 'open'],
    ['one that shares its stem with a stranger', 'la colision des trains', 'collision'],
    ['the commoner of two', 'cela explique la hause', 'hausse'],
    ['one of the other language', 'how many soldirs', 'soldiers'],
  ])('is the likelier of several words that a mistyped one may be: %s', (_, question, meant) => {
    expect(termsOf(question)).toContain(`=${meant}`);
  });

  it('is all near words where none of them is likelier', () => {
    const terms = read('the strke of the court').units.flatMap(({ terms }) => terms);
    expect(terms.filter(({ bridge }) => bridge === 'typo').length).toBeGreaterThan(1);
  });

  it('is a name by itself, whatever its article', () => {
    expect(asked('Who blocked Le Mesnil?')).toEqual(['blocked', 'mesnil']);
  });

  it('is a name where the dictionary itself writes it with a capital', () => {
    expect(kinds('Did Villebourg arm Hezbollah?')).toMatchObject({ hezbollah: 'name' });
  });

  it.each([
    ['wen will the verdict fall', 'date'],
    ['How does the prefect explain the low turnout', 'reason'],
    ['legislative election turnout', 'share'],
    ['qiu a tué le préfet', 'person'],
    ['pk le pont est fermé', 'reason'],
    ['cb de ponts ont cédé', 'count'],
  ])('is asked for in the hasty spelling of a chat, too: %s', (question, type) => {
    expect(read(question).answerType).toBe(type);
  });

  it('is a word that the dictionary knows in another form, and no mistyped one', () => {
    const typos = (question: string) =>
      read(question).units.flatMap(({ terms }) => terms.filter(({ bridge }) => bridge === 'typo'));
    expect(typos('How many trains were derailed?')).toEqual([]);
    expect(typos('Combien de barrages ont cédé ?')).toEqual([]);
    expect(asked('Qui couvre les dépenses ukrainiennes ?')).toEqual(['couvre', 'dépenses', 'ukrainiennes']);
    expect(asked('les atomistes mangeaient')).toEqual(['atomistes', 'mangeaient']);
  });

  it('is a noun that is spelled like a word of grammar', () => {
    expect(asked('Combien d’avions ont atterri ?')).toEqual(['avions', 'atterri']);
    expect(asked('Combien vaut l’or ?')).toContain('l or');
    expect(asked('Combien de touristes cet été ?')).toEqual(['touristes', 'cet été']);
    expect(asked('Qui est au pouvoir à Villebourg ?')).toContain('au pouvoir');
    expect(kinds('What opened in May?')).toMatchObject({ may: 'date' });
    expect(conceptsOf('What opened in May?')).toContain('date:month-5');
    expect(asked('May residents leave?')).not.toContain('may');
  });

  it('is a deed in two small words, and a body that is spelled like one who is asked for', () => {
    expect(asked('Why did Ostrava Chemicals give up the river?')).toContain('give up');
    expect(read('WHO report on the river').answerType).toBe('fact');
    expect(asked('faut-il rejuger le procureur ?')).toEqual(['rejuger', 'procureur']);
  });

  it('is a deed whose object stands within', () => {
    const together = conceptsOf('Who brought to light the pollution?');
    expect(
      conceptsOf('Who brought the pollution to light?').filter((id) => together.includes(id)),
    ).not.toEqual([]);
    expect(asked('Who brought the pollution to light?')).toEqual(['brought', 'pollution']);
  });

  it('is a fixed phrase with the preposition behind it, and without', () => {
    const bare = conceptsOf('mettre en examen');
    expect(
      conceptsOf('Qui a été mis en examen pour la pollution ?').filter((id) => bare.includes(id)),
    ).not.toEqual([]);
  });

  it('is a noun behind its article, though a phrase has a verb that is spelled alike', () => {
    expect(asked('Qui a vu une tache de pollution ?')).toContain('tache');
  });

  it('is the verb “own”, and not what is one’s own', () => {
    expect(asked('Who owns the river?')).toEqual(['owns', 'river']);
    expect(asked('Which firms own the river?')).toEqual(['firms', 'own', 'river']);
    const owned = conceptsOf('Which firms owned the river?');
    expect(owned).toEqual(expect.arrayContaining(conceptsOf('Which firms own the river?')));
    expect(asked('What is its own river?')).toEqual(['river']);
  });

  it('is no thing where a phrase only ties words together', () => {
    expect(kinds('What closed as a result of the flood?')).toMatchObject({
      'as a result of': 'verb',
      flood: 'word',
    });
  });

  it('is no plural where a word only looks like one in the other language', () => {
    expect(termsOf('Quels pays ?')).not.toContain('=pay');
    expect(termsOf('Quels trains ?')).toContain('=train');
  });

  it('is a part of a country, not of the world, where a direction stands before its name', () => {
    expect(kinds('What happened in western Romania?')).toMatchObject({ western: 'word', romania: 'place' });
    expect(kinds('What do western leaders want?')).toMatchObject({ western: 'place' });
  });

  it('is a prison sentence, but not the sentence of a document that somebody asks to see', () => {
    expect(asked('What sentence did Tavernost ask for?')).toContain('sentence');
    expect(asked('Show me a sentence about the river')).toEqual(['river']);
    expect(asked('Quelle est la source de la pollution ?')).toContain('source');
    expect(asked('Cite une phrase sur la pollution')).toEqual(['pollution']);
  });

  it('is an acronym in the plural, too', () => {
    expect(
      conceptsOf('Which MPs voted?').filter((id) => conceptsOf('Quel député ?').includes(id)),
    ).not.toEqual([]);
  });

  it('is a city where a country’s capital is asked for', () => {
    expect(asked('Qui loue dans la capitale suédoise ?')).toEqual(['loue', 'suédoise']);
    expect(asked('Who leads the capital of Sweden?')).toEqual(['leads', 'sweden']);
    expect(asked('What capital did the firm raise?')).toContain('capital');
  });

  it('is the same with and without accents', () => {
    expect(conceptsOf('hopitaux')).toEqual(conceptsOf('hôpitaux'));
  });
});

describe('what is counted', () => {
  const counted = (question: string) => {
    const { counted: found, units } = read(question);
    return found === null ? [] : [units[found.unit]?.asked];
  };

  it.each([
    ['Combien de ponts la crue a-t-elle emportés ?', 'ponts'],
    ['How many teaching jobs were lost?', 'jobs'],
    ['Combien de personnes la crue a-t-elle tuées ?', 'tuées'],
    ['Combien de vies la crue a-t-elle fauchées ?', 'fauchées'],
    ['How many people did the fire kill?', 'kill'],
    ['number of new cholera infections', 'infections'],
    ['How many bridges collapsed?', 'bridges'],
    ['Combien de jeunes Suédois ont déménagé ?', 'suédois'],
  ])('by %s is %s', (question, expected) => {
    expect(counted(question)).toEqual([expected]);
  });
});

describe('the thing asked for', () => {
  const focus = (question: string) => {
    const { focus, units } = read(question);
    return focus.thing.map((unit) => units[unit]?.asked);
  };

  it.each([
    ['Quel fleuve a débordé ?', 'fleuve'],
    ['Which river has flooded?', 'river'],
    ['What is the starting salary?', 'salary'],
    ['Quel est le taux directeur ?', 'taux directeur'],
    ['What injury did the rider suffer?', 'injury'],
    ['Which player beat the champions?', 'player'],
    ['What is the name of the ship?', 'ship'],
    ['What was Ostrava Chemicals’s turnover last year?', 'turnover'],
    ['What was its turnover?', 'turnover'],
  ])('of %s is %s', (question, expected) => {
    expect(focus(question)).toEqual([expected]);
  });

  it.each([
    'Pourquoi le fleuve a-t-il débordé ?',
    'Quel effet la réforme a-t-elle eu ?',
    'Which reasons did she give?',
    'What is Oslo asked to do?',
    'What contaminated the river?',
    'What conclusion did Tavernost draw?',
    'Quelle proposition Tavernost a-t-il faite ?',
    'crue du fleuve',
  ])('is nothing particular in: %s', (question) => {
    expect(focus(question)).toEqual([]);
  });
});

describe('what an answer can hardly do without', () => {
  const partsOf = (question: string) => {
    const { counted, focus, units } = read(question);
    const asked = (numbers: readonly number[]) => numbers.map((unit) => units[unit]?.asked);
    return {
      counted: asked(counted === null ? [] : [counted.unit]),
      deed: asked(focus.deed),
      speaker: asked(focus.speaker),
    };
  };

  it('is the thing that is counted, unless anybody counts', () => {
    expect(partsOf('Combien de ponts la crue a-t-elle emportés ?').counted).toEqual(['ponts']);
    expect(partsOf('How many bridges were lost?').counted).toEqual(['bridges']);
    expect(partsOf('Combien de nouveaux ponts y a-t-il ?').counted).toEqual(['ponts']);
  });

  it('is what somebody did', () => {
    expect(partsOf('Who chaired the inquiry?').deed).toEqual(['chaired']);
    expect(partsOf('Qui a requis douze ans ?').deed).toEqual(['requis']);
    expect(partsOf('Who won the verdict?').deed).toEqual(['won']);
    expect(partsOf('À qui le verdict a-t-il profité ?').deed).toEqual([]);
    expect(partsOf('Qui sont les victimes de la crue ?').deed).toEqual([]);
    expect(partsOf('Who takes over from Tavernost?').deed).toEqual(['takes over from']);
  });

  it.each([
    ['What did Tavernost say about the river?', ['tavernost']],
    ['Qu’a déclaré Tavernost sur le fleuve ?', ['tavernost']],
    ['Qu’a dit le procureur Tavernost du fleuve ?', ['tavernost']],
    ['How did Tavernost describe the new bridge?', ['tavernost']],
    ['How was the bridge described by the prosecutor?', ['prosecutor']],
    ['En quels termes Tavernost a-t-il parlé du fleuve ?', ['tavernost']],
  ])('is who said something: %s', (question, speaker) => {
    expect(partsOf(question)).toMatchObject({ speaker });
  });
});

describe('words said to the program', () => {
  it.each([
    'Tu vas bien ?',
    'Thanks a lot!',
    'Are you a robot?',
    'bonjour',
    'raconte-moi une blague',
    'Haha, good one',
  ])('are told from a question: %s', (words) => {
    expect(read(words).addressed).toBe(true);
  });

  it.each(['Combien de ponts ont été emportés ?', 'Can you tell me who leads Romania?', 'bridges'])(
    'are not: %s',
    (question) => {
      expect(read(question).addressed).toBe(false);
    },
  );
});

it('a form of a word that is grammar elsewhere is a word, and not misspelt', () => {
  expect(asked('Who owns the mill?')).toContain('owns');
});

describe('a slip in a word that only asks', () => {
  it.each([
    ['Pourqoi le procureur attend-il le verdict ?', 'reason'],
    ['Coment le procureur a-t-il réagi ?', 'manner'],
    ['Waht did the inquiry find?', 'fact'],
    ['By wich inquiry was the river tested?', 'selection'],
  ])('%s still asks for the same', (text, type) => {
    expect(read(text).answerType).toBe(type);
  });

  it('is not looked for', () => {
    expect(asked('Pourqoi attend-on le verdict ?')).not.toContain('pourqoi');
    expect(asked('Waht did the inquiry find?')).not.toContain('waht');
  });
});
