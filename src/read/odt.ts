// OpenDocument texts (.odt): what the document shows when all tracked changes are accepted and
// comments are hidden. The archive is opened as that of a Word file, within the same limits.

import { offsetMapBuilder } from '../text/offset-map.js';
import { InputError } from '../util/errors.js';
import { officeParts } from './docx/archive.js';
import { coreWords } from './docx/core-words.js';
import { wordEncrypted, wordTooDeep } from './docx/errors.js';
import { paragraphWay } from './docx/way.js';
import { odtTree } from './odt/tree.js';
import type { ApartReader, ApartReading } from './reader.js';
import { safeTree } from './tree/safe.js';
import { visible } from './tree/visible.js';

/**
 * Reads an OpenDocument text. Its lines are its paragraphs, counted from 1.
 *
 * @throws InputError `source/damaged`, `source/encrypted`, `source/too-large`, `source/too-deep`
 */
export const readOdt: ApartReader = async (bytes, path) => {
  try {
    return reading(officeParts(bytes, path), path);
  } catch (error) {
    if (error instanceof InputError && error.code !== 'source/damaged') throw error;
    throw error instanceof RangeError ? wordTooDeep(path, error) : damaged(path, error);
  }
};

function reading(parts: ReadonlyMap<string, Uint8Array>, path: string): ApartReading {
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && decode(manifest).includes('encryption-data')) throw wordEncrypted(path);
  const content = parts.get('content.xml');
  if (!content) throw damaged(path);
  const { tree, units } = odtTree(decode(content), path);
  const values = offsetMapBuilder();
  values.linear(units, 0);
  const { map: _, ...seen } = visible(safeTree(tree), values.done(units), units);
  return { ...seen, way: paragraphWay(seen.blocks), ownWords: coreWords(parts.get('meta.xml')) };
}

const decode = (part: Uint8Array): string => new TextDecoder().decode(part);

const damaged = (path: string, cause?: unknown): InputError =>
  new InputError('source/damaged', 'The source is no whole OpenDocument text.', {
    file: path,
    hint: 'Open it in its program and save it again, or fetch it anew.',
    cause,
  });
