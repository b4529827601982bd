// A text as the parser gives it, and the stretch of the file it comes from → where each unit stands.
// They differ by references, line ends and what the parser leaves out. What the parser has moved
// (out of a broken table) or mended is mapped to where the two part. Linear.

import type { OffsetMapBuilder } from '../../text/offset-map.js';

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/y;
const AMPERSAND = /^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,5}26);?$/;

/** Maps a text to the units `[from, to)` of the file. */
export function align(
  value: string,
  raw: string,
  from: number,
  to: number,
  map: OffsetMapBuilder,
): void {
  const stretch = raw.slice(from, to);
  if (stretch === value) {
    map.linear(value.length, from);
    return;
  }
  let at = 0;
  let index = 0;
  // Up to here the two were compared at once.
  let next = 0;
  while (index < value.length && at < stretch.length) {
    if (at >= next) {
      next = nextSpecial(stretch, at);
      const units = next - at;
      if (units > 0 && stretch.slice(at, next) === value.slice(index, index + units)) {
        map.linear(units, from + at);
        at = next;
        index += units;
        continue;
      }
    }
    const unit = stretch.charAt(at);
    const reference = unit === '&' ? referenceAt(stretch, at, value, index) : null;
    if (reference) {
      map.atomic(reference.units, from + at);
      at += reference.length;
      index += reference.units;
    } else if (unit === '\r') {
      if (value[index] === '\n') {
        map.atomic(1, from + at);
        index++;
        at += stretch[at + 1] === '\n' ? 2 : 1;
      } else at++;
    } else if (unit === value[index]) {
      map.linear(1, from + at++);
      index++;
    } else if (unit === '\0') at++;
    else break;
  }
  if (index < value.length) map.atomic(value.length - index, from + at);
}

const SPECIAL = /[&\r\0]|$/g;

/** The next unit from here on that may stand for another. */
function nextSpecial(stretch: string, at: number): number {
  SPECIAL.lastIndex = at;
  return SPECIAL.exec(stretch)?.index ?? stretch.length;
}

/** The reference that stands for the next units of the value; null when its `&` is itself. */
function referenceAt(
  stretch: string,
  at: number,
  value: string,
  index: number,
): { readonly length: number; readonly units: number } | null {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(stretch)?.[0];
  if (written === undefined) return null;
  if (value[index] === '&' && !AMPERSAND.test(written)) {
    return /^&amp/i.test(written) ? { length: 4, units: 1 } : null;
  }
  const isPair = /[\ud800-\udbff]/.test(value[index] ?? '');
  if (written.endsWith(';')) {
    const after = stretch[at + written.length];
    const isTwo = !isPair && after !== value[index + 1] && after === value[index + 2];
    return { length: written.length, units: isPair || isTwo ? 2 : 1 };
  }
  // Without its semicolon a reference ends where the text goes on.
  const units = isPair ? 2 : 1;
  for (let length = written.length; length > 2; length--) {
    if (stretch[at + length] === value[index + units]) return { length, units };
  }
  return { length: written.length, units };
}
