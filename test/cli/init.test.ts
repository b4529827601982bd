// `wortlaut init`: the first sources.json and config of a project.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { config as isConfig } from '../../src/generated/validators/config.js';
import { sources as isSources } from '../../src/generated/validators/sources.js';
import { DRAFT, MINUTES, SPEECH, TOWN } from './draft-files.js';
import { project, wortlaut } from './spawn.js';

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

describe('init', () => {
  test('lists every source with what can be told of it, and writes a config', () => {
    const cwd = project({
      'in/a.md': DRAFT,
      'in/deep/minutes.txt': MINUTES.repeat(4),
      'in/b.csv': '',
      'in/speech.txt': SPEECH,
    });
    const { code, out, err } = wortlaut(['init', 'in'], cwd);
    expect(code).toBe(0);
    expect(err).toMatch(/^in\/b\.csv: warning: the file was not read; .*\n {2}In a folder,.*\n$/);
    expect(out).toContain('in/sources.json: written (3 sources');
    expect(out).toContain('wortlaut.config.json: written');
    const sources = json(cwd, 'in/sources.json');
    expect(isSources(sources)).toBe(true);
    expect(sources).toMatchObject({
      sources: {
        'a.md': { kind: 'article', lang: 'en' },
        'deep/minutes.txt': { kind: 'transcript', lang: 'en' },
        'speech.txt': { kind: 'document', lang: 'en' },
      },
    });
    const config = json(cwd, 'wortlaut.config.json');
    expect(isConfig(config)).toBe(true);
    expect(config).toHaveProperty('$schema');
  });

  const quoting =
    'Bürgermeister Otto Berg sagte: „Das ist gut für uns alle.“ Und Carla Lund sagte: „Ja, so ist es.“';
  test.for([
    ['a speech that quotes people', `Sehr geehrte Damen und Herren,\n\n${quoting}`, 'document'],
    ['a speech by its first line', `Rede von Ada Lund im Rathaus\n\n${quoting}`, 'document'],
    ['an English one', 'Mr. Speaker,\n\nCarla Lund said, “We will build it.” I agree.', 'document'],
    ['an article', `${quoting}\n\nDie Rede von Ada Lund kam danach.`, 'article'],
    [
      'an article that quotes a greeting',
      `„Meine Damen und Herren“, sagte Otto Berg. ${quoting}`,
      'article',
    ],
    ['an article on a president', `Herr Meier sprach. ${quoting}`, 'article'],
  ] as const)('%s is taken for what it is, and the guess is told', ([, content, kind]) => {
    const cwd = project({ 'in/a.txt': content });
    const { out } = wortlaut(['init', 'in'], cwd);
    expect(json(cwd, 'in/sources.json')).toMatchObject({ sources: { 'a.txt': { kind } } });
    expect(out).toContain(`- a.txt: ${kind}`);
    expect(out).toContain('please confirm');
  });

  test('writes what the other commands read', () => {
    const cwd = project({
      'draft.md': TOWN['draft.md'],
      'said/speech.txt': TOWN['said/speech.txt'],
    });
    wortlaut(['init', 'said'], cwd);
    const { err, out } = wortlaut(['find', 'We will pay for it', 'said'], cwd);
    expect(err).toBe('');
    expect(out).toContain('Word for word');
  });

  test('overwrites nothing, and says so', () => {
    const mine = '{ "sources": {} }';
    const files = { 'in/a.md': DRAFT, 'in/sources.json': mine, 'wortlaut.config.json': '{}' };
    const cwd = project(files);
    const { code, out } = wortlaut(['init', 'in'], cwd);
    expect(code).toBe(0);
    expect(out.match(/is there already/g)).toHaveLength(2);
    expect(readFileSync(join(cwd, 'in/sources.json'), 'utf8')).toBe(mine);
    expect(readFileSync(join(cwd, 'wortlaut.config.json'), 'utf8')).toBe('{}');
  });

  test('takes a config in package.json for one', () => {
    const cwd = project({ 'in/a.md': DRAFT, 'package.json': '{ "wortlaut": {} }' });
    expect(wortlaut(['init', 'in'], cwd).out).toContain('package.json: is there already');
    expect(existsSync(join(cwd, 'wortlaut.config.json'))).toBe(false);
  });

  test.each<[string, string, Record<string, string>, RegExp]>([
    ['a folder that does not exist', 'no', {}, /"no" does not exist/],
    ['a file', 'a.md', { 'a.md': DRAFT }, /is a file, not a folder/],
    ['a folder without sources', 'in', { 'in/a.csv': '' }, /no sources in "in"/],
    ['a folder outside of the project', '..', {}, /outside the root/],
    ['a source that cannot be read', 'in', { 'in/a.txt': 'a\u0000\u0000' }, /in\/a.txt/],
  ])('tells what is wrong: %s', (_, folder, files, message) => {
    const { code, err } = wortlaut(['init', folder], project(files));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
