// Drafts and sources in every format, with the built tool: readers run in their thread.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wortlaut } from './spawn.js';

const formats = join(import.meta.dirname, '../fixtures/formats');
const cwd = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(cwd, { recursive: true }));
cpSync(formats, cwd, { recursive: true });

const QUOTE = 'Die japanisch-deutschen Beziehungen sind stärker und enger denn je';
const NAMES = ['article.html', 'article-chromium.pdf'];

test.for(NAMES)('find tells where the words stand in %s', (name) => {
  const { code, out } = wortlaut(['find', QUOTE, name], cwd);
  expect(code).toBe(0);
  expect(out).toMatch(name.endsWith('.pdf') ? /\.pdf#page=[12]\n/ : /\.(?:docx|html):\d+:\d+\n/);
});

test('a draft in Word is checked against a PDF, and all of its quotations are found', () => {
  const { code, out } = wortlaut(['check', 'article.docx', '--against', 'article-latex.pdf'], cwd);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^13 quotations.* 0 fail, 0 not checked/m),
  ]);
});

test('extract lists the quotations of a PDF', () => {
  const { code, out } = wortlaut(['extract', 'article-chromium.pdf'], cwd);
  expect([code, out]).toEqual([0, expect.stringContaining('13 quotations')]);
});

describe('a source that cannot be read', () => {
  const claims = (source: string) => {
    writeFileSync(join(cwd, 'c.json'), JSON.stringify({ source, claims: [{ quote: QUOTE }] }));
    return wortlaut(['check', 'c.json', '--reporter', 'json'], cwd);
  };
  writeFileSync(join(cwd, 'cut.pdf'), '%PDF-1.7\n1 0 obj');
  writeFileSync(
    join(cwd, 'locked.docx'),
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  );

  test.for([
    ['missing.pdf', 'missing'],
    ['cut.pdf', 'damaged'],
    ['locked.docx', 'encrypted'],
    ['letters-without-codes.pdf', 'no-text-layer'],
  ] as const)('%s leaves its claims unchecked: %s', ([name, reason]) => {
    const { code, out } = claims(name);
    const [claim] = JSON.parse(out).claims;
    expect([code, claim.verdict, claim.reason]).toEqual([2, 'unchecked', reason]);
  });
});

describe('words outside of the main content of a page', () => {
  const check = (...options: string[]) => {
    const quote = 'Wir verwenden Cookies, um unser Angebot zu verbessern';
    const claim = {
      source: 'article.html',
      claims: [{ quote }, { quote: 'Niemand hat das je gesagt, auch nicht hier' }],
    };
    writeFileSync(join(cwd, 'c.json'), JSON.stringify(claim));
    const { out } = wortlaut(['check', 'c.json', '--reporter', 'json', ...options], cwd);
    return JSON.parse(out).claims.map((each: { verdict: string; reason: string | null }) => [
      each.verdict,
      each.reason,
    ]);
  };

  test('are not checked, and not called missing', () => {
    expect(check()).toEqual([
      ['unchecked', 'outside-main'],
      ['not-found', null],
    ]);
  });

  test('nor are those of a draft, and `find` says where to look', () => {
    const draft = '„Wir verwenden Cookies, um unser Angebot zu verbessern“, sagte sie.\n';
    writeFileSync(join(cwd, 'draft.md'), draft);
    const against = ['--against', 'article.html'];
    const { out } = wortlaut(['check', 'draft.md', ...against, '--reporter', 'json'], cwd);
    const [claim] = JSON.parse(out).claims;
    expect([claim.verdict, claim.reason]).toEqual(['unchecked', 'outside-main']);
    const found = wortlaut(['find', draft.slice(1, 54), 'article.html'], cwd).out;
    expect(found).toContain('--whole-page');
    const nowhere = wortlaut(['find', 'Das sagte wirklich niemand je', 'article.html'], cwd).out;
    expect(nowhere).not.toContain('--whole-page');
  });

  test('the choice is told, unless there is none', () => {
    writeFileSync(join(cwd, 'c.json'), '{"source":"article.html","claims":[{"quote":"Tokio"}]}');
    expect(wortlaut(['check', 'c.json'], cwd).out).toContain('only the main content was read');
    expect(wortlaut(['check', 'c.json', '--whole-page'], cwd).out).not.toContain('main content');
  });

  test('are checked when the whole page is read', () => {
    expect(check('--whole-page')[0]).toEqual(['verbatim', null]);
  });
});
