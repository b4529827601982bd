// The config from the files to what holds in the end: the command line wins.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { config as isConfig } from '../../src/generated/validators/config.js';
import { project, wortlaut } from './spawn.js';

const printed = (args: readonly string[], cwd: string) => {
  const { code, out, err } = wortlaut(['check', '--print-config', ...args], cwd);
  const value: unknown = JSON.parse(out);
  expect(isConfig(value)).toBe(true);
  return { code, err, value };
};

const CONFIG = {
  claims: ['dossiers/*/claims'],
  profile: 'ap',
  reporters: ['terminal', 'junit=made/j.xml'],
  failOn: 'warn',
  maxWarnings: 3,
  contact: 'a@example.org',
  limits: { quoteUnitsMax: 500 },
};

describe('--print-config', () => {
  test('shows what is usual where nobody says otherwise', () => {
    expect(printed([], project({})).value).toEqual({
      claims: ['claims'],
      profile: 'default',
      reportLang: 'en',
      out: 'out',
      failOn: 'fail',
      baseline: 'wortlaut.baseline.json',
      reporters: ['terminal'],
      limits: {
        claimFileBytesMax: 33554432,
        claimsPerFileMax: 100000,
        quoteUnitsMax: 100000,
        sourceBytesMax: 104857600,
      },
    });
  });

  test.each([
    ['wortlaut.config.json', CONFIG],
    ['package.json', { name: 'x', wortlaut: CONFIG }],
  ])('shows what %s says', (name, config) => {
    const cwd = project({ [name]: JSON.stringify(config) });
    const { value } = printed([], cwd);
    expect(value).toMatchObject(CONFIG);
    expect(value).toMatchObject({ limits: { sourceBytesMax: 104857600 } });
  });

  test('shows that the command line wins', () => {
    const cwd = project({ 'wortlaut.config.json': JSON.stringify(CONFIG), 'sub/x.json': '{}' });
    const args = ['sub', '--profile', 'spoken', '--fail-on', 'never', '--max-warnings', '0'];
    const more = [
      '-r',
      'json',
      '--report-lang',
      'de',
      '--lang',
      'en',
      '--cache',
      '--baseline',
      'b',
    ];
    expect(printed([...args, ...more], cwd).value).toMatchObject({
      claims: ['sub'],
      profile: 'spoken',
      failOn: 'never',
      maxWarnings: 0,
      reporters: ['json'],
      reportLang: 'de',
      lang: 'en',
      cache: '.wortlaut-cache',
      baseline: 'b',
    });
  });

  test('tells an unknown key with a guess, and ends in 2', () => {
    const cwd = project({ 'wortlaut.config.json': '{ "reporter": ["json"], "profile": "ap" }' });
    const { code, err, value } = printed([], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/wortlaut\.config\.json:1:3.*reporter/);
    expect(err).toContain('reporters');
    expect(value).toMatchObject({ profile: 'ap' });
  });
});

describe('check obeys the config', () => {
  const files = {
    'dossiers/x/claims/a.md': '---\nlang: en\n---\n\n“We will not raise taxes,” said Ann Berg.\n',
    'dossiers/x/claims/a.json':
      '{ "source": "a.md", "claims": [{ "id": "tax", "quote": "We will NOT raise taxes" }] }',
    'wortlaut.config.json': JSON.stringify({ ...CONFIG, profile: 'default' }),
  };

  test('for its reporters, from the root wherever it is started, and for what fails', () => {
    const cwd = project(files);
    expect(wortlaut(['check'], join(cwd, 'dossiers')).code).toBe(1);
    expect(existsSync(join(cwd, 'made/j.xml'))).toBe(true);
  });

  test('unless the command line says otherwise', () => {
    const cwd = project(files);
    const { code, out } = wortlaut(['check', '-r', 'json', '--fail-on', 'fail'], cwd);
    expect(code).toBe(0);
    expect(JSON.parse(out).summary.warn).toBe(1);
    expect(existsSync(join(cwd, 'made'))).toBe(false);
  });
});
