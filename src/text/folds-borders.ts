// Where a text may be cut: never inside a surrogate pair, never between a letter and its marks,
// never inside an emoji that joiners hold together. Our own small rules, so that the answer is the
// same on every engine; `Intl.Segmenter` changes with its data.

const EXTENDER = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})$/u;
const JOINER = 0x200d;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const REGIONAL = /^\p{Regional_Indicator}$/u;
/** A run of flags is looked through this far back at most; longer ones are cut anywhere. */
const regionalUnitsMax = 64;

/** The nearest place at or before `at` where a cut divides no grapheme. */
export function clusterStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && start < text.length && !isBorder(text, start)) start -= 1;
  return start;
}

/** The nearest place at or after `at` where a cut divides no grapheme. */
export function clusterEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && end < text.length && !isBorder(text, end)) end += 1;
  return end;
}

/** Whether a cut at `at` divides no grapheme. */
export function isBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  // Below U+0300 nothing extends what stands before it; CR LF is one line end.
  if (unit < 0x300) return !(unit === 0x0a && before === 0x0d);
  if (unit >= 0xdc00 && unit < 0xe000 && before >= 0xd800 && before < 0xdc00) return false;
  if (unit >= 0x1160 && unit < 0x1200) return !isHangul(before);
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (EXTENDER.test(next)) return false;
  if (before === JOINER) return !PICTURE.test(next);
  return !REGIONAL.test(next) || regionalsBefore(text, at) % 2 === 0;
}

function isHangul(unit: number): boolean {
  return (unit >= 0x1100 && unit < 0x1200) || (unit >= 0xac00 && unit < 0xd7a4);
}

function regionalsBefore(text: string, at: number): number {
  let count = 0;
  let from = at - 2;
  while (from >= 0 && count * 2 < regionalUnitsMax) {
    if (!REGIONAL.test(String.fromCodePoint(text.codePointAt(from) ?? 0))) break;
    count += 1;
    from -= 2;
  }
  return count;
}
