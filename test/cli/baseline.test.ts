// Taking the tool up in a repository with a past: two commands, then only what is new.

import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inside } from '../command/inside.js';
import { project, projectForAll, wortlaut } from './spawn.js';

const CLAIMS = 80;
const FAILING = 37;
const says = (n: number) => `We will open the harbour number ${n} before the winter comes`;

/** A repository in which 37 of 80 quotations drop or change a word. */
function repository(): string {
  const files: Record<string, string> = {};
  for (let article = 0; article < 8; article += 1) {
    const numbers = Array.from({ length: CLAIMS / 8 }, (_, k) => article * (CLAIMS / 8) + k);
    const claims = numbers.map((n) => ({
      id: `c${n}`,
      quote: n < FAILING ? says(n).replace('will open', 'will close') : says(n),
    }));
    files[`claims/d${article}/a.md`] = numbers
      .map((n) => `“${says(n)},” said Ann Berg.\n`)
      .join('\n');
    files[`claims/d${article}/c.json`] = JSON.stringify({ source: 'a.md', claims }, null, 1);
  }
  return projectForAll(files);
}

const last = (out: string): string => out.trimEnd().split('\n').at(-1) ?? '';

describe('a repository with 37 old failures', () => {
  const cwd = repository();
  const edit = (path: string, from: string, to: string) => {
    const file = join(cwd, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

  test('fails, then takes the tool up in two commands', () => {
    expect(wortlaut(['check'], cwd).code).toBe(1);
    const { code, err } = wortlaut(['check', '--write-baseline'], cwd);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Baseline: wortlaut.baseline.json: 37 findings\n',
    });
    const after = wortlaut(['check'], cwd);
    expect(after.code).toBe(0);
    expect(last(after.out)).toContain('43 hold, 0 to look at, 0 fail, 37 known');
  });

  test('then sees exactly the one new failure, whatever is renamed', async () => {
    renameSync(join(cwd, 'claims/d0'), join(cwd, 'claims/renamed'));
    edit('claims/d7/c.json', says(79), says(79).replace('before', 'after'));
    const { code, out } = await inside(['check'], cwd);
    expect(code).toBe(1);
    expect(last(out)).toContain('42 hold, 0 to look at, 1 fails, 37 known');
    expect(out.match(/^✗/gm)).toHaveLength(1);
    expect(out).toContain('d7/c/c79');
  });

  test('is told of what is fixed, which never fails', async () => {
    edit('claims/d7/c.json', 'after the winter', 'before the winter');
    edit(
      'claims/renamed/c.json',
      'will close the harbour number 3 ',
      'will open the harbour number 3 ',
    );
    const { code, out } = await inside(['check'], cwd);
    expect(code).toBe(0);
    expect(out).toContain('1 known finding is fixed; --write-baseline takes it out.');
    // A part of the claims cannot tell.
    expect((await inside(['check', 'claims/d1'], cwd)).out).not.toContain('fixed');
    expect((await inside(['check', '--write-baseline'], cwd)).err).toContain('36 findings');
  });

  test('is told the truth of one that was changed and still fails: it is new, not fixed', async () => {
    edit(
      'claims/d1/c.json',
      'will close the harbour number 12',
      'would close the harbour number 12',
    );
    const { code, out } = await inside(['check'], cwd);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '1 known finding is no longer there: fixed, or changed and among the 1 that fails.',
    );
    expect(out).not.toContain('is fixed');
    edit(
      'claims/d1/c.json',
      'would close the harbour number 12',
      'will close the harbour number 12',
    );
    expect((await inside(['check'], cwd)).code).toBe(0);
  });

  test('sees that a known failure was copied, also in a run over the copy alone', async () => {
    const path = 'claims/d1/copy.json';
    const { claims } = JSON.parse(readFileSync(join(cwd, 'claims/d1/c.json'), 'utf8'));
    writeFileSync(join(cwd, path), JSON.stringify({ source: 'a.md', claims: [claims[2]] }));
    for (const args of [['check'], ['check', path]]) {
      const { code, out } = await inside(args, cwd);
      expect(code).toBe(1);
      expect(last(out)).toContain('1 fails');
      expect(out).toContain('d1/copy/');
    }
    expect((await inside(['check', 'claims/d1/c.json'], cwd)).code).toBe(0);
    // Written down from a run over the copy alone, it is known from then on, in every run.
    expect((await inside(['check', path, '--write-baseline'], cwd)).code).toBe(0);
    for (const args of [['check'], ['check', path]]) expect((await inside(args, cwd)).code).toBe(0);
    unlinkSync(join(cwd, path));
    expect((await inside(['check', '--write-baseline'], cwd)).err).toContain('36 findings');
  });

  test('keeps what a run over a part did not see', async () => {
    const { err } = await inside(['check', 'claims/d7', '--write-baseline'], cwd);
    expect(err).toContain('0 findings, and 36 that this run did not see');
    expect((await inside(['check'], cwd)).code).toBe(0);
  });

  test('--no-baseline shows them all again', async () => {
    const { code, out } = await inside(['check', '--no-baseline'], cwd);
    expect(code).toBe(1);
    expect(last(out)).toContain('36 fail');
  });

  test('a broken baseline is told and ends in 2, with every failure shown', async () => {
    for (const text of ['', '{"schemaVersion":1,"fingerprints":["abc"]}', '<<<<<<< a']) {
      writeFileSync(join(cwd, 'wortlaut.baseline.json'), text);
      const { code, out } = await inside(['check'], cwd);
      expect(code).toBe(2);
      expect(out).toContain('wortlaut.baseline.json');
      expect(last(out)).toContain('36 fail');
    }
    expect((await inside(['check', '--write-baseline'], cwd)).code).toBe(0);
  });
});

test('a baseline that is named must be there; the config can name it too', async () => {
  const cwd = project({
    'claims/a.md': 'One thing.\n',
    'claims/a.json':
      '{ "source": "a.md", "claims": [{ "id": "a", "quote": "Quite another thing" }] }',
    'wortlaut.config.json': '{ "baseline": "ci/known.json" }',
  });
  expect((await inside(['check', '--baseline', 'nowhere.json'], cwd)).code).toBe(2);
  expect((await inside(['check'], cwd)).code).toBe(2);
  expect((await inside(['check', '--write-baseline'], cwd)).code).toBe(0);
  expect(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).toMatch(/[0-9a-f]{64}/);
  expect((await inside(['check'], cwd)).code).toBe(0);
  expect((await inside(['check', '--baseline', 'ci/known.json', '--cwd', '.'], cwd)).code).toBe(0);
});

test('warnings are written down where the run counts them', async () => {
  const cwd = project({
    'claims/a.md':
      '---\nlang: en\nkind: article\n---\n\n“We will not raise taxes,” said Ann Berg.\n',
    'claims/a.json':
      '{ "source": "a.md", "claims": [{ "id": "tax", "quote": "We will NOT raise taxes" }] }',
  });
  const strictly = ['check', '--max-warnings', '0'];
  expect((await inside(strictly, cwd)).code).toBe(1);
  expect((await inside(['check', '--write-baseline'], cwd)).err).toContain('0 findings');
  expect((await inside(strictly, cwd)).code).toBe(1);
  expect((await inside([...strictly, '--write-baseline'], cwd)).err).toContain('1 finding\n');
  expect((await inside(strictly, cwd)).code).toBe(0);
});

test('a baseline is not for drafts', async () => {
  const cwd = project({ 'd.md': 'x', 's.md': 'x' });
  const { code, err } = await inside(
    ['check', 'd.md', '--against', 's.md', '--write-baseline'],
    cwd,
  );
  expect(code).toBe(2);
  expect(err).toContain('not about drafts');
});
