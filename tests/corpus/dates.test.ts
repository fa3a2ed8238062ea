import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../src/corpus/dates.ts';

describe('findDate', () => {
  it.each([
    ['08.11.2025 16:45', '2025-11-08', '08.11.2025'],
    ['Chas Pravdy - 28 octobre 2025 11:47', '2025-10-28', '28 octobre 2025'],
    ['Nov. 8, 2025', '2025-11-08', 'Nov. 8, 2025'],
    ['Published November 8th, 2025 at noon', '2025-11-08', 'November 8th, 2025'],
    ['le 1er août 2024', '2024-08-01', '1er août 2024'],
    ['2025-11-08T16:45:00+01:00', '2025-11-08', '2025-11-08T16:45:00+01:00'],
    ['8 Sept 2023', '2023-09-08', '8 Sept 2023'],
    ['décembre 2022', '2022-12', 'décembre 2022'],
    ['25/12/2024', '2024-12-25', '25/12/2024'],
    ['12/25/2024', '2024-12-25', '12/25/2024'],
    ['2024/05/03', '2024-05-03', '2024/05/03'],
    ['Posted June 11, 2025, updated 2025-06-12', '2025-06-11', 'June 11, 2025'],
    ['Le 11 juin 2025 (modifié : 12.06.2025)', '2025-06-11', '11 juin 2025'],
  ])('reads %s', (line, date, written) => {
    expect(findDate(line, false)).toEqual({ date, written });
  });

  it('does not guess which number is the month, except in French', () => {
    expect(findDate('05/12/2024', false)).toBeNull();
    expect(findDate('05/12/2024', true)?.date).toBe('2024-12-05');
  });

  it.each([
    '2025-06-123456',
    '12025-06-12',
    '31.02.2024',
    '2024-13-01',
    '1.100 pertes',
    '12 000 soldats',
    'mai',
    'en 2024',
    '192.168.2024.1',
  ])('finds none in %s', (line) => {
    expect(findDate(line, true)).toBeNull();
  });
});

describe('readDate', () => {
  it('takes a date, a month or a year', () => {
    expect(
      ['2025', '2025-11', '2025-11-08', '8 novembre 2025', 'bientôt'].map((field) => readDate(field, true)),
    ).toEqual(['2025', '2025-11', '2025-11-08', '2025-11-08', null]);
  });
});
