// Pronouns in a conversation: whom `he said` means there. Right after somebody's words it is mostly
// the other one. The person is changed, never the mention; inferred as before.

import type { Attribution } from '../attribution.js';
import type { Grammar } from '../words/grammar.js';
import type { Cast } from './casts.js';

/** What one person says at a stretch, as this needs it. */
export interface Spoken {
  /** Follows the turn before at once, or in the next paragraph. */
  readonly joined: boolean;
  /** Where its last words end. */
  readonly end: number;
  who: Attribution | null;
}

/** Gives each pronoun the person of the cast whom it means. */
export function tellApart(turns: readonly Spoken[], cast: Cast, grammar: Grammar): void {
  turns.forEach((turn, i) => {
    const own = turn.who?.speaker;
    if (own?.via !== 'pronoun' || !turn.who) return;
    const features = grammar.features(own.text.toLowerCase()).replace(/[^mf]/gu, '');
    if (!features) return;
    const before = turn.joined ? turns[i - 1] : undefined;
    const name = cast.meant(
      own.start,
      features,
      before?.who?.speaker?.name ?? null,
      spokenTo(before),
    );
    if (name) turn.who = { ...turn.who, speaker: { ...own, name } };
  });
}

/** Where the words of a turn and their cue end. */
const spokenTo = (turn: Spoken | undefined): number =>
  turn ? Math.max(turn.end, turn.who?.speaker?.end ?? 0) : 0;
