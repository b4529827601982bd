// The keys of an object against its schema: those that are unknown, and those that are missing.

import { didYouMean } from '../util/did-you-mean.js';
import type { JsonPath } from '../util/json.js';
import { showText } from '../util/json-show.js';
import type { Explanation } from './explain.js';
import { type Dictionary, keysOf, property, resolve, type Schema } from './schema-part.js';

/** Nobody reads more in one go; what is left is told in the next run. */
export const EXPLANATIONS_MAX = 1000;

/** An object that is looked at: its schema, and the other shapes that it might have had. */
interface Case {
  readonly root: Schema;
  readonly schema: Schema;
  readonly value: Dictionary;
  readonly path: JsonPath;
  readonly others: readonly Schema[];
}

/**
 * Explains unknown and missing keys. A key that is misspelt, or stands alone where another is
 * missing, is one mistake: then the missing one is not told as well.
 */
export function explainKeys(
  root: Schema,
  schema: Schema,
  value: Dictionary,
  path: JsonPath,
  others: readonly Schema[],
): readonly Explanation[] {
  const about: Case = { root, schema, value, path, others };
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const unknown = Object.keys(value)
    .filter((key) => !property(schema, key) && schema.additionalProperties === false)
    .slice(0, EXPLANATIONS_MAX + 1)
    .map((key) => ({ key, meant: didYouMean(key, free(about)) }));
  // Those that are like a key come first: each takes its key from those that are missing.
  const told = [
    ...unknown.filter(({ meant }) => meant !== null),
    ...unknown.filter(({ meant }) => meant === null),
  ].map(({ key, meant }) => unknownKey(about, key, meant, missing));
  return [...told, ...missing.map((name) => missingKey(about, name))];
}

const free = ({ schema, value }: Case): readonly string[] =>
  keysOf(schema).filter((name) => !Object.hasOwn(value, name));

/** Explains one key; takes the one that was meant out of `missing`. */
function unknownKey(
  about: Case,
  key: string,
  meant: string | null,
  missing: string[],
): Explanation {
  const { path, schema, others } = about;
  const owner = others.find((other) => keysOf(other).includes(key));
  const explanation = { kind: 'unknown-key', path: [...path, key], atKey: true } as const;
  if (owner) {
    const message = `${showText(key)} belongs to a ${owner.title}, not to a ${schema.title}`;
    return { ...explanation, message, hint: `Take it out, or make this a ${owner.title}.` };
  }
  const message = `${showText(key)} is not a key that is known here`;
  return { ...explanation, message, hint: hintFor(about, key, meant, missing) };
}

function hintFor(about: Case, key: string, meant: string | null, missing: string[]): string {
  const { schema, others } = about;
  if (meant) {
    if (missing.includes(meant)) missing.splice(missing.indexOf(meant), 1);
    return `Did you mean "${meant}"?`;
  }
  for (const other of others) {
    const foreign = didYouMean(key, keysOf(other));
    if (foreign) return `Did you mean "${foreign}"? That is a key of a ${other.title}.`;
  }
  const known = keysOf(schema).filter((name) => name !== '$schema');
  const lacking = missing.shift();
  return `${lacking ? `Is "${lacking}" meant, which is missing? ` : ''}Known keys: ${known.join(', ')}.`;
}

function missingKey({ root, schema, path, others }: Case, name: string): Explanation {
  const noun = path.length ? (schema.title ?? 'object') : 'file';
  const [other] = others.flatMap(({ required }) => required?.[0] ?? []);
  const own = property(schema, name);
  const said = own?.description ?? (own && resolve(root, own).description);
  const why = said ? `: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : '.';
  return {
    kind: 'missing-key',
    path,
    atKey: false,
    message:
      other && other !== name && schema.required?.[0] === name
        ? `the claim has neither "${name}" nor "${other}"`
        : `the ${noun} has no "${name}"`,
    hint: `Add "${name}"${why}`,
  };
}
