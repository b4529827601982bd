// What Unicode says of a character, learnt once a character: letters, numbers, marks, their case.
//
// A regular expression with such properties costs up to some milliseconds when it is first run, as
// much as checking an article; print is mostly plain Latin letters, and a table knows those.

/** Classes of characters, as bits. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
/** A small letter. */
export const SMALL = 8;
/** A capital letter. */
export const CAPITAL = 16;

/** Set on all that were learnt, so that a character of no class is learnt once too. */
const KNOWN = 128;
const table = new Uint8Array(0x10000);

/** The classes of the character at an offset, 0 beyond the ends: `ä` → letter and small. */
export function classesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0)) return 0;
  const known = table[unit]!;
  if (known !== 0) return known & ~KNOWN;
  if (unit >= 0xd800 && unit < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at)!));
  const classes = classify(String.fromCharCode(unit));
  table[unit] = classes | KNOWN;
  return classes;
}

/** How many units the character at an offset has: 2 for a surrogate pair. */
export function unitsAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classify(char: string): number {
  if (/^[a-zß-öø-ÿ]$/.test(char)) return LETTER | SMALL;
  if (/^[A-ZÀ-ÖØ-Þ]$/.test(char)) return LETTER | CAPITAL;
  if (char >= '0' && char <= '9') return NUMBER;
  // Signs of Latin-1, and the dashes, quotation marks and dots of print.
  if (char < 'ª' || (char >= '\u2010' && char <= '\u205e')) return 0;
  if (/^\p{L}$/u.test(char)) return LETTER | caseOf(char);
  if (/^\p{N}$/u.test(char)) return NUMBER;
  return /^\p{M}$/u.test(char) ? MARK : 0;
}

function caseOf(letter: string): number {
  if (/^\p{Lu}$/u.test(letter)) return CAPITAL;
  return /^\p{Ll}$/u.test(letter) ? SMALL : 0;
}
