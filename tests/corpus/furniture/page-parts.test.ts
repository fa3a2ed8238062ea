import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/corpus/block.ts';
import { type Known, placesOn } from '../../../src/corpus/furniture/page-parts.ts';

const ARTICLE = [
  'The harbour of Kelmouth will be dredged for the first time since 1998, the port authority decided on Monday.',
  'Two ships are to remove 140,000 cubic metres of mud from the harbour before the winter storms set in.',
  'Fishermen had asked for the dredging for years, since boats ran aground at every spring tide.',
];
const COMMENT = 'My cousin had a trawler up north once, and it never did him any good at all.';

function placesOf(...lines: readonly (readonly [string, Known])[]) {
  const blocks: Block[] = [];
  let start = 0;
  for (const [plain] of lines) {
    blocks.push({ start, end: start + plain.length, role: 'text', plain, linked: false });
    start += plain.length + 2;
  }
  return placesOn(
    blocks,
    lines.map(([, known]) => known),
  );
}

const [first = '', second = '', third = ''] = ARTICLE;
const PAGE = ['…', 'page'] as const;

describe('the parts of a page', () => {
  it('are divided by lines of the page in a row, not by one alone', () => {
    const place = placesOf([first, 'text'], PAGE, [second, 'text'], PAGE, PAGE, [third, 'text']);
    expect([0, 2, 5].map((index) => place(index).size)).toEqual([2, 2, 1]);
  });

  it('are small and below where they have little text and say other things than the article', () => {
    const place = placesOf(
      ['Harbour', 'title'],
      ...ARTICLE.map((text) => [text, 'text'] as const),
      PAGE,
      PAGE,
      PAGE,
      [COMMENT.slice(0, 20), 'text'],
    );
    expect(place(7)).toMatchObject({ isSmall: true, isBelow: true, distance: 3 });
    expect(place(1)).toMatchObject({ isSmall: false, isBelow: false, distance: 0 });
  });

  it('are the article’s further down too where they have much of its text', () => {
    const place = placesOf([first, 'text'], [second, 'text'], PAGE, PAGE, PAGE, [third, 'text']);
    expect(place(5)).toMatchObject({ isSmall: false, isBelow: false });
  });
});
