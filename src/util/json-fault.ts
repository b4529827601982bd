// A syntax error in JSON, told to somebody who writes articles: what stands there, and what to do.

import { showText } from './json-show.js';

/** Why a text is no JSON. `offset` is in UTF-16 code units of the text. */
export interface JsonFault {
  readonly kind:
    | 'empty'
    | 'too-deep'
    | 'line-break'
    | 'control-character'
    | 'truncated'
    | 'unescaped-quote'
    | 'syntax';
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

interface Case {
  /** Whether this is what happened: `before` ends at the fault, `after` begins there. */
  fits(before: string, after: string): boolean;
  readonly message: string;
  readonly hint: string;
}

/** The mistakes that people make, likeliest reading first; the first that fits is told. */
const CASES: readonly Case[] = [
  {
    fits: (before, after) => /^[}\]]/.test(after) && /,\s*$/.test(before),
    message: 'a comma stands before the closing bracket',
    hint: 'Take out the comma after the last entry.',
  },
  {
    fits: (_before, after) => /^\/[/*]/.test(after) || after.startsWith('#'),
    message: 'JSON has no comments',
    hint: 'Take the comment out; a remark on a claim goes into its "note".',
  },
  {
    fits: (_before, after) => /^['‘’‚‛“”„«»]/.test(after),
    message: 'a string begins with a mark that JSON does not know',
    hint: 'Strings and keys stand in straight double quotation marks: "…".',
  },
  {
    fits: (_before, after) => after.startsWith('\\'),
    message: 'a backslash stands before a sign that needs none',
    hint: 'Write \\\\ for a backslash; paths are written with /.',
  },
  {
    fits: (_before, after) => /^[\p{L}$_][\p{L}\p{N}$_-]*\s*:/u.test(after),
    message: 'a key stands without quotation marks',
    hint: 'Put the key into straight double quotation marks: "quote": ….',
  },
  {
    fits: (before, after) => /[:[]\s*$/.test(before) && /^[\p{L}$_]/u.test(after),
    message: 'a value stands without quotation marks',
    hint: 'Put text into straight double quotation marks; only numbers, true, false and null go without.',
  },
  {
    fits: (before, after) => /["}\]\w]\s*$/.test(before) && /^["{[\w-]/.test(after),
    message: 'a comma is missing',
    hint: 'Put a comma between this entry and the one before it.',
  },
];

/**
 * Says what is wrong at an offset where a JSON parser gave up. `isOpen`: some bracket is never
 * closed. Cost: the line and a glance.
 */
export function syntaxFault(text: string, offset: number, isOpen: boolean): JsonFault {
  if (isOpen && isLastToken(text, offset)) return truncatedFault(text);
  const quote = strayQuote(text, offset);
  if (quote !== null) {
    return {
      kind: 'unescaped-quote',
      offset: quote,
      message: 'a quotation mark ends the string too early',
      hint: 'Write \\" for a straight quotation mark inside a string, or use typographic ones: „…“, “…”.',
    };
  }
  // A fixed window keeps each look cheap on a file of one long line.
  const before = text.slice(Math.max(0, offset - 200), offset);
  const after = text.slice(offset, offset + 200);
  const found = CASES.find((each) => each.fits(before, after));
  return {
    kind: 'syntax',
    offset,
    message: found?.message ?? `${showText(after.slice(0, 20))} is not expected here`,
    hint: found?.hint ?? 'Check the brackets, commas and quotation marks around this place.',
  };
}

// Where a text ends too early, parsers name its last token: a bracket, a comma, half a word.
const isLastToken = (text: string, offset: number): boolean =>
  text.length - offset < 1000 && /^(?:[[{,:]|"[^"]*"|[\w.+-]*)\s*$/.test(text.slice(offset));

/** The file ends before its brackets are closed. */
export function truncatedFault(text: string): JsonFault {
  return {
    kind: 'truncated',
    offset: text.length,
    message: 'the file ends before its value is complete',
    hint: 'The end is missing: was the file cut off? Close all strings, [ and {.',
  };
}

// A string that a stray mark ended goes on as plain words on the same line. So the fault is such a
// mark when words follow the last mark, or a comma after it, and are neither a key nor a value.
function strayQuote(text: string, offset: number): number | null {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), offset - 2000) + 1;
  const quote = text.lastIndexOf('"', offset - 1);
  if (quote < line) return null;
  const between = text.slice(quote + 1, offset);
  const after = text.slice(offset, offset + 200);
  if (after.startsWith('"')) return between === '' ? quote : null;
  if (!/^[\s,;.!?)–—…-]*$/.test(between)) return null;
  if (/^[\p{L}$_][\p{L}\p{N}$_-]*\s*:/u.test(after) && between.includes(',')) return null;
  if (/^(true|false|null|-?\d)/.test(after) || /^[}\]{[:]/.test(after)) return null;
  return quote;
}
