// The rules of the house as a test: what a machine can hold, a machine holds.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { CHECKS } from './tidy/checks.js';
import { moduleFile } from './tidy/module-file.js';

const root = join(import.meta.dirname, '..');
const paths = globSync(['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.mjs'], {
  cwd: root,
  ignore: ['src/generated/**', 'test/**/fixtures/**', '**/*.generated.ts'],
}).sort();
const files = paths.map((path) => moduleFile(path, readFileSync(join(root, path), 'utf8')));

describe('tidy', () => {
  test.each(CHECKS)('$name', (check) => {
    expect(files.flatMap((file) => check.find(file))).toEqual([]);
  });

  test.each(CHECKS)('the check "$name" finds what breaks it', (check) => {
    expect(check.find(moduleFile(check.bad.path, check.bad.code))).not.toEqual([]);
  });
});
