// Question 6: the same words? The worst difference answers, with the words themselves.

import type { Difference } from '../../model/judgement.js';
import { tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import type { Draft } from '../draft.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Worded } from '../wording.js';

/** Answers `meaning-changed` or `altered`. */
export function askMeaning(bench: Bench, worded: Worded, draft: Draft): void {
  for (const wording of ['meaning-changed', 'altered'] as const) {
    const found = worded.differences.find((difference) => difference.wording === wording);
    if (!found) continue;
    draft.give(wording, differenceMessage(found, bench));
    return;
  }
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
