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

/** What words and numbers are made of, accents that stand alone with them. */
export const WORD = LETTER | NUMBER | MARK;

/** Set on all that were learnt, so that a character of no class is learnt once too. */
const KNOWN = 128;
const table = new Uint8Array(0x10000);

/**
 * The unit at an offset, -1 beyond the ends. Where V8 once saw `charCodeAt` asked beyond them, it
 * calls it ever after, which takes several times as long as reading the unit.
 */
export const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : -1;

/** The classes of the character at an offset, 0 beyond the ends: `ä` → letter and small. */
export function classesAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  if (unit < 0) return 0;
  const known = table[unit]!;
  if (known !== 0) return known & ~KNOWN;
  if (unit >= 0xd800 && unit < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at)!));
  const classes = classify(String.fromCharCode(unit));
  table[unit] = classes | KNOWN;
  return classes;
}

/** The classes of the character that ends at an offset, 0 at the begin. */
export function classesBefore(text: string, end: number): number {
  const isLow = (unitAt(text, end - 1) & 0xfc00) === 0xdc00;
  return classesAt(text, isLow && unitsAt(text, end - 2) === 2 ? end - 2 : end - 1);
}

/** How many units the character at an offset has: 2 for a surrogate pair. */
export function unitsAt(text: string, at: number): 1 | 2 {
  const unit = unitAt(text, at);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
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

/** Whether a text begins with a capital letter: `Äpfel`. */
export const beginsCapital = (text: string): boolean => (classesAt(text, 0) & CAPITAL) !== 0;

/** Whether a text begins with a small letter. */
export const beginsSmall = (text: string): boolean => (classesAt(text, 0) & SMALL) !== 0;

/** Whether a text is one letter. */
export const isLetter = (text: string): boolean =>
  (classesAt(text, 0) & LETTER) !== 0 && unitsAt(text, 0) === text.length;

/** Whether a text is one capital letter with a full stop: `J.` */
export const isInitial = (text: string): boolean =>
  beginsCapital(text) && text.slice(unitsAt(text, 0)) === '.';

/** Whether all characters of a text, at least one, are of one of these classes. */
export function consistsOf(text: string, classes: number): boolean {
  for (let at = 0; at < text.length; at += unitsAt(text, at)) {
    if ((classesAt(text, at) & classes) === 0) return false;
  }
  return text !== '';
}

/** Whether a text is two or more capital letters, and nothing else: `SPD`. */
export const isCapitals = (text: string): boolean =>
  text.length > unitsAt(text, 0) && consistsOf(text, CAPITAL);

/** Whether there is any letter or number in a text: not in `“…”`. */
export function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((classesAt(text, at) & (LETTER | NUMBER)) !== 0) return true;
  }
  return false;
}

/** How many runs of letters there are in a text. */
export function letterRunsIn(text: string): number {
  let runs = 0;
  let wasLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = (classesAt(text, at) & LETTER) !== 0;
    if (isLetter && !wasLetter) runs += 1;
    wasLetter = isLetter;
    if (text.charCodeAt(at) >= 0xd800) at += unitsAt(text, at) - 1;
  }
  return runs;
}

/** The runs of letters in a text: `Meet the Press, 2` → `Meet`, `the`, `Press`. */
export function letterRuns(text: string): string[] {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += unitsAt(text, at)) {
    const isLetter = (classesAt(text, at) & LETTER) !== 0;
    if (isLetter && start < 0) start = at;
    if (!isLetter && start >= 0) {
      runs.push(text.slice(start, at));
      start = -1;
    }
  }
  return runs;
}

/** Whether white space stands at an offset; that of print is mostly Latin, and needs no expression. */
export function isBlankAt(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit < 0x1680) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
  return /\s/u.test(text.charAt(at));
}
