/** A test whose outcome for an item is worked out once: many figures are of one document, or given by one claimant. */
export function onceForEach<T>(test: (item: T) => boolean): (item: T) => boolean {
  const known = new Map<T, boolean>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const holds = test(item);
    known.set(item, holds);
    return holds;
  };
}
