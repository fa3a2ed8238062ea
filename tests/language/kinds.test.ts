import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodies, isMember, membersOf, persons } from '../../src/language/kinds.ts';
import { parseLexicon } from '../../src/language/lexicon.ts';
import { projectPath } from '../../src/project-root.ts';

const FILE = projectPath('src', 'language', 'kinds.txt');
const lines = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('kinds.txt', () => {
  it('has a line of members, indented, below each line that names a kind', () => {
    expect(lines.map((line) => line.startsWith('  '))).toEqual(lines.map((_, at) => at % 2 === 1));
  });

  it.each(lines)('has words of both languages, none of them twice: %.40s', (line) => {
    const terms = parseLexicon(line).groups.flatMap((group) => group.terms);
    for (const language of ['fr', 'en']) {
      const words = terms.filter((term) => term.language === language).map(({ text }) => text);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});

describe('a kind by any of its names', () => {
  it.each([
    ['couleurs', 'red'],
    ['colour', 'rouges'],
    ['métier', 'boulangère'],
    ['disease', 'rougeole'],
    ['profession', 'electrician'],
  ])('%s: %s', (kind, word) => {
    const members = membersOf(kind, ['fr', 'en']);
    expect(members !== null && isMember(word, members)).toBe(true);
  });

  it.each([
    ['prison', false], // 'prisonnier'
    ['maladie', false], // 'malade'
    ['programme', false],
    ['jugement', false],
    ['prisonnières', true],
    ['préfète', true],
    ['riveraine', true],
    ['policemen', true],
    ['wives', true],
  ])('takes %s for a person: %s', (word, isPerson) => {
    expect(isMember(word, persons())).toBe(isPerson);
  });

  it.each([
    ['état', true],
    ['etat', true], // capitals are often written without accents
    ['committees', true],
    ['author', false], // 'authority'
    ['partir', false], // 'parti'
  ])('takes %s for a body: %s', (word, isBody) => {
    expect(isMember(word, bodies())).toBe(isBody);
  });

  it('is none for a word that names no kind', () => {
    expect(membersOf('Tuesday', ['en'])).toBeNull();
  });
});
