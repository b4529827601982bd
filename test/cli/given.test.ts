// What every command is given alike: a folder that is one, a language that can be one.

import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

test.each([
  [['check', '--cwd', 'no-such-folder'], '"no-such-folder" is no folder.'],
  [['find', 'words', 'a.txt', '--cwd', 'a.txt'], '"a.txt" is no folder.'],
  [['check', '--lang', 'xx-nonsense-'], '"xx-nonsense-" is no language.'],
  [['extract', 'a.txt', '--lang', 'German'], '"German" is no language.'],
] as const)('%j is refused before anything is done', (args, message) => {
  const { code, err } = wortlaut(args, project({ 'a.txt': 'Some words.\n' }));
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test.each(['de', 'en-GB', 'zh-Hant-TW'])('the language %s is taken', (lang) => {
  const { code } = wortlaut(
    ['find', 'Some words', 'a.txt', '--lang', lang],
    project({ 'a.txt': 'Some words.\n' }),
  );
  expect(code).toBe(0);
});

test.each(['Word for word', 'Misattributed', 'decisions/stale', 'source/edited-snapshot', 'short'])(
  'explains %s, which the tool prints',
  (name) => {
    const { code, out } = wortlaut(['explain', name]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# \S/);
  },
);
