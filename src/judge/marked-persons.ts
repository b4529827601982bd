// Pronouns and names in an editor's brackets: whom they stand for. `[he]` for a reporter's `I`, and the
// name that is meant for a pronoun, are what brackets are for; `[I]` for `He`, `[She]` for `He`, and the
// name of somebody else for `I` put the words into another mouth. O(words of the brackets).

import { beginsCapital } from '../text/letters.js';
import type { Change } from './change.js';
import { isOtherSex } from './marked-genders.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** Whether a word is the speaker: `I`, `I'm`, `mich`. */
export const isSelf = (norm: string, words: Vocabulary): boolean =>
  words.has('self-pronouns', norm.split(/['’]/u)[0] ?? '');

const PERSONS = ['1', '1p', '2', 'm', 'f', '3p'] as const;

/** `1`, `1p`, `2`, `m`, `f`, `3p`: whom a pronoun stands for; null where it does not say. */
function personOf({ norm, text }: Unit, words: Vocabulary): string | null {
  const bare = norm.split(/['’]/u)[0] ?? '';
  // `Ihnen` may be you, `ihnen` is them.
  if (bare === 'ihnen' && beginsCapital(text)) return null;
  return PERSONS.find((person) => words.has('persons', `${bare}:${person}`)) ?? null;
}

/** `[I]` for `He` or for `The butler`, `[She]` for `He`; not `[he]` for `I`. */
export function isOtherPerson(change: Change): boolean {
  const { quote, passage, comparison, marked } = change;
  if (!marked || quote?.mark !== 'edit' || passage?.kind !== 'word') return false;
  if (isOtherSex(change)) return true;
  const { words } = comparison;
  // `[her husband]` is no pronoun.
  const isAlone = [-1, 1].every((step) => {
    const next = comparison.quote.neighbour(quote, step);
    // `[I]'m` is one word of two units.
    return next?.mark !== 'edit' || next.start === quote.start;
  });
  if (!isAlone) return false;
  const [own, other] = [personOf(quote, words), personOf(passage, words)];
  if (own === null || own === other) return false;
  if (other === null) return own.startsWith('1') && !isOpen(passage, words);
  return !FREE[own]?.has(other);
}

/** Whose pronoun may become what: a reporter's `he` for `I`, and `us` for `you`. */
const FREE: Readonly<Record<string, ReadonlySet<string>>> = {
  '1': new Set(['1p']),
  '1p': new Set(['1', '2']),
  '2': new Set(),
  m: new Set(['1', '1p', '2', '3p']),
  f: new Set(['1', '1p', '2', '3p']),
  '3p': new Set(['1', '1p', '2', 'm', 'f']),
};

const OPEN = ['pronouns-personal', 'function-words', 'articles', 'determiners', 'stand-ins'];

/** `this`, `who`, `the`, `one`: a word that may stand for anybody. */
const isOpen = ({ norm }: Unit, words: Vocabulary): boolean => words.hasAny(OPEN, norm);

/** `[Peter Crane] take[s] the blame` for Mary Brook's `I take the blame`. */
export function isOthersName({ quoteRun, passageRun, comparison }: Change): boolean {
  const { speakerWords, words } = comparison;
  if (!passageRun.some(({ norm }) => isSelf(norm, words))) return false;
  const bare = ({ norm }: Unit): string => norm.replace(/['’]s?$/u, '');
  const written = quoteRun.filter(
    (unit) =>
      unit.mark === 'edit' &&
      beginsCapital(unit.text) &&
      !words.has('pronouns-personal', unit.norm),
  );
  if (written.length === 0 || speakerWords.size === 0) return false;
  const isOwn = (unit: Unit): boolean =>
    speakerWords.has(bare(unit)) || speakerWords.has(bare(unit).replace(/s$/u, ''));
  const isGiven = (unit: Unit): boolean =>
    ['', ':m', ':f'].some((gender) => words.has('given-names', bare(unit) + gender));
  return !written.some(isOwn) || written.some((unit) => isGiven(unit) && !isOwn(unit));
}
