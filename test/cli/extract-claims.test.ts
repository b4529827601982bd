// `wortlaut extract --claims`: claim files that nobody has to type.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFile, quotes } from './claim-files.js';
import { DRAFT, TOWN } from './draft-files.js';
import { project, root, wortlaut } from './spawn.js';

const TOKYO = readFileSync(join(root, 'claims/tokyo/article.md'), 'utf8');

const TO_CLAIMS = ['extract', 'draft.md', '--claims', 'claims'];

describe('claim files', () => {
  test('cite the source, name who speaks, and hold', () => {
    const cwd = project(TOWN);
    expect(wortlaut(TO_CLAIMS, cwd)).toMatchObject({ code: 0, err: '' });
    const file = claimFile(cwd, 'claims/draft.json');
    expect(file.source).toBe('../draft.md');
    expect(quotes(file)[0]).toEqual({
      id: 'the-bridge-will-not-open',
      quote: 'The bridge will not open before autumn,',
      speaker: { name: 'Carla Lund', aliases: ['Lund'], roles: ['mayor'] },
    });
    expect(quotes(file)[1]?.speaker).toBe('Carla Lund');
    const checked = wortlaut(['check', '-r', 'json'], cwd);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out).summary).toMatchObject({ claims: 4, pass: 4 });
  });

  test('of the Tokyo article hold as well, and none is missing', () => {
    const cwd = project({ 'claims/tokyo/article.md': TOKYO });
    const to = ['--claims', 'claims/tokyo', '--all'];
    expect(wortlaut(['extract', 'claims/tokyo/article.md', ...to], cwd).code).toBe(0);
    expect(claimFile(cwd, 'claims/tokyo/article.json').claims).toHaveLength(13);
    const { out, code } = wortlaut(['check', '-r', 'json'], cwd);
    expect(code).toBe(0);
    const { sources, summary } = JSON.parse(out);
    expect(sources[0].coverage).toMatchObject({ quotations: 13, checked: 13 });
    expect(summary.fail).toBe(0);
  });

  test('pin no words on somebody who only stands near them', () => {
    const text = 'A spokesman for Bill Hart said: “No comment.”\n\n“I agree,” said Bill Hart.\n';
    const cwd = project({ 'draft.md': text });
    wortlaut([...TO_CLAIMS, '--lang', 'en'], cwd);
    const [near, own] = quotes(claimFile(cwd, 'claims/draft.json'));
    expect(near).toEqual({ id: 'no-comment', quote: 'No comment.' });
    expect(own?.speaker).toMatchObject({ name: 'Bill Hart' });
  });

  test('leave titles and terms out, unless all are asked for', () => {
    const [some, all] = [[], ['--all']].map((more) => {
      const cwd = project(TOWN);
      wortlaut([...TO_CLAIMS, ...more], cwd);
      return quotes(claimFile(cwd, 'claims/draft.json')).map(({ quote }) => quote);
    });
    expect(some).not.toContain('Gone Girl');
    expect(all).toContain('Gone Girl');
  });

  test('are one a speaker on request', () => {
    const cwd = project(TOWN);
    const { out } = wortlaut([...TO_CLAIMS, '--split', 'speaker'], cwd);
    expect(out).toContain('claims/draft-carla-lund.json: 3 claims, written');
    const { speaker, claims } = claimFile(cwd, 'claims/draft-carla-lund.json');
    expect(speaker).toMatchObject({ name: 'Carla Lund' });
    expect(claims.every((claim) => !('speaker' in claim))).toBe(true);
    expect(wortlaut(['check'], cwd).code).toBe(0);
    expect(wortlaut([...TO_CLAIMS, '--split', 'speaker'], cwd).out).toContain('3 kept, 0 new');
  });

  test('cite the best of other sources, and say what none of them has', () => {
    const draft = DRAFT.replace('but not alone', 'and build a second one');
    const cwd = project({ ...TOWN, 'draft.md': draft });
    const { code, err } = wortlaut([...TO_CLAIMS, '--against', 'said'], cwd);
    expect(code).toBe(0);
    expect(err).toContain('draft.md:5:');
    expect(err).toContain('no source has this quotation');
    const file = claimFile(cwd, 'claims/draft.json');
    const cited = quotes(file).map(({ source }) => source ?? file.source);
    expect(cited.every((path) => String(path).startsWith('../said/'))).toBe(true);
    expect(cited[0]).toBe('../said/minutes.txt');
    expect(wortlaut(['check'], cwd).code).toBe(1);
  });

  test('pass over a few words of nobody that no other source has, as the check of a draft does', () => {
    const draft = `${DRAFT}\nIt is a “wholly new style”, and it was “a hard winter”.\n`;
    const files = { ...TOWN, 'draft.md': draft };
    const made = [[], ['--all']].map((more) => {
      const cwd = project(files);
      const { err } = wortlaut([...TO_CLAIMS, '--against', 'said', ...more], cwd);
      return { err, quotes: quotes(claimFile(cwd, 'claims/draft.json')).map(({ quote }) => quote) };
    });
    expect(made[0]?.quotes).toContain('a hard winter');
    expect(made[0]?.quotes).not.toContain('wholly new style');
    expect(made[0]?.err).toBe('');
    expect(made[1]?.quotes).toContain('wholly new style');
    expect(made[1]?.err).toContain('no source has this quotation');
  });

  test('of a folder keep its folders', () => {
    const cwd = project({ 'in/a.md': DRAFT, 'in/deep/a.md': DRAFT });
    wortlaut(['extract', 'in', '--claims', 'claims'], cwd);
    expect(claimFile(cwd, 'claims/a.json').source).toBe('../in/a.md');
    expect(claimFile(cwd, 'claims/deep/a.json').source).toBe('../../in/deep/a.md');
  });

  test.each([
    ['wortlaut.baseline.txt', 'wortlaut.baseline-claims.json'],
    ['Sources.txt', 'Sources-claims.json'],
    ['talk.decisions.txt', 'talk.decisions-claims.json'],
    ['package.txt', 'package-claims.json'],
    ['.hidden.txt', 'hidden.json'],
  ])('of %s are in %s, where they are checked', (source, file) => {
    const cwd = project({ [source]: '“The bridge will not open,” said Ann Berg.\n' });
    expect(wortlaut(['extract', source, '--claims', 'claims/n'], cwd).code).toBe(0);
    expect(claimFile(cwd, `claims/n/${file}`).claims).toHaveLength(1);
    expect(JSON.parse(wortlaut(['check', '-r', 'json'], cwd).out).summary.claims).toBe(1);
  });

  test('never take the place of files that mean something else', () => {
    const cwd = project({ 'sources.md': DRAFT, 'package.md': DRAFT });
    const { out } = wortlaut(['extract', '.', '--claims', '.'], cwd);
    expect(out).toContain('sources-claims.json: ');
    expect(out).toContain('package-claims.json: ');
  });
});

describe('a mistake is told in one sentence, with exit code 2:', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['no such source', ['no.md'], {}, /"no.md" does not exist/],
    [
      'options for claims without --claims',
      ['draft.md', '--update'],
      {},
      /--update is about claim/,
    ],
    [
      'a claim file that is broken',
      ['draft.md', '--claims', '.'],
      { 'draft.json': '{' },
      /draft.json:1/,
    ],
    [
      'another kind of file in its place',
      ['draft.md', '--claims', '.'],
      { 'draft.json': '{ "name": "x" }' },
      /draft.json:1/,
    ],
    [
      'two sources for one file',
      ['draft.md', 'b/draft.md', '--claims', 'c'],
      { 'b/draft.md': DRAFT },
      /both write/,
    ],
    [
      'a folder outside of the project',
      ['draft.md', '--claims', '../elsewhere'],
      {},
      /outside the root/,
    ],
    [
      'a source that is withheld',
      ['draft.md'],
      { 'sources.json': '{ "sources": { "draft.md": { "access": "withheld" } } }' },
      /withheld/,
    ],
  ])('%s', (_, args, files, message) => {
    const cwd = project({ ...TOWN, ...files });
    const { code, err } = wortlaut(['extract', ...args], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ at .*\.js/);
    for (const [path, text] of Object.entries(files)) {
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
    }
  });

  test('a source outside of the project cannot be cited', () => {
    const cwd = project({ 'out.md': DRAFT });
    mkdirSync(join(cwd, 'in'));
    expect(wortlaut(['extract', '../out.md'], join(cwd, 'in')).code).toBe(0);
    const { code, err } = wortlaut(['extract', '../out.md', '--claims', '.'], join(cwd, 'in'));
    expect(code).toBe(2);
    expect(err).toContain('outside the root');
  });
});

describe('a quotation longer than the limit', () => {
  const LIMITED = {
    'a.md': '“The bridge will not open before autumn,” said Ann Berg. “Not so,” said Tom Hall.\n',
    'wortlaut.config.json': '{ "limits": { "quoteUnitsMax": 10 } }',
  };

  test('is told and left out; what is written holds', () => {
    const cwd = project(LIMITED);
    const { code, err } = wortlaut(['extract', 'a.md', '--claims', 'claims'], cwd);
    expect(code).toBe(2);
    expect(err).toContain('a.md:1:2: error: the quotation has 39 characters; the limit is 10');
    expect(claimFile(cwd, 'claims/a.json').claims).toHaveLength(1);
    expect(wortlaut(['check'], cwd).code).toBe(0);
  });

  test('is refused by find, at the same limit', () => {
    const cwd = project(LIMITED);
    const { code, err } = wortlaut(['find', 'The bridge will not open', 'a.md'], cwd);
    expect(code).toBe(2);
    expect(err).toContain('The limit is 10 characters.');
    expect(wortlaut(['find', 'Not so', 'a.md'], cwd).code).toBe(0);
  });

  test('is none where the config raises the limit', () => {
    const words = 'we wait and '.repeat(9_000);
    const cwd = project({
      'a.md': `“${words}see,” said Ann Berg.\n`,
      'wortlaut.config.json': '{ "limits": { "quoteUnitsMax": 200000 } }',
    });
    expect(wortlaut(['extract', 'a.md', '--claims', 'claims'], cwd).code).toBe(0);
    expect(claimFile(cwd, 'claims/a.json').claims).toHaveLength(1);
  });
});

test('a sources.json larger than the limit of the config is not read', () => {
  const cwd = project({
    'a.md': '“We wait,” said Ann Berg.\n',
    'sources.json': JSON.stringify({ sources: { 'a.md': { title: 'x'.repeat(500) } } }),
    'wortlaut.config.json': '{ "limits": { "claimFileBytesMax": 100 } }',
  });
  const { code, err } = wortlaut(['find', 'We wait', 'a.md'], cwd);
  expect(code).toBe(2);
  expect(err).toContain('the limit is 100');
});
