// Pronouns in a conversation: `“No,” he said.` right after somebody's words is mostly the other
// one. The person is changed, never the mention; inferred as before.

import type { Attribution } from './answers.js';
import type { Grammar } from './grammar.js';

/** What one person says at a stretch, as this needs it. */
export interface Spoken {
  /** Follows the turn before at once, or in the next paragraph. */
  readonly joined: boolean;
  who: Attribution | null;
}

/** Turns looked back and on for the other one. */
const turnsMax = 5;

/** Gives each pronoun that was taken for the speaker before it to the other who talks. */
export function tellApart(turns: readonly Spoken[], grammar: Grammar): void {
  turns.forEach((turn, i) => {
    const own = turn.who?.speaker;
    const before = turns[i - 1]?.who?.speaker;
    if (own?.via !== 'pronoun' || !turn.joined || before?.name !== own.name) return;
    const name = otherName(turns, i, own.text.toLowerCase(), own.name, grammar);
    if (name && turn.who) turn.who = { ...turn.who, speaker: { ...own, name } };
  });
}

function otherName(
  turns: readonly Spoken[],
  i: number,
  pronoun: string,
  not: string,
  grammar: Grammar,
): string | null {
  const places = Array.from({ length: turnsMax }, (_, d) => [i - d - 2, i + d + 1]).flat();
  for (const at of places) {
    const one = turns[at]?.who?.speaker;
    if (!one || one.name === not || one.name === one.text.toLowerCase()) continue;
    if (one.via === 'pronoun' && one.name === one.text) continue;
    if (fits(pronoun, one.name, grammar)) return one.name;
  }
  return null;
}

/** What the pronoun shows must not contradict what the words of the name show. */
function fits(pronoun: string, name: string, grammar: Grammar): boolean {
  const own = grammar.features(pronoun);
  if (!/[mf]/u.test(own)) return false;
  const shown = name
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => grammar.features(word))
    .find((letters) => /[mf]/u.test(letters));
  return shown === undefined || [...own].some((letter) => shown.includes(letter));
}
