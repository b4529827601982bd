// Things that belong together, in the order in which they came.

/**
 * Groups by a key, in the order in which the keys first occur: what `Map.groupBy` of later Nodes
 * does. `groupedBy(['a', 'B', 'A'], (one) => one.toLowerCase())` → `a: ['a', 'A'], b: ['B']`
 */
export function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Plain data without what is equal to something before it: `[{ a: 1 }, { a: 1 }]` → one of them. */
export const distinct = <T>(items: readonly T[]): T[] =>
  [...groupedBy(items, (item) => JSON.stringify(item)).values()].flatMap(([first]) => first ?? []);
