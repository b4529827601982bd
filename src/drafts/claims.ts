// The quotations of a draft as claims: their words, their place, and whom the draft names.

import { claimIds } from '../load/claim-id.js';
import type { QuoteClaim } from '../model/claim.js';
import type { Attributed, Quotation } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { hasWords } from '../text/letters.js';
import { isMereCitation, withoutCitation } from './citations.js';
import { type NotSoughtReason, notSought } from './sought.js';
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
 * surely or by inference; who is no more than a role or a pronoun there is nobody to compare with.
 */
export function draftClaims(source: SourceText, attributed: Attributed): readonly DraftClaim[] {
  const { path, map } = source;
  const whole = attributed.quotations.filter(({ text }) => hasWords(text));
  const quotations = whole.map(withoutCitation);
  const persons = personsOf(quotations);
  const ids = claimIds(quotations.map(({ text }) => ({ quote: text })));
  return quotations.map((quotation, index) => ({
    quotation,
    notSought: isMereCitation(whole[index] ?? quotation, whole[index - 1] ?? null)
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
      speaker: persons.get(quotation.speaker?.name ?? '') ?? null,
      ...inferredBy(quotation),
      source: '',
      prefix: null,
      suffix: null,
      locator: null,
      translation: null,
      pin: null,
    },
  }));
}

/** A claim file asserts who spoke: of `a spokesman for Hart said` it must not make Hart. */
export const asserted = (one: DraftClaim): DraftClaim =>
  one.quotation.speaker?.doubt ? { ...one, claim: { ...one.claim, speaker: null } } : one;

/** What says that somebody is only inferred to be quoted: a pronoun, a continuation, a conclusion. */
function inferredBy({ status, speaker }: Quotation): { readonly speakerCue?: string } {
  const isSure = status !== 'inferred' && !(speaker && isBareNoun(speaker));
  return speaker && !isSure ? { speakerCue: speaker.cue.text } : {};
}
