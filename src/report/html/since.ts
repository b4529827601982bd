// The difference to another run: which claims are new, which have changed and how, which are gone.
// Claims are the same when they have the same id; the n-th of an id is compared with the n-th.

import type { ReportText } from '../../messages/report-text.js';
import type { Claim, Result } from '../../schema/result.generated.js';
import { shortOf } from '../shortening.js';
import { verdictLabel } from '../verdict-text.js';
import type { SinceView } from './view.js';

/** How one claim stands to the other run. */
export interface SinceClaim {
  readonly name: 'new' | 'changed';
  readonly words: string;
}

/** The difference, claim by claim and as a whole. */
export interface Since {
  /** Null when nothing about the claim has changed. */
  of(claim: Claim): SinceClaim | null;
  readonly view: SinceView;
}

/** Of an earlier quotation. */
const QUOTE_UNITS = 120;

/** Compares a result with an earlier one. */
export function sinceOf(result: Result, before: Result, words: ReportText): Since {
  const earlier = new Map(keyed(before.claims));
  const found = new Map<Claim, SinceClaim>();
  let [fresh, changed] = [0, 0];
  for (const [key, claim] of keyed(result.claims)) {
    const then = earlier.get(key);
    earlier.delete(key);
    const changes = then ? changesOf(claim, then, words) : [];
    if (!then) found.set(claim, { name: 'new', words: words.labels.sinceNew });
    else if (changes.length) found.set(claim, { name: 'changed', words: changes.join('; ') });
    if (!then) fresh += 1;
    else if (changes.length) changed += 1;
  }
  const gone = [...earlier.values()].map((claim) => ({
    id: claim.id,
    verdict: verdictLabel(claim, words),
    headline: shortOf(claim.quote ?? claim.statement ?? '', QUOTE_UNITS),
  }));
  return {
    of: (claim) => found.get(claim) ?? null,
    view: { sentence: words.since(fresh, changed, gone.length), gone },
  };
}

/** Claims by id and by how many of the same id stand before. */
function keyed(claims: readonly Claim[]): [key: string, claim: Claim][] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const count = counts.get(claim.id) ?? 0;
    counts.set(claim.id, count + 1);
    return [`${count} ${claim.id}`, claim];
  });
}

function changesOf(now: Claim, then: Claim, words: ReportText): string[] {
  const { labels } = words;
  const [label, old] = [verdictLabel(now, words), verdictLabel(then, words)];
  const own = now.quote ?? now.statement;
  const oldOwn = then.quote ?? then.statement ?? '';
  return [
    ...(label === old && now.outcome === then.outcome ? [] : [words.sinceVerdict(old)]),
    ...(own === oldOwn ? [] : [words.sinceQuote(shortOf(oldOwn, QUOTE_UNITS))]),
    ...(now.speaker === then.speaker ? [] : [words.sinceSpeaker(then.speaker ?? labels.noSpeaker)]),
    ...(passageDiffers(now, then) ? [labels.sincePassage] : []),
  ];
}

/** A passage that one run has not is told by its verdict, or kept back. */
function passageDiffers(now: Claim, then: Claim): boolean {
  const [passage, old] = [passageOf(now), passageOf(then)];
  return passage !== '' && old !== '' && passage !== old;
}

/** The passages of a claim and its evidence. */
const passageOf = (claim: Claim): string =>
  [claim, ...claim.evidence]
    .flatMap(({ match }) => match?.segments.map(({ text }) => text) ?? [])
    .join('\n');
