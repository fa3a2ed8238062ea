import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';

/** The parts of the golden set that the weights of the ranking were set on, each a folder with documents of its own. */
export const FITTED_PARTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'fourteen',
  'fifteen',
  'sixteen',
  'articles',
] as const;

/** These were read, to find what goes wrong, but no weight was set on them: their questions are put in words far from the texts. */
export const READ_PARTS = ['seventeen', 'eighteen'] as const;

/** Nothing was ever fitted to these: they say how well questions are answered that nobody has seen. */
export const PARTS_KEPT_ASIDE = ['kept-aside', 'twelve', 'thirteen', 'nineteen', 'articles-aside'] as const;

export const PARTS = [...FITTED_PARTS, ...READ_PARTS, ...PARTS_KEPT_ASIDE] as const;

export type Part = (typeof PARTS)[number];

/** Parts on the articles that the project comes with. */
const OF_ARTICLES: readonly Part[] = ['articles', 'articles-aside'];

export function isKeptAside(part: Part): boolean {
  return PARTS_KEPT_ASIDE.some((aside) => aside === part);
}

/** The language of a question and that of the document that answers it. */
export const DIRECTIONS = ['fr-fr', 'fr-en', 'en-fr', 'en-en'] as const;

/** How a question is put. A paraphrase shares few words with its answer; what is short is typed in a hurry, often without a name. */
export const STYLES = ['question', 'short', 'keywords', 'paraphrase', 'typo'] as const;

/** Why a question has no answer. Near misses speak of what the documents speak of, and ask what they do not say. */
export const KINDS = ['near-miss', 'off-topic', 'chit-chat', 'gibberish'] as const;

/** A sentence that answers a question, and how well: 3 whole, 2 in substance, 1 in part or only beside the point. */
const goldSchema = z.strictObject({
  /** {@link Document.id} */
  document: z.string(),
  text: z.string().min(1),
  grade: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

const questionSchema = z.strictObject({
  id: z.string(),
  /** What is asked, where several questions ask the same. */
  need: z.string().optional(),
  lang: z.enum(['fr', 'en']),
  direction: z.enum(DIRECTIONS),
  style: z.enum(STYLES),
  text: z.string(),
  gold: z.array(goldSchema).min(1),
});

const unanswerableSchema = z.strictObject({
  id: z.string(),
  need: z.string().optional(),
  lang: z.enum(['fr', 'en']),
  kind: z.enum(KINDS),
  text: z.string(),
});

export type GoldSentence = z.infer<typeof goldSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Unanswerable = z.infer<typeof unanswerableSchema>;

export interface GoldenPart {
  /** The folder to open as a library. */
  readonly documents: string;
  readonly questions: readonly Question[];
  readonly unanswerable: readonly Unanswerable[];
}

/** @throws {ZodError} if a line does not have the format that README.md gives. */
export async function readPart(part: Part): Promise<GoldenPart> {
  const folder = projectPath('tests', 'golden', part);
  return {
    // The articles that the project comes with are asked about where they stand.
    documents: OF_ARTICLES.includes(part) ? projectPath('corpus') : `${folder}/documents`,
    questions: await readLines(`${folder}/questions.jsonl`, questionSchema),
    unanswerable: await readLines(`${folder}/unanswerable.jsonl`, unanswerableSchema),
  };
}

/** How many questions of other parts a part is asked. */
const OF_OTHERS = 80;

/**
 * Whole questions of the other parts, evenly chosen: nothing in this part's documents answers them. `articles` is left out,
 * since several parts tell of the same wars.
 */
export async function questionsOfOthers(part: Part): Promise<readonly Question[]> {
  const others = FITTED_PARTS.filter((other) => other !== part && !OF_ARTICLES.includes(other));
  const parts = await Promise.all(others.map(readPart));
  const asked = parts.flatMap(({ questions }) => questions).filter(({ style }) => style === 'question');
  const step = Math.max(1, Math.floor(asked.length / OF_OTHERS));
  return asked.filter((_, at) => at % step === 0).slice(0, OF_OTHERS);
}

async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}
