// A quote or passage with the marks of an editor taken off, and the way back: `[W]ir` → `Wir`,
// `so [sic] war es` → `so war es`. Brackets that the other side has too are the text's own. O(n).

import { isPlain, type Part, parseNotation } from '../text/notation.js';

/** What a mark says of the words under it. `ellipsis`: something is left out here. */
export type MarkKind = 'letters' | 'edit' | 'ellipsis';

/** Words inside marks, in the text with the marks. */
interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** A text without its marks. */
export interface Cleaned {
  readonly text: string;
  /** The offset of its first unit: where nothing was taken off, the one of the given text. */
  readonly from: number;
  /** The stretch of the given text, and the mark that it stands under or that parts it. */
  span(
    start: number,
    end: number,
  ): {
    readonly start: number;
    readonly end: number;
    readonly mark: MarkKind | null;
  };
  /** Notes of an editor that were taken out. */
  readonly notes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /** Nothing was taken off: all stands where it stood. */
  readonly isPlain: boolean;
}

/** What every mark of an editor has. */
export const MAY_MARK = /[[(…]|\.{3}|\. \./u;

/**
 * Takes the marks off `text`.
 *
 * @param base added to all offsets that come out
 * @param other the other side: brackets that it has too are literal
 * @param isSource the text is the source's: a number in brackets at a word is its footnote
 */
export function cleanMarks(text: string, base: number, other: string, isSource = false): Cleaned {
  const parts = MAY_MARK.test(text) ? parseNotation(text) : [];
  if (isPlain(parts)) return plainText(text, base);
  const seen = squeeze(other);
  const out: string[] = [];
  const origins: number[] = [];
  const marks: MarkedSpan[] = [];
  const notes: { start: number; end: number; text: string }[] = [];
  const take = (start: number, end: number): void => {
    out.push(text.slice(start, end));
    for (let at = start; at < end; at += 1) origins.push(at);
  };
  for (const part of parts) {
    const written = text.slice(part.start, part.end);
    if (part.kind === 'words' || isLiteral(part, written, seen)) take(part.start, part.end);
    else if (isSource && isFootnoteMark(text, part)) {
      out.push(' ');
      origins.push(part.start);
    } else if (part.kind === 'note')
      notes.push({ start: part.start, end: part.end, text: written });
    else if (part.kind === 'ellipsis') {
      marks.push({ start: part.start, end: part.end, kind: 'ellipsis' });
      out.push(' … ');
      origins.push(part.start, part.start, part.end - 1);
    } else {
      marks.push({ start: part.start, end: part.end, kind: part.kind });
      take(part.start + 1, part.end - 1);
    }
  }
  return new MarkedText(out.join(''), origins, marks, notes, base);
}

/** `costs.[12]`, `Kosten[3]`: not a digit put into a number, `5[0]`. */
function isFootnoteMark(text: string, { kind, start, end }: Part): boolean {
  if (kind !== 'letters' && kind !== 'edit') return false;
  if (!/^\[\d{1,3}(?:[,–-] ?\d{1,3})*\]$/u.test(text.slice(start, end))) return false;
  return (
    /[\p{L}.,;:!?"”“’»«)\]]$/u.test(text.slice(0, start)) && !/^[\p{L}\d]/u.test(text.slice(end))
  );
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').toLowerCase();

/** The other side writes the same sign: a footnote mark, a trailing-off, a bracket of the source. */
function isLiteral(part: Part, written: string, other: string): boolean {
  if (part.kind === 'ellipsis') {
    return /[([]/u.test(written) && other.includes(squeeze(written));
  }
  return other.includes(squeeze(written));
}

function plainText(text: string, base: number): Cleaned {
  return {
    text,
    from: base,
    notes: [],
    isPlain: true,
    span: (start, end) => ({ start, end, mark: null }),
  };
}

/** Whether a mark covers a part of `[from, to)`, or is an empty bracket at its end. */
function isOver({ kind, start, end }: MarkedSpan, from: number, to: number): boolean {
  if (start < to && end > from) return true;
  return kind === 'letters' && end - start === 2 && start === to;
}

class MarkedText implements Cleaned {
  readonly text: string;
  readonly notes: Cleaned['notes'];
  readonly isPlain = false;
  readonly from = 0;
  readonly #origins: readonly number[];
  readonly #marks: readonly MarkedSpan[];
  readonly #base: number;

  constructor(
    text: string,
    origins: readonly number[],
    marks: readonly MarkedSpan[],
    notes: Cleaned['notes'],
    base: number,
  ) {
    this.text = text;
    this.#origins = origins;
    this.#marks = marks;
    this.notes = notes.map((note) => ({
      text: note.text,
      start: note.start + base,
      end: note.end + base,
    }));
    this.#base = base;
  }

  span(start: number, end: number): ReturnType<Cleaned['span']> {
    const from = this.#origins[start] ?? 0;
    const to = (this.#origins[end - 1] ?? from) + 1;
    const mark = this.#markAt(from, to);
    const isLetters = mark?.kind === 'letters';
    return {
      start: this.#base + (isLetters ? Math.min(from, mark.start) : from),
      end: this.#base + (isLetters ? Math.max(to, mark.end) : to),
      mark: mark?.kind ?? null,
    };
  }

  /** The mark that covers a part of `[from, to)`, or the empty bracket that touches it. */
  #markAt(from: number, to: number): MarkedSpan | undefined {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle]!.end < from) low = middle + 1;
      else high = middle;
    }
    const mark = this.#marks[low];
    if (mark === undefined || isOver(mark, from, to)) return mark;
    const next = this.#marks[low + 1];
    return next !== undefined && isOver(next, from, to) ? next : undefined;
  }
}
