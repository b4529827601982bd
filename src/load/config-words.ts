// The languages and classes of words that a config may add to: those that have lists.

import type { JsonPath } from '../util/json.js';
import { explainBy, type JsonFile, type ValueProblem } from './open-json.js';
import type { Schema } from './schema-part.js';

/**
 * Explains languages and classes that do not exist, which would otherwise add nothing in silence.
 * A class of another language is taken: a language may lack one that it needs.
 */
export async function explainWords(
  file: JsonFile,
  words: unknown,
  base: JsonPath,
): Promise<readonly ValueProblem[]> {
  const { WORDS } = await import('../generated/words.js');
  const classes = [...new Set(Object.values(WORDS).flatMap((lists) => Object.keys(lists)))].sort();
  const language: Schema = {
    title: 'language',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(classes.map((name) => [name, {}])),
  };
  const languages = Object.keys(WORDS).map((lang) => [lang, language]);
  const schema: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(languages),
  };
  return explainBy(schema, file, 'config', words, base);
}
