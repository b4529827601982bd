// The minutes' elements, in the order of the file → text and turns.
//
// A spoken interjection (`(Anna Berg [SPD]: Unsinn!)`) is a turn of its own inside the speech, which
// goes on after it under the same label: nobody is credited with what was called at them.

import type { Reading } from '../reader.js';
import { piecesOf } from '../references.js';
import { textWriter } from '../text-writer.js';
import { turnList } from '../turn-list.js';
import { labelReader } from '../turns/speakers.js';

/** Where the words stand; all else is lists and data. */
const BODY = 'sitzungsverlauf';
const SILENT = new Set(['redner', 'a', 'fussnote']);

/** `(Beifall bei der SPD – Anna Berg [SPD]: Unsinn! – Zuruf: Ja!)`, part by part. */
const INTERJECTION =
  /(?:^\(| [–-] )(?<name>[^–:()[\]]{2,60}?)[ \t]?(?:\[[^\]]{1,40}\])?:[ \t](?<words>[^–()]{1,400}?)(?=\)|[ \t]–|$)/dg;

/** An element whose words are a paragraph of the text. */
interface Paragraph {
  readonly name: string;
  readonly isLabel: boolean;
  readonly start: number;
  words: string;
}

/** Takes the XML's events in order. */
export interface MinutesWriter {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Text of the raw file from `start` to `end`, references in it. */
  text(start: number, end: number): void;
  close(name: string): void;
  done(): Omit<Reading, 'ownWords'>;
}

/** An empty writer over the raw file. */
export function minutesWriter(raw: string): MinutesWriter {
  const writer = textWriter();
  const readLabel = labelReader();
  const turns = turnList();
  let isBody = false;
  let silent = 0;
  let paragraph: Paragraph | null = null;

  function finish({ name, isLabel, start, words }: Paragraph): void {
    const end = writer.length;
    if (end <= start) return;
    if (isLabel) turns.begin(nameOf(words.replace(/:\s*$/, '')), [start, end]);
    else if (name === 'kommentar') interjections(words, start, end);
    else turns.extend([start, end]);
  }

  const nameOf = (label: string): string | null => readLabel(label.trim())?.name ?? null;

  function interjections(words: string, start: number, end: number): void {
    const calls = [...words.matchAll(INTERJECTION)];
    for (const { groups, indices } of calls) {
      const [name, said] = [indices?.groups?.name, indices?.groups?.words];
      if (!name || !said) continue;
      const label = [start + name[0], start + said[0] - 1] as const;
      turns.interrupt(nameOf(groups?.name ?? ''), label, [start + said[0], start + said[1]]);
    }
    if (calls.length === 0) turns.extend([start, end]);
    else turns.resume();
  }

  return {
    open(name, attributes) {
      if (name === BODY) isBody = true;
      if (SILENT.has(name)) silent += 1;
      if (!isBody || silent > 0 || !/^(?:p|name|kommentar)$/.test(name)) return;
      const isLabel = name === 'name' || attributes.klasse === 'redner';
      writer.open(name === 'kommentar' ? 'caption' : 'paragraph');
      paragraph = { name, isLabel, start: writer.next, words: '' };
    },
    text(start, end) {
      if (!paragraph || silent > 0 || end <= start) return;
      const before = writer.length;
      const pieces = piecesOf(raw, start, end);
      writer.pieces(pieces, { keepsEnds: true });
      const written = Math.min(writer.length - before, writer.length - paragraph.start);
      const words = pieces.map(({ value }) => value).join('');
      if (written > 0) paragraph.words += words.slice(-written);
    },
    close(name) {
      if (SILENT.has(name)) silent -= 1;
      if (name === BODY) isBody = false;
      if (!paragraph || paragraph.name !== name || silent > 0) return;
      writer.end();
      finish(paragraph);
      paragraph = null;
    },
    done: () => ({ ...writer.done(raw), kind: 'transcript', turns: turns.done() }),
  };
}
