// `--changed`: what a change can have touched, and never less.

import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const says = (n: number) => `We will open the harbour number ${n} before the winter comes`;
const claims = (id: string, n: number, source = 'a.md') =>
  JSON.stringify({ source, claims: [{ id, quote: says(n) }] });
const FILES = {
  'claims/one/a.md': `“${says(1)},” said Ann Berg.\n`,
  'claims/one/c.json': claims('x', 1),
  'claims/one/d.json': claims('y', 1),
  'claims/two/a.md': `“${says(2)},” said Ann Berg.\n`,
  'claims/two/c.json': claims('x', 2),
  'readme.md': 'x\n',
};

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function repository(files: Readonly<Record<string, string>> = FILES): string {
  const cwd = project(files);
  git(cwd, 'init', '-q');
  commit(cwd);
  return cwd;
}

function commit(cwd: string): void {
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'x');
}

function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** The ids of the claims that were checked; they and those left out must be all. */
function changed(cwd: string, ...args: string[]): string[] {
  const { out, err } = wortlaut(['check', '-r', 'json', ...args], cwd);
  expect(err).toBe('');
  const result = JSON.parse(out);
  const all = JSON.parse(wortlaut(['check', '-r', 'json'], cwd).out).claims.length;
  expect(result.claims.length + result.changed.leftOut).toBe(all);
  return result.claims.map(({ id }: { id: string }) => id);
}

const ONE = ['one/c/x', 'one/d/y'];
const TWO = ['two/c/x'];
const ALL = [...ONE, ...TWO];

describe('--changed checks', () => {
  type Change = (cwd: string) => void;
  const cases: [string, Change, string[]][] = [
    ['nothing when nothing has changed', () => undefined, []],
    [
      'nothing when a file has been written anew as it was',
      (cwd) => {
        write(cwd, 'claims/one/a.md', FILES['claims/one/a.md']);
        utimesSync(join(cwd, 'claims/one/a.md'), 1, 1);
      },
      [],
    ],
    ['nothing when another file has', (cwd) => write(cwd, 'readme.md', 'y'), []],
    [
      'the claims of a source',
      (cwd) => write(cwd, 'claims/one/a.md', `“${says(1)},” she said.\n`),
      ONE,
    ],
    [
      'the claims of a claim file, and those on the same source, for its speakers',
      (cwd) => write(cwd, 'claims/one/c.json', `${FILES['claims/one/c.json']}\n`),
      ONE,
    ],
    [
      'a claim file that git does not know yet',
      (cwd) => write(cwd, 'claims/three/c.json', claims('z', 2, '../two/a.md')),
      ['three/c/z', ...TWO],
    ],
    ['all when the config has', (cwd) => write(cwd, 'wortlaut.config.json', '{}'), ALL],
    [
      'all when a sources.json has',
      (cwd) => write(cwd, 'claims/two/sources.json', '{"sources":{"a.md":{"lang":"en"}}}'),
      ALL,
    ],
    [
      'all when a claim file is gone',
      (cwd) => rmSync(join(cwd, 'claims/one/d.json')),
      ONE.slice(0, 1).concat(TWO),
    ],
    [
      'all when a claim file was renamed',
      (cwd) => renameSync(join(cwd, 'claims/two/c.json'), join(cwd, 'claims/two/e.json')),
      [...ONE, 'two/e/x'],
    ],
    [
      'a file that git was told not to look at',
      (cwd) => {
        git(cwd, 'update-index', '--assume-unchanged', 'claims/two/a.md');
        write(cwd, 'claims/two/a.md', `“${says(2)},” she said.\n`);
      },
      TWO,
    ],
  ];
  test.each(cases)('%s', (_, change, expected) => {
    const cwd = repository();
    change(cwd);
    expect(changed(cwd, '--changed')).toEqual(expected);
  });

  test('the claims of one file together, whichever of them cites what has changed', () => {
    const both = JSON.stringify({
      claims: [
        { id: 'p', quote: says(1), source: 'one/a.md' },
        { id: 'q', quote: says(2), source: 'two/a.md' },
      ],
    });
    const cwd = repository({ ...FILES, 'claims/both.json': both });
    write(cwd, 'claims/two/a.md', `“${says(2)},” she said.\n`);
    expect(changed(cwd, '--changed')).toEqual(['both/p', 'both/q', ...TWO]);
  });

  test('the claims of a folder when its decisions have changed', () => {
    const cwd = repository();
    write(cwd, 'claims/one/decisions.json', '{ "schemaVersion": 1, "decisions": [] }');
    const { out } = wortlaut(['check', '-r', 'json', '--changed'], cwd);
    expect(JSON.parse(out).changed).toEqual({ since: 'HEAD', leftOut: 1 });
  });

  test('what git ignores, always: nobody vouches for it', () => {
    const cwd = repository({ ...FILES, '.gitignore': 'claims/two/a.md\n' });
    expect(changed(cwd, '--changed')).toEqual(TWO);
  });

  test('what a link leads to', () => {
    const cwd = project({ ...FILES, 'shared/a.md': FILES['claims/one/a.md'] });
    rmSync(join(cwd, 'claims/one/a.md'));
    symlinkSync('../../shared/a.md', join(cwd, 'claims/one/a.md'));
    git(cwd, 'init', '-q');
    commit(cwd);
    expect(changed(cwd, '--changed')).toEqual([]);
    write(cwd, 'shared/a.md', `“${says(1)},” she said.\n`);
    expect(changed(cwd, '--changed')).toEqual(ONE);
  });

  test('since the branch left another, whatever was committed there later', () => {
    const cwd = repository();
    git(cwd, 'checkout', '-q', '-b', 'topic');
    write(cwd, 'claims/two/a.md', `“${says(2)},” she said.\n`);
    commit(cwd);
    git(cwd, 'checkout', '-q', '-');
    write(cwd, 'claims/one/a.md', `“${says(1)},” she said.\n`);
    commit(cwd);
    git(cwd, 'branch', '-f', 'base');
    git(cwd, 'checkout', '-q', 'topic');
    expect(changed(cwd, '--changed', 'base')).toEqual(TWO);
    expect(changed(cwd, '--changed=base')).toEqual(TWO);
  });

  test('in a folder of the repository, with a name that needs quoting', () => {
    const inner = Object.entries(FILES).map(([path, text]) => [`a “news” dir/${path}`, text]);
    const cwd = repository(Object.fromEntries(inner));
    const news = join(cwd, 'a “news” dir');
    write(news, 'claims/one/a.md', `“${says(1)},” she said.\n`);
    expect(changed(news, '--changed')).toEqual(ONE);
  });

  test('a known failure beside its copy, which is new, wherever the copy is', () => {
    const wrong = JSON.stringify({
      source: 'a.md',
      claims: [{ id: 'x', quote: says(1).replace('will open', 'will close') }],
    });
    const cwd = repository({ ...FILES, 'claims/one/c.json': wrong });
    expect(wortlaut(['check', '--write-baseline'], cwd).code).toBe(0);
    commit(cwd);
    expect(wortlaut(['check', '--changed'], cwd).code).toBe(0);
    write(cwd, 'claims/three/a.md', FILES['claims/one/a.md']);
    write(cwd, 'claims/three/c.json', wrong);
    const { code, out } = wortlaut(['check', '--changed'], cwd);
    expect(code).toBe(1);
    expect(out).toContain('three/c/x');
    expect(out.trimEnd().split('\n').at(-1)).toContain('1 fails, 1 known');
  });

  test('what is new against the baseline when that has changed', () => {
    const cwd = repository();
    expect(wortlaut(['check', '--write-baseline'], cwd).code).toBe(0);
    expect(changed(cwd, '--changed')).toEqual(ALL);
    commit(cwd);
    expect(changed(cwd, '--changed')).toEqual([]);
  });
});

test('the last line says what was left out, and the exit code is that of the rest', () => {
  const cwd = repository();
  write(cwd, 'claims/two/a.md', 'Nothing here.\n');
  const { code, out } = wortlaut(['check', '--changed'], cwd);
  expect(code).toBe(1);
  expect(out).toContain(
    '1 quotation, 1 source: 0 hold, 0 to look at, 1 fails, 0 not checked, 2 left out as unchanged',
  );
  expect(wortlaut(['check', '--changed', '-r', 'markdown'], cwd).out).toContain(
    '2 claims were left out',
  );
});

describe('--changed ends in 2', () => {
  test('for a commit that git does not know, or that is an option', () => {
    const cwd = repository();
    for (const ref of ['nowhere', '--output=owned', '-x', '$(touch owned)', 'HEAD; touch owned']) {
      const { code, err } = wortlaut(['check', `--changed=${ref}`], cwd);
      expect(code).toBe(2);
      expect(err).toContain('knows no commit');
    }
    expect(git(cwd, 'status', '--porcelain')).toBe('');
  });

  test('outside of a repository, and without git', () => {
    const cwd = project(FILES);
    expect(
      wortlaut(['check', '--changed'], cwd, { GIT_CEILING_DIRECTORIES: dirname(cwd) }),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('no git repository'),
    });
    expect(wortlaut(['check', '--changed'], cwd, { PATH: '/nowhere' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Git is not there'),
    });
  });

  test('for the page, which is of all claims', () => {
    const cwd = repository();
    expect(wortlaut(['report', '--changed'], cwd).code).toBe(2);
    expect(wortlaut(['check', '--changed', '-r', 'html=a.html'], cwd).code).toBe(2);
  });
});

describe('nothing that the repository configures is started', () => {
  const touched: [string, (cwd: string) => void][] = [
    ['a changed file', (cwd) => write(cwd, 'claims/two/a.md', 'Other.\n')],
    ['a file of another time', (cwd) => utimesSync(join(cwd, 'claims/two/a.md'), 1, 1)],
    // Git then looks at each file, however old it says it is.
    ['an index that is as old as the files', (cwd) => utimesSync(join(cwd, '.git/index'), 1, 1)],
  ];
  test.each(touched)('for %s', (_, touch) => {
    const cwd = repository({ ...FILES, '.gitattributes': '*.md diff=x filter=x\n' });
    const script = join(cwd, 'owned.sh');
    writeFileSync(script, '#!/bin/sh\ntouch "$(dirname "$0")/owned"\ncat\n', { mode: 0o755 });
    const keys = ['core.fsmonitor', 'diff.external', 'core.pager', 'diff.x.textconv'];
    for (const key of [...keys, 'filter.x.clean', 'filter.x.smudge']) {
      git(cwd, 'config', key, script);
    }
    touch(cwd);
    changed(cwd, '--changed');
    expect(() => readFileSync(join(cwd, 'owned'))).toThrow();
  });
});

test('lines that git ends as Windows does are no change', () => {
  const cwd = repository();
  write(cwd, 'claims/two/a.md', FILES['claims/two/a.md'].replaceAll('\n', '\r\n'));
  expect(changed(cwd, '--changed')).toEqual(TWO);
  git(cwd, 'config', 'core.autocrlf', 'true');
  expect(changed(cwd, '--changed')).toEqual([]);
});
