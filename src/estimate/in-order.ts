/** Which of two comes first, for sorting: texts by their code units, which is also the order of dates. */
export function inOrder<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
