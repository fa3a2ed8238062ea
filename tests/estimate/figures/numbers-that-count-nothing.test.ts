import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/figures-of.ts';

const SENTENCES = [
  ['en', '40 soldiers were sent to Tarnow by <@123456789012345678>.', ['40']],
  ['en', '300 soldiers, says <@!12345>, arrived <t:1718000000:R>: see <#678> and </ask about:90>.', ['300']],
  ['fr', '300 soldats <:tank:12> sont arrivés <a:party:34>, dit <@&56>, le <t:1718000000>.', ['300']],
  ['en', 'Account 123456789012345678 ordered 12 jackets.', ['12']],
  ['fr', 'Le compte 98765432109876543 a commandé 12 vestes.', ['12']],
  ['en', 'Losses of <5 per cent and >3 ships.', ['5 per cent', '3']],
] as const;

describe('a number that counts nothing', () => {
  it.each(SENTENCES)('is no figure, whatever stands beside it, in %s: %s', (language, text, expected) => {
    const estimates = figuresOf(text, language).filter(({ kind }) => kind === 'estimate');
    expect(estimates.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
