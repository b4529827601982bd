// The turns of a transcript: `Scholz: …` at the start of a line, or a name alone on its line.
//
// A label is a name by its form: few words, all with a capital but for particles. Where nobody
// declares a transcript, labels count only if they make the text one: most paragraphs begin with
// one, and speakers come back, or they are those of minutes. Stage directions stay text; a heading ends a turn.

import type { Turn } from '../model/source.js';
import { textSpan } from '../text/offsets.js';
import type { Reading } from './reader.js';
import { TURNS } from './thresholds.js';
import type { TimeMark } from './times.js';
import { type Label, labelsOf, lineStarts } from './turns/labels.js';
import { areMinutes } from './turns/minutes-labels.js';

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
  if (found.length < TURNS.shortLabelsMin) return false;
  if (areMinutes(found, text)) return true;
  const labels = found.map(
    ({ start, end, name }) => name ?? text.slice(start, end).replace(TIMES, '').trim(),
  );
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const returning = [...counts.values()].filter((count) => count > 1).length;
  const isLong = found.length >= TURNS.labelsMin && returning >= TURNS.returningMin;
  if (!isLong && !isDialogue(found, labels, text)) return false;
  const prose = blocks.filter(({ kind }) => kind !== 'heading');
  const lines = prose.reduce((sum, block) => sum + [...lineStarts(text, block)].length, 0);
  const begins = new Set(found.map(({ start }) => start));
  const labelled = prose.filter(({ start }) => begins.has(start)).length;
  // Of few turns a paragraph is one, or a line is: an article's paragraph may begin with one as well.
  const byParagraph = isLong || labelled === found.length ? labelled / prose.length : 0;
  const share = Math.max(byParagraph, found.length / lines);
  return share >= (isLong ? TURNS.labelledShareMin : TURNS.shortLabelledShareMin);
}

/** Whether few turns are a talk: somebody answers and is answered, in sentences, and all are people. */
function isDialogue(found: readonly Label[], labels: readonly string[], text: string): boolean {
  const answered = labels.some((label, at) => at > 1 && isAnswered(labels, label, at));
  return (
    answered &&
    found.every(({ name, seconds, next }, at) => {
      const isPerson = name === null || seconds !== null || name.includes(' ');
      const words = text.slice(next, found[at + 1]?.start ?? text.length).trimEnd();
      return isPerson && SENTENCE_END.test(words.slice(-10));
    })
  );
}

/** Whether who spoke before somebody else speaks again at once: A, B, A. */
const isAnswered = (labels: readonly string[], label: string, at: number): boolean =>
  labels[at - 1] !== label && labels[at - 2] === label;

const SENTENCE_END = /[.!?…—–][\])"'“”’»«]*$/u;
