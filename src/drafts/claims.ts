// The quotations of a draft as claims: their words, their place, and whom the draft names.

import { claimIds } from '../load/claim-id.js';
import type { QuoteClaim, Speaker } from '../model/claim.js';
import type { Attributed, AttributionDoubt, Quotation } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { hasWords } from '../text/letters.js';
import type { Lexicon } from '../words/index.js';
import { isMereCitation, withoutCitation } from './citations.js';
import { isDocument } from './documents.js';
import { isWriter, type NotSoughtReason, notSought } from './sought.js';
import { isBareNoun, personsOf } from './speakers.js';

/** A quotation of a draft. */
export interface DraftClaim {
  /** Cites no source yet. */
  readonly claim: QuoteClaim;
  readonly quotation: Quotation;
  readonly notSought: NotSoughtReason;
}

/**
 * One claim for each top-level quotation that has words. The speaker is whom the draft names,
 * surely or by inference, or else the role; who is no more than a pronoun there is nobody to compare with.
 */
export function draftClaims(
  source: SourceText,
  attributed: Attributed,
  lexicon: Lexicon,
): readonly DraftClaim[] {
  const { path, map } = source;
  const whole = attributed.quotations.filter(({ text }) => hasWords(text));
  const quotations = whole.map((quotation) => withoutCitation(quotation, lexicon));
  const persons = personsOf(quotations);
  const ids = claimIds(quotations.map(({ text }) => ({ quote: text })));
  return quotations.map((quotation, index) => ({
    quotation,
    notSought: isMereCitation(whole[index] ?? quotation, whole[index - 1] ?? null, lexicon)
      ? 'citation'
      : notSought(quotation),
    claim: {
      kind: 'quote',
      id: `${path}/${ids[index]}`,
      file: path,
      ...map.toLineColumn(quotation.start),
      pointer: '',
      lang: null,
      note: null,
      tags: [],
      quote: quotation.text,
      ...spokenBy(quotation, persons, lexicon),
      ...partedAt(quotations, index),
      source: '',
      prefix: null,
      suffix: null,
      locator: null,
      translation: null,
      pin: null,
    },
  }));
}

/** The other stretches of one utterance that a cue interrupts: their words are quoted as well. */
function partedAt(all: readonly Quotation[], index: number): Pick<QuoteClaim, 'parted'> {
  const { group } = all[index]!;
  const textOf = (at: number): string | null =>
    all[at]?.group === group ? (all[at]?.text ?? null) : null;
  const parted = { before: textOf(index - 1), after: textOf(index + 1) };
  return parted.before === null && parted.after === null ? {} : { parted };
}

/** A claim file asserts who spoke: of `a spokesman for Hart said` it must not make Hart. */
export const asserted = (one: DraftClaim): DraftClaim =>
  one.quotation.speaker?.doubt ? { ...one, claim: { ...one.claim, speaker: null } } : one;

/** Words that name somebody beside whoever spoke, or instead: `said Lund and Berg`, `Lund’s lawyer`. */
const SHARED: ReadonlySet<AttributionDoubt | undefined> = new Set(['joint', 'owner']);

/** Whom the draft names, and how: for sure or by inference, alone or with others, or by a role. */
function spokenBy(
  { status, speaker }: Quotation,
  persons: ReadonlyMap<string, Speaker>,
  lexicon: Lexicon,
): Pick<QuoteClaim, 'speaker' | 'speakerCue' | 'speakerRole' | 'speakerShared'> {
  // `heißt es im Bericht`: the source itself, which its own words confirm.
  if (!speaker || isDocument(speaker.name, lexicon)) return { speaker: null };
  const { name, via, doubt, cue } = speaker;
  const person = persons.get(name) ?? null;
  const isRole = person === null && !(via === 'pronoun' && name === speaker.text);
  const isSure = status !== 'inferred' && !isBareNoun(speaker);
  return {
    speaker: person,
    ...(isSure ? {} : { speakerCue: cue.text }),
    ...(isRole && !isWriter(speaker) ? { speakerRole: name } : {}),
    ...(person && SHARED.has(doubt) ? { speakerShared: cue.text } : {}),
  };
}
