// The cue of a quotation: which words of its frame attribute it, and which phrase they name.
//
// Tried in the order in which grammar binds: a tag right after the marks (`…“, sagte X`), the verb
// that governs the quotation from before, the verb that ends its clause (`… genannt`, `… nannte`),
// a tag at the end of the sentence, then phrases and nouns (`according to X`, `X’s claim`).

import type { Range } from '../phrases/noun-phrases.js';
import type { Grammar } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { commentCue, insertedTag, viewOf } from './english/straight-tags.js';
import { gapped } from './gapped.js';
import { forWhom, germanCue } from './german/german-cues.js';
import { governingCue } from './german/governing-cues.js';
import { interrupting } from './interruptions.js';
import { bracketed, colonName } from './label-cues.js';
import { nounCue, sourcePhrase } from './phrase-cues.js';
import { lateTag, tagAfter } from './tags.js';
import { whoseWords } from './whose-words.js';

type Tokens = readonly Token[];

/** How a cue holds its quotation, from firm to weak. */
export type CueForm =
  | 'tag'
  | 'verb'
  | 'clause'
  | 'late-tag'
  | 'source'
  | 'noun'
  | 'colon'
  | 'other';

/** Words that attribute, and the phrase that names who. Token ranges of one frame. */
export interface FrameCue {
  readonly form: CueForm;
  /** The phrase that names who said it. */
  readonly speaker: Range;
  /** Where the speaker is a relative pronoun: the phrase that it stands for. */
  readonly antecedent?: Range | null;
  /** Everything that attributes: verb and speaker. */
  readonly words: Range;
  /** Index of the verb; null for cues without one. */
  readonly verb?: number | null;
  /** The speaker is the grammatical subject of a verb of saying. */
  readonly subject: boolean;
  /** The speaker hands on what another, who is named, said. */
  readonly hands?: boolean;
  /** Another is named between the words and those that the verb governs. */
  readonly isGapped?: boolean;
  /** The name of the speaker stands in a German genitive: `Karin Bergers Satz`. */
  readonly isGenitive?: boolean;
  /** The speaker is only accused of having said it. */
  readonly alleged?: boolean;
}

/** Finds the cue of the quotation at token `at`, or null when its frame has none. */
export function cueOf(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  return (
    bracketed(tokens, at, grammar) ??
    interrupting(tokens, at, grammar) ??
    tagAfter(tokens, at, grammar) ??
    (isReply(tokens, at) ? null : cueOfSentence(tokens, at, grammar))
  );
}

function cueOfSentence(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const cue = cueAround(tokens, at, grammar);
  return cue && gapped(tokens, at, cue, grammar);
}

/** The cues that hold a quotation as part of their sentence. */
function cueAround(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  return (
    colonName(tokens, at, grammar) ??
    insertedTag(tokens, at, grammar) ??
    germanCue(tokens, at, grammar) ??
    governed(tokens, at, grammar) ??
    lateTag(tokens, at, grammar) ??
    sourcePhrase(tokens, at, grammar) ??
    forWhom(tokens, at, grammar) ??
    commentCue(tokens, at, grammar) ??
    viewOf(tokens, at, grammar) ??
    nounCue(tokens, at, grammar) ??
    whoseWords(tokens, at, grammar)
  );
}

/** Reported speech that a phrase gives to somebody: `Das schade nach Ansicht von Berg dem „…“`. */
function governed(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const cue = governingCue(tokens, at, grammar);
  if (!cue || !grammar.verbSecond || cue.verb == null) return cue;
  const verb = tokens[cue.verb]!.lower;
  const reported = verb.endsWith('e') && grammar.lemma(verb) === `${verb}n`;
  return (reported ? sourcePhrase(tokens, at, grammar) : null) ?? cue;
}

const ENDS = /[.!?…][’']?$/u;

/** `sagte er: „Warum?“ – „Darum.“`: nothing but a dash between two utterances, so another speaks. */
function isReply(tokens: Tokens, at: number): boolean {
  const dash = /^[—–-]$/u.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const before = tokens[at - 1 - dash];
  return before?.kind === 'quotation' && ENDS.test(before.text) && ENDS.test(tokens[at]!.text);
}
