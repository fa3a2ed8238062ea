import type { Sentence } from '../../src/corpus/document.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import type { Hit, SearchResult } from '../../src/search/retriever.ts';
import {
  DIRECTIONS,
  type GoldSentence,
  isKeptAside,
  KINDS,
  type Part,
  type Question,
  questionsOfOthers,
  readPart,
  STYLES,
  type Unanswerable,
} from './golden-set.ts';

/** How many sentences a reader is shown. */
const SHOWN = 5;

/** Shares of the questions of one group, each from 0 to 1. */
export interface Answering {
  readonly questions: number;
  /** A right sentence stands first. */
  readonly hitAt1: number;
  /** A right sentence is among the first three. */
  readonly hitAt3: number;
  /** Mean of one over the rank of the first right sentence, 0 where none is among five (Voorhees 1999). */
  readonly mrrAt5: number;
  /** Nothing is quoted, though there is an answer. */
  readonly unanswered: number;
}

/** How often nothing is quoted where there is no answer, as a share of the questions of one kind. */
export interface Silence {
  readonly questions: number;
  readonly silent: number;
}

/** A question that was not answered rightly, or answered where it should not have been. */
export interface Miss {
  readonly question: Question | Unanswerable;
  /** What was quoted first; null: nothing. */
  readonly quoted: string | null;
  /** From 1; null where no right sentence was shown, or there is none. */
  readonly rank: number | null;
}

export interface Evaluation {
  /** By direction ('en-fr'), by style ('paraphrase') and 'all'. */
  readonly answering: ReadonlyMap<string, Answering>;
  /** By kind ('near-miss'), 'all' of these, and 'other corpus': the questions of other parts. */
  readonly silence: ReadonlyMap<string, Silence>;
  /** Empty where the part kept aside is asked, whose questions nobody looks at. */
  readonly misses: readonly Miss[];
}

interface Asked<T extends Question | Unanswerable> {
  readonly question: T;
  readonly result: SearchResult;
  readonly rank: number | null;
}

/** Asks all questions of the parts, each part of its own documents. */
export async function evaluate(parts: readonly Part[]): Promise<Evaluation> {
  const answerable: Asked<Question>[] = [];
  const unanswerable: Asked<Unanswerable>[] = [];
  const ofOthers: Asked<Question>[] = [];
  for (const part of parts) {
    const golden = await readPart(part);
    const library = await openLibrary(golden.documents);
    for (const question of golden.questions) {
      const result = await library.search.search(question.text, SHOWN);
      answerable.push({ question, result, rank: rankOfRight(result.hits, question, library) });
    }
    for (const question of golden.unanswerable) {
      const result = await library.search.search(question.text, SHOWN);
      unanswerable.push({ question, result, rank: null });
    }
    for (const question of await questionsOfOthers(part)) {
      ofOthers.push({ question, result: await library.search.search(question.text, SHOWN), rank: null });
    }
  }
  return {
    answering: new Map([
      ['all', answeringOf(answerable)],
      ...DIRECTIONS.map(
        (name) =>
          [name, answeringOf(answerable.filter(({ question }) => question.direction === name))] as const,
      ),
      ...STYLES.map(
        (name) => [name, answeringOf(answerable.filter(({ question }) => question.style === name))] as const,
      ),
    ]),
    silence: new Map([
      ['all', silenceOf(unanswerable)],
      ...KINDS.map(
        (name) => [name, silenceOf(unanswerable.filter(({ question }) => question.kind === name))] as const,
      ),
      ['other corpus', silenceOf(ofOthers)],
    ]),
    misses: parts.some(isKeptAside) ? [] : missesOf(answerable, unanswerable),
  };
}

/** A sentence is right that answers in substance, or as well as any: some questions have an answer in part only. */
function rankOfRight(hits: readonly Hit[], { gold }: Question, library: Library): number | null {
  const best = Math.max(...gold.map(({ grade }) => grade));
  const right = gold.filter(({ grade }) => grade >= Math.min(2, best));
  const isRight = (hit: Hit) => right.some((sentence) => isSentence(hit.sentence, sentence, library));
  const first = hits.findIndex(isRight);
  return first < 0 ? null : first + 1;
}

/** Whether two sentences are one, wherever a splitter sees their ends: what they share is most of the longer. */
function isSentence(
  { document, start, end }: Sentence,
  { document: id, text }: GoldSentence,
  library: Library,
) {
  // a title stands in the front matter too: the last place before the sentence's end
  const goldStart = library.documentsById.get(id)?.text.lastIndexOf(text, end) ?? -1;
  if (document.id !== id || goldStart < 0) return false;
  const shared = Math.min(end, goldStart + text.length) - Math.max(start, goldStart);
  return shared > 0.5 * Math.max(end - start, text.length);
}

function answeringOf(asked: readonly Asked<Question>[]): Answering {
  return {
    questions: asked.length,
    hitAt1: mean(asked, ({ rank }) => (rank === 1 ? 1 : 0)),
    hitAt3: mean(asked, ({ rank }) => (rank !== null && rank <= 3 ? 1 : 0)),
    mrrAt5: mean(asked, ({ rank }) => (rank === null ? 0 : 1 / rank)),
    unanswered: mean(asked, ({ result }) => (result.hits.length === 0 ? 1 : 0)),
  };
}

function silenceOf(asked: readonly Asked<Question | Unanswerable>[]): Silence {
  return { questions: asked.length, silent: mean(asked, ({ result }) => (result.hits.length === 0 ? 1 : 0)) };
}

function mean<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}

function missesOf(
  answerable: readonly Asked<Question>[],
  unanswerable: readonly Asked<Unanswerable>[],
): readonly Miss[] {
  return [
    ...answerable.filter(({ rank }) => rank !== 1),
    ...unanswerable.filter(({ result }) => result.hits.length > 0),
  ].map(missOf);
}

function missOf({ question, result, rank }: Asked<Question | Unanswerable>): Miss {
  const first = result.hits[0]?.sentence;
  return { question, quoted: first?.document.text.slice(first.start, first.end) ?? null, rank };
}
