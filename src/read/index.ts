// Stage 2, read: the bytes of a source → its visible text, with the way back to the file.

import type { SourceDeclaration, SourceKind } from '../model/claim.js';
import type { SourceText } from '../model/source.js';
import type { Apart } from './apart.js';
import { checkSize, decode } from './decode.js';
import { type Format, formatOf, type NearName } from './formats.js';
import { meta } from './meta.js';
import { unpack } from './packed.js';
import type { Reader, Reading, ReadingOptions } from './reader.js';
import { placesByTime } from './times.js';

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
  readonly options?: ReadingOptions;
}

/** A near reader is loaded when the first file of its format is read. */
const NEAR: Readonly<Record<NearName, () => Promise<Reader>>> = {
  text: async () => (await import('./plain.js')).readPlain,
  markdown: async () => (await import('./markdown.js')).readMarkdown,
  captions: async () => (await import('./captions.js')).readCaptions,
  speech: async () => (await import('./speech.js')).readSpeech,
  minutes: async () => (await import('./minutes.js')).readMinutes,
};
const isNear = (name: string): name is NearName => Object.hasOwn(NEAR, name);

/** Readers with heavy libraries, in this thread; the built tool gives `read` a thread instead. */
const here: Apart = async (request) => (await import('./apart.js')).readApart(request);

const NO_OPTIONS: ReadingOptions = { wholePage: false };

/**
 * Reads a source.
 *
 * @param apart where formats with heavy libraries are read
 * @throws InputError `source/unknown-format`, `source/not-utf8`, `source/binary`,
 *   `source/too-large`, `source/too-deep`, `source/too-dense`, `source/front-matter`,
 *   `source/damaged`, `source/encrypted`, `source/no-text-layer`, `source/too-slow`
 */
export async function read(file: SourceFile, apart: Apart = here): Promise<SourceText> {
  const { path, sha256 } = file;
  const format = formatOf(path, file.bytes);
  const reading = await readingOf(file, format, apart);
  const { text, map, blocks, part, struckUnits } = reading;
  const { times, ...known } = meta(file, reading.ownWords, reading);
  return {
    ...{ path, sha256, text, map: placesByTime(map, times), blocks },
    ...(part && { part }),
    ...(struckUnits && { struckUnits }),
    ...known,
    // Most runs never look at it: it is made when it is asked for.
    get tree() {
      return reading.tree;
    },
  };
}

async function readingOf(file: SourceFile, format: Format, apart: Apart): Promise<Reading> {
  const { path, bytes } = file;
  const { name, bytesMax } = format;
  if (isNear(name)) return (await NEAR[name]())(decode(path, bytes, bytesMax), path);
  checkSize(path, bytes.length, bytesMax);
  return unpack(await apart({ format: name, path, bytes, options: file.options ?? NO_OPTIONS }));
}
