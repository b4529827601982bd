// The terminal report: what is shown in full, what in short, and that nothing obeys a source.

import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import type { Claim, Result } from '../../src/schema/result.generated.js';
import { options } from './options.js';
import { sampleClaim, sampleResult } from './samples/claim.js';
import { hostileResult } from './samples/hostile.js';
import { tokyoResult } from './samples/tokyo.js';

const print = (result: Result, more = {}) => report('terminal', result, options(more));
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);
const bad = (index: number, verdict: Claim['verdict']) =>
  sampleClaim({ id: `a/b/${index}`, verdict, quote: `words ${index}` }, null, 5 + index);

describe('the terminal report', () => {
  test('shows a failure in full: place, verdict, both sides with the words marked, sentence', async () => {
    const text = await print(tokyoResult());
    const block = text.split('\n\n').find((each) => each.includes('joint-knowledge')) ?? '';
    expect(block).toContain('✗ Wording differs · claims/tokyo/scholz.json:25:17');
    expect(block).toContain('beider [-Länder-] zusammenführen');
    expect(block).toContain('beider {+Seiten+} zusammenführen');
    expect(block).toContain('claims/tokyo/article.md:11:261 · Olaf Scholz · sagte der Kanzler');
    expect(block).toContain('Two words differ from the source.');
  });

  test('sets the passage apart from the words around it, with and without colours', async () => {
    const passage = 'und >>gemeinsam zu handeln<<. „Wir';
    expect(await print(tokyoResult(), { columns: 200 })).toContain(passage);
    const coloured = await print(tokyoResult(), { columns: 200, colour: true });
    expect(coloured).toContain('und\u001B[0m gemeinsam zu handeln\u001B[2m.');
  });

  test('says everything in the last line', async () => {
    const text = await print(tokyoResult());
    expect(lastLine(text)).toBe(
      '16 quotations and statements, 2 sources: 5 hold, 3 to look at, 7 fail, 1 not checked, 1 problem',
    );
  });

  test('is one line when all hold', async () => {
    const { claims, ...result } = tokyoResult();
    const fine = claims.filter(({ outcome }) => outcome === 'pass');
    expect(await print(sampleResult(fine, result.sources))).toBe(
      '5 quotations and statements, 2 sources: 5 hold, 0 to look at, 0 fail, 0 not checked\n',
    );
  });

  test('says so when there was nothing to check', async () => {
    expect(await print(sampleResult([], []))).toBe(
      '0 quotations, 0 sources: 0 hold, 0 to look at, 0 fail, 0 not checked\n',
    );
  });

  test('cuts no character of a warning’s quotation in half', async () => {
    const quotes = ['', 'a', 'ab'].map((start) => start + '😀'.repeat(40));
    const claims = quotes.map((quote, index) =>
      sampleClaim({ id: `a/b/${index}`, verdict: 'tidied', quote }, null, 5),
    );
    const text = await print(sampleResult(claims, []));
    expect(text).toMatch(/“ab(?:😀)+ …”/u);
    expect(text).not.toContain('\\u{d83d}');
  });

  test.each([
    { count: 20, more: null },
    { count: 21, more: '1 more' },
    { count: 1025, more: '1,005 more' },
  ])('shows twenty of $count warnings', async ({ count, more }) => {
    const claims = Array.from({ length: count }, (_, index) => bad(index, 'tidied'));
    const text = await print(sampleResult(claims, []));
    expect(text.match(/Lightly smoothed:/g)?.length).toBe(20);
    expect(/^ {2}\S* ?more$|^ {2}[\d,]+ more$/m.exec(text)?.[0].trim() ?? null).toBe(more);
  });

  test('shows every failure, however many, and the worst first', async () => {
    const claims = [bad(1, 'altered'), bad(2, 'tidied'), bad(3, 'misattributed')];
    const text = await print(sampleResult(claims, []));
    const order = ['words 3', 'words 1', 'Lightly smoothed'].map((part) => text.indexOf(part));
    expect(order.every((at) => at !== -1)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('keeps to failures and the last line when quiet', async () => {
    const text = await print(tokyoResult(), { quiet: true });
    expect(text).not.toContain('Lightly smoothed');
    // Why a run ends in 2 is told even so.
    expect(text).toContain('does not exist');
    expect(text).toContain('✗ Wording differs');
  });

  test('shows problems with place and hint', async () => {
    const text = await print(tokyoResult());
    expect(text).toContain('claims/tokyo/kishida.json:12:15 The source claims/tokyo/speech.md');
    expect(text).toContain('→ Did you mean claims/tokyo/article.md?');
  });

  test('speaks German', async () => {
    const text = await print(tokyoResult(), { lang: 'de' });
    expect(text).toContain('✗ Wortlaut weicht ab');
    expect(lastLine(text)).toContain('5 stimmen, 3 anzusehen, 7 stimmen nicht');
  });

  test('colours only when it may', async () => {
    expect(await print(tokyoResult())).not.toContain('\u001B');
    expect(await print(tokyoResult(), { colour: true })).toContain('\u001B[1;4;31mLänder\u001B[0m');
  });

  test.each([40, 72, 100])('keeps within %i columns', async (columns) => {
    const text = await print(tokyoResult(), { columns });
    for (const line of text.split('\n').slice(0, -2))
      expect([...line].length).toBeLessThanOrEqual(columns);
  });
});

describe('a hostile source or claim', () => {
  test('puts no control, format or direction character on the terminal', async () => {
    const text = await print(hostileResult());
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
    expect(text).toContain('\\u{1b}]0;owned\\u{7}');
  });

  test('has only our own colours when coloured', async () => {
    const text = await print(hostileResult(), { colour: true });
    const plain = text.replaceAll(/\u001B\[[0-9;]+m/g, '').replaceAll('\n', '');
    expect(plain).not.toMatch(/\p{Cc}/u);
    expect(text).not.toContain('\u001B[2J');
  });
});
