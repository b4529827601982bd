// A SourceText made by hand from plain text: blank lines part its paragraphs.

import type { SourceText, Turn } from '../../src/model/source.js';
import { rawOffset, textSpan } from '../../src/text/offsets.js';
import { lexicon } from '../../src/words/index.js';

export const LEXICON = lexicon();

export function sourceOf(text: string, lang: string, turns: readonly Turn[] = []): SourceText {
  const blocks: SourceText['blocks'][number][] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (gap.index > start) blocks.push({ ...textSpan(start, gap.index), kind: 'paragraph' });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) blocks.push({ ...textSpan(start, text.length), kind: 'paragraph' });
  return {
    path: 'source.txt',
    sha256: '',
    text,
    map: { toRaw: (at) => rawOffset(at), toLineColumn: () => ({ line: 1, column: 1 }) },
    tree: { type: 'root', children: [] },
    blocks,
    turns,
    meta: {
      kind: 'article',
      kindGuessed: false,
      lang,
      made: 'text',
      access: 'open',
      speaker: null,
      title: null,
      url: null,
      author: null,
      published: null,
      retrieved: null,
    },
  };
}
