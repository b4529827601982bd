// The shapes of schemas against Ajv, which knows them best.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/util/shape.js';
import { hostileResult } from '../report/samples/hostile.js';
import { tokyoResult } from '../report/samples/tokyo.js';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'src/schema/result.schema.json'), 'utf8'));
const ajv = new Ajv2020({ strict: false, schemas: [schema] });
const oracle = (name: string) => ajv.getSchema(`${schema.$id}#/$defs/${name}`)!;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** All places in a value, as lists of keys. */
function placesIn(value: unknown, at: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...at]];
  return [[...at], ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

/** A copy with another value, or none, at a place. */
function changed(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const record = copy as Record<string, unknown>;
  if (rest.length === 0 && by === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete record[key];
  } else record[key] = changed(record[key], rest, by);
  return copy;
}

const results = [tokyoResult(), hostileResult()].map(plain);
const samples: Record<string, unknown[]> = {
  claim: results.flatMap(({ claims }) => claims),
  source: results.flatMap(({ sources }) =>
    sources.map((each: object) => ({ ...each, tree: null })),
  ),
};
const junk = fc.constantFrom<unknown>(
  ...[null, true, -1, 1.5, 7, '', 'verbatim', '__proto__', [], [null], [1, 2, 3], {}, undefined],
);

describe.each(['claim', 'source'])('the shape of a %s', (name) => {
  const fits = shapeOf(schema, name);

  test('takes what is one', () => {
    for (const sample of samples[name] ?? []) expect(fits(sample)).toBe(true);
  });

  test('says what Ajv says of anything else', () => {
    const one = fc.constantFrom(...(samples[name] ?? []));
    const property = fc.property(one, fc.nat(), junk, (sample, number, by) => {
      const places = placesIn(sample);
      const odd = changed(sample, places[number % places.length] ?? [], by);
      expect(fits(odd)).toBe(oracle(name)(odd));
    });
    fc.assert(property, { seed: 7, numRuns: 2000 });
  });
});

test('a keyword that shapes do not know is no silent yes', () => {
  const odd = { $defs: { x: { type: 'string', pattern: 'x' } } };
  expect(() => shapeOf(odd, 'x')).toThrow('shapes do not know pattern');
  expect(() => shapeOf(odd, 'y')).toThrow('no definition y');
});
