// Word files (.docx): what the document shows when all tracked changes are accepted and comments
// are hidden. mammoth understands the file; the tree is built from its model, not from its HTML.

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { offsetMapBuilder } from '../text/offset-map.js';
import { InputError } from '../util/errors.js';
import { officeParts } from './docx/archive.js';
import { coreWords } from './docx/core-words.js';
import { wordDamaged, wordEncrypted, wordTooDeep } from './docx/errors.js';
import { mend } from './docx/mend.js';
import type { WordDocument } from './docx/model.js';
import { wordTree } from './docx/tree.js';
import { paragraphWay } from './docx/way.js';
import type { ApartReader, ApartReading } from './reader.js';
import { safeTree } from './tree/safe.js';
import { visible } from './tree/visible.js';

const OLE_SIGN = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a Word file. Its lines are its paragraphs, counted from 1.
 *
 * @throws InputError `source/damaged`, `source/encrypted`, `source/too-large`, `source/too-deep`
 */
export const readDocx: ApartReader = async (bytes, path) => {
  // A password wraps the archive into a file of another kind.
  if (OLE_SIGN.every((byte, at) => bytes[at] === byte)) throw wordEncrypted(path);
  const parts = officeParts(bytes, path);
  try {
    return reading(await documentOf(parts), parts, path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw error instanceof RangeError ? wordTooDeep(path, error) : wordDamaged(path, error);
  }
};

function reading(
  document: WordDocument,
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
): ApartReading {
  const { tree, units } = wordTree(document, path);
  const values = offsetMapBuilder();
  values.linear(units, 0);
  const { map: _, ...seen } = visible(safeTree(tree), values.done(units), units);
  const way = paragraphWay(seen.blocks);
  return { ...seen, way, ownWords: coreWords(parts.get('docProps/core.xml')) };
}

/** Only what was unpacked within the limits is given to the library, as an archive of its own. */
async function documentOf(parts: ReadonlyMap<string, Uint8Array>): Promise<WordDocument> {
  const packed: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) packed[name] = mend(name, part);
  const archive = zipSync(packed, { level: 0 });
  let found: WordDocument | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.length) },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document: WordDocument) => {
        found = document;
        return { ...document, children: [] };
      },
    },
  );
  if (found === null) throw new Error('the library gave no document');
  return found;
}
