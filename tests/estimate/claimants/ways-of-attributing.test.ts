import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateReader } from '../../../src/estimate/recognise.ts';
import type { Language } from '../../../src/language/language.ts';
import { documentOf } from '../../support/annotated-document.ts';
import { overlaps } from '../../support/figures-of.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'figures', 'ways-of-attributing.txt');
const NOBODY = '-';

/** A figure of the fixture, and who is to give it. */
interface Given {
  readonly way: string;
  readonly words: string;
  readonly expected: string;
  readonly read: string;
}

function givenIn(): Given[] {
  let way = '';
  return readFileSync(FIXTURE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) way = line.slice(2);
      const [, language, marked = '', claimants = ''] = /^(fr|en) \| (.+) \| (.+)$/u.exec(line) ?? [];
      return language === undefined
        ? []
        : givenBy(
            way,
            language === 'fr' ? 'fr' : 'en',
            marked.replaceAll('¶', '\n\n'),
            claimants.split(' ; '),
          );
    });
}

const read = estimateReader([]);

function givenBy(way: string, language: Language, marked: string, claimants: readonly string[]): Given[] {
  const document = documentOf('d', marked.replace(/[[\]]/gu, ''), language, '2024-05-05');
  const estimates = read(document);
  return [...marked.matchAll(/\[([^\]]+)\]/gu)].map((mark, index) => {
    const start = mark.index - 2 * index; // without the brackets before it
    const figure = { start, end: start + (mark[1] ?? '').length };
    const estimate = estimates.find((other) => overlaps(other.figure, figure));
    return {
      way: `${way} (${language})`,
      words: marked,
      expected: claimants[index] ?? 'too few claimants',
      read: estimate === undefined ? 'no figure' : (estimate.attributedTo?.text ?? NOBODY),
    };
  });
}

function isRight({ expected, read }: Given): boolean {
  if (expected === NOBODY || read === NOBODY) return expected === read;
  const [a, b] = [expected, read].map((text) => text.toLowerCase());
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

const given = givenIn();
const wrong = given.filter((one) => !isRight(one));
const listed = wrong.map(({ way, words, expected, read }) => `${way}: ${words} ${read} for ${expected}`);

describe('the ways in which news say whose figure it is', () => {
  it('are read right in 95 of 100 sentences', () => {
    expect(given.length).toBeGreaterThan(345);
    expect(1 - wrong.length / given.length, listed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each([...new Set(given.map(({ way }) => way))])('%s: two of three are', (way) => {
    const share =
      wrong.filter((one) => one.way === way).length / given.filter((one) => one.way === way).length;
    expect(share, listed.join('\n')).toBeLessThanOrEqual(1 / 3);
  });
});
