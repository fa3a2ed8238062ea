import MiniSearch from 'minisearch';
import { bench, describe } from 'vitest';
import { Document, type SentenceSpan } from '../../src/corpus/document.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { ConceptDictionary } from '../../src/language/concepts.ts';
import { lexiconFiles, loadDictionary } from '../../src/language/dictionary.ts';
import { readGlossary } from '../../src/language/glossary.ts';
import { parseLexicon } from '../../src/language/lexicon.ts';
import { projectPath } from '../../src/project-root.ts';
import { InProcessRetriever } from '../../src/search/in-process-retriever.ts';

const SHOWN = 5;

/** Milliseconds: long enough for the compiler to have seen every question several times. */
const TIMES = { warmupTime: 1500, time: 1500 };

/** Sentences of the generated corpus, twenty to a document, twenty-two words to a sentence. */
const GENERATED = 20_000;

/** A generator of numbers from 0 to 1 (Numerical Recipes' linear congruence), so that every run measures the same text. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const frenchWords = lexiconFiles()
  .flatMap(({ text }) => parseLexicon(text).groups)
  .flatMap(({ terms }) => terms)
  .filter(({ language, text }) => language === 'fr' && !text.includes(' '))
  .map(({ text }) => text);

const random = randomNumbers(42);

/** A word by Zipf's law: the word of rank r is drawn about as often as one over r. */
const anyWord = () => frenchWords[Math.floor(frenchWords.length ** random()) - 1] ?? '';

const someWords = (count: number) => Array.from({ length: count }, anyWord).join(' ');

function generatedDocument(number: number): Document {
  const sentences: SentenceSpan[] = [];
  let text = '';
  for (let sentence = 0; sentence < 20; sentence++) {
    const start = text.length;
    text += `Le ${someWords(22)}.`;
    sentences.push({
      start,
      end: text.length,
      kind: 'sentence',
      paragraph: Math.floor(sentence / 4),
      language: 'fr',
    });
    text += '\n';
  }
  const unknown = {
    title: null,
    publisher: null,
    author: null,
    publishedOn: null,
    retrievedOn: null,
    url: null,
  };
  return new Document({
    id: `d${number}`,
    path: `d${number}.txt`,
    text,
    metadata: { ...unknown, language: 'fr' },
    encoding: 'utf-8',
    sentences,
    furniture: [],
    pageStarts: [],
  });
}

function miniSearchOf(documents: readonly Document[]): MiniSearch<{ id: number; text: string }> {
  const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const texts = documents.flatMap(({ sentences, text }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return engine;
}

/** Gives the questions one after the other, again and again, so that no run measures one question only. */
function inTurn(questions: readonly string[]): () => string {
  let next = 0;
  return () => questions[next++ % questions.length] ?? '';
}

function compare(
  documents: readonly Document[],
  questions: readonly string[],
  dictionary: ConceptDictionary,
): void {
  const verbatim = new InProcessRetriever(documents, dictionary);
  const miniSearch = miniSearchOf(documents);
  const forVerbatim = inTurn(questions);
  const forMiniSearch = inTurn(questions);
  bench('Verbatim', async () => void (await verbatim.search(forVerbatim(), SHOWN)), TIMES);
  bench('MiniSearch’s defaults', () => void miniSearch.search(forMiniSearch()).slice(0, SHOWN), TIMES);
}

const articles = projectPath('corpus');
const { documents } = await readCorpus(articles);
const glossary = await readGlossary(articles);

describe('a question on the five articles', () => {
  const questions = [
    'Combien de soldats nord-coréens ont été tués ou blessés ?',
    'How many shells does North Korea supply?',
    'Who did Lavrov meet in Wonsan?',
    'Pourquoi la Chine soutient-elle la Russie ?',
    'missiles balistiques Hwasong',
    'combien de drones ukrainiens',
    'Quel est le prix d’un canon Koksan ?',
    'When was the strategic partnership signed?',
  ];
  compare(documents, questions, loadDictionary(glossary));
});

describe(`a question on ${GENERATED} sentences`, () => {
  const generated = Array.from({ length: GENERATED / 20 }, (_, number) => generatedDocument(number));
  const questions = Array.from(
    { length: 40 },
    (_, at) => `${at % 2 ? 'Combien de' : 'Où est'} ${someWords(5)}`,
  );
  compare(generated, questions, loadDictionary());
});
