// The bytes of a file → its text, or a plain word about why they are none.

import { InputError } from '../util/errors.js';
import { LIMITS } from '../util/limits.js';
import { certainWindows1252 } from './windows-1252.js';

const SAVE_AS_UTF8 = 'Save the file as UTF-8 and check again.';

/**
 * Decodes a text file: as UTF-16 when it has that byte order mark, else strictly as UTF-8, else as
 * Windows-1252 when the bytes can be nothing else. A mark is dropped; nothing else changes.
 *
 * @throws InputError `source/too-large`, `source/not-utf8` with the offset of the first bad byte,
 *   `source/binary`
 */
export function decode(path: string, bytes: Uint8Array, bytesMax: number): string {
  checkSize(path, bytes.length, bytesMax);
  if (isUtf16(bytes)) return utf16(path, bytes);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw looksLikeUtf16(bytes) ? unmarkedUtf16(path) : binary(path, zero);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const text = certainWindows1252(bytes);
    if (text !== null) return text;
    throw notUtf8(path, bytes, cause);
  }
}

function utf16(path: string, bytes: Uint8Array): string {
  const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    const offset = firstBadPair(bytes);
    const message = `The source is UTF-16, and byte ${offset} fits no character.`;
    throw new InputError('source/not-utf8', message, { file: path, hint: SAVE_AS_UTF8, cause });
  }
}

/** The offset of the first half of a surrogate pair that stands alone, or of half a unit. */
function firstBadPair(bytes: Uint8Array): number {
  const high = bytes[0] === 0xff ? 1 : 0;
  const kind = (at: number): number => (bytes[at + high] ?? 0) >> 2;
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    if (kind(at) === 0x37 || (kind(at) === 0x36 && kind(at + 2) !== 0x37)) return at;
    if (kind(at) === 0x36) at += 2;
  }
  return bytes.length - 1;
}

/**
 * Refuses a file that is larger than its format may be.
 *
 * @throws InputError `source/too-large`
 */
export function checkSize(path: string, size: number, bytesMax: number): void {
  if (size <= bytesMax) return;
  const hint =
    bytesMax < LIMITS.sourceBytesMax
      ? 'Split the file, or save its text as .txt, which may be larger.'
      : 'Split the file.';
  throw new InputError(
    'source/too-large',
    `The source has ${size} bytes; at most ${bytesMax} are read.`,
    { file: path, hint },
  );
}

function binary(path: string, zero: number): InputError {
  return new InputError('source/binary', `The source is not text: byte ${zero} is zero.`, {
    file: path,
    hint: 'Cite a text file; save its text as .txt first.',
  });
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** As much of a file tells. */
const SAMPLE_BYTES = 2_000;

/** Whether every other byte is mostly zero, as in most scripts of Europe, and the others never. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [fewer, more] = [Math.min(...zeros), Math.max(...zeros)];
  return bytes.length % 2 === 0 && fewer === 0 && more > sample.length / 4;
}

const unmarkedUtf16 = (path: string): InputError =>
  new InputError('source/not-utf8', 'The source looks like UTF-16 without its byte order mark.', {
    file: path,
    hint: SAVE_AS_UTF8,
  });

function notUtf8(path: string, bytes: Uint8Array, cause: unknown): InputError {
  const offset = firstBadByte(bytes);
  const hex = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return new InputError(
    'source/not-utf8',
    `The source is not UTF-8: byte ${offset} (0x${hex}) fits no character.`,
    { file: path, hint: SAVE_AS_UTF8, cause },
  );
}

/** The offset of the first byte that begins no well-formed sequence (Unicode, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const units = sequenceLength(bytes, at);
    if (units === 0) return at;
    at += units;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const follow = (offset: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[at + offset] ?? 0;
    return byte >= low && byte <= high;
  };
  if (lead >= 0xc2 && lead <= 0xdf) return follow(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const second = follow(1, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf);
    return second && follow(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const second = follow(1, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf);
    return second && follow(2) && follow(3) ? 4 : 0;
  }
  return 0;
}
