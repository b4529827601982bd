// Spans that may overlap, nest and touch → segments that do not, so that they can be printed.
// A sweep over the sorted ends: O(n log n), and the output is linear because a segment names only
// the spans that begin or end there, not all that cover it.

/** What a span of a source's text is to the reader, from the mildest to the worst. */
export const SPAN_KINDS = ['unclaimed', 'near', 'pass', 'unchecked', 'warn', 'fail'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** A stretch of the text to be marked. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
}

/** A stretch that the same spans cover throughout. */
export interface Segment<Item extends MarkedSpan> {
  readonly start: number;
  readonly end: number;
  /** The worst kind of the spans that cover it. */
  readonly kind: SpanKind;
  /** How many spans cover it. */
  readonly depth: number;
  readonly opens: readonly Item[];
  readonly closes: readonly Item[];
}

/**
 * Cuts spans into segments, in order. Empty spans are dropped.
 *
 * `[0,5) pass, [3,8) fail → [0,3) pass, [3,5) fail, [5,8) fail`
 */
export function segmentsOf<Item extends MarkedSpan>(spans: readonly Item[]): Segment<Item>[] {
  const real = spans.filter(({ start, end }) => start < end);
  const starts = [...real].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = [...real].sort((a, b) => a.end - b.end || b.start - a.start);
  const borders = [...new Set(real.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const active = new Map<SpanKind, number>();
  const segments: Segment<Item>[] = [];
  let [opened, closed] = [0, 0];
  borders.forEach((start, index) => {
    while (closed < ends.length && ends[closed]!.end <= start) {
      count(active, ends[closed]!.kind, -1);
      closed += 1;
    }
    const opens: Item[] = [];
    while (opened < starts.length && starts[opened]!.start <= start) {
      const span = starts[opened]!;
      opens.push(span);
      count(active, span.kind, 1);
      opened += 1;
    }
    const end = borders[index + 1];
    const depth = opened - closed;
    if (end === undefined || depth === 0) return;
    const closes: Item[] = [];
    for (let at = closed; at < ends.length && ends[at]!.end === end; at += 1) {
      closes.push(ends[at]!);
    }
    segments.push({ start, end, kind: worst(active), depth, opens, closes });
  });
  return segments;
}

const count = (active: Map<SpanKind, number>, kind: SpanKind, by: number): void => {
  active.set(kind, (active.get(kind) ?? 0) + by);
};

const worst = (active: ReadonlyMap<SpanKind, number>): SpanKind =>
  SPAN_KINDS.findLast((kind) => (active.get(kind) ?? 0) > 0) ?? 'unclaimed';
