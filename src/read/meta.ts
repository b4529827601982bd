// What is known about a source: declared, else in the file itself, else the run's default, else
// found in the text.

import type { SourceAccess, SourceDeclaration, SourceKind, SourceMade } from '../model/claim.js';
import type { SourceMeta } from '../model/source.js';
import { shortTag } from '../schema/lang-tags.js';
import { InputError } from '../util/errors.js';
import type { SourceFile } from './index.js';
import { language } from './language.js';
import type { OwnWords, Reading } from './reader.js';
import { type Turns, turns } from './turns.js';

const KINDS: readonly SourceKind[] = ['article', 'transcript', 'document'];
const MADE: readonly SourceMade[] = ['text', 'ocr', 'asr'];
const ACCESS: readonly SourceAccess[] = ['open', 'internal', 'withheld'];

/**
 * The facts about a source and its turns, which depend on each other.
 *
 * @throws InputError `source/front-matter` when the file gives a value that does not exist
 */
export function meta(
  file: SourceFile,
  own: OwnWords,
  reading: Pick<Reading, 'text' | 'blocks' | 'tree' | 'breaks' | 'kind' | 'turns'>,
): { meta: SourceMeta } & Turns {
  const { declared, defaults, path } = file;
  const said = declared.kind ?? oneOf('kind', KINDS, own, path);
  const kind = said ?? reading.kind ?? null;
  const isOther = kind !== null && kind !== 'transcript';
  const text = (key: Exclude<keyof SourceDeclaration, 'recorded'>) =>
    declared[key] ?? own[key] ?? null;
  const known = { isTranscript: kind === 'transcript', guest: text('speaker') };
  const marked = { turns: isOther ? [] : (reading.turns ?? []), times: [] };
  const found = isOther || marked.turns.length > 0 ? marked : turns(reading, known);
  return {
    ...found,
    meta: {
      kind: kind ?? (found.turns.length > 0 ? 'transcript' : defaults.kind),
      kindGuessed: said === null,
      lang: shortTag(declared.lang ?? own.lang ?? defaults.lang ?? language(reading.text)),
      made: declared.made ?? oneOf('made', MADE, own, path) ?? 'text',
      access: declared.access ?? oneOf('access', ACCESS, own, path) ?? 'open',
      speaker: text('speaker'),
      title: text('title'),
      url: text('url'),
      author: text('author'),
      published: text('published'),
      retrieved: text('retrieved'),
      modified: text('modified'),
      publisher: text('publisher'),
      media: text('media'),
    },
  };
}

function oneOf<T extends string>(
  key: string,
  values: readonly T[],
  own: OwnWords,
  path: string,
): T | null {
  const said = own[key];
  if (said === undefined) return null;
  const value = values.find((known) => known === said);
  if (value !== undefined) return value;
  throw new InputError('source/front-matter', `The source says “${key}: ${said}”.`, {
    file: path,
    hint: `“${key}” can be ${values.join(', ')}.`,
  });
}
