// Question 5: in order? Pieces out of order, or from two utterances or turns, were joined by the
// editor, whatever each of them says.

import type { QuoteSpan } from '../../model/span.js';
import type { Bench } from '../bench.js';
import type { Draft } from '../draft.js';
import { quotationsAround, wordsSpan } from '../places.js';
import { speechAround } from '../room.js';
import type { Worded } from '../wording.js';

/** Whether the pieces of the match do not belong together. */
export function isSpliced(bench: Bench, worded: Worded): boolean {
  if (bench.match.segments.length < 2) return false;
  return !worded.inOrder || worded.joined || homesOf(bench).size > 1;
}

/** Answers `spliced`. */
export function askSpliced(bench: Bench, worded: Worded, draft: Draft): void {
  if (!isSpliced(bench, worded)) return;
  const isOne = homesOf(bench).size === 1;
  const inOrder = isOne ? 'verdict/spliced-unmarked' : 'verdict/spliced';
  const code = worded.inOrder ? inOrder : 'verdict/spliced-order';
  draft.give('spliced', {
    code,
    args: { source: bench.source.path, pieces: bench.match.segments.length },
  });
}

/** The utterances and turns that the pieces stand in. */
function homesOf(bench: Bench): ReadonlySet<string> {
  const spans = bench.match.segments.map((segment) => wordsSpan(bench.source.text, segment));
  return new Set(spans.map((span) => homeOf(bench, span)));
}

function homeOf({ case: { attributed }, source }: Bench, span: QuoteSpan): string {
  const quotation = quotationsAround(attributed, span)[0];
  const speech = speechAround(source, span);
  if (speech !== null && quotation?.form === 'turn') return `speech ${speech}`;
  const isOwn = source.meta.kind === 'article' || quotation?.form === 'turn';
  if (quotation && isOwn) return `group ${quotation.group}`;
  return speech === null ? 'text' : `speech ${speech}`;
}
