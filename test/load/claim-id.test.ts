// Ids: made from words when there are none, unique in a file and in a run.

import { describe, expect, test } from 'vitest';
import { claimIds, idPrefix, slug } from '../../src/load/claim-id.js';
import { loadFolder } from './folder.js';

describe('an id made from words', () => {
  test.each([
    ['Mit diesen Beratungen hat die enge Zusammenarbeit', 'mit-diesen-beratungen-hat-die'],
    ['„Ja“, sagte er.', 'ja-sagte-er'],
    ['[…] und 3,5 % mehr', 'und-3-5-mehr'],
    ['自由で開かれたインド太平洋', '自由で開かれたインド太平洋'],
    ['A\u0308pfel', 'äpfel'],
    ['… !', 'claim'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('%s → %s', (words, id) => {
    expect(slug(words)).toBe(id);
  });

  test('stays when other claims come, and never takes one that is written down', () => {
    expect(claimIds([{ quote: 'a b' }, { quote: 'a b' }, { id: 'a-b-2', quote: 'c' }])).toEqual([
      'a-b',
      'a-b-3',
      'a-b-2',
    ]);
  });

  test('is made for ten thousand equal quotes', () => {
    const ids = claimIds(Array.from({ length: 10_000 }, () => ({ quote: 'the same words' })));
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.at(-1)).toBe('the-same-words-10000');
  });

  test.each([
    ['claims/tokyo/scholz.json', 'tokyo/scholz'],
    ['claims/claims/a.json', 'claims/a'],
    ['dossier/claims.json', 'dossier/claims'],
    ['a.b.JSON', 'a.b'],
  ])('%s gives ids that begin with %s', (path, prefix) => {
    expect(idPrefix(path)).toBe(prefix);
  });
});

describe('ids of a run', () => {
  const one = (id: string) => ({ source: 'a.md', claims: [{ id, quote: 'x' }] });

  test('may be equal in two files', async () => {
    const { problems } = await loadFolder({ 'claims/a.json': one('x'), 'claims/b.json': one('x') });
    expect(problems).toEqual([]);
  });

  test('clash when two files give the same full id', async () => {
    const files = { 'a.json': one('x'), 'claims/a.json': one('x') };
    const { claims, problems } = await loadFolder(files, { paths: ['a.json', 'claims'] });
    expect(claims).toMatchObject([{ file: 'a.json' }]);
    expect(problems).toMatchObject([
      { ruleId: 'claims/duplicate-id', file: 'claims/a.json', pointer: '/claims/0/id' },
    ]);
    expect(problems[0]?.message).toContain('in a.json');
  });

  test('clash within the evidence of a claim', async () => {
    const evidence = [{ quote: 'a' }, { id: '1', quote: 'b' }];
    const { claims, problems } = await loadFolder({
      'claims/a.json': { source: 'a.md', claims: [{ statement: 's', evidence }] },
    });
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([
      { ruleId: 'claims/duplicate-id', pointer: '/claims/0/evidence/1/id' },
    ]);
  });
});
