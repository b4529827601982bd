// JSON of speech recognition: segments become text, with times, speakers and the way back.

import { expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { textOffset } from '../../src/text/offsets.js';
import { sourceFile } from './files.js';

const open = (value: unknown) =>
  read(sourceFile('talk.json', typeof value === 'string' ? value : JSON.stringify(value, null, 1)));

const WHISPER = {
  text: ' We will "build" the bridge. Yes.',
  segments: [
    { id: 0, start: 0, end: 2.5, text: ' We will "build"' },
    { id: 1, start: 2.5, end: 4, text: ' the bridge.\n' },
    { id: 2, start: 12, end: 13, text: ' Yes.' },
  ],
  language: 'en',
};

test('Whisper’s segments become running text; a silence ends a paragraph', async () => {
  const { text, meta, turns } = await open(WHISPER);
  expect(text).toBe('We will "build" the bridge.\n\nYes.');
  expect(meta).toMatchObject({ kind: 'transcript', made: 'asr', lang: 'en' });
  expect(turns).toEqual([]);
});

test('every word leads back to its time and its place in the file', async () => {
  const raw = JSON.stringify(WHISPER, null, 1);
  const { text, map } = await open(WHISPER);
  for (const [words, time] of [
    ['We', 0],
    ['build', 0],
    ['the bridge', 2.5],
    ['Yes', 12],
  ] as const) {
    const at = textOffset(text.indexOf(words));
    expect(raw.slice(map.toRaw(at), map.toRaw(at) + words.length)).toBe(words);
    expect(map.toPlace?.(at).time).toBe(time);
  }
});

test('whisper.cpp’s form is read too', async () => {
  const { text, map, meta } = await open({
    result: { language: 'de' },
    transcription: [{ offsets: { from: 1500, to: 2000 }, text: ' Ja.' }],
  });
  expect(text).toBe('Ja.');
  expect(map.toPlace?.(textOffset(0)).time).toBe(1.5);
  expect(meta.lang).toBe('de');
});

test.for([
  ['chunks with pairs of times', { chunks: [{ timestamp: [1.5, null], text: ' Ja.' }] }],
  ['a bare list', [{ start: 1.5, end: 2, text: 'Ja.' }]],
  ['a list with durations, in strings', [{ text: 'Ja.', start: '1.5', duration: '0.5' }]],
] as const)('%s is read too', async ([, value]) => {
  const { text, map } = await open(value);
  expect([text, map.toPlace?.(textOffset(0)).time]).toEqual(['Ja.', 1.5]);
});

test('speakers make turns; a machine’s number names nobody', async () => {
  const { text, turns } = await open({
    segments: [
      { start: 0, end: 1, text: 'Why?', speaker: 'SPEAKER_00' },
      { start: 1, end: 2, text: 'Because', speaker: 'Olaf Scholz' },
      { start: 2, end: 3, text: 'we can.', speaker: 'Olaf Scholz' },
    ],
  });
  expect(turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([
    [null, 'Why?'],
    ['Olaf Scholz', 'Because we can.'],
  ]);
});

test.for([
  ['cut off', '{"segments": [', 'source/damaged'],
  ['no JSON', 'hello', 'source/damaged'],
  ['without segments', { text: 'hello' }, 'source/unknown-format'],
  ['an empty list', [], 'source/unknown-format'],
  ['a list of numbers', [1, 2], 'source/unknown-format'],
  ['times that are no numbers', [{ start: 'soon', text: 'a' }], 'source/unknown-format'],
  ['with segments of another kind', { segments: [1, 2] }, 'source/unknown-format'],
  ['with a segment that lacks its time', { segments: [{ text: 'a' }] }, 'source/unknown-format'],
] as const)('JSON %s is refused, and named', async ([, content, code]) => {
  await expect(open(content)).rejects.toMatchObject({ code, file: 'talk.json' });
});
