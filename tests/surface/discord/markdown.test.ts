import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  code,
  codeBlock,
  emphasised,
  link,
  plain,
} from '../../../src/surface/discord/markdown.ts';
import { visibleText } from '../../../src/surface/visible-text.ts';
import { readMarkdown } from '../../support/discord/markdown.ts';

/** What could mean something to Discord, in any order, between words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '||',
          '`',
          '```',
          '\\',
          '>',
          '>>> ',
          '#',
          '## ',
          '-# ',
          '- ',
          '+ ',
          '1. ',
          '2) ',
        ],
        ...[
          '<@123>',
          '<@&1>',
          '<#1>',
          '@everyone',
          '@here',
          '<t:1700000000:R>',
          '<:a:1>',
          ':smile:',
          '</ask:12>',
        ],
        ...[
          '[a](https://b.c)',
          'https://b.c/d_e_',
          '<https://b.c>',
          'a@b.c',
          '\n',
          '\n\n',
          '\t',
          '\u202e',
          '\u200b',
          '\u001b[31m',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom(' ', 'mot', 'word ', '12', ' : ', '« ', ' »', 'n°'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const withoutSpaces = (parts: readonly string[]) => parts.join('').replace(/\s/gu, '');

describe('plain', () => {
  it('shows the very characters of any text, and none of them means anything', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readMarkdown(plain(text))).toEqual({ text: visibleText(text), marks: [], bold: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '- 5 °C la nuit',
    '1. Premier point',
    '2024) suite',
    '# titre',
    '-# petit',
    '> cité',
    '>>> cité',
    '@everyone <@1> <#2> <t:1:R> </ask:3>',
    '[cliquez](https://exemple.fr)',
    'https://exemple.fr/a_b_c',
    ':warning: 10:30:45',
    '¯\\_(ツ)_/¯',
    '||secret|| ~~non~~ `code` ```bloc```',
  ])('keeps %s as it is', (text) => {
    expect(readMarkdown(plain(text))).toEqual({ text, marks: [], bold: [] });
  });

  it('leaves ordinary French and English as they are', () => {
    const text = 'L’état-major (8e armée) dit : « 1 500 soldats », soit 40 % – at least, he said; "yes".';
    expect(plain(text)).toBe(text);
  });
});

describe('emphasised', () => {
  it('shows the very characters and makes exactly the matched words bold', () => {
    const textWithSpans = hostile.chain((text) =>
      fc.record({
        text: fc.constant(text),
        cuts: fc.uniqueArray(fc.nat(text.length), { minLength: 0, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(textWithSpans, ({ text, cuts }) => {
        const whole = cuts
          .filter((cut) => !/^[\udc00-\udfff]/.test(text.slice(cut, cut + 1)))
          .sort((a, b) => a - b);
        const spans = whole.flatMap((start, i) => {
          const end = whole[i + 1];
          return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const stretches = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
        const shown = stretches.slice(1).map((end, i) => visibleText(text.slice(stretches[i], end)));
        const read = readMarkdown(blockQuote(emphasised(text, spans)));
        expect(read.text).toBe(shown.join(''));
        expect(read.marks.filter((mark) => mark !== 'bold' && mark !== 'quote')).toEqual([]);
        const wanted = spans.map(({ start, end }) => visibleText(text.slice(start, end)));
        expect(withoutSpaces(read.bold)).toBe(withoutSpaces(wanted));
      }),
      { numRuns: 2_000 },
    );
  });

  it('makes one of words that touch', () => {
    expect(
      emphasised('portevoix', [
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ]),
    ).toBe('**portevoix**');
  });
});

describe('link', () => {
  it('leads to an address of the web', () => {
    const markdown = link(plain('Un [titre]'), 'https://exemple.fr/a_(b)?c=*d*');
    expect(markdown).toBe('[Un \\[titre\\]](https://exemple.fr/a_%28b%29?c=%2Ad%2A)'.replace('a_', 'a%5F'));
    expect(readMarkdown(markdown)).toMatchObject({ text: 'Un [titre]', marks: ['link'] });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'pas une adresse',
    `https://a.fr/${'x'.repeat(600)}`,
    null,
  ])('does not lead to %s', (address) => {
    expect(link(plain('titre'), address)).toBe('titre');
  });
});

describe('code', () => {
  it('is copied as it is', () => {
    expect(readMarkdown(code('le-pont:7k2qz'))).toMatchObject({ text: 'le-pont:7k2qz', marks: ['code'] });
  });

  it('does not end early', () => {
    expect(readMarkdown(code('a`b'))).toEqual({ text: 'a`b', marks: [], bold: [] });
  });
});

describe('codeBlock', () => {
  it('keeps its lines', () => {
    expect(codeBlock('@article{a,\n  title = {*b*}\n}')).toBe('```\n@article{a,\n  title = {*b*}\n}\n```');
  });

  it('does not end early', () => {
    expect(readMarkdown(codeBlock('a\n```\n**b**'))).toEqual({ text: 'a\n```\n**b**', marks: [], bold: [] });
  });
});
