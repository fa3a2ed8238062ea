import type { Rule } from './boundary.ts';

/** Only a full stop shortens a word, with nothing but emphasis after it; only a space lets a sentence end there. */
export function ofAbbreviation(rule: Rule): Rule {
  return (boundary) => {
    const { marks, closing, word, gap } = boundary;
    if (marks !== '.' || !/^[*_]*$/u.test(closing) || word === '') return null;
    const verdict = rule(boundary);
    return verdict === 'split' && gap === '' ? null : verdict;
  };
}
