// Why a value does not fit a schema: one mistake, one explanation, at the place to mend.
//
// Ajv's generated code says whether a value fits; this says why not, from the same schema. Where a
// schema allows several shapes, only the one that was meant is explained. Cost: linear.

import { didYouMean } from '../util/did-you-mean.js';
import type { JsonPath } from '../util/json.js';
import { showText, showValue } from '../util/json-show.js';
import { hasType, isDictionary, keysOf, nounOf, property, type Schema } from './schema-part.js';

/** What is wrong at one place. */
export interface Explanation {
  readonly kind: 'unknown-key' | 'missing-key' | 'wrong-type' | 'unknown-value' | 'bad-value';
  readonly path: JsonPath;
  /** The place is the entry's key, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly hint: string;
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
  return found;
}

function visit(context: Context, given: Schema, value: unknown, path: JsonPath): void {
  const schema = resolve(context, given);
  if (schema.anyOf) visitShapes(context, schema.anyOf, value, path);
  else if (schema.enum) visitChoice(context, schema.enum, value, path);
  else if (!hasType(value, schema.type)) wrongType(context, [schema], value, path);
  else if (Array.isArray(value)) visitList(context, schema, value, path);
  else if (isDictionary(value)) visitObject(context, schema, value, path, []);
  else visitScalar(context, schema, value, path);
}

/** Follows `#/$defs/name`, and takes the shapes of shapes as shapes. */
function resolve(context: Context, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : context.root.$defs?.[name];
  return target ? resolve(context, target) : schema;
}

function shapesOf(context: Context, shapes: readonly Schema[]): readonly Schema[] {
  return shapes
    .map((shape) => resolve(context, shape))
    .flatMap((shape) => (shape.anyOf ? shapesOf(context, shape.anyOf) : [shape]));
}

/** Explains the shape that was meant: of the right type, and with the most of its keys there. */
function visitShapes(
  context: Context,
  anyOf: readonly Schema[],
  value: unknown,
  path: JsonPath,
): void {
  const shapes = shapesOf(context, anyOf);
  const typed = shapes.filter((shape) => hasType(value, shape.type));
  const [first] = typed;
  if (!first) wrongType(context, shapes, value, path);
  else if (!isDictionary(value)) visit(context, first, value, path);
  else {
    const points = typed.map((shape) => likeness(shape, value));
    const meant = typed[points.indexOf(Math.max(...points))] ?? first;
    const others = typed.filter((shape) => shape !== meant);
    visitObject(context, meant, value, path, others);
  }
}

// A required key, also one misspelt, tells more of what was meant than any number of others.
function likeness(shape: Schema, value: object): number {
  const keys = Object.keys(value);
  const known = keysOf(shape);
  const required = (shape.required ?? []).filter(
    (name) => keys.includes(name) || keys.some((key) => didYouMean(key, known) === name),
  );
  return required.length * 100 + keys.filter((key) => known.includes(key)).length;
}

function visitChoice(
  { found }: Context,
  choices: readonly unknown[],
  value: unknown,
  path: JsonPath,
): void {
  if (choices.includes(value)) return;
  const words = choices.filter((choice) => typeof choice === 'string');
  const meant = typeof value === 'string' ? didYouMean(value, words) : null;
  found.push({
    kind: 'unknown-value',
    path,
    atKey: false,
    message: `${showValue(value)} is none of ${choices.map(showValue).join(', ')}`,
    hint: meant ? `Did you mean "${meant}"?` : 'Take one of these.',
  });
}

function visitList(context: Context, schema: Schema, list: unknown[], path: JsonPath): void {
  if (list.length < (schema.minItems ?? 0)) {
    const message = 'the list is empty; at least one entry is expected';
    const hint = 'Add an entry, or take the key out if it is optional.';
    context.found.push({ kind: 'bad-value', path, atKey: false, message, hint });
  }
  const { items } = schema;
  if (!items) return;
  for (const [at, entry] of list.entries()) visit(context, items, entry, [...path, at]);
}

function visitObject(
  context: Context,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: JsonPath,
  others: readonly Schema[],
): void {
  const misspelt = new Set<string>();
  for (const key of Object.keys(value)) {
    const own = property(schema, key);
    if (own) visit(context, own, value[key], [...path, key]);
    else if (schema.additionalProperties === false) {
      const meant = unknownKey(context, schema, value, [...path, key], others);
      if (meant) misspelt.add(meant);
    }
  }
  for (const name of schema.required ?? []) {
    // A misspelt key has been explained already, and so has the key that it was to be.
    if (Object.hasOwn(value, name) || misspelt.has(name)) continue;
    context.found.push({
      kind: 'missing-key',
      path,
      atKey: false,
      message: `the ${schema.title ?? 'object'} has no "${name}"`,
      hint: missingHint(context, schema, name, others),
    });
  }
}

/** Explains a key that the schema does not have; gives back the one that was meant. */
function unknownKey(
  { found }: Context,
  schema: Schema,
  value: object,
  path: JsonPath,
  others: readonly Schema[],
): string | null {
  const key = String(path.at(-1));
  const free = keysOf(schema).filter((name) => !Object.hasOwn(value, name));
  const meant = didYouMean(key, free);
  const owner = others.find((other) => keysOf(other).includes(key));
  const noun = schema.title ?? 'file';
  const hint = meant
    ? `Did you mean "${meant}"?`
    : `Known keys: ${keysOf(schema).filter(isOffered).join(', ')}.`;
  found.push({
    kind: 'unknown-key',
    path,
    atKey: true,
    message: owner
      ? `${showText(key)} belongs to a ${owner.title}, not to a ${noun}`
      : `${showText(key)} is not a key that is known here`,
    hint: owner ? `Take it out, or make this a ${owner.title}.` : hint,
  });
  return owner ? null : meant;
}

const isOffered = (key: string): boolean => key !== '$schema';

function missingHint(
  context: Context,
  schema: Schema,
  name: string,
  others: readonly Schema[],
): string {
  const other = others.map((shape) => shape.required?.[0]).find((each) => each !== undefined);
  const own = property(schema, name);
  const said = own?.description ?? (own && resolve(context, own).description);
  const or = other && other !== name ? `, or "${other}"` : '';
  return `Add "${name}"${or}${said ? `: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : '.'}`;
}

function visitScalar({ found }: Context, schema: Schema, value: unknown, path: JsonPath): void {
  const bad = (message: string, hint: string) =>
    found.push({ kind: 'bad-value', path, atKey: false, message, hint });
  if (typeof value === 'string' && schema.pattern) {
    if (new RegExp(schema.pattern, 'u').test(value)) return;
    const like = (schema.examples ?? []).map(showValue).join(' or ');
    if (value.trim() === '') bad('the text is empty', `Write it, for example ${like}.`);
    else bad(`${showText(value)} does not fit`, `Expected is something like ${like}.`);
  } else if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value >= minimum && value <= maximum) return;
    bad(`${value} is out of range`, `Expected is a number from ${minimum} to ${maximum}.`);
  }
}

function wrongType(
  { found }: Context,
  shapes: readonly Schema[],
  value: unknown,
  path: JsonPath,
): void {
  const nouns = [...new Set(shapes.map((shape) => nounOf(shape)))];
  const message = `${showValue(value)} stands where ${nouns.join(' or ')} is expected`;
  const hint = value === null ? 'Take the key out if there is nothing to say.' : 'Change its form.';
  found.push({ kind: 'wrong-type', path, atKey: false, message, hint });
}
