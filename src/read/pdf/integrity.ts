// Whether the file is whole. The library mends what it can and leaves out what it cannot, silently:
// a quotation on a lost page would be called not found. So what can be told is told here.
//
// A PDF ends with %%EOF (ISO 32000-1, 7.5.5). Compressed streams end with a check sum of what is in
// them (RFC 1950); one that does not fit has been changed. Pictures are not looked at.

import { inflateSync } from 'node:zlib';
import { pdfDamaged } from './errors.js';

const TAIL_BYTES = 2_048;
/** A dictionary before a stream; longer ones are not made by writers. */
const DICTIONARY_BYTES = 1_024;
const STREAM_BYTES_MAX = 64 * 1024 * 1024;

/**
 * Checks what can be checked without understanding the file. Linear.
 *
 * @throws InputError `source/damaged`
 */
export function checkWhole(bytes: Uint8Array, path: string): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!view.subarray(0, TAIL_BYTES).includes('%PDF-')) throw pdfDamaged(path);
  if (!view.subarray(-TAIL_BYTES).includes('%%EOF')) throw pdfDamaged(path);
  // What is encrypted is compressed below that; only the library can tell.
  if (view.includes('/Encrypt')) return;
  let at = view.indexOf('stream');
  while (at >= 0) {
    const end = checkStream(view, at, path);
    at = view.indexOf('stream', end);
  }
}

/** Checks the stream that begins at a keyword, and says where to go on. */
function checkStream(view: Buffer, at: number, path: string): number {
  const start = at + 'stream'.length;
  const isEnd = view.toString('latin1', at - 3, at) === 'end';
  const lineEnd =
    view[start] === 0x0a ? 1 : view[start] === 0x0d && view[start + 1] === 0x0a ? 2 : 0;
  if (isEnd || lineEnd === 0) return start;
  const before = view.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  const end = view.indexOf('endstream', start);
  if (end < 0) throw pdfDamaged(path);
  if (
    !/\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary) ||
    /\/Subtype\s*\/Image/.test(dictionary)
  ) {
    return end + 9;
  }
  const length = /\/Length\s+(\d{1,10})(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1];
  const last = length === undefined ? end : start + lineEnd + Number(length);
  if (isBroken(view.subarray(start + lineEnd, last))) throw pdfDamaged(path);
  return Math.max(last, start);
}

/** Whether compressed bytes have been changed; writers that leave the sum away are let off. */
function isBroken(data: Uint8Array): boolean {
  try {
    inflateSync(data, { maxOutputLength: STREAM_BYTES_MAX });
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR';
  }
}
