// A short form for the full one, or the other way round: `don't`, `do not`. `'d` is `would` or
// `had`, and the word after it says which: `we'd close`, `we'd closed`.

import { type Change, differenceRule } from '../change.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';
import type { Vocabulary } from '../vocabulary.js';

export const contraction = differenceRule({
  id: 'contraction',
  of: 'alike',
  find(change) {
    const { same, quote, passage } = change;
    if (!same || !quote || !passage || quote.norm === passage.norm) return null;
    if (quote.via !== 'contraction' && passage.via !== 'contraction') return null;
    return isOtherAuxiliary(change) ? 'other' : 'short';
  },
});

const SKIPPED: ReadonlySet<string> = new Set(['not', 'never', 'all', 'already', 'just', 'always']);

/** `had` before a verb's base form, or `would` before a participle, is not what `'d` stood for. */
function isOtherAuxiliary({ quote, passage, comparison }: Change): boolean {
  const sides = [
    [comparison.quote, quote!, passage!],
    [comparison.passage, passage!, quote!],
  ] as const;
  return sides.some(([side, long, short]) => {
    if (short.key !== "'d") return false;
    const next = verbAfter(side, long);
    if (next?.kind !== 'word') return false;
    const form = verbForm(side, next.norm);
    return (long.norm === 'had' && form === 'base') || (long.norm === 'would' && form === 'past');
  });
}

function verbAfter(side: Side, unit: Unit): Unit | null {
  for (let step = 1; step <= 3; step += 1) {
    const next = side.neighbour(unit, step);
    if (!next || !SKIPPED.has(next.key)) return next;
  }
  return null;
}

/** What a word after `'d` can be; null where neither a list nor its ending tells. */
function verbForm({ words }: Side, norm: string): 'base' | 'past' | null {
  const line = ['tenses', 'irregular-verbs']
    .flatMap((list) => words.lines(list))
    .find((forms) => forms.includes(norm));
  if (line) {
    if (line[0] !== norm) return line.indexOf(norm) >= 2 ? 'past' : null;
    return line.lastIndexOf(norm) > 0 ? null : 'base';
  }
  if (/[^e]ed$/u.test(norm) && norm.length > 4) return 'past';
  return VERB_LISTS.some((list) => firsts(words, list).has(norm)) ? 'base' : null;
}

const VERB_LISTS = ['other-verbs', 'reporting-verbs', 'plain-verbs'];

const firstsKnown = new WeakMap<Vocabulary, Map<string, ReadonlySet<string>>>();

/** The first word of every line of a list: the lemma of a verb. */
function firsts(words: Vocabulary, list: string): ReadonlySet<string> {
  const lists = firstsKnown.get(words) ?? new Map<string, ReadonlySet<string>>();
  firstsKnown.set(words, lists);
  const known = lists.get(list);
  if (known) return known;
  const fresh = new Set(words.lines(list).map(([line]) => line!.split(' ')[0]!));
  lists.set(list, fresh);
  return fresh;
}
