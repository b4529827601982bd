// Stage 2, read: the bytes of a source → its visible text, with the way back to the file.

import type { SourceDeclaration, SourceKind } from '../model/claim.js';
import type { SourceText } from '../model/source.js';
import { InputError } from '../util/errors.js';
import { LIMITS } from '../util/limits.js';
import { decode } from './decode.js';
import { meta } from './meta.js';
import type { Reader } from './reader.js';

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

/** A reader is loaded when the first file of its format is read. */
interface Format {
  readonly endings: readonly string[];
  readonly bytesMax: number;
  load(): Promise<Reader>;
}

const FORMATS: readonly Format[] = [
  {
    endings: ['.txt', '.text'],
    bytesMax: LIMITS.sourceBytesMax,
    load: async () => (await import('./plain.js')).readPlain,
  },
  {
    endings: ['.md', '.markdown'],
    bytesMax: LIMITS.markupBytesMax,
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
];

/** The endings of all formats that can be read, in lower case with their dot. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

/**
 * Reads a source.
 *
 * @throws InputError `source/unknown-format`, `source/not-utf8`, `source/binary`,
 *   `source/too-large`, `source/too-deep`, `source/too-dense`, `source/front-matter`
 */
export async function read(file: SourceFile): Promise<SourceText> {
  const { path, sha256 } = file;
  const format = formatOf(path);
  const raw = decode(path, file.bytes, format.bytesMax);
  const { ownWords, ...reading } = await (await format.load())(raw, path);
  return { path, sha256, ...reading, ...meta(file, ownWords, reading) };
}

function formatOf(path: string): Format {
  const name = path.toLowerCase();
  const format = FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  if (format) return format;
  const known = ENDINGS.join(', ');
  throw new InputError('source/unknown-format', 'The format of this source is not known.', {
    file: path,
    hint: `Sources can be ${known}; save the text in one of these.`,
  });
}
