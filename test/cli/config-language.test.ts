// `reportLang` of the config holds for every command that prints sentences.

import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const FILES = {
  'wortlaut.config.json': '{"reportLang": "de"}',
  's.txt': 'Das Becken verliert jeden Tag 40 Kubikmeter Wasser, und das ist nicht neu.\n',
};

test.for([
  [['find', 'Das Becken verliert jeden Tag', 's.txt'], 'Wörtlich', 'Word for word'],
  [['explain', 'negation'], 'Warum das wichtig ist', 'Why it matters'],
] as const)('%j speaks it, and the option speaks louder', ([args, german, english]) => {
  const cwd = project(FILES);
  expect(wortlaut(args, cwd).out).toContain(german);
  expect(wortlaut([...args, '--report-lang', 'en'], cwd).out).toContain(english);
});

test('a config that an option names counts from where the command is run', () => {
  const { code, out, err } = wortlaut(['check', '--config', 'nix.json'], project(FILES));
  expect(code).toBe(2);
  expect(`${out}${err}`.replaceAll(/\s+/g, ' ')).toContain('counts from the folder you are in');
});
