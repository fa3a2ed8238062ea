import type { Language } from './language.ts';

/** A term of a group. `loose`: a broader, narrower or merely close word, which counts for half. */
export interface LexiconTerm {
  readonly text: string;
  readonly language: Language;
  readonly loose: boolean;
}

/** Words and fixed phrases of both languages that mean the same. */
export interface LexiconGroup {
  readonly terms: readonly LexiconTerm[];
  /** From 1. */
  readonly line: number;
}

/** A line of a lexicon that cannot be read. */
interface LexiconProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a lexicon or a glossary: one group a line, `terme, terme | term, term`, `~` before a looser term, `#` before a
 * heading. The right side may be left out in a glossary (`Koursk, Kursk`): its terms then hold in both languages.
 */
export function parseLexicon(text: string): { groups: LexiconGroup[]; problems: LexiconProblem[] } {
  const groups: LexiconGroup[] = [];
  const problems: LexiconProblem[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const sides = line.split('|');
    const [left, right = left] = sides;
    const french = readTerms(left ?? '', 'fr');
    const english = readTerms(right ?? '', 'en');
    if (sides.length > 2) problems.push({ line: index + 1, message: 'has more than one “|”' });
    else if (french.length === 0 || english.length === 0) {
      problems.push({ line: index + 1, message: 'has a side without a term' });
    } else groups.push({ terms: [...french, ...english], line: index + 1 });
  });
  return { groups, problems };
}

function readTerms(side: string, language: Language): LexiconTerm[] {
  return side
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '' && term !== '~')
    .map((term) => {
      const loose = term.startsWith('~');
      return { text: (loose ? term.slice(1) : term).trim(), language, loose };
    });
}

/**
 * Brings groups of one sense together: groups that share a French and an English word, neither of them loose, are one.
 * A word of one language alone does not prove it ('avocat' is lawyer and avocado). Returns a group's number by group.
 */
export function sensesOf(groups: readonly LexiconGroup[]): number[] {
  const parent = groups.map((_, index) => index);
  const rootOf = (index: number): number => {
    const above = parent[index] ?? index;
    return above === index ? index : rootOf(above);
  };
  const firstWithPair = new Map<string, number>();
  groups.forEach(({ terms }, index) => {
    const firm = terms.filter(({ loose }) => !loose);
    for (const french of firm.filter(({ language }) => language === 'fr')) {
      for (const english of firm.filter(({ language }) => language === 'en')) {
        const pair = `${french.text}|${english.text}`;
        const first = firstWithPair.get(pair);
        if (first === undefined) firstWithPair.set(pair, index);
        else parent[rootOf(index)] = rootOf(first);
      }
    }
  });
  return parent.map((_, index) => rootOf(index));
}
