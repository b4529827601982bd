// Subtitles, WebVTT (.vtt) and SubRip (.srt): cues become running text, with the time of each.
//
// What is said goes on through cues until somebody else speaks, by voice tag, label, dash or `>>`,
// or nobody does for a while; that ends a paragraph. A voice becomes a turn, with its name before
// it in the text.

import { InputError } from '../util/errors.js';
import { cuesOf } from './captions/cues.js';
import { type ShownLine, shownLines } from './captions/payload.js';
import { cutPieces, type ShownCue, unrolled } from './captions/rolling.js';
import type { OwnWords, Reading } from './reader.js';
import { textWriter } from './text-writer.js';
import { CAPTIONS } from './thresholds.js';
import { placesByTime, type TimeMark } from './times.js';
import { turnList } from './turn-list.js';
import { labelTest } from './turns/labels.js';
import { speakerReader } from './turns/speakers.js';

const LANGUAGE = /^Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})[ \t]*$/m;

/** `Media: https://…` in the header or a note before the first cue. */
const MEDIA = /^(?:NOTE[ \t]+)?(?:Media|Video|Audio|Source|URL):[ \t]*(https?:\/\/\S+)[ \t]*$/im;
const TIMING = /-->|$/;

/** Somebody else speaks: `>>` of live captions, a dash of subtitles. */
const CHANGE = /^[ \t]*(?:>{2,3}|[-–—](?=[ \t]*\S))[ \t]*/;

/**
 * Reads WebVTT or SubRip.
 *
 * @throws InputError `source/damaged` when the file has no cue
 */
export function readCaptions(raw: string, path: string): Reading {
  const cues = cuesOf(raw).map(
    (cue): ShownCue => ({ ...cue, lines: cue.lines.flatMap((line) => shownLines(raw, line)) }),
  );
  if (cues.length === 0) {
    throw new InputError('source/damaged', 'No cue was found in these subtitles.', {
      file: path,
      hint: 'A cue has a line such as “00:01:02.000 --> 00:01:04.500”, and its words below.',
    });
  }
  const written = write(unrolled(cues));
  const reading = written.writer.done(raw);
  return {
    ...reading,
    map: placesByTime(reading.map, written.times),
    ownWords: ownWords(raw),
    kind: 'transcript',
    breaks: written.breaks,
    turns: written.turns,
  };
}

function write(cues: readonly ShownCue[]) {
  const writer = textWriter();
  const times: TimeMark[] = [];
  const turns = turnList();
  const speakerOf = speakerReader();
  const isLabelled = labelTest();
  let voice: string | null = null;
  let lastTo = 0;
  // Nobody can say which of two speakers goes on in the next cue.
  let isDialogue = false;
  const breaks: number[] = [];
  const speak = (line: ShownLine): void => {
    if (line.voice === null || line.voice.name === voice) return;
    writer.end();
    voice = line.voice.name;
    const from = writer.next;
    writer.linear(voice, line.voice.start);
    writer.atomic(': ', line.voice.start + voice.length);
    turns.begin(speakerOf(voice), [from, writer.length - 1]);
  };
  for (const { from, to, lines } of cues) {
    if (from - lastTo >= CAPTIONS.pauseMillisecondsMin) writer.end();
    lastTo = Math.max(lastTo, to);
    if (voice !== null && lines.some(hasWords) && !lines.some((line) => line.voice)) {
      writer.end();
      voice = null;
      turns.end();
    }
    if (isDialogue) {
      writer.end();
      breaks.push(writer.next);
    }
    isDialogue = false;
    times.push({ offset: writer.length, seconds: from / 1000 });
    for (const line of lines) {
      if (!hasWords(line)) continue;
      speak(line);
      const change = CHANGE.exec(line.text)?.[0].length ?? 0;
      const said = line.text.slice(change);
      if (voice === null && (change > 0 || isLabelled(said))) writer.end();
      isDialogue ||= change > 0;
      writer.join(line.pieces[0]?.start ?? 0);
      const start = writer.next;
      if (change > 0 && !isLabelled(said)) breaks.push(start);
      writer.pieces(cutPieces(line.pieces, change));
      turns.extend([start, writer.length]);
    }
  }
  return { writer, times, breaks, turns: turns.done() };
}

const hasWords = ({ text }: ShownLine): boolean => text.trim() !== '';

/** `Language: de` in the header of WebVTT; words with times of their own are a machine's. */
function ownWords(raw: string): OwnWords {
  const head = raw.slice(0, CAPTIONS.headUnits);
  const header = head.startsWith('WEBVTT') ? (head.split(/\r?\n\r?\n/, 1)[0] ?? '') : '';
  const lang = LANGUAGE.exec(header)?.[1];
  const media = MEDIA.exec(head.slice(0, head.search(TIMING)))?.[1];
  const isMachine = /<\d{2}:\d{2}:\d{2}\.\d{3}><c>/.test(head);
  return {
    ...(lang !== undefined && { lang }),
    ...(media !== undefined && { media }),
    ...(isMachine && { made: 'asr' }),
  };
}
