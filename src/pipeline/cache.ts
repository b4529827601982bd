// `--cache`: answers of earlier runs, used again where nothing that they depend on has changed.
// What could not be read or failed is never kept, and a hit is the row that checking would make.

import type { Claim as ModelClaim, Place } from '../model/claim.js';
import type { SourceRow } from '../result/sources.js';
import type { Claim } from '../schema/result.generated.js';
import { type CacheKeys, cacheKeys, setupKey } from './cache-keys.js';
import { isRowOf, isSourceRow } from './cache-rows.js';
import { type Kept, openShelf, type Shelf } from './cache-shelf.js';
import type { CheckedUnit, CheckSetup } from './check-unit.js';
import type { NumberedClaim, Unit } from './units.js';

/** Checks units in the ordinary way. */
export type CheckUnits = (units: readonly Unit[]) => Promise<readonly CheckedUnit[]>;

/** A unit with what the cache knows of it. */
interface Shelved {
  readonly unit: Unit;
  readonly kept: Kept | null;
  readonly hits: CheckedUnit['claims'];
  readonly misses: readonly NumberedClaim[];
}

/**
 * Checks all units, taking from the cache what is there, and keeps what is new.
 *
 * @param folder absolute; made when something is to be kept
 */
export async function checkCached(
  units: readonly Unit[],
  setup: CheckSetup,
  folder: string,
  check: CheckUnits,
): Promise<CheckedUnit[]> {
  const keys = await cacheKeys(setup);
  const shelf = openShelf(folder, setupKey(setup));
  const shelved = await Promise.all(units.map((unit) => lookUp(unit, keys, shelf)));
  const needs = ({ unit, kept, misses }: Shelved) =>
    misses.length > 0 || rowOf(unit, kept, keys, setup) === null;
  const open = shelved.filter(needs);
  const fresh = await check(open.map(({ unit, misses }) => ({ ...unit, claims: misses })));
  const made = new Map(open.map((each, index) => [each, fresh[index]]));
  if (open.length) {
    // Asked again: what changed while it was checked must not be kept under what it was before.
    const keeping = { keys, after: await cacheKeys(setup), shelf, setup };
    await Promise.all([...made].map(([each, own]) => own && keep(each, own, keeping)));
  }
  return shelved.map((each) =>
    merged(each, made.get(each), rowOf(each.unit, each.kept, keys, setup)),
  );
}

async function lookUp(unit: Unit, keys: CacheKeys, shelf: Shelf): Promise<Shelved> {
  const kept = await shelf.read(unit.path);
  const hits: { index: number; row: Claim }[] = [];
  const misses: NumberedClaim[] = [];
  for (const numbered of unit.claims) {
    const { index, claim } = numbered;
    const row = kept && answer(claim, kept, keys);
    if (row) hits.push({ index, row: placed(row, claim) });
    else misses.push(numbered);
  }
  return { unit, kept, hits, misses };
}

function answer(claim: ModelClaim, { claims }: Kept, keys: CacheKeys): Claim | undefined {
  const alone = keys.alone(claim);
  if (alone === null) return undefined;
  const row = claims.get(alone) ?? claims.get(keys.amongNeighbours(claim) ?? '');
  return isRowOf(row, claim) ? row : undefined;
}

/** The source's row, if it is known and has all that the run asks for. */
const rowOf = ({ path }: Unit, kept: Kept | null, keys: CacheKeys, setup: CheckSetup) =>
  kept && !setup.includeText && kept.source === keys.source(path) && isSourceRow(kept.row, path)
    ? kept.row
    : null;

/** A row with the place where its claim stands today. What people said of it is not the cache's. */
function placed(row: Claim, claim: ModelClaim): Claim {
  const { line, column, pointer }: Place = claim;
  const today = { line, column, pointer, decision: null, known: false };
  if (claim.kind === 'quote') return { ...row, ...today };
  const evidence = row.evidence.map((each, index) => {
    const quote = claim.evidence[index];
    return quote ? placed(each, quote) : each;
  });
  return { ...row, ...today, evidence };
}

function merged(
  { hits }: Shelved,
  own: CheckedUnit | undefined,
  row: SourceRow | null,
): CheckedUnit {
  if (own) return { ...own, claims: [...hits, ...own.claims] };
  if (row) return { source: row, claims: hits, problems: [] };
  throw new Error('Wortlaut has a bug: a source is neither in the cache nor checked');
}

/** What of the claims of one source is kept at most; old answers go first. */
const CLAIMS_MAX = 20_000;

interface Keeping {
  /** Before and after the checking. */
  readonly keys: CacheKeys;
  readonly after: CacheKeys;
  readonly shelf: Shelf;
  readonly setup: CheckSetup;
}

/** Keeps what a unit came to, unless its source failed or changed while it was checked. */
async function keep(
  { unit, kept, misses }: Shelved,
  { source: made, claims, problems }: CheckedUnit,
  { keys, after, shelf, setup }: Keeping,
): Promise<void> {
  const source = keys.source(unit.path);
  if (source === null || source !== after.source(unit.path) || problems.length > 0) return;
  const byIndex = new Map(misses.map(({ index, claim }) => [index, claim]));
  const added = claims.flatMap(({ index, row }): [string, Claim][] => {
    const claim = byIndex.get(index);
    const key = claim && isKept(row) ? keyOf(claim, row, keys) : null;
    return !claim || key === null || key !== keyOf(claim, row, after) ? [] : [[key, row]];
  });
  const before = kept?.source === source ? kept : null;
  const known = before && isSourceRow(before.row, unit.path) ? before.row : null;
  if (added.length === 0 && before && (known || setup.includeText)) return;
  const all = [...(before?.claims ?? []), ...added].slice(-CLAIMS_MAX);
  const row = setup.includeText ? known : made;
  await shelf.write(unit.path, { source, row, claims: new Map(all) });
}

/** A language that does not fit is what the files say; every other reason is a failure. */
const isKept = ({ verdict, reason, flags, evidence }: Claim): boolean =>
  (verdict !== 'unchecked' || reason === 'other-language') &&
  !flags.includes('rule-error') &&
  evidence.every(isKept);

/** What was not found was looked for in the neighbours too, and depends on them. */
function keyOf(claim: ModelClaim, row: Claim, keys: CacheKeys): string | null {
  const rows = row.kind === 'quote' ? [row] : row.evidence;
  const isAlone = rows.every(({ match }) => match !== null);
  return isAlone ? keys.alone(claim) : keys.amongNeighbours(claim);
}
