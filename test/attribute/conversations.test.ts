// Who speaks in a conversation, where most words have no cue of their own.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

/** The speakers of a text’s quotations, in order; `-` where the text does not say. */
const speakers = (text: string, lang = 'de') =>
  attribute(sourceOf(text, lang), [], LEXICON).quotations.map(
    ({ speaker }) => speaker?.text ?? '-',
  );

test('two who talk take turns', () => {
  const text = [
    '»Wer ist da?« fragte der Müller.',
    '»Ich bin es!« rief der Graf.',
    '»Was willst du hier?«',
    '»Ein Stück Brot!«',
    '»Das gibt es nicht.«',
  ].join('\n\n');
  expect(speakers(text)).toEqual([
    'der Müller',
    'der Graf',
    'der Müller',
    'der Graf',
    'der Müller',
  ]);
});

test('a dash between the marks changes who speaks', () => {
  const text =
    'Der Müller fragte: »Wer ist da?« – »Ich!« rief der Graf. – »Was willst du?« – »Brot!«';
  expect(speakers(text)).toEqual(['Der Müller', 'der Graf', 'Der Müller', 'der Graf']);
});

test('what is told beside the words tells who speaks them', () => {
  const text = [
    '»Wer ist da?« fragte der Müller.',
    'Der Graf lachte laut. »Rate doch!«',
    '»Du?« Der Müller erschrak.',
    'Endlich kam er näher.\n\n»Komm herein!«',
  ].join('\n\n');
  expect(speakers(text)).toEqual(['der Müller', 'Der Graf', 'Der Müller', 'er']);
});

test('who is called by name speaks next', () => {
  const text = [
    '»Gut so!« rief Anna.',
    'Es wurde still im Haus, und niemand rührte sich.',
    'Lange ging das so.',
    '»Kommst du mit, Anna?«',
    '»Nein.«',
  ].join('\n\n');
  expect(speakers(text).at(-1)).toBe('Anna');
});

test('two paragraphs of an article have one speaker, not two', () => {
  const text = [
    '„Wir gewinnen“, sagte Anna Weber am Montag in Kiel.',
    '„Wir haben lange dafür gearbeitet.“',
    '„Das war nicht leicht“, sagte Anna Weber.',
  ].join('\n\n');
  expect(speakers(text)).toEqual(['Anna Weber', 'Anna Weber', 'Anna Weber']);
});

test('a word in marks is nobody’s turn', () => {
  const text = [
    '»Wer ist da?« fragte der Müller.',
    '»Ich bin es!« rief der Graf.',
    'Der »gute Mensch« ging fort.',
  ].join('\n\n');
  expect(speakers(text).at(-1)).toBe('-');
});
