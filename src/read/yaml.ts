// YAML → the entries of its map, in a file of its own: the parser is large.

import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Entry } from './front-matter.js';

/** What is wrong with a YAML text, and where in it. */
export class YamlProblem extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/**
 * The entries of a YAML map.
 *
 * @throws YamlProblem when it is none
 */
export function yamlEntries(yaml: string): Entry[] {
  // The failsafe schema knows strings only: `lang: no` is Norwegian, not false.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new YamlProblem(`The front matter is not YAML: ${error.message}`, error.pos[0]);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && !contents.value)) return [];
  if (!isMap(contents)) {
    throw new YamlProblem('The front matter holds no keys.', contents.range?.[0] ?? 0);
  }
  return contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: inWords(value),
    offset: isScalar(key) ? (key.range?.[0] ?? 0) : 0,
  }));
}

/** A scalar, or a list of them with commas; null for anything else. */
function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (isScalar(value)) return String(value.value ?? '').trim();
  if (!isSeq(value) || isAlias(value)) return null;
  const items = value.items.map((item) =>
    isScalar(item) ? String(item.value ?? '').trim() : null,
  );
  return items.includes(null) ? null : items.join(', ');
}
