import { describe, expect, it } from 'vitest';
import { type CompiledGrammar, compiledGrammars } from '../../../src/estimate/grammar/compiled-grammar.ts';
import { lex } from '../../../src/estimate/grammar/lexeme.ts';
import { LANGUAGES } from '../../../src/language/language.ts';

/** Nouns that are also compared with what a topic counts, which may have several words. */
const OF_SEVERAL_WORDS: readonly (keyof CompiledGrammar)[] = ['amounts'];

/** How something can be written: signs of money stand before a number, and elided words before another one. */
function writings(entry: string): readonly string[] {
  const joined = entry.replaceAll("' ", "'");
  return [entry, joined, `${joined}ab`, `${entry.toUpperCase()} 1`];
}

/** Whether a text is ever cut into just these lexemes. */
function isCutInto(words: readonly string[]): boolean {
  return writings(words.join(' ')).some((written) => {
    const lexemes = lex(written).map(({ text }) => text);
    return words.every((word, at) => lexemes[at] === word);
  });
}

function setsOf(grammar: CompiledGrammar): [name: string, words: readonly string[]][] {
  return Object.entries(grammar).flatMap(([name, value]: [string, unknown]) =>
    value instanceof Set && !OF_SEVERAL_WORDS.some((other) => other === name) ? [[name, [...value]]] : [],
  );
}

function phrasesOf(grammar: CompiledGrammar): readonly (readonly string[])[] {
  const tables = Object.values(grammar).filter((value: unknown) => value instanceof Map);
  return tables
    .flatMap((table: ReadonlyMap<string, unknown>) => [...table.values()])
    .flatMap((entries) => (Array.isArray(entries) ? entries : []))
    .map(({ words }: { readonly words: readonly string[] }) => words);
}

describe.each(LANGUAGES)('the grammar of %s', (language) => {
  const grammar = compiledGrammars[language];

  it('has no word in its lists that a text is never cut into', () => {
    const dead = setsOf(grammar).flatMap(([name, words]) =>
      words.filter((word) => !isCutInto([word])).map((word) => `${name}: '${word}'`),
    );
    expect(dead).toEqual([]);
  });

  it('has no phrase that a text is never cut into', () => {
    const phrases = phrasesOf(grammar);
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.filter((words) => !isCutInto(words))).toEqual([]);
  });
});
