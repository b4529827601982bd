// The names that stand beside claim files: what looks for claim files, what writes them, the hook
// and the docs agree on them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { discoverGiven } from '../../src/load/discover.js';
import { isNeighbour, isTakenName, NEIGHBOUR_NAMES } from '../../src/util/neighbour-names.js';

const root = join(import.meta.dirname, '../..');
const NONE = [...NEIGHBOUR_NAMES, 'draft.md.decisions.json', 'x.decisions.json'];
const CLAIM_FILES = [
  'a.json',
  'my-decisions.json',
  'decisions-2024.json',
  'xsources.json',
  'resources.json',
  'wortlaut.claims.json',
  'wortlautxconfig.json',
  'sources.md.json',
];

describe.each([
  ...NONE.map((name) => [name, true] as const),
  ...CLAIM_FILES.map((name) => [name, false] as const),
])('%s', (name, isNone) => {
  test(isNone ? 'is no claim file' : 'is a claim file', () => {
    expect(isNeighbour(name)).toBe(isNone);
    expect(discoverGiven([`claims/${name}`]).paths).toHaveLength(isNone ? 0 : 1);
  });

  test(isNone ? 'is left out by the hook' : 'is seen by the hook', () => {
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const { files, exclude } = hooks.find(({ id }: { id: string }) => id === 'wortlaut');
    for (const path of [`claims/${name}`, `news/claims/deep/${name}`]) {
      expect(new RegExp(files).test(path)).toBe(true);
      expect(new RegExp(exclude).test(path)).toBe(isNone);
    }
  });

  test(isNone ? 'may not be written' : 'may be written', () => {
    expect(isTakenName(name)).toBe(isNone);
    expect(isTakenName(name.toUpperCase())).toBe(isNone);
    expect(isTakenName(`.${name}`)).toBe(true);
  });
});

test('the docs name all of them', () => {
  const docs = readFileSync(join(root, 'docs/claim-files.md'), 'utf8');
  const [told = ''] = docs.match(/^Every `\.json` below is a claim file, except .*$/m) ?? [];
  const names = [...told.matchAll(/`([\w.]+\.json)`/g)].map(([, name]) => name);
  expect([...new Set(names)].sort()).toEqual([...NEIGHBOUR_NAMES, '.decisions.json'].sort());
});
