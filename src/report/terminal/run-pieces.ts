// Quotation and passage as styled pieces: what every command that shows words in the terminal prints.

import type { Claim } from '../../schema/result.generated.js';
import { plainRuns } from '../plain-runs.js';
import { excerpt, type Run } from '../word-runs.js';
import { type Piece, piece, type Screen, type Style } from './lines.js';

/** How much of an unmarked stretch is shown on either side of a differing word, in units. */
const AROUND_UNITS = 160;

/** What stands before a claim of an outcome. */
export const SIGNS: Readonly<Record<Claim['outcome'], readonly [sign: string, style: Style]>> = {
  fail: ['✗', 'fail'],
  warn: ['!', 'warn'],
  pass: ['✓', 'pass'],
  unchecked: ['?', 'warn'],
};

/** The words as published, the differing ones marked. `own`: how the others look. */
export const quotePieces = (runs: readonly Run[], own: Style): Piece[] =>
  pieces(excerpt(plainRuns(runs), AROUND_UNITS), 'removed', own);

/** The passage among the words around it; without colours it stands between `>>` and `<<`. */
export function passagePieces(all: readonly Run[], { colour }: Screen, own: Style): Piece[] {
  const runs = plainRuns(all);
  const made = pieces(excerpt(runs, AROUND_UNITS), 'inserted', own);
  if (colour) return made;
  const first = runs.findIndex(({ kind }) => kind !== 'around');
  const last = runs.findLastIndex(({ kind }) => kind !== 'around');
  if (first === 0 && last === runs.length - 1) return made;
  made.splice(last + 1, 0, piece('<<'));
  made.splice(first, 0, piece('>>'));
  return made;
}

function pieces(runs: readonly Run[], differing: Style, own: Style): Piece[] {
  return runs.map(({ kind, text }) => {
    if (kind === 'differs') return piece(text, differing);
    if (kind === 'gap') return piece('‸', differing === 'removed' ? 'fail' : 'warn');
    if (kind === 'break') return piece(' […] ', 'warn');
    if (kind === 'left-out') return piece(text.trim() === '' ? ' … ' : `[${text}]`, 'faint');
    if (kind === 'between' && text === '') return piece(' … ', 'faint');
    return piece(text, kind === 'around' || kind === 'between' ? 'faint' : own);
  });
}
