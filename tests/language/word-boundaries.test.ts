import { describe, expect, it } from 'vitest';
import { withWordBoundaries } from '../../src/language/word-boundaries.ts';

describe('a word boundary', () => {
  it.each([
    ['begins a word at the start of a pattern', /\bage\b/u, 'the age of', 'âge, passage'],
    ['begins a word at the start of a group', /(?:x|\bage\b)/u, 'the age of', 'âge, passage'],
    ['begins a word at the start of a named group', /(?<word>\bage)\b/u, 'the age of', 'âge, passage'],
    ['ends a word elsewhere', /tu\b/u, 'tu vas', 'tué'],
  ])('%s', (_, pattern, found, missed) => {
    expect(withWordBoundaries(pattern).test(found)).toBe(true);
    expect(withWordBoundaries(pattern).test(missed)).toBe(false);
  });
});
