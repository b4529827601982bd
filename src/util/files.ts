// The file system, fenced in: files are read below the root only, whatever links say, up to a
// limit; files are written whole or not at all. Paths in messages are relative to the root.

import { hash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { didYouMean } from './did-you-mean.js';
import { InputError } from './errors.js';
import { makeFolder } from './folders.js';
import { escapeHidden, showText } from './json-show.js';

/** Where files may be read. */
export interface Fence {
  /** Absolute. */
  readonly root: string;
  /** Folders outside the root that the config allows; absolute, or from the root. */
  readonly allowed: readonly string[];
  /** Files in memory, by their path from the root; with them, nothing on disk is read. */
  readonly texts?: Texts;
}

/** Files in memory, by path. */
export type Texts = ReadonlyMap<string, FileContent>;

/** What to read, and what its errors are called. */
export interface FileRequest {
  /** From the root, with `/`. */
  readonly path: string;
  readonly bytesMax: number;
  /** `source` gives `source/missing` and so on. */
  readonly family: 'source' | 'claims' | 'sources' | 'config' | 'decisions' | 'baseline';
}

/** The bytes of a file and their hash. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
}

/** Why a file cannot be had: the end of a code, a sentence, and what to do. */
interface Refusal {
  readonly code: 'missing' | 'unreadable' | 'outside-root' | 'too-large';
  readonly message: string;
  readonly hint: string;
}

/** Whether `path` is `folder` or below it; both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** An absolute path as it is printed: from the root, with `/`. */
export const fromRoot = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/') || '.';

/** SHA-256 as lower-case hex. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes);

/** Whether a path, links not followed, is below the root or an allowed folder. */
export const isInside = (fence: Fence, path: string): boolean =>
  [fence.root, ...fence.allowed].some((folder) => isBelow(resolve(fence.root, folder), path));

/**
 * Reads one file below the root or an allowed folder.
 *
 * @throws InputError `FAMILY/outside-root`, `/missing`, `/unreadable`, `/too-large`
 */
export async function readBelow(fence: Fence, request: FileRequest): Promise<FileContent> {
  const { path, bytesMax, family } = request;
  if (fence.texts) return readGiven(fence.texts, request);
  const read = await readFenced(fence, path, bytesMax).catch((error: unknown) => whyNot(error));
  if ('bytes' in read) return read;
  const near = read.code === 'missing' ? await nearName(resolve(fence.root, path)) : null;
  throw new InputError(`${family}/${read.code}`, `${escapeHidden(path)} ${read.message}`, {
    file: path,
    hint: near ? `Did you mean ${showText(near)}?` : read.hint,
  });
}

function readGiven(texts: Texts, { path, bytesMax, family }: FileRequest): FileContent {
  const found = texts.get(path);
  const refusal: Refusal | null = found
    ? found.bytes.length > bytesMax
      ? tooLarge(found.bytes.length, bytesMax)
      : null
    : { code: 'missing', message: 'is not among the texts', hint: 'Give it under this path.' };
  if (found && !refusal) return found;
  const { code, message, hint } = refusal ?? OUTSIDE;
  throw new InputError(`${family}/${code}`, `${escapeHidden(path)} ${message}`, {
    file: path,
    hint,
  });
}

/**
 * Reads a file that the user named for the tool itself, wherever it lies. What is no regular file
 * is refused: a pipe would be waited for, and a device never ends.
 *
 * @throws Error of the file system, or one that says that it is no file
 */
export async function readRegular(path: string): Promise<Uint8Array> {
  if (!(await stat(path)).isFile()) throw new Error(`${path} is no regular file`);
  return readFile(path);
}

/** The file of the same folder that has nearly the name of one that is missing. */
async function nearName(path: string): Promise<string | null> {
  const names = await readdir(dirname(path)).catch(() => []);
  return didYouMean(basename(path), names.slice(0, NAMES_MAX).sort());
}

/** A folder of more files is no place to guess in. */
const NAMES_MAX = 1000;

async function readFenced(
  fence: Fence,
  path: string,
  bytesMax: number,
): Promise<FileContent | Refusal> {
  const absolute = resolve(fence.root, path);
  if (!isInside(fence, absolute)) return OUTSIDE;
  const real = await realpath(absolute);
  if (!isInside(await realFence(fence), real)) return OUTSIDE;
  // Asked before it is opened: opening a named pipe waits for a writer.
  const found = await stat(real);
  if (!found.isFile()) return notFile(found.isDirectory());
  if (found.size > bytesMax) return tooLarge(found.size, bytesMax);
  const file = await open(real, 'r');
  try {
    const bytes = await file.readFile();
    // It may have grown since it was asked.
    if (bytes.length > bytesMax) return tooLarge(bytes.length, bytesMax);
    return { bytes, sha256: sha256(bytes) };
  } finally {
    await file.close();
  }
}

/** The fence with its own links followed; an allowed folder that does not exist allows nothing. */
async function realFence(fence: Fence): Promise<Fence> {
  const real = await Promise.all(
    fence.allowed.map((folder) => realpath(resolve(fence.root, folder)).catch(() => null)),
  );
  return {
    root: await realpath(fence.root),
    allowed: real.filter((folder) => folder !== null),
  };
}

const OUTSIDE: Refusal = {
  code: 'outside-root',
  message: 'lies outside the root',
  hint: 'Move it into the project, or allow its folder in the config under "roots".',
};

/** What is wrong with a folder that is named as a file. */
export const IS_FOLDER = 'is a folder, not a file';

const notFile = (isFolder: boolean): Refusal => ({
  code: 'unreadable',
  message: isFolder ? IS_FOLDER : 'is no regular file',
  hint: 'Name a file.',
});

const tooLarge = (bytes: number, bytesMax: number): Refusal => ({
  code: 'too-large',
  message: `has ${bytes} bytes; the limit is ${bytesMax}`,
  hint: 'Split it, or raise the limit in the config under "limits".',
});

/** What an error of the file system means to somebody who named a file. */
function whyNot(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = 'Check the path; it counts from the folder of the file that names it.';
    return { code: 'missing', message: 'does not exist', hint };
  }
  const [message, hint] = UNREADABLE[code] ?? [`cannot be read (${code || 'unknown error'})`, ''];
  return { code: 'unreadable', message, hint: hint || 'Check that the file can be opened.' };
}

const UNREADABLE: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['may not be read', 'Give yourself the right to read it.'],
  EPERM: ['may not be read', 'Give yourself the right to read it.'],
  ELOOP: ['is a link that leads in a circle', 'Name the file itself.'],
  ENAMETOOLONG: ['has too long a name', 'Give it a shorter name.'],
};

/**
 * Writes a file whole or not at all: into a temporary sibling, which then takes its name. Missing
 * folders are made. When it fails, what stood there before still stands.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  makeFolder(dirname(path));
  const sibling = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  siblings.add(sibling);
  try {
    const file = await open(sibling, 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await rename(sibling, path);
  } catch (error) {
    await rm(sibling, { force: true });
    throw error;
  } finally {
    siblings.delete(sibling);
  }
}

/** Files that are being written. */
const siblings = new Set<string>();

/** Takes away what is half written, at once: for a process that is about to end. */
export function abandonWrites(): void {
  for (const sibling of siblings) rmSync(sibling, { force: true });
}
