// The difference to another run: which claims are new, which have changed and how, which are gone.
// Which claim was which is told by same-claims.ts.

import type { ReportText } from '../messages/report-text.js';
import type { Claim, Result } from '../schema/result.generated.js';
import type { SinceView } from './html/view.js';
import { sameClaims } from './same-claims.js';
import { shortOf } from './shortening.js';
import { verdictLabel } from './verdict-text.js';

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
  const pairs = sameClaims(before.claims, result.claims);
  const found = new Map<Claim, SinceClaim>();
  let [fresh, changed] = [0, 0];
  for (const [index, claim] of result.claims.entries()) {
    const then = before.claims[pairs.get(index) ?? -1];
    const changes = then ? changesOf(claim, then, words) : [];
    if (!then) found.set(claim, { name: 'new', words: words.labels.sinceNew });
    else if (changes.length) found.set(claim, { name: 'changed', words: changes.join('; ') });
    if (!then) fresh += 1;
    else if (changes.length) changed += 1;
  }
  const kept = new Set(pairs.values());
  const gone = before.claims
    .filter((_, index) => !kept.has(index))
    .map((claim) => ({
      id: claim.id,
      verdict: verdictLabel(claim, words),
      headline: shortOf(claim.quote ?? claim.statement ?? '', QUOTE_UNITS),
    }));
  return {
    of: (claim) => found.get(claim) ?? null,
    view: { sentence: words.since(fresh, changed, gone.length), gone },
  };
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
