// What is wrong with an input, in a few words: every kind of problem that a report can hold has them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { problemName } from '../../src/messages/problem-names.js';
import {
  EXPLAINED_PROBLEMS,
  explainProblem,
  germanProblem,
} from '../../src/messages/problem-texts.js';

const root = join(import.meta.dirname, '../..');
const FAMILIES = 'baseline|claims|config|decisions|json|source|sources';

/** All ids of problems that stand in the code. */
const ids = new Set(
  globSync('src/**/*.ts', { cwd: root, ignore: ['src/generated/**'] }).flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        new RegExp(`'((?:${FAMILIES})/[a-z0-9-]+)'`, 'g'),
      ),
    ].map(([, id]) => id ?? ''),
  ),
);

test('every id in the code has a name in both languages', () => {
  expect(ids.size).toBeGreaterThan(40);
  const nameless = [...ids].filter((id) => !problemName(id, 'en') || !problemName(id, 'de'));
  expect(nameless).toEqual([]);
});

test.each([
  ['source/missing', 'Source: missing', 'Quelle: fehlt'],
  ['decisions/stale', 'Decision: out of date', 'Entscheidung: überholt'],
])('%s is told in both', (id, en, de) => {
  expect([problemName(id, 'en'), problemName(id, 'de')]).toEqual([en, de]);
});

test.each(['source/__proto__', 'constructor/missing', 'x', ''])('%j has no name', (id) => {
  expect(problemName(id, 'en')).toBeNull();
});

test('the commonest are explained in both languages, and exist', () => {
  expect(EXPLAINED_PROBLEMS.length).toBeGreaterThan(15);
  for (const id of EXPLAINED_PROBLEMS) {
    expect(ids).toContain(id);
    expect(explainProblem(id, 'en')).toContain('## What to do');
    expect(explainProblem(id, 'de')).toContain('## Was zu tun ist');
  }
});

test('a German page says the commonest in German, decisions among them, and no others', () => {
  expect(germanProblem('decisions/unused')).toMatch(
    /^Worüber .*gibt es nicht mehr.*herausnehmen\.$/,
  );
  for (const id of EXPLAINED_PROBLEMS)
    expect(germanProblem(id), id).toMatch(/^(?:[A-ZÄÖÜ"]|sources).+\.$/u);
  expect(germanProblem('decisions/nonsense')).toBeNull();
  expect(germanProblem('constructor')).toBeNull();
});

test('json/truncated and every other kind of broken JSON is explained', () => {
  expect(explainProblem('json/truncated', 'en')).toContain('ends before its last bracket');
  expect(explainProblem('json/syntax', 'de')).toContain('nicht als JSON lesen');
  expect(explainProblem('json/nonsense', 'en')).toBeNull();
});
