// Where a word or sign of running text ends. Nearly all words are plain letters before a blank or a
// comma: a table knows those, and the whole rule is asked for the others. O(1) a unit.

const WORD =
  /[\p{L}\p{N}\u00AD](?:[\p{L}\p{M}\p{N}\u00AD]|[-\u2010\u2011/&](?=[\p{L}\p{N}])|[.,](?=\p{N})|\.(?=\p{L}\.|\p{Ll})|['’](?=[\p{L}]))*|['’][\p{L}\p{N}]+|[^\s]/uy;

const LETTER = 1;
const BLANK = 2;
/** Ends a word whatever follows. */
const END = 3;
/** Ends a word before a blank. */
const POINT = 4;

const kinds = new Uint8Array(0x2040);
const mark = (signs: string, kind: number): void => {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
};
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789äöüÄÖÜßéèêàáâçñó', LETTER);
mark(' \n\t\r\u00a0', BLANK);
mark(';:!?"()[]„“”»«…–—', END);
mark('.,', POINT);

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** Where the word of plain letters and digits ends that begins at `at`; `at` where none does. */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) === LETTER) end += 1;
  if (end === at || end === text.length) return end;
  const kind = kindAt(text, end);
  if (kind === BLANK || kind === END) return end;
  const isLast = end + 1 === text.length || kindAt(text, end + 1) === BLANK;
  return kind === POINT && isLast ? end : at;
}

/** Where the word or sign ends that begins at `at`; `at` at a blank. */
export function wordEnd(text: string, at: number): number {
  if (kindAt(text, at) === BLANK) return at;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}
