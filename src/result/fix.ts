// What to do about a claim that does not pass: a suggestion that an editor, or an agent, can take
// over as it is. Where no text would do, a person is asked; the tool never invents words.

import type { JudgedQuote, JudgedStatement } from '../model/case.js';
import type { Match, Segment } from '../model/match.js';
import type { SourceText } from '../model/source.js';
import type { Verdict } from '../model/verdicts.js';
import type { Fix } from '../schema/result.generated.js';
import { finalVerbs } from './final-verb.js';
import { skippedIn } from './skipped.js';

/** A passage that is put back whole is no longer than an ellipsis may reasonably leave out. */
const WHOLE_UNITS_MAX = 600;
/** A place that is further off than this, by edits to the quotation's length, is no wording of it. */
const EDIT_RATIO_MAX = 0.2;
/** Fewer words than these are a slip, to be put back; more are an omission, to be marked. */
const OMITTED_WORDS_MIN = 3;

const OMISSION = ' […] ';
const ASK: Fix = { action: 'ask-human', text: null };

type Suggest = (judged: JudgedQuote, source: SourceText | null) => Fix;

const ask: Suggest = () => ASK;

/** What each verdict calls for. */
const FIXES: Readonly<Record<Verdict, Suggest>> = {
  // These pass; a flag that stops one is a question about the speaker or the place.
  verbatim: ask,
  typographic: ask,
  edited: ask,
  elided: ask,
  tidied: wording,
  'context-risk': whole,
  'wrong-source': otherSource,
  unchecked: ask,
  altered: (judged, source) => markedOmission(judged) ?? wording(judged, source),
  'source-changed': wording,
  narrated: ask,
  spliced: parted,
  'not-found': ask,
  'meaning-changed': wording,
  misattributed: otherSpeaker,
};

/** The suggestion for a quote; null when it passes. Nothing of a withheld source is in it. */
export function quoteFix(judged: JudgedQuote): Fix | null {
  const { judgement } = judged;
  const { source } = judged.case;
  if (judgement.outcome === 'pass') return null;
  // A machine's transcript or scan is no wording to copy: a person has to listen or look.
  const isSure = source === null || (source.meta.made === 'text' && isOpen(source, 'internal'));
  return isSure ? FIXES[judgement.verdict](judged, source) : ASK;
}

/** A statement's quotes have suggestions of their own; the statement is its author's. */
export const statementFix = ({ judgement }: JudgedStatement): Fix | null =>
  judgement.outcome === 'pass' ? null : ASK;

/** Whether a source lets out its passages (`internal`) or more (`open`). */
const isOpen = ({ meta }: SourceText, least: 'internal' | 'open'): boolean =>
  meta.access === 'open' || meta.access === least;

/** The source's own words for the whole quotation, omissions marked. */
function wording({ case: subject }: JudgedQuote, source: SourceText | null): Fix {
  const { match } = subject.located;
  const { quote } = subject.claim;
  if (!source || !match || !isNear(match, quote)) return ASK;
  const passage = passageOf(source, match);
  const rest = finalVerbs(source, match.segments.at(-1)!.end);
  return passage === null ? ASK : replacing(quote, passage + rest);
}

/** Whether the match is the quotation's passage from end to end, its omissions understood. */
function isNear({ distance, segments, readings }: Match, quote: string): boolean {
  const isJumping = /…|\.\.\./.test(quote);
  const isUnderstood =
    segments.some(({ joint }) => joint === 'ellipsis') ||
    readings.some(({ kind }) => kind === 'omission' || kind === 'literal');
  return distance <= EDIT_RATIO_MAX * quote.length && (!isJumping || isUnderstood);
}

/** The passage with what the ellipses left out, if that is all that is wrong. */
function whole({ case: subject, judgement }: JudgedQuote, source: SourceText | null): Fix {
  const segments = subject.located.match?.segments ?? [];
  const [first, last] = [segments[0], segments.at(-1)];
  const risks = judgement.findings.filter(({ level }) => level === 'warning');
  const isOmission = risks.length > 0 && risks.every(({ ruleId }) => ruleId === 'left-out');
  if (!source || !first || !last || !isOmission || !isOpen(source, 'open')) return ASK;
  const isOne = segments.every(({ joint }) => joint === 'start' || joint === 'ellipsis');
  if (!isOne || last.end - first.start > WHOLE_UNITS_MAX) return ASK;
  return replacing(subject.claim.quote, source.text.slice(first.start, last.end));
}

/** The quotation with its own words, and an ellipsis where it leaves out the source's. */
function markedOmission({ case: subject, judgement }: JudgedQuote): Fix | null {
  const faults = judgement.differences.filter(
    ({ marked, wording: worth }) => !marked && worth !== 'verbatim' && worth !== 'typographic',
  );
  const words = new Map<number, number>();
  for (const { quoteSpan, passage } of faults) {
    const count = passage?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    words.set(quoteSpan.start, (words.get(quoteSpan.start) ?? 0) + count);
  }
  const isOmission =
    faults.every(({ op }) => op === 'missing') &&
    [...words.values()].every((count) => count >= OMITTED_WORDS_MIN);
  return words.size > 0 && isOmission ? marking(subject.claim.quote, [...words.keys()]) : null;
}

/** Pieces of one utterance, in order, can be joined by an ellipsis; others cannot be joined. */
function parted({ case: subject }: JudgedQuote, source: SourceText | null): Fix {
  const segments = subject.located.match?.segments ?? [];
  const inOrder = segments.every(({ start }, index) => start >= (segments[index - 1]?.end ?? 0));
  const homes = new Set(segments.map((segment) => utteranceOf(segment, subject, source)));
  if (segments.length < 2 || !inOrder || homes.size > 1 || homes.has(null)) return ASK;
  const [, ...later] = segments.map((segment) => segment.quote.start);
  return marking(subject.claim.quote, later);
}

/** What the segment is part of; null for an article's own words. */
function utteranceOf(
  { start, end }: Segment,
  { attributed }: JudgedQuote['case'],
  source: SourceText | null,
): string | null {
  const holds = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
  const quotation = attributed.quotations.find(holds);
  if (quotation) return `group ${quotation.group}`;
  const turn = source?.turns.find(holds);
  if (turn) return `turn ${turn.start}`;
  return source?.meta.kind === 'document' ? 'document' : null;
}

function otherSource({ case: { elsewhere } }: JudgedQuote): Fix {
  return elsewhere ? { action: 'cite-other', text: elsewhere.source.path } : ASK;
}

function otherSpeaker({ judgement: { attribution } }: JudgedQuote): Fix {
  const speaker = attribution?.speaker ?? null;
  return speaker === null ? ASK : { action: 'change-speaker', text: speaker };
}

/**
 * The matched words, whole already, with the words that the quotation passes over; where it jumps
 * with a mark, the jump is marked. Null where it jumps without one, further than to be put back.
 */
function passageOf(source: SourceText, match: Match): string | null {
  const { text } = source;
  const skipped = new Map(skippedIn(source, match).map((gap) => [gap.end, gap]));
  let passage = '';
  for (const { start, end, joint } of match.segments) {
    const gap = skipped.get(start);
    const words = gap && text.slice(gap.start, gap.end);
    if (joint === 'unmarked' && words === undefined) return null;
    passage += joint === 'start' ? '' : joint === 'ellipsis' ? OMISSION : (words ?? ' ');
    passage += words === undefined ? text.slice(start, end).trim() : text.slice(start, end);
  }
  return passage;
}

/** The quotation with an omission at each cut; a stop follows it without a space. */
function marking(quote: string, cuts: readonly number[]): Fix {
  const ends = [...cuts, quote.length];
  const pieces = ends.map((end, index) => oneLine(quote.slice(ends[index - 1] ?? 0, end)));
  const text = pieces.filter((piece) => piece !== '').join(OMISSION);
  return { action: 'mark-omission', text: text.replace(/ (?=[.,;:!?](?:\s|$))/g, '') };
}

/** No suggestion to replace a text by itself. */
function replacing(quote: string, passage: string): Fix {
  const text = trimmedLike(quote, oneLine(passage));
  return text === '' || text === oneLine(quote) ? ASK : { action: 'replace', text };
}

const LEADING_SIGNS = /^[\s.,;:!?…)\]]+[“”„"»«‘‚]?\s*/u;
const TRAILING_SIGNS = /[\s,;:]+$/u;

/** Without the end of the sentence before, and the comma of a cue, which the quotation lacks too. */
function trimmedLike(quote: string, passage: string): string {
  const own = quote.trim();
  const begun = LEADING_SIGNS.test(own) ? passage : passage.replace(LEADING_SIGNS, '');
  return TRAILING_SIGNS.test(own) ? begun : begun.replace(TRAILING_SIGNS, '');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
