// Root and config: which config counts, what the root is, and what still holds of a broken one.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/index.js';
import { loadFolder, withFolder } from './folder.js';

const CLAIMS = { source: 'a.md', claims: [{ id: 'x', quote: 'x' }] };
const shared = (config: unknown) => ({ name: 'dossier', wortlaut: config });

describe('the config', () => {
  test.each([
    [
      'the nearest folder’s',
      { 'wortlaut.config.json': { lang: 'en' }, 'in/wortlaut.config.json': { lang: 'de' } },
      'de',
      'x',
    ],
    ['one further up', { 'wortlaut.config.json': { lang: 'en' } }, 'en', 'in/claims/a/x'],
    [
      'package.json with our key',
      { 'package.json': shared({ lang: 'fr' }) },
      'fr',
      'in/claims/a/x',
    ],
    [
      'a package.json without our key is none',
      { 'package.json': { devDependencies: { wortlaut: '1' } } },
      undefined,
      'x',
    ],
    [
      'a package.json in our folder that is not ours is passed by',
      { 'in/package.json': { name: 'x' }, 'wortlaut.config.json': { lang: 'en' } },
      'en',
      'in/claims/a/x',
    ],
    [
      'wortlaut.config.json before package.json',
      { 'package.json': shared({ lang: 'fr' }), 'wortlaut.config.json': { lang: 'it' } },
      'it',
      'in/claims/a/x',
    ],
    ['none', {}, undefined, 'x'],
  ])('is %s', async (_title, files, lang, id) => {
    const all = { ...files, 'in/claims/a.json': CLAIMS };
    const { config, claims, problems } = await loadFolder(all, { cwd: 'in', paths: ['claims'] });
    expect(problems).toEqual([]);
    expect(config.lang).toBe(lang);
    expect(claims.map((claim) => claim.id)).toEqual([id === 'x' ? 'a/x' : id]);
  });

  test('tells wrong classes of words beside its other mistakes', async () => {
    const config = { profil: 'strict', words: { de: { negations: ['mitnichten'] } } };
    const { problems } = await loadFolder({ 'wortlaut.config.json': config });
    const own = problems.filter(({ file }) => file === 'wortlaut.config.json');
    expect(own.map(({ pointer }) => pointer)).toEqual(['/profil', '/words/de/negations']);
  });

  test('is an input of the run', async () => {
    const { inputs } = await loadFolder({ 'wortlaut.config.json': '{}', 'claims/a.json': CLAIMS });
    expect(inputs.map(({ path }) => path)).toEqual(['claims/a.json', 'wortlaut.config.json']);
    expect(inputs[1]?.sha256).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  test('that is named makes the root of the folders below it', async () => {
    const files = {
      'conf/my.json': { lang: 'de' },
      'conf/in/claims/a.json': CLAIMS,
      'claims/b.json': CLAIMS,
    };
    await withFolder(files, async (folder) => {
      const inside = await load({
        cwd: join(folder, 'conf/in'),
        paths: ['claims'],
        config: '../my.json',
      });
      expect(inside.root).toBe(join(folder, 'conf'));
      const outside = await load({ cwd: folder, paths: [], config: 'conf/my.json' });
      expect(outside).toMatchObject({ root: folder, config: { lang: 'de' }, problems: [] });
    });
  });

  test('with a mistake still holds in what is right, and all its mistakes are told', async () => {
    const { config, claims, problems } = await loadFolder({
      'wortlaut.config.json': {
        profil: 'ap',
        lang: 'de',
        verdicts: { tidied: 'bad', verbatm: 'fail' },
      },
      'claims/a.json': CLAIMS,
    });
    expect(config).toEqual({ lang: 'de' });
    expect(claims).toHaveLength(1);
    expect(problems.map(({ pointer, hint }) => [pointer, hint])).toEqual([
      ['/profil', 'Did you mean "profile"?'],
      ['/verdicts/tidied', 'Take one of these.'],
      ['/verdicts/verbatm', 'Did you mean "verbatim"?'],
    ]);
  });

  test.each([
    [{ dee: { negation: ['nix'] } }, '/words/dee', 'Did you mean "de"?'],
    [{ de: { negatoin: ['nix'] } }, '/words/de/negatoin', 'Did you mean "negation"?'],
  ])('with words for no list says so: %j', async (words, pointer, hint) => {
    const { config, problems } = await loadFolder({
      'wortlaut.config.json': { words, lang: 'de' },
      'claims/a.json': CLAIMS,
    });
    expect(config).toEqual({ lang: 'de' });
    expect(problems).toMatchObject([{ ruleId: 'config/unknown-key', pointer, hint }]);
  });

  test('may add words to a list that another language has', async () => {
    const words = { pl: { negation: ['nie'] } };
    const { config, problems } = await loadFolder({
      'wortlaut.config.json': { words },
      'claims/a.json': CLAIMS,
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({ words });
  });

  test('in package.json has its places there', async () => {
    const { problems } = await loadFolder({
      'package.json': '{\n "name": "x",\n "wortlaut": {\n  "out": 7 }\n}',
      'claims/a.json': CLAIMS,
    });
    expect(problems).toMatchObject([
      {
        ruleId: 'config/wrong-type',
        file: 'package.json',
        line: 4,
        column: 10,
        pointer: '/wortlaut/out',
      },
    ]);
  });

  test('in a broken package.json is told, when it might be ours', async () => {
    const { problems } = await loadFolder({
      'package.json': '{"wortlaut": {',
      'claims/a.json': CLAIMS,
    });
    expect(problems).toMatchObject([{ ruleId: 'json/truncated', file: 'package.json' }]);
  });

  test('allows sources of other folders', async () => {
    const files = {
      'root/wortlaut.config.json': { roots: ['../archive'] },
      'root/claims/a.json': { source: '../../archive/a.md', claims: [{ quote: 'x' }] },
    };
    const { sources, problems } = await loadFolder(files, { cwd: 'root' });
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([{ path: '../archive/a.md' }]);
  });
});
