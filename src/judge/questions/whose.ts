// Question 4: whose words are they? Asked only when the claim names a speaker. `misattributed`
// needs every best place to be another's for sure; `narrated` needs a word outside the marks.

import type { Speaker } from '../../model/claim.js';
import type { ClaimAttribution } from '../../model/judgement.js';
import type { AttributionDoubt, Quotation } from '../../model/quotation.js';
import type { QuoteSpan } from '../../model/span.js';
import type { Bench } from '../bench.js';
import type { Draft } from '../draft.js';
import { quotationsAround, turnAround, wordsSpan } from '../places.js';
import { fitsRole } from '../role-fit.js';
import { isNamesake, isSpeaker } from '../speakers.js';

/** Answers `misattributed` or `narrated`, or flags a speaker that is unknown or doubtful. */
export function askWhose(bench: Bench, draft: Draft): void {
  const { claim } = bench.case;
  const spans = bench.match.segments.map((segment) => wordsSpan(bench.source.text, segment));
  const own = ownerOf(bench, spans[0]!);
  draft.attribution = attributionOf(bench, own, claim.speaker);
  if (own.isNested) draft.flag('second-hand', 'note', { speaker: own.outer });
  if (claim.speaker === null && claim.speakerRole === undefined) return;
  if (bench.source.meta.kind === 'article' && isOutsideMarks(bench, spans)) {
    narrated(bench, draft);
    return;
  }
  const others = equalPlaces(bench).map((place) =>
    ownerOf(bench, wordsSpan(bench.source.text, place)),
  );
  const owners = [own, ...others];
  if (claim.speaker) judgeOwners(bench, claim.speaker, owners, draft);
  else if (claim.speakerRole) judgeRole(bench, claim.speakerRole, owners, draft);
}

/** A role without a name convicts nobody, but whom it does not fit must not pass unseen. */
function judgeRole(bench: Bench, role: string, owners: readonly Owner[], draft: Draft): void {
  const [first] = owners;
  const isOther = ({ name, isNameless, via, cue }: Owner): boolean =>
    name !== null && !isMere(name, via, cue) && !fitsRole(bench, role, { name, isNameless });
  if (!first || !owners.every(isOther)) return;
  const cue = first.cue?.text ?? null;
  const args = { role, other: first.name, cue, source: bench.source.path };
  draft.flag('speaker-doubtful', 'warning', args);
}

/** A pronoun that the source gives nobody for. */
const isMere = (name: string, via: Owner['via'], cue: Owner['cue']): boolean =>
  via === 'pronoun' &&
  (cue?.text.toLowerCase().split(/\s+/u).includes(name.toLowerCase()) ?? false);

/** Whose words stand at a place, as the source tells. */
interface Owner {
  readonly name: string | null;
  readonly status: ClaimAttribution['status'];
  readonly via: ClaimAttribution['via'];
  readonly cue: ClaimAttribution['cue'];
  readonly isNested: boolean;
  readonly outer: string | null;
  /** Why the source does not plainly say that they spoke. */
  readonly doubt: AttributionDoubt | null;
  /** Only a role that the source gives to nobody by name: `the mayor` may be whoever is claimed. */
  readonly isNameless: boolean;
}

const NOBODY: Owner = {
  name: null,
  status: 'unknown',
  via: null,
  cue: null,
  isNested: false,
  outer: null,
  doubt: null,
  isNameless: false,
};

function ownerOf(bench: Bench, span: QuoteSpan): Owner {
  const { source, case: subject } = bench;
  const around = quotationsAround(subject.attributed, span).filter(({ kind }) => kind === 'speech');
  const inner = around.at(-1);
  if (inner && (inner.speaker || around.length > 1 || inner.form !== 'turn')) {
    return ownerOfQuotation(around, source.meta.kind === 'document' ? source.meta.speaker : null);
  }
  const turn = turnAround(source, span);
  if (turn) {
    if (turn.speaker === null) return NOBODY;
    const cue = { ...turn.label, text: source.text.slice(turn.label.start, turn.label.end) };
    return { ...NOBODY, name: turn.speaker, status: 'confirmed', via: 'turn', cue };
  }
  const author = source.meta.kind === 'document' ? source.meta.speaker : null;
  return author === null ? NOBODY : { ...NOBODY, name: author, status: 'confirmed', via: 'name' };
}

function ownerOfQuotation(around: readonly Quotation[], author: string | null): Owner {
  const inner = around.at(-1)!;
  const outer = around.length > 1 ? (around[0]!.speaker?.name ?? null) : author;
  const isNested = around.length > 1;
  if (!inner.speaker) return { ...NOBODY, isNested, outer };
  const { name, via, cue, text, doubt = null } = inner.speaker;
  const isNameless = via === 'role' && name === text;
  return { name, status: inner.status, via, cue, isNested, outer, doubt, isNameless };
}

function attributionOf(bench: Bench, owner: Owner, speaker: Speaker | null): ClaimAttribution {
  const { name, status, via, cue } = owner;
  const agrees =
    speaker === null || name === null ? null : isSpeaker(speaker, name, bench.nameWords);
  return { status, speaker: name, cue, via, agrees };
}

/** Whether a word of the quote stands outside the marks of one utterance. */
function isOutsideMarks(bench: Bench, spans: readonly QuoteSpan[]): boolean {
  const { attributed } = bench.case;
  return spans.some((span) => {
    if (quotationsAround(attributed, span).length > 0) return false;
    const [first, last] = [
      quotationsAround(attributed, { start: span.start, end: span.start + 1 })[0],
      quotationsAround(attributed, { start: span.end - 1, end: span.end })[0],
    ];
    // A cue inside one utterance is not outside.
    return !first || !last || first.group !== last.group;
  });
}

function narrated({ source, case: { claim } }: Bench, draft: Draft): void {
  const message = {
    code: source.meta.kindGuessed ? 'verdict/narrated-guessed' : 'verdict/narrated',
    args: { source: source.path, speaker: claim.speaker?.name ?? claim.speakerRole ?? null },
  };
  if (source.meta.kindGuessed) draft.flag('narrated-guessed', 'warning', { source: source.path });
  draft.give('narrated', message);
}

/** Places that are as near as the match itself. */
function equalPlaces({ match }: Bench): readonly QuoteSpan[] {
  return match.alternatives.filter(({ distance }) => distance <= match.distance);
}

function judgeOwners(bench: Bench, speaker: Speaker, owners: readonly Owner[], draft: Draft): void {
  const first = owners[0]!;
  const isOwn = ({ name }: Owner): boolean =>
    name !== null && isSpeaker(speaker, name, bench.nameWords);
  const isOther = (owner: Owner): boolean =>
    owner.name !== null && !isOwn(owner) && owner.status === 'confirmed' && isDirect(owner);
  const args = {
    speaker: speaker.name,
    other: first.name,
    cue: first.cue?.text ?? null,
    source: bench.source.path,
    ...inferredCue(bench),
  };
  const { speakerShared: shared, speakerCue } = bench.case.claim;
  if (isOwn(first)) {
    const isOnlyNamesake = isNamesake(speaker, first.name ?? '', bench.nameWords);
    if (isOnlyNamesake) draft.flag('speaker-doubtful', 'warning', args);
    else if (first.doubt !== null)
      draft.flag('speaker-doubtful', 'warning', { ...args, isNamed: 1 });
    else if (shared) draft.flag('speaker-doubtful', 'warning', { ...args, shared });
    return;
  }
  if (owners.every(isOther) && speakerCue === undefined)
    draft.give('misattributed', { code: 'verdict/misattributed', args });
  else if (owners.some((owner) => owner.name === null))
    draft.flag('speaker-unknown', 'warning', { ...args, ...unreadLang(bench.source) });
  else draft.flag('speaker-doubtful', 'warning', args);
}

/** Whom a draft names by a pronoun may be misread in the draft, which convicts nobody. */
const inferredCue = ({ case: { claim } }: Bench): { draftCue?: string } =>
  claim.speakerCue === undefined ? {} : { draftCue: claim.speakerCue };

/** Who speaks is read with the verbs of a language: where none is known, that may be why. */
const unreadLang = ({ meta }: Bench['source']): { lang?: string } =>
  meta.lang === 'und' ? { lang: meta.lang } : {};

const isDirect = ({ via, isNameless }: Owner): boolean =>
  via === 'name' || via === 'turn' || (via === 'role' && !isNameless);
