// (e) The sentence is a question, and the quote does not say so.

import type { Message } from '../../model/judgement.js';
import { isNote } from '../../text/notation.js';
import type { Reader } from './reader.js';

const ASKED = /\?[\s"'”“’»«)\]…]*$/u;
const LAST_BRACKETS = /[([]([^()[\]]{1,80})[)\]]\s*$/u;

/** `A tax? (emphasis added)` → `A tax?`: what the editor adds behind the words ends no sentence. */
function withoutNote(quote: string): string {
  const [brackets = '', inside = ''] = LAST_BRACKETS.exec(quote) ?? [];
  return isNote(inside.trim()) ? quote.slice(0, quote.length - brackets.length) : quote;
}

/** The question mark that was left behind. */
export function cutQuestion(reader: Reader): Message | null {
  if (ASKED.test(withoutNote(reader.quote))) return null;
  const end = reader.sentenceEnd;
  for (let at = end - 1; at >= reader.last; at -= 1) {
    const token = reader.token(at)!;
    if (token.kind !== 'punctuation') return null;
    if (token.text.startsWith('?') && !isParted(reader, at))
      return reader.risk('cut-question', { at, length: 1 }, 'question');
  }
  return null;
}

/** `the plan is dead; is it not?`: what is asked is a clause of its own, and the first asks nothing. */
function isParted(reader: Reader, at: number): boolean {
  const { tokens, last } = reader;
  const mark = tokens.findLastIndex(({ text }, index) => text === ';' && index < at);
  if (mark < last) return false;
  const start = reader.sentenceStart;
  const openings = tokens.flatMap(({ kind }, index) =>
    index > start && index < mark && kind === 'punctuation' ? [index + 1] : [],
  );
  return asks(reader, mark + 1) && ![start, ...openings].some((one) => asks(reader, one));
}

const VERBS = ['modal', 'auxiliaries', 'tenses', 'irregular-verbs', 'verbs', 'reporting-verbs'];
const NEGATED = /n['’]?t$/u;
/** No German verb, though it ends as many do. */
const SMALL = ['function-words', 'clause-openers', 'adverbs', 'prepositions', 'determiners'];
const SUBJECTS = ['pronouns-personal', 'determiners', 'articles'];

/** Whether a clause that begins at a token asks: `why`, `in which`, or its verb stands in front. */
function asks(reader: Reader, start: number): boolean {
  const { norms, words } = reader;
  let at = reader.pastMarks(start);
  while (words.has('question-leads', norms[at] ?? '')) at = reader.pastMarks(at + 1);
  const [verb, next] = [norms[at] ?? '', norms[at + 1] ?? ''];
  const isPhrase = words.has('prepositions', verb) && words.has('question-words', next);
  if (isPhrase || words.has('question-words', verb)) return true;
  if (words.lang === 'en') return NEGATED.test(verb) || isListed(reader, AUXILIARIES, verb);
  if (isListed(reader, VERBS, verb)) return true;
  const isSmall = words.hasAny(SMALL, verb);
  return /(?:s?t|en?|te)$/u.test(verb) && !isSmall && words.hasAny(SUBJECTS, next);
}

const AUXILIARIES = ['auxiliaries', 'modal'];

const isListed = ({ words }: Reader, lists: readonly string[], norm: string): boolean =>
  lists.some((list) => words.wordsOf(list).has(norm));
