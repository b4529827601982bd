// A sanitised tree → the text that a reader sees, its map, and the tree with places in the text.
//
// White space is collapsed as a browser does, except that a line end stays one: a run with a line
// end in it becomes "\n", any other " ". Blocks are joined by "\n\n", list items and table cells
// by "\n". A joint and a `<br>` are units of the text that come from nowhere in the file.

import type { Element, Nodes, Root, Text } from 'hast';
import type { Block, BlockKind } from '../../model/source.js';
import type { OffsetMap } from '../../text/offset-map.js';
import { offsetMapBuilder } from '../../text/offset-map.js';
import { textSpan } from '../../text/offsets.js';
import { gapOf, kindOf } from './layout.js';

/** What a reader sees. */
export interface Visible {
  readonly text: string;
  readonly map: OffsetMap;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  /** Units of struck-out words, which nobody says any more; absent when there are none. */
  readonly struckUnits?: number;
}

/** Elements that a browser strikes out. What was inserted in their place stays. */
const STRUCK = new Set(['del', 's', 'strike']);

/** One text node of the block at hand: its value, and where that stands among the values. */
interface Part {
  readonly node: Text | null;
  value: string;
  /** Pairs: units, place among the values. */
  readonly cuts: number[];
}

/** White space that a browser would not show as it stands. */
const COLLAPSIBLE = /[ \t\n\r\f]{2,}|[\t\r\f]/g;
const CARRIAGE_RETURN = /\r\n?/g;
const LINE_END = /[\n\r]/;
const SPACE_START = /^[ \t\n\r\f]+/;
const SPACE_END = /[ \t\n\r\f]$/;
const SPACE_ENDS = /(?<![ \t\n\r\f])[ \t\n\r\f]+$/;

/** Writes the text of a tree whose text nodes say where they stand among `values`. */
export function visible(tree: Root, values: OffsetMap, rawLength: number): Visible {
  const writer = new Writer(values);
  writer.children(tree, 'paragraph', false);
  writer.closeBlock('paragraph', 2);
  prune(tree);
  return {
    text: writer.chunks.join(''),
    map: writer.map.done(rawLength),
    tree,
    blocks: writer.blocks,
    ...(writer.struckUnits > 0 && { struckUnits: writer.struckUnits }),
  };
}

class Writer {
  readonly chunks: string[] = [];
  readonly blocks: Block[] = [];
  readonly map = offsetMapBuilder();
  struckUnits = 0;
  readonly #values: OffsetMap;
  /** The parts of the block that is open. */
  #parts: Part[] = [];
  /** Line ends owed before the next block. */
  #gap = 0;

  constructor(values: OffsetMap) {
    this.#values = values;
  }

  children(parent: Root | Element, kind: BlockKind, isPre: boolean): void {
    const siblings = this.#shown(parent);
    siblings.forEach((node, index) => {
      if (node.type === 'text') this.#text(node, isPre);
      else if (node.type === 'element') {
        const enter = gapOf(node, siblings[index - 1], parent);
        if (enter > 0) this.closeBlock(kind, enter);
        this.#element(node, kind, isPre);
        const leave = gapOf(node, siblings[index + 1], parent);
        if (leave > 0) this.closeBlock(kindOf(node, kind), leave);
      }
    });
  }

  /** The children that are text or hold it; what is struck out leaves the tree. */
  #shown(parent: Root | Element): readonly Nodes[] {
    const isShown = (node: Nodes): boolean =>
      node.type === 'text' ? node.data !== undefined : !isStruck(node);
    if (parent.children.every(isShown)) return parent.children;
    for (const node of parent.children) if (isStruck(node)) this.struckUnits += unitsOf(node);
    if (parent.type === 'root') parent.children = parent.children.filter(isShown);
    else parent.children = parent.children.filter(isShown);
    return parent.children;
  }

  #element(node: Element, kind: BlockKind, isPre: boolean): void {
    if (node.tagName === 'br') this.#parts.push({ node: null, value: '\n', cuts: [] });
    else this.children(node, kindOf(node, kind), isPre || node.tagName === 'pre');
  }

  #text(node: Text, isPre: boolean): void {
    const part: Part = { node, value: '', cuts: [] };
    const start = node.data?.start ?? 0;
    if (isPre) replaceRuns(node.value, 0, CARRIAGE_RETURN, start, part);
    else collapse(node.value, start, this.#endsInSpace(), part);
    this.#parts.push(part);
  }

  #endsInSpace(): boolean {
    for (let index = this.#parts.length - 1; index >= 0; index--) {
      const value = this.#parts[index]?.value ?? '';
      if (value !== '') return SPACE_END.test(value);
    }
    return true;
  }

  /** Ends the open block, and owes `gap` line ends to the next. */
  closeBlock(kind: BlockKind, gap: number): void {
    const parts = this.#parts;
    this.#parts = [];
    trimEnd(parts);
    if (parts.some((part) => part.value.trim() !== '')) this.#write(parts, kind);
    else for (const part of parts) if (part.node) part.node.value = '';
    this.#gap = Math.max(this.#gap, gap);
  }

  #write(parts: readonly Part[], kind: BlockKind): void {
    if (this.blocks.length > 0) this.#add('\n'.repeat(this.#gap), this.#origin(parts, 0));
    this.#gap = 0;
    const start = this.map.length;
    parts.forEach((part, index) => {
      if (part.node) this.#addNode(part.node, part);
      else this.#add(part.value, this.#origin(parts, index));
    });
    this.blocks.push({ kind, ...textSpan(start, this.map.length) });
  }

  #addNode(node: Text, part: Part): void {
    const start = this.map.length;
    node.value = part.value;
    for (let index = 0; index < part.cuts.length; index += 2) {
      const [units = 0, at = 0] = part.cuts.slice(index, index + 2);
      this.#values.runs(at, at + units, this.map.run);
    }
    this.chunks.push(part.value);
    node.data = { start, end: this.map.length };
  }

  #add(value: string, origin: number): void {
    this.map.atomic(value.length, origin);
    this.chunks.push(value);
  }

  /** Where the next real unit from part `from` on comes from. */
  #origin(parts: readonly Part[], from: number): number {
    for (let index = from; index < parts.length; index++) {
      const at = parts[index]?.cuts[1];
      if (at !== undefined) return this.#values.origin(at);
    }
    return this.#values.origin(this.#values.length);
  }
}

const isStruck = (node: Nodes): boolean => node.type === 'element' && STRUCK.has(node.tagName);

function unitsOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + unitsOf(child), 0) : 0;
}

/** Collapses the white space of a value into a part; none at its start after white space. */
function collapse(value: string, start: number, afterSpace: boolean, part: Part): void {
  const head = afterSpace ? (SPACE_START.exec(value)?.[0].length ?? 0) : 0;
  replaceRuns(value, head, COLLAPSIBLE, start, part);
}

/** Puts one unit for each run into a part: a line end if the run has one, else a space. */
function replaceRuns(value: string, head: number, runs: RegExp, start: number, part: Part): void {
  if (head === 0 && value.search(runs) < 0) {
    if (value !== '') part.cuts.push(value.length, start);
    part.value = value;
    return;
  }
  const pieces: string[] = [];
  let from = head;
  const keep = (to: number, unit: string): void => {
    if (to + unit.length === from) return;
    pieces.push(value.slice(from, to), unit);
    part.cuts.push(to - from + unit.length, start + from);
  };
  for (const run of value.matchAll(runs)) {
    if (run.index < head) continue;
    keep(run.index, LINE_END.test(run[0]) ? '\n' : ' ');
    from = run.index + run[0].length;
  }
  keep(value.length, '');
  part.value = pieces.join('');
}

/** Takes the white space off the end of a block. */
function trimEnd(parts: readonly Part[]): void {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part) return;
    const units = part.value.replace(SPACE_ENDS, '').length;
    let surplus = part.value.length - units;
    while (surplus > 0 && part.cuts.length > 0) {
      const taken = Math.min(surplus, part.cuts.at(-2) ?? 0);
      part.cuts[part.cuts.length - 2] = (part.cuts.at(-2) ?? 0) - taken;
      if (part.cuts.at(-2) === 0) part.cuts.length -= 2;
      surplus -= taken;
    }
    part.value = part.value.slice(0, units);
    if (units > 0) return;
  }
}

/** Takes the text nodes out that show nothing, and the places in the file, which the map has. */
function prune(node: Nodes): void {
  if (node.position) delete node.position;
  if (!('children' in node)) return;
  const shows = (child: Nodes): boolean => child.type !== 'text' || child.value !== '';
  if (!node.children.every(shows)) {
    if (node.type === 'root') node.children = node.children.filter(shows);
    else node.children = node.children.filter(shows);
  }
  node.children.forEach(prune);
}
