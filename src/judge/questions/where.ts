// Beside the eight questions: do the words stand where the claim says? A place that the source
// cannot tell is neither right nor wrong, and that is said.

import type { Span } from '../../model/span.js';
import { compareLocator } from '../../text/locators.js';
import type { Bench } from '../bench.js';
import type { Draft } from '../draft.js';

/** Flags `wrong-place`, with what was said and where the words stand; notes what cannot be told. */
export function askWhere({ case: { claim }, match, source }: Bench, draft: Draft): void {
  const parts = claim.locator ? compareLocator(source, spanOf(match.segments), claim.locator) : [];
  for (const { unit, said, stands } of parts.filter((part) => part.stands === null)) {
    draft.flag('place-untold', 'note', { unit, said, stands });
  }
  const wrong = parts.find(({ agrees }) => !agrees);
  if (wrong) {
    const { unit, said, stands } = wrong;
    draft.flag('wrong-place', 'warning', { unit, said, stands });
  } else if (!match.placeAgrees) draft.flag('wrong-place', 'warning');
}

const spanOf = (segments: readonly Span[]): Span => {
  const [first, last] = [segments[0]!, segments.at(-1)!];
  return { ...first, end: last.end };
};
