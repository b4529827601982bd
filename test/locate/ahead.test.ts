// What one thread searches ahead for another: the other locates the same, and need not search.

import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Answer,
  locateAhead,
  takeAnswers,
  takeText,
  textAhead,
} from '../../src/locate/ahead.js';
import { locate } from '../../src/locate/index.js';
import type { LocateRequest } from '../../src/model/match.js';
import { person, quotationsIn, type Said, sourceOf } from './source.js';

const WORDS = Array.from({ length: 997 }, (_, i) =>
  Array.from({ length: 3 + (i % 5) }, (_, at) => 'etaoinshrdlu'[(i * 7 + (i >> at)) % 12]).join(''),
);
const filler = (seed: number) =>
  Array.from({ length: 6_000 }, (_, i) => WORDS[(i * i + seed * i) % WORDS.length]).join(' ');

const HERS = 'we have never counted the old boats';
const HIS = 'we have never counted the cold boats';
const TEXT = `${filler(3)} “${HERS}” ${filler(5)} “${HIS}” ${filler(11)} “We saw it coming,” “and did nothing”`;
const SAID: readonly Said[] = [
  { words: HERS, by: 'Anna Berg' },
  { words: HIS, by: 'Ole Lund' },
  { words: 'We saw it coming,', by: 'Anna Berg', group: 1 },
  { words: 'and did nothing', by: 'Anna Berg', group: 1 },
];
const SAYING = quotationsIn(TEXT, SAID);

const asked = (quote: string, speaker: LocateRequest['speaker'] = null): LocateRequest => ({
  quote,
  ...{ prefix: null, suffix: null, locator: null, speaker, exactOnly: false },
});

/** Locates with text and answers from another thread. */
function taken(request: LocateRequest, change = (answers: readonly Answer[]) => answers) {
  const [ahead, source] = [sourceOf(TEXT), sourceOf(TEXT)];
  const text = structuredClone(textAhead(ahead));
  const answers = structuredClone(locateAhead(request, ahead));
  takeText(source, text);
  takeAnswers(source, change(answers));
  return { answers, located: locate(request, source, SAYING) };
}

const ROWS: readonly { readonly name: string; readonly request: LocateRequest }[] = [
  { name: 'unchanged', request: asked(HERS) },
  { name: 'changed', request: asked('we have never counted our old boats') },
  { name: 'changed, of the other speaker', request: asked(HERS, person('Ole Lund')) },
  { name: 'across a cue', request: asked('We saw it coming, and did not thing') },
  { name: 'in brackets', request: asked('we have [not] counted the old boats') },
  { name: 'shortened', request: asked('we have never … the cold boats') },
  { name: 'joined', request: asked('we have never counted the we saw it coming') },
  { name: 'absent', request: asked('Nobody ever looked at these gardens by night') },
  { name: 'a lone half of a sign', request: asked('we have never \ud83d the old boats') },
];

describe('a quote that was searched ahead is located as it is without', () => {
  for (const { name, request } of ROWS) {
    test(name, () => {
      expect(taken(request).located).toEqual(locate(request, sourceOf(TEXT), SAYING));
    });
  }
});

test('what was searched ahead is not searched again', () => {
  const request = asked('we have never counted our old boats');
  const nowhere = taken(request, (answers) => answers.map(([question]) => [question, null]));
  expect(nowhere.answers.length).toBeGreaterThan(0);
  expect(nowhere.located).not.toEqual(taken(request).located);
});

test('an answer to one quote is none to another, or to one with half a sign in place of another', () => {
  const other = taken(asked('we have never counted \ud83d old boats'));
  const source = sourceOf(TEXT);
  takeText(source, textAhead(sourceOf(TEXT)));
  takeAnswers(
    source,
    other.answers.map(([question]) => [question, null]),
  );
  const request = asked('we have never counted \ud83e old boats');
  expect(locate(request, source, SAYING)).toEqual(locate(request, sourceOf(TEXT), SAYING));
  expect(locate(request, source, SAYING).match).not.toBeNull();
});

describe('a large text is searched in the memory that two threads share as in one without machines', () => {
  const long = `${Array.from({ length: 16 }, (_, seed) => filler(2 * seed + 13)).join(' ')} ${TEXT}`;
  const saying = quotationsIn(long, SAID);
  afterEach(() => vi.unstubAllGlobals());

  for (const { name, request } of ROWS) {
    test(name, () => {
      const [ahead, source] = [sourceOf(long), sourceOf(long)];
      const shared = textAhead(ahead);
      expect(shared.filed.room).not.toBeNull();
      takeText(source, structuredClone(shared));
      const both = [locate(request, source, saying), locate(request, ahead, saying)];
      const alone = locate(request, sourceOf(long), saying);
      vi.stubGlobal('WebAssembly', undefined);
      const plain = locate(request, sourceOf(long), saying);
      expect([...both, alone]).toEqual([plain, plain, plain]);
    });
  }
});
