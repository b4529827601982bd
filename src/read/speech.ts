// Speech recognition's JSON: Whisper and its kin (`segments`, `chunks` or a bare list, in seconds),
// whisper.cpp (`transcription` in milliseconds), with or without speakers.
//
// Values come from JSON.parse; where a segment's text stands in the file, from our own tree.

import { InputError } from '../util/errors.js';
import { type JsonEntry, type JsonNode, readTree } from '../util/json-tree.js';
import { LIMITS } from '../util/limits.js';
import type { OwnWords, Reading } from './reader.js';
import { stringPieces } from './speech/strings.js';
import { textWriter } from './text-writer.js';
import { CAPTIONS } from './thresholds.js';
import { placesByTime, type TimeMark } from './times.js';
import { turnList } from './turn-list.js';
import { speakerReader } from './turns/speakers.js';

/** One stretch of recognised speech. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  /** Where the object and its text stand in the file. */
  readonly start: number;
  readonly textStart: number;
}

/**
 * Reads the JSON of speech recognition.
 *
 * @throws InputError `source/damaged` (no JSON), `source/unknown-format` (JSON of something else)
 */
export function readSpeech(raw: string, path: string): Reading {
  const tree = readTree(raw, LIMITS.jsonDepthMax);
  if (!('kind' in tree)) {
    throw new InputError('source/damaged', 'This source ends in .json, but is no JSON.', {
      file: path,
      hint: 'Sources in JSON are transcripts of speech recognition, as Whisper writes them.',
    });
  }
  const value: unknown = JSON.parse(raw);
  const found = segmentsOf(value, tree);
  if (!found) {
    throw new InputError('source/unknown-format', 'This JSON is no transcript.', {
      file: path,
      hint: 'It needs a list “segments”, each with “start”, “end” and “text”, as Whisper writes it.',
    });
  }
  const { reading, turns, times } = write(raw, found);
  const map = placesByTime(reading.map, times);
  return { ...reading, map, kind: 'transcript', turns, ownWords: ownWords(value) };
}

function write(raw: string, segments: readonly Segment[]) {
  const writer = textWriter();
  const turns = turnList();
  const speakerOf = speakerReader();
  const times: TimeMark[] = [];
  let voice: string | null = null;
  let lastTo = 0;
  const speak = (speaker: string | null, place: number): void => {
    writer.end();
    turns.end();
    voice = speaker;
    if (speaker === null) return;
    const from = writer.next;
    writer.atomic(`${speaker}: `, place);
    turns.begin(speakerOf(speaker), [from, writer.length - 1]);
  };
  for (const { from, to, speaker, start, textStart } of segments) {
    if (from - lastTo >= CAPTIONS.pauseMillisecondsMin) writer.end();
    lastTo = to;
    times.push({ offset: writer.length, seconds: from / 1000 });
    if (speaker !== voice) speak(speaker, start);
    writer.join(textStart);
    const first = writer.next;
    writer.pieces(stringPieces(raw, textStart));
    turns.extend([first, writer.length]);
  }
  return { reading: writer.done(raw), times, turns: turns.done() };
}

/** The segments of any known form; null when there is no list of them. */
function segmentsOf(value: unknown, tree: JsonNode): Segment[] | null {
  const named = ['segments', 'transcription', 'chunks'].map(
    (key) => [property(value, key), entryOf(tree, key)?.node] as const,
  );
  for (const [list, node] of [...named, [value, tree] as const]) {
    if (!Array.isArray(list) || !node || list.length === 0) continue;
    const all = list.map((item: unknown, index) => segmentOf(item, node.entries[index]?.node));
    const found = all.flatMap((segment) => (segment ? [segment] : []));
    if (found.length === all.length) return found;
  }
  return null;
}

function segmentOf(item: unknown, node: JsonNode | undefined): Segment | null {
  const text = node && entryOf(node, 'text');
  if (!node || !text || typeof property(item, 'text') !== 'string') return null;
  const offsets = property(item, 'offsets');
  const [stamp, stampEnd] = pairOf(property(item, 'timestamp'));
  const start = seconds(property(item, 'start') ?? stamp);
  // The last of a list may not know its end.
  const lasts = seconds(property(item, 'duration'));
  const until = isTime(start) && isTime(lasts) ? start + lasts : start;
  const end = seconds(property(item, 'end') ?? stampEnd ?? until);
  const [from, to] = [property(offsets, 'from'), property(offsets, 'to')];
  const speaker = property(item, 'speaker');
  const place = {
    speaker: typeof speaker === 'string' && speaker.trim() !== '' ? speaker.trim() : null,
    start: node.start,
    textStart: text.node.start,
  };
  if (isTime(start) && isTime(end)) return { ...place, from: start * 1000, to: end * 1000 };
  return isTime(from) && isTime(to) ? { ...place, from, to } : null;
}

const pairOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Some writers put numbers into strings. */
const seconds = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,7}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const property = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** The last entry of a key: JSON.parse takes that one too. */
const entryOf = ({ entries }: JsonNode, key: string): JsonEntry | undefined =>
  entries.findLast((entry) => entry.key === key);

function ownWords(value: unknown): OwnWords {
  const said = property(value, 'language') ?? property(property(value, 'result'), 'language');
  const lang = typeof said === 'string' && /^[a-z]{2,3}$/.test(said) ? { lang: said } : {};
  return { made: 'asr', ...lang };
}
