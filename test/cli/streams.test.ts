// What goes where: findings to standard output, whole, whoever reads them.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inside } from '../command/inside.js';
import { bin, project, tokyo, wortlaut } from './spawn.js';

/** A project whose JSON result is far longer than a pipe's 64 KiB. */
function long(): string {
  const claims = Array.from({ length: 300 }, (_, i) => ({
    id: `c${i}`,
    quote: `No such words ${i}`,
  }));
  return project({
    'claims/a.md': '---\nlang: en\nkind: document\n---\n\nOther things stand here.\n',
    'claims/a.json': JSON.stringify({ source: 'a.md', claims }),
  });
}

describe('standard output', () => {
  test('holds the whole JSON of a failing run, also for a slow reader', async () => {
    const child = spawn(process.execPath, [bin, 'check', '-r', 'json'], { cwd: long() });
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 300);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(65_536);
    expect(JSON.parse(out).claims).toHaveLength(300);
  });

  test('may be closed early: `| head` changes neither the exit code nor standard error', () => {
    const script = `"${process.execPath}" "${bin}" check -r json 2>err | head -c 10; echo "${'$'}{PIPESTATUS[0]}" > code`;
    const cwd = long();
    execFileSync('bash', ['-c', script], { cwd });
    expect(readFileSync(join(cwd, 'err'), 'utf8')).toBe('');
    expect(readFileSync(join(cwd, 'code'), 'utf8').trim()).toBe('1');
  });

  test('is JSON and nothing else with -r json', () => {
    const { out } = wortlaut(['check', '-r', 'json'], tokyo());
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, tool: { name: 'wortlaut' } });
  });

  test.each([
    ['never without a terminal', {}, false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['not with NO_COLOR, whatever FORCE_COLOR says', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('has colours %s', (_, env, coloured) => {
    const { out } = wortlaut(['check'], long(), env);
    expect(out.includes('\u001b[')).toBe(coloured);
  });
});

describe('files', () => {
  test('are added by -r NAME=FILE, and the terminal report stays', () => {
    const cwd = tokyo();
    const { out } = wortlaut(['check', '-r', 'json=made/result.json'], cwd);
    expect(out).toMatch(/hold/);
    expect(JSON.parse(readFileSync(join(cwd, 'made/result.json'), 'utf8')).claims).not.toHaveLength(
      0,
    );
  });

  test('two reporters to one file are refused before anything is written', () => {
    const cwd = tokyo();
    const { code, err } = wortlaut(['check', '-r', 'json=x', '-r', 'html=./x'], cwd);
    expect(code).toBe(2);
    expect(err).toContain('same place');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  test('report writes the page and the result, byte for byte the same twice', () => {
    const cwd = tokyo();
    expect(wortlaut(['report'], cwd).code).toBe(0);
    expect(wortlaut(['report', '--out', 'again'], cwd).code).toBe(0);
    for (const name of ['index.html', 'result.json']) {
      const first = readFileSync(join(cwd, 'out', name), 'utf8');
      expect(readFileSync(join(cwd, 'again', name), 'utf8')).toBe(first);
      expect(first).not.toContain(cwd);
    }
  });

  test('render makes the same page from the result alone', () => {
    const cwd = tokyo();
    wortlaut(['report'], cwd);
    expect(wortlaut(['render', 'out/result.json', '--out', 'again'], cwd).code).toBe(0);
    expect(readFileSync(join(cwd, 'again/index.html'), 'utf8')).toBe(
      readFileSync(join(cwd, 'out/index.html'), 'utf8'),
    );
  });
});

describe('what a config or an argument says is obeyed by no terminal', () => {
  const NAME = 'a\u001b[2Jb\u202ec\nReport: d';
  const FILES = {
    'claims/a.md': 'We will wait.\n',
    'claims/c.json': '{"source":"a.md","claims":[{"quote":"We will wait"}]}',
    'wortlaut.config.json': JSON.stringify({ out: NAME, baseline: NAME }),
  };
  test.each([
    ['report'],
    ['check', '--write-baseline'],
    ['check', '--config', NAME],
    ['check', NAME],
    ['check', '--fail-on', NAME],
    [NAME],
    ['render', NAME],
    ['check', '--reporter', NAME],
  ])('%j %j', async (...args) => {
    const { out, err } = await inside(args, project(FILES));
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(/[\u001b\u202e]/);
  });

  test('and stands on one line', async () => {
    const { err } = await inside(['report'], project(FILES));
    expect(err).toBe('Report: a\\u{1b}[2Jb\\u{202e}c Report: d/index.html\n');
  });
});
