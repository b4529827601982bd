// The turns of a transcript: `Scholz: …` at the start of a line, or a name alone on its line.
//
// A label is a name by its form: few words, all with a capital but for particles. Where nobody
// declares a transcript, labels count only if they make the text one: most paragraphs begin with
// one, and speakers come back. Stage directions stay text; a heading ends a turn.

import type { Turn } from '../model/source.js';
import { textSpan } from '../text/offsets.js';
import type { Reading } from './reader.js';
import { TURNS } from './thresholds.js';
import type { TimeMark } from './times.js';
import { type Label, labelsOf, lineStarts } from './turns/labels.js';

type Text = Pick<Reading, 'text' | 'blocks' | 'tree' | 'breaks'>;

const TIMES = /\d{1,2}(?::\d{2}){1,2}/g;

/** What is known of a text before its turns are sought. */
interface Known {
  /** Somebody, or the format, says that it is a transcript. */
  readonly isTranscript: boolean;
  /** Who answers in an interview: the source's declared speaker. */
  readonly guest: string | null;
}

/** Turns, and the times that their labels tell. */
export interface Turns {
  readonly turns: readonly Turn[];
  readonly times: readonly TimeMark[];
}

/** The turns of a text, in order; none when it is no transcript. */
export function turns(reading: Text, { isTranscript, guest }: Known): Turns {
  const found = labelsOf(reading);
  if (!isTranscript && !areTurns(found, reading)) return { turns: [], times: [] };
  const { text, blocks } = reading;
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start }): number => start);
  const ends = [...headings, ...(reading.breaks ?? [])].sort((a, b) => a - b);
  let heading = 0;
  return {
    turns: found.map((label, index) => {
      while ((ends[heading] ?? text.length) < label.next) heading++;
      const limit = Math.min(found[index + 1]?.start ?? text.length, ends[heading] ?? text.length);
      const end = label.next + text.slice(label.next, limit).trimEnd().length;
      const speaker = label.answers ? guest : label.name;
      return { speaker, label: textSpan(label.start, label.end), ...textSpan(label.next, end) };
    }),
    times: found.flatMap(({ start, seconds }) =>
      seconds === null ? [] : [{ offset: start, seconds }],
    ),
  };
}

/** Whether labels like these, undeclared, can only be those of a transcript. */
function areTurns(found: readonly Label[], { text, blocks }: Text): boolean {
  if (found.length < TURNS.labelsMin) return false;
  const counts = new Map<string, number>();
  for (const { start, end, name } of found) {
    const label = name ?? text.slice(start, end).replace(TIMES, '').trim();
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const returning = [...counts.values()].filter((count) => count > 1).length;
  if (returning < TURNS.returningMin) return false;
  const prose = blocks.filter(({ kind }) => kind !== 'heading');
  const lines = prose.reduce((sum, block) => sum + [...lineStarts(text, block)].length, 0);
  const begins = new Set(found.map(({ start }) => start));
  const labelled = prose.filter(({ start }) => begins.has(start)).length;
  const share = Math.max(labelled / prose.length, found.length / lines);
  return share >= TURNS.labelledShareMin;
}
