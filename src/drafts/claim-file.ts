// Claim files as they are written: entries for new quotations, and JSON that people like to read.

import { posix } from 'node:path';
import type { Speaker } from '../model/claim.js';
import type { Claim, ClaimFile, QuoteClaim } from '../schema/claims.generated.js';

/** A quotation to be claimed. */
export interface NewClaim {
  readonly id: string;
  readonly quote: string;
  readonly speaker: Speaker | null;
  /** The source to cite, by its path from the root. */
  readonly source: string;
}

/** A source's path as a claim file writes it: `claims/a.json` cites `claims/b.md` as `b.md`. */
export const citedFrom = (claimFile: string, source: string): string =>
  posix.relative(posix.dirname(claimFile), source);

/** The path that a claim file means by a source entry, from the root. */
export function citedPath(claimFile: string, source: ClaimFile['source']): string | null {
  if (source === undefined) return null;
  const path = typeof source === 'string' ? source : source.path;
  return posix.join(posix.dirname(claimFile), path);
}

const nameOf = (speaker: QuoteClaim['speaker']): string | null =>
  speaker === undefined || speaker === null
    ? null
    : typeof speaker === 'string'
      ? speaker
      : speaker.name;

/**
 * Makes the entries of new claims: what the file says for all is not said again, and a person is
 * described once, at the first claim, and then named.
 */
export function entriesOf(
  path: string,
  claims: readonly NewClaim[],
  defaults: ClaimFile,
): readonly QuoteClaim[] {
  const described = new Set<string | null>(
    defaults.claims.flatMap((claim) =>
      'quote' in claim && isObject(claim.speaker) ? [nameOf(claim.speaker)] : [],
    ),
  );
  const common = nameOf(defaults.speaker);
  return claims.map(({ id, quote, speaker, source }) => {
    const isCommon = (speaker?.name ?? null) === common;
    const first = speaker && !described.has(speaker.name);
    if (speaker) described.add(speaker.name);
    const said = isCommon
      ? {}
      : { speaker: speaker && (first ? speakerEntry(speaker) : speaker.name) };
    const cited =
      citedPath(path, defaults.source) === source ? {} : { source: citedFrom(path, source) };
    // A claim without a speaker in a file without one need not say so.
    return { id, quote, ...(speaker || common !== null ? said : {}), ...cited };
  });
}

/** A person as short as can be: a name alone where there is nothing more to say. */
export function speakerEntry({ name, aliases, roles }: Speaker): NonNullable<ClaimFile['speaker']> {
  if (aliases.length + roles.length === 0) return name;
  return {
    name,
    ...(aliases.length ? { aliases: [...aliases] } : {}),
    ...(roles.length ? { roles: [...roles] } : {}),
  };
}

/** What `extract` writes itself; any other key was added by hand. */
const MACHINE_KEYS: ReadonlySet<string> = new Set(['id', 'quote', 'speaker', 'source']);

/** The keys of a claim that somebody added by hand. */
export const handmadeKeys = (claim: Claim): readonly string[] =>
  Object.keys(claim).filter((key) => !MACHINE_KEYS.has(key));

const COLUMNS_MAX = 100;

/** A claim file as text: what fits on a line stands on one, the claims under each other. */
export const claimFileText = (file: ClaimFile): string => `${printed(file, '', true)}\n`;

function printed(value: unknown, indent: string, isTop: boolean): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((each) => ['', each] as const)
    : Object.entries(value).map(([key, each]) => [`${JSON.stringify(key)}: `, each] as const);
  if (entries.length === 0) return open + close;
  const isList = isTop || (Array.isArray(value) && value.some(isObject));
  if (!isList) {
    const space = Array.isArray(value) ? '' : ' ';
    const flat = entries.map(([key, each]) => key + printed(each, '', false)).join(', ');
    const line = `${open}${space}${flat}${space}${close}`;
    if (!line.includes('\n') && indent.length + line.length <= COLUMNS_MAX) return line;
  }
  const inner = `${indent}  `;
  const lines = entries.map(([key, each]) => `${inner}${key}${printed(each, inner, false)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

const isObject = (value: unknown): boolean => value !== null && typeof value === 'object';
