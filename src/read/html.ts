// Saved web pages: what a browser shows of the main content, or of the whole page when asked.

import type { Element } from 'hast';
import { lineStarts } from '../text/line-index.js';
import { InputError } from '../util/errors.js';
import { decodePage } from './html/charset.js';
import { mainContent } from './html/main-content.js';
import { parsePage, shownTree } from './html/page-tree.js';
import { pageWords } from './html/page-words.js';
import { openCredits } from './html/quote-credits.js';
import { isFurniture, isVisible } from './html/shown.js';
import type { ApartReader, ApartReading, ReadingOptions } from './reader.js';
import { visible } from './tree/visible.js';

/** The marks that browsers draw around `<q>`, by the language of the page. */
const Q_MARKS: Readonly<Record<string, readonly string[]>> = {
  de: ['„', '“', '‚', '‘'],
  fr: ['«\u00a0', '\u00a0»', '«\u00a0', '\u00a0»'],
};
const Q_MARKS_ELSE = ['“', '”', '‘', '’'];

/**
 * Reads a saved page.
 *
 * @throws InputError `source/not-utf8`, `source/binary`, `source/too-deep`, `source/no-text-layer`
 */
export const readHtml: ApartReader = async (bytes, path, options) => {
  const raw = decodePage(path, bytes);
  try {
    return reading(raw, path, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError('source/too-deep', 'The page nests too deep to be read.', {
      file: path,
      hint: 'Save its text as .txt and cite that.',
      cause: error,
    });
  }
};

function reading(raw: string, path: string, { wholePage }: ReadingOptions): ApartReading {
  const { root, lang } = parsePage(raw, path);
  openCredits(root);
  const main = wholePage ? null : mainContent(root);
  const top = new Set<Element>(main ?? []);
  const isShown = (node: Element): boolean =>
    isVisible(node) && (wholePage || top.has(node) || !isFurniture(node));
  const marks = Q_MARKS[(lang ?? '').slice(0, 2).toLowerCase()] ?? Q_MARKS_ELSE;
  const { tree, values } = shownTree(main ?? root.children, raw, isShown, marks);
  const { map, ...seen } = visible(tree, values, raw.length);
  if (seen.text === '') throw noText(path);
  const way = { to: 'file', map: map.pack(), lines: lineStarts(raw) } as const;
  const part = main ? 'main-content' : 'whole-page';
  return { ...seen, way, part, ownWords: pageWords(root, lang) };
}

/** A page that a script fills, or one behind a wall. */
const noText = (path: string): InputError =>
  new InputError('source/no-text-layer', 'The page shows no text without its scripts.', {
    file: path,
    hint: 'Save it from the browser as a complete page, or print it to PDF, and cite that.',
  });
