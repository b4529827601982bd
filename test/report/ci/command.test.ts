// The command in CI: what is switched on by itself, where files go, and what the runner hears.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, wortlaut } from '../../cli/spawn.js';

const SAYS = 'We will not close the harbour before 2031';
const files = (quote: string) => ({
  'claims/harbour/article.md': `"${SAYS}," said Ana Moreno.\n`,
  'claims/harbour/moreno.json': JSON.stringify(
    { source: 'article.md', speaker: 'Ana Moreno', claims: [{ id: 'close', quote }] },
    null,
    2,
  ),
});
const github = { GITHUB_ACTIONS: 'true' };

describe('in GitHub Actions, without a reporter named', () => {
  test('the terminal report is shown and nothing in it is heard, then annotations follow', () => {
    const folder = project(files('We will :: ::error::close the harbour before 2031'));
    const { code, out } = wortlaut(['check'], folder, github);
    const [, word = '', shown = '', commands = ''] =
      /^::stop-commands::(wortlaut-[0-9a-f]{64})\n(.*)\n::\1::\n(.*)$/s.exec(out) ?? [];
    expect(code).toBe(1);
    expect(word).not.toBe('');
    expect(shown).toContain('1 fails');
    expect(commands).toMatch(/^::error file=claims\/harbour\/moreno\.json,line=\d+,col=\d+,/);
  });

  test('the Markdown report is added to the job summary', () => {
    const folder = project({ ...files(SAYS), 'summary.md': 'before\n' });
    const summary = join(folder, 'summary.md');
    const { code } = wortlaut(['check'], folder, { ...github, GITHUB_STEP_SUMMARY: summary });
    expect(code).toBe(0);
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^before\n<!-- wortlaut report -->\n# Quotation check\n/,
    );
  });

  test('a full summary is left as it is, with a warning and the same exit code', () => {
    const folder = project({ ...files(SAYS), 'summary.md': 'x'.repeat(999_990) });
    const summary = join(folder, 'summary.md');
    const { code, err } = wortlaut(['check'], folder, { ...github, GITHUB_STEP_SUMMARY: summary });
    expect(code).toBe(0);
    expect(err).toContain('no room');
    expect(readFileSync(summary, 'utf8').length).toBe(999_990);
  });

  test('a summary that cannot be written costs a warning, not the run', () => {
    const folder = project(files(SAYS));
    const { code, err } = wortlaut(['check'], folder, { ...github, GITHUB_STEP_SUMMARY: folder });
    expect(code).toBe(0);
    expect(err).toContain('summary could not be written');
  });

  test('places are in the repository, wherever the root is in it', () => {
    const folder = project({});
    const inner = Object.entries(files('We will close the harbour before 2031')).map(
      ([path, text]) => [`the news/${path}`, text],
    );
    const repository = project(Object.fromEntries(inner));
    const env = { ...github, GITHUB_WORKSPACE: repository };
    const { out } = wortlaut(['check', '--cwd', join(repository, 'the news')], folder, env);
    expect(out).toContain('::error file=the news/claims/harbour/moreno.json,');
  });
});

test('in GitHub Actions, a named reporter is the only one', () => {
  const folder = project(files('We will close the harbour before 2031'));
  const { out } = wortlaut(['check', '--reporter', 'json'], folder, github);
  expect(JSON.parse(out).summary.fail).toBe(1);
});

test('elsewhere, no command is printed', () => {
  const { out } = wortlaut(['check'], project(files('We will close the harbour')), {});
  expect(out).not.toContain('::');
});

test('several reports are written in one run, and the exit code is that of the check', () => {
  const folder = project(files('We will close the harbour before 2031'));
  const formats = ['sarif', 'junit', 'gitlab', 'markdown', 'github', 'json'];
  const named = formats.flatMap((name) => ['--reporter', `${name}=out/report.${name}`]);
  const { code, out } = wortlaut(['check', ...named], folder);
  expect(code).toBe(1);
  expect(out).toContain('1 fails');
  for (const name of formats) {
    expect(readFileSync(join(folder, `out/report.${name}`), 'utf8')).toContain('moreno');
  }
});

test('reports are made even when a source is missing, and say so', () => {
  const folder = project(files(SAYS));
  const path = join(folder, 'claims/harbour/moreno.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('article.md', 'nowhere.md'));
  const { code } = wortlaut(
    ['check', '--reporter', 'junit=out.xml', '--reporter', 'sarif=out.sarif'],
    folder,
  );
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'out.xml'), 'utf8')).toContain('<error type="unchecked"');
  const [run] = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs;
  expect(run.invocations[0].executionSuccessful).toBe(false);
});
