/** The words of a list written out with spaces between; `_` stands for a space within a phrase. */
export function list(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
