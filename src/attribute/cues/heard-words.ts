// German sentences whose subject hears the words: `„…“, bekam Lund zu hören`, `Lund musste sich von
// Moor anhören: „…“`. They are said by whoever the sentence names behind `von`, or by nobody whom it
// names. A bounded number of words around the quotation.

import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import type { FrameCue } from './cues.js';

type Tokens = readonly Token[];

/** Words of the clause beside the marks. */
const clauseTokensMax = 16;

const TAKES = /^(?:hören|lesen)$/u;

/**
 * Who is heard in the clause of the quotation at token `at`: null where the clause names nobody, and
 * undefined where its subject hears nothing.
 */
export function heardFrom(
  tokens: Tokens,
  at: number,
  grammar: Grammar,
): FrameCue | null | undefined {
  if (!grammar.verbSecond) return undefined;
  for (const { from, to } of clausesAround(tokens, at)) {
    if (!hears(tokens.slice(from, to), grammar)) continue;
    const speaker = agentIn(tokens, from, to, grammar);
    if (!speaker) return null;
    return {
      form: 'source',
      speaker,
      words: { from: speaker.from, to: speaker.to },
      subject: false,
    };
  }
  return undefined;
}

/** The clause before the marks if a colon ends it or it goes on behind them, and the one behind. */
function clausesAround(tokens: Tokens, at: number): Range[] {
  const sign = tokens[at + 1]?.kind === 'sign' && /^[,–—-]$/u.test(tokens[at + 1]!.text) ? 1 : 0;
  let to = at + 1 + sign;
  while (to < tokens.length && to - at < clauseTokensMax && tokens[to]!.kind === 'word') to++;
  let from = tokens[at - 1]?.text === ':' ? at - 1 : at;
  while (from > 0 && at - from < clauseTokensMax && tokens[from - 1]!.kind === 'word') from--;
  const colon = tokens[at - 1]?.text === ':';
  if (colon) return [{ from, to: at - 1 }];
  const behind = { from: at + 1 + sign, to };
  return sign || from === at ? [behind] : [{ from, to }];
}

const isWord = ({ capital }: Token): boolean => !capital;

function hears(clause: Tokens, grammar: Grammar): boolean {
  const isOn = (list: string, word: string): boolean => grammar.isListed(list, word);
  const words = clause.filter(isWord).map(({ lower }) => lower);
  const own = clause.some(({ lower }) => lower === 'sich' || lower === 'mir' || lower === 'uns');
  if (own && words.some((word) => isOn('listening-verbs', word))) return true;
  return words.some((word, i) => {
    const [before, after] = [words[i - 1] ?? '', words[i + 1] ?? ''];
    if (TAKES.test(word) && before === 'zu') return words.some((one) => isOn('getting-verbs', one));
    return own && /^(?:lassen|ließ|lässt)$/u.test(after) && isOn('endured-verbs', word);
  });
}

/** `von Moor`, `von den Bürgern`. */
function agentIn(tokens: Tokens, from: number, to: number, grammar: Grammar): Range | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:von|vom)$/u.test(tokens[i]!.lower)) continue;
    const article = (tokens[i + 1]?.bits ?? 0) & (is.oblique | is.determiner) ? 1 : 0;
    const range = phraseFrom(tokens, i + 1 + article, grammar);
    if (range) return { from: range.from, to: Math.min(range.to, to) };
  }
  return null;
}
