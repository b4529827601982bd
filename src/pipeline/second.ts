// The second thread of a source that two threads check (see pair.ts): indexes its text, searches it
// for the quotes until it is told who says what in it, and then checks its share of the claims.

import { once } from 'node:events';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type Answer, locateAhead, type SharedText, textAhead } from '../locate/ahead.js';
import type { QuoteClaim } from '../model/claim.js';
import type { Attributed } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { type Checking, type CheckSetup, openChecking, request } from './check-unit.js';
import { type CheckedOne, checkShare } from './share.js';
import { type OpenedSource, sourceStore } from './store.js';
import type { NumberedClaim, Unit } from './units.js';

/** What the second thread is to do. */
export interface SecondTask {
  readonly setup: CheckSetup;
  readonly unit: Unit;
  /** How many claims both threads have taken; shared. */
  readonly taken: Int32Array;
}

/** What it says, in this order: once, as often as there is something, once. */
export type SecondSays =
  | { readonly sha256: string; readonly text: SharedText }
  | { readonly answers: readonly Answer[] }
  | { readonly checked: readonly CheckedOne[] };

/** Answers are handed over some at a time. */
const ANSWERS_MIN = 16;

/** Does the second thread's part; what it finds out it tells as soon as it knows. */
export async function checkSecond(
  { setup, unit, taken }: SecondTask,
  port: MessagePort,
): Promise<void> {
  const say = (said: SecondSays): void => port.postMessage(said);
  const checking = openChecking(setup);
  const bare = sourceStore(setup.sources, checking.lexicon, { ...setup.rules, textOnly: true });
  const opened = await bare.open(unit.path);
  const { source } = opened.state;
  if (!source) return;
  say({ sha256: source.sha256, text: textAhead(source) });
  const attributed =
    searchUntilTold(unit, source, port, (answers) => say({ answers })) ?? (await told(port));
  const own = withSource(checking, { ...opened, state: { ...opened.state, attributed } });
  say({ checked: await checkShare(unit.claims.toReversed(), taken, own) });
}

/** Searches for the quotes, the last one first, until the other thread knows who says what. */
function searchUntilTold(
  unit: Unit,
  source: SourceText,
  port: MessagePort,
  hand: (answers: readonly Answer[]) => void,
): Attributed | null {
  let answers: Answer[] = [];
  for (const quote of unit.claims.toReversed().flatMap(quotesOf)) {
    const received: { message: Attributed } | undefined = receiveMessageOnPort(port);
    if (received) {
      hand(answers);
      return received.message;
    }
    if (quote.source !== unit.path) continue;
    answers.push(...searched(quote, source));
    if (answers.length < ANSWERS_MIN) continue;
    hand(answers);
    answers = [];
  }
  hand(answers);
  return null;
}

const quotesOf = ({ claim }: NumberedClaim): readonly QuoteClaim[] =>
  claim.kind === 'quote' ? [claim] : claim.evidence;

/** A bug that a quote brings out is for the thread that checks the claim. */
function searched(quote: QuoteClaim, source: SourceText): readonly Answer[] {
  try {
    return locateAhead(request(quote), source);
  } catch {
    return [];
  }
}

async function told(port: MessagePort): Promise<Attributed> {
  const [attributed] = await once(port, 'message');
  return attributed;
}

/** The same, with a source that is open already. */
function withSource(checking: Checking, opened: OpenedSource): Checking {
  const { store } = checking;
  const { path } = opened.state;
  const open = async (asked: string) => (asked === path ? opened : store.open(asked));
  return { ...checking, store: { ...store, open } };
}
