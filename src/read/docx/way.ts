// The way back in a file that has no pages before it is printed: its lines are its paragraphs.

import type { Block } from '../../model/source.js';
import type { PackedWay } from '../reader.js';

/** The number of each block, counted from 1. */
export function paragraphWay(blocks: readonly Block[]): PackedWay {
  const starts = blocks.length ? blocks.map(({ start }): number => start) : [0];
  starts[0] = 0;
  return {
    to: 'print',
    starts: Uint32Array.from(starts),
    lines: Uint32Array.from(starts, (_, index) => index + 1),
    pages: null,
  };
}
