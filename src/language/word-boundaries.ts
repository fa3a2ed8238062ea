const LETTER = '[\\p{L}\\p{M}\\p{N}_]';

/**
 * The same pattern with word boundaries that know accents: JavaScript's own `\b` sees a word's edge beside every accented
 * letter ('âgé'). Right after `^`, `|`, `(`, `:` or `>` it begins a word, anywhere else it ends one: to look on one side only
 * is ten times as fast.
 */
export function withWordBoundaries(pattern: RegExp): RegExp {
  const flags = pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`;
  const source = pattern.source
    .replace(/(^|[|(:>])\\b/g, `$1(?<!${LETTER})`)
    .replaceAll('\\b', `(?!${LETTER})`);
  return new RegExp(source, flags);
}
