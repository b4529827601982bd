// Where decisions are kept while somebody decides: in the browser. Files share one storage, so no
// word of a text is ever in it: fingerprints, decisions, reasons.

import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Target } from './decisions-claims.js';
import { recall, remember } from './memory.js';

/** A decision as it is kept: without the claim's name, which is made of words. */
export interface Kept extends Omit<DecisionEntry, 'claim'> {
  readonly claimPart: string;
  readonly isExported: boolean;
}

/** A decision on a claim of the page. */
export interface Change {
  readonly target: Target;
  readonly kept: Kept;
}

/** The decisions of this reader on the claims of this page. */
export interface Store {
  /** Whether anything can be kept. */
  readonly works: boolean;
  /** Whether the last change was understood and not taken, rather than lost. */
  readonly isRefused?: boolean;
  reviewer: string;
  /** The decision on exactly this claim. */
  on(target: Target): Kept | null;
  /** A decision on what the claim was before. */
  staleOn(target: Target): Kept | null;
  /** Keeps decisions, and says whether that worked. */
  set(changes: readonly Change[]): Promise<boolean>;
  takeBack(targets: readonly Target[]): Promise<boolean>;
}

const KEY = 'wortlaut-decisions';
const WHO = 'wortlaut-reviewer';
const PROBE = 'wortlaut-probe';

/** Opens the browser's own store. Other tabs write to it too, so each change reads it anew. */
export function browserStore(): Store {
  // One decision a claim: what was decided on an earlier state of it makes room.
  let known = readAll();
  const change = (by: (all: Map<string, Kept>) => void): Promise<boolean> => {
    known = readAll();
    by(known);
    return Promise.resolve(remember(KEY, JSON.stringify([...known.values()])));
  };
  addEventListener('storage', () => {
    known = readAll();
  });
  const isCurrent = ({ fingerprint }: Target, kept: Kept) => kept.fingerprint === fingerprint;
  const find = (target: Target, current: boolean): Kept | null => {
    const kept = known.get(target.claimPart);
    return kept && isCurrent(target, kept) === current ? kept : null;
  };
  return {
    works: remember(PROBE, '1') && recall(PROBE) === '1',
    get reviewer() {
      return recall(WHO) ?? '';
    },
    set reviewer(name) {
      remember(WHO, name);
    },
    on: (target) => find(target, true),
    staleOn: (target) => find(target, false),
    set: (changes) =>
      change((all) => {
        for (const { target, kept } of changes) all.set(target.claimPart, kept);
      }),
    takeBack: (targets) =>
      change((all) => {
        for (const { claimPart } of targets) all.delete(claimPart);
      }),
  };
}

/** What is kept; whatever does not look like it is dropped. */
function readAll(): Map<string, Kept> {
  try {
    const value: unknown = JSON.parse(recall(KEY) ?? '[]');
    const kept = Array.isArray(value) ? value.filter(isKept) : [];
    return new Map(kept.map((each) => [each.claimPart, each]));
  } catch {
    return new Map();
  }
}

function isKept(value: unknown): value is Kept {
  if (value === null || typeof value !== 'object') return false;
  const fields = new Map(Object.entries(value));
  return ['claimPart', 'fingerprint', 'action', 'reviewer', 'date'].every(
    (name) => typeof fields.get(name) === 'string',
  );
}

/** The entry of a decisions file. */
export function entryOf({ claim }: Target, kept: Kept): DecisionEntry {
  const { claimPart: _, isExported: __, ...entry } = kept;
  return { claim, ...entry };
}
