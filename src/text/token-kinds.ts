// What a character is to the tokeniser: our own table, learnt once a character, so that the same
// text gives the same tokens on every version of Node.

/** What a character can be part of. */
export enum CharKind {
  unknown = 0,
  letter = 1,
  /** Joins the letter before it. */
  combining = 2,
  digit = 3,
  /** `²`, `½`, `Ⅳ`: part of a number or a word, never equal to plain digits. */
  otherNumber = 4,
  space = 5,
  /** Scripts without spaces: every character is a token of its own. */
  single = 6,
  apostrophe = 7,
  /** Shows nothing: soft hyphen, zero-width signs. */
  invisible = 8,
  /** `%`, `€`, `§`, `+`: signs that mean something. */
  sign = 9,
  hyphen = 10,
  punctuation = 11,
}

/**
 * Signs that show nothing: soft hyphen, zero-width signs, marks of direction. The two that turn the
 * order round are none: behind them `51` is shown as `15`.
 */
const INVISIBLE = /^(?:(?![\u202d\u202e])\p{Cf}|\u034f|\u180e|\ufe0e|\ufe0f)$/u;
const INVISIBLES = /(?![\u202d\u202e])\p{Cf}|\u034f|\u180e|\ufe0e|\ufe0f/gu;
const SINGLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const APOSTROPHES = "'‘’‛ʼʹ`´′＇";
const HYPHENS = '-‐‑‒–—―−﹘﹣－⸺⸻';
const SIGNS = '%‰§&@#†‡*';

const known = new Uint8Array(0x10000);

/** The kind of a code point. */
export function charKind(codePoint: number): CharKind {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint));
  const kind = known[codePoint]!;
  if (kind !== CharKind.unknown) return kind;
  const learnt = classify(String.fromCharCode(codePoint));
  known[codePoint] = learnt;
  return learnt;
}

/** The kind of the character at an offset; beyond the ends there is space. */
export function kindAt(text: string, at: number): CharKind {
  if (at < 0 || at >= text.length) return CharKind.space;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return charKind(text.codePointAt(at)!);
  return known[unit] || charKind(unit);
}

/** Where a run of plain letters ends that goes on at an offset; others may go on with the word. */
export function pastLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && known[text.charCodeAt(at)] === CharKind.letter) at += 1;
  return at;
}

/** What print is full of, so that most runs need no property of Unicode for single signs. */
const COMMON = '.,;:!?()[]„“”"«»›‹…/';
const LATIN = /^[A-Za-zÀ-ÖØ-öø-ÿ]$/u;

function classify(char: string): CharKind {
  if (LATIN.test(char)) return CharKind.letter;
  if (char >= '0' && char <= '9') return CharKind.digit;
  if (COMMON.includes(char)) return CharKind.punctuation;
  if (INVISIBLE.test(char)) return CharKind.invisible;
  if (/^\s$/u.test(char) || char === '\u0085') return CharKind.space;
  if (APOSTROPHES.includes(char)) return CharKind.apostrophe;
  if (HYPHENS.includes(char)) return CharKind.hyphen;
  if (SINGLE.test(char)) return CharKind.single;
  if (/^\p{L}$/u.test(char)) return CharKind.letter;
  if (/^\p{M}$/u.test(char)) return CharKind.combining;
  if (/^\p{Nd}$/u.test(char)) return CharKind.digit;
  if (/^\p{N}$/u.test(char)) return CharKind.otherNumber;
  if (/^\p{S}$/u.test(char) || SIGNS.includes(char)) return CharKind.sign;
  return CharKind.punctuation;
}

/** A text without the signs that show nothing. */
export const withoutInvisible = (text: string): string => text.replaceAll(INVISIBLES, '');
