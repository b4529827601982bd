// The readers of formats that bring heavy libraries, each loaded when the first file of its format
// is read. In the built tool this file runs in a thread of its own: nothing else imports them.

import type { ApartName } from './formats.js';
import { pack } from './packed.js';
import type { ApartReader, PackedReading, ReadingOptions } from './reader.js';

/** A file to read apart: plain data, which can cross a thread. */
export interface ApartRequest {
  readonly format: ApartName;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: ReadingOptions;
}

/** Reads a file apart, wherever that is. */
export type Apart = (request: ApartRequest) => Promise<PackedReading>;

const READERS: Readonly<Record<ApartName, () => Promise<ApartReader>>> = {
  html: async () => (await import('./html.js')).readHtml,
  pdf: async () => (await import('./pdf.js')).readPdf,
  docx: async () => (await import('./docx.js')).readDocx,
  odt: async () => (await import('./odt.js')).readOdt,
};

/**
 * Reads a file here.
 *
 * @throws InputError `source/damaged`, `source/encrypted`, `source/no-text-layer`,
 *   `source/too-large`, `source/too-deep`, `source/not-utf8`
 */
export async function readApart(request: ApartRequest): Promise<PackedReading> {
  const read = await READERS[request.format]();
  return pack(await read(request.bytes, request.path, request.options));
}
