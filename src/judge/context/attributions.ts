// Whose words a left-out stretch says they are: `…, so der Betreiber, …`, `…, as the mayor said, …`.
// Without it they are the speaker's own.

import { beginsCapital } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import { DETERMINING } from './syntax.js';

const AS: ReadonlySet<string> = new Set(['wie', 'as']);
const SAYING = ['saying-verbs', 'reporting-verbs'];
const OWN = ['self-pronouns', 'first-person'];
const NOBODY = ['universals', 'adverbs', 'auxiliaries', 'modal', 'prepositions', 'asides'];
const NAMING = ['articles', 'determiners', 'possessives', 'prepositions', 'adverbs'];
const asideTokensMax = 6;

/** `as the name says`, `laut dem Mietvertrag`: nobody's view. */
const hasNoView = (words: Bench['words'], norm: string): boolean =>
  words.has('impersonal-nouns', norm) || words.endsIn('impersonal-endings', norm);

/** Whose words they are, between marks or from the gap's beginning on; null where it names nobody. */
export function attributed(bench: Bench, tokens: readonly Token[], text: string): string | null {
  const norms = tokens.map(({ norm }) => norm);
  for (let at = 0; at < tokens.length; at += 1) {
    const length = bench.words.find('attributing', norms, at)?.length ?? 0;
    const isParted = at === 0 || tokens[at - 1]!.kind === 'punctuation';
    // `, dem Betreiber zufolge,`: behind whom it names.
    const isBehind = length === 1 && tokens[at + 1]?.text === ',';
    if (isParted && isSaying(bench, norms, tokens, at)) return tokens[at]!.text;
    const isWhose = length > 0 && (isParted || isBehind) && isSomebody(bench, tokens, at, length);
    if (isWhose) return text.slice(tokens[at]!.start, tokens[at + length - 1]!.end);
  }
  return null;
}

/** `laut dem Anwalt`, not `laut dem Vertrag`; `so der Rat am Montag`, not `so die Sache läuft`. */
function isSomebody(
  { words }: Bench,
  tokens: readonly Token[],
  at: number,
  length: number,
): boolean {
  const [first, next] = [tokens[at]!.norm, tokens.slice(at + length)];
  if (hasNoView(words, next.find(({ norm }) => !words.hasAny(NAMING, norm))?.norm ?? ''))
    return false;
  if (first !== 'so') return true;
  const end = next.findIndex(({ kind }) => kind === 'punctuation');
  const own = next.slice(0, end < 0 ? next.length : end);
  const noun = own.findIndex(({ text }) => beginsCapital(text));
  return own.every(
    ({ text, norm }, index) => index <= noun || beginsCapital(text) || words.hasAny(NAMING, norm),
  );
}

/** `…, wie der Minister schreibt, …`; `as I said` is the speaker's own, `as already said` nobody's. */
function isSaying(
  { words }: Bench,
  norms: readonly string[],
  tokens: readonly Token[],
  at: number,
): boolean {
  if (!AS.has(norms[at]!)) return false;
  const end = tokens.findIndex(({ kind }, index) => index > at && kind === 'punctuation');
  const own = norms.slice(at + 1, end < 0 ? norms.length : end);
  if (own.length < 2 || own.length > asideTokensMax || words.hasAny(OWN, own[0]!)) return false;
  if (isNobody(words, own)) return false;
  return own.some((norm) => SAYING.some((list) => words.wordsOf(list).has(norm)));
}

/** `already said`, `everyone will say`, `der Name sagt`: a word that no subject begins with, or a thing. */
function isNobody(words: Bench['words'], own: readonly string[]): boolean {
  const [first = '', second = ''] = own;
  const isDetermined = words.hasAny(DETERMINING, first);
  if (isDetermined && hasNoView(words, second)) return true;
  const isGeneral = EVERYBODY.has(first) || first.endsWith('ly');
  return isGeneral || (!isDetermined && words.hasAny(NOBODY, first));
}

/** Determiners, of which the others lead somebody's name: `as the judge says`. */
const EVERYBODY: ReadonlySet<string> = new Set('all alle jeder jede'.split(' '));
