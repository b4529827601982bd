// Claim files as they are written: what is said once, and JSON that reads back as it was.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  citedFrom,
  citedPath,
  claimFileText,
  entriesOf,
  handmadeKeys,
} from '../../src/drafts/claim-file.js';
import type { Speaker } from '../../src/model/claim.js';
import type { ClaimFile } from '../../src/schema/claims.generated.js';

const LUND: Speaker = { name: 'Carla Lund', aliases: ['Lund'], roles: ['mayor'] };
const RUUD: Speaker = { name: 'Tom Ruud', aliases: [], roles: [] };

const claim = (id: string, speaker: Speaker | null, source = 'said/a.md') => ({
  ...{ id, quote: id, speaker, source },
});

test.each<[string, Omit<ClaimFile, 'claims'>, readonly (Speaker | null)[], readonly unknown[]]>([
  [
    'a person is described once, then named',
    {},
    [LUND, RUUD, LUND],
    [{ name: 'Carla Lund', aliases: ['Lund'], roles: ['mayor'] }, 'Tom Ruud', 'Carla Lund'],
  ],
  ['nobody is nobody', {}, [null], [undefined]],
  ['the file’s speaker is not said again', { speaker: 'Carla Lund' }, [LUND], [undefined]],
  ['against the file’s speaker, nobody is said', { speaker: 'Carla Lund' }, [null], [null]],
  ['and so is another', { speaker: { name: 'Carla Lund' } }, [RUUD], ['Tom Ruud']],
])('%s', (_, defaults, speakers, expected) => {
  const claims = speakers.map((speaker, at) => claim(`c${at}`, speaker));
  const made = entriesOf('claims/a.json', claims, { ...defaults, claims: [] });
  expect(made.map(({ speaker }) => speaker)).toEqual(expected);
});

test('a person whom the file describes already is only named', () => {
  const file: ClaimFile = { claims: [{ quote: 'x', speaker: { name: 'Carla Lund' } }] };
  const [made] = entriesOf('claims/a.json', [claim('c', LUND)], file);
  expect(made?.speaker).toBe('Carla Lund');
});

test('the file’s source is not said again, another is, from the folder of the file', () => {
  const file: ClaimFile = { source: { path: '../said/a.md' }, claims: [] };
  const claims = [claim('a', null), claim('b', null, 'said/deep/b.txt')];
  const made = entriesOf('claims/a.json', claims, file);
  expect(made.map(({ source }) => source)).toEqual([undefined, '../said/deep/b.txt']);
});

test.each([
  ['claims/a.json', 'claims/b.md', 'b.md'],
  ['a.json', 'said/b.md', 'said/b.md'],
  ['claims/deep/a.json', 'b.md', '../../b.md'],
])('%s cites %s as %s, and that means the same file', (file, source, cited) => {
  expect(citedFrom(file, source)).toBe(cited);
  expect(citedPath(file, cited)).toBe(source);
});

test('what extract writes itself is not made by hand, all else is', () => {
  expect(handmadeKeys({ id: 'a', quote: 'b', speaker: null, source: 'c' })).toEqual([]);
  expect(handmadeKeys({ quote: 'b', note: 'n', tags: [] })).toEqual(['note', 'tags']);
});

test('what fits on a line stands on one, and claims stand under each other', () => {
  const file: ClaimFile = {
    source: 'a.md',
    claims: [
      { id: 'short', quote: 'Yes' },
      { id: 'long', quote: 'word '.repeat(18).trim(), speaker: { name: 'Carla Lund' } },
    ],
  };
  expect(claimFileText(file)).toBe(`{
  "source": "a.md",
  "claims": [
    { "id": "short", "quote": "Yes" },
    {
      "id": "long",
      "quote": "${'word '.repeat(18).trim()}",
      "speaker": { "name": "Carla Lund" }
    }
  ]
}
`);
});

const speaker = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.record({ name: fc.string(), aliases: fc.array(fc.string()) }),
);
const quote = fc.record(
  { id: fc.string(), quote: fc.string({ unit: 'binary' }), speaker, tags: fc.array(fc.string()) },
  { requiredKeys: ['quote'] },
);
const statement = fc.record({ statement: fc.string(), evidence: fc.array(quote) });

test('reads back as it was, whatever is in it', () => {
  const file = fc.record({ source: fc.string(), claims: fc.array(fc.oneof(quote, statement)) });
  fc.assert(
    fc.property(file, (value) => {
      expect(JSON.parse(claimFileText(value as ClaimFile))).toEqual(value);
    }),
    { seed: 11 },
  );
});
