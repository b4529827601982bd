// What every reader gives, whatever the format.

import type { Root } from 'hast';
import type { SourceKind } from '../model/claim.js';
import type { Block, PagePart, TextMap, Turn } from '../model/source.js';
import type { PackedMap } from '../text/offset-map.js';
import type { PackedTree } from './tree/packed-tree.js';

/** What a file says of itself, by the names of a source's declaration, as strings. */
export type OwnWords = Readonly<Record<string, string>>;

/** What a reader is asked beside the file itself. */
export interface ReadingOptions {
  /** Web pages: all that is visible, not the main content alone. */
  readonly wholePage: boolean;
}

/** A file understood: its visible text and the way back. */
export interface Reading {
  readonly text: string;
  readonly map: TextMap;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly ownWords: OwnWords;
  /** Of a web page: how much of it the text is. */
  readonly part?: PagePart | undefined;
  /** Units of struck-out words, which are no text; absent when there are none. */
  readonly struckUnits?: number | undefined;
  /** What files of the format are, where nobody says otherwise. */
  readonly kind?: SourceKind;
  /** Offsets from which somebody unknown speaks, until the next label. */
  readonly breaks?: readonly number[];
  /** Turns that the format itself marks; without them, labels in the text count. */
  readonly turns?: readonly Turn[];
}

/** Reads one format of text. `raw` is the decoded file without its byte order mark. */
export type Reader = (raw: string, path: string) => Reading | Promise<Reading>;

/** The way back as plain data: to the lines of a file of text, or to printed lines. */
export type PackedWay =
  | {
      readonly to: 'file';
      readonly map: PackedMap;
      /** Where the lines of the file begin in it, the first at 0. */
      readonly lines: Uint32Array;
    }
  | {
      /** A file without lines of text: the text itself stands for it. */
      readonly to: 'print';
      /** Where the stretches of the text begin that are one printed line (or paragraph) each. */
      readonly starts: Uint32Array;
      /** The number of each: 1-based, on its page where there are pages. */
      readonly lines: Uint32Array;
      /** The page of each, 1-based; null when the format has none. */
      readonly pages: Uint32Array | null;
    };

/** What a reader gives that works apart: the way back is plain data already. */
export interface ApartReading extends Omit<Reading, 'map'> {
  readonly way: PackedWay;
}

/** Blocks as plain data: the kind of each, and its start and end, one after the other. */
export interface PackedBlocks {
  readonly kinds: Uint8Array;
  readonly spans: Uint32Array;
}

/** A reading as plain data, which can cross a thread. */
export interface PackedReading extends Omit<ApartReading, 'tree' | 'blocks'> {
  readonly tree: PackedTree;
  readonly blocks: PackedBlocks;
}

/** Reads one format from its bytes, away from the run that asks. */
export type ApartReader = (
  bytes: Uint8Array,
  path: string,
  options: ReadingOptions,
) => Promise<ApartReading>;
