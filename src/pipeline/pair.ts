// One large source on two threads. The second one reads the source as well, indexes it and searches
// it for the quotes, while this one finds out who says what in it, which takes as long. Then both
// check claims, this one from the first on, the other from the last, until all are taken. Each claim
// is checked as it would be alone, and all come back in their order: the bytes are those of one
// thread. When the second thread breaks, this one checks all.

import { type Answer, type SharedText, takeAnswers, takeText } from '../locate/ahead.js';
import { sourceRow } from '../result/sources.js';
import { type CheckedUnit, type Checking, type CheckSetup, unitChecker } from './check-unit.js';
import { startThread } from './crew.js';
import type { SecondSays, SecondTask } from './second.js';
import { type CheckedOne, checkShare } from './share.js';
import type { Unit } from './units.js';

/** Checks a unit on this thread and a second one. */
export async function checkInPair(
  unit: Unit,
  setup: CheckSetup,
  checking: Checking,
): Promise<CheckedUnit> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const second = startSecond({ setup, unit, taken });
  try {
    const { state, problem } = await checking.store.open(unit.path);
    const { source, attributed } = state;
    const alone = () => unitChecker(setup, checking)(unit);
    if (!source) return await alone();
    second.tell(attributed);
    const made = await second.made;
    // The file may have been written anew in between.
    if (made?.sha256 !== source.sha256) return await alone();
    takeText(source, made.text);
    second.hear((answers) => takeAnswers(source, answers));
    const mine = await checkShare(unit.claims, taken, checking);
    const theirs = await second.checked;
    if (!theirs) return await alone();
    const all = [...mine, ...theirs].sort((left, right) => left.claim.index - right.claim.index);
    const problems = all.flatMap((one) => one.problems);
    return {
      source: sourceRow(state, setup.includeText),
      claims: all.map(({ claim }) => claim),
      problems: problem ? [problem, ...problems] : problems,
    };
  } finally {
    await second.end();
  }
}

/** The second thread; what it fails to say is null. */
interface Second {
  readonly made: Promise<{ readonly sha256: string; readonly text: SharedText } | null>;
  readonly checked: Promise<readonly CheckedOne[] | null>;
  /** Takes the answers that are there, and those to come. */
  hear(take: (answers: readonly Answer[]) => void): void;
  /** Tells who says what in the source. */
  tell(attributed: unknown): void;
  end(): Promise<unknown>;
}

/** Of Node's own 48 nothing is faster, and 10 MB of text take 25 MB more. */
const YOUNG_MEGABYTES = 12;

function startSecond(task: SecondTask): Second {
  const limits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const worker = startThread({ job: 'second', task }, limits);
  const early: Answer[] = [];
  let take = (answers: readonly Answer[]): void => void early.push(...answers);
  const said = <T>(pick: (message: SecondSays) => T | undefined): Promise<T | null> =>
    new Promise((resolve) => {
      worker.on('message', (message: SecondSays) => {
        const picked = pick(message);
        if (picked !== undefined) resolve(picked);
      });
      worker.on('error', () => resolve(null)).on('exit', () => resolve(null));
    });
  worker.on('message', (message: SecondSays) => {
    if ('answers' in message) take(message.answers);
  });
  return {
    made: said((message) => ('text' in message ? message : undefined)),
    checked: said((message) => ('checked' in message ? message.checked : undefined)),
    hear(taker) {
      taker(early);
      take = taker;
    },
    tell: (attributed) => worker.postMessage(attributed),
    end: () => worker.terminate(),
  };
}
