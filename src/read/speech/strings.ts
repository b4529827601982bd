// A string of a JSON file as pieces, each with its place in the file.

import type { Piece } from '../references.js';

const PART = /[^"\\]+|\\(?:u[\da-fA-F]{4}|.)|"/y;

/** The pieces of the string whose opening mark stands at `start`; the file is valid JSON. */
export function stringPieces(raw: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  const part = new RegExp(PART);
  part.lastIndex = start + 1;
  for (;;) {
    const at = part.lastIndex;
    const value = part.exec(raw)?.[0] ?? '"';
    if (value === '"') return pieces;
    if (value.startsWith('\\')) pieces.push({ value: unescaped(value), start: at, linear: false });
    else pieces.push({ value, start: at, linear: true });
  }
}

/** `\n` as the line end that it is. */
const unescaped = (sequence: string): string => String(JSON.parse(`"${sequence}"`));
