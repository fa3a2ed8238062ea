import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NumberRecognizer } from '@microsoft/recognizers-text-number';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { type AnnotatedDocument, type GoldFigure, readAnnotated } from '../../support/annotated-document.ts';
import { figuresOf, overlaps } from '../../support/figures-of.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'figures');
const THEIRS = {
  fr: new NumberRecognizer('fr-fr').getNumberModel(),
  en: new NumberRecognizer('en-us').getNumberModel(),
};

/** Nobody mistakes small ones, and the other one takes seconds for each number that is set in groups with plain spaces. */
const LEFT_OUT = /^\d{1,3}$|\d \d/;

const PATIENCE = 60_000; // milliseconds

/** A figure as written in the fixtures, what it says, and what each of both readers takes it for. */
interface Reading {
  readonly language: Language;
  readonly written: string;
  readonly gold: number;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/** The number that Microsoft's recogniser reads first in a text. */
function readByOther(written: string, language: Language): number | null {
  const value = Number(THEIRS[language].parse(written)[0]?.resolution?.value ?? Number.NaN);
  return Number.isNaN(value) ? null : value;
}

/** The number that this reader takes from a figure in its sentence. */
function readByUs({ document }: AnnotatedDocument, gold: GoldFigure): number | null {
  const sentence = document.sentences.find((span) => overlaps(span, gold));
  if (sentence === undefined) return null;
  const figures = figuresOf(document.text.slice(sentence.start, sentence.end), sentence.language);
  const span = { start: gold.start - sentence.start, end: gold.end - sentence.start };
  return (
    figures.find((figure) => overlaps(figure, span) && figure.quantity !== null)?.quantity?.value ?? null
  );
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(3));

/** A fraction is a share to us (33.3 %), and a part of one to the other. */
function isAgreed({ ours, theirs }: Reading): boolean {
  return rounded(ours) === rounded(theirs) || (theirs !== null && rounded(100 * theirs) === rounded(ours));
}

/** `language | as written | they | we | who is right`. */
function lineOf({ language, written, gold, ours, theirs }: Reading): string {
  const right = (value: number | null): boolean => rounded(value) === rounded(gold);
  const who = right(ours) ? (right(theirs) ? 'both' : 'we') : right(theirs) ? 'they' : 'neither';
  return [language, written, theirs ?? '-', ours ?? '-', who].join(' | ');
}

describe('numbers that an established recogniser reads otherwise', () => {
  let lines: readonly string[];

  beforeAll(() => {
    const readings = new Map<string, Reading>();
    for (const name of readdirSync(FOLDER).filter((name) => /^(?:fr|en)-.*\.txt$/.test(name))) {
      const annotated = readAnnotated(join(FOLDER, name));
      const language = annotated.document.metadata.language === 'fr' ? 'fr' : 'en';
      for (const figure of annotated.figures) {
        const { text: written, value: gold } = figure;
        if (gold === null || LEFT_OUT.test(written) || readings.has(`${language} ${written}`)) continue;
        const [ours, theirs] = [readByUs(annotated, figure), readByOther(written, language)];
        readings.set(`${language} ${written}`, { language, written, gold, ours, theirs });
      }
    }
    lines = [...readings.values()]
      .filter((reading) => !isAgreed(reading))
      .map(lineOf)
      .sort();
  }, PATIENCE);

  it('are listed, with who is right, which is hardly ever the other one', () => {
    const list = readFileSync(join(FOLDER, 'established-recogniser.md'), 'utf8');
    const listed = [...list.matchAll(/^(?:fr|en) \| .*$/gmu)].map(([line]) => line);
    expect(lines).toEqual(listed);
    expect(listed.filter((line) => line.endsWith('| they'))).toEqual([]);
  });
});
