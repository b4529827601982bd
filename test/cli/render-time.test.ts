// A result with times, as subtitles give them, is read again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

test('a result whose words begin between two seconds is rendered', () => {
  const cwd = project({
    'claims/a.vtt':
      'WEBVTT\n\n00:02.500 --> 00:04.000\n<v Ann Berg>We will wait until the spring.\n',
    'claims/a.json': JSON.stringify({
      source: 'a.vtt',
      claims: [{ quote: 'We will wait until the spring', speaker: 'Ann Berg' }],
    }),
  });
  expect(wortlaut(['report'], cwd).code).toBe(0);
  expect(readFileSync(join(cwd, 'out/result.json'), 'utf8')).toContain('"time": 2.5');
  const { code, out } = wortlaut(['render', 'out/result.json', '-r', 'markdown'], cwd);
  expect(code).toBe(0);
  expect(out).toContain('Wortlaut');
});
