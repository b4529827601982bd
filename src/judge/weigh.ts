// Takes one change through the table: its class and the wording that it alone would give.

import type { DifferenceClass } from '../model/judgement.js';
import type { Wording } from '../model/verdicts.js';
import { withoutInvisible } from '../text/token-kinds.js';
import { tokenize } from '../text/tokens.js';
import type { Change, DifferenceRule } from './change.js';
import { addsContent } from './marked-additions.js';
import { isOtherPerson, isOthersName } from './marked-persons.js';
import { isOtherWord } from './marked-words.js';
import { rowsFor } from './table.js';

/** What the table says of a change. */
export interface Weighed {
  readonly class: DifferenceClass;
  readonly wording: Wording;
}

/** A rule that threw; its row is passed over. */
export type RuleFailure = (ruleId: string, cause: unknown) => void;

/** Marked additions of these are what editors' brackets are for. */
const FREE_ADDITIONS: ReadonlySet<string> = new Set(['name', 'date', 'unit', 'and-or']);

/** The first row that fits; null for what only white space or invisible signs tell apart. */
export function weigh(change: Change, failed: RuleFailure): Weighed | null {
  if (isBlank(change)) return null;
  let asked: DifferenceRule | null = null;
  let answer: string | null = null;
  for (const { row, rule, when, wording } of rowsFor(change)) {
    // Rows of one rule follow each other.
    if (rule !== asked) answer = ask(rule, change, failed);
    asked = rule;
    if (answer === null || (when !== null && when !== answer)) continue;
    // A footnote mark is the source's own sign, no edit.
    if (!change.marked || answer === 'footnote') return { class: rule.id, wording };
    if (row === 2 && !isFreeMark(change, rule.id, answer)) return { class: rule.id, wording };
    if (row > 2 && (isOtherWord(change) || addsContent(change)))
      return { class: 'other', wording: 'altered' };
    return { class: rule.id, wording: 'edited' };
  }
  return change.marked ? { class: 'other', wording: 'edited' } : null;
}

/** `the bridge [over the Don]`: where or when; `[over] 50` is more than 50. */
function isPlaced({ quote, quoteRun, comparison }: Change, id: DifferenceClass): boolean {
  const isPreposition = quote !== null && comparison.words.has('prepositions', quote.norm);
  return id === 'comparison' && isPreposition && quote !== quoteRun.at(-1);
}

/** What a marked edit may do to words that matter: add a name, or put one for a pronoun. */
function isFreeMark(change: Change, id: DifferenceClass, answer: string): boolean {
  const { op } = change;
  if (id === 'name' && (isOthersName(change) || isOtherPerson(change))) return false;
  if (id === 'unit' && isPronounFor(change)) return true;
  if (op === 'added' && (FREE_ADDITIONS.has(id) || isPlaced(change, id))) return true;
  return (id === 'name' && answer !== 'another') || id === 'and-or';
}

/** `[It] fell` for `The dollar fell`, or the other way round: no number counts it. */
function isPronounFor({ quote, passage, quoteRun, passageRun, comparison }: Change): boolean {
  const { words } = comparison;
  const isPronoun = [quote, passage].some((unit) =>
    words.has('pronouns-personal', unit?.norm ?? ''),
  );
  const before = passage && tokenize(comparison.beside(passage.start, 'before')).at(-1);
  const isCounted =
    [...quoteRun, ...passageRun].some(({ kind }) => kind === 'number') ||
    (before && (before.kind === 'number' || words.has('number-words', before.norm)));
  return isPronoun && !isCounted;
}

function ask(rule: DifferenceRule, change: Change, failed: RuleFailure): string | null {
  try {
    return rule.find(change);
  } catch (cause) {
    failed(rule.id, cause);
    return null;
  }
}

const bare = (text: string): string =>
  withoutInvisible(text.normalize('NFC').replaceAll(/\s/gu, ''));

/** The same signs but for white space, composition and what shows nothing. */
function isBlank({ same, quote, passage, marked }: Change): boolean {
  if (!same || !quote || !passage || marked) return false;
  return quote.text === passage.text || bare(quote.text) === bare(passage.text);
}
