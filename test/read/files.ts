// Sources made by hand for the tests of reading.

import type { SourceDeclaration } from '../../src/model/claim.js';
import type { SourceText } from '../../src/model/source.js';
import { read, type SourceFile } from '../../src/read/index.js';

/** Nobody declared anything. */
export const UNDECLARED: SourceDeclaration = {
  kind: null,
  lang: null,
  made: null,
  access: null,
  speaker: null,
  title: null,
  url: null,
  author: null,
  published: null,
  retrieved: null,
  modified: null,
  publisher: null,
  media: null,
};

/** A source file with some of it spelled out. */
export function sourceFile(
  path: string,
  content: string | Uint8Array,
  rest: Partial<SourceFile> = {},
): SourceFile {
  return {
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    sha256: '0'.repeat(64),
    declared: UNDECLARED,
    defaults: { lang: null, kind: 'article' },
    ...rest,
  };
}

/** Reads Markdown. */
export const markdown = (content: string): Promise<SourceText> =>
  read(sourceFile('source.md', content));

/** Reads plain text. */
export const plain = (content: string): Promise<SourceText> =>
  read(sourceFile('source.txt', content));
