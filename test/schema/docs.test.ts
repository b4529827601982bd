// The pages on claim files and the config say what the schemas, limits and rules say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../src/generated/schemas.js';
import { claims } from '../../src/generated/validators/claims.js';
import { config } from '../../src/generated/validators/config.js';
import { sources } from '../../src/generated/validators/sources.js';
import { PROBLEM_RULES } from '../../src/load/problem-rules.js';
import type { Schema } from '../../src/load/schema-part.js';
import { LIMITS } from '../../src/util/limits.js';

const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const claimFiles = page('claim-files.md');
const configPage = page('config.md');

/** The JSON examples of a page, in order. */
const examples = (text: string): readonly unknown[] =>
  [...text.matchAll(/```json\n([^`]*)```/g)].map(([, json = '']) => JSON.parse(json));

/** The rows of all tables under a heading: what stands in the first cell, by cells. */
function rows(text: string, heading: string): readonly (readonly string[])[] {
  const [, rest = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = rest.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const keysIn = (text: string, heading: string): readonly string[] =>
  rows(text, heading).flatMap(([cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
  );

const schema = (name: string): Schema => JSON.parse(SCHEMAS[name] ?? '');
const keysOf = (part: Schema | undefined): readonly string[] => Object.keys(part?.properties ?? {});

describe('the pages', () => {
  test('show examples that are valid', () => {
    const [claimFile, sourcesFile] = examples(claimFiles);
    expect([claims(claimFile), sources(sourcesFile)]).toEqual([true, true]);
    expect(examples(configPage).map((example) => config(example))).toEqual([true]);
  });

  const { $defs = {}, ...file } = schema('claims');
  test.each([
    ['The file', claimFiles, keysOf(file)],
    ['Quote', claimFiles, keysOf($defs.quoteClaim)],
    ['Statement', claimFiles, keysOf($defs.statementClaim)],
    ['Source', claimFiles, keysOf($defs.sourceObject)],
    ['Speaker', claimFiles, keysOf($defs.speakerObject)],
    ['Pin', claimFiles, keysOf($defs.pin)],
    ['sources.json', claimFiles, keysOf(schema('sources'))],
    ['Keys', configPage, keysOf(schema('config'))],
    ['Limits', configPage, keysOf(schema('config').properties?.limits)],
    ['When a file has a problem', claimFiles, Object.keys(PROBLEM_RULES)],
  ])('list every key under "%s", and no other', (heading, text, keys) => {
    expect([...keysIn(text, heading)].sort()).toEqual([...keys].sort());
  });

  test('evidence has the keys of a quote', () => {
    expect(keysOf($defs.evidence)).toEqual(keysOf($defs.quoteClaim));
  });

  test('a declaration has the keys of a source without its path', () => {
    const declaration = schema('sources').$defs?.declaration;
    expect(['path', ...keysOf(declaration)]).toEqual(keysOf($defs.sourceObject));
  });

  test('give the limits that are built in', () => {
    const told = rows(configPage, 'Limits').map(([key = '', value]) => [
      key.replaceAll('`', ''),
      Number(value),
    ]);
    expect(LIMITS).toMatchObject(Object.fromEntries(told));
  });

  test('give each rule its title', () => {
    const told = rows(claimFiles, 'When a file has a problem').map(([id = '', title]) => [
      id.replaceAll('`', ''),
      title,
    ]);
    const titles = Object.entries(PROBLEM_RULES).map(([id, { title }]) => [id, `${title}.`]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(titles));
  });
});
