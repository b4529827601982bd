// The part of JSON Schema that the schemas of inputs use, and small questions about it.

/** The part of JSON Schema that Wortlaut's schemas of inputs use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minProperties?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  /** What a pattern takes, in words: it goes on after "Expected is". */
  readonly $comment?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** An object of any keys. */
export type Dictionary = Readonly<Record<string, unknown>>;

/** Tells an object from a list, null and the rest. */
export const isDictionary = (value: unknown): value is Dictionary =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const TYPES: Readonly<Record<string, { noun: string; is(value: unknown): boolean }>> = {
  string: { noun: 'a text', is: (value) => typeof value === 'string' },
  integer: { noun: 'a whole number', is: Number.isInteger },
  boolean: { noun: 'true or false', is: (value) => typeof value === 'boolean' },
  null: { noun: 'null', is: (value) => value === null },
  array: { noun: 'a list', is: Array.isArray },
  object: { noun: 'an object', is: isDictionary },
};

/** What a person calls the type that a schema asks for. */
export const nounOf = ({ type = '' }: Schema): string => TYPES[type]?.noun ?? type;

/** Whether a value has a type; one that is not named is any. */
export const hasType = (value: unknown, type: string | undefined): boolean =>
  type === undefined || (TYPES[type]?.is(value) ?? false);

/** The keys that a schema names. */
export const keysOf = (schema: Schema): readonly string[] => Object.keys(schema.properties ?? {});

/** What holds for one key; undefined: the key is unknown. */
export function property(schema: Schema, key: string): Schema | undefined {
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Follows `#/$defs/name`. */
export function resolve(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target ? resolve(root, target) : schema;
}

/** The shapes that `anyOf` allows; shapes of shapes are shapes. */
export const shapesOf = (root: Schema, anyOf: readonly Schema[]): readonly Schema[] =>
  anyOf
    .map((shape) => resolve(root, shape))
    .flatMap((shape) => (shape.anyOf ? shapesOf(root, shape.anyOf) : [shape]));
