// What every reader gives, whatever the format.

import type { Root } from 'hast';
import type { Block, TextMap } from '../model/source.js';

/** What a file says of itself, by the names of a source's declaration, as strings. */
export type OwnWords = Readonly<Record<string, string>>;

/** A file understood: its visible text and the way back. */
export interface Reading {
  readonly text: string;
  readonly map: TextMap;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly ownWords: OwnWords;
}

/** Reads one format. `raw` is the decoded file without its byte order mark. */
export type Reader = (raw: string, path: string) => Reading | Promise<Reading>;
