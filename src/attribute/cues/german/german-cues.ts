// Cues of German that are no verb of saying with its subject: `mit den Worten „…“`, `in dem Entwurf
// steht: „…“`, `… sind der Ansicht, dass …`, `X („…“)`. All inferred; each looks a bounded number of
// words around.

import { phraseBefore, phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { actorFrom, isPersonal } from '../actors.js';
import { isCiting } from '../citations.js';
import type { FrameCue } from '../cues.js';
import { subjectAfter } from '../subjects.js';
import { accusedOf } from './accusations.js';
import { verbBefore } from './governing-cues.js';
import { verbSecondSubject } from './verb-second.js';

type Tokens = readonly Token[];

/** Words back from a quotation to what announces it. */
const reachTokensMax = 30;

/** The first of these cues that holds the quotation at token `at`. */
export function germanCue(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!grammar.verbSecond) return null;
  return (
    accusedOf(tokens, at, grammar) ??
    withWords(tokens, at, grammar) ??
    besideName(tokens, at, grammar) ??
    standing(tokens, at, grammar) ??
    opinion(tokens, at, grammar) ??
    view(tokens, at, grammar) ??
    objection(tokens, at, grammar)
  );
}

/** `Mit den Worten „…“ eröffnete Berg …`, `„…“, mit diesen Worten eröffnete Berg …`. */
function withWords(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const after = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (isWithWords(tokens, after)) return behind(tokens, after, after + 3, grammar);
  const sign = /^[,:]$/u.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const from = at - sign - 3;
  if (from < 0 || !isWithWords(tokens, from) || isCited(tokens, from, grammar)) return null;
  if (from === 0 || tokens[from - 1]!.kind !== 'word') {
    const ahead = behind(tokens, from, after, grammar);
    if (ahead) return ahead;
  }
  if (verbBefore(tokens, from, grammar, is.reporting)) return null;
  const actor = actorFrom(tokens, clauseFrom(tokens, from), grammar, () => true);
  return actor && actor.to <= from ? made(actor, actor.from, at) : null;
}

/** A verb of quoting says better whose words they are. */
const isCited = (tokens: Tokens, to: number, grammar: Grammar): boolean =>
  tokens
    .slice(Math.max(0, to - reachTokensMax), to)
    .some((_, i, near) => isCiting(near, i, grammar));

const isWithWords = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.lower === 'mit' &&
  /^(?:den|diesen|folgenden|seinen|ihren)$/u.test(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.lower === 'worten';

/** The subject behind the verb at `verb`. */
function behind(tokens: Tokens, from: number, verb: number, grammar: Grammar): FrameCue | null {
  const token = tokens[verb];
  if (token?.kind !== 'word' || token.capital) return null;
  const subject = subjectAfter(tokens, verb, grammar);
  return subject && made(subject, from, subject.to);
}

function clauseFrom(tokens: Tokens, to: number): number {
  let i = to;
  while (i > 0 && to - i < reachTokensMax && !/^[;:]$/u.test(tokens[i - 1]!.text)) i--;
  return i;
}

/** `… und der Minister Jens Berg: „…“` after a list, `Jens Berg („…“)`. */
function besideName(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const sign = tokens[at - 1]?.text;
  const closed = sign === '(' && tokens[at + 1]?.text === ')';
  if (sign !== ':' && !closed) return null;
  if (closed && !/\s\S+\s/u.test(tokens[at]!.text)) return null;
  const name = phraseBefore(tokens, at - 1, grammar);
  const before = name && tokens[name.from - 1];
  if (!name || (before && !/^(?:,|und|auch|so|etwa)$/u.test(before.lower))) return null;
  const words = tokens.slice(name.from, name.to);
  if (!words.at(-1)!.capital) return null;
  if (!words.some(({ capital, bits }) => capital && bits & is.given)) return null;
  return made(name, name.from, at);
}

const STANDING = /^(?:steht|stand|stehe|standen|stehen|prangt|prangte|prangten)$/u;

/** `In dem Entwurf steht der Satz: „…“`, `auf dem geschrieben stand: „…“`. */
function standing(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (tokens[at - 1]?.text !== ':' && !/(?:\s\S+){3}/u.test(tokens[at]!.text)) return null;
  const from = Math.max(0, at - reachTokensMax);
  const verb = from + tokens.slice(from, at).findLastIndex(({ lower }) => STANDING.test(lower));
  if (verb < from) return null;
  for (let i = Math.max(0, verb - 8); i < at; i++) {
    if (!/^(?:in|im|auf|unter)$/u.test(tokens[i]!.lower)) continue;
    const article = (tokens[i + 1]?.bits ?? 0) & (is.oblique | is.determiner) ? 2 : 1;
    const range = phraseFrom(tokens, i + article, grammar) ?? relatedTo(tokens, i, grammar);
    if (range && isWritten(tokens, range, grammar)) return made(range, i, verb + 1);
  }
  return null;
}

/** `ein Zettel klebte, auf dem stand`: what the relative pronoun after the preposition means. */
function relatedTo(tokens: Tokens, i: number, grammar: Grammar): Range | null {
  if (tokens[i - 1]?.text !== ',' || !/^(?:dem|der|denen)$/u.test(tokens[i + 1]?.lower ?? ''))
    return null;
  const verb = tokens[i - 2]?.capital === false ? 1 : 0;
  return phraseBefore(tokens, i - 1 - verb, grammar);
}

/** A thing that is written on or in, and no place. */
const isWritten = (tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower, bits }) =>
        (bits & (is.reportingNoun | is.titleNoun)) > 0 || grammar.isWrittenOn(lower),
    );

const HAS =
  /^(?:ist|sind|war|waren|sei|seien|teilt|teilen|teilte|teilten|vertritt|vertrat|vertreten)$/u;
const COMES = /^(?:kommt|kommen|kam|kamen|gelangt|gelangte|gelangten)$/u;

/** `Viele sind der Ansicht, dass das „…“ ist`, `Der Gutachter kam zu dem Schluss, …`. */
function opinion(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  for (let i = at - 1; i >= Math.max(1, at - reachTokensMax); i--) {
    const verbs = grammar.isListed('opinion-nouns', tokens[i]!.lower)
      ? HAS
      : grammar.isListed('conclusion-nouns', tokens[i]!.lower)
        ? COMES
        : null;
    if (!verbs) continue;
    for (let v = i - 1; v >= Math.max(0, i - 6); v--) {
      if (tokens[v]!.lower === 'laut') return null;
      if (!verbs.test(tokens[v]!.lower)) continue;
      const subject = verbSecondSubject(tokens, v, grammar);
      return subject && made(subject, Math.min(subject.from, v), i + 1);
    }
  }
  return null;
}

const SEES = /^(?:sieht|sehe|sah|sehen|sahen)$/u;
/** `fand das „unerträglich“`. */
const FINDS = /^(?:findet|finden|finde|fand|fanden)$/u;
const IT = /^(?:das|dies|es|ihn|sie)$/u;
const SHOWS = /^(?:zeigt|zeigte|zeigten|zeigen|gibt|gab|gaben|geben)$/u;
const HOLDS = /^(?:hält|halte|halten|hielt|hielten)$/u;
const IS = /^(?:ist|war|sei|wäre|sind|waren)$/u;
/** Words between such a verb and the quotation. */
const viewTokensMax = 6;

/** `Darin sieht Berg einen „…“`, `Berg hält das für „…“`, `Berg will „…“`: whose view it is. */
function view(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  for (let v = at - 1; v >= Math.max(0, at - viewTokensMax); v--) {
    const { lower, kind, text } = tokens[v]!;
    if (kind === 'quotation' || (kind === 'sign' && text !== '„')) return null;
    const shows = SHOWS.test(lower) && tokens[at - 1]!.lower === 'sich';
    const wants =
      /^(?:will|wollen|wollte|wollten)$/u.test(lower) &&
      v === at - 1 &&
      tokens[at + 1]?.lower !== 'nicht';
    const sees = SEES.test(lower) && /^(?:eine?n?|keine?n?)$/u.test(tokens[at - 1]!.lower);
    const holds = HOLDS.test(lower) && tokens.slice(v + 1, at).some((one) => one.lower === 'für');
    const finds = FINDS.test(lower) && IT.test(tokens[at - 1]!.lower) && v === at - 2;
    if (!wants && !sees && !holds && !shows && !finds) continue;
    const subject = verbSecondSubject(tokens, v, grammar);
    if (!subject || subject.to > at) return null;
    return { ...made(subject, Math.min(subject.from, v), v + 1), verb: sees ? v : null };
  }
  return null;
}

/** `Für Berg ist das „…“`. */
export function forWhom(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!grammar.verbSecond) return null;
  for (let i = at - 1; i >= Math.max(0, at - viewTokensMax * 2); i--) {
    if (tokens[i]!.kind === 'sign' || tokens[i]!.kind === 'quotation') return null;
    if (tokens[i]!.lower !== 'für') continue;
    const copula = tokens.slice(Math.max(0, i - 4), at + 2).some(({ lower }) => IS.test(lower));
    const oblique = (tokens[i + 1]?.bits ?? 0) & is.oblique ? 2 : 1;
    const range = copula ? phraseFrom(tokens, i + oblique, grammar) : null;
    return range && range.to <= at && isPersonal(tokens, range, grammar)
      ? made(range, i, range.to)
      : null;
  }
  return null;
}

/** `Auf den Vorwurf der Partei, das sei „…“, entgegnete Berg …`: the words are the party's. */
function objection(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (tokens[0]?.lower !== 'auf') return null;
  for (let i = 1; i < Math.min(at, 5); i++) {
    if (!(tokens[i]!.bits & is.reportingNoun)) continue;
    if (!/^(?:der|des|von|eines|einer)$/u.test(tokens[i + 1]?.lower ?? '')) return null;
    const range = phraseFrom(tokens, i + 2, grammar);
    return range && range.to < at && tokens[range.to]!.text === ',' && tokens[at - 1]!.text !== ':'
      ? made(range, 0, range.to)
      : null;
  }
  return null;
}

const made = (speaker: Range, from: number, to: number): FrameCue => ({
  form: 'source',
  speaker: { from: speaker.from, to: speaker.to },
  words: { from: Math.min(from, speaker.from), to: Math.max(to, speaker.to) },
  subject: false,
});
