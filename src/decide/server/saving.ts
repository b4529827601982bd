// Decisions from a tab into their file: read, merged, written whole, one after the other, so that
// two tabs, or a file that changed on disk meanwhile, lose nothing.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DecisionEntry } from '../../schema/decisions.generated.js';
import type { Claim } from '../../schema/result.generated.js';
import { writeWhole } from '../../util/files.js';
import { planApplication } from '../application.js';
import { dateFault, decisionsText, readEntry } from '../entry.js';
import { claimKey, decisionsPath, readDecisions } from '../file.js';

/** The claims that decisions are on, and the day that it is. */
export interface SavingState {
  readonly claims: readonly Claim[];
  readonly asOf: string;
  /** Absolute. */
  readonly root: string;
}

/** What a tab asks for: to keep a decision, or to take one's own back. */
export type Message =
  | { readonly tab: string; readonly set: DecisionEntry }
  | {
      readonly tab: string;
      readonly takeBack: { readonly claim: string; readonly reviewer: string };
    };

/** Reads a message; what is none is null. */
export function readMessage(value: unknown): Message | null {
  const fields = fieldsOf(value);
  const tab = fields.get('tab');
  if (typeof tab !== 'string' || tab.length > 64) return null;
  const back = fieldsOf(fields.get('takeBack'));
  const [claim, reviewer] = [back.get('claim'), back.get('reviewer')];
  if (typeof claim === 'string' && typeof reviewer === 'string') {
    return { tab, takeBack: { claim, reviewer } };
  }
  const read = readEntry(fields.get('set'));
  return 'entry' in read && dateFault(read.entry) === null ? { tab, set: read.entry } : null;
}

const fieldsOf = (value: unknown): Map<string, unknown> =>
  new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);

/** Makes the function that saves; it answers null, or why a message was not taken. */
export function savingTo(state: () => SavingState): (message: Message) => Promise<string | null> {
  let last: Promise<unknown> = Promise.resolve();
  return (message) => {
    const done = last.then(() => save(message, state()));
    last = done.catch(() => undefined);
    return done;
  };
}

/** A file may change between reading and writing; then it is read again. */
const TRIES_MAX = 5;

async function save(message: Message, { claims, asOf, root }: SavingState): Promise<string | null> {
  const key = 'set' in message ? message.set.claim : message.takeBack.claim;
  const claim = claims.find((one) => claimKey(one) === key);
  if (!claim) return 'unknown-claim';
  const path = decisionsPath(claim);
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const before = await textOf(join(root, path));
    const file = before === null ? null : readDecisions(path, new TextEncoder().encode(before));
    // A file with faults is a person's to mend.
    if (file && !file.isWhole) return 'unreadable';
    const entries = file?.entries.map(({ entry }) => entry) ?? [];
    const after = changedText(message, entries, path, { claims, asOf, root });
    if ('refused' in after) return after.refused;
    if (after.text === null) return null;
    if ((await textOf(join(root, path))) !== before) continue;
    await writeWhole(join(root, path), after.text);
    return null;
  }
  return 'busy';
}

function changedText(
  message: Message,
  entries: readonly DecisionEntry[],
  path: string,
  { claims, asOf }: SavingState,
): { readonly text: string | null } | { readonly refused: string } {
  if ('takeBack' in message) {
    const { claim, reviewer } = message.takeBack;
    const kept = entries.filter((one) => one.claim !== claim || one.reviewer !== reviewer);
    return { text: kept.length === entries.length ? null : decisionsText(kept) };
  }
  const existing = new Map([[path, entries]]);
  const { files, refused } = planApplication({ incoming: [message.set], claims, existing, asOf });
  if (refused[0]) return { refused: refused[0].outcome };
  return { text: files[0]?.text ?? null };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
