/** What may stand at one place of a pattern: an item and whether it can be left out or repeated. */
interface Item {
  readonly isBoundary: boolean;
  /** Letters with accents that it can begin or end with, where it is a single letter or a class. */
  readonly letters: ReadonlySet<string>;
  /** The alternatives of a group, empty for all else. */
  readonly alternatives: readonly (readonly Item[])[];
  /** Which side a look around goes to; null for what is no look. */
  readonly looks: 'ahead' | 'behind' | null;
  readonly isOptional: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The letters with accents that a `\b` of a pattern stands beside. JavaScript takes them for no letters, with the flag `u` too,
 * so that such a boundary is found only within a word.
 */
export function accentsAtBoundaries(source: string): readonly string[] {
  const found = new Set<string>();
  const visit = (items: readonly Item[], before: ReadonlySet<string>, after: ReadonlySet<string>): void => {
    for (const [at, item] of items.entries()) {
      const above = edge(items.slice(0, at).reverse(), 'end', before);
      const below = edge(items.slice(at + 1), 'start', after);
      if (item.isBoundary) for (const letter of [...above, ...below]) found.add(letter);
      for (const alternative of item.alternatives)
        visit(alternative, item.looks === 'behind' ? NONE : above, item.looks === 'ahead' ? NONE : below);
    }
  };
  for (const items of parse(source)) visit(items, NONE, NONE);
  return [...found];
}

/** The accented letters that some items can begin with, or that they can end with where they are given backwards. */
function edge(
  items: readonly Item[],
  side: 'start' | 'end',
  beyond: ReadonlySet<string>,
): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const item of items) {
    if (item.isBoundary || item.looks !== null) continue;
    for (const letter of item.letters) letters.add(letter);
    const inner = item.alternatives.map((alternative) => {
      return edge(side === 'start' ? alternative : [...alternative].reverse(), side, NONE);
    });
    for (const letter of inner.flatMap((each) => [...each])) letters.add(letter);
    const isEmpty = item.alternatives.some((alternative) =>
      alternative.every(({ isOptional }) => isOptional),
    );
    if (!item.isOptional && !isEmpty) return letters;
  }
  for (const letter of beyond) letters.add(letter);
  return letters;
}

/** A group's opening, a class, an escape or any other sign; behind it a quantifier. */
const TOKEN =
  /(?<open>\((?:\?(?:<?[=!]|:|<\w+>))?)|(?<close>\))|(?<or>\|)|(?<class>\[(?:\\.|[^\]\\])*\])|(?<boundary>\\b)|(?<escape>\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|k<\w+>|.))|(?<sign>.)/gsu;
const QUANTIFIER = /(?<quantifier>[?*+]|\{\d+(?:,\d*)?\})\??/uy;

function parse(source: string): readonly (readonly Item[])[] {
  const open: { readonly looks: Item['looks']; readonly alternatives: Item[][] }[] = [
    { looks: null, alternatives: [[]] },
  ];
  let behind = 0; // a quantifier that was read with its item
  for (const match of source.matchAll(TOKEN)) {
    if (match.index < behind) continue;
    const { open: opening, close, or, boundary, class: set, sign } = match.groups ?? {};
    const group = open.at(-1);
    if (group === undefined) throw new Error(`a group too many is closed in ${source}`);
    if (opening !== undefined) {
      const looks = /<[=!]$/u.test(opening) ? 'behind' : /[=!]$/u.test(opening) ? 'ahead' : null;
      open.push({ looks, alternatives: [[]] });
    } else if (or !== undefined) group.alternatives.push([]);
    else {
      QUANTIFIER.lastIndex = match.index + match[0].length;
      const quantifier = QUANTIFIER.exec(source);
      behind = quantifier === null ? 0 : QUANTIFIER.lastIndex;
      const isNegated = set?.startsWith('[^') === true;
      if (close !== undefined) open.pop();
      open
        .at(-1)
        ?.alternatives.at(-1)
        ?.push({
          isBoundary: boundary !== undefined,
          letters: new Set(
            isNegated ? [] : (`${set ?? ''}${sign ?? ''}`.match(/(?![\p{ASCII}])\p{L}/gu) ?? []),
          ),
          alternatives: close === undefined ? [] : group.alternatives,
          looks: close === undefined ? null : group.looks,
          // what may be anything keeps a letter before it from the boundary behind
          isOptional: sign !== '.' && /^(?:[?*]|\{0)/u.test(quantifier?.groups?.quantifier ?? ''),
        });
    }
  }
  return open[0]?.alternatives ?? [];
}
