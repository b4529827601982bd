// A tree with raw HTML in it → the same with the HTML cut into tags and texts, each text in a
// carrier that tells its place.

import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { OffsetMap } from '../../text/offset-map.js';
import { offsetMapBuilder } from '../../text/offset-map.js';
import { InputError } from '../../util/errors.js';
import { LIMITS } from '../../util/limits.js';
import type { HtmlPiece } from './pieces.js';
import { htmlPieces } from './pieces.js';

/** The element that brings a text through the parser; the page's own ones are left out. */
export const CARRIER = 'wortlaut-text';

/** Which tags the parser gets to see, by name. */
export type TagFilter = (name: string) => boolean;

/** A tree for the parser. */
interface Cut {
  readonly tree: Root;
  /** The values that the texts have their places in → the raw file. */
  readonly values: OffsetMap;
  /** Every text, by where it starts among the values. */
  readonly texts: ReadonlyMap<number, Text>;
}

/** Elements whose content is no markup, or is nothing to a reader: skipped up to their end tag. */
const SKIPPED = new Set(
  'iframe noembed noframes noscript object plaintext script select style svg math template textarea title video audio canvas xmp head'.split(
    ' ',
  ),
);

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Their end tags may be left out, so they do not nest without bound. */
const ENDS_ITSELF = new Set(
  'body dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '),
);

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** The marks that a browser draws around a `<q>`, outer and inner. */
const Q_MARKS = ['“', '”', '‘', '’'] as const;

/**
 * Cuts the HTML of a tree.
 *
 * @throws InputError `source/too-deep`
 */
export function cutHtml(
  flow: Root,
  values: OffsetMap,
  decode: (reference: string) => string,
  filter: TagFilter,
  path: string,
): Cut {
  const cutter = new Cutter(values, decode, filter, path);
  const children: RootContent[] = flow.children.flatMap((node) => cutter.node(node));
  return {
    tree: { type: 'root', children },
    values: cutter.map.done(values.origin(values.length)),
    texts: cutter.texts,
  };
}

class Cutter {
  readonly map = offsetMapBuilder();
  readonly texts = new Map<number, Text>();
  readonly #values: OffsetMap;
  readonly #decode: (reference: string) => string;
  readonly #filter: TagFilter;
  readonly #path: string;
  /** The element whose end tag is waited for. */
  #skipped: string | null = null;
  readonly #open = new Map<string, number>();
  #depth = 0;
  #quotes = 0;

  constructor(
    values: OffsetMap,
    decode: (reference: string) => string,
    filter: TagFilter,
    path: string,
  ) {
    this.#values = values;
    this.#decode = decode;
    this.#filter = filter;
    this.#path = path;
  }

  node(node: RootContent): ElementContent[] {
    if (node.type === 'text') {
      return node.data?.start === undefined ? [] : this.#text(node.value, node.data.start);
    }
    if (node.type === 'element') {
      return [{ ...node, children: node.children.flatMap((child) => this.node(child)) }];
    }
    if (node.type !== 'raw') return [];
    const start = node.data && 'start' in node.data ? Number(node.data.start) : 0;
    return htmlPieces(node.value).flatMap((piece) => this.#piece(piece, node.value, start));
  }

  #piece(piece: HtmlPiece, html: string, start: number): ElementContent[] {
    const { kind, name } = piece;
    if (this.#skipped !== null) {
      if (kind === 'close' && name === this.#skipped) this.#skipped = null;
      return [];
    }
    const slice = html.slice(piece.start, piece.end);
    if (kind === 'text') return this.#htmlText(slice, start + piece.start);
    if (name === 'q') return this.#quoteMark(kind === 'open', start + piece.start);
    if (kind === 'open' && SKIPPED.has(name)) this.#skipped = slice.endsWith('/>') ? null : name;
    if (SKIPPED.has(name) || name === CARRIER || !this.#filter(name)) return [];
    this.#nest(kind, name);
    return [{ type: 'raw', value: slice }];
  }

  #nest(kind: HtmlPiece['kind'], name: string): void {
    if (VOID.has(name) || ENDS_ITSELF.has(name)) return;
    const open = this.#open.get(name) ?? 0;
    // An end tag without a start ends nothing.
    const step = kind === 'open' ? 1 : -Math.min(open, 1);
    this.#open.set(name, open + step);
    this.#depth += step;
    if (this.#depth <= LIMITS.treeDepthMax) return;
    throw new InputError(
      'source/too-deep',
      `The HTML in this source nests deeper than ${LIMITS.treeDepthMax} elements.`,
      { file: this.#path, hint: 'Close its tags, or save the text as .txt.' },
    );
  }

  #text(value: string, start: number): ElementContent[] {
    if (this.#skipped !== null) return [];
    const at = this.map.length;
    this.#values.runs(start, start + value.length, this.map.run);
    return [this.#carrier(value, at)];
  }

  /** Text of HTML: its references are still to be decoded. */
  #htmlText(html: string, start: number): ElementContent[] {
    const at = this.map.length;
    const pieces: string[] = [];
    let from = 0;
    const keep = (to: number): void => {
      this.#values.runs(start + from, start + to, this.map.run);
      pieces.push(html.slice(from, to));
    };
    for (const reference of html.matchAll(REFERENCE)) {
      const value = this.#decode(reference[0]);
      if (value === reference[0]) continue;
      keep(reference.index);
      this.map.atomic(value.length, this.#values.origin(start + reference.index));
      pieces.push(value);
      from = reference.index + reference[0].length;
    }
    keep(html.length);
    return [this.#carrier(pieces.join(''), at)];
  }

  #quoteMark(isOpen: boolean, start: number): ElementContent[] {
    if (!isOpen && this.#quotes === 0) return [];
    if (!isOpen) this.#quotes--;
    const inner = this.#quotes % 2 === 1 ? 2 : 0;
    if (isOpen) this.#quotes++;
    const at = this.map.length;
    this.map.atomic(1, this.#values.origin(start));
    return [this.#carrier(Q_MARKS[inner + (isOpen ? 0 : 1)] ?? '', at)];
  }

  #carrier(value: string, at: number): Element {
    const text: Text = { type: 'text', value, data: { start: at, end: at + value.length } };
    this.texts.set(at, text);
    return {
      type: 'element',
      tagName: CARRIER,
      properties: { dataStart: String(at) },
      children: [{ type: 'text', value }],
    };
  }
}
