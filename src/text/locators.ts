// Whether a passage stands where a claim says: on this page, at this time, in this paragraph.

import type { Locator } from '../model/claim.js';
import type { SourceText } from '../model/source.js';
import type { Span } from '../model/span.js';
import { textOffset } from './offsets.js';

/** People note when a sentence began, or when they stopped the tape; cues last some seconds. */
const timeSecondsMax = 15;

/** What is counted as a paragraph: what an author would count. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'block-quote']);

/** One part of a locator beside what the source shows. */
export interface LocatorPart {
  readonly unit: keyof Locator;
  /** As the claim says it. */
  readonly said: number;
  /** What the source has at the passage's start; null when it has no such places at all. */
  readonly stands: number | null;
  readonly agrees: boolean;
}

/** Compares every part that a locator has with the place of a passage. */
export function compareLocator(source: SourceText, span: Span, locator: Locator): LocatorPart[] {
  const asksParagraph = locator.paragraph !== null;
  const first = placeOf(source, span.start, asksParagraph);
  const last = placeOf(source, Math.max(span.start, span.end - 1), asksParagraph);
  const units = ['page', 'time', 'paragraph'] as const;
  return units.flatMap((unit): LocatorPart[] => {
    const said = locator[unit];
    if (said === null) return [];
    const [from, to] = [first[unit], last[unit]];
    const slack = unit === 'time' ? timeSecondsMax : 0;
    const agrees = from === null || (said >= from - slack && said <= (to ?? from) + slack);
    return [{ unit, said, stands: from, agrees }];
  });
}

function placeOf(source: SourceText, at: number, asksParagraph: boolean): Locator {
  const offset = textOffset(at);
  const { page = null, time = null } = source.map.toPlace?.(offset) ?? {};
  return { page, time, paragraph: asksParagraph ? paragraphAt(source, at) : null };
}

/** The number of the paragraph that an offset stands in; null outside of any. */
function paragraphAt({ blocks, turns, text }: SourceText, at: number): number | null {
  let count = 0;
  let turn = 0;
  for (const { kind, start, end } of blocks) {
    if (start > at) break;
    if (!PARAGRAPHS.has(kind)) continue;
    // A transcript with one turn a line has no blank lines: each turn is a paragraph.
    const until = Math.min(at + 1, end);
    while ((turns[turn]?.label.start ?? until) < until) {
      const from = turns[turn]?.label.start ?? start;
      if (from > start && /[\r\n]/.test(text.charAt(from - 1))) count += 1;
      turn += 1;
    }
    count += 1;
    if (at < end) return count;
  }
  return null;
}
