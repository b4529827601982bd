// What an ellipsis left out, graded: a negation, condition, exception, hedge, contrast, question,
// list item or change of speaker among it may be what the speaker meant.

import type { Message } from '../../model/judgement.js';
import type { QuoteSpan } from '../../model/span.js';
import { tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';

const RISKY_LISTS = ['negation', 'condition', 'exception', 'hedge', 'contrast'] as const;
/** Out of a few words the verb's own mood was taken: `We may support` → `We […] support`. */
const RISKY_SHORT_LISTS = [...RISKY_LISTS, 'modal'] as const;
const shortTokensMax = 3;

/** The gravest thing that a left-out stretch holds; null when it holds nothing listed. */
export function omissionRisk(bench: Bench, span: QuoteSpan): Message | null {
  const text = bench.source.text.slice(span.start, span.end);
  const tokens = tokenize(text);
  const norms = tokens.map((token) => token.norm);
  for (const list of tokens.length <= shortTokensMax ? RISKY_SHORT_LISTS : RISKY_LISTS) {
    for (let index = 0; index < norms.length; index += 1) {
      const hit = isNegatedShort(list, norms[index]!)
        ? 1
        : bench.words.find(list, norms, index)?.length;
      if (!hit) continue;
      const word = text.slice(tokens[index]!.start, tokens[index + hit - 1]!.end);
      return message(bench, span, list, word);
    }
  }
  const mark = tokens.find((token) => token.text === '?');
  if (mark) return message(bench, span, 'question', '?');
  if (bench.source.turns.some((turn) => turn.start > span.start && turn.start <= span.end)) {
    return message(bench, span, 'speaker', '');
  }
  return /\n\s*(?:[-•*]|\d+[.)])\s/u.test(text) ? message(bench, span, 'list-item', '') : null;
}

const isNegatedShort = (list: string, norm: string): boolean =>
  list === 'negation' && norm.endsWith("n't");

function message(bench: Bench, span: QuoteSpan, kind: string, word: string): Message {
  const text = bench.source.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ').trim();
  return { code: 'rule/left-out', args: { kind, word, text: text.slice(0, 300) } };
}
