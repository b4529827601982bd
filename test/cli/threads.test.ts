// One thread and several give the same bytes, and where several are worth it, several there are.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

/**
 * Loaded into every thread: says how many cores there are, and notes what other threads say. Where
 * sources are shared, the first thread waits until another one has said something, however busy the
 * machine is.
 */
const SPY = `
const { isMainThread, parentPort } = require('node:worker_threads');
const { appendFileSync, existsSync } = require('node:fs');
require('node:os').availableParallelism = () => Number(process.env.CORES);
if (isMainThread) {
  const still = new Int32Array(new SharedArrayBuffer(4));
  if (existsSync('claims/d.txt')) process.on('worker', () => {
    for (let i = 0; i < 2_000 && !existsSync(process.env.NOTES); i++) Atomics.wait(still, 0, 0, 5);
  });
} else {
  const post = parentPort.postMessage;
  parentPort.postMessage = (said, ...rest) => {
    const size = (said?.checked?.claims ?? said?.checked ?? []).length;
    appendFileSync(process.env.NOTES, Object.keys(said ?? { end: 0 })[0] + ' ' + size + '\\n');
    return post.call(parentPort, said, ...rest);
  };
}`;

/** Checks a project with so many cores; the bytes of the result, and what other threads have said. */
function checked(cwd: string, cores: number): { json: string; said: Map<string, number> } {
  const notes = join(cwd, `notes-${cores}`);
  const { code, err } = wortlaut(['check', '--no-cache', '-r', `json=${cores}.json`], cwd, {
    NODE_OPTIONS: `--require=${join(cwd, 'spy.cjs')}`,
    CORES: String(cores),
    NOTES: notes,
  });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const said = new Map<string, number>();
  for (const line of existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []) {
    const [word = '', size] = line.split(' ');
    said.set(word, (said.get(word) ?? 0) + Number(size));
  }
  return { json: readFileSync(join(cwd, `${cores}.json`), 'utf8'), said };
}

/** Ten thousand made-up words of three to seven letters. */
const WORDS = Array.from({ length: 10_007 }, (_, i) =>
  Array.from({ length: 3 + (i % 5) }, (_, at) => 'etaoinshrdlu'[(i * 7 + (i >> at)) % 12]).join(''),
);

const wordsOf = (count: number, step: number): string =>
  Array.from({ length: count }, (_, i) => WORDS[(i * step) % WORDS.length]).join(' ');

test('many sources are checked on two threads, and say what one thread says', () => {
  const words = wordsOf(60_000, 7919);
  const files: Record<string, string> = { 'spy.cjs': SPY };
  for (const name of ['a', 'b', 'c', 'd']) {
    files[`claims/${name}.txt`] = `${words} ${name} stands alone here. ${words}`;
    const quotes = [`${name} stands alone here`, `${name} is nowhere to be found by anybody`];
    files[`claims/${name}.json`] = JSON.stringify({
      source: { path: `${name}.txt`, kind: 'document', lang: 'en' },
      claims: quotes.map((quote, i) => ({ id: `q${i}`, quote })),
    });
  }
  const cwd = project(files);
  const two = checked(cwd, 2);
  const one = checked(cwd, 1);
  expect(two.json).toBe(one.json);
  // Some of the sources with their claims, and that none is left.
  expect([...two.said.keys()].sort()).toEqual(['at', 'end']);
  expect(two.said.get('at')).toBeGreaterThan(0);
  expect(two.said.get('at')).toBeLessThan(8);
  expect(one.said.size).toBe(0);
});

/** An article of many speakers, one of whom says the same thing twice and is interrupted once. */
function article(): string {
  const said = Array.from({ length: 250 }, (_, i) => {
    const words = wordsOf(40, 31 + i);
    return `“We saw ${words},” said Anna Berg. “It was ${i} times as cold.” ${wordsOf(1_300, 77 + i)}.`;
  });
  const twice = '“We never counted the boats in the old harbour,” said Ole Lund.';
  return [...said.slice(0, 125), twice, ...said.slice(125), twice].join('\n\n');
}

/** Claims of all kinds: verbatim, changed, joined, shortened, of another speaker, and absent. */
function claimsOf(text: string): readonly { id: string; quote: string; speaker?: string }[] {
  const paragraphs = text.split('\n\n');
  const kinds = [
    (words: string) => words,
    (words: string) => words.replace(/ \w+ /, ' seven '),
    (words: string) => words.replace(/ (?:\w+ ){3}/, ' … '),
    (words: string) => words.replace(/ \w+ /, ' [they] '),
    () => 'We never counted the ships in the old harbour',
    (_: string, i: number) => `Nobody ${i} has ever looked at ${i * 17} of these gardens by night`,
  ];
  return Array.from({ length: 36 }, (_, i) => {
    const words = paragraphs[(i * 37) % 125]!.slice(8, 120 + (i % 40));
    const speaker = i % 5 === 0 ? { speaker: 'Ole Lund' } : {};
    return { id: `q${i}`, quote: kinds[i % kinds.length]!(words, i), ...speaker };
  });
}

test('one large source is checked by two threads, and says what one thread says', () => {
  const text = article();
  const cwd = project({
    'spy.cjs': SPY,
    'claims/a.txt': text,
    'claims/a.json': JSON.stringify({
      source: { path: 'a.txt', kind: 'article', lang: 'en' },
      claims: claimsOf(text),
    }),
  });
  const two = checked(cwd, 2);
  const one = checked(cwd, 1);
  expect(two.json).toBe(one.json);
  expect(one.said.size).toBe(0);
  // The text, made ready, and some of the claims; answers as well, if there was time for any.
  expect(two.said.has('sha256')).toBe(true);
  expect(two.said.get('checked')).toBeGreaterThan(0);
  expect(two.said.get('checked')).toBeLessThan(36);
});
