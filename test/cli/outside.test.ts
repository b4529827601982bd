// What a run writes: nothing outside of the project that only a config names, and no list of known
// findings over a broken one.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const CLAIMS = {
  'claims/a.md': '“We will wait,” said Ann Berg. “The harbour is closed,” she said.\n',
  'claims/a.json': JSON.stringify({ source: 'a.md', claims: [{ quote: 'We will not wait' }] }),
  'claims/b.json': JSON.stringify({ source: 'a.md', claims: [{ quote: 'The harbour is open' }] }),
};

describe('a config', () => {
  test.each([
    ['out', { out: '../elsewhere' }],
    ['baseline', { baseline: '../known.json' }],
    ['reporters', { reporters: ['json=../leak.json'] }],
  ])('does not write outside of the project: %s', (key, config) => {
    const cwd = project({ ...CLAIMS, 'wortlaut.config.json': JSON.stringify(config) });
    const { code, out, err } = wortlaut(['report'], cwd);
    expect(code).toBe(2);
    expect(out + err).toContain('wortlaut.config.json:1');
    expect(out + err).toMatch(/outside\s+of\s+the\s+project/);
    for (const name of ['elsewhere', 'known.json', 'leak.json'])
      expect(existsSync(join(cwd, '..', name)), key).toBe(false);
  });

  test('writes below the root, and the command line anywhere', () => {
    const config = { out: 'reports/all', reporters: ['json=reports/a.json'] };
    const cwd = project({ ...CLAIMS, 'wortlaut.config.json': JSON.stringify(config) });
    expect(wortlaut(['report'], cwd).code).toBe(1);
    expect(existsSync(join(cwd, 'reports/all/index.html'))).toBe(true);
    expect(existsSync(join(cwd, 'reports/a.json'))).toBe(true);
    mkdirSync(join(cwd, 'inner'));
    const named = wortlaut(['report', '--out', '../named'], join(cwd, 'inner'));
    expect(named.err).not.toContain('outside');
  });
});

describe('a list of known findings', () => {
  test('that is broken is not written over by a run that saw a part', () => {
    const cwd = project(CLAIMS);
    expect(wortlaut(['check', '--write-baseline'], cwd).code).toBe(0);
    const path = join(cwd, 'wortlaut.baseline.json');
    const broken = `<<<<<<< HEAD\n${readFileSync(path, 'utf8')}`;
    writeFileSync(path, broken);
    const { code, err } = wortlaut(['check', 'claims/a.json', '--write-baseline'], cwd);
    expect(code).toBe(2);
    expect(err).toContain('no baseline');
    expect(readFileSync(path, 'utf8')).toBe(broken);
    // All claims are a reason to write it anew.
    expect(wortlaut(['check', '--write-baseline'], cwd).code).toBe(0);
    expect(wortlaut(['check'], cwd).code).toBe(0);
  });

  test('that cannot be written is the user’s to mend', () => {
    const cwd = project(CLAIMS);
    const { code, err } = wortlaut(['check', '--write-baseline', '--baseline', 'claims'], cwd);
    expect(code).toBe(2);
    expect(err).not.toMatch(/bug|at .*\.js/);
  });
});
