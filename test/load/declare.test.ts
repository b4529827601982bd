// What is declared about sources: claim file, then the nearest sources.json; and who is on a roster.

import { describe, expect, test } from 'vitest';
import { mergeSpeakers } from '../../src/load/roster.js';
import { loadFolder } from './folder.js';

const cite = (source: unknown, speaker?: unknown) => ({
  source,
  ...(speaker ? { speaker } : {}),
  claims: [{ quote: 'x' }],
});

describe('declarations of a source', () => {
  test('come from the claim file, then from the nearest sources.json, key by key', async () => {
    const { sources, inputs, problems } = await loadFolder({
      'claims/in/a.json': cite({ path: 'x/talk.txt', title: 'claim file' }),
      'claims/in/sources.json': {
        defaults: { made: 'asr', author: 'near defaults', lang: 'fr' },
        sources: { 'x/talk.txt': { title: 'near entry', lang: 'de', kind: 'transcript' } },
      },
      'sources.json': {
        defaults: { access: 'internal', url: 'https://example.org/far' },
        sources: { 'claims/in/x/talk.txt': { made: 'ocr', published: '2023' } },
      },
    });
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([
      {
        path: 'claims/in/x/talk.txt',
        declared: {
          title: 'claim file',
          kind: 'transcript',
          lang: 'de',
          made: 'asr',
          author: 'near defaults',
          published: '2023',
          access: 'internal',
          url: 'https://example.org/far',
          speaker: null,
          retrieved: null,
        },
      },
    ]);
    expect(inputs.map(({ path }) => path)).toEqual([
      'claims/in/a.json',
      'claims/in/sources.json',
      'sources.json',
    ]);
  });

  test('are merged from all claim files that cite it, and disagreement is a warning', async () => {
    const { sources, problems } = await loadFolder({
      'claims/a.json': cite({ path: 'a.md', lang: 'de' }),
      'claims/b.json': cite({ path: './a.md', lang: 'de', kind: 'article' }),
      'claims/c.json': cite({ path: 'a.md', lang: 'en' }),
    });
    expect(sources).toMatchObject([{ declared: { lang: 'de', kind: 'article' } }]);
    expect(problems).toMatchObject([
      {
        ruleId: 'source/conflict',
        level: 'warning',
        file: 'claims/c.json',
        pointer: '/source/lang',
      },
    ]);
  });

  test('of a broken sources.json are told, and the claims are loaded', async () => {
    const { claims, problems } = await loadFolder({
      'claims/a.json': cite('a.md'),
      'claims/sources.json': '{"defaults": {"lang": "de",}}',
    });
    expect(claims).toHaveLength(1);
    expect(problems).toMatchObject([{ ruleId: 'json/syntax', file: 'claims/sources.json' }]);
  });
});

describe('the roster of a source', () => {
  const scholz = { name: 'Olaf Scholz', aliases: ['Scholz'], roles: ['Kanzler'] };
  const named = (name: string, ...aliases: string[]) => ({ name, aliases, roles: [] });

  test('has each person once, with all names that any file gives', async () => {
    const { sources, claims } = await loadFolder({
      'claims/a.json': cite('a.md', scholz),
      'claims/b.json': cite('a.md', { name: 'Olaf Scholz', aliases: ['O. Scholz'] }),
      'claims/c.json': cite('a.md', 'Scholz'),
      'claims/d.json': cite('a.md', 'Fumio Kishida'),
      'claims/e.json': cite('b.md', 'Scholz'),
    });
    const full = { name: 'Olaf Scholz', aliases: ['Scholz', 'O. Scholz'], roles: ['Kanzler'] };
    const kishida = { name: 'Fumio Kishida', aliases: [], roles: [] };
    expect(sources.map(({ roster }) => roster)).toEqual([[full, kishida], [named('Scholz')]]);
    const speakers = claims.map((claim) => (claim.kind === 'quote' ? claim.speaker : null));
    expect(speakers).toEqual([full, full, full, kishida, named('Scholz')]);
  });

  test.each([
    ['an alias of one', [named('Olaf Scholz', 'Scholz'), named('Scholz')], ['Olaf Scholz']],
    [
      'an alias of two',
      [named('Olaf Scholz', 'Scholz'), named('Rudolf Scholz', 'Scholz'), named('Scholz')],
      ['Olaf Scholz', 'Rudolf Scholz', 'Scholz'],
    ],
    ['aliases of each other', [named('A', 'B'), named('B', 'A')], ['A', 'B']],
    ['an alias of an alias', [named('A', 'B'), named('B', 'C'), named('C')], ['A', 'C']],
    ['its own alias', [named('A', 'A')], ['A']],
  ])('merges a name that is %s as it should', (_title, speakers, names) => {
    const people = new Set(mergeSpeakers(speakers).values());
    expect([...people].map(({ name }) => name)).toEqual(names);
  });
});
