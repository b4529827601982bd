// The ends of an alignment inside a longer passage: words of the quote that the passage seems to
// lack stand for the words that the passage has there, `Certainly we …` for `Perhaps we …`.

import type { Unit } from '../units.js';
import type { Step } from './alignment.js';

/** Cuts off what the quote does not reach outside `inner`, and pairs its loose outer words. */
export function withEdges(
  steps: readonly Step[],
  quote: readonly Unit[],
  passage: readonly Unit[],
  inner: { readonly start: number; readonly end: number },
): readonly Step[] {
  const isKept = ({ quote: own, passage: at }: Step): boolean =>
    own !== null || (at !== null && at >= inner.start && at < inner.end);
  const first = steps.findIndex(isKept);
  const last = steps.findLastIndex(isKept);
  if (first < 0) return [];
  const core = first === 0 && last === steps.length - 1 ? steps : steps.slice(first, last + 1);
  const isTailLoose = core.at(-1)!.passage === null;
  const after = isTailLoose ? passagesOf(steps.slice(last + 1)) : [];
  const tailed = isTailLoose ? pairEnd(core, after, quote, passage) : core;
  if (tailed[0]!.passage !== null) return tailed;
  const before = passagesOf(steps.slice(0, first)).reverse();
  return pairEnd(tailed.toReversed(), before, quote, passage).toReversed();
}

const passagesOf = (steps: readonly Step[]): number[] =>
  steps.flatMap((step) => step.passage ?? []);

/** A mark that orders words: no question, and no word itself as the dash of `12–15`. */
const isMark = ({ kind, via, text }: Unit): boolean =>
  kind === 'punctuation' && via === null && /^[,;:.–—-]/u.test(text);

const isPlain = ({ kind, via }: Unit): boolean => kind === 'word' && via !== 'unit';

/** Whether no words of the quote come before some steps, or after them. */
export interface IsOuter {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Cuts off words that the passage has beyond the quote's own first or last word: the place with the
 * fewest edits by letters can begin too early or end too late (`$2 million for`, `2 million dollars`).
 *
 * @param isOuter whether the quote begins, and ends, with these steps
 */
export function withoutOverhang(
  steps: readonly Step[],
  quote: readonly Unit[],
  passage: readonly Unit[],
  isOuter: IsOuter,
): readonly Step[] {
  const first = steps.findIndex(({ quote }) => quote !== null);
  const last = steps.findLastIndex(({ quote }) => quote !== null);
  if (first < 0) return steps;
  // A number goes on in what stands beside it: `12–15`, `$1.2 billion`.
  const isFree = (at: number, over: readonly Step[]): boolean =>
    steps[at]!.same &&
    quote[steps[at]!.quote!]!.kind !== 'number' &&
    over.every((step) => isPlain(passage[step.passage!]!) || isMark(passage[step.passage!]!)) &&
    over.some((step) => passage[step.passage!]!.kind === 'word');
  const start = isOuter.before && isFree(first, steps.slice(0, first)) ? first : 0;
  const end = isOuter.after && isFree(last, steps.slice(last + 1)) ? last + 1 : steps.length;
  return steps.slice(start, end);
}

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'und', 'oder', 'aber']);

/** `[The river] flooded it` from `rose and flooded it`: brackets stand for no conjunction. */
function isInsertion(
  loose: readonly Step[],
  next: number | undefined,
  quote: readonly Unit[],
  passage: readonly Unit[],
): boolean {
  const isJoint = next !== undefined && COORDINATORS.has(passage[next]!.norm);
  return isJoint && loose.length > 0 && loose.every((step) => quote[step.quote!]!.mark === 'edit');
}

/** Pairs the loose words at the end of some steps with the words that follow in the passage. */
function pairEnd(
  steps: readonly Step[],
  following: readonly number[],
  quote: readonly Unit[],
  passage: readonly Unit[],
): readonly Step[] {
  const words = [...following];
  const paired = [...steps];
  let start = steps.length;
  while (start > 0 && steps[start - 1]!.passage === null) start -= 1;
  if (start === 0 || isInsertion(steps.slice(start), words[0], quote, passage)) return steps;
  for (let at = start; at < steps.length; at += 1) {
    const own = quote[steps[at]!.quote!]!;
    if (own.kind === 'punctuation') continue;
    const next = words.shift();
    if (next === undefined || passage[next]!.kind === 'punctuation') break;
    paired[at] = { ...steps[at]!, passage: next };
  }
  return paired;
}
