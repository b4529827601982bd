// Sources that tell little of themselves: too short for a language, in one without lists, empty.

import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const find = (words: string, text: string, ...more: readonly string[]) =>
  wortlaut(['find', words, 's.txt', '--reporter', 'json', ...more], project({ 's.txt': text }));

const verdictOf = (words: string, text: string, ...more: readonly string[]): string =>
  JSON.parse(find(words, text, ...more).out).answers[0].verdict;

test.for([
  ['an English negation', 'The vote was […] rigged', 'The vote was never rigged.'],
  ['a German negation', 'Das Kind wird […] sterben', 'Das Kind wird nicht sterben.'],
] as const)('%s left out of one short sentence is seen', ([, words, text]) => {
  expect(verdictOf(words, text)).toBe('context-risk');
});

test('where no word list can tell what was left out, a person is asked to look', () => {
  const text = 'El niño no va a morir mañana en el hospital de la ciudad, y los médicos lo saben.';
  expect(verdictOf('El niño […] va a morir mañana en el hospital', text)).toBe('context-risk');
  expect(verdictOf('El niño no va a morir mañana', text)).toBe('verbatim');
});

test.for([
  ['', 'The file is empty.'],
  [' \n', 'The file shows no words.'],
] as const)('an empty source is not checked, and that is said: exit code 2', ([text, says]) => {
  const { code, out, err } = wortlaut(['find', 'The vote', 's.txt'], project({ 's.txt': text }));
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(out).not.toContain('picture');
});

test.for([
  ['P. Meyer', 0],
  ['K. Meyer', 1],
] as const)('an initial stands for a first name that begins so: %s', ([name, code]) => {
  const text = '“The mine is safe and has always been,” said Paul Meyer, the owner.\n';
  expect(find('The mine is safe and has always been', text, '--speaker', name).code).toBe(code);
});
