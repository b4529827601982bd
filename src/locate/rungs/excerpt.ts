// Parts of a quote glued into one pattern: without its notes, with or without what stands in its
// brackets; and the way back from the pattern to the quote.

import type { QuoteSpan } from '../../model/span.js';
import { type Folded, fold } from '../../text/folds.js';
import type { Part } from '../../text/notation.js';
import { trimmed } from '../quest.js';
import { Pattern } from '../search/search.js';

/** Which brackets of a quote are part of the pattern, and how. */
export type ExcerptForm = 'raw' | 'keep' | 'drop';

/** A pattern made from parts of a quote. */
export class Excerpt {
  readonly pattern: Pattern;
  readonly #folded: Folded;
  readonly #patternStart: number;
  /** Where each glued part begins in the glued text and in the quote. */
  readonly #origins: readonly { readonly at: number; readonly quoteAt: number }[];

  constructor(quote: string, parts: readonly Part[], form: ExcerptForm) {
    const glued = glue(quote, parts, form);
    this.#origins = glued.origins;
    this.#folded = fold(glued.text);
    const { start, end } = trimmed(this.#folded.units);
    this.#patternStart = start;
    this.pattern = new Pattern(this.#folded.units.subarray(start, end));
  }

  get length(): number {
    return this.pattern.units.length;
  }

  /** The stretch of the quote behind a stretch of the pattern. */
  readonly quoteSpan = (start: number, end: number): QuoteSpan => {
    const span = this.#folded.span(this.#patternStart + start, this.#patternStart + end);
    if (span.start === span.end) {
      const at = this.#quoteAt(span.start, false);
      return { start: at, end: at };
    }
    return { start: this.#quoteAt(span.start, false), end: this.#quoteAt(span.end, true) };
  };

  /** Where a place of the quote falls in the pattern, as nearly as the pattern has it. */
  patternAt(quoteAt: number): number {
    let origin = this.#origins[0] ?? { at: 0, quoteAt: 0 };
    for (const one of this.#origins) if (one.quoteAt <= quoteAt) origin = one;
    const folded = this.#folded.foldedAt(origin.at + quoteAt - origin.quoteAt);
    return Math.min(this.length, Math.max(0, folded - this.#patternStart));
  }

  /** An end belongs to the part before it, a start to the part after it. */
  #quoteAt(at: number, isEnd: boolean): number {
    let origin = this.#origins[0] ?? { at: 0, quoteAt: 0 };
    for (const one of this.#origins) if (isEnd ? one.at < at : one.at <= at) origin = one;
    return origin.quoteAt + at - origin.at;
  }
}

function glue(
  quote: string,
  parts: readonly Part[],
  form: ExcerptForm,
): { text: string; origins: { at: number; quoteAt: number }[] } {
  const origins: { at: number; quoteAt: number }[] = [];
  let text = '';
  for (const part of parts) {
    const isRaw = form === 'raw' || part.kind === 'words';
    if (!isRaw && (part.kind === 'note' || (part.kind === 'edit' && form === 'drop'))) continue;
    const inside = isRaw ? 0 : 1;
    const start = part.start + inside;
    const more = quote.slice(start, part.end - inside);
    origins.push({ at: text.length, quoteAt: start });
    text += more;
  }
  return { text, origins };
}
