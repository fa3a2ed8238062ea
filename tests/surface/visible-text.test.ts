import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/surface/visible-text.ts';

describe('a text as shown', () => {
  it('has lost its power over a terminal', () => {
    expect(visibleText('\u001b[2J\u001b]0;title\u0007')).toBe('␛[2J␛]0;title␇');
    expect(visibleText('\u009b31m')).toBe('\ufffd31m');
    expect(visibleText('back\bspace\u007f')).toBe('back␈space␡');
  });

  it('reads in the order in which it is written', () => {
    expect(visibleText('1\u202e234\u202c5\u2066\u2069\u200f')).toBe('12345');
  });

  it('hides nothing', () => {
    expect(visibleText('a\u200bb\ufeffc\u00add\u{e0041}')).toBe('abcd');
  });

  it('stands on one line', () => {
    expect(visibleText('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });

  it('keeps letters, accents in both forms, typographic spaces and quotation marks', () => {
    const text = 'L’été\u00a0: «\u202f1\u202f500 soldats\u202f» “e\u0301te\u0301” – 北朝鮮 🇰🇵';
    expect(visibleText(text)).toBe(text);
  });

  it('never holds a control character, whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
