// What commands do with options of theirs that were once passed over in silence.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bin, project, root, tokyo, wortlaut } from './spawn.js';

const DRAFT = { 'draft.md': '“One thing is this,” she said.\n', 'a.txt': 'One thing is this.\n' };

describe('--cwd counts for', () => {
  test('--since and --templates of a report', () => {
    const folder = tokyo();
    const [above, below] = [dirname(folder), basename(folder)];
    const style = readFileSync(join(root, 'templates/report.css'), 'utf8');
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'own/report.css'), `${style}\n.ours-alone { color: red; }\n`);
    wortlaut(['report'], folder);
    const args = ['report', '--cwd', below, '--since', 'out/result.json', '--templates', 'own'];
    const { code, err } = wortlaut(args, above);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Report: ') });
    const page = readFileSync(join(folder, 'out/index.html'), 'utf8');
    expect(page).toContain('Nothing has changed since the other run.');
    expect(page).toContain('ours-alone');
  });

  test('--since of a review', () => {
    const folder = tokyo();
    const args = ['review', '--cwd', basename(folder), '--since', 'none.json'];
    const { code, err } = wortlaut(args, dirname(folder));
    expect(code).toBe(2);
    expect(err).toContain(`"${basename(folder)}/none.json" cannot be read`);
  });
});

test.each([
  '--fail-on=warn',
  '--max-warnings=3',
  '--reporter=json',
  '--changed',
  '--write-baseline',
  '--brief',
  '--print-config',
  '--quiet',
])('a review has no %s, and says so', (option) => {
  const { code, err } = wortlaut(['review', option], project(DRAFT));
  expect(code).toBe(2);
  expect(err).toContain('unknown option');
});

test.each([['--cache'], ['--cache-dir', 'kept']])(
  'answers about drafts are not kept, and %s says so',
  (...option) => {
    const args = ['check', 'draft.md', '--against', 'a.txt', ...option];
    const { code, err } = wortlaut(args, project(DRAFT));
    expect(code).toBe(2);
    expect(err).toContain('A cache is about claim files, not about drafts.');
  },
);

test('a reporter that is to write into a file has to name it', () => {
  const { code, out, err } = wortlaut(['check', '-r', 'json='], tokyo());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--reporter json= names no file');
});

test('a review whose files go away keeps its page, and takes them up again', async () => {
  const cwd = project(DRAFT);
  const args = ['review', 'draft.md', '--against', 'a.txt'];
  const child = spawn(process.execPath, [bin, ...args], { cwd });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  await expect.poll(() => said.out, { timeout: 20_000 }).toContain('http://');
  renameSync(join(cwd, 'draft.md'), join(cwd, 'away.md'));
  await expect.poll(() => said.err, { timeout: 9_000 }).toContain('The page stays as it was.');
  expect(said.err).toContain('"draft.md" does not exist');
  expect(said.err).not.toContain('bug');
  writeFileSync(join(cwd, 'draft.md'), '“Another thing is that,” she said.\n');
  const page = async () => (await fetch(said.out.trim())).text();
  await expect.poll(page, { timeout: 9_000 }).toContain('Another thing');
});
