// Ids of claims that name none: made from the first words, so that they stay when others come.

const WORDS_MAX = 5;
const UNITS_MAX = 60;

/** `Mit diesen Beratungen hat die enge …` → `mit-diesen-beratungen-hat-die`. */
export function slug(words: string): string {
  const found = words
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  const made: string[] = [];
  let units = 0;
  for (const word of (found ?? []).slice(0, WORDS_MAX)) {
    units += word.length + 1;
    if (made.length > 0 && units > UNITS_MAX) break;
    made.push(word.slice(0, UNITS_MAX));
  }
  return made.join('-') || 'claim';
}

/**
 * The id of each claim of a file: its own, else one from its words; of equal ones the second gets
 * `-2`. Ids that are written down are never given to another.
 */
export function claimIds(claims: readonly unknown[]): readonly string[] {
  const taken = new Set(claims.map((claim) => textAt(claim, 'id')));
  const next = new Map<string, number>();
  return claims.map((claim) => {
    const own = textAt(claim, 'id');
    if (own !== null) return own;
    const base = slug(textAt(claim, 'quote') ?? textAt(claim, 'statement') ?? '');
    for (let number = next.get(base) ?? 1; ; number += 1) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (taken.has(id)) continue;
      taken.add(id);
      next.set(base, number + 1);
      return id;
    }
  });
}

/** A text entry of a value that may be anything. */
function textAt(value: unknown, key: string): string | null {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return null;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : null;
}

/** What all ids of a file begin with: `claims/tokyo/scholz.json → tokyo/scholz`. */
export const idPrefix = (path: string): string =>
  path.replace(/^claims\//, '').replace(/\.json$/i, '');
