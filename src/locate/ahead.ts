// Searching ahead: while one thread reads who says what in a large source, another folds and indexes
// its text and searches it for the quotes. What it finds depends on no speaker, so the first thread
// takes text, index and answers over, and locates as if it had made them itself: the same places,
// the same bytes. Text and index are there once, in memory that both share.

import type { LocateRequest } from '../model/match.js';
import type { SourceText } from '../model/source.js';
import { fold, type PackedFolded, unpackFolded } from '../text/folds.js';
import { type FiledPlaces, filedPlaces } from './grams/gram-index.js';
import { locate } from './index.js';
import { type Answer, Answers } from './search/answers.js';
import { viewFrom, viewOf } from './view.js';

export type { Answer } from './search/answers.js';

/** A source made ready to be searched: what threads share of it. */
export interface SharedText {
  readonly folded: PackedFolded;
  readonly filed: FiledPlaces;
}

/** Folds and indexes a source in memory that all threads share. */
export function textAhead(source: SourceText): SharedText {
  const { units, folded, text } = fold(source.text).pack();
  const filed = filedPlaces(units, sharedNumbers);
  const shared = {
    units: filed.room?.text ?? new Uint16Array(sharedBytes(2 * units.length)),
    folded: sharedNumbers(folded.length),
    text: sharedNumbers(text.length),
  };
  if (!filed.room) shared.units.set(units);
  shared.folded.set(folded);
  shared.text.set(text);
  const made = { folded: shared, filed };
  takeText(source, made, 0);
  return made;
}

const sharedBytes = (count: number): SharedArrayBuffer => new SharedArrayBuffer(count);
const sharedNumbers = (count: number): Int32Array => new Int32Array(sharedBytes(4 * count));

/**
 * Uses what a thread has made of the same source.
 *
 * @param side 1 on the other thread than the one that made it
 */
export function takeText(source: SourceText, { folded, filed }: SharedText, side: 0 | 1 = 1): void {
  const { haystack } = viewFrom(source, unpackFolded(source.text, folded));
  haystack.take(filed, side);
  haystack.answers = new Answers();
}

/** One for all quotes: what is known of it is kept with it. */
const nobody = { quotations: [], unclosed: [] };

/** Locates a quote without its speakers, for what has to be searched whoever says it. */
export function locateAhead(request: LocateRequest, source: SourceText): readonly Answer[] {
  locate(request, source, nobody);
  return viewOf(source).haystack.answers?.fresh() ?? [];
}

/** Takes what another thread has found in the same source. */
export function takeAnswers(source: SourceText, answers: readonly Answer[]): void {
  viewOf(source).haystack.answers?.learn(answers);
}
