// `check --pin`: what the source says today is written down, and a later change is noticed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tokyo, wortlaut } from './spawn.js';

const verdicts = (cwd: string): Record<string, string> => {
  const { claims } = JSON.parse(wortlaut(['check', '-r', 'json'], cwd).out);
  return Object.fromEntries(
    claims.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
  );
};

test('pins keep every verdict while the source stays, and whatever else the files say', () => {
  const cwd = tokyo();
  const before = verdicts(cwd);
  const path = join(cwd, 'claims/tokyo/kishida.json');
  const file = readFileSync(path, 'utf8');
  expect(wortlaut(['check', '--pin'], cwd)).toMatchObject({ code: 0 });
  const pinned = readFileSync(path, 'utf8');
  expect(pinned).toContain('"seen"');
  expect(verdicts(cwd)).toEqual(before);
  expect(wortlaut(['check', '--pin'], cwd).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(pinned);
  const { claims } = JSON.parse(pinned);
  for (const claim of claims) {
    // A statement's evidence is pinned quote by quote.
    for (const one of [claim, ...(claim.evidence ?? [])]) delete one.pin;
  }
  expect(claims).toEqual(JSON.parse(file).claims);
});

test('a pinned passage that changes is source-changed; an edit elsewhere is not', () => {
  const cwd = tokyo();
  wortlaut(['check', '--pin'], cwd);
  const path = join(cwd, 'claims/tokyo/article.md');
  const article = readFileSync(path, 'utf8');
  writeFileSync(path, article.replace('stärker und enger denn je', 'so eng wie nie zuvor'));
  const after = verdicts(cwd);
  const changed = Object.keys(after).filter((id) => after[id] === 'source-changed');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every((id) => id.startsWith('tokyo/kishida/'))).toBe(true);
  writeFileSync(path, article.replace('geopolitischen', 'weltpolitischen'));
  expect(Object.values(verdicts(cwd))).not.toContain('source-changed');
});
