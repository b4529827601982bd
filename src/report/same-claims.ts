// Which claims of a run are those of an earlier one. By fingerprint, then by id; what is left over,
// by the same words and then by the likeness of the words, of one speaker in one source first: a
// draft's ids are made of its name and the first words, which a correction or a new name changes.
// Linear in the claims but for the sorting of candidates (util/rewording.ts).

import type { Claim } from '../schema/result.generated.js';
import { groupedBy } from '../util/groups.js';
import { leftOver, likest, sameWords } from '../util/rewording.js';

/** What equal claims share; empty when it says nothing. */
type KeyOf = (claim: Claim) => string;

/** What the claim is of, as it was written. */
const ownWords = ({ quote, statement }: Claim): string => quote ?? statement ?? '';

const origin: KeyOf = ({ kind, source, speaker }) => JSON.stringify([kind, source, speaker]);
const kindOf: KeyOf = ({ kind }) => kind;

/** The same words of one origin; without words, nothing. */
const wordsWithin =
  (of: KeyOf): KeyOf =>
  (claim) => {
    const words = sameWords(ownWords(claim));
    return words && `${of(claim)} ${words}`;
  };

/**
 * Pairs by index: what is now → what it was. The n-th of equal ones is paired with the n-th.
 */
export function sameClaims(
  before: readonly Claim[],
  now: readonly Claim[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (to: number, from: number) => {
    pairs.set(to, from);
    taken.add(from);
  };
  const pairEqual = (keyOf: KeyOf) => {
    const free = [...before.entries()].filter(([index]) => !taken.has(index)).reverse();
    const waiting = groupedBy(free, ([, claim]) => keyOf(claim));
    now.forEach((claim, index) => {
      const key = keyOf(claim);
      const found = key && !pairs.has(index) ? waiting.get(key)?.pop() : undefined;
      if (found) pair(index, found[0]);
    });
  };
  const pairAlike = (groupOf: KeyOf) => {
    const groupAt = (claims: readonly Claim[], index: number) => {
      const claim = claims[index];
      return claim && groupOf(claim);
    };
    const old = leftOver(before.map(ownWords), (index) => taken.has(index));
    const fresh = leftOver(now.map(ownWords), (index) => pairs.has(index));
    const oldGroups = groupedBy(old, ({ index }) => groupAt(before, index));
    for (const [group, own] of groupedBy(fresh, ({ index }) => groupAt(now, index))) {
      for (const [to, from] of likest(oldGroups.get(group) ?? [], own)) pair(to, from);
    }
  };
  pairEqual(({ fingerprint }) => fingerprint);
  pairEqual(({ id }) => id);
  for (const of of [origin, kindOf]) {
    pairEqual(wordsWithin(of));
    pairAlike(of);
  }
  return pairs;
}
