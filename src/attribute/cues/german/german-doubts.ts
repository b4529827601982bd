// What a German sentence says of a saying beside its subject: that it was denied, asked about, only
// thought of, or handed on by another. Read from the words of its clause and of the one that governs
// it; a bounded number of words around the cue.

import type { AttributionDoubt } from '../../../model/quotation.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import { isOfAttribute, plainWords } from '../../words/plain-words.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';
import { clauseStart } from '../passives.js';
import { isInfinitive, othersDoubt, plannedDoubt } from './german-others.js';

type Tokens = readonly Token[];

/** Words behind a cue that still belong to its clause. */
const behindTokensMax = 12;
/** Words of a clause that governs the one with the cue. */
const matrixTokensMax = 16;

/** Why the subject of a German cue may not have said the quotation at token `at`. */
export function germanDoubt(
  tokens: Tokens,
  cue: FrameCue,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  if (tokens[at - 2]?.lower === 'mund' && tokens[at - 1]!.text === ':') return 'others';
  if (cue.form === 'noun') return null;
  const first = pastJoint(tokens, cue);
  const from = cue.form === 'tag' || cue.form === 'late-tag' ? first : clauseStart(tokens, first);
  const words = [
    ...plainWords(tokens, Math.max(0, from - lead(tokens, from)), cue.words.to),
    ...(cue.form === 'colon' ? [] : behind(tokens, cue, at)),
  ];
  if (cue.form === 'source') return modalDoubt(words, grammar);
  if (isCharged(tokens, first)) return 'alleged';
  if (cue.form === 'other' && !words.some(({ bits }) => bits & is.reporting)) return null;
  return (
    wordDoubt(words, grammar) ??
    othersDoubt(tokens, words, cue, at, grammar) ??
    modalDoubt(words, grammar) ??
    plannedDoubt(tokens, words, at) ??
    openingDoubt(tokens, from, grammar) ??
    heardDoubt(words, grammar)
  );
}

/** `Laut Anklage sagte Lund`. */
const isCharged = (tokens: Tokens, from: number): boolean =>
  tokens
    .slice(Math.max(0, from - behindTokensMax), from + behindTokensMax)
    .some(
      ({ lower }, i, near) =>
        /^(?:laut|nach)$/u.test(lower) &&
        near.slice(i + 1, i + 3).some((word) => /^anklage(?:schrift)?$/u.test(word.lower)),
    );

/** Where the clause of the saying begins: `Er ließ sich nicht stören und | sagte`. */
function pastJoint(tokens: Tokens, { words, speaker, verb }: FrameCue): number {
  const from = Math.min(words.from, speaker.from);
  if (verb == null || verb < speaker.to) return from;
  const joint = tokens.slice(speaker.to, verb).findLastIndex(({ bits }) => bits & is.conjunction);
  return joint < 0 ? from : speaker.to + joint + 1;
}

/** `Nicht Lund sagte`: a negation right before the clause as it was cut. */
const lead = (tokens: Tokens, from: number): number =>
  tokens[from - 1]?.kind === 'word' && NEGATION.test(tokens[from - 1]!.lower) ? 1 : 0;

/** The words of the same clause that come after the cue, quotations left out. */
function behind(tokens: Tokens, { words }: FrameCue, at: number): Token[] {
  const found: Token[] = [];
  for (let i = words.to; i < Math.min(tokens.length, words.to + behindTokensMax); i++) {
    const token = tokens[i]!;
    if (token.kind === 'quotation' || (token.text === ':' && i + 1 === at)) continue;
    if (token.kind === 'sign' || (token.bits & is.conjunction && i > words.to)) break;
    found.push(token);
  }
  return found;
}

const NEGATION = /^(?:nicht|nie|niemals|kaum|weder|niemand|keiner|keine|mitnichten)$/u;

/** Not `nicht nur`, and no name: `Lothar Nicht sagte`. */
const isNegation = (words: readonly Token[], i: number, grammar: Grammar): boolean =>
  NEGATION.test(words[i]!.lower) &&
  !isOfAttribute(words, i) &&
  (!words[i]!.capital || i === 0) &&
  !grammar.isListed('affirming-words', words[i + 1]?.lower ?? '');

function wordDoubt(words: readonly Token[], grammar: Grammar): AttributionDoubt | null {
  const denies = words.some((_, i) => isNegation(words, i, grammar));
  if (denies) return 'denied';
  const shown = words.map(({ lower, capital }, i) =>
    capital && i > 0 ? 0 : grammar.stance(lower),
  );
  if (shown.some((bits) => bits & stance.hearsay)) return 'alleged';
  if (words.some((_, i) => isAlmost(words, i))) return 'supposed';
  const reads = words.some(({ lower }) =>
    /^(?:vor|vorgelesen|vorlas|verlas|verliest)$/u.test(lower),
  );
  if (reads && words.some(({ lower }) => /^(?:las|liest|verlas|verliest|vorgelesen)$/u.test(lower)))
    return 'others';
  return null;
}

/** `hätte fast gesagt`, `sagte beinahe`; not `sagte fast freundlich`. */
const isAlmost = (words: readonly Token[], i: number): boolean =>
  /^(?:beinahe|fast)$/u.test(words[i]!.lower) &&
  !words[i]!.capital &&
  (words[i + 1] === undefined || (words[i + 1]!.bits & is.reporting) > 0);

const SUPPOSES =
  /^(?:wird|werden|könnte|könnten|würde|würden|dürfte|dürften|müsste|müssten|sollte|möchte)$/u;
const ALLEGES = /^(?:soll|sollen|will|wollen)$/u;
const REPORTS = /^(?:habe|haben|hätte|hätten|sei|seien|wäre)$/u;

/** `soll gesagt haben`, `könnte sagen`, `hätte gesagt`, `habe gesagt`. */
function modalDoubt(words: readonly Token[], grammar: Grammar): AttributionDoubt | null {
  const modal = words.find(({ lower, capital, bits }, i) =>
    Boolean(bits & is.auxiliary && (!capital || i === 0) && MODAL.test(lower)),
  );
  if (!modal) return null;
  const said = words.find(
    ({ lower, capital, bits }) => !capital && bits & is.reporting && !isModal(lower),
  );
  if (!said) return null;
  const participle = /^(?:\p{L}*ge\p{L}+|be\p{L}+|er\p{L}+|ver\p{L}+)(?:t|en)$|iert$/u.test(
    said.lower,
  );
  const infinitive = grammar.lemma(said.lower) === said.lower;
  const { lower } = modal;
  if (/^w[ei]rd(?:en)?$/u.test(lower)) return infinitive ? 'supposed' : null;
  if (SUPPOSES.test(lower)) return 'supposed';
  if (ALLEGES.test(lower)) return participle || infinitive ? 'alleged' : null;
  if (/^(?:hätte|hätten)$/u.test(lower)) {
    const missed = words.some((word) =>
      /^(?:müssen|sollen|können|dürfen|wollen)$/u.test(word.lower),
    );
    return participle || (infinitive && missed) ? 'supposed' : null;
  }
  return REPORTS.test(lower) && participle && !infinitive ? 'reported' : null;
}

const MODAL = new RegExp(`${SUPPOSES.source}|${ALLEGES.source}|${REPORTS.source}`, 'u');
const isModal = (word: string): boolean => MODAL.test(word);

const CONDITIONS = /^(?:wenn|falls|sofern|ob|solange|soweit)$/u;

/** How the clause opens: `Sagte Lund …?`, `Wenn Lund sagte`, `Es stimmt nicht, dass Lund sagte`. */
function openingDoubt(tokens: Tokens, from: number, grammar: Grammar): AttributionDoubt | null {
  const first = tokens[from]!;
  if (CONDITIONS.test(first.lower)) return 'supposed';
  const verb = (first.bits & (is.reporting | is.auxiliary)) > 0 && !(first.bits & is.determiner);
  if (from === 0 && verb && tokens.at(-1)?.text === '?') return 'asked';
  const matrix = tokens.slice(Math.max(0, from - matrixTokensMax), from);
  if (matrix.at(-1)?.text === ',' && isImagined(matrix)) return 'supposed';
  if (first.lower === 'wonach' || isRumour(matrix, first)) return 'alleged';
  // `Ein gefälschtes Video zeigt, wie Lund sagt`.
  if (first.lower === 'wie' && matrix.some(({ lower }) => grammar.stance(lower) & stance.hearsay))
    return 'alleged';
  if (!/^(?:dass|daß)$/u.test(first.lower)) return null;
  if (from === 0 && isFalse(tokens)) return 'denied';
  const own = matrix.slice(matrix.findLastIndex(({ text }) => /^[;:]$/u.test(text)) + 1);
  const denies = own.some(
    ({ lower, capital, word }) =>
      NEGATION.test(lower) ||
      (!capital && (word.stances & stance.unsaid) > 0) ||
      (word.stances & stance.falsehood) > 0 ||
      /^(?:kein|keinen|keinem|keinerlei)$/u.test(lower),
  );
  if (denies) return 'denied';
  if (own.some(({ lower }) => /^(?:heißt|hieß|gerücht|gerüchte)$/u.test(lower))) return 'alleged';
  const told = own.some(
    ({ lower, capital, bits }) =>
      !capital && ((bits & is.reporting) > 0 || /^erinner(?:t|te|ten|n)$/u.test(lower)),
  );
  const named = own.some(
    ({ capital, bits }, i) => capital && (i > 0 || bits === 0 || bits & is.given),
  );
  return told && named ? 'reported' : null;
}

/** `Dass Lund „…“ sagte, ist falsch`: what the main clause behind says of it. */
function isFalse(tokens: Tokens): boolean {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const main = tokens.slice(comma + 1, comma + 1 + behindTokensMax);
  return (
    comma > 0 &&
    main.some(({ lower, word }) => lower === 'nicht' || (word.stances & stance.falsehood) > 0)
  );
}

/** `Das Gerücht, Lund habe gesagt`, `Berichte, dass Lund gesagt habe`. */
const isRumour = (matrix: Tokens, first: Token): boolean =>
  matrix.at(-1)?.text === ',' &&
  ((matrix.at(-2)?.word.stances ?? 0) & stance.rumour) > 0 &&
  (first.capital || /^(?:dass|daß)$/u.test(first.lower));

/** `Stell dir vor, Lund sagte`, `Angenommen, Lund sagte`. */
const isImagined = (matrix: Tokens): boolean =>
  /^(?:angenommen|gesetzt|stell|stellen)$/u.test(matrix[0]?.lower ?? '') && matrix.length < 6;

/** `Lund hörte Miller sagen`. */
function heardDoubt(words: readonly Token[], grammar: Grammar): AttributionDoubt | null {
  const hears = words.findIndex(
    ({ lower, capital }) => !capital && (grammar.stance(lower) & stance.hears) > 0,
  );
  if (hears < 0) return null;
  const said = words.at(-1)!;
  return isInfinitive(said, grammar) ? 'reported' : null;
}
