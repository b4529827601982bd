// Why a value does not fit a schema: one mistake, one explanation, at the place to mend.
//
// Ajv's generated code says whether a value fits; this says why not, from the same schema. Where a
// schema allows several shapes, only the one that was meant is explained. Cost: linear.

import { didYouMean } from '../util/did-you-mean.js';
import type { JsonPath } from '../util/json.js';
import { EXPLANATIONS_MAX, explainKeys } from './explain-keys.js';
import {
  type Told,
  tellChoice,
  tellEmptyList,
  tellEmptyObject,
  tellScalar,
  tellType,
} from './explain-words.js';
import {
  type Dictionary,
  hasType,
  isDictionary,
  keysOf,
  property,
  resolve,
  type Schema,
  shapesOf,
} from './schema-part.js';

/** What is wrong at one place. */
export interface Explanation extends Told {
  readonly kind: 'unknown-key' | 'missing-key' | 'wrong-type' | 'unknown-value' | 'bad-value';
  readonly path: JsonPath;
  /** The place is the entry's key, not its value. */
  readonly atKey: boolean;
}

/** Where the explaining stands: the schema that `$ref` counts from, and what was found so far. */
interface Context {
  readonly root: Schema;
  readonly found: Explanation[];
}

/** Explains all that does not fit; empty when the value fits. */
export function explain(root: Schema, value: unknown): readonly Explanation[] {
  const found: Explanation[] = [];
  visit({ root, found }, root, value, []);
  if (found.length <= EXPLANATIONS_MAX) return found;
  return [
    ...found.slice(0, EXPLANATIONS_MAX),
    { kind: 'bad-value', path: [], atKey: false, ...MORE },
  ];
}

const MORE: Told = {
  message: `the file has more than ${EXPLANATIONS_MAX} problems; the others are not told`,
  hint: 'Mend these first.',
};

function visit(context: Context, given: Schema, value: unknown, path: JsonPath): void {
  const schema = resolve(context.root, given);
  if (schema.anyOf) visitShapes(context, schema.anyOf, value, path);
  else if (schema.enum) add(context, 'unknown-value', path, tellChoice(schema.enum, value));
  else if (!hasType(value, schema.type)) {
    add(context, 'wrong-type', path, tellType(context.root, [schema], value, path));
  } else if (Array.isArray(value)) visitList(context, schema, value, path);
  else if (isDictionary(value)) visitObject(context, schema, value, path, []);
  else add(context, 'bad-value', path, tellScalar(schema, value, path));
}

/** Notes what is told of a value; null: it fits. */
function add(
  { found }: Context,
  kind: Explanation['kind'],
  path: JsonPath,
  told: Told | null,
): void {
  if (told) found.push({ kind, path, atKey: false, ...told });
}

/** Explains the shape that was meant: of the right type, and with the most of its keys there. */
function visitShapes(
  context: Context,
  anyOf: readonly Schema[],
  value: unknown,
  path: JsonPath,
): void {
  const shapes = shapesOf(context.root, anyOf);
  const typed = shapes.filter((shape) => hasType(value, shape.type));
  const [first] = typed;
  if (!first) add(context, 'wrong-type', path, tellType(context.root, shapes, value, path));
  else if (!isDictionary(value)) visit(context, first, value, path);
  else {
    const points = typed.map((shape) => likeness(shape, value));
    const meant = typed[points.indexOf(Math.max(...points))] ?? first;
    const others = typed.filter((shape) => shape !== meant);
    visitObject(context, meant, value, path, others);
  }
}

/** Real claims have a dozen keys; a flood of them tells nothing. */
const LIKENESS_KEYS_MAX = 100;

// A required key, also one misspelt, tells more of what was meant than any number of others.
function likeness(shape: Schema, value: object): number {
  const keys = Object.keys(value).slice(0, LIKENESS_KEYS_MAX);
  const known = keysOf(shape);
  const required = (shape.required ?? []).filter(
    (name) => keys.includes(name) || keys.some((key) => didYouMean(key, known) === name),
  );
  return required.length * 100 + keys.filter((key) => known.includes(key)).length;
}

function visitList(context: Context, schema: Schema, list: unknown[], path: JsonPath): void {
  const { items, minItems = 0 } = schema;
  if (list.length < minItems) add(context, 'bad-value', path, tellEmptyList());
  if (!items) return;
  for (const [at, entry] of list.entries()) {
    if (context.found.length > EXPLANATIONS_MAX) return;
    visit(context, items, entry, [...path, at]);
  }
}

function visitObject(
  context: Context,
  schema: Schema,
  value: Dictionary,
  path: JsonPath,
  others: readonly Schema[],
): void {
  if (Object.keys(value).length < (schema.minProperties ?? 0)) {
    add(context, 'bad-value', path, tellEmptyObject(keysOf(schema)));
  }
  context.found.push(...explainKeys(context.root, schema, value, path, others));
  for (const [key, entry] of Object.entries(value)) {
    const own = property(schema, key);
    if (own) visit(context, own, entry, [...path, key]);
  }
}
