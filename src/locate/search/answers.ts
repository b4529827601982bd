// Answers to searches, kept with the question: what one thread has searched, another need not.
//
// The least distance and its ends follow from the text, the pattern, the limit and the regions, and
// from nothing else, so an answer holds on whatever thread it is asked for again. Only searches of
// all the text, or of all but a stretch, are kept: those are dear, and asked before it is known who
// says what in the source.

import type { Region } from '../view.js';
import type { BestEnds } from './search.js';

/** A search and what it found: plain data that can cross a thread. */
export type Answer = readonly [question: string, found: BestEnds | null];

/** More equal places than these are sooner found again than handed over. */
const endsMax = 1_000;
const regionsMax = 2;
/** Units of text below which searching costs less than asking. */
const unitsMin = 50_000;

/** The answers that are known of one text. */
export class Answers {
  readonly #known = new Map<string, BestEnds | null>();
  #fresh: Answer[] = [];

  /** What a search finds; undefined when nobody has searched so. */
  to(pattern: Uint16Array, limit: number, regions: readonly Region[]): BestEnds | null | undefined {
    return isKept(regions) ? this.#known.get(question(pattern, limit, regions)) : undefined;
  }

  /** Notes what a search has found. */
  note(
    pattern: Uint16Array,
    limit: number,
    regions: readonly Region[],
    found: BestEnds | null,
  ): void {
    if (!isKept(regions) || (found && found.ends.length > endsMax)) return;
    const answer: Answer = [question(pattern, limit, regions), found];
    this.learn([answer]);
    this.#fresh.push(answer);
  }

  /** Takes what another thread has noted. */
  learn(answers: readonly Answer[]): void {
    for (const [asked, found] of answers) this.#known.set(asked, found);
  }

  /** What was noted since this was last asked. */
  fresh(): readonly Answer[] {
    const noted = this.#fresh;
    this.#fresh = [];
    return noted;
  }
}

function isKept(regions: readonly Region[]): boolean {
  if (regions.length > regionsMax) return false;
  return regions.reduce((sum, { start, end }) => sum + end - start, 0) >= unitsMin;
}

function question(pattern: Uint16Array, limit: number, regions: readonly Region[]): string {
  const where = regions.map(({ start, end }) => `${start}-${end}`).join(' ');
  return `${limit} ${where} ${written(pattern)}`;
}

const chunkUnits = 8192;

/** Unit for unit: a decoder would change what is no well-formed text. */
function written(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += chunkUnits) {
    text += String.fromCharCode(...units.subarray(at, at + chunkUnits));
  }
  return text;
}
