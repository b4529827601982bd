// Whether two texts differ at all but for line ends and runs of spaces: where not, no word of them
// need be looked at. O(n).

const SPACE = 0x20;

const isPlainSpace = (unit: number): boolean =>
  unit === SPACE || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** Whether two texts differ at most in line ends and runs of spaces, none after a hyphen. */
export function differInSpaces(left: string, right: string): boolean {
  let [at, other] = [0, 0];
  while (at < left.length && other < right.length) {
    const unit = left.charCodeAt(at);
    if (unit > SPACE || !isPlainSpace(unit)) {
      if (unit !== right.charCodeAt(other)) return false;
      at += 1;
      other += 1;
      continue;
    }
    if (!isPlainSpace(right.charCodeAt(other)) || HYPHENS.includes(left.charAt(at - 1)))
      return false;
    while (isPlainSpace(left.charCodeAt(at))) at += 1;
    while (isPlainSpace(right.charCodeAt(other))) other += 1;
  }
  return at === left.length && other === right.length;
}

/** What a line end after them can join. */
const HYPHENS = '-‐\u00ad';
