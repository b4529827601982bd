// Question 6: the same words? The worst difference answers, with the words themselves; the sentence
// names the next one too, and says how many more there are.

import type { Difference } from '../../model/judgement.js';
import type { Wording } from '../../model/verdicts.js';
import { tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import type { Draft } from '../draft.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Worded } from '../wording.js';

/** Answers `meaning-changed` or `altered`. */
export function askMeaning(bench: Bench, worded: Worded, draft: Draft): void {
  for (const wording of ['meaning-changed', 'altered'] as const) {
    const found = byWeight(worded.differences.filter((one) => one.wording === wording));
    const [first] = found;
    if (!first) continue;
    const told = differenceMessage(first, bench);
    const others = othersOf(found, wording, worded.differences);
    draft.give(wording, { ...told, args: { ...told.args, ...others } });
    return;
  }
}

/** What turns a sentence round is told before what shades it; the rest is told in its order. */
const WEIGHTS: readonly Difference['class'][] = [
  ...(['negation', 'opposite', 'number', 'unit', 'name', 'condition', 'exception'] as const),
  ...(['quantifier', 'and-or', 'modal', 'comparison', 'date', 'degree', 'hedge'] as const),
];

/** The heaviest first. Stable, so those of one class keep the order of the quote. */
function byWeight(found: readonly Difference[]): readonly Difference[] {
  if (found.length < 2) return found;
  const weight = ({ class: id }: Difference): number => {
    const at = WEIGHTS.indexOf(id);
    return at < 0 ? WEIGHTS.length : at;
  };
  return [...found].sort((a, b) => weight(a) - weight(b));
}

/** The next difference that changes the meaning, and how many places beside those told differ. */
function othersOf(
  found: readonly Difference[],
  wording: Wording,
  all: readonly Difference[],
): Record<string, string | number | null> {
  const [first, second] = found;
  const next = wording === 'meaning-changed' ? second : undefined;
  const named = next && {
    next: `difference/${next.class}/${next.op}`,
    nextQuote: next.quote,
    nextPassage: next.passage,
  };
  const told = all.filter((one) => one === first || one === next);
  const more = placesOf(all.filter(isFault)).filter(
    (place) => !place.some((one) => told.includes(one)),
  ).length;
  return { ...named, ...(more > 0 ? { more } : {}) };
}

const isFault = ({ marked, wording }: Difference): boolean =>
  !marked && (wording === 'meaning-changed' || wording === 'altered');

/** Differences side by side are one place: nobody counts the words of an exchanged phrase. */
function placesOf(all: readonly Difference[]): readonly (readonly Difference[])[] {
  const places: Difference[][] = [];
  let last: Difference | null = null;
  for (const one of all) {
    const isBeside =
      last !== null &&
      one.quoteSpan.start - last.quoteSpan.end <= 1 &&
      one.passageSpan.start - last.passageSpan.end <= 1;
    if (isBeside) places.at(-1)!.push(one);
    else places.push([one]);
    last = one;
  }
  return places;
}

const aroundUnits = 60;

/** The sentence of a difference: its class, what happened, both wordings, the words around. */
export function differenceMessage(
  difference: Difference,
  { source: { text }, words }: Pick<Bench, 'source' | 'words'>,
): { readonly code: string; readonly args: Record<string, string | number | null> } {
  const { class: id, op, quote, passage, passageSpan, marked } = difference;
  return {
    code: `difference/${id}/${op}`,
    args: {
      quote,
      passage,
      context: around(text, passageSpan.start, passageSpan.end),
      marked: marked ? 1 : 0,
      ...(isQuoteAlone(difference, words) ? { named: 'quote' } : {}),
    },
  };
}

/** Whether only the quote's word is of the class: `not` where the source has `still`. */
function isQuoteAlone({ class: id, op, quote, passage }: Difference, words: Vocabulary): boolean {
  if (op !== 'replaced' || !LISTED.has(id)) return false;
  const isOf = (said: string | null): boolean => {
    const norms = tokenize(said ?? '').map(({ norm }) => norm);
    return norms.some((_, at) => words.meaningAt(norms, at)?.class === id);
  };
  return isOf(quote) && !isOf(passage);
}

const LISTED: ReadonlySet<string> = new Set(
  'negation date modal hedge condition exception quantifier degree comparison'.split(' '),
);

/** A text with single spaces; most have no others. */
const squeezed = (text: string): string =>
  (/\s\s|[^\S ]/u.test(text) ? text.replaceAll(/\s+/gu, ' ') : text).trim();

/** The words around a stretch, cut at spaces and at quotation marks: those said with it. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - aroundUnits), start);
  const after = text.slice(end, end + aroundUnits);
  const head = start > aroundUnits ? before.replace(/^\S*\s/u, '') : before;
  const tail = end + aroundUnits < text.length ? after.replace(/\s\S*$/u, '') : after;
  const lastBreak = head.lastIndexOf('\n');
  const firstBreak = tail.indexOf('\n\n');
  const left =
    lastBreak >= 0 && head.slice(0, lastBreak + 1).includes('\n\n')
      ? head.slice(lastBreak + 1)
      : head;
  const right = firstBreak >= 0 ? tail.slice(0, firstBreak) : tail;
  const said = left.slice(left.search(/[^„“”"«»]*$/u));
  const rest = right.slice(0, right.search(/[„“”"«»]|$/u));
  return squeezed(`${said}${text.slice(start, end)}${rest}`);
}
