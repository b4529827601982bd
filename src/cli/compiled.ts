// Runs a CommonJS bundle with the machine code's forerunner that V8 kept from an earlier run: a
// third of the time of a short run is compiling. Node 22's own `module.enableCompileCache` keeps
// less: a short run takes a quarter longer with it, and Node 20 has none.
//
// The cache lies in the user's own cache folder and is keyed by bundle, V8 and command. V8 refuses
// data that does not fit, and whatever goes wrong costs time, never the run.

import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { makeFolder } from '../util/folders.js';

/**
 * Loads a bundle, which is in ASCII and gives a function of a module’s names where there is no
 * module; what was compiled is kept when the process ends.
 *
 * @param use what the run is for: each command compiles functions of its own
 */
export function loadCompiled(file: string, use: string): unknown {
  optimizeLater();
  growFaster();
  const { exports, script, cache, isKnown } = openCompiled(file, use);
  // At the end, so that functions compiled on the way are in it.
  if (!isKnown) process.once('exit', () => keep(script, cache));
  return exports;
}

/** The same, with nothing kept: for threads of a run that will keep it. */
export function openCompiled(file: string, use: string) {
  const cache = cacheFile(file, use);
  const known = attempt(() => readFileSync(cache));
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(known && { cachedData: known }),
  });
  const module = { exports: {} as unknown };
  const run: (...names: unknown[]) => void = script.runInThisContext();
  run(module.exports, createRequire(file), module, file, dirname(file));
  const isKnown = known !== undefined && !script.cachedDataRejected;
  return { exports: module.exports, script, cache, isKnown };
}

/**
 * Lets V8 11, which is Node 20's, see a function run longer before it optimizes it. By its own
 * measure it compiles on guesses that the next source upsets: a short run spends a third of its
 * time on code that it never gets to use, one over a hundred articles a sixth. Later versions of V8
 * judge by other means, and do not know the word. It has to be said before anything is compiled, as
 * what is kept is bound to it.
 */
function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
}

/**
 * Lets the space for new objects grow at once to its bound when it is full, instead of twofold each
 * time: a short run then collects four times instead of eleven, and never the old ones, which was one
 * twentieth of its time.
 */
function growFaster(): void {
  setFlagsFromString('--semi-space-growth-factor=16');
}

const PREFIX = 'compiled-';

function cacheFile(file: string, use: string): string {
  const folder = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const { size, mtimeMs } = statSync(file);
  const bundle = [process.arch, cachedDataVersionTag(), size, Math.trunc(mtimeMs)].join('-');
  return join(
    folder,
    'wortlaut',
    `${PREFIX}${bundle}-${/^[a-z]{1,20}$/.test(use) ? use : 'other'}`,
  );
}

/** Writes the cache whole, and takes away what other bundles have left. */
function keep(script: Script, cache: string): void {
  attempt(() => {
    const folder = dirname(cache);
    makeFolder(folder, 0o700);
    const sibling = `${cache}.${process.pid}`;
    writeFileSync(sibling, script.createCachedData(), { mode: 0o600 });
    renameSync(sibling, cache);
    const bundle = basename(cache).replace(/[a-z]+$/, '');
    for (const name of readdirSync(folder)) {
      if (name.startsWith(PREFIX) && !name.startsWith(bundle)) rmSync(join(folder, name));
    }
  });
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
