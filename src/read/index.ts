// Stage 2, read: the bytes of a source → its visible text, with the way back to the file.

import type { SourceDeclaration, SourceKind } from '../model/claim.js';
import type { SourceText } from '../model/source.js';

/** A source file, fetched but not yet understood. */
export interface SourceFile {
  /** Path from the root, with `/`; its ending chooses the reader. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What claim files and `sources.json` say of it. */
  readonly declared: SourceDeclaration;
  /** What holds where neither they nor the file itself say anything. */
  readonly defaults: { readonly lang: string | null; readonly kind: SourceKind };
}

/**
 * Reads a source.
 *
 * @throws InputError `source/unknown-format`, `source/not-utf8`, `source/too-large`, … with a hint
 */
export async function read(file: SourceFile): Promise<SourceText> {
  throw new Error(`not yet: ${file.path}`);
}
