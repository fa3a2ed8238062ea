import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '../../src/catalogue/date.ts';

describe('a date', () => {
  it.each([
    ['2025-11-08', '8 novembre 2025', 'November 8, 2025'],
    ['2025-11-01', '1er novembre 2025', 'November 1, 2025'],
    ['2025-11-11', '11 novembre 2025', 'November 11, 2025'],
    ['2025-11', 'novembre 2025', 'November 2025'],
    ['2025', '2025', '2025'],
    ['0079-08-24', '24 août 79', 'August 24, 79'],
  ])('%s is shown no more precisely than it is known: %s, %s', (date, french, english) => {
    expect(formatPartialDate(date, 'fr')).toBe(french);
    expect(formatPartialDate(date, 'en-US')).toBe(english);
  });
});
