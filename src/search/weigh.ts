/** Each value times its weight, by name; values without a weight count nothing. */
export function weigh<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<NoInfer<Name>, number>>,
): Record<Name, number> {
  const weighed: Record<Name, number> = { ...weights };
  for (const name in weighed) weighed[name] = weights[name] * values[name];
  return weighed;
}

/** The sum of a record's numbers. */
export function sumOf(record: Readonly<Record<string, number>>): number {
  return Object.values(record).reduce((sum, value) => sum + value, 0);
}
