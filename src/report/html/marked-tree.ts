// The tree of a source with the checked spans marked, as HTML. Spans cross inline elements and
// paragraphs, so each text node is cut where a segment begins or ends. Linear in nodes and spans.

import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visibleText } from '../visible-text.js';
import type { PlacedSpan } from './places.js';
import { type Segment, segmentsOf } from './segments.js';

/** The words that the marks need. */
export interface MarkWords {
  /** Label of a quotation without a claim, by where it begins. */
  unclaimed(start: number): string;
  /** Accessible name of the link at a mark. */
  letter(place: NonNullable<PlacedSpan['place']>): string;
}

type PlacedSegment = Segment<PlacedSpan>;
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Prints a safe tree with its spans marked. */
export function markedTree(tree: Root, spans: readonly PlacedSpan[], words: MarkWords): string {
  const leaves: Stretch[] = [];
  collect(tree.children, leaves);
  const segments = segmentsOf(spans.flatMap((span) => clipped(span, leaves)));
  let next = 0;
  const visit = (nodes: readonly (Root | Element)['children'][number][]): ElementContent[] =>
    nodes.flatMap((node) => {
      if (node.type === 'element') return [{ ...node, children: visit(node.children) }];
      if (node.type !== 'text') return [];
      const at = placeOf(node);
      if (!at) return [{ type: 'text', value: visibleText(node.value) }];
      while (next < segments.length && segments[next]!.end <= at.start) next += 1;
      return pieces(node.value, at, segments, next, words);
    });
  return toHtml({ type: 'root', children: visit(tree.children) });
}

/** Where a text node stands; null when it is not of the text or does not match its place. */
function placeOf({ value, data }: Text): Stretch | null {
  const { start, end } = data ?? {};
  if (start === undefined || end === undefined || end - start !== value.length) return null;
  return start < end ? { start, end } : null;
}

function collect(nodes: readonly (Root | Element)['children'][number][], leaves: Stretch[]): void {
  for (const node of nodes) {
    if (node.type === 'element') collect(node.children, leaves);
    const at = node.type === 'text' ? placeOf(node) : null;
    if (at) leaves.push(at);
  }
}

/** A span's ends moved into printed text, so that each end meets exactly one text node. */
function clipped(span: PlacedSpan, leaves: readonly Stretch[]): PlacedSpan[] {
  const first = leaves[lowest(leaves, ({ end }) => end > span.start)];
  const last = leaves[lowest(leaves, ({ start }) => start >= span.end) - 1];
  if (!first || !last) return [];
  const start = Math.max(span.start, first.start);
  const end = Math.min(span.end, last.end);
  return start < end ? [{ ...span, start, end }] : [];
}

/** Index of the first element that passes; the elements that pass stand at the end. */
function lowest<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pieces(
  value: string,
  at: Stretch,
  segments: readonly PlacedSegment[],
  first: number,
  words: MarkWords,
): ElementContent[] {
  const made: ElementContent[] = [];
  const text = (start: number, end: number): Text => ({
    type: 'text',
    value: visibleText(value.slice(start - at.start, end - at.start)),
  });
  let done = at.start;
  for (let index = first; index < segments.length; index += 1) {
    const segment = segments[index]!;
    if (segment.start >= at.end) break;
    const [start, end] = [Math.max(segment.start, at.start), Math.min(segment.end, at.end)];
    if (start > done) made.push(text(done, start));
    if (start === segment.start) made.push(...letters(segment, words));
    made.push(marked(segment, start, text(start, end)));
    if (end === segment.end) made.push(...tags(segment, words));
    done = end;
  }
  if (done < at.end) made.push(text(done, at.end));
  return made;
}

const span = (tagName: string, className: string[], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: { className },
  children,
});

/** Each mark says where it begins in the text, so that the page can find those of one claim. */
function marked({ kind, depth }: PlacedSegment, start: number, text: Text): Element {
  const mark = span('mark', ['m', `m-${kind}`, ...(depth > 1 ? ['m-many'] : [])], [text]);
  mark.properties = { ...mark.properties, dataAt: start };
  return mark;
}

/** A link to each claim that begins here. */
function letters({ opens }: PlacedSegment, words: MarkWords): Element[] {
  return opens.flatMap(({ place, isFirst, kind, start, end }) => {
    if (!place) return [];
    const link = span('a', ['letter', `l-${kind}`], [{ type: 'text', value: place.letter }]);
    link.properties = {
      ...link.properties,
      href: `#${place.anchor}`,
      dataSpan: `${start}-${end}`,
      ariaLabel: words.letter(place),
      ...(isFirst ? { id: place.mark } : {}),
    };
    return [link];
  });
}

/** A word after each quotation without a claim that ends here: *unchecked*, *not looked for*. */
const tags = ({ closes }: PlacedSegment, words: MarkWords): Element[] =>
  closes
    .filter(({ place }) => place === null)
    .map(({ start }) => span('span', ['tag'], [{ type: 'text', value: words.unclaimed(start) }]));
