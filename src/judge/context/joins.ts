// What an ellipsis joins: the halves of two sentences into one that nobody said, where a word of the
// one half now rules the other (`not built because […] 3,400 children …`), or a negation and words
// that it did not deny (`not […] paid` from `not good and paid`). O(words kept beside the gap).

import type { Message } from '../../model/judgement.js';
import type { QuoteSpan } from '../../model/span.js';
import { clausesOf, endsSentence } from '../../text/clauses.js';
import { beginsCapital } from '../../text/letters.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import { contextUnitsMax } from '../thresholds.js';
import { hangingOn } from './hanging.js';
import { listedIn } from './omissions.js';
import { RELATIVES } from './relatives.js';
import { restrictedBy } from './restricted.js';
import { cutHead } from './subjects.js';
import { clauseWords } from './surroundings.js';
import { DETERMINING, isFiniteVerb, isWord } from './syntax.js';

/** What rules words that come after it, or its whole clause. */
const RULING = ['negation', 'condition', 'hedge', 'distance', 'exception', 'opposition'] as const;

/** The words around one ellipsis. */
interface Joint {
  readonly bench: Bench;
  readonly kept: QuoteSpan;
  readonly gap: QuoteSpan;
  readonly before: readonly Token[];
  readonly left: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * What the words that stay say together, and did not say apart; null when nothing.
 *
 * @param kept from the words before the gap to those after it, other gaps excluded
 */
export function joinRisk(bench: Bench, gap: QuoteSpan, kept: QuoteSpan): Message | null {
  const { text } = bench.source;
  const start = Math.max(kept.start, gap.start - contextUnitsMax);
  const end = Math.min(kept.end, gap.end + contextUnitsMax);
  const joint: Joint = {
    bench,
    gap,
    kept: { start, end },
    before: tokenize(text.slice(start, gap.start)),
    left: tokenize(text.slice(gap.start, gap.end)),
    after: tokenize(text.slice(gap.end, end)),
  };
  const found =
    inWord(joint) ??
    ofTwoSentences(joint) ??
    denied(joint) ??
    opposed(joint) ??
    restricted(joint) ??
    hanging(joint);
  if (found === null) return null;
  const context = text.slice(gap.start, gap.end).replaceAll(/\s+/gu, ' ').trim().slice(0, 300);
  const args = { kind: found.list, word: found.word, text: context };
  return { code: `rule/left-out-${CODES.get(found.list) ?? 'joined'}`, args };
}

interface Found {
  readonly list: string;
  readonly word: string;
}

/** What is no word that rules others has a sentence of its own. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['hung', 'hung'],
  ['which', 'which'],
  ['plural', 'which'],
]);

/** `my step-[…] brother` from `my step-father's brother`: half of a word went. */
function inWord({ bench, gap, left }: Joint): Found | null {
  const text = bench.source.text;
  const isCut = [gap.start, gap.end].some(
    (at) =>
      /[\p{L}\p{N}][-‐‑]?$/u.test(text.slice(at - 2, at)) &&
      /^[-‐‑]?\p{L}/u.test(text.slice(at, at + 2)),
  );
  return isCut && left[0] ? { list: 'hung', word: left[0].text } : null;
}

/** A word of a half sentence that rules its new other half. */
function ofTwoSentences(joint: Joint): Found | null {
  const { bench, before, left, after } = joint;
  const words = clauseWords(bench.words);
  // The token after the gap tells whether a full stop right before it ends a sentence.
  const beyond = [...left, ...after.slice(0, 1)];
  const ends = left.flatMap((_, at) => (endsSentence(beyond, at, words) ? [at] : []));
  if (ends.length === 0) return null;
  const isHeadCut = hasWord(left.slice(ends.at(-1)! + 1));
  const head = isHeadCut ? headCut(joint, left.slice(ends.at(-1)! + 1)) : null;
  if (head) return head;
  const opening = isHeadCut ? ruling(joint, after.slice(0, 1), 'after') : null;
  if (opening || !hasWord(left.slice(0, ends[0]))) return opening;
  if (!isHeadCut && opensSentence(joint)) return null;
  const object = isHeadCut ? null : tailCut(joint);
  if (object) return object;
  const kept = before.slice(sentenceStart(joint));
  // Whole sentences went: what stays on either side is whole as well.
  if (!isHeadCut && !hasWord(kept) && before.length > 0) return null;
  const [tail] = clausesOf(after, words);
  return (
    ruling(joint, kept, 'kept-before') ?? ruling(joint, after.slice(0, tail?.end ?? 0), 'after')
  );
}

const objectWordsMax = 4;

/** `She praised […] the clinic` from `She praised them. The clinic must close.`: its verb was cut off. */
function tailCut({ bench, kept, after }: Joint): Found | null {
  const [first] = after;
  const isPhrase =
    first !== undefined &&
    after.length <= objectWordsMax &&
    after.every((token) => isWord(token)) &&
    (bench.words.hasAny(DETERMINING, first.norm) || beginsCapital(first.text)) &&
    !after.some((_, at) => isFiniteVerb(bench.words, after, at));
  const isCut = /^\s*[\p{L}\p{N}]/u.test(bench.source.text.slice(kept.end, kept.end + aheadUnits));
  return isPhrase && isCut ? { list: 'hung', word: first.text } : null;
}

const aheadUnits = 3;

/** Where the sentence before the gap begins. */
const sentenceStart = ({ bench, before }: Joint): number =>
  before.findLastIndex((_, at) => endsSentence(before, at, clauseWords(bench.words))) + 1;

/** The words after the gap up to the end of their sentence. */
function restOf({ bench, after }: Joint): readonly Token[] {
  const words = clauseWords(bench.words);
  const end = after.findIndex((_, at) => endsSentence(after, at, words));
  return end < 0 ? after : after.slice(0, end);
}

/** A subject or verb that was left out with the beginning of its sentence. */
function headCut(joint: Joint, left: readonly Token[]): Found | null {
  const { bench, before } = joint;
  const start = sentenceStart(joint);
  const rest = restOf(joint);
  const word = cutHead({ words: bench.words, before: before.slice(start), left, rest });
  return word === null ? null : { list: 'hung', word };
}

/** What the rest of the sentence hung on, within one sentence. */
function hanging(joint: Joint): Found | null {
  const { bench, before, left, after } = joint;
  const words = clauseWords(bench.words);
  const all = [...before.slice(-1), ...left, ...after.slice(0, 1)];
  if (all.slice(0, -1).some((_, at) => endsSentence(all, at, words))) return null;
  const kept = before.slice(sentenceStart(joint));
  const word = hangingOn({ words: bench.words, before: kept, left, rest: restOf(joint) });
  return word === null ? null : { list: 'hung', word };
}

const hasWord = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind !== 'punctuation');

/** The words after the gap open a sentence in the quote as well: they keep their capital. */
function opensSentence({ bench, after }: Joint): boolean {
  const first = after.find(({ kind }) => kind !== 'punctuation');
  if (!first || !beginsCapital(first.text)) return false;
  if (bench.words.lang === 'de' && !SMALL.some((list) => bench.words.has(list, first.norm))) {
    return false;
  }
  const { quote } = bench.case.claim;
  for (let at = quote.indexOf(first.text); at >= 0; at = quote.indexOf(first.text, at + 1)) {
    if (/[.…\])]\s*$/u.test(quote.slice(Math.max(0, at - 4), at))) return true;
  }
  return false;
}

const SMALL = [
  'function-words',
  'articles',
  'determiners',
  'possessives',
  'pronouns-personal',
  'prepositions',
  'conjunctions',
  'adverbs',
  'auxiliaries',
] as const;

function ruling({ bench, kept, gap }: Joint, tokens: readonly Token[], side: string): Found | null {
  const base = side === 'after' ? gap.end : kept.start;
  const text = bench.source.text.slice(base, side === 'after' ? kept.end : gap.start);
  for (const list of RULING) {
    const word = listedIn(bench, list, tokens, text);
    if (word !== null) return { list, word };
  }
  return null;
}

const MARKS = /^[,–—-]/u;

/** A negation right beside the gap, and the gap begins with what it denied. */
function denied({ bench, gap, kept, before, left, after }: Joint): Found | null {
  const { text } = bench.source;
  const last = before.findLastIndex(({ kind }) => kind !== 'punctuation');
  const word = listedIn(bench, 'negation', before.slice(last), text.slice(kept.start, gap.start));
  const isAside = MARKS.test(left[0]?.text ?? '');
  if (word !== null && !isAside && beginsWithContent(bench, left))
    return { list: 'negation', word };
  if (bench.words.lang !== 'de' || !left.some(({ norm }) => SHARING.has(norm))) return null;
  if (isClause(left) && MARKS.test((left.at(-1) ?? after[0])?.text ?? '')) return null;
  const behind = listedIn(bench, 'negation', after.slice(0, 1), text.slice(gap.end, kept.end));
  return behind === null ? null : { list: 'negation', word: behind };
}

/** `He spoke for an hour against | the war`: the word that turned what stays was left out. */
function opposed({ bench, left }: Joint): Found | null {
  const norms = left.map(({ norm }) => norm);
  for (let at = Math.max(0, norms.length - entryTokensMax); at < norms.length; at += 1) {
    const length = bench.words.find('opposition', norms, at)?.length ?? 0;
    if (length > 0 && at + length === norms.length) {
      return { list: 'opposition', word: norms.slice(at).join(' ') };
    }
  }
  return null;
}

const entryTokensMax = 4;
/** `Kein Kind, das krank war, durfte mit`: without its clause `no child` is all of them. */
function restricted({ bench, before, left, after }: Joint): Found | null {
  return restrictedBy(bench.words, before, left, after);
}

/** `Serbien, | das als Nachfolger gilt, | muss nicht zahlen`: a clause from comma to comma. */
const isClause = ([comma, first]: readonly Token[]): boolean =>
  comma?.text === ',' && RELATIVES.has(first?.norm ?? '');

const SHARING: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', 'sondern', ',']);
const LIGHT = ['articles', 'determiners', 'possessives', 'adverbs', 'auxiliaries'] as const;

function beginsWithContent({ words }: Bench, tokens: readonly Token[]): boolean {
  const first = tokens.find(({ norm }) => !LIGHT.some((list) => words.has(list, norm)));
  return first?.kind === 'word' && !SMALL.some((list) => words.has(list, first.norm));
}
