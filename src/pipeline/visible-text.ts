// The visible text of sources as the checks see it, block by block, each with its place.

import type { Problem } from '../model/problem.js';
import type { BlockKind, PagePart, SourceMeta, SourceText, Turn } from '../model/source.js';
import { textOffset } from '../text/offsets.js';
import { openDesk } from './desk.js';
import { type ExtractRequest, openForExtraction } from './extraction.js';

/** What a source says of itself, or others of it. */
const FACTS = ['title', 'author', 'publisher', 'published', 'modified', 'url', 'media'] as const;

/** One block of a text and where it stands. Offsets: UTF-16 units of the text, half-open. */
export interface VisibleBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly page: number | null;
  /** Seconds from the start of the recording. */
  readonly time: number | null;
}

/** What is seen of one source. */
export interface VisibleSource
  extends Pick<SourceMeta, 'kind' | 'kindGuessed' | 'lang' | 'made' | (typeof FACTS)[number]> {
  readonly path: string;
  readonly sha256: string;
  /** Of a web page: how much of it was read. */
  readonly part?: PagePart;
  /** Units of struck-out words, which are not in the text; absent when there are none. */
  readonly struckUnits?: number;
  readonly text: string;
  readonly blocks: readonly VisibleBlock[];
  readonly turns: readonly Turn[];
}

/** What was seen. Sources that could not be read, or are withheld, are among the problems. */
export interface VisibleText {
  readonly sources: readonly VisibleSource[];
  readonly problems: readonly Problem[];
}

/**
 * Reads sources and shows what is read.
 *
 * @throws InputError `source/missing`, `source/none` for what is named in vain
 */
export async function visibleText(request: ExtractRequest): Promise<VisibleText> {
  const { states, problems } = await openForExtraction(await openDesk(request), request, true);
  return {
    sources: states.flatMap(({ source }) => (source ? [visible(source)] : [])),
    problems,
  };
}

function visible(source: SourceText): VisibleSource {
  const { path, sha256, text, map, blocks, turns, meta, part, struckUnits } = source;
  const { kind, kindGuessed, lang, made } = meta;
  const { title, author, publisher = null, published, modified = null, url, media = null } = meta;
  return {
    ...{ path, sha256, kind, kindGuessed, lang, made },
    ...{ title, author, publisher, published, modified, url, media },
    ...(part && { part }),
    ...(struckUnits && { struckUnits }),
    text,
    blocks: blocks.map((block) => {
      const at = textOffset(block.start);
      const { page, time } = map.toPlace?.(at) ?? { page: null, time: null };
      const words = text.slice(block.start, block.end);
      return { ...block, text: words, ...map.toLineColumn(at), page, time };
    }),
    turns,
  };
}
