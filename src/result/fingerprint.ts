// What a decision is bound to: the exact claim, its verdict, its words and those of the passage. A
// change elsewhere in the source changes no fingerprint; a change in any of these changes its own.

import { hash } from 'node:crypto';
import type { Claim, Parts } from '../schema/result.generated.js';
import { reasonsOf } from '../util/claim-prints.js';

/** A row that has no fingerprint yet. */
export type Unprinted = Omit<Claim, 'fingerprint' | 'parts'>;

/** The fingerprint of a claim, and its parts. */
export type Prints = Pick<Claim, 'fingerprint' | 'parts'>;

/**
 * Fingerprints a row as it is printed: what a source's access keeps back is in no hash either,
 * since a short hidden word could be guessed from one. Where no passage may be shown, the hash of
 * the whole source stands for it (`sourceHash`): any change of the source then lapses a decision.
 */
export const printsOf = (row: Unprinted, sourceHash: string | null): Prints =>
  prints(row, sourceHash, row.id, [row.id]);

/**
 * The same for a quotation of a draft: bound to its words and the passage, not to its number among
 * the draft's quotations, so that a paragraph that moves keeps what was decided on it.
 */
export const draftPrints = (row: Unprinted, sourceHash: string | null): Prints =>
  prints(row, sourceHash, row.file, [row.file, speakerOf(row), wordsOf(row)]);

function prints(row: Unprinted, sourceHash: string | null, of: string, key: unknown): Prints {
  const speaker = JSON.stringify(speakerOf(row));
  const quote = JSON.stringify(wordsOf(row));
  const passage = JSON.stringify(passageOf(row, sourceHash));
  const whole = `[${JSON.stringify(of)},${JSON.stringify(row.verdict)},${speaker},${quote},${passage}]`;
  return {
    fingerprint: sha256Of(whole),
    parts: {
      claim: short(JSON.stringify(key)),
      speaker: speakerPrint(speaker),
      quote: short(quote),
      passage: short(passage),
    },
  };
}

const wordsOf = (row: Unprinted): unknown => [
  row.quote,
  row.translation,
  row.statement,
  row.rating,
  row.conclusion,
];

const speakerOf = (row: Unprinted): unknown => [row.speaker, otherSpeaker(row)];

/** Whom the source names instead: that is what such a verdict says. */
const otherSpeaker = ({ attribution }: Unprinted): string | null =>
  attribution?.agrees === false ? attribution.speaker : null;

/** The source's words: the passage with what was left out of it, or what came nearest. */
function passageOf(row: Unprinted, sourceHash: string | null): unknown {
  const { match, nearest, evidence } = row;
  return [
    match ? match.segments.map(({ text }) => text) : null,
    match ? match.leftOut.map(({ text }) => text) : null,
    match || !nearest ? null : nearest.text,
    // What speaks against the claim may stand beside the passage: `I do not think that …`.
    sourceHash === null ? reasonsOf(row) : null,
    sourceHash,
    // A statement stands on its evidence, each with its own words and passage.
    evidence.map(({ fingerprint }) => fingerprint),
    // Where the words stand instead: that is all such a verdict says.
    row.fix?.action === 'cite-other' ? row.fix.text : null,
  ];
}

const sha256Of = (text: string): string => hash('sha256', text);

const PART_DIGITS = 16;

const short = (text: string): Parts['quote'] => sha256Of(text).slice(0, PART_DIGITS);

/** The last speaker's: claims of one speaker follow each other. */
let lastSpeaker = { text: '', print: '' };

function speakerPrint(text: string): Parts['speaker'] {
  if (text !== lastSpeaker.text) lastSpeaker = { text, print: short(text) };
  return lastSpeaker.print;
}
