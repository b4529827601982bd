// Windows-1252, which is what "Latin-1" means on the web: decoded when a file declares it, or when
// its bytes allow nothing else. The platform's decoder is not used: Node 20 has 0x80 to 0x9f wrong.

import { language } from './language.js';

/** What 0x80 to 0x9f stand for (WHATWG Encoding, index windows-1252). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHUNK_BYTES = 8_192;

/** Decodes any bytes: each is one unit. */
export function windows1252(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES)));
  }
  return chunks.join('').replace(/[\x80-\x9f]/g, (sign) => HIGH.charAt(sign.charCodeAt(0) - 0x80));
}

/** The letters beyond ASCII that a language writes often; others speak of another encoding. */
const LETTERS: Readonly<Record<string, string>> = {
  de: 'äöüÄÖÜßéèàáçñ',
  en: 'éèêëïöüçñàâôæœ',
  fr: 'àâæçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜ',
  es: 'áéíñóúüÁÉÍÑÓÚÜ',
  it: 'àèéìíîòóùúÀÈÉÌÒÙ',
  pt: 'áâãàçéêíóôõúüÁÂÃÀÇÉÊÍÓÔÕÚ',
  nl: 'áéëèêïíóöüúÉË',
  da: 'æøåéÆØÅÉ',
  no: 'æøåéòôÆØÅÉ',
  sv: 'åäöéüÅÄÖÉ',
};
const SIGNS = '€…‘’“”–—\u00a0§©«\u00ad°»‚„·²³½';
/** In the encodings of DOS these bytes are letters. */
const MARK_IN_WORD = /\p{L}[‚„‘“”…]\p{L}/u;
const HIGH_SIGN = /[^\0-\x7f]/gu;
/** Some of these letters are words: à, è, å, ö. */
const LETTER_ALONE = /(?<!\p{L})(?![àèéóòôåøöæÀÈÉÅÖÆ])[\u00c0-\u00ff](?!\p{L})/u;

/**
 * Decodes bytes that can only be Windows-1252: prose in a language that is written with it, whose
 * every other sign is a letter of that language in a word, or a mark where marks stand. Else null.
 */
export function certainWindows1252(bytes: Uint8Array): string | null {
  const text = windows1252(bytes);
  const letters = LETTERS[language(text)];
  if (letters === undefined || MARK_IN_WORD.test(text) || LETTER_ALONE.test(text)) return null;
  const known = new Set(letters + SIGNS);
  for (const [sign] of text.matchAll(HIGH_SIGN)) if (!known.has(sign)) return null;
  return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
}
