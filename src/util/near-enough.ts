// Whether what came nearest to a quotation is worth showing: one short word in another sentence is
// in every text, and shown as the nearest passage it only misleads.

const SHARE_MIN = 0.2;
const WORDS_MIN = 2;
/** Of the quotation's length: nearer ones are likely the same words, written otherwise. */
const DISTANCE_SHARE_MAX = 0.5;

/** Of the quotation, the longest stretch that the source has, and how far the nearest place is. */
export function isNearEnough(quote: string, longest: string | null, distance: number): boolean {
  if (longest === null || distance <= quote.length * DISTANCE_SHARE_MAX) return true;
  const words = longest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= WORDS_MIN || longest.length >= quote.length * SHARE_MIN;
}
