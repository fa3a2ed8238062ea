import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/catalogue/locale.ts';
import { formatMessage } from '../../src/catalogue/messages.ts';
import type { Bridge, Explanation } from '../../src/search/retriever.ts';
import { SCORE } from '../../src/search/weights.ts';
import { explanationMessages } from '../../src/surface/explanation.ts';

// Records, so that a kind that is added does not compile until it is worded.
const ANSWER_TYPES: Readonly<Record<Explanation['answerType'], true>> = {
  count: true,
  share: true,
  measure: true,
  name: true,
  date: true,
  hour: true,
  duration: true,
  age: true,
  person: true,
  place: true,
  reason: true,
  statement: true,
  demand: true,
  manner: true,
  selection: true,
  identity: true,
  fact: true,
};
const BRIDGES: Readonly<Record<Bridge, true>> = {
  exact: true,
  number: true,
  stem: true,
  name: true,
  concept: true,
  association: true,
  cognate: true,
  typo: true,
};

/** The names of a record's entries, as its type has them. */
function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}

describe.each(LOCALES)('an explanation in %s', (locale) => {
  it('names every part of the score, each otherwise, none by its identifier', () => {
    const labels = namesOf(SCORE).map((part) => {
      const worded = formatMessage({ key: 'scorePart', parameters: { part, value: 1.25 } }, locale);
      const [, label, value] = /^(.+) (\S+)$/.exec(worded) ?? [];
      expect(value).toBe(locale === 'fr' ? '1,25' : '1.25');
      expect(label).not.toBe(part);
      return label;
    });
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('names every kind of answer, each otherwise', () => {
    const kinds = namesOf(ANSWER_TYPES);
    const worded = kinds.map((kind) => formatMessage({ key: 'answerWanted', parameters: { kind } }, locale));
    expect(new Set(worded).size).toBe(kinds.length);
  });

  it('names every way in which words meet, none by its identifier', () => {
    for (const bridge of namesOf(BRIDGES)) {
      const parameters = { asked: 'a', found: 'b', bridge };
      expect(formatMessage({ key: 'matchedWord', parameters }, locale)).not.toContain(`(${bridge})`);
    }
  });
});

it('leaves out what weighs next to nothing', () => {
  const parts = { ...SCORE, coverage: 0.004, conflict: -0.004 };
  const shown = explanationMessages({ answerType: 'date', matches: [], parts })
    .flat()
    .flatMap((message) => (message.key === 'scorePart' ? message.parameters.part : []));
  expect(shown).toEqual(namesOf(SCORE).filter((part) => part !== 'coverage' && part !== 'conflict'));
});
