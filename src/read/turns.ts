// The turns of a transcript.

import type { Turn } from '../model/source.js';
import type { Reading } from './reader.js';

/** The turns of a text; none when it is no transcript. */
export function turns(_reading: Pick<Reading, 'text' | 'blocks'>, _isDeclared: boolean): Turn[] {
  return [];
}
