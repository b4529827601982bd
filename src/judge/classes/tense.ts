// Another tense of the same verb: `war` for `ist`, `promised` for `promises`.

import { differenceRule } from '../change.js';

export const tense = differenceRule({
  id: 'tense',
  of: 'unlike',
  find({ same, quote, passage, comparison }) {
    if (same || quote?.kind !== 'word' || passage?.kind !== 'word') return null;
    const { words } = comparison;
    const isListed = ['tenses', 'irregular-verbs'].some((list) => {
      const lines = [quote, passage].map((unit) => words.find(list, [unit.norm], 0)?.line);
      return lines[0] !== undefined && lines[0] === lines[1];
    });
    if (isListed) return 'listed';
    return isRegular(quote.norm, passage.norm) || isRegular(passage.norm, quote.norm)
      ? 'ending'
      : null;
  },
});

/** `promised` beside `promise(s)`, `sagte` beside `sagt`. */
function isRegular(past: string, present: string): boolean {
  const pairs = [
    [/(?:e?d)$/u, /(?:e?s|e)?$/u],
    [/te(?:n|st|t)?$/u, /(?:t|en|e|st)$/u],
    [/ete(?:n|st|t)?$/u, /e(?:t|n|st)?$/u],
  ] as const;
  return pairs.some(([pastEnd, presentEnd]) => {
    if (!pastEnd.test(past) || past === present) return false;
    const stem = past.replace(pastEnd, '');
    return stem.length >= 3 && present.replace(presentEnd, '') === stem;
  });
}
