// Where a cache may lie.

import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

test('a config cannot put the cache outside of the project: exit code 2', () => {
  const cwd = project({
    'wortlaut.config.json': '{ "cache": "../elsewhere" }',
    'claims/s.txt': 'The bridge will open.',
    'claims/a.json': '{ "source": "s.txt", "claims": [{ "quote": "The bridge will open" }] }',
  });
  const { code, err } = wortlaut(['check'], cwd);
  expect(code).toBe(2);
  expect(err).toContain('outside of the project');
});
