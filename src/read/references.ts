// Character references of XML and of captions, and the pieces of raw text between them.

/** Some text of a file and where it comes from. */
export interface Piece {
  readonly value: string;
  /** Offset in the raw file. */
  readonly start: number;
  /** False for a character reference: all its units come from `start`. */
  readonly linear: boolean;
}

/** A reference, with its name in the group `reference`; bounded, so that a lone `&` is text. */
export const REFERENCE =
  '&(?<reference>amp|lt|gt|nbsp|lrm|rlm|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
};

/** What a reference stands for: `amp → &`, `#228 → ä`. */
export function referenced(reference: string): string {
  if (!reference.startsWith('#')) return NAMED[reference] ?? '';
  const hex = reference.startsWith('#x');
  const code = Number.parseInt(reference.slice(hex ? 2 : 1), hex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** The pieces of `[start, end)` of a file whose only markup is references. */
export function piecesOf(raw: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const take = (to: number) => {
    if (to > from) pieces.push({ value: raw.slice(from, to), start: from, linear: true });
  };
  for (const hit of raw.slice(start, end).matchAll(new RegExp(REFERENCE, 'g'))) {
    take(start + hit.index);
    from = start + hit.index + hit[0].length;
    const value = referenced(hit.groups?.reference ?? '');
    pieces.push({ value, start: start + hit.index, linear: false });
  }
  take(end);
  return pieces;
}
