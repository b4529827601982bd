// The library: a PDF → the runs of its pages, and what it says of itself. It draws nothing, fetches
// nothing and runs nothing that stands in the file; its own worker runs in this thread.

import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { OwnWords } from '../reader.js';
import { PDF } from '../thresholds.js';
import { pdfDamaged, pdfEncrypted, pdfNoText, pdfTooLarge } from './errors.js';
import type { Page } from './page.js';
import { runsOf } from './runs.js';

/** A PDF, taken apart. */
export interface PdfContent {
  readonly pages: readonly Page[];
  readonly ownWords: OwnWords;
}

/**
 * Opens a PDF and reads all its pages.
 *
 * @throws InputError `source/damaged`, `source/encrypted`, `source/too-large`
 */
export async function pdfContent(bytes: Uint8Array, path: string): Promise<PdfContent> {
  const pdfjs = await library();
  // The library takes the bytes away; a copy leaves the caller's whole.
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), ...QUIET });
  try {
    const document = await task.promise;
    if (document.numPages > PDF.pagesMax) throw pdfTooLarge(path);
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await pageOf(document, number, path));
    }
    await checkEmpty(document, pages, path);
    return { pages, ownWords: await ownWords(document) };
  } catch (error) {
    throw refusalOf(error, path);
  } finally {
    await task.destroy();
  }
}

const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: true,
} as const;

async function library() {
  // For drawing, which nobody asks for here, it makes a matrix when it is loaded. Browsers have such
  // a thing, and so has a package that draws, which an installed tool comes without.
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  // With its worker at hand the library starts no thread of its own.
  Object.assign(globalThis, {
    pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function pageOf(document: PDFDocumentProxy, number: number, path: string): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  if (items.length > PDF.itemsPerPageMax) throw pdfTooLarge(path);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const texts = items.filter((item): item is TextItem => 'str' in item);
  const runs = runsOf(texts).map((run) => ({ ...run, y: run.y - bottom }));
  page.cleanup();
  return { number, width: right - left, height: top - bottom, isEmpty: items.length === 0, runs };
}

/**
 * Looks at some of the pages without text. Where one has text all the same, its font or its place in
 * the file is broken; where most are pictures, the text on the others is a cover page.
 */
async function checkEmpty(
  document: PDFDocumentProxy,
  pages: readonly Page[],
  path: string,
): Promise<void> {
  const { OPS } = await library();
  const texts: readonly number[] = [OPS.showText, OPS.showSpacedText, OPS.nextLineShowText];
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject];
  const empty = pages.filter(({ isEmpty }) => isEmpty);
  let hasPicture = false;
  for (const { number } of empty.slice(0, PDF.emptyPagesMax)) {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    if (fnArray.some((operation) => texts.includes(operation))) throw pdfDamaged(path);
    hasPicture ||= fnArray.some((operation) => pictures.includes(operation));
  }
  if (hasPicture && empty.length * 2 >= pages.length) throw pdfNoText(path);
}

/** A title that a program made of the file's name says nothing; nor does the language, which is
 * that of the program. */
const FILE_NAME = /^Microsoft Word|\.(?:docx?|tex|dvi|indd|qxd|pdf|odt|html?)$|^untitled/i;

async function ownWords(document: PDFDocumentProxy): Promise<OwnWords> {
  const { info } = await document.getMetadata();
  const known = info as Readonly<Record<string, unknown>>;
  const words: Record<string, string> = {};
  for (const [key, name] of Object.entries({
    title: 'Title',
    author: 'Author',
  })) {
    const value = known[name];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '' && !FILE_NAME.test(text)) words[key] = text;
  }
  return words;
}

function refusalOf(error: unknown, path: string): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InputError') return error;
  return name === 'PasswordException' ? pdfEncrypted(path, error) : pdfDamaged(path, error);
}
