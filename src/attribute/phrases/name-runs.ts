// Runs of words in capitals: a capital, then up to five more, each after one blank and perhaps
// particles: `Ursula von der Leyen`, `Bashar al-Assad`. One pass, linear.

import { CAPITAL, classesAt, LETTER, MARK, NUMBER, unitsAt } from '../../text/letters.js';
import { beginsParticle, isSecondParticle } from '../words/name-particles.js';

/** A run has so many words after its first, particles apart. */
const moreWordsMax = 5;
/** No particle is longer. */
const particleUnitsMax = 5;

/** The next run from an offset on, half-open; an empty one at the end of the text. */
export function runFrom(text: string, from: number): { start: number; end: number } {
  for (let at = from; at < text.length; at += unitsAt(text, at)) {
    if (isPlain(text.charCodeAt(at)) || !(classesAt(text, at) & CAPITAL) || isAfterWord(text, at)) {
      continue;
    }
    let end = nameEnd(text, at);
    for (let more = 0; more < moreWordsMax; more += 1) {
      const next = isBlank(text, end) ? partEnd(text, end + 1) : -1;
      if (next < 0) break;
      end = next;
    }
    return { start: at, end };
  }
  return { start: text.length, end: text.length };
}

/** A blank, sign, digit or small letter of ASCII, as most of a text is. */
const isPlain = (unit: number): boolean => unit < 0x41 || (unit > 0x5a && unit < 0x80);

function isAfterWord(text: string, at: number): boolean {
  const isLow = at > 1 && /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return (classesAt(text, at - (isLow ? 2 : 1)) & (LETTER | NUMBER)) !== 0;
}

const isBlank = (text: string, at: number): boolean => ' \u00a0'.includes(text.charAt(at) || '-');

/** Where a word in capitals ends that begins at an offset. */
function nameEnd(text: string, at: number): number {
  let end = at;
  const isInside = (): boolean =>
    (classesAt(text, end) & (LETTER | MARK)) !== 0 || "'’.-".includes(text.charAt(end) || ' ');
  do end += unitsAt(text, end);
  while (end < text.length && isInside());
  return end;
}

/** Where the next part of a name ends, particles before it included; -1 where none begins. */
function partEnd(text: string, at: number): number {
  const first = smallWord(text, at);
  if (beginsParticle(first) && isBlank(text, at + first.length)) {
    const next = at + first.length + 1;
    const second = smallWord(text, next);
    const isSecond = isSecondParticle(second) && isBlank(text, next + second.length);
    const end = isSecond ? capitalEnd(text, next + second.length + 1) : -1;
    if (end >= 0) return end;
    const after = capitalEnd(text, next);
    if (after >= 0) return after;
  }
  return capitalEnd(text, at);
}

/** The plain small letters at an offset. */
function smallWord(text: string, at: number): string {
  let end = at;
  while (end - at < particleUnitsMax && text.charAt(end) >= 'a' && text.charAt(end) <= 'z')
    end += 1;
  return text.slice(at, end);
}

const GLUED = ['al-', 'el-', 'ad-', 'ar-', 'as-', 'ibn-', "d'", 'd’'] as const;

/** Where a capitalised word ends, with what is glued before it: `al-Assad`; -1 where none begins. */
function capitalEnd(text: string, at: number): number {
  const glued = GLUED.find((one) => text.startsWith(one, at))?.length ?? 0;
  return classesAt(text, at + glued) & CAPITAL ? nameEnd(text, at + glued) : -1;
}
