// `check --pin`: writes into each claim what its source says today, so that a change is noticed.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { Claim, Result, Source } from '../schema/result.generated.js';
import { writeWhole } from '../util/files.js';

/** A claim's JSON Pointer as the path of the object that holds it. */
const holder = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1, -1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Claims that stand in their source, whatever else is said of them. */
function pinned(claims: readonly Claim[]): Claim[] {
  return claims
    .flatMap((claim) => [claim, ...claim.evidence])
    .filter(({ match, verdict }) => match !== null && verdict !== 'source-changed');
}

/**
 * Pins every claim that was located. Files keep their layout; each is written whole or not at all.
 *
 * @param result made with the sources' texts
 * @param root absolute
 * @returns how many claims were pinned
 */
export async function pin(result: Result, root: string): Promise<number> {
  const sources = new Map(result.sources.map((source) => [source.path, source]));
  const claims = pinned(result.claims);
  for (const file of new Set(claims.map((claim) => claim.file))) {
    const path = join(root, file);
    const before = await readFile(path, 'utf8');
    const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
    let text = before.slice(mark.length);
    for (const claim of claims.filter((one) => one.file === file)) {
      const source = sources.get(claim.source ?? '');
      if (!source) continue;
      const value = pinOf(claim, source);
      const at = [...holder(claim.pointer), 'pin'];
      const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eol(text) };
      text = applyEdits(text, modify(text, at, value, { formattingOptions }));
    }
    if (mark + text !== before) await writeWhole(path, mark + text);
  }
  return claims.length;
}

const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The passage from its first word to its last, cues and left out words included. */
function pinOf({ match, attribution }: Claim, source: Source) {
  const segments = match?.segments ?? [];
  const [start, end] = [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0];
  const speaker = attribution?.status === 'confirmed' ? attribution.speaker : null;
  const seen = source.text?.slice(start, end) ?? segments[0]?.text ?? '';
  return { sha256: source.sha256, seen, ...(speaker !== null && { speaker }) };
}
