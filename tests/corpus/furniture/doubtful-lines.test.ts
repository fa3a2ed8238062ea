import { describe, expect, it } from 'vitest';
import type { Block, Role } from '../../../src/corpus/block.ts';
import { markDoubtful } from '../../../src/corpus/furniture/doubtful-lines.ts';
import type { BlockRule } from '../../../src/corpus/furniture-rule.ts';

const ARTICLE = [
  'The harbour of Kelmouth will be dredged for the first time since 1998, the port authority decided on Monday.',
  'Two ships are to remove 140,000 cubic metres of mud from the harbour before the winter storms set in.',
  'Fishermen had asked for the dredging for years, since boats ran aground at every spring tide.',
];

/** A page: its title, its lines, each with its rule or null. */
function page(...lines: readonly (readonly [string, BlockRule | null, Role?])[]) {
  const all = [['Kelmouth harbour to be dredged', null, 'title'] as const, ...lines];
  const blocks: Block[] = [];
  let start = 0;
  for (const [plain, , role = 'text'] of all) {
    blocks.push({ start, end: start + plain.length, role, plain, linked: false });
    start += plain.length + 2;
  }
  const rules = all.map(([, rule]) => rule);
  markDoubtful(blocks, rules, 0);
  return (plain: string) => rules[blocks.findIndex((block) => block.plain === plain)] ?? null;
}

const [first = '', second = '', third = ''] = ARTICLE;
const AROUND = [
  ['Share', 'share'],
  ['3 min read', 'reading time'],
  ['Comments', 'comments'],
] as const;

describe('what no rule knows, on a page that has furniture', () => {
  it('is the page’s where it speaks to the reader as the article does not', () => {
    const small = 'We hold your address for as long as the list exists. You may ask us to erase it.';
    const ruleOf = page(
      ...AROUND,
      [first, null],
      ['The Tide List', null],
      [small, null],
      [second, null],
      [third, null],
    );
    expect(ruleOf(small)).toBe('reads as the page');
    expect([first, second, third].map(ruleOf)).toEqual([null, null, null]);
  });

  it('is the article’s where the article speaks to its reader throughout', () => {
    const own = ['You can see the mud from your window.', 'You may ask who pays for it, and so did we.'];
    const lines = [...ARTICLE, ...own].map(
      (text) => [`${text} You will hear the ships at night.`, null] as const,
    );
    const ruleOf = page(...AROUND, ...lines, ['Share', 'share']);
    expect(lines.map(([text]) => ruleOf(text))).toEqual(lines.map(() => null));
  });

  it('is the page’s where short lines stand in a row below the text', () => {
    const box = ['Support the lifeboat', 'Once', 'Every month', '20 €', '40 €', 'Another sum'];
    const ruleOf = page(
      ...AROUND,
      ...ARTICLE.map((text) => [text, null] as const),
      ['Tags', 'tags'],
      ...box.map((text) => [text, null] as const),
    );
    expect(box.map(ruleOf)).toEqual(box.map(() => 'looks like the page'));
  });

  it('is the page’s with the list that it announces, where it speaks as pages do', () => {
    const notice =
      'You are reading a reviewed article: our editors, whose privacy we keep, tell you in comments that it is:';
    const ruleOf = page(
      ['Share', 'share'],
      ['3 min read', 'reading time'],
      [notice, null],
      ['trusted source', null],
      ['proofread', null],
      ...ARTICLE.map((text) => [text, null] as const),
      ['Comments', 'comments'],
    );
    expect(ruleOf(notice)).toBe('reads as the page');
    expect(ARTICLE.map(ruleOf)).toEqual([null, null, null]);
  });

  it('keeps headings, entries and what a colon announces', () => {
    const ruleOf = page(
      ...AROUND,
      [first, null],
      ['What it costs', null],
      [second, null],
      ['The fees:', null],
      ['Small boats', null],
      ['Yachts: €40', null],
      [third, null],
      ['Share', 'share'],
    );
    expect(['What it costs', 'The fees:', 'Small boats', 'Yachts: €40'].map(ruleOf)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is left alone where the page has hardly any furniture', () => {
    const note = 'We hold your address for as long as the list exists. You may ask us to erase it.';
    const lines = [...ARTICLE, ...ARTICLE.map((text) => `${text} So it was in March.`)];
    expect(page(...lines.map((text) => [text, null] as const), [note, null])(note)).toBeNull();
  });
});
