// Which stretches in marks are looked for: what somebody is quoted with. A title, a term, a question
// of the writer's own and a few words that nobody is said to have said are looked up, but nothing is
// wrong when no source has them: half of what stands in marks in the news is no quotation.

import type { Quotation, QuotationSpeaker } from '../model/quotation.js';

/** An unattributed stretch of so many words may be a phrase that the writer keeps at a distance. */
const SHORT_WORDS_MAX = 4;
/** Scripts without spaces: about two signs make a word. */
const SIGNS_PER_WORD = 2;

/** Why a stretch need not be found; null: it must be. */
export type NotSoughtReason = 'title' | 'term' | 'short' | 'question' | 'citation' | null;

/** Says whether a quotation of a draft must stand in a source. */
export function notSought({ kind, speaker, text }: Quotation): NotSoughtReason {
  if (kind === 'title' || kind === 'term') return kind;
  if (speaker && isWriter(speaker) && /[?？]$/u.test(text)) return 'question';
  return speaker === null && wordsIn(text) <= SHORT_WORDS_MAX ? 'short' : null;
}

/** `fragen wir`, `I asked`: whoever writes the draft; what they ask is theirs, as in an interview. */
export const isWriter = ({ name }: QuotationSpeaker): boolean => /^(?:i|we|ich|wir)$/iu.test(name);

function wordsIn(text: string): number {
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
  const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
  const unspaced = text.match(sign)?.length ?? 0;
  const spaced = text.replaceAll(sign, ' ').match(word)?.length ?? 0;
  return spaced + Math.ceil(unspaced / SIGNS_PER_WORD);
}
