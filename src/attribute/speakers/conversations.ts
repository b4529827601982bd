// Conversations, as novels and interviews print them: a paragraph for each who speaks, most without
// a cue. Who speaks in a paragraph is known from a cue in it, from what it tells of somebody beside
// the words (`Der Alte nickte. „Gut.“`), and else from the order: two who talk take turns.
// All of this is inferred, never confirmed. One pass over the quotations.

import { beginsCapital } from '../../text/letters.js';
import { type Attribution, UNKNOWN } from '../attribution.js';
import type { Frame } from '../cues/frames.js';
import { Cast } from '../persons/casts.js';
import { tellApart } from '../persons/pronoun-turns.js';
import { conversation } from '../thresholds.js';
import type { Token } from '../words/tokens.js';
import type { Scene } from './answers.js';
import { actorOf } from './beats.js';

/** A quotation where it stands. */
interface Spot {
  readonly pair: number;
  readonly frame: number;
  readonly at: number;
}

/** What one person says at a stretch. */
interface Turn {
  readonly spots: Spot[];
  readonly paragraph: number;
  /** Follows the turn before at once, or in the next paragraph. */
  readonly joined: boolean;
  /** Where its last words end. */
  end: number;
  who: Attribution | null;
}

/** Whether a story is told in conversations: several paragraphs open with words that ask or cry. */
export function isConversation(frames: readonly Frame[], scene: Scene): boolean {
  let opening = 0;
  let lively = 0;
  let all = 0;
  let end = -1;
  for (const { tokens, first } of frames) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'quotation' || scene.kinds[token.pair] !== 'speech') return;
      if ((at === 0 && first) || follows(scene.text, end, token)) opening++;
      end = token.end;
      all++;
      if (/[?!]['’)]?$/u.test(token.text)) lively++;
    });
  }
  return opening >= conversation.openingMin && lively >= all * conversation.livelyShareMin;
}

/** News and reports are full of figures, ages, dates and amounts; a story has hardly any. */
export function isReportage(text: string): boolean {
  let left = Math.floor((text.length / 1000) * conversation.figuresMax);
  let isWithin = false;
  for (let at = 0; at < text.length && left >= 0; at += 1) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit && !isWithin) left -= 1;
    isWithin = isDigit;
  }
  return left < 0;
}

/** Whether the next paragraph has the same speaker as often as another one, as in news. */
function staysWithOne(turns: readonly Turn[], answers: readonly Attribution[]): boolean {
  let same = 0;
  let other = 0;
  const cued = ({ spots }: Turn) =>
    spots.map(({ pair }) => answers[pair]!.speaker).find((one) => one && one.via !== 'pronoun');
  turns.forEach((turn, i) => {
    const [before, own] = [turns[i - 1] && cued(turns[i - 1]!), cued(turn)];
    if (!turn.joined || !before || !own) return;
    if (before.name === own.name) same++;
    else other++;
  });
  return same > 0 && same >= other;
}

/**
 * Fills in who speaks where the quotations of a conversation have no cue of their own; null when
 * the text is no conversation after all.
 */
export function takeTurns(
  frames: readonly Frame[],
  answers: readonly Attribution[],
  scene: Scene,
): Attribution[] | null {
  const out = [...answers];
  const turns = turnsOf(frames, out, scene);
  if (staysWithOne(turns, out)) return null;
  const known = headsOf(out);
  for (const turn of turns) turn.who = ownSpeaker(turn, frames, out, scene, known);
  tellApart(turns, new Cast(scene.text, scene.pairs, out, scene.grammar), scene.grammar);
  turns.forEach((turn, i) => {
    if (turn.who?.speaker) return;
    turn.who = alternating(turns, i) ?? addressed(turns, i, scene);
  });
  for (const { spots, who } of turns) {
    for (const { pair } of spots) {
      const cued = out[pair]!;
      if (cued.speaker?.via === 'pronoun' && cued.speaker.start === who?.speaker?.start) {
        out[pair] = { ...cued, speaker: { ...cued.speaker, name: who.speaker.name } };
      }
      if (cued.speaker) continue;
      out[pair] = who?.speaker ? { ...who, status: 'inferred', form: 'turn' } : UNKNOWN;
      const { speaker } = out[pair]!;
      if (speaker) out[pair] = { ...out[pair]!, speaker: { ...speaker, via: 'turn' } };
    }
  }
  return out;
}

/** What somebody says in a conversation ends in a sign; a word in marks alone does not. */
const isPunctuated = (text: string): boolean =>
  /[.!?,;:…—–-]['’)]?\s*$/u.test(text) || (beginsCapital(text) && /\s\S+\s/u.test(text));

/** Cuts the quotations into turns: a new one at each paragraph and at each closing-opening mark. */
function turnsOf(frames: readonly Frame[], answers: readonly Attribution[], scene: Scene): Turn[] {
  const turns: Turn[] = [];
  let last: Token | null = null;
  frames.forEach(({ tokens, paragraph }, frame) => {
    tokens.forEach((token, at) => {
      if (token.kind !== 'quotation' || scene.kinds[token.pair] !== 'speech') return;
      if (!answers[token.pair]!.speaker && !isPunctuated(token.text)) return;
      const turn = turns.at(-1);
      const spot = { pair: token.pair, frame, at };
      const apart = turn ? paragraph - turn.paragraph : Number.POSITIVE_INFINITY;
      if (turn && apart === 0 && !changes(scene.text, last!, token, turn, answers)) {
        turn.spots.push(spot);
        turn.end = token.end;
      } else {
        const joined = apart <= conversation.apartMax;
        turns.push({ spots: [spot], paragraph, joined, end: token.end, who: null });
      }
      last = token;
    });
  });
  return turns;
}

/** Between marks that close and open stands at most a dash; or both have cues of their own. */
function changes(
  text: string,
  last: Token,
  token: Token,
  turn: Turn,
  answers: readonly Attribution[],
): boolean {
  if (follows(text, last.end, token)) return true;
  if (/[.!?]\s*[—–]\s*$/u.test(text.slice(Math.max(last.end, token.start - 8), token.start)))
    return true;
  const [before, own] = [answers[turn.spots.at(-1)!.pair]!.speaker, answers[token.pair]!.speaker];
  if (before && own && before.start !== own.start && before.name !== own.name) return true;
  return token.start - last.end > conversation.turnUnitsMax;
}

/** Whether nothing but blanks and a dash stands between the marks that close and open. */
const follows = (text: string, end: number, token: Token): boolean =>
  end >= 0 && token.start - end < 12 && /^[\s—–-]*$/u.test(text.slice(end, token.start));

/** The nouns and names that speakers are called by in a text, in lower case. */
function headsOf(answers: readonly Attribution[]): Set<string> {
  const heads = new Set<string>();
  for (const { speaker } of answers) {
    if (!speaker || speaker.via === 'pronoun') continue;
    for (const word of speaker.text.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? []) {
      heads.add(word.toLowerCase());
    }
  }
  return heads;
}

/** Who speaks in a turn by its own paragraph: a cue, or whom it tells of beside the words. */
function ownSpeaker(
  { spots }: Turn,
  frames: readonly Frame[],
  out: readonly Attribution[],
  scene: Scene,
  known: ReadonlySet<string>,
): Attribution | null {
  const cued = spots.find(({ pair }) => out[pair]!.speaker);
  if (cued) return out[cued.pair]!;
  for (const { frame, at } of spots) {
    const actor = actorOf(frames, frame, at, scene, known);
    if (actor) return actor;
  }
  return null;
}

/** A name between signs: `„Was meinst du, Anna?“`. */
const ADDRESS = /(?:^|[,;.!?…–—-])\s*(?:[\p{L}]+ ){0,2}?(\p{Lu}[\p{L}-]+)(?=[,;.!?…]|$)/gu;

/** Whoever is called by name in the turn before or after, if that one speaks elsewhere. */
function addressed(turns: readonly Turn[], i: number, scene: Scene): Attribution | null {
  for (const other of [
    turns[i]!.joined ? turns[i - 1] : null,
    turns[i + 1]?.joined ? turns[i + 1] : null,
  ]) {
    if (!other) continue;
    for (const { pair } of other.spots) {
      const { start, end } = scene.pairs[pair]!;
      for (const [, name] of scene.text.slice(start, end).matchAll(ADDRESS)) {
        const who = nearest(turns, i, name!);
        if (who) return who;
      }
    }
  }
  return null;
}

function nearest(turns: readonly Turn[], i: number, name: string): Attribution | null {
  for (let d = 1; d < 12; d++) {
    for (const turn of [turns[i - d], turns[i + d]]) {
      if (turn?.who?.speaker?.name.split(/\s+/u).includes(name)) return turn.who;
    }
  }
  return null;
}

/** Who spoke two turns before. */
function alternating(turns: readonly Turn[], i: number): Attribution | null {
  return (turns[i]!.joined && turns[i - 1]?.joined ? turns[i - 2]?.who : null) ?? null;
}
