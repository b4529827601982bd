// Question 8: how close? What is left when nothing is wrong: the wording itself.

import type { Bench } from '../bench.js';
import type { Draft } from '../draft.js';
import type { Worded } from '../wording.js';
import { differenceMessage } from './meaning.js';

/** Answers the wording. */
export function askCloseness(bench: Bench, worded: Worded, draft: Draft): void {
  const { wording } = worded;
  const found = worded.differences.find((difference) => difference.wording === wording);
  const isTold = wording === 'tidied' && found;
  const message = isTold
    ? differenceMessage(found, bench)
    : { code: `verdict/${wording}`, args: { source: bench.source.path } };
  draft.give(wording, message);
}
