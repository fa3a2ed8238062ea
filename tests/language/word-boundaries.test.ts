import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { withWordBoundaries } from '../../src/language/word-boundaries.ts';
import { projectPath } from '../../src/project-root.ts';
import { accentsAtBoundaries } from '../support/word-edges.ts';

/** The source of a pattern, as written between slashes or as a text that one is made from, of which the variables are left out. */
function patternIn(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('x');
}

/** The patterns with word boundaries that a file holds, but for those of which the boundaries know accents. */
function patternsOf(path: string): readonly string[] {
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'withWordBoundaries') return;
    const pattern = patternIn(node);
    if (pattern?.includes('\\b')) patterns.push(pattern);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return patterns;
}

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

describe('a plain word boundary', () => {
  it.each([
    [String.raw`^(?:sent|envoyé)\b.{0,80}$`, ['é']],
    [String.raw`\b(?:thanks to|grâce à)\b`, ['à']],
    [String.raw`\b(?:vidéo|émission)\b`, ['é']],
    [String.raw`(?:âgée?)\b`, ['é']],
    [String.raw`\b(?:l')?[êé]t`, ['ê', 'é']],
    [String.raw`(?=.*\b(?:été|hiver)\b)`, ['é']],
    [String.raw`\b(?:vidéos?|âgées)\b(?! à)|été(?!\p{L})`, ['â']],
    [String.raw`\b(?:vidéos?|thé vert)\b.{0,20}é`, []],
  ])('is seen beside the accents of %s', (pattern, accents) => {
    expect(accentsAtBoundaries(pattern)).toEqual(accents);
  });

  const folders = ['src', 'commands'].map((folder) => projectPath(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );

  it('stands beside no letter with an accent, where it would never be found', () => {
    const patterns = files.filter((path) => path.endsWith('.ts')).flatMap(patternsOf);
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.filter((pattern) => accentsAtBoundaries(pattern).length > 0)).toEqual([]);
  });
});
