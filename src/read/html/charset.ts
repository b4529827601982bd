// The bytes of a web page → its text, by the rules of the HTML standard: a byte order mark, else
// what the page declares in its first bytes, else UTF-8, else what the bytes show for certain.

import { InputError } from '../../util/errors.js';
import { decode } from '../decode.js';
import { windows1252 } from '../windows-1252.js';

/** How far browsers look for a declaration. Saved pages put comments before it. */
const PRESCAN_BYTES = 4_096;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})/i;

/**
 * Decodes a page.
 *
 * @throws InputError `source/not-utf8` with the offset of the first bad byte, `source/binary`
 */
export function decodePage(path: string, bytes: Uint8Array): string {
  const head = bytes.subarray(0, PRESCAN_BYTES);
  const label = META.exec(new TextDecoder('latin1').decode(head))?.[1]?.toLowerCase() ?? null;
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // A page that says in ASCII that it is UTF-16 is not.
  const isUtf8 = label === null || /^(?:unicode-1-1-)?utf-?8$|^utf-?16/.test(label);
  if (hasMark || isUtf8 || (first === 0xef && second === 0xbb)) {
    return decode(path, bytes, bytes.length);
  }
  const decoder = decoderOf(label);
  if (decoder?.encoding === 'windows-1252') return windows1252(bytes);
  if (!decoder) return decode(path, bytes, bytes.length);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new InputError('source/not-utf8', `The page says it is ${label}, and is not.`, {
      file: path,
      hint: 'Save it from the browser as UTF-8 and check again.',
      cause,
    });
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}
