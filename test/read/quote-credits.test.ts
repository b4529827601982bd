// Who is named below a block quote of a page: a line of its own, in a footer or a cite element.

import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { sourceFile } from './files.js';
import { expectSafe, expectTiling } from './laws.js';

async function linesOf(content: string, wholePage = true): Promise<string[]> {
  const source = await read(sourceFile('a.html', content, { options: { wholePage } }));
  expectTiling(source);
  expectSafe(source.tree);
  return source.blocks.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`);
}

const WORDS = 'block-quote: We sail at dawn.';
const NAME = 'block-quote: Carla Lund';

describe('the credit of a block quote', () => {
  test.each([
    ['a footer', '<p>We sail at dawn.</p><footer>Carla Lund</footer>'],
    ['a cite element behind a paragraph', '<p>We sail at dawn.</p><cite>Carla Lund</cite>'],
    ['a cite element behind bare words', 'We sail at dawn. <cite>Carla Lund</cite>'],
    ['a cite element at the end of a paragraph', '<p>We sail at dawn. <cite>Carla Lund</cite></p>'],
    [
      'a cite element in a footer',
      '<p>We sail at dawn.</p><footer><cite>Carla Lund</cite></footer>',
    ],
  ])('in %s is a line of its own', async (_, quote) => {
    expect(await linesOf(`<blockquote>${quote}</blockquote>`)).toEqual([WORDS, NAME]);
  });

  test.each([
    ['a title in a sentence', '<blockquote>We read <cite>The Sea</cite> at dawn.</blockquote>'],
    ['a title that ends one', '<blockquote>We read <cite>The Sea</cite></blockquote>'],
    ['a title outside a block quote', '<p>We read. <cite>The Sea</cite></p>'],
    ['nothing but a cite element', '<blockquote><cite>The Sea</cite></blockquote>'],
  ])('is not %s', async (_, content) => {
    expect(await linesOf(content)).toHaveLength(1);
  });

  test('stays where the main content is read, and the footer of the page does not', async () => {
    const prose = `<p>${'Long words about boats and the sea, and about the people. '.repeat(9)}</p>`;
    const quote = '<blockquote><p>We sail at dawn.</p><footer>Carla Lund</footer></blockquote>';
    const content = `<article>${prose}${quote}${prose}<footer>Imprint</footer></article>`;
    const lines = await linesOf(content, false);
    expect(lines).toContain(NAME);
    expect(lines.join()).not.toContain('Imprint');
  });
});
