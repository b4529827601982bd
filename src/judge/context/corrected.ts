// Words that a correction quotes to take them back: `An earlier version of this article quoted Miller
// as saying “…”`. They stand in the source, but not as what it says. The beginning of each paragraph
// is read once. O(words of the beginning).

import type { Message } from '../../model/judgement.js';
import type { SourceText } from '../../model/source.js';
import type { QuoteSpan } from '../../model/span.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import { blocksAround } from '../places.js';
import { sourceWords } from '../source-words.js';

const openingUnitsMax = 160;
const openingTokensMax = 14;

const known = new WeakMap<SourceText, Map<number, string | null>>();

/** The words that open a correction around a quote that stands nowhere else. */
export function correctedBy(bench: Bench, span: QuoteSpan): Message | null {
  const { source, match } = bench;
  if (match.alternatives.length > 0) return null;
  const start = blocksAround(source, { start: span.start, end: span.start + 1 })[0]?.start;
  if (start === undefined) return null;
  const read = known.get(source) ?? new Map<number, string | null>();
  known.set(source, read);
  if (!read.has(start)) read.set(start, openingAt(bench, start));
  const word = read.get(start) ?? null;
  if (word === null || isRight(bench, start, span)) return null;
  const context = source.text.slice(start, start + openingUnitsMax).replaceAll(/\s+/gu, ' ');
  return { code: 'rule/governing-clause', args: { kind: 'distance', word, context } };
}

const aroundUnitsMax = 200;

/** `In fact he said “…”`; `Correction: Miller said “…”, not “…”`: what the correction puts right. */
function isRight({ source, words }: Bench, start: number, span: QuoteSpan): boolean {
  const before = source.text.slice(Math.max(start, span.start - aroundUnitsMax), span.start);
  const said = before.replace(/[„“"»«‚‘]\s*$/u, '');
  const lead = tokenize(said.slice(said.search(/[^„“”"«»]*$/u)));
  const norms = lead.map(({ norm }) => norm);
  const has = (list: string): boolean =>
    norms.some((_, at) => words.find(list, norms, at) !== null);
  const isFirst = lead.length > 0 && said.search(/[„“”"«»]/u) < 0;
  const next = tokenize(source.text.slice(span.end, span.end + nextUnitsMax));
  const isAgainst = next.slice(0, nextTokensMax).some(({ norm }) => words.has('instead', norm));
  if (has('negation')) return false;
  if (has('rightings')) return true;
  return (
    isFirst &&
    isAgainst &&
    !norms.slice(1).some((_, at) => words.find('corrections', norms, at + 1))
  );
}

const nextUnitsMax = 40;
const nextTokensMax = 4;

/** The first words of a paragraph, mostly read with the rest of it. */
function openingTokens({ source, words }: Bench, start: number): readonly Token[] {
  const own = sourceWords(source, words).paragraphAt(start) ?? [];
  // The one after the last shows that no word of them is cut.
  const isEnough =
    own.length > openingTokensMax && own[openingTokensMax]!.end < start + openingUnitsMax;
  const text = source.text.slice(start, start + openingUnitsMax);
  return (isEnough ? own : tokenize(text, start)).slice(0, openingTokensMax);
}

const CORRECTIONS = ['corrections'];

function openingAt(bench: Bench, start: number): string | null {
  const { source, words } = bench;
  const tokens = openingTokens(bench, start);
  const norms = tokens.map(({ norm }) => norm);
  const listed = { norms, known: norms.map((norm) => words.word(norm)) };
  const first = tokens.findIndex(({ kind }) => kind !== 'punctuation');
  const next = (at: number): number =>
    words.nextBegin(words.together(CORRECTIONS), listed, at, norms.length);
  for (let at = next(first); at < norms.length; at = next(at + 1)) {
    const length = words.find('corrections', norms, at)?.length ?? 0;
    if (length > 1 || (length === 1 && at === first)) {
      return source.text.slice(tokens[at]!.start, tokens[at + length - 1]!.end);
    }
  }
  return null;
}
