// Whom drafts name: their sources are read with these speakers known.

import { draftClaims } from '../drafts/claims.js';
import { mergeSpeakers } from '../load/roster.js';
import type { SourceState } from '../model/case.js';
import type { Speaker } from '../model/claim.js';
import type { Lexicon } from '../words/index.js';

/** The speakers of all quotations, each once, with all that is said of them. */
export function draftRoster(states: readonly SourceState[], words: Lexicon): readonly Speaker[] {
  const speakers = states
    .flatMap(({ source, attributed }) => (source ? draftClaims(source, attributed, words) : []))
    .flatMap(({ claim }) => claim.speaker ?? []);
  return [...new Set(mergeSpeakers(speakers).values())];
}
