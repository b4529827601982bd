// The turns of a transcript: `Scholz: …` at the start of a line, or a bold name alone on its line.
//
// A label is a name by its form: few words, all with a capital but for particles. Where nobody
// declares a transcript, labels count only if they make the text one: most paragraphs begin with
// one, and speakers come back. Stage directions stay text; a heading ends a turn.

import type { Nodes, Root } from 'hast';
import type { Block, Turn } from '../model/source.js';
import { textSpan } from '../text/offsets.js';
import { languagesWith, lexicon } from '../words/index.js';
import type { Reading } from './reader.js';
import { TURNS } from './thresholds.js';

type Text = Pick<Reading, 'text' | 'blocks' | 'tree'>;

/** A label as it stands, and where the words after it begin. */
interface Label {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly next: number;
}

/** An optional time, then anything up to a colon that white space follows. */
const LABEL = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+)?([^\s:][^\r\n:]{0,79}):(?=\s|$)[ \t]*/;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2})$/u;
const PARTICLE = /^(?:al|bin|d[aeiou]|de[nr]|l[ae]|of|ter|van|vom|von|zu|zum|zur)$/;

/** The turns of a text, in order; none when it is no transcript. */
export function turns(reading: Text, isDeclared: boolean): Turn[] {
  const found = labels(reading);
  if (!isDeclared && !isTranscript(found, reading)) return [];
  const { text, blocks } = reading;
  const ends = blocks.filter(({ kind }) => kind === 'heading').map(({ start }): number => start);
  let heading = 0;
  return found.map((label, index) => {
    while ((ends[heading] ?? text.length) < label.next) heading++;
    const limit = Math.min(found[index + 1]?.start ?? text.length, ends[heading] ?? text.length);
    const end = label.next + text.slice(label.next, limit).trimEnd().length;
    const { speaker } = label;
    return { speaker, label: textSpan(label.start, label.end), ...textSpan(label.next, end) };
  });
}

/** Whether labels like these, undeclared, can only be those of a transcript. */
function isTranscript(found: readonly Label[], { text, blocks }: Text): boolean {
  if (found.length < TURNS.labelsMin) return false;
  const counts = new Map<string, number>();
  for (const { speaker } of found) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const returning = [...counts.values()].filter((count) => count > 1).length;
  if (returning < TURNS.returningMin) return false;
  const prose = blocks.filter(({ kind }) => kind !== 'heading');
  const lines = prose.reduce((sum, block) => sum + [...lineStarts(text, block)].length, 0);
  const begins = new Set(found.map(({ start }) => start));
  const labelled = prose.filter(({ start }) => begins.has(start)).length;
  const share = Math.max(labelled / prose.length, found.length / lines);
  return share >= TURNS.labelledShareMin;
}

function labels({ text, blocks, tree }: Text): Label[] {
  const bold = boldEnds(tree);
  const isSpeaker = speakerTest();
  const found: Label[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'code') continue;
    for (const start of lineStarts(text, block)) {
      const label = labelAt(text, start, block, bold.get(start));
      if (label && isSpeaker(label.speaker)) found.push(label);
    }
  }
  return found;
}

function labelAt(
  text: string,
  start: number,
  block: Block,
  boldEnd: number | undefined,
): Label | null {
  const hit = LABEL.exec(text.slice(start, Math.min(block.end, start + TURNS.labelUnitsMax)));
  if (hit?.[1] !== undefined) {
    const end = start + hit[0].trimEnd().length;
    return { start, end, speaker: nameIn(hit[1]), next: spaceEnd(text, start + hit[0].length) };
  }
  if (boldEnd === undefined || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(boldEnd, boldEnd + 20))) {
    return null;
  }
  const speaker = nameIn(text.slice(start, boldEnd));
  return { start, end: boldEnd, speaker, next: spaceEnd(text, boldEnd) };
}

/** A label without what tells more than the name: `SCHOLZ (SPD)`, `Olaf Scholz, Kanzler`. */
const nameIn = (label: string): string =>
  label
    .replace(/\([^()]*\)/g, '')
    .replace(/,.*$/s, '')
    .trim();

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (/^\s$/.test(text.charAt(at))) at++;
  return at;
}

function* lineStarts(text: string, block: Block): Generator<number> {
  let start: number = block.start;
  yield start;
  for (const end of text.slice(block.start, block.end).matchAll(/\r\n?|\n/g)) {
    start = block.start + end.index + end[0].length;
    yield start;
  }
}

/** Whether a label names a speaker by its form: `Olaf Scholz`, `FRAGE`, not `Ergebnis`. */
function speakerTest(): (label: string) => boolean {
  const words = lexicon();
  const lists = ['no-speaker', 'function-words'].flatMap((name) =>
    languagesWith(name).map((lang) => words.list(lang, name)),
  );
  const known = new Map<string, boolean>();
  const test = (label: string): boolean => {
    const parts = label.split(/[ \t]+/);
    if (label === '' || parts.length > TURNS.labelWordsMax) return false;
    if (!WORD.test(parts[0] ?? '') || /^\d/.test(label)) return false;
    if (!parts.every((part) => WORD.test(part) || PARTICLE.test(part))) return false;
    return label.length === 1 || !lists.some((list) => list.has(label));
  };
  return (label) => {
    const answer = known.get(label) ?? test(label);
    known.set(label, answer);
    return answer;
  };
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
