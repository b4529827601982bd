// The labels of a text: where each stands, whom it names, and the time beside it.
//
// Forms: `Scholz: …`, with a time before or in it; a bold name, or a name and a time, alone on a
// line or on two; the capitals of parliaments, `Mr. SMITH of Ohio. …`. Capitals alone on a line and
// `Q.` count only where they come back. Each is tried at the start of a line only, on a bounded
// number of units: O(n).

import type { Nodes, Root } from 'hast';
import type { Block } from '../../model/source.js';
import type { Reading } from '../reader.js';
import { TURNS } from '../thresholds.js';
import { type Labelled, labelReader } from './speakers.js';

/** A label as it stands, and where the words after it begin. */
export interface Label extends Labelled {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Seconds from the start, where the label says so. */
  readonly seconds: number | null;
}

/** What a form finds in the head of a line; offsets from the head's start. */
interface Form {
  readonly named: string;
  readonly end: number;
  readonly time: string | undefined;
}

const TIME = String.raw`\(?\[?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?\]?\)?`;
const NAMED = String.raw`(?<named>[^\s:\[(][^\r\n:]{0,79}?)`;

const FORMS: readonly RegExp[] = [
  // An optional time, then anything up to a colon that white space follows.
  new RegExp(
    String.raw`^(?:>{2,3}[ \t]*)?(?:${TIME}[ \t]+)?(?<named>[^\s:>][^\r\n:]{0,79}):(?=\s|$)`,
  ),
  // `Scholz (00:12:41):` and, alone on its line, `Scholz 00:12:41`.
  new RegExp(String.raw`^${NAMED}[ \t]+${TIME}(?::(?=\s|$)|(?=[ \t]*(?:[\r\n]|$)))`),
  // `00:12:41 Olaf Scholz` alone on its line; the time of day is not enough to make a name.
  /^\[?(?<time>\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,3})?\]?[ \t]+(?<named>[^\s:\d][^\r\n:]{0,79})(?=[ \t]*(?:[\r\n]|$))/,
  // A name, and below it its time.
  /^(?<named>[^\s:[(][^\r\n:]{0,79})\r?\n[ \t]*\(?\[?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?\]?\)?(?=[ \t]*(?:[\r\n]|$))/,
  // `Mr. SMITH of Ohio. I yield.`
  /^(?<named>(?:The|Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Sir|Senator)(?: [A-Z][A-Z'’-]{1,30}){1,4}(?: of [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?)?)\.(?=\s)/,
];

/** What is a label only where it comes back: `OLAF SCHOLZ` alone on its line, `Q. When?` */
const WEAK_FORMS: readonly RegExp[] = [
  /^(?<named>\p{Lu}[\p{Lu}.'’-]*(?:[ \t]+\p{Lu}[\p{Lu}.'’-]*){1,4})(?=[ \t]*[\r\n])/u,
  /^(?<named>[QA])\.(?=[ \t])/,
];

/** All labels of a text, in order. The tree is looked at only where a line could be a bold name. */
export function labelsOf(reading: Pick<Reading, 'text' | 'blocks' | 'tree'>): Label[] {
  const { text, blocks } = reading;
  let bold: ReadonlyMap<number, number> | null = null;
  const boldEnd = (start: number): number | undefined => {
    bold ??= boldEnds(reading.tree);
    return bold.get(start);
  };
  const read = labelReader();
  const found: (Label & { readonly weak: string | null })[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'code') continue;
    for (const start of lineStarts(text, block)) {
      const sure = formAt(text, start, block.end) ?? boldForm(text, start, block.end, boldEnd);
      const form = sure ?? weakForm(text, start, block.end);
      const who = form && read(form.named.trim());
      if (!form || !who) continue;
      const [end, next] = [start + form.end, spaceEnd(text, start + form.end)];
      const weak = sure ? null : form.named;
      found.push({ ...who, start, end, next, seconds: secondsOf(form.time), weak });
    }
  }
  const returning = returningOnes(found);
  return found.filter(({ weak }) => weak === null || returning.has(weak.length > 1));
}

/** Of the weak forms, capitals (true) and `Q.` (false), those of which two labels come back. */
function returningOnes(found: readonly { readonly weak: string | null }[]): ReadonlySet<boolean> {
  const counts = new Map<string, number>();
  for (const { weak } of found) if (weak !== null) counts.set(weak, (counts.get(weak) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name.length > 1);
  const isAmong = (kind: boolean) => repeated.filter((each) => each === kind).length > 1;
  return new Set([true, false].filter(isAmong));
}

/** Whether a line begins with a speaker's label, whatever follows. */
export function labelTest(): (line: string) => boolean {
  const read = labelReader();
  return (line) => {
    const form = formAt(line.trimStart(), 0, line.length);
    return form !== null && read(form.named.trim()) !== null;
  };
}

function formAt(text: string, start: number, blockEnd: number): Form | null {
  const head = text.slice(start, Math.min(blockEnd, start + TURNS.labelUnitsMax));
  // Every form has one of the two, most lines of prose have neither: a third of a subtitle's time.
  if (!head.includes(':') && !head.includes('. ')) return null;
  return firstForm(FORMS, head);
}

function weakForm(text: string, start: number, blockEnd: number): Form | null {
  // The line after a label of capitals may be the next paragraph.
  const end = Math.min(blockEnd + 1, start + TURNS.labelUnitsMax);
  return firstForm(WEAK_FORMS, text.slice(start, end));
}

function firstForm(forms: readonly RegExp[], head: string): Form | null {
  for (const form of forms) {
    const hit = form.exec(head);
    const named = hit?.groups?.named;
    if (hit && named !== undefined) {
      return { named, end: hit[0].trimEnd().length, time: hit.groups?.time };
    }
  }
  return null;
}

/** A bold name alone on its line. */
function boldForm(
  text: string,
  start: number,
  blockEnd: number,
  boldEnd: (start: number) => number | undefined,
): Form | null {
  const line = LINE.exec(text.slice(start, Math.min(blockEnd, start + TURNS.labelUnitsMax + 1)));
  if (!line || line[0].length > TURNS.labelUnitsMax) return null;
  const end = boldEnd(start);
  if (end === undefined || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20))) return null;
  return { named: text.slice(start, end), end: end - start, time: undefined };
}

const LINE = /^\p{Lu}[^\r\n]*/u;

/** `00:12:41` → 761. */
function secondsOf(time: string | undefined): number | null {
  if (time === undefined) return null;
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (/^\s$/.test(text.charAt(at))) at++;
  return at;
}

/** Where the lines of a block begin. */
export function* lineStarts(text: string, block: Block): Generator<number> {
  let start: number = block.start;
  yield start;
  for (const end of text.slice(block.start, block.end).matchAll(/\r\n?|\n/g)) {
    start = block.start + end.index + end[0].length;
    yield start;
  }
}

/** Where bold text begins in the text → where it ends. */
function boldEnds(tree: Root): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const edge = (node: Nodes, side: 'start' | 'end'): number | undefined => {
    if (node.type === 'text') return node.data?.[side];
    if (!('children' in node)) return undefined;
    const child = node.children.at(side === 'start' ? 0 : -1);
    return child && edge(child, side);
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'b')) {
      const [start, end] = [edge(node, 'start'), edge(node, 'end')];
      if (start !== undefined && end !== undefined) ends.set(start, end);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return ends;
}
