import { describe, expect, it } from 'vitest';
import { lexiconFiles } from '../../src/language/dictionary.ts';
import { type LexiconGroup, parseLexicon, sensesOf } from '../../src/language/lexicon.ts';

const files = lexiconFiles().map(({ name, text }) => ({ name, text, ...parseLexicon(text) }));

/** The pairs of a French and an English term of a group, and whether one of the two is loose. */
function pairsOf({ terms }: LexiconGroup): { pair: string; loose: boolean }[] {
  const french = terms.filter(({ language }) => language === 'fr');
  const english = terms.filter(({ language }) => language === 'en');
  return french.flatMap((a) =>
    english.map((b) => ({ pair: `${a.text} | ${b.text}`, loose: a.loose || b.loose })),
  );
}

describe('the built-in lexicon', () => {
  it('has at least 6,000 senses', () => {
    const senses = sensesOf(files.flatMap(({ groups }) => groups));
    expect(new Set(senses).size).toBeGreaterThanOrEqual(6000);
  });

  it('says no line twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, text } of files) {
      for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#')) continue;
        const first = seen.get(line);
        if (first !== undefined) twice.push(`${name}: ${line} (first in ${first})`);
        seen.set(line, first ?? name);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each(files)('is well formed in $name', ({ text, groups, problems }) => {
    expect(problems).toEqual([]);
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !line.includes('|'))).toEqual([]);
    const repeated = groups.filter(
      ({ terms }) => new Set(terms.map(({ text, language }) => `${language}:${text}`)).size < terms.length,
    );
    expect(repeated).toEqual([]);
  });

  it.each(files)('is of one mind about which words are loose in $name', ({ groups }) => {
    const looseness = new Map<string, boolean>();
    const contradictions: string[] = [];
    for (const { pair, loose } of groups.flatMap(pairsOf)) {
      if ((looseness.get(pair) ?? loose) !== loose) contradictions.push(pair);
      looseness.set(pair, loose);
    }
    expect(contradictions).toEqual([]);
  });
});

describe('a line of a lexicon', () => {
  it('names the words of both languages, the loose ones among them', () => {
    expect(parseLexicon('obus, ~munition | shell').groups).toEqual([
      {
        line: 1,
        terms: [
          { text: 'obus', language: 'fr', loose: false },
          { text: 'munition', language: 'fr', loose: true },
          { text: 'shell', language: 'en', loose: false },
        ],
      },
    ]);
  });

  it.each(['a | b | c', '| b', 'a |', 'a | ~'])('is a problem of its own where it is %s', (line) => {
    expect(parseLexicon(`# heading\n${line}\nc | d`)).toMatchObject({
      problems: [{ line: 2 }],
      groups: [{ line: 3 }],
    });
  });

  it('is of one sense with another that shares a word of each language with it, both firm', () => {
    const { groups } = parseLexicon(
      'avocat | lawyer\navocat | avocado\navocat, juriste | lawyer, jurist\na | ~lawyer',
    );
    const [lawyer, avocado, jurist, loose] = sensesOf(groups);
    expect(lawyer).toBe(jurist);
    expect(new Set([lawyer, avocado, loose]).size).toBe(3);
  });
});
