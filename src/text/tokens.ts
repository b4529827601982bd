// Tokens: words, numbers, signs and punctuation, by our own rules. One pass, O(n).
//
// `Intl.Segmenter` is no help here: it is quadratic by words on Node 20, and its data differ by
// version. The rules, each with a case in the tests: an apostrophe between letters is part of the
// word (`don't`); a hyphen parts a compound into words with a punctuation token between; a hyphen
// at a line end before a small letter is no hyphen (`Bei-\nspiel` is one word); a number keeps its
// separators, its sign and what stands raised (`3,5`, `–5`, `10²`); scripts without spaces give one
// token a character.

import { HYPHEN_KEEPERS } from './folds-table.js';
import { unitAt } from './letters.js';
import { markNorm, type Written, writtenAt } from './norms.js';
import { CharKind, kindAt, pastLetters } from './token-kinds.js';

/** What a token is. `sign` means something by itself (`%`, `€`, `§`); punctuation orders words. */
export type TokenKind = 'word' | 'number' | 'sign' | 'punctuation';

/** One token; offsets in UTF-16 units of the text that was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** As it stands. */
  readonly text: string;
  /**
   * Lower case, composed, without invisible signs and line-end hyphens, all apostrophes and
   * quotation marks alike, dashes alike: equal for what the declared folds make equal.
   */
  readonly norm: string;
  /** Whether white space or the text's start stands before it. */
  readonly spaced: boolean;
}

/**
 * Parts a text into tokens: `Am 4. Mai –5 %` → `Am`, `4`, `.`, `Mai`, `–5`, `%`.
 *
 * @param from where the text begins in the one that offsets are of
 */
export function tokenize(text: string, from = 0): readonly Token[] {
  return new Scanner(text, from).run();
}

const isWordPart = (kind: CharKind): boolean =>
  kind === CharKind.letter ||
  kind === CharKind.combining ||
  kind === CharKind.digit ||
  kind === CharKind.otherNumber ||
  kind === CharKind.invisible;

class Scanner {
  readonly #text: string;
  readonly #from: number;
  readonly #tokens: Token[] = [];
  #spaced = true;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
  }

  run(): readonly Token[] {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      if (text.charCodeAt(at) === SPACE) {
        this.#spaced = true;
        at += 1;
        continue;
      }
      const kind = kindAt(text, at);
      if (kind === CharKind.space) {
        this.#spaced = true;
        at += 1;
      } else if (kind === CharKind.letter) at = this.#push('word', at, this.#wordEnd(at));
      else if (kind === CharKind.invisible || kind === CharKind.combining) at += 1;
      else at = this.#token(at, kind);
    }
    return this.#tokens;
  }

  #token(at: number, kind: CharKind): number {
    if (kind === CharKind.single) return this.#push('word', at, this.#singleEnd(at));
    if (kind === CharKind.digit || kind === CharKind.otherNumber) {
      return this.#push('number', at, this.#numberEnd(at));
    }
    if (this.#isSigned(at, kind)) return this.#push('number', at, this.#numberEnd(at + 1));
    if (kind === CharKind.sign) return this.#push('sign', at, this.#next(at));
    return this.#push('punctuation', at, this.#punctuationEnd(at, kind));
  }

  #push(kind: TokenKind, start: number, end: number): number {
    const written =
      kind === 'punctuation' ? this.#mark(start, end) : writtenAt(this.#text, start, end);
    const from = this.#from;
    this.#tokens.push({
      start: start + from,
      end: end + from,
      kind,
      text: written.text,
      norm: written.norm,
      spaced: this.#spaced,
    });
    this.#spaced = false;
    return end;
  }

  #mark(start: number, end: number): Written {
    const text = this.#text.slice(start, end);
    const norm = markNorm(text);
    // Between digits a dash can be a minus, a range or a hyphen: it stays what it is.
    const isKept = norm === '-' && text.length === 1 && this.#isBetweenDigits(start, end);
    return { text, norm: isKept ? text : norm };
  }

  #isBetweenDigits(start: number, end: number): boolean {
    return isDigit(unitAt(this.#text, start - 1)) && isDigit(unitAt(this.#text, end));
  }

  #kind(at: number): CharKind {
    return kindAt(this.#text, at);
  }

  #next(at: number): number {
    const unit = unitAt(this.#text, at);
    return unit >= 0xd800 && unit <= 0xdbff && this.#text.codePointAt(at)! > 0xffff
      ? at + 2
      : at + 1;
  }

  #wordEnd(start: number): number {
    let at = pastLetters(this.#text, start);
    // So do nearly all words end.
    if (this.#text.charCodeAt(at) === SPACE) return at;
    for (;;) {
      at = pastLetters(this.#text, at);
      const kind = this.#kind(at);
      if (isWordPart(kind)) at = this.#next(at);
      else if (kind === CharKind.apostrophe && this.#kind(at + 1) === CharKind.letter) at += 1;
      else {
        const joined = this.#lineEndJoin(start, at);
        if (joined < 0) return at;
        at = joined;
      }
    }
  }

  #singleEnd(start: number): number {
    let at = this.#next(start);
    while (this.#kind(at) === CharKind.combining || this.#kind(at) === CharKind.invisible) at += 1;
    return at;
  }

  /** Where the word goes on after a hyphen (soft or not) at a line end; -1 when it does not. */
  #lineEndJoin(start: number, end: number): number {
    const isSoft = unitAt(this.#text, end - 1) === 0xad;
    const unit = unitAt(this.#text, end);
    if (!isSoft && unit !== 0x2d && unit !== 0x2010) return -1;
    let at = isSoft ? end : end + 1;
    let hasBreak = false;
    while (at < this.#text.length && this.#kind(at) === CharKind.space) {
      hasBreak ||= '\n\r\u2028\u2029'.includes(this.#text.charAt(at));
      at += 1;
    }
    if (!hasBreak || this.#kind(at) !== CharKind.letter) return -1;
    const char = this.#text.charAt(at);
    if (char !== char.toLowerCase() || end === start) return -1;
    let last = at;
    while (last < this.#text.length && isWordPart(this.#kind(last))) last = this.#next(last);
    return HYPHEN_KEEPERS.has(this.#text.slice(at, last)) ? -1 : at;
  }

  /** Digits with what joins them: `1.000,50`, `1'000`, `10 000` with a no-break space, `3½`. */
  #numberEnd(start: number): number {
    let at = this.#digits(start);
    for (;;) {
      const char = this.#text.charAt(at);
      const next = this.#kind(at + 1) === CharKind.digit && at < this.#text.length;
      if (!next) break;
      const after = this.#digits(at + 1);
      const isGroup = after - at === 4;
      if (char === '.' || char === ',') at = after;
      else if (isGroup && "'’\u00a0\u202f\u2009".includes(char)) at = after;
      else break;
    }
    while (this.#kind(at) === CharKind.otherNumber) at = this.#next(at);
    return at;
  }

  #digits(start: number): number {
    let at = start;
    while (at < this.#text.length && this.#kind(at) === CharKind.digit) at = this.#next(at);
    if (at === start && this.#kind(at) === CharKind.otherNumber) at = this.#next(at);
    return at;
  }

  /** A minus or plus right before a digit, with nothing that it could part before it. */
  #isSigned(at: number, kind: CharKind): boolean {
    const isSign = kind === CharKind.hyphen || this.#text.charAt(at) === '+';
    if (!isSign || this.#kind(at + 1) !== CharKind.digit) return false;
    let last = at - 1;
    while (last >= 0 && this.#kind(last) === CharKind.invisible) last -= 1;
    if (last < 0) return true;
    return this.#kind(last) === CharKind.space || '([„“"‚\'»«'.includes(this.#text.charAt(last));
  }

  #punctuationEnd(at: number, kind: CharKind): number {
    const char = this.#text.charAt(at);
    let end = this.#next(at);
    if (char === '.') return this.#dotsEnd(at);
    if (kind === CharKind.hyphen || char === "'" || char === '`') {
      while (this.#text.charAt(end) === char) end += 1;
    } else if (SINGLES.includes(char) && this.#text.charAt(end) === char) end += 1;
    return end;
  }

  /** `...` and `. . .` are one token; so is the full stop. Of four dots the first ends. */
  #dotsEnd(at: number): number {
    let end = at;
    while (this.#text.charAt(end) === '.') end += 1;
    if (end - at >= 3) return end - at === 4 ? at + 1 : end;
    if (end - at === 2) return at + 1;
    let dots = 1;
    while (
      ' \u00a0\u202f'.includes(this.#text.charAt(end) || 'x') &&
      this.#text.charAt(end + 1) === '.'
    ) {
      dots += 1;
      end += 2;
    }
    return dots >= 3 ? end : at + 1;
  }
}

const SPACE = 0x20;
/** Two of them are one mark: `’’`. */
const SINGLES = '‘’‚´';

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
