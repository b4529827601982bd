// What holds for every source that was read, whatever its format.

import type { Nodes, Text } from 'hast';
import { expect } from 'vitest';
import type { SourceText } from '../../src/model/source.js';
import { textOffset } from '../../src/text/offsets.js';

/** The text nodes of a tree in its order. */
export function textNodes(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textNodes) : [];
}

/** The text nodes tile the text: what lies between them is white space that joins. */
export function expectTiling({ text, tree, blocks }: SourceText): void {
  const isSpace = (from: number, to: number) => text.slice(from, to).trim() === '';
  let last = 0;
  for (const node of textNodes(tree)) {
    const { start = -1, end = -1 } = node.data ?? {};
    const isNext = start >= last && isSpace(last, start) && node.value !== '';
    // Asking `expect` takes longer than all else: only what is wrong is asked.
    if (!isNext || text.slice(start, end) !== node.value) expect(node).toEqual(`not after ${last}`);
    last = end;
  }
  expect(isSpace(last, text.length)).toBe(true);
  let before = 0;
  for (const block of blocks) {
    const { start, end } = block;
    const isNext = start >= before && end > start && isSpace(before, start);
    if (!isNext || isSpace(start, end)) expect(block).toEqual(`not after ${before}`);
    before = end;
  }
}

/** The map never runs backwards, and its ends are the ends of the file. */
export function expectMonotone({ text, map }: SourceText, raw: string): void {
  let last = 0;
  for (let at = 0; at <= text.length; at++) {
    const here: number = map.toRaw(textOffset(at));
    if (here < last || here > raw.length) expect([at, here]).toEqual(['not after', last]);
    last = here;
  }
  expect(last).toBe(raw.length);
}

/**
 * Each unit of a text node stands in the file where the map says: itself, or the reference,
 * escape, white space or `<q>` that stands for it.
 */
export function expectExact({ text, map, tree }: SourceText, raw: string): void {
  for (const node of textNodes(tree)) {
    for (let at = node.data?.start ?? 0; at < (node.data?.end ?? 0); at++) {
      const here = map.toRaw(textOffset(at));
      const unit = raw.charAt(here);
      const isItself = unit === text[at];
      const isSpace = /\s/.test(unit) && /\s/.test(text.charAt(at));
      const isMark = /[“”‘’]/.test(text.charAt(at)) && /^<\/?q[\s>]/i.test(raw.slice(here));
      const isReference = /^&#?[\da-z]+;/i.test(raw.slice(here, here + 34));
      const isExact = isItself || isSpace || isMark || isReference;
      if (!isExact) expect(`${at}: ${node.value}`).toBe(unit);
    }
  }
}

/** Nothing in a tree could run, load or pass for ours. */
export function expectSafe(node: Nodes): void {
  expect(['root', 'element', 'text']).toContain(node.type);
  expect(node.position).toBeUndefined();
  if (node.type === 'element') {
    expect(node.tagName).not.toMatch(/^(script|style|iframe|svg|math|img|object|form|input|base)$/);
    expect(Object.keys(node.properties).join()).toMatch(/^(|href|start|(colSpan)?,?(rowSpan)?)$/);
    const { href } = node.properties;
    if (href !== undefined) expect(String(href)).toMatch(/^(https?:\/\/|mailto:)/i);
  }
  if ('children' in node) node.children.forEach(expectSafe);
}
