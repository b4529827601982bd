// The types beside the schemas are those that the schemas give.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaTypes } from '../../scripts/schema-types.mjs';
import { VERDICTS } from '../../src/model/verdicts.js';
import configSchema from '../../src/schema/config.schema.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

test('the checked-in types are made from the schemas as they are', async () => {
  const made = await schemaTypes(root);
  expect(Object.keys(made)).toContain('src/schema/claims.generated.ts');
  for (const [path, types] of Object.entries(made)) {
    const kept = await readFile(join(root, path), 'utf8');
    expect(kept, `${path}: run npm run generate -- --types`).toBe(types);
  }
});

test('the config knows the verdicts of the model, in their order', () => {
  expect(Object.keys(configSchema.properties.verdicts.properties)).toEqual(Object.keys(VERDICTS));
});
