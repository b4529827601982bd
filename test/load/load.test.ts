// load/ on folders made for each test: what comes out, and every kind of problem.

import { describe, expect, test } from 'vitest';
import { loadFolder } from './folder.js';

const QUOTE = {
  quote: 'Mit diesen Beratungen hat die enge Zusammenarbeit eine neue Stufe erreicht',
};

describe('load', () => {
  test('flattens a claim file, with places, full ids and what is inherited', async () => {
    const { claims, problems, sources, inputs } = await loadFolder({
      'claims/tokyo/scholz.json': {
        source: 'article.md',
        speaker: { name: 'Olaf Scholz', aliases: ['Scholz'], roles: ['Kanzler'] },
        claims: [
          { id: 'new-level', ...QUOTE },
          {
            id: 'frigate',
            statement: 'Berlin schickt eine Fregatte.',
            rating: 'correct',
            evidence: [{ quote: 'Berlin will eine Fregatte schicken' }],
          },
        ],
      },
    });
    expect(problems).toEqual([]);
    expect(claims).toMatchObject([
      {
        kind: 'quote',
        id: 'tokyo/scholz/new-level',
        pointer: '/claims/0/quote',
        source: 'claims/tokyo/article.md',
        speaker: { name: 'Olaf Scholz', aliases: ['Scholz'], roles: ['Kanzler'] },
      },
      {
        kind: 'statement',
        id: 'tokyo/scholz/frigate',
        pointer: '/claims/1/statement',
        evidence: [
          { id: 'tokyo/scholz/frigate/1', speaker: null, pointer: '/claims/1/evidence/0/quote' },
        ],
      },
    ]);
    expect(sources).toMatchObject([
      { path: 'claims/tokyo/article.md', roster: [{ name: 'Olaf Scholz' }] },
    ]);
    expect(inputs.map(({ path }) => path)).toEqual(['claims/tokyo/scholz.json']);
  });

  test('leaves out the claim with a problem and keeps its siblings and the other files', async () => {
    const { claims, problems } = await loadFolder({
      'claims/a.json': {
        source: 'x.md',
        claims: [
          { id: 'bad', qoute: 'x' },
          { id: 'good', ...QUOTE },
        ],
      },
      'claims/b.json': '{ "source": "x.md", "claims": [',
      'claims/c.json': { source: 'x.md', claims: [{ id: 'fine', ...QUOTE }] },
    });
    expect(claims.map(({ id }) => id)).toEqual(['a/good', 'c/fine']);
    expect(problems.map(({ file, ruleId, hint }) => [file, ruleId, hint])).toEqual([
      ['claims/a.json', 'claims/unknown-key', 'Did you mean "quote"?'],
      ['claims/b.json', 'json/truncated', expect.stringContaining('cut off')],
    ]);
  });
});
