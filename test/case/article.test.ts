// The article of the Tokyo case: not one character of its prose differs from how it reached us.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { sourceFile } from '../read/files.js';

/** SHA-256 of the article as plain text, as it reached us; UTF-8. */
const ARTICLE_SHA256 = '0ba0bbaef96a1974affac0f655bb29dd487bfba765441346f6faaf4f74044964';

const path = join(import.meta.dirname, '../../claims/tokyo/article.md');
const article = await read(sourceFile('article.md', await readFile(path)));

test('the visible text of the article is the original, unit for unit', () => {
  expect(article.text).toHaveLength(5150);
  expect(createHash('sha256').update(article.text).digest('hex')).toBe(ARTICLE_SHA256);
});

test('headings and captions are told from the prose', () => {
  const of = (kind: string) =>
    article.blocks
      .filter((block) => block.kind === kind)
      .map((block) => article.text.slice(block.start, block.end));
  expect(of('heading')).toEqual([
    'Stärkere Lieferketten mit "Gleichgesinnten"',
    'Die Nähe zu China',
    'Synergien im Rüstungsbereich',
  ]);
  expect(of('caption')).toEqual([
    'Konsultationen in Tokio: Kanzler Scholz reiste mit sechs Ministerinnen und Ministern an',
    'Gespräche in Tokio: Deutschland und Japan vereinbarten eine engere Zusammenarbeit',
  ]);
  expect(article.blocks).toHaveLength(16);
});

test('what the front matter says, and nothing invented', () => {
  expect(article.meta).toEqual({
    kind: 'article',
    kindGuessed: false,
    lang: 'de',
    made: 'text',
    access: 'open',
    speaker: null,
    title: null,
    url: null,
    author: null,
    published: null,
    retrieved: null,
    modified: null,
    publisher: null,
    media: null,
  });
  expect(article.turns).toEqual([]);
});

test('every unit of the text is the unit of the file that the map points at', async () => {
  const raw = await readFile(path, 'utf8');
  for (const block of article.blocks) {
    for (let at = block.start; at < block.end; at++) {
      expect(raw[article.map.toRaw(at as typeof block.start)]).toBe(article.text[at]);
    }
  }
});
