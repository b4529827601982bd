// Runs of words → what the templates print: a class, and the mark in words for screen readers.

import type { ReportText } from '../../messages/report-text.js';
import type { Difference } from '../../schema/result.generated.js';
import { standsBeside } from '../plain-runs.js';
import { isWordDifference, type Run } from '../word-runs.js';
import type { DifferenceView, RunView } from './card-view.js';

/** Which side of the claim the runs are of. */
export type Side = 'quote' | 'passage';

/** A language tag that is safe to declare; browsers and readers stumble over others. */
export const langOf = (lang: string | null): string | null =>
  lang !== null && lang !== 'und' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(lang) ? lang : null;

/** Makes runs printable. */
export function runViews(runs: readonly Run[], side: Side, words: ReportText): RunView[] {
  return runs.flatMap((run, index) => {
    // A word that differs beside an empty place says it all.
    if (run.kind === 'gap' && standsBeside(runs, index)) return [];
    const view = runView(run, side, words, runs[index + 1]?.text ?? '');
    return view.text === '' && view.mark === null ? [] : [view];
  });
}

function runView(
  { kind, text, difference }: Run,
  side: Side,
  words: ReportText,
  next: string,
): RunView {
  switch (kind) {
    case 'differs':
      return { text, mark: `w w-${side}`, spoken: spokenOf(difference, side, words) };
    case 'gap':
      return { text: '', mark: gapMark(next), spoken: spokenOf(difference, side, words) };
    case 'sign':
      return { text, mark: text === '' ? 's s-gap' : 's', spoken: null };
    case 'marked':
      return { text, mark: text === '' ? null : 'w-marked', spoken: null };
    case 'around':
    case 'between':
      return { text, mark: 'w-around', spoken: null };
    case 'left-out':
      return text.trim() === ''
        ? { text: ' … ', mark: null, spoken: null }
        : { text, mark: 'w-out', spoken: words.labels.leftOutHere };
    case 'break':
      return { text: words.labels.elsewhere, mark: 'w-break', spoken: null };
    default:
      return { text, mark: null, spoken: null };
  }
}

/** Before a comma or a full stop the room is in front. */
const gapMark = (next: string): string => (/^\p{P}/u.test(next) ? 'w-gap w-tight' : 'w-gap');

/** `missing: nicht`, before the mark; the mark's own words are read after it. */
function spokenOf(difference: Difference | null, side: Side, words: ReportText): string | null {
  if (!difference) return null;
  const { quote, passage } = difference;
  const [own, other] = (side === 'quote' ? [quote, passage] : [passage, quote]).map((text) =>
    (text ?? '').trim(),
  );
  if (!own && other) return side === 'quote' ? words.missing(other) : words.added(other);
  if (other) return words.replaced(other);
  return side === 'quote' ? words.labels.onlyQuote : words.labels.onlySource;
}

/** Differences of words, or of signs alone, as a list in words. */
export function differenceViews(
  differences: readonly Difference[],
  words: ReportText,
): Record<'words' | 'signs', DifferenceView[]> {
  const view = (difference: Difference): DifferenceView => ({
    words: changeOf(difference, words),
    kind: words.differenceClass(difference.class),
  });
  const isSign = (difference: Difference) => !isWordDifference(difference);
  return {
    words: differences.filter(isWordDifference).map(view),
    signs: differences.filter(isSign).map(view),
  };
}

/** Blank characters by their names: nobody can tell them apart by sight. */
const shown = (text: string | null): string =>
  text === null || text.trim() !== '' || text === ''
    ? (text?.trim() ?? '')
    : [...text]
        .map(
          (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        )
        .join(' ');

function changeOf({ quote, passage }: Difference, words: ReportText): string {
  const [own, other] = [shown(quote), shown(passage)];
  if (own === '') return words.missing(other);
  return other === '' ? words.added(own) : words.exchanged(own, other);
}
