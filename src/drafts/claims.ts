// The quotations of a draft as claims: their words, their place, and whom the draft names.

import { claimIds } from '../load/claim-id.js';
import type { QuoteClaim, Speaker } from '../model/claim.js';
import type { Attributed, AttributionDoubt, Quotation } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { hasWords } from '../text/letters.js';
import type { Lexicon } from '../words/index.js';
import { isMereCitation, withoutCitation } from './citations.js';
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
      ...spokenBy(quotation, persons),
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

/** Words that name somebody beside whoever spoke, or instead: `said Lund and Berg`, `Lund’s lawyer`. */
const SHARED: ReadonlySet<AttributionDoubt | undefined> = new Set(['joint', 'owner']);

/** Whom the draft names, and how: for sure or by inference, alone or with others, or by a role. */
function spokenBy(
  { status, speaker }: Quotation,
  persons: ReadonlyMap<string, Speaker>,
): Pick<QuoteClaim, 'speaker' | 'speakerCue' | 'speakerRole' | 'speakerShared'> {
  if (!speaker) return { speaker: null };
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
