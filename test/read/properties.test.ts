// Whatever Markdown or text comes: reading keeps its laws, or says what is wrong with the file.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { InputError } from '../../src/util/errors.js';
import { markdown, plain, sourceFile } from './files.js';
import { expectExact, expectMonotone, expectSafe, expectTiling } from './laws.js';

const SEED = 20_261_122;

/** What people and machines put into Markdown. */
const SNIPPETS = [
  ...['Wort', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\\\n', '  \n', '„so"', 'ß', '\u{1F600}'],
  ...['*', '**', '_', '~~', '`', '``', '[', ']', '](http://a.org)', '![', '[r]', '[^1]'],
  ...['\n[r]: http://a.org\n', '\n[^1]: n\n', '&amp;', '&nbsp;', '&#x1F600;', '&nope;', '\\*'],
  ...['\n> ', '> ', '\n- ', '\n  - ', '\n1. ', '\n# ', '\n---\n', '\n===\n', '\n    ', '\n>\t'],
  ...['\n```\n', '\n~~~js\n', '\n|a|b|\n|-|-|\n|', '|', '\\|', '- [x] ', 'www.a.org', 'a@b.org'],
  ...['<b>', '</b>', '<br>', '<q>', '</q>', '<p>', '</p>', '\n<div>', '</div>\n', '<!--', '-->'],
  ...['<table>', '<tr>', '<td>', '</table>', '<li>', '<ul>', '</ul>', '<script>', '</script>'],
  ...['<figure>', '<figcaption>', '</figure>', '<a href="http://a.org">', '<pre>', '</pre>', '<'],
  ...['<svg>', '<select>', '<p hidden>', '<i', '">', '<textarea>', '<h1>', '\u00a0', '\u00ad'],
];

const snippets = fc
  .array(fc.constantFrom(...SNIPPETS), { maxLength: 24 })
  .map((all) => all.join(''));

const check = (raw: fc.Arbitrary<string>, runs: number, law: (raw: string) => Promise<void>) =>
  fc.assert(fc.asyncProperty(raw, law), { seed: SEED, numRuns: runs });

test('Markdown of all sorts is read by the laws', async () => {
  await check(snippets, 700, async (raw) => {
    const source = await markdown(raw);
    expectTiling(source);
    expectMonotone(source, raw);
    expectExact(source, raw);
    expectSafe(source.tree);
  });
}, 30_000);

test('any string is read as Markdown by the laws, or refused', async () => {
  await check(fc.string({ unit: 'binary', maxLength: 60 }), 300, async (raw) => {
    try {
      const source = await markdown(raw);
      expectTiling(source);
      expectSafe(source.tree);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  });
});

test('any bytes are read, or refused with an input error', async () => {
  const files = fc.tuple(
    fc.constantFrom('a.txt', 'a.md', 'a.pdf'),
    fc.uint8Array({ maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(files, async ([path, bytes]) => {
      const error = await read(sourceFile(path, bytes)).catch((thrown: unknown) => thrown);
      if (error instanceof Error) expect(error).toBeInstanceOf(InputError);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('plain text is its own text, and its blocks tile it', async () => {
  const lines = fc.constantFrom(
    'a',
    ' b',
    'c ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    ' ',
    '\u00a0',
    '\f',
  );
  const texts = fc.array(lines, { maxLength: 20 }).map((all) => all.join(''));
  await check(texts, 500, async (raw) => {
    const source = await plain(raw);
    expect(source.text).toBe(raw);
    expectTiling(source);
    expectMonotone(source, raw);
    // The obvious way to the paragraphs.
    const paragraphs = raw
      .replace(/\r\n?/g, '\n')
      .split(/\n(?:[^\S\n]*\n)+/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean);
    const blocks = source.blocks.map(({ start, end }) => raw.slice(start, end));
    expect(blocks.map((block) => block.replace(/\r\n?/g, '\n'))).toEqual(paragraphs);
  });
});
