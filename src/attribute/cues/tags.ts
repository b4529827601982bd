// Tags: the cue beside the marks with its verb first (`…“, sagte X`) or its subject first
// (`…,” X said`), right after the quotation or at the end of the sentence that it is a part of.

import { phraseFrom } from '../phrases/noun-phrases.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { NO_VERB } from '../words/verb-forms.js';
import { TAG_CLASSES, verbAt } from '../words/verbs.js';
import { isPersonal } from './actors.js';
import { citedOne, isCiting } from './citations.js';
import type { CueForm, FrameCue } from './cues.js';
import { isFronted, taggedCueOf } from './english/english-cues.js';
import { straightTag } from './english/straight-tags.js';
import { impersonal } from './german/governing-cues.js';
import { made } from './made-cues.js';
import { subjectAfter } from './subjects.js';

type Tokens = readonly Token[];

/** Words between the auxiliary and the participle of a tag. */
const tagTokensMax = 24;
/** Words from a quotation to the tag at the end of its sentence. */
const lateTokensMax = 60;
/** Words before a quotation in the front field. */
const frontTokensMax = 12;

/** A tag right after the quotation: verb first (`sagte X`), or subject first (`X said`). */
export function tagAfter(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const i = pastSigns(tokens, pastList(tokens, at, grammar) + 1);
  const parted = i > at + 1 || /[,?!…—–-]['’]?$/u.test(tokens[at]!.text);
  if (!grammar.verbSecond) return englishTag(tokens, at, i, parted, grammar);
  if (!parted && !(grammar.verbSecond && isFront(tokens, at, grammar))) return null;
  return (
    frontTag(tokens, i, grammar, 'tag') ??
    perfectTag(tokens, i, grammar, 'tag') ??
    (parted ? howTag(tokens, i, grammar) : null) ??
    (parted ? anyVerbTag(tokens, i, grammar) : null) ??
    straightTag(tokens, i, grammar, 'tag')
  );
}

/** In English a mark that nothing parts from the tag must hold a whole utterance. */
function englishTag(
  tokens: Tokens,
  at: number,
  from: number,
  parted: boolean,
  grammar: Grammar,
): FrameCue | null {
  const { text } = tokens[at]!;
  const whole = parted || (/^\P{L}*\p{Lu}/u.test(text) && /\s\S+\s\S+\s/u.test(text));
  const tag = whole
    ? ((parted ? frontTag(tokens, from, grammar, 'tag') : null) ??
      taggedCueOf(tokens, at, grammar) ??
      (parted ? straightTag(tokens, from, grammar, 'tag') : null))
    : null;
  return tag && (isInverted(tokens, from, tag) || !isFronted(tokens, at, grammar)) ? tag : null;
}

/** `After Doe said so, “…,” said Moor`: a verb right before its subject belongs to the marks. */
const isInverted = (tokens: Tokens, from: number, { speaker }: FrameCue): boolean =>
  speaker.from > from && ((tokens[from]?.word.verbStances ?? 0) & stance.inverts) > 0;

/** `Als „Geschenk“ bezeichnete sie …`: the quotation stands in the field before the finite verb. */
function isFront(tokens: Tokens, at: number, grammar: Grammar): boolean {
  if (at > frontTokensMax) return false;
  for (let i = 0; i < at; i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === ':') return false;
    if (isPredicate(tokens, i, grammar)) return false;
  }
  return at === 0 || !(tokens[0]!.bits & is.determiner) || isNamedFront(tokens, at, grammar);
}

/** `Eine „Schande“ nannte Berg das`: what is named by the words stands behind the subject. */
function isNamedFront(tokens: Tokens, at: number, grammar: Grammar): boolean {
  if (!/^k?eine?n?$/u.test(tokens[0]!.lower) || at > 2) return false;
  if (!((tokens[at + 1]?.bits ?? 0) & is.naming)) return false;
  const subject = subjectAfter(tokens, at + 1, grammar);
  if (!subject || !isPersonal(tokens, subject, grammar)) return false;
  const { lower = '', kind } = tokens[subject.to] ?? {};
  return /^(?:das|dies|es|ihn|sie|den|die)$/u.test(lower) || kind === 'sign';
}

/** The last of several quotations in one front field: `Von „a“ oder „b“ spricht Berg`. */
function pastList(tokens: Tokens, at: number, grammar: Grammar): number {
  let last = at;
  const isJoint = ({ text, bits }: Token) => text === ',' || (bits & is.conjunction) > 0;
  while (
    grammar.verbSecond &&
    last - at < frontTokensMax &&
    tokens[last + 1] &&
    isJoint(tokens[last + 1]!) &&
    tokens[last + 2]?.kind === 'quotation'
  )
    last += 2;
  return last;
}

function pastSigns(tokens: Tokens, from: number): number {
  let i = from;
  while (tokens[i]?.kind === 'sign' && /^[,—–\-，―]$/u.test(tokens[i]!.text) && i - from < 2) i++;
  return i;
}

/** `sagte X`, `said X`: the verb stands at `from` and is finite. */
function frontTag(tokens: Tokens, from: number, grammar: Grammar, form: CueForm): FrameCue | null {
  if (!verbAt(tokens, from, grammar, TAG_CLASSES)) return null;
  if (!grammar.verbSecond && /ing$/u.test(tokens[from]!.lower)) return null;
  if (!grammar.verbSecond && grammar.lemma(tokens[from]!.lower) === tokens[from]!.lower)
    return null;
  if (isImpersonal(tokens, from, grammar)) {
    const place = impersonal(tokens, from, grammar);
    return place && made(form, place, from, place.to);
  }
  const cited = isCiting(tokens, from, grammar) ? citedOne(tokens, from, grammar) : null;
  if (cited) return made(form, { ...cited, loose: true }, from, cited.to);
  const subject = subjectAfter(tokens, from, grammar);
  const who = tokens[subject?.from ?? -1]?.lower ?? '';
  // `…, findet es seine Bestätigung`.
  if (NOBODY.test(who) || (who === 'es' && grammar.lemma(tokens[from]!.lower) === 'finden'))
    return null;
  return subject && made(form, subject, from, subject.to);
}

/** Words of `wie der frühere Bürgermeister von Aldby einmal sagte`. */
const howTokensMax = 10;

/** `„Erfolg“, wie Lund einst sagte, „ist …“`. */
function howTag(tokens: Tokens, from: number, grammar: Grammar): FrameCue | null {
  if (tokens[from]?.lower !== 'wie') return null;
  const subject = phraseFrom(tokens, from + 1, grammar);
  if (!subject) return null;
  for (let v = subject.to; v < from + howTokensMax && tokens[v]?.kind === 'word'; v++) {
    if (tokens[v + 1]?.kind === 'word') continue;
    const says = verbAt(tokens, v, grammar, is.reporting);
    return says ? made('tag', { ...subject, loose: false }, from, v + 1) : null;
  }
  return null;
}

/** `glaubt ihm keiner`: nobody utters the words. */
const NOBODY = /^(?:keiner|niemand|keine[rs]?|nobody|none)$/u;

/** `„Oh!“ zitterte er`, `„Nein“, regte sich der Alte auf`: whatever a person does with the words. */
function anyVerbTag(tokens: Tokens, v: number, grammar: Grammar): FrameCue | null {
  const verb = tokens[v];
  if (
    !grammar.verbSecond ||
    verb?.kind !== 'word' ||
    verb.capital ||
    verb.bits & (NO_VERB | is.auxiliary)
  )
    return null;
  const at = tokens[v + 1]?.lower === 'sich' ? v + 2 : v + 1;
  const next = tokens[at];
  const opens = next && (next.capital || next.bits & (is.determiner | is.pronoun | is.adverb));
  const subject = opens ? subjectAfter(tokens, v, grammar) : null;
  if (!subject || !isPersonal(tokens, subject, grammar)) return null;
  return made('tag', { ...subject, loose: true }, v, subject.to);
}

/** `heißt es`, `hieß es`. */
const isImpersonal = (tokens: Tokens, v: number, grammar: Grammar): boolean =>
  grammar.verbSecond &&
  grammar.lemma(tokens[v]!.lower) === 'heißen' &&
  tokens[v + 1]?.lower === 'es';

/** `hatte Winterkorn in einem Interview erklärt`, `wird Downey zitiert`. */
function perfectTag(
  tokens: Tokens,
  from: number,
  grammar: Grammar,
  form: CueForm,
): FrameCue | null {
  if (!grammar.verbSecond || !((tokens[from]?.bits ?? 0) & is.auxiliary)) return null;
  const perfect = (tokens[from]!.bits & is.perfect) > 0;
  const subject = subjectAfter(tokens, from, grammar);
  if (!subject) return null;
  for (let v = subject.to; v < Math.min(tokens.length, from + tagTokensMax); v++) {
    if (tokens[v]!.kind === 'quotation' || /^[.:;]$/u.test(tokens[v]!.text)) return null;
    if (!verbAt(tokens, v, grammar, is.reporting)) continue;
    const cited = grammar.lemma(tokens[v]!.lower) === 'zitieren';
    const meant = grammar.lemma(tokens[v]!.lower) === tokens[v]!.lower;
    return perfect || cited || (meant && tokens[v + 1]?.kind !== 'word')
      ? made(form, subject, from, v + 1)
      : null;
  }
  return null;
}

/** A tag at the end of the sentence that the quotation is a part of: `…, erklärte Scholz.` */
export function lateTag(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + lateTokensMax); i++) {
    if (!/^[,—–]$/u.test(tokens[i]!.text)) continue;
    const tag =
      frontTag(tokens, i + 1, grammar, 'late-tag') ??
      perfectTag(tokens, i + 1, grammar, 'late-tag') ??
      straightTag(tokens, i + 1, grammar, 'late-tag');
    if (tag && closes(tokens, tag, grammar)) return tag;
  }
  return null;
}

/** After a late tag the sentence is over, or an adverbial follows. */
function closes(tokens: Tokens, tag: FrameCue, grammar: Grammar): boolean {
  const next = tokens[tag.words.to];
  if (!next || next.kind === 'quotation') return !next || grammar.verbSecond;
  if (next.kind === 'sign') return next.text !== ':';
  if (grammar.lemma(tokens[tag.words.to - 1]!.lower) === 'tell') return true;
  return grammar.verbSecond || (next.bits & (is.adverb | is.preposition | is.weekday)) > 0;
}

/** Whether a verb of any list, or an auxiliary, stands at `i`. */
export const isPredicate = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
  (tokens[i]!.bits & is.auxiliary) > 0 || verbAt(tokens, i, grammar, is.reporting | is.other);
