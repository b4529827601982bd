// Many files at once, but not so many that the system runs out of handles.

const BATCH_FILES = 64;

/** Maps in order; at most a batch is under way at a time. */
export async function inBatches<T, U>(
  items: readonly T[],
  map: (item: T) => Promise<U>,
): Promise<readonly U[]> {
  const made: U[] = [];
  for (let at = 0; at < items.length; at += BATCH_FILES) {
    made.push(...(await Promise.all(items.slice(at, at + BATCH_FILES).map(map))));
  }
  return made;
}
