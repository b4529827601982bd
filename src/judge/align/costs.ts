// What an edit costs the alignment. Only the order of the costs matters: the same word is free, a
// form of the word is cheap, another word costs a little less than dropping one and adding one, and
// a word never stands for a punctuation mark.

import { endingLettersMax, stemLettersMin } from '../thresholds.js';
import { sameUnit, type Unit } from '../units.js';

const COST = {
  mark: 3,
  otherMark: 3,
  case: 1,
  /** A word in an editor's brackets is rather his than the same. */
  marked: 4,
  /** A small word in them (`[the rent]`) finds its like anywhere: rather gone and come. */
  markedSmall: 21,
  form: 8,
  number: 12,
  word: 10,
  other: 17,
  never: 100,
};

const smallLettersMax = 3;

export const isInEdit = (unit: Unit): boolean => unit.mark === 'edit';

/** The cost of a unit that one side lacks. */
export function addCost(unit: Unit): number {
  return unit.kind === 'punctuation' ? COST.mark : COST.word;
}

/** The cost of one unit standing for another. */
export function replaceCost(left: Unit, right: Unit): number {
  if (sameUnit(left, right)) {
    const isMarked = isInEdit(left) || isInEdit(right);
    const isSmall = left.norm.length <= smallLettersMax;
    const marked = isMarked ? (isSmall ? COST.markedSmall : COST.marked) : 0;
    return marked + (left.text === right.text ? 0 : COST.case);
  }
  const isMark = left.kind === 'punctuation';
  if (isMark !== (right.kind === 'punctuation')) return COST.never;
  if (isMark) return COST.otherMark;
  if (left.kind === 'number' && right.kind === 'number') return COST.number;
  return isForm(left.norm, right.norm) ? COST.form : COST.other;
}

/** Whether two words share their beginning, or all but a first syllable (`un-`), or most letters. */
function isForm(left: string, right: string): boolean {
  if (sharesStem(left, right)) return true;
  const isLeftShort = left.length < right.length;
  const short = isLeftShort ? left : right;
  return short.length > stemLettersMin && (isLeftShort ? right : left).endsWith(short);
}

/** Whether two words differ by their endings alone: `mögliche`, `möglichen`. */
export function sharesStem(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same += 1;
  const rest = Math.max(left.length, right.length) - same;
  return same >= stemLettersMin && rest <= Math.min(endingLettersMax, same);
}
