import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitSet } from '../../src/language/bit-set.ts';

const SIZE = 100;
const anyNumbers = fc.array(fc.nat(SIZE - 1));

function setOf(numbers: readonly number[]): BitSet {
  const set = new BitSet(SIZE);
  for (const number of numbers) set.add(number);
  return set;
}

it('has what was added, and gives it in rising order', () => {
  fc.assert(
    fc.property(anyNumbers, anyNumbers, (some, others) => {
      const set = setOf(some);
      set.addAll(setOf(others));
      const wanted = [...new Set([...some, ...others])].sort((a, b) => a - b);
      expect(set.numbers()).toEqual(wanted);
      expect(wanted.every((number) => set.has(number))).toBe(true);
    }),
  );
});
