// Capitals that only say whose people somebody is or where from, in English: `a White House aide`,
// `the Clinton campaign`, `the Norwegian`, `the German chancellor`. They name nobody. O(phrase).

import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

/**
 * What the capitals of a phrase are to whom it means: `whose` where they name another (`the Clinton
 * campaign`), `origin` where they only say where from (`the German chancellor`, `the Norwegian`);
 * null where they are a name of their own.
 */
export function modifierOf(
  words: readonly Token[],
  grammar: Grammar,
): { readonly kind: 'whose' | 'origin'; readonly head: string } | null {
  if (grammar.nounsCapitalised || words.some(({ text }) => /^['’]s?$/u.test(text))) return null;
  const cut = words.findIndex(
    ({ bits, capital }, i) => i > 0 && !capital && (bits & is.nounPreposition) > 0,
  );
  const phrase = cut < 0 ? words : words.slice(0, cut);
  const capitals = phrase.filter(({ capital, bits }, i) => capital && !(i === 0 && bits & OPENS));
  const last = phrase.at(-1);
  if (!last || !capitals.length || !isHead(phrase, last)) return null;
  const origin = capitals.every(({ bits }) => (bits & is.belonging) > 0);
  if (last.capital) {
    const belongs = (last.bits & is.belonging) > 0 && phrase[0] !== last && hasOpener(phrase);
    return belongs ? { kind: 'origin', head: last.lower } : null;
  }
  return { kind: origin ? 'origin' : 'whose', head: last.lower };
}

const OPENS = is.determiner | is.possessive;

const hasOpener = ([first]: readonly Token[]): boolean => ((first?.bits ?? 0) & OPENS) > 0;

/** A noun behind the capitals: after an article any word will do, else a role or a plural. */
function isHead(phrase: readonly Token[], last: Token): boolean {
  if (last.capital) return true;
  if (last.bits & is.adverb || last.kind !== 'word') return false;
  if (/ly$/u.test(last.lower) && !/^(?:family|assembly|ally)$/u.test(last.lower)) return false;
  return hasOpener(phrase) || (last.bits & is.role) > 0 || /[^s]s$/u.test(last.lower);
}

/** `the former mayor of Aldby`: what a role is held of. */
export const isRealm = (words: readonly Token[]): boolean =>
  words.at(-1)!.capital && words.at(-2)?.text === 'of' && ((words.at(-3)?.bits ?? 0) & is.role) > 0;
