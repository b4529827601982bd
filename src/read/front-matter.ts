// What a Markdown file says of itself between its first two `---` lines.

import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { InputError } from '../util/errors.js';
import type { OwnWords } from './reader.js';

/** The keys that mean something, by the name they have in a source's declaration. */
const KEYS: Readonly<Record<string, string>> = {
  title: 'title',
  lang: 'lang',
  language: 'lang',
  kind: 'kind',
  made: 'made',
  access: 'access',
  speaker: 'speaker',
  url: 'url',
  author: 'author',
  published: 'published',
  date: 'published',
  retrieved: 'retrieved',
};

/** Unwritten values, which are all strings to us. */
const NOTHING = new Set(['', '~', 'null']);

/**
 * The known keys of a front matter; others belong to other tools and are ignored.
 *
 * @param firstLine the line of the file where `yaml` begins
 * @throws InputError `source/front-matter` with the place of what is wrong
 */
export function frontMatter(yaml: string, path: string, firstLine: number): OwnWords {
  // The failsafe schema knows strings only: `lang: no` is Norwegian, not false.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const fail = (message: string, offset: number, cause?: unknown): InputError => {
    const before = yaml.slice(0, offset).split(/\r\n|\r|\n/);
    return new InputError('source/front-matter', message, {
      file: path,
      line: firstLine + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
      hint: 'Mend the YAML between the two --- lines, or take it out.',
      cause,
    });
  };
  const [error] = document.errors;
  if (error) throw fail(`The front matter is not YAML: ${error.message}`, error.pos[0], error);
  const { contents } = document;
  if (contents === null) return {};
  if (isScalar(contents) && NOTHING.has(String(contents.value ?? ''))) return {};
  if (!isMap(contents)) throw fail('The front matter holds no keys.', contents.range?.[0] ?? 0);
  const words: Record<string, string> = {};
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const target = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (target === undefined) continue;
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const said = inWords(value);
    if (said === null) throw fail(`“${name}” in the front matter must be a text.`, offset);
    if (!NOTHING.has(said)) words[target] ??= said;
  }
  return words;
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
