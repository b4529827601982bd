// One quotation looked up in many sources, with no claim file.

import { byQuality } from '../drafts/best.js';
import { slug } from '../load/claim-id.js';
import type { QuoteClaim } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import { claimRow } from '../result/claims.js';
import type { Claim } from '../schema/result.generated.js';
import { hasWords } from '../text/letters.js';
import { InputError } from '../util/errors.js';
import { answerOf, type Judging, withOutside } from './answers.js';
import { type DeskRequest, openDesk, openSources } from './desk.js';
import { sourcesFor } from './named-sources.js';

/** What to look up, and where. Names count from `cwd`. */
export interface FindRequest extends DeskRequest {
  readonly quote: string;
  /** Who is to have said it; null: the words alone. */
  readonly speaker: string | null;
  /** Files and folders. */
  readonly sources: readonly string[];
}

/** What the sources say, the best answer first: those that have the words before all others. */
export interface Found {
  readonly quote: string;
  readonly speaker: string | null;
  /** One row a source, as in a result; `file` is empty, as no file makes the claim. */
  readonly answers: readonly Claim[];
  readonly problems: readonly Problem[];
}

/**
 * Looks one quotation up. Outer quotation marks are dropped: they are not part of what was said.
 *
 * @throws InputError when there are no words, too many of them, or a source does not exist
 */
export async function find(request: FindRequest): Promise<Found> {
  const desk = await openDesk(request);
  const quote = wordsOf(request.quote, desk.limits.quoteUnitsMax);
  const sought = await sourcesFor(desk, request);
  const name = request.speaker;
  const speaker = name === null ? null : { name, aliases: [], roles: [] };
  const opened = await openSources(desk, sought.named, {
    kind: 'article',
    roster: speaker ? [speaker] : [],
    given: new Map(),
  });
  const judging: Judging = { ...desk, problems: [] };
  const claim = { ...CLAIM, id: slug(quote), quote, speaker };
  const told = opened.states.map((state) => answerOf(claim, state, judging));
  const answers = byQuality(await withOutside(told, opened.openWhole, judging));
  return {
    quote,
    speaker: name,
    answers: answers.map((answer) => claimRow(answer, desk.lexicon)),
    problems: [...desk.problems, ...sought.problems, ...opened.problems, ...judging.problems],
  };
}

/** A claim that stands in no file. */
const CLAIM: QuoteClaim = {
  kind: 'quote',
  ...{ id: '', quote: '', speaker: null, source: '' },
  ...{ file: '', line: 1, column: 1, pointer: '' },
  ...{
    lang: null,
    note: null,
    tags: [],
    prefix: null,
    suffix: null,
    locator: null,
    translation: null,
    pin: null,
  },
};

const OPENING = /^["„“”«»‚‘‹›「『]/u;
const CLOSING = /["„“”«»‚‘’‹›」』]$/u;

function wordsOf(given: string, unitsMax: number): string {
  const whole = given.trim();
  const marked = whole.length > 2 && OPENING.test(whole) && CLOSING.test(whole);
  const words = marked ? whole.slice(1, -1).trim() : whole;
  if (!hasWords(words)) {
    throw new InputError('usage/words', 'There are no words to look for.', {
      hint: 'Put them in straight marks: wortlaut find "the words" speech.txt',
    });
  }
  if (words.length > unitsMax) {
    throw new InputError('claims/quote-too-long', 'That is too long for one quotation.', {
      hint: `The limit is ${unitsMax} characters.`,
    });
  }
  return words;
}
