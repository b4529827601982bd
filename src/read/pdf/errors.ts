// Why a PDF cannot be read.

import { InputError } from '../../util/errors.js';

const refusal =
  (code: string, message: string, hint: string) =>
  (path: string, cause?: unknown): InputError =>
    new InputError(code, message, { file: path, hint, cause });

export const pdfDamaged = refusal(
  'source/damaged',
  'The source is no whole PDF: parts of it are missing or changed.',
  'Fetch it anew, or open it in a viewer and print it to a new PDF.',
);
export const pdfEncrypted = refusal(
  'source/encrypted',
  'The source is protected by a password.',
  'Save it without a password and check again.',
);
export const pdfNoText = refusal(
  'source/no-text-layer',
  'The source has pages, but no text on them: they are pictures, or drawn shapes.',
  'Run text recognition (OCR) over it, declare "made": "ocr", and check again.',
);
export const pdfMeaningless = refusal(
  'source/no-text-layer',
  'The source has text whose signs do not say which letters they are.',
  'Print it to a new PDF with other fonts, or run text recognition (OCR) over it.',
);
export const pdfTooLarge = refusal(
  'source/too-large',
  'The source has more pages, or more on one page, than is read.',
  'Split it and cite the part.',
);
