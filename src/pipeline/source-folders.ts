// Which files of a folder are sources: by their endings; by its first bytes where an ending is that
// of many kinds of files. What is left over is told, but for what is plainly no text: a quotation
// that stands in a file that nobody read looks invented.

import { lstat, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { filesBelow } from '../load/discover.js';
import type { Problem } from '../model/problem.js';
import { FOLDER_ENDINGS } from '../read/formats.js';
import { MINUTES_ROOT } from '../read/minutes.js';
import { isBelow } from '../util/files.js';
import { showText } from '../util/json-show.js';
import { isTakenName } from '../util/neighbour-names.js';
import { isOwnReport, MARK_HEAD_BYTES } from '../util/own-reports.js';

/** By what a source is known in a folder, for people. */
export const FOLDER_RULE = `In a folder, sources end in ${FOLDER_ENDINGS.join(', ')}, or in .xml if they are minutes of the Bundestag.`;

/** Files that come with saved pages and of which nobody expects words. */
const FURNITURE =
  /\.(?:png|jpe?g|gif|webp|svg|avif|ico|bmp|tiff?|heic|mp3|mp4|m4a|m4v|wav|ogg|opus|flac|aac|webm|mov|avi|mkv|css|m?js|map|woff2?|ttf|otf|eot|db|lock|bak)$/u;

/** The files below a folder, sorted. Who names the folder of the reports means it. */
export async function sourcesBelow(
  folder: string,
  out: string,
): Promise<{ readonly sources: readonly string[]; readonly unread: readonly string[] }> {
  const isOut = (path: string) => !isBelow(out, folder) && isBelow(out, path);
  const files = (await filesBelow(folder).catch(() => [])).filter((path) => !isOut(path));
  const sources: string[] = [];
  const unread: string[] = [];
  for (const path of files.sort()) {
    const sort = await sortOf(path);
    if (sort === 'source') sources.push(path);
    if (sort === 'unread') unread.push(path);
  }
  return { sources, unread };
}

/** Null for what neither is a source nor was ever meant as one. */
async function sortOf(path: string): Promise<'source' | 'unread' | null> {
  const name = basename(path).toLowerCase();
  if (FURNITURE.test(name)) return null;
  // What a link leads to may be out of bounds: it is looked at when it is read.
  const isFile = (await lstat(path).catch(() => null))?.isFile() ?? false;
  if (FOLDER_ENDINGS.some((ending) => name.endsWith(ending))) {
    return isFile && isReport(await headOf(path)) ? null : 'source';
  }
  if (isTakenName(name)) return null;
  const head = isFile ? new TextDecoder().decode(await headOf(path)) : '';
  if (name.endsWith('.xml') && MINUTES.test(head)) return 'source';
  // Claim files and results lie beside sources in many projects.
  return name.endsWith('.json') && /"(?:claims|schemaVersion)"\s*:/u.test(head) ? null : 'unread';
}

const MINUTES = new RegExp(`<${MINUTES_ROOT}[\\s>]`, 'u');

const NO_BYTES = new Uint8Array();

/** The first bytes of a file; none when it cannot be read, which is told when it is opened. */
export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => null);
  if (!file) return NO_BYTES;
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(MARK_HEAD_BYTES));
    return buffer.subarray(0, bytesRead);
  } catch {
    return NO_BYTES;
  } finally {
    await file.close();
  }
}

/** Whether a file that begins with these bytes is a report of Wortlaut. */
export const isReport = (bytes: Uint8Array): boolean =>
  isOwnReport(new TextDecoder().decode(bytes.subarray(0, MARK_HEAD_BYTES)));

/** More names than these nobody reads. */
const NAMED_MAX = 5;

/** One warning for all files that were left over; there is one at least. */
export function notRead(paths: readonly string[]): Problem {
  const [file = '', ...others] = paths;
  const told = others.slice(0, NAMED_MAX).map(showText).join(', ');
  const rest = others.length - NAMED_MAX;
  const more = rest > 0 ? `${told} and ${rest} more` : told;
  return {
    ruleId: 'source/not-read',
    level: 'warning',
    ...{ file, line: null, column: null, pointer: '' },
    message: `the file was not read${others.length ? `, nor were ${more}` : ''}; name it to have it read`,
    hint: FOLDER_RULE,
  };
}
