// The thread that reads hostile formats: what goes wrong in it costs its source and nothing else.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readerThread } from '../../src/pipeline/reader-thread.js';
import { InputError } from '../../src/util/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader whose thread does what the path of the source says. */
const file = join(folder, 'reader.mjs');
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
   let count = 0;
   parentPort.on('message', ({ path }) => {
     count++;
     console.log('a library prints');
     if (path === 'hang') for (;;);
     if (path === 'eat') { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, Math.random)); }
     if (path === 'exit') process.exit(0);
     if (path === 'throw') setTimeout(() => { throw new Error('thrown aside'); });
     else if (path === 'refuse') parentPort.postMessage({ refusal: { code: 'source/damaged', message: 'Broken.', file: path, hint: 'Mend it.' }, bug: '' });
     else if (path === 'bug') parentPort.postMessage({ refusal: null, bug: 'a bug' });
     else parentPort.postMessage({ reading: { text: path + count } });
   });`,
);
const thread = (secondsMax: number) =>
  readerThread({ heapMegabytesMax: 48, secondsMax }, pathToFileURL(file));
/** Eating takes its time on a busy machine, and so does starting; only what hangs waits for it. */
const [patient, hasty] = [thread(60), thread(1)];
const ask = (path: string, reader = path === 'hang' ? hasty : patient) =>
  reader?.({ format: 'docx', path, bytes: new Uint8Array(), options: { wholePage: false } });
const failure = (path: string) =>
  ask(path)?.then(
    () => null,
    (error: unknown) => error,
  );

test('one thread reads source after source', async () => {
  const all = await Promise.all([ask('a'), ask('b'), ask('c')]);
  expect(all.map((reading) => reading?.text)).toEqual(['a1', 'b2', 'c3']);
});

test.for([
  ['hang', 'source/too-slow'],
  ['eat', 'source/too-complex'],
  ['refuse', 'source/damaged'],
] as const)('a source that makes it %s is %s, and the next one is read', async ([path, code]) => {
  const error = await failure(path);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ code, file: path });
  expect((await ask('next'))?.text).toMatch(/^next/);
});

test.for(['exit', 'throw', 'bug'])(
  'a source that makes it %s has found a bug of ours, and the next one is read',
  async (path) => {
    expect(await failure(path)).not.toBeInstanceOf(InputError);
    expect(await failure(path)).toBeInstanceOf(Error);
    expect((await ask('next'))?.text).toMatch(/^next/);
  },
);
