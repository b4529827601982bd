// Sources and quotations made by hand, for the tests of the locator.

import { locate } from '../../src/locate/index.js';
import type { Located, LocateRequest, Match } from '../../src/model/match.js';
import type { Attributed, Quotation } from '../../src/model/quotation.js';
import type { SourceText } from '../../src/model/source.js';
import { rawOffset, textSpan } from '../../src/text/offsets.js';

/** A plain text as a source. */
export function sourceOf(text: string): SourceText {
  return {
    path: 'source.txt',
    sha256: '0'.repeat(64),
    text,
    map: {
      toRaw: (offset) => rawOffset(offset),
      toLineColumn: (offset) => ({ line: 1, column: offset + 1 }),
    },
    tree: { type: 'root', children: [] },
    blocks: [],
    turns: [],
    meta: {
      kind: 'article',
      kindGuessed: false,
      lang: 'de',
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

/** One stretch in marks: its words, who says them, and the group if it goes on elsewhere. */
export interface Said {
  readonly words: string;
  readonly by?: string;
  readonly group?: number;
}

/** The quotations of a text, each at its next occurrence. */
export function quotationsIn(text: string, said: readonly Said[]): Attributed {
  let from = 0;
  const quotations = said.map(({ words, by, group }, index): Quotation => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`no ${words} in the text`);
    from = start + words.length;
    const span = textSpan(start, from);
    const speaker = by
      ? { ...span, name: by, text: by, cue: { ...span, text: by }, via: 'name' as const }
      : null;
    return {
      ...span,
      text: words,
      kind: 'speech',
      form: 'marks',
      group: group ?? 1000 + index,
      nested: [],
      status: by ? 'confirmed' : 'unknown',
      speaker,
    };
  });
  return { quotations, unclosed: [] };
}

/** Locates a quote in a text. */
export function find(
  text: string,
  quote: string,
  more: Partial<LocateRequest> & { readonly said?: readonly Said[] } = {},
): Located {
  const { said, ...rest } = more;
  const request = {
    quote,
    prefix: null,
    suffix: null,
    locator: null,
    speaker: null,
    exactOnly: false,
    ...rest,
  };
  return locate(request, sourceOf(text), quotationsIn(text, said ?? []));
}

/** The words of each segment of a match. */
export function segmentsOf(text: string, match: Match | null): readonly string[] {
  return match?.segments.map(({ start, end }) => text.slice(start, end)) ?? [];
}

/** A person to look for. */
export const person = (name: string, ...aliases: string[]): LocateRequest['speaker'] => ({
  name,
  aliases,
});
