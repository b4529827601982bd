// Where every value of a Markdown tree came from, noted while the tree is made.
//
// A node's value is not its slice of the source: entities are decoded, escapes and the prefixes of
// continuation lines (`> `, indents) are gone. Searching for it afterwards would be a guess, so we
// take over the handlers that append to a value and note the token they append. What they do to
// the tree is what mdast-util-from-markdown does.

import type { Node, Nodes } from 'mdast';
import type { Data } from 'unified';
import type { OffsetMap, OffsetMapBuilder } from '../../text/offset-map.js';
import { offsetMapBuilder } from '../../text/offset-map.js';
import { assert } from '../../util/errors.js';
import { checkDepth } from './limits.js';

type Extensions = NonNullable<Data['fromMarkdownExtensions']>[number];
type Extension = Exclude<Extensions, readonly unknown[]>;
type Handle = NonNullable<NonNullable<Extension['exit']>['data']>;
type Context = ThisParameterType<Handle>;
type Token = Parameters<Handle>[0];

/** The runs of one value, as in an offset map, flat: units, raw offset, 1 when linear. */
interface Record {
  readonly runs: number[];
  units: number;
}

/** Takes part in one parse. */
export interface Recorder {
  readonly extension: Extension;
  /** All values of the tree one after the other, in its order → the raw file. */
  values(): OffsetMap;
}

/** The nodes whose values are text, code or HTML. */
export type ValueNode = Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' | 'html' }>;

/** Calls `visit` with the value nodes of a tree in its order. */
export function visitValues(node: Nodes, visit: (node: ValueNode) => void): void {
  if (
    node.type === 'text' ||
    node.type === 'inlineCode' ||
    node.type === 'code' ||
    node.type === 'html'
  ) {
    visit(node);
  } else if ('children' in node) {
    for (const child of node.children) visitValues(child, visit);
  }
}

/** A recorder for one file. */
export function recorder(raw: string, path: string): Recorder {
  const records = new WeakMap<Node, Record>();
  let map: OffsetMap | null = null;

  function note(context: Context, node: Node & { value: string }, token: Token): void {
    const record = records.get(node) ?? { runs: [], units: 0 };
    records.set(node, record);
    const units = node.value.length - record.units;
    const { start, end } = token;
    // A line end reaches over the prefix of the next line, which is not in the value.
    const width = Math.min(units, end.offset - start.offset);
    if (token.type === 'characterReference') record.runs.push(units, start.offset, 0);
    else {
      // A tab that a container took a part of leaves its other columns as spaces.
      if (units > width) record.runs.push(units - width, start.offset - 1, 0);
      record.runs.push(width, start.offset, 1);
    }
    record.units = node.value.length;
    // Code and HTML collect their value in a fragment.
    const owner = context.stack.at(-2);
    if (context.stack.at(-1)?.type === 'fragment' && owner) records.set(owner, record);
  }

  function exitData(this: Context, token: Token): undefined {
    const tail = this.stack.pop();
    assert(tail?.type === 'text' && tail.position, 'data ends outside of a text');
    tail.value += this.sliceSerialize(token);
    tail.position.end = { ...token.end };
    note(this, tail, token);
  }

  function exitReference(this: Context, token: Token): undefined {
    const tail = this.stack.pop();
    assert(tail?.type === 'text' && tail.position, 'a reference ends outside of a text');
    tail.position.end = { ...token.end };
    note(this, tail, token);
  }

  return {
    extension: {
      transforms: [
        (tree) => {
          checkDepth(tree, path);
          const builder = offsetMapBuilder();
          visitValues(tree, (node) => lay(node, records.get(node), raw, builder));
          map = builder.done(raw.length);
        },
      ],
      exit: {
        ...valueExits(exitData),
        characterReference: exitReference,
      },
    },
    values() {
      assert(map, 'the values are asked for before the parse');
      return map;
    },
  };
}

/** The handlers of all tokens that append their own slice to a value. */
function valueExits(exitData: Handle): NonNullable<Extension['exit']> {
  return {
    data: exitData,
    characterEscapeValue: exitData,
    codeFlowValue: exitData,
    codeTextData: exitData,
    htmlFlowData: exitData,
    htmlTextData: exitData,
    autolinkProtocol(token) {
      exitData.call(this, token);
      setUrl(this, this.sliceSerialize(token));
    },
    autolinkEmail(token) {
      exitData.call(this, token);
      setUrl(this, `mailto:${this.sliceSerialize(token)}`);
    },
    lineEnding(token) {
      exitLineEnding(this, token, exitData);
    },
  };
}

function setUrl(context: Context, url: string): void {
  const link = context.stack.at(-1);
  assert(link?.type === 'link', 'an autolink ends outside of a link');
  link.url = url;
}

function exitLineEnding(context: Context, token: Token, exitData: Handle): void {
  const parent = context.stack.at(-1);
  assert(parent && 'children' in parent, 'a line ends outside of a parent');
  if (context.data.atHardBreak) {
    const tail = parent.children.at(-1);
    if (tail?.position) tail.position.end = { ...token.end };
    context.data.atHardBreak = undefined;
  } else if (
    !context.data.setextHeadingSlurpLineEnding &&
    context.config.canContainEols.includes(parent.type)
  ) {
    context.config.enter.data?.call(context, token);
    exitData.call(context, token);
  }
}

/** Lays one node's value into the map; what the parser took off its ends is skipped. */
function lay(
  node: ValueNode,
  record: Record | undefined,
  raw: string,
  builder: OffsetMapBuilder,
): void {
  const end = builder.length + node.value.length;
  const runs = record?.runs ?? [];
  const surplus = (record?.units ?? 0) - node.value.length;
  // A fence's line end and the blank after a task's box stood before the value.
  let skip = surplus > 0 && node.type !== 'inlineCode' ? skippedFirst(node, runs, raw, surplus) : 0;
  for (let at = 0; at < runs.length && builder.length < end; at += 3) {
    const [units = 0, origin = 0, linear] = runs.slice(at, at + 3);
    const taken = Math.min(skip, units);
    skip -= taken;
    const rest = units - taken;
    const from = origin + (linear === 1 ? taken : 0);
    if (node.type === 'inlineCode' && surplus > 0) layEscaped(node, raw, from, rest, end, builder);
    else builder.run(Math.min(rest, end - builder.length), from, linear === 1);
  }
  assert(builder.length === end, `a ${node.type} of ${node.value.length} units lost its source`);
}

function skippedFirst(node: ValueNode, runs: readonly number[], raw: string, surplus: number) {
  if (node.type === 'text') return surplus;
  const [units = 0, origin = 0] = runs;
  return /^[\r\n]+$/.test(raw.slice(origin, origin + units)) ? units : 0;
}

/** Code in a table: `\|` stands for `|`, so the units are matched one by one. */
function layEscaped(
  node: ValueNode,
  raw: string,
  from: number,
  units: number,
  end: number,
  builder: OffsetMapBuilder,
): void {
  const first = end - node.value.length;
  for (let at = from; at < from + units && builder.length < end; at++) {
    if (node.value[builder.length - first] === raw[at]) builder.linear(1, at);
  }
}
