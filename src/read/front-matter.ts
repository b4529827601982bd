// What a Markdown file says of itself between its first two `---` lines.

import { InputError } from '../util/errors.js';
import type { OwnWords } from './reader.js';

/** One key with its value; null when the value is no text. The offset is the key's in the YAML. */
export interface Entry {
  readonly key: string;
  readonly value: string | null;
  readonly offset: number;
}

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
  modified: 'modified',
  updated: 'modified',
  publisher: 'publisher',
  media: 'media',
};

/** Unwritten values, which are all strings to us. */
const NOTHING = new Set(['', '~', 'null']);

/**
 * A key and a value of Latin letters, digits and inner spaces, dots and hyphens: no other YAML
 * reads it. Unicode's own class of letters would cost more than it saves.
 */
const PLAIN_LINE =
  /^([A-Za-z]\w*): ([A-Za-z\dÀ-ÖØ-öø-ɏ](?:[\w .À-ÖØ-öø-ɏ-]*[A-Za-z\dÀ-ÖØ-öø-ɏ])?)$/u;

/**
 * The known keys of a front matter; others belong to other tools and are ignored.
 *
 * @param firstLine the line of the file where `yaml` begins
 * @throws InputError `source/front-matter` with the place of what is wrong
 */
export async function frontMatter(
  yaml: string,
  path: string,
  firstLine: number,
): Promise<OwnWords> {
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
  const words: Record<string, string> = {};
  for (const { key, value, offset } of plainEntries(yaml) ?? (await parsed(yaml, fail))) {
    const target = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (target === undefined) continue;
    if (value === null) throw fail(`“${key}” in the front matter must be a text.`, offset);
    if (!NOTHING.has(value)) words[target] ??= value;
  }
  return words;
}

async function parsed(
  yaml: string,
  fail: (message: string, offset: number, cause: unknown) => InputError,
): Promise<readonly Entry[]> {
  const { YamlProblem, yamlEntries } = await import('./yaml.js');
  try {
    return yamlEntries(yaml);
  } catch (error) {
    if (error instanceof YamlProblem) throw fail(error.message, error.offset, error);
    throw error;
  }
}

/** The entries of the plainest front matter, which needs no parser; null when it is not that. */
export function plainEntries(yaml: string): readonly Entry[] | null {
  const entries: Entry[] = [];
  let offset = 0;
  for (const line of yaml.split('\n')) {
    const [, key, value] = PLAIN_LINE.exec(line) ?? [];
    if (key === undefined || value === undefined) return null;
    if (entries.some((entry) => entry.key === key)) return null;
    entries.push({ key, value, offset });
    offset += line.length + 1;
  }
  return entries;
}
