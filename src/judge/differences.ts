// Weighed changes as differences that a person reads: neighbours of one class are one difference.

import type { Difference, DifferenceClass } from '../model/judgement.js';
import { WORDINGS, type Wording } from '../model/verdicts.js';
import { textSpan } from '../text/offsets.js';
import type { PlacedChange } from './changes.js';
import type { Unit } from './units.js';
import { type RuleFailure, type Weighed, weigh } from './weigh.js';

interface Item {
  readonly change: PlacedChange;
  readonly weighed: Weighed;
}

/** Classes that say no more than "other words": a stretch of them is one change. */
const PLAIN: ReadonlySet<DifferenceClass> = new Set([
  'other',
  'omission',
  'inflection',
  'tense',
  'person',
]);

/** The differences of a comparison, in the order of the quote. */
export function differencesOf(
  changes: readonly PlacedChange[],
  quoteText: string,
  sourceText: string,
  failed: RuleFailure,
): readonly Difference[] {
  const groups: Item[][] = [];
  for (const change of changes) {
    const weighed = weigh(change, failed);
    if (!weighed) continue;
    const item = { change, weighed };
    const open = groups.at(-1);
    if (open && isOne(open, item)) open.push(item);
    else groups.push([item]);
  }
  const made = groups.map((group) => differenceOf(group, quoteText, sourceText));
  return made.length < 2 ? made : made.sort(byPlace);
}

const byPlace = (left: Difference, right: Difference): number =>
  left.quoteSpan.start - right.quoteSpan.start;

/** Classes in which one word stands for several: `don't`, `30,000,000`. */
const SHORT: ReadonlySet<DifferenceClass> = new Set(['contraction', 'numeral']);

function isOne(group: readonly Item[], item: Item): boolean {
  const last = group.at(-1)!;
  if (isOneShortForm(last, item)) return true;
  if (last.change.hunk === null || last.change.hunk !== item.change.hunk) return false;
  if (last.change.marked !== item.change.marked) return false;
  const isMove = [last, item].map(({ change }) => change.op === 'moved');
  if (isMove[0] !== isMove[1]) return false;
  if (PLAIN.has(last.weighed.class) && PLAIN.has(item.weighed.class)) return true;
  return last.weighed.class === item.weighed.class && last.change.op === item.change.op;
}

/** `do`, `not` for `don't`: words that are one word on a side that has the same for both. */
function isOneShortForm(last: Item, item: Item): boolean {
  const [left, right] = [last.change, item.change];
  if (!left.same || !right.same) return false;
  const sameQuote = left.quote?.start === right.quote?.start;
  const samePassage = left.passage?.start === right.passage?.start;
  if (sameQuote && samePassage) return true;
  const isShort = [last, item].every(({ weighed }) => SHORT.has(weighed.class));
  return isShort && (sameQuote || samePassage);
}

/** The gravest of some wordings. */
export function worst(wordings: readonly Wording[]): Wording {
  return wordings.reduce<Wording>(
    (left, right) => (WORDINGS.indexOf(right) > WORDINGS.indexOf(left) ? right : left),
    'verbatim',
  );
}

function differenceOf(group: readonly Item[], quoteText: string, sourceText: string): Difference {
  const first = group[0]!.change;
  const quote = unitsOn(group, 'quote');
  const passage = unitsOn(group, 'passage');
  const quoteSpan = spanOf(quote, () => edgeOf(first, 'quote'));
  const passageSpan = spanOf(passage, () => edgeOf(first, 'passage'));
  const wording = worst(group.map(({ weighed }) => weighed.wording));
  const head = group.find(({ weighed }) => weighed.wording === wording) ?? group[0]!;
  return {
    class: head.weighed.class,
    op: opOf(first, quote, passage),
    quote: quote.length === 0 ? null : quoteText.slice(quoteSpan.start, quoteSpan.end),
    passage: passage.length === 0 ? null : sourceText.slice(passageSpan.start, passageSpan.end),
    quoteSpan,
    passageSpan: textSpan(passageSpan.start, passageSpan.end),
    marked: first.marked,
    wording,
  };
}

function unitsOn(group: readonly Item[], side: 'quote' | 'passage'): readonly Unit[] {
  const units: Unit[] = [];
  for (const { change } of group) {
    const unit = change[side];
    if (unit) units.push(unit);
  }
  return units;
}

function opOf(
  first: PlacedChange,
  quote: readonly Unit[],
  passage: readonly Unit[],
): Difference['op'] {
  if (first.op === 'moved') return 'moved';
  if (quote.length === 0) return 'missing';
  return passage.length === 0 ? 'added' : 'replaced';
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function spanOf(units: readonly Unit[], edge: () => number): Stretch {
  if (units.length === 0) {
    const at = edge();
    return { start: at, end: at };
  }
  // `$5` is read as `5 $`, so the units are not always in the order of the text.
  let { start, end } = units[0]!;
  for (const unit of units) {
    start = Math.min(start, unit.start);
    end = Math.max(end, unit.end);
  }
  return { start, end };
}

/** Where a side that has nothing would have it: after the unit before the change. */
function edgeOf({ comparison, hunk, op }: PlacedChange, name: 'quote' | 'passage'): number {
  const { units } = comparison[name];
  const at = (name === 'quote' ? hunk?.quoteAt : hunk?.passageAt) ?? 0;
  if (op === 'moved' || units.length === 0) return units[0]?.start ?? 0;
  return at > 0 ? units[at - 1]!.end : units[0]!.start;
}
