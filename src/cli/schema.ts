// `wortlaut schema`: a JSON Schema, for editors and other tools.

import { SCHEMAS } from '../generated/schemas.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { printData } from './streams.js';

/** Prints a schema. */
export async function schema(name: string): Promise<number> {
  const text = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (text === undefined) {
    throw new InputError('usage/schema', `There is no schema "${name}".`, {
      hint: `There are: ${Object.keys(SCHEMAS).join(', ')}.`,
    });
  }
  await printData(text);
  return EXIT.clean;
}
