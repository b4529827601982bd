// Every exit code, from the built command in a process of its own.

import { describe, expect, test } from 'vitest';
import { project, tokyo, wortlaut } from './spawn.js';

const ARTICLE = '---\nlang: en\nkind: article\n---\n\n“We will not raise taxes,” said Ann Berg.\n';
const claims = (quote: string, more = '') =>
  `{ "source": "a.md", "claims": [{ "id": "tax", "quote": ${JSON.stringify(quote)}${more} }] }\n`;
const dossier = (quote: string) =>
  project({ 'claims/a.md': ARTICLE, 'claims/a.json': claims(quote) });

describe('the exit code is 0', () => {
  test('when everything holds', () => {
    const { code, out, err } = wortlaut(['check'], tokyo());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/0 fail/);
  });

  test('when something fails and --fail-on is never', () => {
    const cwd = dossier('We will raise taxes');
    expect(wortlaut(['check', '--fail-on', 'never'], cwd).code).toBe(0);
  });

  test.each([['--help'], ['check', '--help'], ['--version']])('for wortlaut %s %s', (...args) => {
    const { code, out, err } = wortlaut(args.filter(Boolean));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
  });
});

describe('the exit code is 1', () => {
  test('when a claim fails', () => {
    const { code, out } = wortlaut(['check'], dossier('We will raise taxes'));
    expect(code).toBe(1);
    expect(out).toContain('claims/a.json:1:');
  });

  test('when a claim is a warning and --fail-on is warn', () => {
    const cwd = dossier('We will NOT raise taxes');
    expect(wortlaut(['check'], cwd).code).toBe(0);
    expect(wortlaut(['check', '--fail-on', 'warn'], cwd).code).toBe(1);
    expect(wortlaut(['check', '--max-warnings', '0'], cwd).code).toBe(1);
    expect(wortlaut(['check', '--max-warnings', '1'], cwd).code).toBe(0);
  });
});

describe('the exit code is 2, and no stack is shown,', () => {
  const cases: [string, string[], Record<string, string>, RegExp][] = [
    ['for an unknown command', ['chekc'], {}, /unknown command/],
    ['for an unknown option', ['check', '--frobnicate'], {}, /unknown option/],
    ['for an unknown reporter', ['check', '-r', 'xml'], {}, /no reporter "xml"/],
    ['for a broken count', ['check', '--max-warnings', 'many'], {}, /whole number/],
    ['when there is nothing to check', ['check'], {}, /claim/],
    ['when a named path is missing', ['check', 'nowhere'], {}, /nowhere/],
    ['for a claim file that is no JSON', ['check'], { 'claims/a.json': '{' }, /claims\/a\.json:1/],
    [
      'for a source that is missing',
      ['check'],
      { 'claims/a.json': claims('We will not raise taxes') },
      /claims\/a\.md/,
    ],
    ['for an unknown schema', ['schema', 'claim'], {}, /no schema "claim"/],
    ['for a result that is missing', ['render', 'result.json'], {}, /result\.json/],
    ['for a result that is no result', ['render', 'a.json'], { 'a.json': '{}' }, /not a result/],
    [
      'for an unknown rule, with a guess',
      ['explain', 'meaning-change'],
      {},
      /Is "meaning-changed" meant/,
    ],
    ['for a source to extract that is missing', ['extract', 'a.md'], {}, /a\.md/],
  ];
  test.each(cases)('%s', (_, args, files, message) => {
    const { code, out, err } = wortlaut(args, project(files));
    expect(code).toBe(2);
    expect(out + err).toMatch(message);
    expect(out + err).not.toMatch(/^\s+at .*:\d+/m);
  });

  test('and outweighs 1, with the failing claim still shown', () => {
    const cwd = project({
      'claims/a.md': ARTICLE,
      'claims/a.json': claims('We will raise taxes'),
      'claims/b.json': '{ "source": 7 }',
    });
    const { code, out } = wortlaut(['check'], cwd);
    expect(code).toBe(2);
    expect(out).toContain('claims/a.json');
    expect(out + wortlaut(['check'], cwd).err).toContain('claims/b.json');
  });
});
