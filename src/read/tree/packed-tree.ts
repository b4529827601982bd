// A sanitised tree as numbers: it crosses a thread in no time, and most runs never look at it, so
// that its nodes are made only when somebody does. The values of its texts are not in it: each is
// a stretch of the text of the source.

import type { Element, Nodes, Properties, Root } from 'hast';
import { assert } from '../../util/errors.js';

/** A tree as plain data, which can cross a thread. */
export interface PackedTree {
  /** The names of its elements, each once. */
  readonly names: readonly string[];
  /**
   * Two numbers a node, in the order of the tree. A text: twice its start, and its end. An element:
   * twice the index of its name plus one, and how many children follow.
   */
  readonly nodes: Uint32Array;
  /** Children of the root. */
  readonly count: number;
  /** The few elements that have attributes, by their number among all nodes. */
  readonly attributes: readonly (readonly [node: number, properties: Properties])[];
}

/** Packs a tree whose text nodes know where they stand in the text of the source. */
export function packTree(tree: Root): PackedTree {
  const names = new Map<string, number>();
  const attributes: [number, Properties][] = [];
  let nodes = new Uint32Array(1024);
  let length = 0;
  const add = (first: number, second: number): void => {
    if (length + 2 > nodes.length) {
      const wider = new Uint32Array(nodes.length * 2);
      wider.set(nodes);
      nodes = wider;
    }
    nodes[length++] = first;
    nodes[length++] = second;
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      const { start, end } = node.data ?? {};
      assert(start !== undefined && end !== undefined, 'a text in a tree does not know its place');
      add(start * 2, end);
    } else if (node.type === 'element') {
      const name = names.get(node.tagName) ?? names.size;
      names.set(node.tagName, name);
      if (hasAny(node.properties)) attributes.push([length / 2, node.properties]);
      add(name * 2 + 1, node.children.length);
      node.children.forEach(visit);
    } else assert(false, `a ${node.type} in a tree that was sanitised`);
  };
  tree.children.forEach(visit);
  const count = tree.children.length;
  return { names: [...names.keys()], nodes: nodes.slice(0, length), count, attributes };
}

const hasAny = (properties: Properties): boolean => {
  for (const _ in properties) return true;
  return false;
};

/** The tree that was packed. */
export function unpackTree({ names, nodes, count, attributes }: PackedTree, text: string): Root {
  const root: Root = { type: 'root', children: [] };
  const known = new Map(attributes);
  let at = 0;
  const next = (): Element['children'][number] => {
    const [first = 0, second = 0] = [nodes[at], nodes[at + 1]];
    const properties = known.get(at / 2) ?? {};
    at += 2;
    if (first % 2 === 0) {
      const start = first / 2;
      return { type: 'text', value: text.slice(start, second), data: { start, end: second } };
    }
    const children: Element['children'] = [];
    const tagName = names[(first - 1) / 2] ?? '';
    for (let index = 0; index < second; index++) children.push(next());
    return { type: 'element', tagName, properties, children };
  };
  for (let index = 0; index < count; index++) root.children.push(next());
  return root;
}
