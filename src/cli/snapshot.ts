// `wortlaut snapshot`: keeps a page or file as a source, or tells which snapshots have changed.

import { resolve } from 'node:path';
import { check as checkClaims, snapshotChanges, takeSnapshot } from '../index.js';
import type { SnapshotChange } from '../pipeline/snapshot/changes.js';
import { quotesOf } from '../report/figures.js';
import { screenText } from '../report/terminal/screen-text.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { factsLine } from './source-facts.js';
import { print, warn } from './streams.js';

/** Options of `snapshot`. */
export interface SnapshotOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly to?: string;
  readonly name?: string;
  readonly update: boolean;
  readonly check: boolean;
  readonly allowPrivate: boolean;
}

/** Runs the command: 1 when a snapshot has changed, 2 when something could not be fetched. */
export async function snapshot(
  addresses: readonly string[],
  options: SnapshotOptions,
): Promise<number> {
  const base = {
    cwd: resolve(options.cwd),
    config: options.config ?? null,
    allowPrivate: options.allowPrivate,
  };
  return options.check ? tellChanges(addresses, base) : keep(addresses, base, options);
}

type Base = {
  readonly cwd: string;
  readonly config: string | null;
  readonly allowPrivate: boolean;
};

async function keep(
  addresses: readonly string[],
  base: Base,
  { to, name, update }: SnapshotOptions,
): Promise<number> {
  if (addresses.length === 0) {
    throw new InputError('usage/snapshot', 'No address or file was named.', {
      hint: 'For example: wortlaut snapshot https://example.org/speech --to claims/harbour',
    });
  }
  let code: number = EXIT.clean;
  for (const address of addresses) {
    const request = { ...base, address, folder: to ?? 'claims', name: name ?? null, update };
    try {
      const now = `${new Date().toISOString().slice(0, 19)}Z`;
      const { path, state, bytes, units, meta, unread } = await takeSnapshot({ ...request, now });
      const seen = unread ? `no text: ${unread.message}` : `${units} units of text`;
      const facts = meta && factsLine({ ...meta, url: null });
      await print(`${screenText(`${path}: ${STATES[state]}, ${bytes} bytes, ${seen}`)}\n`);
      if (facts) await print(`  ${facts}\n`);
      if (unread) code = EXIT.broken;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warn(screenText(`wortlaut: ${error.message}`));
      if (error.hint) warn(`  ${screenText(error.hint)}`);
      code = EXIT.broken;
    }
  }
  return code;
}

const STATES = { written: 'written', replaced: 'replaced', same: 'is there already' } as const;

async function tellChanges(folders: readonly string[], base: Base): Promise<number> {
  const request = { ...base, lang: null, profile: null, strict: false, includeText: false };
  const { result } = await checkClaims({ ...request, paths: [] });
  const claims = quotesOf(result.claims);
  const looked = folders.length ? folders : ['claims'];
  const changes = await snapshotChanges({ ...base, folders: looked }, claims);
  await print(
    changes
      .flatMap(changeLines)
      .map((line) => `${screenText(line)}\n`)
      .join(''),
  );
  const count = (state: SnapshotChange['state']) =>
    changes.filter((change) => change.state === state).length;
  const noun = changes.length === 1 ? 'snapshot' : 'snapshots';
  const copies = (copy: SnapshotChange['copy']) =>
    changes.filter((change) => change.copy === copy).length;
  const [edited, missing] = [copies('edited'), copies('missing')];
  await print(
    `${changes.length} ${noun}: ${asBefore(count('same') + count('layout'))}, ` +
      `${count('changed')} changed, ${count('unknown')} not checked` +
      `${storedCopies(edited, 'changed here')}${storedCopies(missing, 'missing')}\n`,
  );
  if (count('unknown') > 0) return EXIT.broken;
  return count('changed') + edited + missing > 0 ? EXIT.failed : EXIT.clean;
}

const asBefore = (count: number): string => (count === 1 ? '1 as it was' : `${count} as they were`);

const storedCopies = (count: number, what: string): string =>
  count ? `; ${count} stored ${count === 1 ? 'copy' : 'copies'} ${what}` : '';

function changeLines(change: SnapshotChange): string[] {
  const { path, copy, retrieved } = change;
  const day = retrieved.slice(0, 10);
  const spoilt = {
    same: [],
    edited: [`${path}: the stored copy no longer has the bytes that were retrieved on ${day}`],
    missing: [`${path}: the stored copy is gone`],
  };
  return [...spoilt[copy], ...webLines(change)];
}

function webLines({ path, url, state, touched, failure }: SnapshotChange): string[] {
  if (state === 'same') return [];
  if (state === 'layout') return [`${path}: other bytes, the same text (${url})`];
  if (state === 'unknown') return [`${path}: not checked: ${failure?.message ?? ''}`];
  const claims = touched.map(
    (claim) => `  ${claim.file}:${claim.line}:${claim.column} ${claim.id}: its passage is gone`,
  );
  const none = '  no quoted passage is touched';
  return [`${path}: changed (${url})`, ...(claims.length ? claims : [none])];
}
