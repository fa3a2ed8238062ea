import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { projectPath } from '../../src/project-root.ts';

/** Groups of hard cases, by what is hard in them. Each case is the list of its sentences; '⏎' stands for a line break. */
const groups = z.record(z.string(), z.array(z.array(z.string()).min(1)));

const sentences = (text: string, language: Language) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe.each(LANGUAGES)('the cases of fixtures/sentences/%s.json', (language) => {
  const file = projectPath('tests', 'fixtures', 'sentences', `${language}.json`);
  const cases = groups.parse(JSON.parse(readFileSync(file, 'utf8')));

  describe.each(Object.entries(cases))('%s', (_, examples) => {
    it.each(examples.map((wanted) => wanted.map((sentence) => sentence.replaceAll('⏎', '\n'))))(
      '%s',
      (...wanted) => {
        // A sentence that begins with '⁀' has no space before it.
        const text = wanted.join(' ').replaceAll(' ⁀', '');
        expect(sentences(text, language)).toEqual(wanted.map((sentence) => sentence.replace('⁀', '').trim()));
      },
    );
  });
});

describe('splitSentences', () => {
  const pieces = fc.constantFrom(
    ...[
      '.',
      '…',
      '...',
      '?',
      '!',
      ' ',
      '\n',
      '\u00a0',
      '«',
      '»',
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      '[',
      ']',
      '– ',
      '• ',
    ],
    ...[
      'M',
      'Mme',
      'gén',
      'col',
      'U.S',
      'J.-C',
      'a.m',
      'etc',
      'No',
      'Le',
      'The',
      'Il',
      'mot',
      'word',
      '12',
      '1.100',
      'é',
      '😀',
    ],
    ...['www.a.fr', '@', '/', '*', '_', '\r\n', '\ud800', '\u200b', ':', ',', ';', '1. ', 'a) '],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('loses nothing but white space, and gives spans in order, trimmed and not empty', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        let end = 0;
        for (const span of splitSentences(text, language)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          const sentence = text.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how lines are wrapped', () => {
    const text =
      'M. Durand, 52 ans, vit à Lyon. « Je pars. » Il est parti à 14 h. 30 avec le gén. Petit. Fin.';
    expect(sentences(text.replaceAll(' ', '\n'), 'fr').map((one) => one.replaceAll('\n', ' '))).toEqual(
      sentences(text, 'fr'),
    );
  });

  it.each<[Language, string, string, string]>([
    ['en', 'The price of homes rose.', 'He moved to the U.S.', 'Homes cost more there.'],
    ['en', 'A judge heard them.', 'They accuse Tom B.', 'Officers came with other officers.'],
    ['fr', 'Le stade est plein, dit le stade.', 'Elle vit aux U.S.A.', 'Stade et salle y sont grands.'],
  ])('takes a word for no name that the document writes in small letters (%s): %s', (language, ...wanted) => {
    expect(sentences(wanted.join(' '), language)).toEqual(wanted);
  });

  it('goes on with a name that the document also writes with a capital within a sentence', () => {
    const text = 'A solar panel is a panel. We met the Panel on Mars. They wrote to the U.N. Panel about it.';
    expect(sentences(text, 'en')).toHaveLength(3);
  });

  it.each([
    ['sentences', 'Le vent a tourné dans la nuit, selon M. Durand. '],
    ['abbreviations', 'M. '],
    ['full stops', '.'],
    ['spaced full stops', '. '],
    ['quotation marks', '" '],
    ['closing marks', '.»”)'],
    ['spaces', ' '],
    ['letters', 'a'],
    ['line breaks', '.\n\n\n'],
    ['brackets', '(Un. '],
    ['dashes', ' – Un. '],
    ['addresses', 'a.B@c'],
    ['acronyms', 'dit-il aux U.S.A. Mot '],
  ])('takes a text of a million characters of %s within seconds', (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const begin = performance.now();
    splitSentences(text, 'fr');
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
