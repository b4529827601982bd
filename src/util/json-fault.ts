// A text that is no JSON, told to somebody who writes articles: what stands there, what to do.

import { showText } from './json-show.js';
import type { Expected, JsonStop } from './json-tree.js';

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

/** Says what is wrong where the text stops being JSON. Cost: a window of the text around it. */
export function explainStop(text: string, stop: JsonStop, depthMax: number): JsonFault {
  const { offset, expected, stringStart } = stop;
  if (text.trim() === '') return EMPTY;
  if (isCutOff(text, stop)) return cutOff(text, stringStart);
  if (expected === 'less depth') {
    return {
      kind: 'too-deep',
      offset,
      message: `more than ${depthMax} brackets stand inside each other here`,
      hint: 'No file of Wortlaut is nested like this: check what made it.',
    };
  }
  if (expected === 'no control character') return controlCharacter(text, offset, stringStart ?? 0);
  const quote = strayQuote(text, stop);
  if (quote !== null) {
    const rest = showText(text.slice(quote + 1, quote + 25).split(/[\r\n]/)[0] ?? '');
    const message = `a quotation mark ends the string too early, before ${rest}`;
    return { kind: 'unescaped-quote', offset: quote, message, hint: STRAY_QUOTE_HINT };
  }
  // A fixed window keeps each look cheap on a file of one long line.
  const before = text.slice(Math.max(0, offset - WINDOW_UNITS), offset);
  const after = text.slice(offset, offset + WINDOW_UNITS);
  const found = MISTAKES.find((each) => each.fits(before, after, expected)) ?? UNEXPECTED;
  const message = found.message ?? `${showText(after.slice(0, 20))} is not expected here`;
  return { kind: 'syntax', offset, message, hint: found.hint };
}

const WINDOW_UNITS = 200;

const EMPTY: JsonFault = {
  kind: 'empty',
  offset: 0,
  message: 'the file is empty',
  hint: 'Write its JSON, or take the file away.',
};

const STRAY_QUOTE_HINT =
  'Write \\" for a straight quotation mark inside a string, or use typographic ones: „…“, “…”.';

// The stop of half a literal or number stands where that begins.
const isCutOff = (text: string, { offset, expected }: JsonStop): boolean =>
  offset >= text.length ||
  (expected === 'value' && text.length - offset < 30 && /^[\w.+-]+\s*$/.test(text.slice(offset)));

function cutOff(text: string, stringStart: number | null): JsonFault {
  const open = stringStart === null ? null : text.slice(stringStart + 1, stringStart + 25);
  return {
    kind: 'truncated',
    offset: text.length,
    message:
      open === null
        ? 'the file ends before its value is complete'
        : `the file ends inside the string that begins with ${showText(open)}`,
    hint: 'The end is missing: was the file cut off? Close all strings, [ and {.',
  };
}

function controlCharacter(text: string, offset: number, stringStart: number): JsonFault {
  if (/[\r\n]/.test(text.charAt(offset))) {
    return {
      kind: 'line-break',
      offset: stringStart,
      message: 'the string that begins here is not closed on its line',
      hint: 'Close it with ", or write \\n where its text has a line break.',
    };
  }
  const code = text.charCodeAt(offset).toString(16).padStart(4, '0');
  return {
    kind: 'control-character',
    offset,
    message: `a string holds the control character U+${code.toUpperCase()} as it is`,
    hint: `Take it out, or write it as \\u${code} if it is meant.`,
  };
}

/**
 * The offset of a mark that ended a string by mistake: words go on behind it, at once
 * (`"er sagte "ja" dazu"`) or after a comma (`"„Ja", sagte er"`), on the same line.
 */
function strayQuote(text: string, { offset, expected }: JsonStop): number | null {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), offset - 10 * WINDOW_UNITS) + 1;
  const quote = text.lastIndexOf('"', offset - 1);
  if (quote < lineStart) return null;
  const between = text.slice(quote + 1, offset);
  const after = text.slice(offset, offset + WINDOW_UNITS);
  if (expected === 'comma' || expected === 'colon') {
    if (after.startsWith('"')) return between === '' ? quote : null;
    return /^[}\]{[]/.test(after) || !/^\s*$/.test(between) ? null : quote;
  }
  const goesOn = /^\s*,\s*$/.test(between) && /^[^\s"{}[\]',:/]/.test(after);
  const isJson =
    /^[\p{L}$_][\p{L}\p{N}$_-]*\s*:/u.test(after) || /^(?:true|false|null|-?\d)/.test(after);
  return goesOn && !isJson ? quote : null;
}

interface Mistake {
  /** Whether this is what happened: `before` ends at the fault, `after` begins there. */
  fits(before: string, after: string, expected: Expected): boolean;
  readonly message: string | null;
  readonly hint: string;
}

const UNEXPECTED: Mistake = {
  fits: () => true,
  message: null,
  hint: 'Check the brackets, commas and quotation marks around this place.',
};

/** The mistakes that people make, likeliest reading first; the first that fits is told. */
const MISTAKES: readonly Mistake[] = [
  {
    fits: (_before, _after, expected) => expected === 'end',
    message: 'the file goes on after its value has ended',
    hint: 'A file holds one value: take out what stands behind it, or a bracket too many before it.',
  },
  {
    fits: (before, after, expected) =>
      before.trim() === '' && expected === 'value' && !/^(?:\/[/*]|#)/.test(after),
    message: 'the file does not begin like JSON',
    hint: 'It must hold one object: { … }.',
  },
  {
    fits: (_before, _after, expected) => expected === 'escape',
    message: 'a backslash stands before a sign that needs none',
    hint: 'Write \\\\ for a backslash; paths are written with /.',
  },
  {
    fits: (before, after) => /^[}\]]/.test(after) && /,\s*$/.test(before),
    message: 'a comma stands before the closing bracket',
    hint: 'Take out the comma after the last entry.',
  },
  {
    fits: (_before, after, expected) => expected === 'comma' && /^[}\]]/.test(after),
    message: 'the closing bracket does not match the one that is open here',
    hint: 'Close a list with ] and an object with }; one of them is missing before this place.',
  },
  {
    fits: (_before, after) => /^(?:\/[/*]|#)/.test(after),
    message: 'JSON has no comments',
    hint: 'Take the comment out; a remark on a claim goes into its "note".',
  },
  {
    fits: (_before, after, expected) =>
      (expected === 'value' || expected === 'key') && /^['‘’‚‛“”„«»`]/.test(after),
    message: 'a string begins with a mark that JSON does not know',
    hint: 'Strings and keys stand in straight double quotation marks: "…".',
  },
  {
    fits: (_before, after, expected) =>
      expected === 'key' && /^[\p{L}$_][\p{L}\p{N}$_-]*\s*:/u.test(after),
    message: 'a key stands without quotation marks',
    hint: 'Put the key into straight double quotation marks: "quote": ….',
  },
  {
    fits: (_before, after, expected) => expected === 'value' && /^[\p{L}$_]/u.test(after),
    message: 'a value stands without quotation marks',
    hint: 'Put text into straight double quotation marks; only numbers, true, false and null go without.',
  },
  {
    fits: (_before, after, expected) => expected === 'comma' && /^["{[\w-]/.test(after),
    message: 'a comma is missing',
    hint: 'Put a comma between this entry and the one before it.',
  },
  {
    fits: (_before, _after, expected) => expected === 'colon',
    message: 'a key has no value',
    hint: 'Put a colon and a value behind the key: "quote": "…".',
  },
];
