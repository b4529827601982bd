// Claims that editors have spoken about, and one that the baseline knows.

import type { Claim, Result } from '../../../src/schema/result.generated.js';
import { sampleClaim, sampleResult } from './claim.js';
import { sampleSource } from './source.js';

type Decision = NonNullable<Claim['decision']>;

/** A decision in effect. */
export const decisionOf = (action: Decision['action'], more: Partial<Decision> = {}): Decision => ({
  ...{ action, reviewer: 'AB', reason: 'heard it', date: '2026-11-20', until: null },
  ...{ state: 'in-effect', changed: [], others: [], file: 'claims/tokyo/decisions.json' },
  ...more,
});

const WORDS = 'Die Zusammenarbeit hat eine neue Stufe erreicht';

/** What of each claim is open to a test. */
export type Spoken = Partial<Pick<Claim, 'verdict' | 'decision' | 'known'>>;

/** A report on claims that say the same, each with what was decided on it. */
export function decidedResult(spoken: Readonly<Record<string, Spoken>>): Result {
  const source = sampleSource('claims/tokyo/article.md', `„${WORDS}“, sagte sie.`, {
    url: 'https://news.example/tokyo',
  });
  const claims = Object.entries(spoken).map(([name, { verdict = 'altered', ...more }]) =>
    sampleClaim(
      { id: `tokyo/a/${name}`, verdict, quote: WORDS, passages: [WORDS], ...more },
      source,
    ),
  );
  return sampleResult(claims, [source]);
}
