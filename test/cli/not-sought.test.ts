// What of a draft is not looked for is counted and listed wherever its claims are, and a statement's
// warning is called by what warns.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const DRAFT = {
  'speech.txt': 'Thomas Reuter: Das Funknetz ist zusammengebrochen.\n',
  'draft.md':
    '»Das Funknetz ist zusammengebrochen«, sagt Thomas Reuter. Die »faulen Schlafmützen« im Amt schwiegen.\n',
};

test('the last line, Markdown and the page say how much was not looked for, and what', () => {
  const cwd = project(DRAFT);
  const against = ['draft.md', '--against', 'speech.txt'];
  expect(wortlaut(['check', ...against], cwd).out).toContain('1 not looked for');
  const markdown = wortlaut(['check', ...against, '--reporter', 'markdown'], cwd).out;
  expect(markdown).toContain('1 stretch in quotation marks is not looked for');
  expect(markdown).toContain('faulen Schlafmützen (a few words of nobody)');
  wortlaut(['report', ...against], cwd);
  const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
  expect(page).toContain('id="not-sought"');
  expect(page).toContain('<span class="tag">not looked for</span>');
});

test('a language without word lists is told; three letters are as good as two', () => {
  const told = (lang: string): string => {
    const claims = [{ quote: 'The bridge will open' }];
    const cwd = project({
      'claims/s.txt': 'The bridge will not open.',
      'claims/c.json': JSON.stringify({ source: { path: 's.txt', lang }, claims }),
    });
    return wortlaut(['check'], cwd).out;
  };
  expect(told('fr')).toContain('There are no word lists for “fr”');
  expect(told('eng')).toContain('drops the negation “not”');
  expect(told('eng')).not.toContain('no word lists');
});

test('a statement whose figure has no evidence is called so, in every format', () => {
  const evidence = [{ quote: 'We take responsibility' }];
  const statement = 'Northline paid 2.5 million.';
  const cwd = project({
    'claims/s.txt': 'We take responsibility for this.',
    'claims/c.json': JSON.stringify({
      source: 's.txt',
      claims: [{ id: 'm', statement, rating: 'correct', evidence }],
    }),
  });
  const of = (name: string) => wortlaut(['check', '--reporter', name], cwd).out;
  expect(of('terminal')).toContain('Northline paid 2.5 million. · Detail without evidence');
  expect(of('github')).toContain('Detail without evidence');
  const [run] = JSON.parse(of('sarif')).runs;
  expect(run.results[0].ruleId).toBe('unsupported-detail');
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('unsupported-detail');
  const most = ['check', '--fail-on', 'never', '--max-warnings'];
  expect(wortlaut([...most, '0'], cwd).code).toBe(1);
  expect(wortlaut([...most, '1'], cwd).code).toBe(0);
});
