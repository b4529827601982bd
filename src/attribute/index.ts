// Stage 3, attribute: SourceText → its quotations, and who says each.
//
//   paragraphs → pairs of marks → tokens and frames → cues → speakers → quotations

import type { Speaker } from '../model/claim.js';
import type { Attributed, Quotation, UnclosedMark } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { textOffset, textSpan } from '../text/offsets.js';
import type { Lexicon } from '../words/index.js';
import type { Attribution } from './attribution.js';
import { forgottenMarks, tearForgotten } from './cues/carried.js';
import { FrameReader } from './cues/frame-reader.js';
import { groupsOf } from './cues/groups.js';
import type { MarkedKind } from './cues/kinds.js';
import { dialoguePairs } from './marks/dialogues.js';
import { cutIncises } from './marks/incises.js';
import { type Pair, pairsOf } from './marks/pairs.js';
import { type Paragraph, paragraphsOf } from './marks/paragraphs.js';
import type { Unread } from './marks/single-marks.js';
import { Persons } from './persons/persons.js';
import { Topics } from './persons/topics.js';
import { blockPairs, creditsOf } from './speakers/block-quotes.js';
import { creditWords } from './speakers/credit-lines.js';
import { attributions } from './speakers/speakers.js';
import { withTurns } from './speakers/turns.js';
import { grammarOf, is } from './words/grammar.js';
import { Vocabulary } from './words/vocabulary.js';

/**
 * Finds all quotations of a source and their speakers. Never throws; linear in the text.
 *
 * @param roster the speakers that claim files name for the source; may be empty
 */
export function attribute(
  source: SourceText,
  roster: readonly Speaker[],
  lexicon: Lexicon,
): Attributed {
  const { text } = source;
  const grammar = grammarOf(lexicon, source.meta.lang);
  const words = new Vocabulary(grammar, text.length);
  const paragraphs = paragraphsOf(text, source.blocks);
  const {
    pairs: found,
    unclosed,
    unread,
  } = pairsOf(
    text,
    paragraphs,
    grammar.isElision,
    (word) => (grammar.bits(word) & is.reporting) > 0,
  );
  const marked = tearForgotten(text, found, words);
  const pairs = allPairs(text, paragraphs, marked, lexicon, source.meta.lang);
  const persons = new Persons(text, roster, grammar, pairs);
  const reader = new FrameReader(text, paragraphs, pairs, words, persons.surnames);
  const { frames, kinds } = reader;
  const topics = new Topics(text, frames, grammar, persons, thingsOf(lexicon, source.meta.lang));
  const scene = { text, grammar, persons, pairs, kinds, topics, mentions: [] };
  const told = attributions(reader, scene);
  const credits = creditsOf(
    text,
    paragraphs,
    creditWords(lexicon, source.meta.lang),
    () => source.tree,
  );
  const who = told.map((one, i) => credited(pairs[i]!, one, credits));
  const groups = groupsOf(pairs, reader.links, who);
  const quotations = pairs.map((pair, i) =>
    quotationOf(text, pair, kinds[i] ?? 'speech', groups[i]!, who[i]!),
  );
  return {
    quotations: withTurns(text, source.turns, quotations, roster),
    unclosed: forgottenMarks(marked, unclosed).map(markOf),
    unread: unread.map(markOf),
  };
}

/** Whether words name a place or an organisation; the lists are read when they are first asked. */
function thingsOf(lexicon: Lexicon, lang: string): (words: string) => boolean {
  let known: Set<string> | null = null;
  const read = (): Set<string> =>
    new Set(
      ['places', 'organisations'].flatMap((name) =>
        lexicon.list(lang, name).entries.flatMap((entry) => entry.split(/,\s*/u)),
      ),
    );
  return (words) => {
    known ??= read();
    return known.has(words);
  };
}

/** A credit line tells of the whole block, and of marks in it that have no speaker of their own. */
function credited(
  { form, paragraph }: Pair,
  told: Attribution,
  credits: ReadonlyMap<number, Attribution>,
): Attribution {
  return form === 'block' || !told.speaker ? (credits.get(paragraph) ?? told) : told;
}

const markOf = ({ start, end, sign }: Unread): UnclosedMark => ({
  ...textSpan(start, end),
  text: sign,
});

/** Quotations in marks, block quotes and dialogue, in order. */
function allPairs(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Pair[],
  lexicon: Lexicon,
  lang: string,
): Pair[] {
  const stretches = cutIncises(text, marked, lexicon, lang);
  const blocks = blockPairs(text, paragraphs, stretches, creditWords(lexicon, lang));
  const all = dialoguePairs(text, paragraphs, blocks, lang);
  const dashes = all.filter(({ form }) => form === 'dash');
  if (!dashes.length) return all;
  const spoken = cutIncises(text, dashes, lexicon, lang);
  const rest = all.filter(({ form }) => form !== 'dash');
  return [...rest, ...spoken].sort((one, other) => one.start - other.start);
}

function quotationOf(
  text: string,
  pair: Pair,
  kind: MarkedKind,
  group: number,
  who: Attribution,
): Quotation {
  return {
    start: textOffset(pair.start),
    end: textOffset(pair.end),
    text: text.slice(pair.start, pair.end),
    kind: kind === 'noun' || who.speaker ? 'speech' : kind,
    form: pair.form ?? 'marks',
    group,
    nested: pair.nested.map((inner) =>
      quotationOf(text, inner, 'speech', group, { status: 'unknown', speaker: null, form: null }),
    ),
    status: who.status,
    speaker: who.speaker,
  };
}
