// Files that are cut off, have flipped bits or nest to death: refused with a reason, or read; never
// a crash of ours, never without an end.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { InputError } from '../../src/util/errors.js';
import { sourceFile } from './files.js';
import { expectTiling } from './laws.js';

const formats = join(import.meta.dirname, '../fixtures/formats');
const NAMES = [
  'article.docx',
  'article.odt',
  'article.html',
  'article-chromium.pdf',
  'article-latex.pdf',
];
const ROUNDS = Number(process.env.WORTLAUT_ORACLE_CASES ?? 24);

/** A fixed sequence of numbers that look like chance (Park and Miller, 1988). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; yield state) state = (state * 48_271) % 2_147_483_647;
}

/** The text, or why there is none; anything but an input error fails the test. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const source = await read(sourceFile(name, bytes));
    expectTiling(source);
    return source.text;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.code).toMatch(/^source\//);
    return '';
  }
}

describe.each(NAMES)('%s', async (name) => {
  const whole = await readFile(join(formats, name));
  const text = await outcome(name, whole);

  test('cut off anywhere, it is refused or read as far as it goes', async () => {
    const next = numbers(7);
    for (let round = 0; round < ROUNDS / 2; round++) {
      const cut = Number(next.next().value) % whole.length;
      const made = await outcome(name, whole.subarray(0, cut));
      if (!name.endsWith('.html')) expect(made).toBe('');
    }
  });

  test('with flipped bits, it is refused or read', async () => {
    const next = numbers(11);
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = Uint8Array.from(whole);
      const flips = 1 + (round % 8);
      for (let flip = 0; flip < flips; flip++) {
        const at = Number(next.next().value) % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (Number(next.next().value) % 8));
      }
      const made = await outcome(name, bytes);
      // What is packed has a check sum: it is whole or it is nothing.
      if (/\.(?:docx|odt)$/.test(name) && made !== '') expect(made).toBe(text);
    }
  });
});

test.for([
  ['tags', `${'<b><i>'.repeat(3_000)}a`],
  ['attributes', `<p ${'a=b '.repeat(50_000)}>c</p>`],
  ['an unclosed tag', '<p '.repeat(50_000)],
  ['an unclosed comment', '<!--'.repeat(50_000)],
  ['references', '&'.repeat(20_000)],
  ['tables', '<table><tr><td>'.repeat(2_000)],
  ['cells without a table', '<td>a'.repeat(4_000)],
] as const)('a page of many %s ends', async ([, content]) => {
  await outcome('a.html', new TextEncoder().encode(content));
});

test.for([
  [
    'references in a circle',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj',
  ],
  [
    'a billion pages',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 1000000000 >>\nendobj',
  ],
  ['nested arrays', `1 0 obj\n${'['.repeat(100_000)}\nendobj`],
] as const)('a PDF of %s is refused', async ([, body]) => {
  const file = `%PDF-1.7\n${body}\ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF\n`;
  expect(await outcome('a.pdf', new TextEncoder().encode(file))).toBe('');
});
