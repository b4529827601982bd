// What the rest of a quote costs at least, wherever it stands in a window: a bound for the programme
// of `interruptions.ts`, which without it fills thousands of cells for a quote with two words changed.
//
// The quote is cut into pieces. Each needs as many edits as where it is nearest to any stretch of the
// window, or an interruption inside it, which costs as much as some edits; what lies between pieces
// costs nothing in the bound. O(pieces · window) with 32 rows a step (see bit-vector.ts).

import { scan } from '../distance/bit-vector.js';
import { interruptionCost } from '../thresholds.js';
import type { Region } from '../view.js';

/** Shorter ones stand nearly anywhere, of longer ones few edits are known. */
const pieceUnits = 16;

/**
 * For each place in the quote the edits that all pieces behind it need at least; null when all of
 * them need more than `editsMax`.
 */
export function leastEdits(
  quote: Uint16Array,
  units: Uint16Array,
  window: Region,
  editsMax: number,
): Int32Array | null {
  const rest = new Int32Array(quote.length + 1);
  let edits = 0;
  let end = quote.length;
  while (end > 0) {
    const start = Math.max(0, end - pieceUnits);
    rest.fill(edits, start + 1, end + 1);
    edits += leastOf(quote.subarray(start, end), units, window);
    if (edits > editsMax) return null;
    end = start;
  }
  rest[0] = edits;
  return rest;
}

/** The edits that a piece needs, as far as they are fewer than an interruption costs. */
function leastOf(piece: Uint16Array, units: Uint16Array, { start, end }: Region): number {
  let least = Math.min(interruptionCost, piece.length);
  scan(units, piece, start, end, least - 1, (_, distance) => {
    least = distance;
    return distance - 1;
  });
  return least;
}
