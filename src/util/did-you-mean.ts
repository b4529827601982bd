// The likeliest word that somebody meant: for keys, enum values, rule ids and commands.

/**
 * The candidate nearest to a word by edit distance (insert, delete, replace, swap of neighbours),
 * if it is near: a third of the longer word at most, case apart. Equal ones: the first. Cost: the
 * product of the lengths for each candidate; words longer than 60 units have no neighbour.
 *
 *     didYouMean('qoute', ['quote', 'note']) → 'quote'
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const typed = plain(word);
  if (typed === '' || typed.length > 60) return null;
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const meant = plain(candidate);
    const distanceMax = Math.max(1, Math.floor(Math.max(typed.length, meant.length) / 3));
    if (Math.abs(typed.length - meant.length) > distanceMax) continue;
    const distance = editDistance(typed, meant);
    if (distance > distanceMax || distance >= meant.length) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

// `reportLang`, `report-lang`, `Report Lang` and `report_lang` are one word.
const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** Optimal string alignment: a swap of neighbours costs 1, and nothing is edited twice. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + same);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
    }
    [before, last] = [last, next];
  }
  return last[b.length]!;
}
