// What the edges of a quote cut off, cases (b) to (f) of the design and nothing more. Weaker things
// become one word for the flag `context`. Irony is out of reach.

import type { Message } from '../../model/judgement.js';
import type { Bench } from '../bench.js';
import { wordsSpan } from '../places.js';
import type { Worded } from '../wording.js';
import { correctedBy } from './corrected.js';
import { cutChoice } from './cut-choice.js';
import { cutCondition } from './cut-condition.js';
import { cutQuestion } from './cut-question.js';
import { cutSubject } from './cut-subject.js';
import { governing } from './governing.js';
import { parted } from './parted.js';
import { Reader } from './reader.js';
import { sameClause } from './same-clause.js';
import { type Scene, sceneOf } from './scene.js';
import { splitPair } from './split-pair.js';
import { withStretches } from './stretches.js';
import { takenBack } from './taken-back.js';
import { trailingPart } from './trailing.js';
import { turned } from './turned.js';

/** What the edges tell. */
export interface EdgeRisks {
  readonly risks: readonly Message[];
  /** A word that makes the flag `context`; null when there is none. */
  readonly weak: string | null;
}

const NOTHING: EdgeRisks = { risks: [], weak: null };

/** The rules in the order of the design. */
const RULES = [
  sameClause,
  takenBack,
  governing,
  turned,
  parted,
  cutSubject,
  trailingPart,
  splitPair,
  cutQuestion,
  cutCondition,
] as const;

/** Reads the clause around each end of a quote. */
export function edgeRisks(bench: Bench, worded: Worded): EdgeRisks {
  if (!worded.inOrder || !bench.words.supported) return NOTHING;
  const { segments } = bench.match;
  const start = worded.pieces[0]?.passage.units[0]?.start ?? segments[0]!.start;
  const end = worded.pieces.at(-1)?.passage.units.at(-1)?.end ?? segments.at(-1)!.end;
  const span = withStretches(bench, wordsSpan(bench.source.text, { start, end }));
  const corrected = correctedBy(bench, span);
  if (corrected) return { risks: [corrected], weak: null };
  const scene = sceneOf(bench, span);
  if (!scene || coversAll(scene)) return NOTHING;
  const reader = new Reader(scene, bench.case.claim.quote);
  const risks: Message[] = [];
  for (const rule of RULES) {
    const risk = rule(reader);
    if (risk) risks.push(risk);
  }
  return { risks, weak: risks.length > 0 ? null : weak(reader) };
}

/** No word of the utterance stands outside the quote, and no question mark. */
function coversAll({ around, first, last }: Scene): boolean {
  return around.tokens.every(
    (token, index) =>
      (index >= first && index < last) ||
      (token.kind === 'punctuation' && !token.text.startsWith('?')),
  );
}

const WEAK = ['negation', 'hedge', 'contrast', 'exception', 'condition', 'distance'];
const CONTRAST = ['contrast'];

/** Something weaker: a negation, hedge or contrast elsewhere in the sentence or opening the next. */
function weak(reader: Reader): string | null {
  const { first, last } = reader;
  const [from, to] = reader.sentence();
  const hit = reader.listed(WEAK, from, first) ?? reader.listed(WEAK, last, to);
  const found = hit ?? reader.listed(CONTRAST, to, Math.min(to + 2, reader.tokens.length));
  return found ? reader.text(found.at, found.at + found.length) : cutChoice(reader);
}
