// load/ on folders made for each test: what comes out of claim files, and what is inherited.

import { describe, expect, test } from 'vitest';
import { CLAIM_FILE } from '../schema/examples.js';
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

  test('places a claim at its quote or statement, in lines and columns', async () => {
    const text = '{\r\n  "source": "a.md",\r\n  "claims": [{ "quote": "Wir wollen mehr" }]\r\n}';
    const { claims } = await loadFolder({ 'claims/a.json': `\ufeff${text}` });
    const column = (text.split('\r\n')[2] ?? '').indexOf('"Wir') + 1;
    expect(claims).toMatchObject([{ line: 3, column, file: 'claims/a.json' }]);
  });

  test('takes source and speaker from the claim, then the statement, then the file', async () => {
    const evidence = [{ quote: 'a' }, { quote: 'b', source: 'c.md', speaker: 'Kishida' }];
    const { claims, problems } = await loadFolder({
      'claims/x/a.json': {
        source: 'file.md',
        speaker: 'Scholz',
        claims: [
          { quote: 'of the file' },
          { quote: 'of its own', source: { path: '../own.md' }, speaker: 'Pistorius' },
          { quote: 'of nobody', speaker: null },
          { statement: 's', source: 'statement.md', evidence },
          { statement: 't', evidence: [{ quote: 'd' }] },
        ],
      },
    });
    expect(problems).toEqual([]);
    const told = claims.flatMap((claim) => (claim.kind === 'quote' ? [claim] : claim.evidence));
    expect(
      told.map(({ quote, source, speaker }) => [quote, source, speaker?.name ?? null]),
    ).toEqual([
      ['of the file', 'claims/x/file.md', 'Scholz'],
      ['of its own', 'claims/own.md', 'Pistorius'],
      ['of nobody', 'claims/x/file.md', null],
      ['a', 'claims/x/statement.md', null],
      ['b', 'claims/x/c.md', 'Kishida'],
      ['d', 'claims/x/file.md', null],
    ]);
  });

  test('keeps all that a claim says, and null for what it does not say', async () => {
    const [full, bare] = (
      await loadFolder({
        'claims/a.json': { ...CLAIM_FILE, claims: [CLAIM_FILE.claims[0], { quote: 'x' }] },
        'other.txt': '',
      })
    ).claims;
    expect(full).toMatchObject({
      lang: 'de-AT',
      prefix: 'mit Japan',
      suffix: 'erklärte Scholz',
      translation: 'has reached a new level',
      note: 'the lead',
      tags: ['tokyo'],
      pin: { sha256: '0'.repeat(64), seen: 'eine neue Stufe erreicht', speaker: null },
    });
    const nothing = {
      lang: null,
      prefix: null,
      suffix: null,
      locator: null,
      translation: null,
      note: null,
    };
    expect(bare).toMatchObject({ ...nothing, tags: [], pin: null });
  });

  test('leaves out a statement of which a piece of evidence has a problem', async () => {
    const { claims, problems } = await loadFolder({
      'claims/a.json': {
        claims: [{ statement: 's', evidence: [{ quote: 'a', source: 'a.md' }, { quote: 'b' }] }],
      },
    });
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([
      { ruleId: 'claims/no-source', pointer: '/claims/0/evidence/1' },
    ]);
  });

  test('tells a bad source of the file once, and not of each claim that inherits it', async () => {
    const { claims, problems } = await loadFolder({
      'claims/a.json': {
        source: 'https://example.org',
        claims: [{ quote: 'a' }, { quote: 'b' }, { quote: 'c', source: 'c.md' }],
      },
      'claims/b.json': { source: 7, claims: [{ quote: 'a' }, { quote: 'd', source: 'c.md' }] },
      'claims/c.json': {
        speaker: [],
        source: 'c.md',
        claims: [{ quote: 'e' }, { quote: 'f', speaker: 'X' }],
      },
    });
    expect(problems.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([
      ['source/web-address', '/source'],
      ['claims/wrong-type', '/source'],
      ['claims/wrong-type', '/speaker'],
    ]);
    expect(claims.map(({ id }) => id)).toEqual(['a/c', 'b/d', 'c/f']);
  });

  test('gives back the same, whatever order the disk has', async () => {
    const files = Object.fromEntries(
      ['b', 'a', 'c/a', 'a/b', 'B'].map((name) => [
        `claims/${name}.json`,
        { source: `${name.length}.md`, speaker: name, claims: [{ quote: 'x' }, { qoute: 'y' }] },
      ]),
    );
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const [first, second] = [await loadFolder(files), await loadFolder(reversed)];
    expect({ ...first, root: '' }).toEqual({ ...second, root: '' });
    expect(first.claims.map(({ id }) => id)).toEqual(['B/x', 'a/x', 'a/b/x', 'b/x', 'c/a/x']);
  });

  test('never lets a dangerous key change an object', async () => {
    const text = '{"__proto__": {"source": "evil.md"}, "claims": [{"__proto__": {"quote": "x"}}]}';
    const { claims, problems } = await loadFolder({ 'claims/a.json': text });
    expect(claims).toEqual([]);
    expect(problems.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([
      ['claims/unknown-key', '/__proto__'],
      ['claims/unknown-key', '/claims/0/__proto__'],
    ]);
  });

  test('says where a source is first cited', async () => {
    const { sources } = await loadFolder({
      'claims/b.json': { source: 'x.md', claims: [{ quote: 'a' }] },
      'claims/a.json': { claims: [{ quote: 'a', source: { path: 'x.md' } }] },
    });
    expect(sources).toMatchObject([
      { path: 'claims/x.md', citedAt: { file: 'claims/a.json', pointer: '/claims/0/source/path' } },
    ]);
  });
});
