// The GitHub Action as a runner starts it: inputs from the environment, outputs to a file. And the
// other ready-made pieces, each run as its platform would.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bin, project, root } from './spawn.js';

const SAYS = 'We will not close the harbour before 2031';
const files = (quote: string) => ({
  'claims/a.md': `---\nlang: en\nkind: article\n---\n\n“${SAYS},” said Ana Moreno.\n`,
  'claims/a.json': JSON.stringify({ source: 'a.md', claims: [{ id: 'close', quote }] }),
  'outputs.txt': '',
  'summary.md': '',
});
const yaml = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const action = yaml('action.yml');

/** Runs the action with inputs over their defaults. */
function act(cwd: string, inputs: Readonly<Record<string, string>> = {}) {
  const all: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries<{ default: string }>(action.inputs)) {
    all[name] = value;
  }
  const given = Object.entries({ ...all, ...inputs });
  const env = Object.fromEntries(
    given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, action.runs.main)], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      GITHUB_OUTPUT: join(cwd, 'outputs.txt'),
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...env,
    },
  });
  const text = readFileSync(join(cwd, 'outputs.txt'), 'utf8');
  const outputs = Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
  return { status, stdout, stderr, outputs };
}

describe('the action', () => {
  test('passes, and names its files', () => {
    const cwd = project(files(SAYS));
    const { status, outputs } = act(cwd);
    expect(status).toBe(0);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(outputs).toMatchObject({
      ...{ 'exit-code': '0', fail: '0', known: '0' },
      ...{ sarif: 'out/wortlaut.sarif', report: 'out/index.html', result: 'out/result.json' },
    });
    for (const name of ['sarif', 'report', 'result']) {
      expect(existsSync(join(cwd, outputs[name] ?? ''))).toBe(true);
    }
  });

  test('fails with annotations, a summary, and every file', () => {
    const cwd = project(files('We will close the harbour before 2031'));
    const { status, stdout, outputs } = act(cwd, { junit: 'made/j.xml', profile: 'ap' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=claims\/a\.json,line=1,/m);
    expect(stdout).toMatch(/^::error::Quotations do not hold\.$/m);
    expect(outputs).toMatchObject({ 'exit-code': '1', fail: '1' });
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('# Quotation check');
    expect(readFileSync(join(cwd, 'made/j.xml'), 'utf8')).toContain('<failure');
  });

  test.each([
    ['a number that is none', { 'max-warnings': '$(touch owned)' }],
    ['a profile that is not there', { profile: 'x; touch owned' }],
    ['a path that would be an option', { claims: '--fail-on=never' }],
    ['a claim path that would be a command', { claims: '`touch owned`' }],
    ['a commit that would be an option', { changed: '--output=owned' }],
  ])('takes no input for more than a text: %s', (_, inputs) => {
    const cwd = project(files('We will close the harbour before 2031'));
    const { status, outputs } = act(cwd, inputs);
    expect(status).toBe(1);
    expect(outputs['exit-code']).toBe('2');
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
  });

  test('has a description for every input and output', () => {
    for (const each of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(each).toMatchObject({ description: expect.stringMatching(/\.$/) });
    }
  });
});

describe('the hooks of pre-commit', () => {
  const hooks: { id: string; entry: string; files?: string; exclude?: string }[] =
    yaml('.pre-commit-hooks.yaml');
  const run = (entry: string, names: readonly string[], cwd: string) => {
    const [, ...args] = entry.split(' ');
    return spawnSync(process.execPath, [bin, ...args, ...names], { cwd, encoding: 'utf8' }).status;
  };

  test('take claim files, and not what lies beside them', () => {
    const [hook] = hooks;
    const isTaken = (path: string) =>
      new RegExp(hook?.files ?? '').test(path) && !new RegExp(hook?.exclude ?? '').test(path);
    expect(isTaken('claims/a.json')).toBe(true);
    expect(isTaken('news/claims/b/c.json')).toBe(true);
    expect(isTaken('claims/sources.json')).toBe(false);
    expect(isTaken('claims/x/decisions.json')).toBe(false);
    expect(isTaken('package.json')).toBe(false);
  });

  test.each(hooks.map((hook) => [hook.id, hook] as const))('%s obeys what it finds', (_, hook) => {
    const names = hook.files ? ['claims/a.json'] : [];
    expect(run(hook.entry, names, project(files(SAYS)))).toBe(0);
    expect(run(hook.entry, names, project(files('We will close it before 2031')))).toBe(1);
  });
});

test('the template for GitLab writes what it names, with odd folders too', () => {
  const { wortlaut } = yaml('ci/gitlab.yml');
  const script = wortlaut.script.at(-1);
  for (const [quote, code] of [
    [SAYS, 0],
    ['We will close it before 2031', 1],
  ] as const) {
    const cwd = project({ ...files(quote), 'node_modules/.bin/keep': '' });
    symlinkSync(bin, join(cwd, 'node_modules/.bin/wortlaut'));
    const env = {
      PATH: `${join(cwd, 'node_modules/.bin')}:${process.env.PATH}`,
      WORTLAUT_OUT: 'the out; dir',
      WORTLAUT_ARGS: '--strict',
    };
    const line = script.replace('npx ', '');
    let status = 0;
    try {
      execFileSync('sh', ['-c', line], { cwd, env, stdio: 'pipe' });
    } catch (error) {
      status = (error as { status: number }).status;
    }
    expect(status).toBe(code);
    for (const path of Object.values<string>(wortlaut.artifacts.reports)) {
      expect(existsSync(join(cwd, path.replace('$WORTLAUT_OUT', env.WORTLAUT_OUT)))).toBe(true);
    }
  }
});
