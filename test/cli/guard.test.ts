// In GitHub Actions no word of a source, a claim or a file name is a command, whatever is printed
// and wherever.

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { inside } from '../command/inside.js';
import { CI_ATTACKS } from '../report/ci/hostile.js';
import { bin, project, projectForAll, wortlaut } from './spawn.js';

const says = CI_ATTACKS.filter((text) => !/[\u0000\uD800-\uDFFF]/.test(text));
const NAME = '::error::named ##[error].json';
const FILES = {
  'claims/a.md': `---\nlang: en\n---\n\n${says.map((text) => `“${text} we said”, said Ann.`).join('\n\n')}\n\n::warning::own\n\n##[error]own\n`,
  [NAME]: JSON.stringify({
    source: 'claims/a.md',
    speaker: '::error::Ann ##[x]',
    claims: says.map((text, n) => ({ id: `c${n}`, quote: `${text} we say ::error::x` })),
  }),
  'broken ##[error].json': '{ "::error::key": 1 }',
};

/**
 * The commands that the runner would hear in a text, our own stop-commands obeyed: it trims a line
 * and looks for `::name::`, and for `##[name]` anywhere.
 */
function heard(text: string): string[] {
  const found: string[] = [];
  let stop: string | null = null;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (stop !== null) {
      if (line.trim() === `::${stop}::`) stop = null;
      continue;
    }
    const [, name = null, value = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line.trim()) ?? [];
    if (name === 'stop-commands') stop = value;
    else if (name !== null || /##\[[^\]]+\]/.test(line)) found.push(line);
  }
  return found;
}

const ACTIONS = { GITHUB_ACTIONS: 'true' };

describe('in GitHub Actions nothing is heard that is not ours', () => {
  const cwd = projectForAll(FILES);
  const runs: string[][] = [
    ...REPORTERS.filter((name) => name !== 'github').map((name) => ['check', '.', '-r', name]),
    ['check', '.', '-r', 'json', '--include-text'],
    ['extract', 'claims/a.md'],
    ['text', 'claims/a.md'],
    ['text', 'claims/a.md', '-r', 'json'],
    ['extract', 'claims/a.md', '-r', 'json'],
    ['find', '::error::x we said', 'claims/a.md'],
    ['find', '##[error]owned', 'claims/a.md', '-r', 'json'],
    ['check', '::error::nowhere\n::error::x', '-r', 'terminal'],
    ['check', '.', '--config', '::error::c', '-r', 'terminal'],
    ['explain', '::error::x'],
    ['::error::command'],
    ['check', '--::error::option'],
  ];
  test.each(runs.map((args) => [args.join(' ').slice(0, 60), args] as const))(
    'by %s',
    async (_, args) => {
      const { out, err } = await inside(args, cwd, ACTIONS);
      expect(out + err).not.toBe('');
      expect(heard(out)).toEqual([]);
      expect(heard(err)).toEqual([]);
    },
  );

  test('and the annotations are at most ten of a level, and nothing else', () => {
    const { out } = wortlaut(['check', '.'], project(FILES), ACTIONS);
    const commands = heard(out);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThanOrEqual(30);
    for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/);
  });
});

test.each([
  ['check', '.', '-r', 'json'],
  ['text', 'claims/a.md', '-r', 'json'],
])('the same JSON is printed by %s as elsewhere', async (...args) => {
  const cwd = project(FILES);
  expect((await inside(args, cwd, ACTIONS)).out).toBe(wortlaut(args, cwd).out);
});

test('what goes into a file is the text and nothing else', () => {
  const cwd = project({ 'a.md': 'We wait.\n' });
  const args = [bin, 'text', 'a.md', '--no-places'];
  const file = openSync(join(cwd, 'out.txt'), 'w');
  const env = { ...process.env, ...ACTIONS };
  spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', file, 'ignore'] });
  closeSync(file);
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('We wait.\n');
  expect(wortlaut(args.slice(1), cwd, ACTIONS).out).toMatch(/^::stop-commands::/);
});
