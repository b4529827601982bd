// Each schema takes its example and refuses near misses, each explained once, at its place; and
// what explains a refusal agrees with the generated code that refuses.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../src/generated/schemas.js';
import { claims } from '../../src/generated/validators/claims.js';
import { config } from '../../src/generated/validators/config.js';
import { sources } from '../../src/generated/validators/sources.js';
import { type Explanation, explain } from '../../src/load/explain.js';
import type { Schema } from '../../src/load/schema-part.js';
import { jsonPointer } from '../../src/util/json.js';
import { CLAIM_FILE, CONFIG_FILE, SOURCES_FILE } from './examples.js';

type Steps = readonly (string | number)[];

const FILES = {
  claims: { fits: (value: unknown) => claims(value), example: CLAIM_FILE },
  sources: { fits: (value: unknown) => sources(value), example: SOURCES_FILE },
  config: { fits: (value: unknown) => config(value), example: CONFIG_FILE },
};
type Name = keyof typeof FILES;
const NAMES: readonly Name[] = ['claims', 'sources', 'config'];

const schemaOf = (name: Name): Schema => JSON.parse(SCHEMAS[name] ?? '');
const explained = (name: Name, value: unknown): readonly Explanation[] =>
  explain(schemaOf(name), value);

/** A copy with one value put in, or with `undefined` taken out. */
function changed(value: unknown, [step, ...rest]: Steps, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    const copy = value.map((entry, at) => (at === step ? changed(entry, rest, put) : entry));
    return copy.filter((entry) => entry !== undefined);
  }
  const entries = new Map(Object.entries(Object(value)));
  const made = changed(entries.get(String(step)), rest, put);
  if (made === undefined) entries.delete(String(step));
  else entries.set(String(step), made);
  return Object.fromEntries(entries);
}

/** The way to every value inside a value. */
function ways(value: unknown): Steps[] {
  if (value === null || typeof value !== 'object') return [[]];
  const steps = Array.isArray(value)
    ? value.map((entry, at) => [at, entry] as const)
    : Object.entries(value);
  return [[], ...steps.flatMap(([step, entry]) => ways(entry).map((way) => [step, ...way]))];
}

describe.each(NAMES)('the schema of %s', (name) => {
  const { fits, example } = FILES[name];

  test('takes its example, in which every key stands', () => {
    expect(fits(example)).toBe(true);
    expect(explained(name, example)).toEqual([]);
    const used = new Set(ways(example).flat());
    const keys = new Set(
      [...(SCHEMAS[name] ?? '').matchAll(/^ +"([^"$]+)": \{/gm)].map(([, key]) => key),
    );
    const own = [
      'properties',
      'items',
      'additionalProperties',
      ...Object.keys(schemaOf(name).$defs ?? {}),
    ];
    const verdicts = Object.keys(schemaOf('config').properties?.verdicts?.properties ?? {});
    for (const key of [...own, ...verdicts]) keys.delete(key);
    expect([...keys].filter((key) => key !== undefined && !used.has(key))).toEqual([]);
  });

  test('describes every key', () => {
    const missing: string[] = [];
    const visit = (schema: Schema, at: string): void => {
      for (const [key, part] of Object.entries(schema.properties ?? {})) {
        const target = part.$ref ? schemaOf(name).$defs?.[part.$ref.replace('#/$defs/', '')] : part;
        if (!(part.description ?? target?.description)) missing.push(`${at}/${key}`);
        visit(part, `${at}/${key}`);
      }
      for (const [key, part] of Object.entries(schema.$defs ?? {})) visit(part, key);
    };
    visit(schemaOf(name), '');
    expect(missing).toEqual([]);
  });

  test('refuses what it cannot explain in no case, and explains nothing that it takes', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, '', ' ', 'x', 0, 1, -1, 1.5, true, [], [''], {}),
      fc.constantFrom<unknown>({ quote: 'x' }, { statement: 'x' }, { path: 'x' }, { name: 'x' }, [
        'x',
      ]),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const key = fc.constantFrom(
      ...[
        'quote',
        'qoute',
        'statement',
        'evidence',
        'rating',
        'path',
        'name',
        '__proto__',
        'x',
        'id',
      ],
    );
    const edit = fc.record({ way: fc.constantFrom(...ways(example)), extra: fc.option(key), junk });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const value = edits.reduce<unknown>(
          (made, { way, extra, junk: put }) => changed(made, extra ? [...way, extra] : way, put),
          example,
        );
        expect(explained(name, value).length > 0).toBe(!fits(value));
      }),
      { seed: 8, numRuns: 3_000 },
    );
  });
});

describe('a near miss is explained once, at its place', () => {
  const quote: Steps = ['claims', 0];
  const statement: Steps = ['claims', 1];
  test.each<[string, Name, Steps, unknown, string, string]>([
    ['a misspelt key', 'claims', [...quote, 'qoute'], 'x', 'unknown-key', 'Known keys'],
    ['an unknown key', 'claims', ['headline'], 'x', 'unknown-key', 'Known keys: source, speaker'],
    [
      'a key of another kind of claim',
      'claims',
      [...quote, 'rating'],
      'false',
      'unknown-key',
      'statement claim',
    ],
    [
      'a speaker for a statement',
      'claims',
      [...statement, 'speaker'],
      'x',
      'unknown-key',
      'quote claim',
    ],
    ['a dangerous key', 'claims', [...quote, '__proto__'], {}, 'unknown-key', 'Known keys'],
    [
      'a misspelt rating',
      'claims',
      [...statement, 'rating'],
      'mostly correct',
      'unknown-value',
      '"mostly-correct"',
    ],
    ['an unlike rating', 'claims', [...statement, 'rating'], 'wahr', 'unknown-value', 'Take one'],
    [
      'a rating that is no text',
      'claims',
      [...statement, 'rating'],
      true,
      'unknown-value',
      'true is none',
    ],
    [
      'a number for a quote',
      'claims',
      [...quote, 'quote'],
      7,
      'wrong-type',
      '7 stands where a text',
    ],
    ['an empty quote', 'claims', [...quote, 'quote'], ' ', 'bad-value', 'empty'],
    ['a list for a source', 'claims', ['source'], ['a.md'], 'wrong-type', 'a text or an object'],
    ['a speaker without a name', 'claims', ['speaker', 'name'], undefined, 'missing-key', '"name"'],
    [
      'one alias without a list',
      'claims',
      ['speaker', 'aliases'],
      'Scholz',
      'wrong-type',
      'a list',
    ],
    [
      'a statement without evidence',
      'claims',
      [...statement, 'evidence'],
      undefined,
      'missing-key',
      'passages',
    ],
    [
      'an empty list of evidence',
      'claims',
      [...statement, 'evidence'],
      [],
      'bad-value',
      'at least one',
    ],
    ['an id with a slash', 'claims', [...quote, 'id'], 'a/b', 'bad-value', 'new-level'],
    ['an id with a space', 'claims', [...quote, 'id'], 'new level', 'bad-value', 'new-level'],
    ['a language in words', 'claims', [...quote, 'lang'], 'deutsch!', 'bad-value', '"en-GB"'],
    ['a short hash', 'claims', [...quote, 'pin', 'sha256'], 'abc', 'bad-value', 'check --pin'],
    ['a German date', 'claims', ['source', 'published'], '18.3.2023', 'bad-value', '2022-03-18'],
    [
      'an address without https',
      'claims',
      ['source', 'url'],
      'example.org',
      'bad-value',
      'https://',
    ],
    ['no claims', 'claims', ['claims'], undefined, 'missing-key', 'Add "claims"'],
    ['claims by name', 'claims', ['claims'], { a: {} }, 'wrong-type', 'a list'],
    [
      'a misspelt kind',
      'sources',
      ['sources', 'article.md', 'kind'],
      'artikle',
      'unknown-value',
      '"article"',
    ],
    [
      'a path in sources.json',
      'sources',
      ['sources', 'article.md', 'path'],
      'x',
      'unknown-key',
      'Known keys: kind',
    ],
    ['a list of sources', 'sources', ['sources'], [], 'wrong-type', 'an object'],
    ['a misspelt profile', 'config', ['profile'], 'scolarly', 'unknown-value', '"scholarly"'],
    [
      'a misspelt verdict',
      'config',
      ['verdicts', 'contextrisk2'],
      'fail',
      'unknown-key',
      'Known keys',
    ],
    ['an unknown outcome', 'config', ['verdicts', 'tidied'], 'error', 'unknown-value', '"warn"'],
    ['claims that are no list', 'config', ['claims'], 'claims', 'wrong-type', 'a list'],
    ['a limit of nothing', 'config', ['limits', 'quoteUnitsMax'], 0, 'bad-value', 'from 1 to'],
    ['half a limit', 'config', ['limits', 'quoteUnitsMax'], 1.5, 'wrong-type', 'a whole number'],
    ['a misspelt config key', 'config', ['report-language'], 'de', 'unknown-key', 'Known keys'],
  ])('%s', (_title, name, way, put, kind, says) => {
    const { example, fits } = FILES[name];
    const value = changed(example, way, put);
    expect(fits(value)).toBe(false);
    const found = explained(name, value);
    expect(found.map((each) => each.kind)).toEqual([kind]);
    const place = kind === 'missing-key' ? way.slice(0, -1) : way;
    expect(jsonPointer(found[0]?.path ?? [])).toBe(jsonPointer(place));
    expect(`${found[0]?.message} ${found[0]?.hint}`).toContain(says);
  });

  test('a misspelt required key is one mistake, not two', () => {
    const found = explained('claims', { claims: [{ id: 'a', qoute: 'x' }] });
    expect(found).toMatchObject([{ kind: 'unknown-key', hint: 'Did you mean "quote"?' }]);
  });

  test('several mistakes are several explanations', () => {
    const found = explained('claims', { claims: [{ quote: 1 }, {}, 'x'], sorce: 'a' });
    expect(found.map(({ path }) => jsonPointer(path)).sort()).toEqual([
      '/claims/0/quote',
      '/claims/1',
      '/claims/2',
      '/sorce',
    ]);
  });

  test('a flood of mistakes is cut off, and it is told that it is', () => {
    const claims = Array.from({ length: 100_000 }, () => ({ qoute: 'x' }));
    const found = explained('claims', { claims });
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)?.message).toContain('more than 1000 problems');
    const junk = Object.fromEntries(claims.map((_, index) => [`key${index}`, 1]));
    expect(explained('claims', { claims: [junk] })).toHaveLength(1_001);
  });
});
