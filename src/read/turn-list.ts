// Turns as a format marks them, gathered in the order of the text.

import type { Turn } from '../model/source.js';
import { textSpan } from '../text/offsets.js';

type Range = readonly [start: number, end: number];

interface OpenTurn {
  readonly speaker: string | null;
  readonly label: Range;
  start: number;
  end: number;
}

/** Gathers turns. */
export interface TurnList {
  /** Begins a turn; it is empty until words are added. */
  begin(speaker: string | null, label: Range): void;
  /** Adds words to the turn that is open, if there is one. */
  extend(words: Range): void;
  /** Somebody else speaks in between. */
  interrupt(speaker: string | null, label: Range, words: Range): void;
  /** After interruptions, the turn before them goes on. */
  resume(): void;
  /** Nobody's words follow, as far as the format tells. */
  end(): void;
  /** All turns that have words. */
  done(): Turn[];
}

/** An empty list. */
export function turnList(): TurnList {
  const turns: OpenTurn[] = [];
  let open: OpenTurn | null = null;
  const begin = (speaker: string | null, label: Range, words: Range = [0, 0]): OpenTurn => {
    const turn = { speaker, label, start: words[0], end: words[1] };
    turns.push(turn);
    return turn;
  };
  return {
    begin(speaker, label) {
      open = begin(speaker, label);
    },
    extend([start, end]) {
      if (!open) return;
      if (open.end === 0) open.start = start;
      open.end = end;
    },
    interrupt(speaker, label, words) {
      begin(speaker, label, words);
    },
    resume() {
      if (open) open = begin(open.speaker, open.label);
    },
    end() {
      open = null;
    },
    done: () =>
      turns.flatMap(({ speaker, label: [from, to], start, end }) =>
        end > start ? [{ speaker, label: textSpan(from, to), ...textSpan(start, end) }] : [],
      ),
  };
}
