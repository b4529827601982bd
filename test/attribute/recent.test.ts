// What was read of a frame is remembered for the last few frames, and for no more.

import { expect, test } from 'vitest';
import { grammarOf } from '../../src/attribute/words/grammar.js';
import { rememberRecent } from '../../src/attribute/words/recent.js';
import type { Token } from '../../src/attribute/words/tokens.js';
import { LEXICON } from './sources.js';

const grammar = grammarOf(LEXICON, 'en');
const frame = (): readonly Token[] => [];

/** Reads frames by name; `read` is the order in which they were read anew. */
function reader(names: ReadonlyMap<readonly Token[], string>) {
  const read: string[] = [];
  const ask = rememberRecent((tokens) => {
    const name = names.get(tokens)!;
    read.push(name);
    return name.toUpperCase();
  });
  return { read, ask: (tokens: readonly Token[]) => ask(tokens, grammar) };
}

const frames = [...'abcdef'].map((name) => [frame(), name] as const);
const [a, b, c, d, e] = frames.map(([tokens]) => tokens);

test('a frame that is asked for again is not read again', () => {
  const { read, ask } = reader(new Map(frames));
  expect([a!, b!, a!, b!, a!].map(ask)).toEqual(['A', 'B', 'A', 'B', 'A']);
  expect(read).toEqual(['a', 'b']);
});

test('the oldest frame is forgotten when a fifth one comes', () => {
  const { read, ask } = reader(new Map(frames));
  for (const one of [a!, b!, c!, d!, e!]) ask(one);
  ask(b!);
  expect(read).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(ask(a!)).toBe('A');
  expect(read.at(-1)).toBe('a');
});

test('a frame is known by itself, not by its words', () => {
  const { read, ask } = reader(new Map(frames));
  expect(a).toEqual(b);
  ask(a!);
  ask(b!);
  expect(read).toEqual(['a', 'b']);
});
