// What a person is told of a value that does not fit: what stands there, and what to write.

import { didYouMean } from '../util/did-you-mean.js';
import type { JsonPath } from '../util/json.js';
import { showText, showValue } from '../util/json-show.js';
import { isDictionary, nounOf, resolve, type Schema } from './schema-part.js';

/** A message and what to do. */
export interface Told {
  readonly message: string;
  readonly hint: string;
}

/** Of a value that is none of the choices; null: it is one. */
export function tellChoice(choices: readonly unknown[], value: unknown): Told | null {
  if (choices.includes(value)) return null;
  const words = choices.filter((choice) => typeof choice === 'string');
  const meant = typeof value === 'string' ? didYouMean(value, words) : null;
  return {
    message: `${showValue(value)} is none of ${choices.map(showValue).join(', ')}`,
    hint: meant ? `Did you mean "${meant}"?` : 'Take one of these.',
  };
}

/** Of a list that must have an entry. */
export const tellEmptyList = (): Told => ({
  message: 'the list is empty; at least one entry is expected',
  hint: 'Add an entry.',
});

/** Of an object that must have a key; it has none. */
export const tellEmptyObject = (keys: readonly string[]): Told => ({
  message: 'the object is empty; at least one key is expected',
  hint: `Add ${keys.map(showValue).join(' or ')}, or take the whole out.`,
});

/** Of a text that its pattern, or a number that its range refuses; null: it fits. */
export function tellScalar(schema: Schema, value: unknown, path: JsonPath): Told | null {
  if (typeof value === 'string' && schema.pattern) {
    if (new RegExp(schema.pattern, 'u').test(value)) return null;
    const like = (schema.examples ?? []).map(showValue).join(' or ');
    if (value.trim() === '')
      return { message: 'the text is empty', hint: `Write it, for example ${like}.` };
    const key = path.findLast((step) => typeof step === 'string');
    const what = schema.$comment ?? 'something';
    return {
      message: `${showText(value)} does not fit ${showValue(key)}`,
      hint: `Expected is ${what}${like ? ` like ${like}` : ''}.`,
    };
  }
  if (typeof value !== 'number') return null;
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (value >= minimum && value <= maximum) return null;
  const range = maximum === Infinity ? `${minimum} on` : `${minimum} to ${maximum}`;
  const hint = `Expected is a number from ${range}.`;
  return { message: `${value} is out of range`, hint };
}

/** Of a value of the wrong type, with what it might become. */
export function tellType(
  root: Schema,
  shapes: readonly Schema[],
  value: unknown,
  path: JsonPath,
): Told {
  const nouns = [...new Set(shapes.map(nounOf))].filter((noun) => noun !== 'null').join(' or ');
  return {
    message: `${showValue(value)} stands where ${nouns} is expected`,
    hint: remedy(root, shapes, value, path) ?? `Write ${nouns}.`,
  };
}

function remedy(
  root: Schema,
  shapes: readonly Schema[],
  value: unknown,
  path: JsonPath,
): string | null {
  const [text, list, object] = ['string', 'array', 'object'].map((type) =>
    shapes.find((shape) => shape.type === type),
  );
  if (value === null) return path.length ? (NULL_HINTS[typeof path.at(-1)] ?? null) : null;
  if (text && Array.isArray(value)) return 'Write one text, without the square brackets.';
  if (text && !isDictionary(value)) return `Put it in quotation marks: "${String(value)}".`;
  if (list && isDictionary(value)) return 'Put square brackets around it: [{ … }].';
  if (list) return `Put it into a list: [${entryOf(root, list.items, value)}].`;
  const [first] = object?.required ?? [];
  if (first === undefined) return null;
  if (Array.isArray(value)) return `Put the list under its key: { "${first}": [ … ] }.`;
  return typeof value === 'string' && path.length
    ? `Write { "${first}": ${brief(value)} }.`
    : `Write { "${first}": … }.`;
}

const NULL_HINTS: Readonly<Record<string, string>> = {
  number: 'Take it out of the list.',
  string: 'Give the key a value, or take it out.',
};

function entryOf(root: Schema, items: Schema | undefined, value: unknown): string {
  const [first] = (items && resolve(root, items).required) ?? [];
  const shown = typeof value === 'string' ? brief(value) : showValue(value);
  return first === undefined ? shown : `{ "${first}": ${shown} }`;
}

const brief = (text: string): string =>
  showText(text.length > 24 ? `${text.slice(0, 20).trimEnd()}…` : text);
