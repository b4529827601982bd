// What claim files must become when their source is extracted again. Nothing is written here.

import { claimIds, slug } from '../load/claim-id.js';
import type { Speaker } from '../model/claim.js';
import type { ClaimFile, QuoteClaim } from '../schema/claims.generated.js';
import { groupedBy } from '../util/groups.js';
import { pairUp } from '../util/rewording.js';
import { entriesOf, handmadeKeys, type NewClaim } from './claim-file.js';

/** A quotation of the source as it is now. */
export interface Extracted {
  readonly quote: string;
  readonly speaker: Speaker | null;
  /** The source to cite, from the root. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** A claim of before, wherever it is written. */
interface Old {
  readonly file: number;
  readonly index: number;
  readonly id: string;
  readonly entry: QuoteClaim;
  /** Where its words stand in the source now; null: nowhere. */
  readonly spans: readonly Stretch[] | null;
}

type Stretch = { readonly start: number; readonly end: number };

/** A claim file that may change; without a value there is none yet. */
export interface Before {
  /** From the root. */
  readonly path: string;
  readonly value: ClaimFile | null;
  /** Whether the claim at an index is about the source. */
  isAbout(index: number): boolean;
}

/** What becomes of one claim file. */
export interface FilePlan {
  readonly path: string;
  readonly isNew: boolean;
  readonly value: ClaimFile;
  readonly kept: readonly string[];
  readonly fresh: readonly { readonly id: string; readonly quote: string }[];
  readonly reworded: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** `stays`: keys added by hand, for which the claim is left where it is. */
  readonly gone: readonly {
    readonly id: string;
    readonly quote: string;
    readonly stays: readonly string[];
  }[];
}

/** What a plan is made from. */
export interface PlanRequest {
  readonly extracted: readonly Extracted[];
  /** In a stable order; every target is among them. */
  readonly files: readonly Before[];
  /** Where a quote stands in the source, word for word; null: nowhere. */
  find(quote: string): readonly Stretch[] | null;
  /** The file that new claims of a speaker go to. */
  targetOf(speaker: Speaker | null): string;
  /** What a new file says for all its claims. */
  defaultsOf(path: string, claims: readonly Extracted[]): Omit<ClaimFile, 'claims'>;
}

/**
 * Plans every file. Claims that somebody shortened, marked or renamed by hand stay as they are
 * while their words stand in the source, and what they quote needs no claim of its own.
 */
export function plan(request: PlanRequest): readonly FilePlan[] {
  const { extracted, files, find } = request;
  const olds = files.flatMap((file, index) => oldClaims(file, index, find));
  const own = new Set(olds.filter((old) => old.spans !== null && !isMachineMade(old)));
  const open = olds.filter((old) => !own.has(old));
  const covered = touched(extracted, [
    ...[...own].flatMap(({ spans }) => spans ?? []),
    ...files.flatMap((file) => evidenceSpans(file, find)),
  ]);
  const free = extracted.filter((_, index) => !covered.has(index));
  const { kept, reworded } = pairUp(
    open.map(({ entry }) => entry.quote),
    free.map(({ quote }) => quote),
  );
  const fate: Fate = { own, kept: new Set(), reworded: new Map(), anchors: [] };
  free.forEach((now, index) => {
    const [same, other] = [kept.get(index), reworded.get(index)];
    const old = open[same ?? other ?? -1];
    if (old && same !== undefined) fate.kept.add(old);
    else if (old) fate.reworded.set(old, now.quote);
    fate.anchors.push({ now, old: old ?? null });
  });
  const byFile = files.map((): Old[] => []);
  for (const old of olds) byFile[old.file]?.push(old);
  return files.flatMap((file, index) => filePlan(request, file, byFile[index] ?? [], fate));
}

/** What becomes of each claim of before, and what is new, in the order of the source. */
interface Fate {
  readonly own: ReadonlySet<Old>;
  readonly kept: Set<Old>;
  readonly reworded: Map<Old, string>;
  readonly anchors: { readonly now: Extracted; readonly old: Old | null }[];
}

function oldClaims(file: Before, at: number, find: PlanRequest['find']): readonly Old[] {
  const claims = file.value?.claims ?? [];
  const ids = claimIds(claims);
  return claims.flatMap((entry, index) =>
    'quote' in entry && file.isAbout(index)
      ? [{ file: at, index, id: ids[index] ?? '', entry, spans: find(entry.quote) }]
      : [],
  );
}

/** Evidence of statements quotes as well. */
const evidenceSpans = (file: Before, find: PlanRequest['find']): readonly Stretch[] =>
  (file.value?.claims ?? []).flatMap((entry, index) =>
    'evidence' in entry && file.isAbout(index)
      ? entry.evidence.flatMap(({ quote }) => find(quote) ?? [])
      : [],
  );

/** Written by `extract` and not touched since: its id comes from its words. */
function isMachineMade({ id, entry }: Old): boolean {
  const words = slug(entry.quote);
  const isOurs =
    id === words || (id.startsWith(`${words}-`) && /^\d+$/.test(id.slice(words.length + 1)));
  return isOurs && handmadeKeys(entry).length === 0 && !/[[\]…]|\.\.\./u.test(entry.quote);
}

/** Indices of the ordered, disjoint quotations that some stretch overlaps. */
function touched(quotations: readonly Extracted[], stretches: readonly Stretch[]): Set<number> {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let [next, reach] = [0, 0];
  quotations.forEach(({ start, end }, index) => {
    for (let at = sorted[next]; at && at.start < end; at = sorted[next]) {
      reach = Math.max(reach, at.end);
      next += 1;
    }
    if (reach > start) found.add(index);
  });
  return found;
}

function filePlan(
  request: PlanRequest,
  { path, value }: Before,
  olds: readonly Old[],
  { own, kept, reworded, anchors }: Fate,
): readonly FilePlan[] {
  const isOwnFile = new Set(olds);
  const news = anchors.filter(({ now, old }) => !old && request.targetOf(now.speaker) === path);
  if (!value && news.length === 0) return [];
  const fresh = news.map(({ now }) => now);
  const base = value ?? { ...request.defaultsOf(path, fresh), claims: [] };
  const claims = idsFor(base, fresh);
  const entries = entriesOf(path, claims, base);
  const gone = olds
    .filter((old) => !own.has(old) && !kept.has(old) && !reworded.has(old) && old.spans === null)
    .map((old) => ({ old, stays: handmadeKeys(old.entry) }));
  const removed = new Set(gone.filter(({ stays }) => !stays.length).map(({ old }) => old.index));
  const rewordedHere = olds.filter((old) => reworded.has(old));
  const changed = new Map(
    rewordedHere.map((old) => [
      old.index,
      { id: old.id, ...old.entry, quote: reworded.get(old) ?? '' },
    ]),
  );
  const after = placesOf(anchors, isOwnFile, fresh, base.claims.length);
  const inserted = groupedBy(entries, (_, at) => after[at] ?? -1);
  const list = base.claims.flatMap((entry, index) => [
    ...(removed.has(index) ? [] : [changed.get(index) ?? entry]),
    ...(inserted.get(index) ?? []),
  ]);
  const isGone = new Set(gone.map(({ old }) => old));
  return [
    {
      path,
      isNew: value === null,
      value: { ...base, claims: [...(inserted.get(-1) ?? []), ...list] },
      kept: olds.filter((old) => !reworded.has(old) && !isGone.has(old)).map(({ id }) => id),
      fresh: claims.map(({ id, quote }) => ({ id, quote })),
      reworded: rewordedHere.map((old) => ({
        ...{ id: old.id, from: old.entry.quote, to: reworded.get(old) ?? '' },
      })),
      gone: gone.map(({ old, stays }) => ({ id: old.id, quote: old.entry.quote, stays })),
    },
  ];
}

/** New claims with ids that the file does not have yet. */
function idsFor({ claims }: ClaimFile, fresh: readonly Extracted[]): readonly NewClaim[] {
  const old = claimIds(claims).map((id) => ({ id }));
  const ids = claimIds([...old, ...fresh.map(({ quote }) => ({ quote }))]).slice(old.length);
  return fresh.map(({ quote, speaker, source }, at) => ({
    ...{ id: ids[at] ?? '', quote, speaker, source },
  }));
}

/**
 * After which claim of the file each new one goes: the one whose quotation stands before its own.
 * -1 is the file's beginning; where no claim of the file tells, they go to its end.
 */
function placesOf(
  anchors: Fate['anchors'],
  here: ReadonlySet<Old>,
  fresh: readonly Extracted[],
  length: number,
): readonly number[] {
  const isFresh = new Set(fresh);
  const tells = anchors.some(({ old }) => old && here.has(old));
  let after = tells ? -1 : length - 1;
  return anchors.flatMap(({ now, old }) => {
    if (old && here.has(old)) after = old.index;
    return isFresh.has(now) ? [after] : [];
  });
}
