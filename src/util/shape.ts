// A JSON Schema → a function that says whether a value fits, for the part of the language that our
// own schemas of outputs use. Ajv's code for the result is 300 kB, made to tell every error of a
// file that somebody edits; where only yes or no is asked of ten thousand rows at every start, this
// compiles in a millisecond and takes some microseconds a row. Linear in the value.

import { assert } from './errors.js';

/** Says whether a value fits. */
export type Fits = (value: unknown) => boolean;

type Schema = Readonly<Record<string, unknown>>;

/** Says nothing of values. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$defs', '$comment', 'title', 'description', 'examples', 'default'],
]);

const TYPES: Readonly<Record<string, Fits>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  null: (value) => value === null,
  object: (value) => isRecord(value),
  array: (value) => Array.isArray(value),
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Compiles one definition of a schema: `shapeOf(schema, 'claim')`.
 *
 * @throws AssertionError for a keyword that it does not know
 */
export function shapeOf(schema: Schema, name: string): Fits {
  const definitions = schema.$defs as Readonly<Record<string, Schema>>;
  const known = new Map<string, Fits>();
  const define = (named: string): Fits => {
    const fits = known.get(named);
    if (fits) return fits;
    let made: Fits = () => false;
    // Definitions may hold themselves.
    known.set(named, (value) => made(value));
    const definition = definitions[named];
    assert(definition !== undefined, `no definition ${named}`);
    made = compiled(definition, define);
    known.set(named, made);
    return made;
  };
  return define(name);
}

function compiled(schema: Schema, define: (name: string) => Fits): Fits {
  const inner = (part: unknown) => compiled(part as Schema, define);
  const checks = Object.entries(schema).flatMap(([keyword, value]): Fits[] => {
    if (ANNOTATIONS.has(keyword)) return [];
    switch (keyword) {
      case '$ref':
        return [define(String(value).replace('#/$defs/', ''))];
      case 'type':
        return [TYPES[String(value)] ?? unknown(`type ${value}`)];
      case 'enum':
        return [member(new Set(value as unknown[]))];
      case 'const':
        return [member(new Set([value]))];
      case 'anyOf':
        return [some((value as unknown[]).map(inner))];
      case 'items':
        return [each(inner(value))];
      case 'minItems':
        return [(items) => Array.isArray(items) && items.length >= Number(value)];
      case 'maxItems':
        return [(items) => Array.isArray(items) && items.length <= Number(value)];
      case 'minimum':
        return [(count) => typeof count === 'number' && count >= Number(value)];
      case 'properties':
      case 'required':
      case 'additionalProperties':
        // Read once, with whichever comes first.
        return keyword === objectKeyword(schema) ? [record(schema, inner)] : [];
      default:
        return [unknown(keyword)];
    }
  });
  const [only, second] = checks;
  if (only && !second) return only;
  return (value) => checks.every((check) => check(value));
}

function unknown(keyword: string): never {
  throw new Error(`Wortlaut has a bug: shapes do not know ${keyword}`);
}

const member =
  (values: ReadonlySet<unknown>): Fits =>
  (value) =>
    values.has(value);

const some =
  (choices: readonly Fits[]): Fits =>
  (value) =>
    choices.some((fits) => fits(value));

const each =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);

const OBJECT_KEYWORDS = ['properties', 'required', 'additionalProperties'] as const;
const objectKeyword = (schema: Schema) => OBJECT_KEYWORDS.find((keyword) => keyword in schema);

/** An object: its named values, which of them it must have, and what else it may have. */
function record(schema: Schema, inner: (part: unknown) => Fits): Fits {
  const needed = new Set((schema.required ?? []) as readonly string[]);
  const properties = Object.entries((schema.properties ?? {}) as Schema);
  const named = new Map(properties.map(([key, part]) => [key, inner(part)]));
  const { additionalProperties: rest = true } = schema;
  const other: Fits = typeof rest === 'boolean' ? () => rest : inner(rest);
  return (value) => {
    if (!isRecord(value)) return false;
    let found = 0;
    for (const key of Object.keys(value)) {
      if (!(named.get(key) ?? other)(value[key])) return false;
      if (needed.has(key)) found += 1;
    }
    return found === needed.size;
  };
}
