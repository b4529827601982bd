// A source as the stages see it: its visible text, and the way back to the file.

import type { Root } from 'hast';
import type { SourceAccess, SourceDeclaration, SourceKind, SourceMade } from './claim.js';
import type { RawOffset, Span, TextOffset } from './span.js';

/** A position in the raw file, 1-based; columns count UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where a unit stands for somebody who has the source before them; null is "has no such place". */
export interface SourcePlace {
  /** 1-based, counted from the first page of the file, whatever is printed on it. */
  readonly page: number | null;
  /** Seconds from the start of the medium. */
  readonly time: number | null;
}

/** The way from the visible text back to the raw file. */
export interface TextMap {
  /** The raw offset at which the unit at `offset` begins; the text's length maps to its raw end. */
  toRaw(offset: TextOffset): RawOffset;
  /** Line and column in the raw file of the unit at `offset`. */
  toLineColumn(offset: TextOffset): LineColumn;
  /** Page and time of the unit at `offset`; absent where the format knows neither. */
  toPlace?(offset: TextOffset): SourcePlace;
}

/** What a stretch of the text is to a reader. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'list-item'
  | 'block-quote'
  | 'table-cell'
  | 'code';

/** A stretch of text that stands by itself on the page. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** One speaker's stretch of a transcript. */
export interface Turn extends Span {
  /** The speaker as the label names them; null when it names nobody: `Q:`, `Speaker 2:`. */
  readonly speaker: string | null;
  /** The label itself, before the turn: `Scholz:`. */
  readonly label: Span;
}

/** What is known about a source, from all declarations and the file itself. */
export interface SourceMeta extends SourceDeclaration {
  readonly kind: SourceKind;
  /** Nobody declared the kind: it was taken from the format. */
  readonly kindGuessed: boolean;
  /** BCP 47, or `und`. */
  readonly lang: string;
  readonly made: SourceMade;
  readonly access: SourceAccess;
}

/** `main-content`: what a library took for the article; the rest of the page was left out. */
export type PagePart = 'main-content' | 'whole-page';

/** A source, read. Text never travels without its map. */
export interface SourceText {
  /** Path from the root, with `/`. */
  readonly path: string;
  /** SHA-256 of the raw bytes, lower-case hex. */
  readonly sha256: string;
  /** The visible text. Blocks are parted by blank lines. */
  readonly text: string;
  readonly map: TextMap;
  /** Sanitised hast; each text node says where it stands: `data: { start, end }` in the text. */
  readonly tree: Root;
  readonly blocks: readonly Block[];
  /** Empty when the source has no turns. */
  readonly turns: readonly Turn[];
  readonly meta: SourceMeta;
  /** Of a web page: how much of it the text is. */
  readonly part?: PagePart | undefined;
  /** Units of struck-out words, which are no text; absent when there are none. */
  readonly struckUnits?: number | undefined;
}

declare module 'hast' {
  interface TextData {
    /** Where the node's value stands in the text of the source; UTF-16 units, half-open. */
    start?: number | undefined;
    end?: number | undefined;
  }
}
