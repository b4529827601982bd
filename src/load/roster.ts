// Who the claim files name for a source: each person once, under all names that any file gives.

import type { Claim, QuoteClaim, Speaker } from '../model/claim.js';

/** The persons of one source, by the name that a claim uses. */
export type Roster = ReadonlyMap<string, Speaker>;

/** The quotes of claims, those that back statements included. */
export const quotesOf = (claims: readonly Claim[]): readonly QuoteClaim[] =>
  claims.flatMap((claim) => (claim.kind === 'quote' ? [claim] : claim.evidence));

/**
 * Merges the speakers of one source. Equal names are one person, and a name that is an alias of
 * exactly one other person is that person: `Scholz` beside `{name: 'Olaf Scholz', aliases:
 * ['Scholz']}`. Order: first named first.
 */
export function mergeSpeakers(speakers: readonly Speaker[]): Roster {
  const byName = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const known = byName.get(speaker.name);
    byName.set(speaker.name, known ? union(known, speaker) : speaker);
  }
  const owners = new Map<string, Set<string>>();
  for (const { name, aliases } of byName.values()) {
    for (const alias of aliases) {
      if (alias === name) continue;
      owners.set(alias, (owners.get(alias) ?? new Set()).add(name));
    }
  }
  const fullName = (name: string): string => {
    const [owner, ...others] = owners.get(name) ?? [];
    // Two persons that are each other's alias stay two: nothing says which name is the fuller one.
    return owner === undefined || others.length || owners.has(owner) ? name : owner;
  };
  for (const [name, speaker] of [...byName]) {
    const full = byName.get(fullName(name));
    if (full && full.name !== name) byName.set(full.name, union(full, speaker));
  }
  return new Map([...byName.keys()].map((name) => [name, byName.get(fullName(name))!]));
}

const union = (a: Speaker, b: Speaker): Speaker => ({
  name: a.name,
  aliases: [...new Set([...a.aliases, ...b.aliases])],
  roles: [...new Set([...a.roles, ...b.roles])],
});

/** The roster of every source that the claims cite. */
export function rostersOf(claims: readonly Claim[]): ReadonlyMap<string, Roster> {
  const named = new Map<string, Speaker[]>();
  for (const { source, speaker } of quotesOf(claims)) {
    const list = named.get(source) ?? [];
    if (speaker) list.push(speaker);
    named.set(source, list);
  }
  return new Map([...named].map(([source, speakers]) => [source, mergeSpeakers(speakers)]));
}

/** The claims with each speaker as full as the roster of its source has them. */
export function withFullSpeakers(
  claims: readonly Claim[],
  rosters: ReadonlyMap<string, Roster>,
): readonly Claim[] {
  const full = (quote: QuoteClaim): QuoteClaim => ({
    ...quote,
    speaker: quote.speaker
      ? (rosters.get(quote.source)?.get(quote.speaker.name) ?? quote.speaker)
      : null,
  });
  return claims.map((claim) =>
    claim.kind === 'quote' ? full(claim) : { ...claim, evidence: claim.evidence.map(full) },
  );
}
