/** Whether a noun has the form of a plural, as far as its letters tell. */
export function looksPlural(word: string): boolean {
  return /[sx]$/.test(word) || /^(?:people|children|police|troops|personnel|staff)$|men$/.test(word);
}
