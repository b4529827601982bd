// Runs of words → what the templates print: a class, and the mark in words for screen readers.

import type { ReportText } from '../../messages/report-text.js';
import type { Difference } from '../../schema/result.generated.js';
import { visibleText } from '../visible-text.js';
import type { Run } from '../word-runs.js';
import type { DifferenceView, RunView } from './view.js';

/** Which side of the claim the runs are of. */
export type Side = 'quote' | 'passage';

/** A language tag that is safe to declare; browsers and readers stumble over others. */
export const langOf = (lang: string | null): string | null =>
  lang !== null && lang !== 'und' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(lang) ? lang : null;

/** Makes runs printable. */
export function runViews(runs: readonly Run[], side: Side, words: ReportText): RunView[] {
  return runs.flatMap((run) => {
    const view = runView(run, side, words);
    return view.text === '' && view.mark === null ? [] : [view];
  });
}

function runView({ kind, text, difference }: Run, side: Side, words: ReportText): RunView {
  const shown = visibleText(text);
  switch (kind) {
    case 'differs':
      return { text: shown, mark: `w w-${side}`, spoken: spokenOf(difference, side, words) };
    case 'gap':
      return { text: '', mark: 'w-gap', spoken: spokenOf(difference, side, words) };
    case 'marked':
      return { text: shown, mark: shown === '' ? null : 'w-marked', spoken: null };
    case 'around':
    case 'between':
      return { text: shown, mark: 'w-around', spoken: null };
    case 'left-out':
      return shown.trim() === ''
        ? { text: ' … ', mark: null, spoken: null }
        : { text: shown, mark: 'w-out', spoken: words.labels.leftOutHere };
    case 'break':
      return { text: '', mark: 'w-break', spoken: words.labels.elsewhere };
    default:
      return { text: shown, mark: null, spoken: null };
  }
}

/** `missing: nicht`, before the mark; the mark's own words are read after it. */
function spokenOf(difference: Difference | null, side: Side, words: ReportText): string | null {
  if (!difference) return null;
  const { quote, passage } = difference;
  const [own, other] = side === 'quote' ? [quote, passage] : [passage, quote];
  if (own === null || own === '') {
    return other === null ? null : side === 'quote' ? words.missing(other) : words.added(other);
  }
  if (other !== null && other !== '') return words.replaced(other);
  return side === 'quote' ? words.labels.onlyQuote : words.labels.onlySource;
}

/** The word differences of a claim as a list in words. */
export function differenceViews(
  differences: readonly Difference[],
  words: ReportText,
): DifferenceView[] {
  return differences
    .filter(({ wording }) => wording !== 'verbatim' && wording !== 'typographic')
    .map((difference) => ({
      words: visibleText(changeOf(difference, words)),
      kind: words.differenceClass(difference.class),
    }));
}

function changeOf({ quote, passage }: Difference, words: ReportText): string {
  if (quote === null || quote === '') return words.missing(passage ?? '');
  if (passage === null || passage === '') return words.added(quote);
  return words.exchanged(quote, passage);
}
