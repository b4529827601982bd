// From a cue to an answer: the mention, the person it means, and how sure that is.

import type { QuotationSpeaker } from '../../model/quotation.js';
import { textOffset, textSpan } from '../../text/offsets.js';
import { type Attribution, UNKNOWN } from '../attribution.js';
import type { CueForm, FrameCue } from '../cues/cues.js';
import type { Frame } from '../cues/frames.js';
import { nominative } from '../cues/genitives.js';
import { isBeforeLabel } from '../cues/label-cues.js';
import { isAs, isPlainSubject, isRefused } from '../cues/plain-subjects.js';
import { doubtOf } from '../doubts/doubts.js';
import { isNobody, pastObject } from '../doubts/nobodies.js';
import { isSurface, isView, surfaceHead } from '../doubts/unspoken.js';
import type { Pair } from '../marks/pairs.js';
import type { Meant } from '../persons/meant.js';
import type { Persons } from '../persons/persons.js';
import { isUnresolved, numbered } from '../persons/pronouns.js';
import type { Topics } from '../persons/topics.js';
import { apposedName, nameBefore } from '../phrases/appositions.js';
import { type Mention, mentionOf } from '../phrases/mentions.js';
import type { Range } from '../phrases/noun-phrases.js';
import { backMax } from '../thresholds.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

/** What attribution reads, and what it remembers on its way through the frames. */
export interface Scene {
  readonly text: string;
  readonly grammar: Grammar;
  readonly persons: Persons;
  readonly pairs: readonly Pair[];
  readonly kinds: readonly string[];
  /** The subjects of the sentences; null in a story, where the cast tells whom a pronoun means. */
  readonly topics: Topics | null;
  /** Everybody who has spoken so far, in order. */
  readonly mentions: Mention[];
}

const FIRM: ReadonlySet<CueForm> = new Set<CueForm>(['tag', 'verb', 'late-tag', 'colon']);

/** Whom a cue names, before it is asked who that is and how sure it is. */
interface Heard {
  readonly cue: FrameCue;
  /** It names what words are written on. */
  readonly surface: boolean;
  readonly mention: Mention;
  readonly meant: Meant | null;
  /** How many had spoken before. */
  readonly before: number;
}

/** Makes the answer of a cue for the quotation at token `at`, and remembers its mention. */
export function answer(frame: Frame, found: FrameCue, scene: Scene, at = -1): Attribution {
  const heard = hear(frame, found, scene);
  return heard ? concluded(frame, heard, scene, at) : UNKNOWN;
}

/** The same for a sentence whose answer is rarely asked: remembers its mention, and no more. */
export function answerWhenAsked(frame: Frame, found: FrameCue, scene: Scene): () => Attribution {
  const heard = hear(frame, found, scene);
  let made: Attribution | null = heard ? null : UNKNOWN;
  return () => {
    made ??= concluded(frame, heard!, scene, -1);
    return made;
  };
}

/** Reads whom a cue names and remembers it; null where that is nobody. */
function hear(frame: Frame, found: FrameCue, scene: Scene): Heard | null {
  const { grammar, mentions } = scene;
  const cue = withName(frame, found, scene);
  if (isRefused(frame, cue, grammar)) return null;
  if (isAddressed(frame, cue, grammar) || isNobody(frame.tokens, cue, grammar)) return null;
  const surface = isSurface(frame.tokens, cue.antecedent ?? cue.speaker, grammar);
  if (surface && cue.form === 'source' && isLone(cue.speaker)) return null;
  const thing = surface ? { ...cue, speaker: surfaceHead(frame.tokens, cue.speaker) } : cue;
  const mention = numbered(readMention(frame, thing, scene), frame.tokens, cue.speaker, grammar);
  const meant =
    mention.via === 'pronoun' ? (scene.topics?.before(frame, mention, mentions) ?? null) : null;
  if (meant?.isUnclear && !mention.aged) return null;
  mentions.push(mention);
  return { cue, surface, mention, meant, before: mentions.length - 1 };
}

/** Who is meant, and how sure that is. */
function concluded(frame: Frame, heard: Heard, scene: Scene, at: number): Attribution {
  const { text, persons, mentions } = scene;
  const { cue, surface, mention, meant, before } = heard;
  const recent = mentions.slice(Math.max(0, before - backMax), before);
  const resolved = persons.resolve(mention, recent, meant?.mention);
  const whole = cue.antecedent && resolved === mention.text ? cue.antecedent : null;
  const name = whole
    ? text.slice(frame.tokens[whole.from]!.start, frame.tokens[whole.to - 1]!.end)
    : resolved;
  const start = frame.tokens[cue.words.from]!.start;
  const end = frame.tokens[lastOf(frame, cue, scene.grammar)]!.end;
  const owned = meant?.mention && isWhose(meant.mention, scene.grammar);
  const doubt =
    doubtOf(frame, cue, mention, at, scene) ??
    (owned ? 'owner' : meant?.isEither ? 'either' : null);
  const confirmed =
    cue.subject &&
    FIRM.has(cue.form) &&
    isDefinite(mention) &&
    beginsPlainly(frame, cue, scene.grammar) &&
    governsPlainly(frame, cue, at) &&
    isPlainSubject(frame, cue, mention, scene.grammar) &&
    hasSaying(frame, cue, scene.grammar) &&
    !isView(frame.tokens, cue, scene.grammar) &&
    doubt === null &&
    !surface &&
    !isUnresolved(mention, name) &&
    !((mention.vague || persons.isSharedRole(mention)) && resolved !== mention.text) &&
    !cue.antecedent &&
    !isAs(frame, cue, scene.grammar) &&
    !isBeforeLabel(frame.tokens, cue, at, scene.grammar);
  const speaker: QuotationSpeaker = {
    name,
    start: textOffset(mention.start),
    end: textOffset(mention.end),
    text: mention.text,
    cue: { ...textSpan(start, end), text: text.slice(start, end) },
    via: mention.relative ? 'pronoun' : mention.aged ? 'role' : mention.via,
  };
  return {
    status: confirmed ? 'confirmed' : 'inferred',
    speaker: doubt ? { ...speaker, doubt } : speaker,
    form: cue.form,
  };
}

/** `Doe’s mother cried. “He is a good boy,” she said.`: not Doe. */
const isWhose = ({ text, via }: Mention, grammar: Grammar): boolean => {
  const last = /['’]s?\s(?:\p{Ll}+\s)*(\p{Ll}+)$/u.exec(text)?.[1] ?? '';
  return via === 'name' && (grammar.bits(last) & is.role) > 0;
};

/** `Was raten Sie?`: a capital that begins no sentence means whoever is spoken to. */
function isAddressed({ tokens }: Frame, { speaker }: FrameCue, grammar: Grammar): boolean {
  const before = tokens[speaker.from - 1];
  return grammar.verbSecond && tokens[speaker.from]!.text === 'Sie' && before?.kind === 'word';
}

/** `Auf dem Schild stand`: a thing alone says nothing of who wrote on it. */
const isLone = ({ from, to }: Range): boolean => to - from === 1;

/** The last word of a cue, with the part that a verb was separated from: `führte Scholz aus`. */
function lastOf({ tokens }: Frame, { words }: FrameCue, grammar: Grammar): number {
  const next = tokens[words.to]?.lower;
  const isPart = ({ bits, lower }: Token): boolean =>
    (bits & is.separable) > 0 && grammar.particles(lower).some(({ part }) => part === next);
  return tokens.slice(words.from, words.to).some(isPart) ? words.to : words.to - 1;
}

/** A verb that says, not one that merely stands beside words: `“Wait!” Alice felt so sad that …`. */
const hasSaying = ({ tokens }: Frame, { words, form }: FrameCue, grammar: Grammar): boolean =>
  grammar.verbSecond ||
  form === 'colon' ||
  tokens
    .slice(words.from, words.to)
    .some(({ bits, capital }, i) => (!capital || words.from + i === 0) && bits & is.reporting);

/** A subject begins with a capital, an article or a role; a torn phrase does not. */
function beginsPlainly({ tokens }: Frame, { speaker }: FrameCue, grammar: Grammar): boolean {
  const first = tokens[speaker.from]!;
  if (first.bits & (is.subordinator | is.conjunction)) return false;
  if (first.bits & is.adverb && !(first.bits & is.determiner)) return false;
  if (
    /^(?:einer|eine|eines|keiner)$/u.test(first.lower) &&
    tokens[speaker.from + 1]?.lower === 'der'
  )
    return false;
  // `said former mayor Jane Doe`.
  if (grammar.isListed('role-attributes', first.lower) || hasRoleSoon(tokens, speaker)) return true;
  return first.capital || (first.bits & (is.determiner | is.role | is.title)) > 0;
}

/** `said county engineer Jane Doe`: plain words up to a role, and then the name. */
function hasRoleSoon(tokens: Frame['tokens'], { from, to }: Range): boolean {
  const name = tokens.slice(from, to).findIndex(({ capital }) => capital);
  const role = tokens[from + name - 1];
  const plain = tokens.slice(from, from + name - 1).every(({ bits }) => bits === 0);
  return name > 1 && plain && (role!.bits & is.role) > 0;
}

/** Words from a verb to what it governs without a doubt. */
const governedTokensMax = 25;
/** The same for one or two words, which are often the author's own. */
const governedWordTokensMax = 8;

/** No other clause opens between the verb and the quotation, `that` and its kin aside. */
function governsPlainly({ tokens }: Frame, cue: FrameCue, at: number): boolean {
  if (cue.form !== 'verb' || at < cue.words.to) return true;
  const answers = (tokens[cue.verb ?? -1]?.word.stances ?? 0) & (stance.reacts | stance.unsaid);
  if (answers && tokens[at - 1]!.lower === 'as') return false;
  const far = /\s\S+\s/u.test(tokens[at]!.text) ? governedTokensMax : governedWordTokensMax;
  if (at - cue.words.to > far) return false;
  return !tokens
    .slice(cue.words.to, at)
    .some(
      ({ bits, lower }) =>
        (bits & is.subordinator && !COMPLEMENT.test(lower) && !(bits & is.preposition)) ||
        /^(?:who|which|whose)$/u.test(lower),
    );
}

const COMPLEMENT = /^(?:that|if|whether|how|why|what|dass|daß|ob|wie|als|when|where)$/u;

/**
 * The cue with the name that stands in apposition to its speaker: `said the minister, Jane Doe`. In
 * one shape, whatever rule has found it, for all that is asked of it from here on.
 */
function withName({ tokens }: Frame, cue: FrameCue, { grammar }: Scene): FrameCue {
  const isOpen = !cue.antecedent && !cue.isGenitive;
  const named = isOpen ? apposedName(tokens, cue.speaker, grammar) : null;
  const antecedent = cue.antecedent && nameBefore(tokens, cue.antecedent, grammar);
  const { from, to } = cue.words;
  return {
    form: cue.form,
    speaker: named ?? pastObject(tokens, cue),
    antecedent: antecedent ?? cue.antecedent ?? null,
    words: named ? { from, to: Math.max(to, named.to) } : cue.words,
    verb: cue.verb ?? null,
    subject: cue.subject,
    hands: cue.hands ?? false,
    alleged: cue.alleged ?? false,
    isGapped: cue.isGapped ?? false,
    isGenitive: cue.isGenitive ?? false,
  };
}

/** Reads the phrase that names who; a relative pronoun says what the phrase before it says. */
function readMention(frame: Frame, cue: FrameCue, { text, grammar }: Scene): Mention {
  const mention = mentionOf(text, frame.tokens, cue.antecedent ?? cue.speaker, grammar);
  if (cue.isGenitive) return nominative(mention);
  if (!cue.antecedent) return mention;
  const start = frame.tokens[cue.speaker.from]!.start;
  const end = frame.tokens[cue.speaker.to - 1]!.end;
  return { ...mention, start, end, text: text.slice(start, end), relative: true };
}

/** Whether a weak cue names somebody at all: not `21 points`, not `the law`. */
export function namesSomebody(frame: Frame, cue: FrameCue, scene: Scene): boolean {
  const mention = readMention(frame, withName(frame, cue, scene), scene);
  return mention.via === 'pronoun' ? !/[nx2]/u.test(mention.features) : isDefinite(mention);
}

/** A name, or a role that says who is meant; `people` and `a voice` are nobody in particular. */
const isDefinite = (mention: Mention): boolean =>
  mention.via === 'name' || (mention.via === 'role' && mention.role !== '');
