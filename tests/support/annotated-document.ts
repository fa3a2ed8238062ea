import { readFileSync } from 'node:fs';
import { Document } from '../../src/corpus/document.ts';
import type { Span } from '../../src/corpus/span.ts';
import { QUALIFIERS, type Qualifier } from '../../src/estimate/estimate.ts';
import type { Language } from '../../src/language/language.ts';
import { splitSentences } from '../../src/language/sentences.ts';

/** What a reader takes from a figure: see tests/fixtures/figures/README.md. */
export interface GoldFigure extends Span {
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Words of what is counted; null where the reader was not asked. */
  readonly unit: string | null;
  readonly claimant: string | null;
  readonly hedged: boolean;
  /** The topic, alone or with its status behind a colon; null where the reader was not asked. */
  readonly topic: string | null;
  /** When it held; null where the reader was not asked. */
  readonly asOf: string | null;
}

/** A number that is no estimate, with its kind. */
export interface GoldNumber extends Span {
  readonly text: string;
  readonly kind: string;
}

export interface AnnotatedDocument {
  readonly document: Document;
  readonly subject: string;
  readonly figures: readonly GoldFigure[];
  readonly numbers: readonly GoldNumber[];
}

const MARK = /\[\[(?<figure>[^\]]+)\]\]|\{\{(?<number>[^}]+)\}\}/gu;

/** @throws if the file has not the form that the fixtures' README gives. */
export function readAnnotated(path: string): AnnotatedDocument {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const heading = /^# (?<language>fr|en) (?<date>\d{4}-\d\d-\d\d) (?<subject>.+)$/u.exec(head)?.groups;
  if (heading === undefined) throw new Error(`${path}: no heading`);
  const language: Language = heading.language === 'fr' ? 'fr' : 'en';
  const figures: GoldFigure[] = [];
  const numbers: GoldNumber[] = [];
  const marked = lines.join('\n');
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [written = '', ...fields] = (match.groups?.figure ?? match.groups?.number ?? '').split('|');
    const span = { start: text.length, end: text.length + written.length, text: written };
    text += written;
    if (match.groups?.figure === undefined) numbers.push({ ...span, kind: fields[0] ?? '' });
    else figures.push({ ...span, ...readGold(fields, `${path}: ${match[0]}`) });
  }
  text += marked.slice(at);
  const name = path.replace(/^.*\/|\.txt$/gu, '');
  const document = documentOf(name, text, language, heading.date ?? null);
  return { document, subject: heading.subject ?? '', figures, numbers };
}

/** A text as a document: a blank line ends a paragraph. */
export function documentOf(
  id: string,
  text: string,
  language: Language,
  publishedOn: string | null,
): Document {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)];
  const sentences = paragraphs.flatMap((paragraph, number) =>
    splitSentences(paragraph[0], language).map(({ start, end }) => ({
      start: paragraph.index + start,
      end: paragraph.index + end,
      kind: 'sentence' as const,
      paragraph: number,
      language,
    })),
  );
  return new Document({
    id,
    path: `${id}.txt`,
    text,
    metadata: {
      title: null,
      publisher: null,
      author: null,
      publishedOn,
      retrievedOn: null,
      url: null,
      language,
    },
    encoding: 'utf-8',
    sentences,
    furniture: [],
    pageStarts: [],
  });
}

function readGold(fields: readonly string[], where: string): Omit<GoldFigure, 'start' | 'end' | 'text'> {
  const [reading = '', unit = '-', claimant = '-', hedge = '', topic = '', asOf = ''] = fields;
  const qualifier = QUALIFIERS.find((known) => reading.startsWith(known));
  if (qualifier === undefined || !/^h?$/.test(hedge) || fields.length > 6) throw new Error(where);
  const [first = null, second = null] = reading
    .slice(qualifier.length)
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
  const between = qualifier === 'between';
  return {
    qualifier,
    value: between ? null : first,
    min: between || qualifier === 'at least' || qualifier === 'more than' ? first : null,
    max: between ? second : qualifier === 'at most' || qualifier === 'less than' ? first : null,
    unit: unit === '-' || unit === '' ? null : unit,
    claimant: claimant === '-' || claimant === '' ? null : claimant,
    hedged: hedge === 'h',
    topic: topic === '' ? null : topic,
    asOf: asOf === '' ? null : asOf,
  };
}
