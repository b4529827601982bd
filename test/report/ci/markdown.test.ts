// The Markdown report: what it shows, that untrusted text stays text, and that it keeps to a limit.

import type { Element, Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import { codeSpan, markdownText } from '../../../src/report/markdown/escape.js';
import type { Result } from '../../../src/schema/result.generated.js';
import { options } from '../options.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { hostileResult } from '../samples/hostile.js';
import { everyVerdict } from './every-verdict.js';
import { expectGolden } from './golden.js';
import { CI_ATTACKS, hostileCi } from './hostile.js';

const write = (result: Result, more = {}) => report('markdown', result, options(more));
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** What a platform makes of it, raw HTML included. */
function rendered(markdown: string): Nodes {
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return reader.runSync(reader.parse(markdown));
}

const elementsIn = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => elementsIn(child as Nodes)) : []),
];
const textIn = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textIn(child as Nodes)).join('')
      : '';

const OURS = new Set('h1 h2 h3 p ul li strong em code del ins hr details summary'.split(' '));

describe('the Markdown report', () => {
  test('looks as it did', async () => {
    expectGolden('every-verdict.md', await write(everyVerdict()));
    expectGolden('every-verdict.de.md', await write(everyVerdict(), { lang: 'de' }));
  });

  test('says the result first, then what does not hold, the worst first', async () => {
    const text = await write(everyVerdict());
    const order = ['do not hold', 'Problems', 'someone else', 'Wording differs', '<details>'];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((at) => at !== -1)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('marks the words that differ', async () => {
    const text = await write(everyVerdict());
    expect(text).toContain('We will not <del>shut</del> the harbour before 2031 — Ana Moreno');
    expect(text).toContain('We will <ins>not</ins> close the harbour before 2031');
  });

  test.each([
    ['every verdict', everyVerdict()],
    ['nothing at all', sampleResult([], [])],
    ['a hostile case', hostileCi()],
    ['another hostile case', hostileResult()],
  ])('makes of %s no element, link or line that is not its own', async (_name, result) => {
    const text = await write(result);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028\u202E]/u);
    const elements = elementsIn(rendered(text));
    expect(elements.map(({ tagName }) => tagName).filter((name) => !OURS.has(name))).toEqual([]);
    for (const { properties } of elements) expect(properties).toEqual({});
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::/);
  });

  test.each([
    'GH-12',
    'gh-7',
    'a/b#12',
    '%12',
    '%"next"',
    ':tada:',
    ':+1:',
    ':100:',
    ':white_check_mark:',
    'deadbeef1',
    '1234abc',
    'a'.repeat(39).concat('1'),
    'A1B2C3D4E5',
  ])('parts %s, which platforms make something of', (text) => {
    for (const line of [text, `see ${text}.`, `(${text})`]) {
      expect(markdownText(line)).toContain('<!-- -->');
      expect(textIn(rendered(`x ${markdownText(line)}`))).toBe(`x ${line}`);
    }
  });

  test.each([
    'GHX-1',
    '12 %',
    '50%.',
    '12:30',
    'a.md:12:3',
    '12:30:45',
    'a: b: c',
    '1234567',
    'defaced',
    'abc123',
    'Highway-1',
  ])('leaves %s as it is', (text) => {
    expect(markdownText(text)).toBe(text);
  });

  test.each(CI_ATTACKS.map((text) => [text]))('shows %j as it is', (text) => {
    const visible = (each: string) => each.replace(/\s+/g, ' ').trim();
    const page = rendered(`Text: ${markdownText(text)} and ${codeSpan(text)}`);
    const [, shown = '', code = ''] = /^Text: (.*) and (.*)$/s.exec(textIn(page)) ?? [];
    // A code span has no escapes: what a runner would obey is parted there.
    expect(visible(shown).replaceAll('##[', '## [')).toBe(visible(code));
    const plain = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '');
    if (plain === text) expect(visible(shown)).toBe(visible(text));
  });

  test('calls nobody', () => {
    const text = markdownText('@everyone #1 https://example.com www.example.com a@example.com');
    expect(text).not.toMatch(/@\w|#\d|:\/\/\w|www\./);
  });
});

describe('the Markdown report with a limit', () => {
  const many = sampleResult(
    Array.from({ length: 400 }, (_, index) =>
      sampleClaim(
        { id: `a/b/${index}`, verdict: index % 3 ? 'altered' : 'verbatim', quote: 'ü' },
        null,
      ),
    ),
    [],
  );
  const shown = (text: string) => text.match(/`a\/b\/\d+`/g)?.length ?? 0;

  test.each([1_000, 5_000, 20_000])(
    'keeps to %i bytes, and counts what it leaves out',
    async (max) => {
      const text = await write(many, { bytesMax: max });
      expect(bytes(text)).toBeLessThanOrEqual(max);
      expect(bytes(text)).toBeGreaterThan(max / 3);
      expect(text).toContain(`**… ${400 - shown(text)} more**`);
      expect(text).toMatch(/\n---\n\nWortlaut `0\.1\.0`/);
    },
  );

  test('leaves out nothing where all fits', async () => {
    const text = await write(many, { bytesMax: 1_000_000 });
    expect(shown(text)).toBe(400);
    expect(text).not.toContain('more**');
    expect(text).toBe(await write(many));
  });
});
