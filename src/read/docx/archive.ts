// The parts of an Office file, unpacked with their true size known before it is spent.
//
// A ZIP file says in the directory at its end how large each part is. That may be a lie, so each
// part is unpacked into at most the bytes that are left of the limit (APPNOTE 6.3.10, 4.3).

import { crc32, inflateRawSync } from 'node:zlib';
import { DOCX } from '../thresholds.js';
import { wordDamaged, wordEncrypted, wordTooLarge } from './errors.js';

const END_SIGN = 0x06054b50;
const ENTRY_SIGN = 0x02014b50;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

/** One part as the directory has it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** Check sum of the part as unpacked. */
  readonly sum: number;
  readonly offset: number;
}

/**
 * The parts that hold text and how it hangs together, by name.
 *
 * @throws InputError `source/damaged`, `source/too-large`, `source/encrypted`
 */
export function officeParts(bytes: Uint8Array, path: string): ReadonlyMap<string, Uint8Array> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = new Map<string, Uint8Array>();
  let left: number = DOCX.unpackedBytesMax;
  for (const entry of entries(view, path)) {
    if (!isNeeded(entry.name) || parts.has(entry.name)) continue;
    if (entry.isEncrypted) throw wordEncrypted(path);
    if (entry.size > left) throw tooMuch(path);
    const part = unpacked(view, entry, left, path);
    if (crc32(part) !== entry.sum) throw wordDamaged(path);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** Pictures and fonts are nothing to a reader of text. */
const isNeeded = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

function entries(view: Buffer, path: string): Entry[] {
  const end = endOf(view, path);
  const count = view.readUInt16LE(end + 10);
  if (count > DOCX.partsMax) throw wordTooLarge(path, `${count} parts`);
  const found: Entry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > view.length || view.readUInt32LE(at) !== ENTRY_SIGN)
      throw wordDamaged(path);
    const nameBytes = view.readUInt16LE(at + 28);
    found.push({
      name: view.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      method: view.readUInt16LE(at + 10),
      sum: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return found;
}

/** Where the record at the end of the file is: only a comment may follow it. */
function endOf(view: Buffer, path: string): number {
  const first = Math.max(0, view.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let at = view.length - END_BYTES; at >= first; at--) {
    if (view.readUInt32LE(at) === END_SIGN) return at;
  }
  throw wordDamaged(path);
}

function unpacked(view: Buffer, entry: Entry, bytesMax: number, path: string): Uint8Array {
  const { offset, packed, method } = entry;
  if (offset + LOCAL_BYTES > view.length) throw wordDamaged(path);
  const start =
    offset + LOCAL_BYTES + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  if (data.length < packed) throw wordDamaged(path);
  if (method === 0) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: bytesMax });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw isLarge ? tooMuch(path) : wordDamaged(path, error);
  }
}

const tooMuch = (path: string) => wordTooLarge(path, `more than ${DOCX.unpackedBytesMax} bytes`);
