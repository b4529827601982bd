// `check --pin`: writes into each claim what its source says today, so that a change is noticed.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, Result, Source } from '../schema/result.generated.js';
import { escapeHidden } from '../util/json-show.js';
import { writeOutput } from './outputs.js';
import { type Pin, withPins } from './pin-edits.js';
import { warn } from './streams.js';

/** Claims that stand in their source, whatever else is said of them. */
function located(claims: readonly Claim[]): Claim[] {
  return claims
    .flatMap((claim) => [claim, ...claim.evidence])
    .filter(({ match, verdict }) => match !== null && verdict !== 'source-changed');
}

/**
 * Pins every claim that was located, and says how many, and which it cannot pin. Files keep their
 * layout; each is written whole or not at all.
 *
 * @param result made with the sources' texts
 * @param root absolute
 */
export async function pin(result: Result, root: string): Promise<void> {
  const sources = new Map(result.sources.map((source) => [source.path, source]));
  const files = new Map<string, Map<string, Pin>>();
  const unpinned: Claim[] = [];
  let count = 0;
  for (const claim of located(result.claims)) {
    const made = pinOf(claim, sources.get(claim.source ?? ''));
    if (made === null) unpinned.push(claim);
    else {
      const pins = files.get(claim.file) ?? new Map<string, Pin>();
      files.set(claim.file, pins.set(claim.pointer, made));
      count += 1;
    }
  }
  for (const [file, pins] of files) await writePins(join(root, file), pins);
  warn(`Pinned: ${count}`);
  if (unpinned.length) tellUnpinned(unpinned);
}

async function writePins(path: string, pins: ReadonlyMap<string, Pin>): Promise<void> {
  const before = await readFile(path, 'utf8');
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const after = mark + withPins(before.slice(mark.length), pins);
  if (after !== before) await writeOutput(path, after);
}

/** As many as a glance takes in. */
const TOLD_MAX = 5;

function tellUnpinned(claims: readonly Claim[]): void {
  warn(`Not pinned, as the whole of their passages is not given away: ${claims.length}`);
  for (const { id } of claims.slice(0, TOLD_MAX)) warn(`  ${escapeHidden(id)}`);
  if (claims.length > TOLD_MAX) warn(`  and ${claims.length - TOLD_MAX} more`);
}

/**
 * The passage from its first word to its last, cues and left out words included. Null where it
 * cannot be had whole: pieces in another order have none, and a source of limited access keeps what
 * stands between them. A pin on a part would not see the rest change.
 */
function pinOf({ match, attribution }: Claim, source: Source | undefined): Pin | null {
  const segments = match?.segments ?? [];
  const [first, last] = [segments[0], segments.at(-1)];
  if (!source || !first || !last) return null;
  const one = segments.length === 1 ? first.text : '';
  const seen = source.text?.slice(first.start, last.end) ?? one;
  if (seen === '') return null;
  const speaker = attribution?.status === 'confirmed' ? attribution.speaker : null;
  return { sha256: source.sha256, seen, ...(speaker !== null && { speaker }) };
}
