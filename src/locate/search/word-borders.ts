// Whether a stretch begins and ends where words do. Only to choose between equal places: what a
// word is, is decided by the letters and digits on both sides.

const APOSTROPHE = 0x27;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
/** 0: not asked yet, 1: no part of a word, 2: part of one. */
const known = new Uint8Array(0x10000);

/** How many of the two ends of `[start, end)` stand at a border of words: 0, 1 or 2. */
export function wordBorders(units: Uint16Array, start: number, end: number): number {
  return Number(isWordBorder(units, start)) + Number(isWordBorder(units, end));
}

/** Whether no word goes on across `at`. */
export function isWordBorder(units: Uint16Array, at: number): boolean {
  if (at <= 0 || at >= units.length) return true;
  return !(isWordUnit(units[at - 1]!) && isWordUnit(units[at]!));
}

/** Whether a unit is part of a word; halves of surrogate pairs are. */
export function isWordUnit(unit: number): boolean {
  const answer = known[unit]!;
  if (answer > 0) return answer === 2;
  const is = (unit >= 0xd800 && unit < 0xe000) || WORD.test(String.fromCharCode(unit));
  known[unit] = is ? 2 : 1;
  return is;
}

/** The words of folded units, in order; an apostrophe between letters is part of its word. */
export function wordRegions(
  units: Uint16Array,
): readonly { readonly start: number; readonly end: number }[] {
  const words: { start: number; end: number }[] = [];
  for (let at = 0; at < units.length; at += 1) {
    if (!isWordUnit(units[at]!)) continue;
    const last = words.at(-1);
    const touches = last && last.end > 0 && at - last.end <= (units[at - 1] === APOSTROPHE ? 1 : 0);
    if (last && touches) last.end = at + 1;
    else words.push({ start: at, end: at + 1 });
  }
  return words;
}

/** Folded units as words: runs of letters, digits and marks, in order. */
export function wordsIn(units: Uint16Array): readonly string[] {
  return String.fromCharCode(...units)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
