// The one table that weighs differences (design, section 5): from the top, the first row that fits
// names a difference and says what wording it alone would give. Never a similarity.

import type { Wording } from '../model/verdicts.js';
import type { Change, DifferenceRule, TableRow } from './change.js';
import { andOr } from './classes/and-or.js';
import { article } from './classes/article.js';
import { letterCase } from './classes/case.js';
import { comparison } from './classes/comparison.js';
import { compound } from './classes/compound.js';
import { condition } from './classes/condition.js';
import { contraction } from './classes/contraction.js';
import { date } from './classes/date.js';
import { degree } from './classes/degree.js';
import { exception } from './classes/exception.js';
import { filler } from './classes/filler.js';
import { hedge } from './classes/hedge.js';
import { inflection } from './classes/inflection.js';
import { misprint } from './classes/misprint.js';
import { modal } from './classes/modal.js';
import { name } from './classes/name.js';
import { negation } from './classes/negation.js';
import { number } from './classes/number.js';
import { numeral } from './classes/numeral.js';
import { omission } from './classes/omission.js';
import { opposite } from './classes/opposite.js';
import { order } from './classes/order.js';
import { other } from './classes/other.js';
import { person } from './classes/person.js';
import { punctuation } from './classes/punctuation.js';
import { quantifier } from './classes/quantifier.js';
import { question } from './classes/question.js';
import { repetition } from './classes/repetition.js';
import { sign } from './classes/sign.js';
import { spelling } from './classes/spelling.js';
import { stageDirection } from './classes/stage-direction.js';
import { tense } from './classes/tense.js';
import { typography } from './classes/typography.js';
import { unit } from './classes/unit.js';

type Row = TableRow['row'];

const line = (
  row: Row,
  rule: DifferenceRule,
  wording: Wording,
  when: string | null = null,
): TableRow => ({
  row,
  rule,
  when,
  wording,
});

/** Equal after equalising, or a misprint. */
const EQUALISED = [
  line(1, misprint, 'tidied'),
  line(1, contraction, 'tidied', 'short'),
  line(2, contraction, 'meaning-changed', 'other'),
  line(1, numeral, 'tidied'),
];
/** Words that matter; the class that says most comes first. */
const MEANING = [
  sign,
  negation,
  number,
  unit,
  date,
  modal,
  hedge,
  condition,
  exception,
  quantifier,
  degree,
  comparison,
  opposite,
  andOr,
  name,
  question,
].map((rule) => line(2, rule, 'meaning-changed'));

/** The table, top to bottom. */
export const TABLE: readonly TableRow[] = [
  ...EQUALISED,
  line(1, spelling, 'tidied'),
  line(3, compound, 'typographic', 'line-end'),
  // The same letters, joined or apart: nothing in them can be lost, whatever the lists say.
  line(5, compound, 'tidied', 'joined'),
  line(5, repetition, 'tidied', 'words'),
  line(3, stageDirection, 'typographic'),
  ...MEANING,
  line(3, typography, 'typographic'),
  // `Ihnen` for `ihnen` is another person, not another case.
  line(6, person, 'altered', 'address'),
  line(3, letterCase, 'typographic', 'first'),
  line(3, letterCase, 'typographic', 'after-mark'),
  line(3, punctuation, 'typographic', 'final'),
  line(3, punctuation, 'typographic', 'transcript'),
  line(3, punctuation, 'typographic', 'footnote'),
  line(5, compound, 'tidied'),
  line(6, punctuation, 'altered', 'over'),
  line(2, punctuation, 'meaning-changed', 'answer'),
  line(5, punctuation, 'tidied'),
  line(5, letterCase, 'tidied'),
  line(5, filler, 'tidied'),
  line(5, repetition, 'tidied'),
  line(5, article, 'tidied'),
  // `wirkte` for `wirkt` at an end is another tense, and no ending that the sentence asks for.
  line(6, tense, 'altered'),
  line(5, inflection, 'tidied', 'end'),
  line(6, order, 'altered'),
  line(6, person, 'altered'),
  line(6, inflection, 'altered'),
  line(6, omission, 'altered'),
  line(6, other, 'altered'),
];

const ALIKE = TABLE.filter(({ rule }) => rule.of !== 'unlike');
const UNLIKE = TABLE.filter(({ rule }) => rule.of !== 'alike');

const UNLISTED = UNLIKE.filter(({ rule }) => !rule.isOfListed);

/** The rows that can fit a change: half of all rules need not be asked about it. */
export function rowsFor(change: Change): readonly TableRow[] {
  if (change.same) return ALIKE;
  return mayBeListed(change) ? UNLIKE : UNLISTED;
}

/** Whether a word of the change is one of those that change what is said. */
function mayBeListed({ quote, passage, comparison }: Change): boolean {
  try {
    if (quote !== null && comparison.quote.meaning(quote) !== null) return true;
    return passage !== null && comparison.passage.meaning(passage) !== null;
  } catch {
    // The rules that ask the same will say so.
    return true;
  }
}
