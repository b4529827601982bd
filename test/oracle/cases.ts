// Random searches from a seed: a text, and a pattern that is cut from it and changed, or foreign.

/** A small generator (mulberry32): the same numbers for the same seed on every engine. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One search. */
export interface SearchCase {
  readonly text: Uint16Array;
  readonly pattern: Uint16Array;
  readonly limit: number;
}

/** Makes one search of the sizes given; limits lie between 0 and 40 % of the pattern. */
export function searchCase(
  random: () => number,
  sizes: { readonly textMax: number; readonly patternMax: number },
): SearchCase {
  const below = (bound: number): number => Math.floor(random() * bound);
  const alphabet = 2 + below(59);
  const unit = (): number => 97 + below(alphabet);
  const text = Uint16Array.from({ length: below(sizes.textMax) }, unit);
  if (random() < 0.2) repeatInside(text, below);
  const length = 1 + below(sizes.patternMax);
  const pattern = random() < 0.85 ? changedPiece(text, length, random, unit) : [];
  while (pattern.length < 1) pattern.push(unit());
  return {
    text,
    pattern: Uint16Array.from(pattern),
    limit: Math.floor(pattern.length * random() * 0.4),
  };
}

function repeatInside(text: Uint16Array, below: (bound: number) => number): void {
  const period = 1 + below(6);
  const start = below(text.length);
  for (let at = start + period; at < text.length; at += 1) text[at] = text[at - period]!;
}

function changedPiece(
  text: Uint16Array,
  length: number,
  random: () => number,
  unit: () => number,
): number[] {
  const start = Math.floor(random() * Math.max(1, text.length - length));
  const rate = random() < 0.3 ? 0 : random() * 0.4;
  const out: number[] = [];
  for (const one of text.subarray(start, start + length)) {
    if (random() >= rate) out.push(one);
    else if (random() < 0.34) out.push(unit());
    else if (random() < 0.5) out.push(one, unit());
  }
  return out;
}
