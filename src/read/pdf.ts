// PDF: pages of placed glyphs → running text. Columns are read one after the other; running heads,
// page numbers and footnotes are taken out of the way, so that a quotation runs on across pages.

import { regionsOf } from './pdf/columns.js';
import { pdfContent } from './pdf/document.js';
import { pdfMeaningless, pdfNoText } from './pdf/errors.js';
import { checkWhole } from './pdf/integrity.js';
import { bodySize, withoutNotes } from './pdf/notes.js';
import type { Page } from './pdf/page.js';
import { type Paragraph, paragraphsOf } from './pdf/paragraphs.js';
import { withoutRunning } from './pdf/running.js';
import { printedText } from './pdf/text.js';
import type { ApartReader } from './reader.js';
import { PDF } from './thresholds.js';

/**
 * Reads a PDF. Its lines are the printed ones, counted on each page.
 *
 * @throws InputError `source/damaged`, `source/encrypted`, `source/no-text-layer`,
 *   `source/too-large`
 */
export const readPdf: ApartReader = async (bytes, path) => {
  checkWhole(bytes, path);
  const { pages, ownWords } = await pdfContent(bytes, path);
  checkLetters(pages, path);
  return { ...printedText(paragraphs(pages)), ownWords };
};

/** The paragraphs of the text, then footnotes, then what ran along at the edges. */
function paragraphs(pages: readonly Page[]): Paragraph[] {
  const whole = pages.map((page) => ({ page, regions: regionsOf(page) }));
  const size = bodySize(whole);
  const { pages: inner, running } = withoutRunning(whole, size);
  const { regions, notes } = withoutNotes(inner, size);
  return [
    ...paragraphsOf(regions, size),
    ...notes.flatMap((note) => paragraphsOf([note], size)),
    ...running.map((line): Paragraph => ({ kind: 'caption', lines: [line] })),
  ];
}

/** Codes that a font gave no letter: they come out as controls, or as signs of private use. */
const MEANINGLESS = /[\0-\x08\x0b\x0e-\x1f\x7f\ufffd\ue000-\uf8ff]/g;

function checkLetters(pages: readonly Page[], path: string): void {
  let [units, meaningless] = [0, 0];
  for (const { text } of pages.flatMap(({ runs }) => runs)) {
    units += text.length;
    meaningless += text.match(MEANINGLESS)?.length ?? 0;
  }
  if (units === 0) throw pdfNoText(path);
  if (meaningless > units * PDF.meaninglessShareMax) throw pdfMeaningless(path);
}
