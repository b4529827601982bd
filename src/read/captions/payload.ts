// A line of a cue → what it shows: tags and position codes gone, character references read, the
// voice that a tag names kept.

import { type Piece, REFERENCE, referenced } from '../references.js';
import type { RawLine } from './cues.js';

/** A line as it shows. */
export interface ShownLine {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Who speaks from here on: the name in `<v Name>`. */
  readonly voice: { readonly name: string; readonly start: number } | null;
}

// A tag, an override code of SubStation, its line end, or a reference; each bounded, so that a lone `<` is text.
const MARKUP = new RegExp(
  String.raw`<(?:v(?:\.[^\s>]{0,80})?[ \t]+(?<voice>[^>]{1,200})|\/?[a-zA-Z][^<>]{0,200}|\d[\d:.]{0,20}|\/)>|\{\\[^{}]{0,80}\}|(?<end>\\[Nnh])|${REFERENCE}`,
  'g',
);

/** Reads one line of a cue: as many lines as there are voices in it, one as a rule. */
export function shownLines(raw: string, { start, end }: RawLine): ShownLine[] {
  const line = raw.slice(start, end);
  const shown: ShownLine[] = [];
  let pieces: Piece[] = [];
  let voice: ShownLine['voice'] = null;
  let from = 0;
  const take = (to: number) => {
    if (to > from) {
      pieces.push({ value: line.slice(from, to), start: start + from, linear: true });
    }
  };
  const finish = () => {
    const text = pieces.map(({ value }) => value).join('');
    if (text !== '') shown.push({ pieces, text, voice });
    pieces = [];
  };
  for (const hit of line.matchAll(MARKUP)) {
    take(hit.index);
    from = hit.index + hit[0].length;
    const { voice: named, reference, end: lineEnd } = hit.groups ?? {};
    if (named !== undefined) {
      finish();
      voice = { name: named.trim(), start: start + hit.index + hit[0].indexOf(named.trim()) };
    }
    if (lineEnd !== undefined) pieces.push({ value: ' ', start: start + hit.index, linear: false });
    if (reference !== undefined) {
      pieces.push({ value: referenced(reference), start: start + hit.index, linear: false });
    }
  }
  take(line.length);
  finish();
  return shown;
}
