// What pipelines do to a command: odd outputs, odd inputs, an end half-way.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, project, wortlaut } from './spawn.js';

const SAYS = 'We will not close the harbour before 2031';
const CHANGED = 'We will close the harbour before 2031';
const ARTICLE = `---\nlang: en\nkind: article\n---\n\n“${SAYS},” said Ana Moreno.\n`;
const claims = (quote: string) => ({ source: 'a.md', claims: [{ id: 'close', quote }] });
const files = (quote: string, text = JSON.stringify(claims(quote), null, 2)) => ({
  'claims/a.md': ARTICLE,
  'claims/a.json': text,
});

describe('an output that cannot be written ends in 2, and the rest is done:', () => {
  const cases: [string, string, RegExp][] = [
    ['its path is a folder', 'claims', /"claims" is a folder/],
    ['its folder is a file', 'claims/a.md/x.json', /below a file/],
  ];
  test.each(cases)('%s', (_, path, message) => {
    const cwd = project(files(CHANGED));
    const args = ['check', '-r', `json=${path}`, '-r', 'junit=out/j.xml'];
    const { code, out, err } = wortlaut(args, cwd);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/bug|^\s+at /m);
    expect(out).toContain('1 fails');
    expect(readFileSync(join(cwd, 'out/j.xml'), 'utf8')).toContain('<failure');
    expect(readdirSync(join(cwd, 'claims')).sort()).toEqual(['a.json', 'a.md']);
  });

  test('its folder is read-only', () => {
    const cwd = project({ ...files(CHANGED), 'closed/old.json': 'old' });
    chmodSync(join(cwd, 'closed'), 0o555);
    // Nothing is closed to the superuser, so the command runs as somebody else.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    chmodSync(cwd, 0o755);
    const done = spawnSync(
      process.execPath,
      [bin, 'check', '-r', 'json=closed/old.json', '-r', 'junit=closed/j.xml'],
      { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cwd }, ...nobody },
    );
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/may not be written/);
    expect(done.stdout).toContain('1 fails');
    expect(readdirSync(join(cwd, 'closed'))).toEqual(['old.json']);
    expect(readFileSync(join(cwd, 'closed/old.json'), 'utf8')).toBe('old');
  });

  test('the report’s own folder is a file', () => {
    const cwd = project({ ...files(SAYS), out: 'mine' });
    const { code, err } = wortlaut(['report'], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/below a file/);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('mine');
  });

  test('a reporter writes where the report itself goes', () => {
    const cwd = project(files(SAYS));
    expect(wortlaut(['report', '-r', 'json=out/../out/result.json'], cwd)).toMatchObject({
      code: 2,
      err: expect.stringContaining('same place'),
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

test('files of reporters count from --cwd', () => {
  const cwd = project({});
  const inner = project(files(SAYS));
  expect(wortlaut(['check', '--cwd', inner, '-r', 'json=r.json'], cwd).code).toBe(0);
  expect(existsSync(join(inner, 'r.json'))).toBe(true);
});

describe('a claim file is read', () => {
  const text = JSON.stringify(claims(CHANGED));
  const forms: [string, string, string][] = [
    ['minified on one line', text, `claims/a.json:1:${text.indexOf(`"${CHANGED}`) + 1}`],
    [
      'with CRLF',
      JSON.stringify(claims(CHANGED), null, 2).replaceAll('\n', '\r\n'),
      'claims/a.json:6:16',
    ],
    ['with a mark of its encoding', `\ufeff${text}`, 'claims/a.json:1:'],
  ];
  test.each(forms)('%s, with the right place', (_, form, place) => {
    const { code, out } = wortlaut(['check'], project(files(CHANGED, form)));
    expect(code).toBe(1);
    expect(out).toContain(place);
  });

  test('by a path with the separators of Windows, and shown with our own', () => {
    const cwd = project({
      ...files(CHANGED),
      'wortlaut.config.json': '{ "claims": ["claims\\\\a.json"] }',
    });
    for (const args of [['check'], ['check', 'claims\\a.json'], ['check', '.\\claims']]) {
      const { code, out } = wortlaut(args, cwd);
      expect(code).toBe(1);
      expect(out).toContain('claims/a.json:6:16');
    }
  });
});

describe('nothing to check ends in 2', () => {
  const cases: [string, string[], RegExp][] = [
    ['a folder without claim files', ['check', 'empty'], /no claim files were found/],
    ['a pattern that matches nothing', ['check', 'x/**/*.json'], /no claim files were found/],
    ['a missing path among several', ['check', 'claims', 'nowhere'], /nowhere/],
  ];
  test.each(cases)('%s', (_, args, message) => {
    const cwd = project({ ...files(SAYS), 'empty/readme.txt': 'x' });
    const { code, out } = wortlaut(args, cwd);
    expect(code).toBe(2);
    expect(out).toMatch(message);
  });

  test('a missing path hides no failure of the others', () => {
    const { code, out } = wortlaut(['check', 'claims', 'nowhere'], project(files(CHANGED)));
    expect(code).toBe(2);
    expect(out).toContain('✗');
  });
});

test('claim files can be taken out again by a pattern', () => {
  const cwd = project({
    ...files(SAYS),
    'claims/drafts/b.json': '{',
    'wortlaut.config.json': '{ "claims": ["claims/**/*.json", "!claims/drafts/**"] }',
  });
  expect(wortlaut(['check'], cwd).code).toBe(0);
});

describe('a run that is stopped half-way', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => ({
    id: `c${n}`,
    quote: `Never said ${n}`,
  }));
  const long = Array.from({ length: 2_000 }, (_, n) => `“We say ${n},” said Ann.`).join('\n\n');

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves old files whole', async (signal) => {
    const cwd = project({
      'claims/a.md': long,
      'claims/a.json': JSON.stringify({ source: 'a.md', claims: many }),
    });
    mkdirSync(join(cwd, 'out'));
    for (const name of ['result.json', 'index.html', 'x.sarif']) {
      writeFileSync(join(cwd, 'out', name), 'old');
    }
    const args = [bin, 'report', '-r', 'sarif=out/x.sarif'];
    const stopped = (afterMs: number) =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, args, { cwd, stdio: 'pipe' });
        child.on('close', (exit) => resolve(exit));
        setTimeout(() => child.kill(signal), afterMs);
      });
    // On a busy machine it may not even have begun: then nobody has heard the signal.
    let code: number | null = null;
    for (const afterMs of [700, 2_500, 8_000]) code ??= await stopped(afterMs);
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    const names = readdirSync(join(cwd, 'out')).sort();
    expect(names).toEqual(['index.html', 'result.json', 'x.sarif']);
    for (const name of names) expect(readFileSync(join(cwd, 'out', name), 'utf8')).toBe('old');
  });
});

test('a failing run of every printing reporter keeps its code when the reader stops', () => {
  const quotes = Array.from({ length: 300 }, (_, n) => ({ id: `c${n}`, quote: `Never said ${n}` }));
  const cwd = project({
    'claims/a.md': ARTICLE,
    'claims/a.json': JSON.stringify({ source: 'a.md', claims: quotes }),
  });
  for (const name of ['terminal', 'markdown', 'sarif', 'junit', 'gitlab']) {
    const script = `"${process.execPath}" "${bin}" check -r ${name} --no-brief 2>err | head -c 9 >part; echo "${'$'}{PIPESTATUS[0]}" > code`;
    execFileSync('bash', ['-c', script], { cwd });
    expect(readFileSync(join(cwd, 'code'), 'utf8').trim()).toBe('1');
    expect(readFileSync(join(cwd, 'err'), 'utf8')).toBe('');
  }
});

describe('a log and an agent get the first failures in full, and the counts of all', () => {
  const quotes = Array.from({ length: 100 }, (_, n) => ({ id: `c${n}`, quote: `Never said ${n}` }));
  const make = () =>
    project({
      'claims/a.md': ARTICLE,
      'claims/a.json': JSON.stringify({ source: 'a.md', claims: quotes }),
    });
  const full = (out: string) => out.match(/^✗ /gm)?.length;

  test.each([
    ['in CI', { CI: 'true' }, [], 10],
    ['for an agent', { AI_AGENT: 'x' }, [], 10],
    ['when asked', {}, ['--brief'], 10],
    ['not at a prompt', {}, [], 100],
    ['not with CI=false', { CI: 'false' }, [], 100],
    ['not when asked otherwise', { CI: 'true' }, ['--no-brief'], 100],
  ])('%s', (_, env, args, count) => {
    const { code, out } = wortlaut(['check', ...args], make(), env);
    expect(code).toBe(1);
    expect(full(out)).toBe(count);
    expect(out).toContain('100 quotations, 1 source: 0 hold, 0 to look at, 100 fail');
    expect(out.includes('60 more')).toBe(count === 10);
  });
});
