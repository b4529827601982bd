// Subtitles become running text with times and turns; what rolls is told once.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { textOffset } from '../../src/text/offsets.js';
import { sourceFile } from './files.js';

const open = (content: string, path = 'talk.vtt') => read(sourceFile(path, content));

/** Cues of two seconds each, one after the other, ten seconds apart when `pause`. */
const srt = (...texts: readonly string[]): string =>
  texts
    .map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`)
    .join('\n');

const vtt = (...cues: readonly (readonly [time: string, text: string])[]): string =>
  ['WEBVTT', ...cues.map(([time, text]) => `${time}\n${text}`)].join('\n\n');

async function placeOf(source: ReturnType<typeof open>, words: string) {
  const { text, map } = await source;
  const at = textOffset(text.indexOf(words));
  return { ...map.toLineColumn(at), time: map.toPlace?.(at).time };
}

test.for([
  ['cues are joined by a space', srt('We will build', 'the bridge.'), 'We will build the bridge.'],
  ['lines of a cue too', srt('We will\nbuild it.'), 'We will build it.'],
  ['but not after a hyphen, which folding joins', srt('Zusammen-\narbeit'), 'Zusammen-\narbeit'],
  ['tags are left out', srt('<i>We</i> will <font color="red">build</font>'), 'We will build'],
  ['position codes too', srt('{\\an8}We will build'), 'We will build'],
  ['line ends of SubStation are spaces', srt('We will\\Nbuild\\hit'), 'We will build it'],
  ['a lone bracket is text', srt('2 < 3 and {x}'), '2 < 3 and {x}'],
  ['references are read', srt('R&amp;D &lt;3 &#228;'), 'R&D <3 ä'],
  ['a dash is a new speaker', srt('- Why?\n- Because.'), 'Why?\n\nBecause.'],
  ['and who goes on after two, nobody knows', srt('- Why?\n- So.', 'Yes.'), 'Why?\n\nSo.\n\nYes.'],
  ['`>>` is a new speaker', srt('It is so.', '>> Is it?'), 'It is so.\n\nIs it?'],
  ['a label begins a paragraph', srt('It is so.', 'SMITH: Is it?'), 'It is so.\n\nSMITH: Is it?'],
  ['stage directions stay', srt('[Applause]', 'Thank you.'), '[Applause] Thank you.'],
  ['Windows line ends', srt('We will', 'build').replaceAll('\n', '\r\n'), 'We will build'],
  ['cues with no blank lines between', srt('We', 'will').replaceAll('\n\n', '\n'), 'We will'],
  ['a number that is said stays', srt('42\nis the answer'), '42 is the answer'],
] as const)('%s', async ([, content, text]) => {
  expect((await open(content, 'talk.srt')).text).toBe(text);
});

describe('WebVTT', () => {
  test('leaves out header, notes and styles', async () => {
    const content = 'WEBVTT - talk\nKind: captions\n\nNOTE not\nthis\n\nSTYLE\n::cue {}\n\n';
    const { text } = await open(`${content}id\n01:02.500 --> 01:04.000 align:start\nYes.\n`);
    expect(text).toBe('Yes.');
  });

  test('makes a voice a turn, with its name before it', async () => {
    const { text, turns, meta } = await open(
      vtt(
        ['00:01.000 --> 00:02.000', '<v Olaf Scholz>Wir bauen'],
        ['00:02.000 --> 00:03.000', '<v Olaf Scholz>die Brücke.</v>'],
        ['00:03.000 --> 00:04.000', '<v.loud Fumio Kishida>Gut. <v Olaf Scholz>Ja.'],
        ['00:04.000 --> 00:05.000', 'Wer weiß.'],
      ),
    );
    expect(text).toBe(
      'Olaf Scholz: Wir bauen die Brücke.\n\nFumio Kishida: Gut.\n\nOlaf Scholz: Ja.\n\nWer weiß.',
    );
    expect(
      turns.map(({ speaker, label, start, end }) => [
        speaker,
        text.slice(label.start, label.end),
        text.slice(start, end),
      ]),
    ).toEqual([
      ['Olaf Scholz', 'Olaf Scholz:', 'Wir bauen die Brücke.'],
      ['Fumio Kishida', 'Fumio Kishida:', 'Gut.'],
      ['Olaf Scholz', 'Olaf Scholz:', 'Ja.'],
    ]);
    expect(meta).toMatchObject({ kind: 'transcript', kindGuessed: true, made: 'text' });
  });

  test('says when, and where in the file', async () => {
    const content = vtt(
      ['00:01.000 --> 00:02.000', 'We will'],
      ['01:00:02.250 --> 01:00:03.000', 'build &amp; build.'],
    );
    expect(await placeOf(open(content), 'will')).toEqual({ line: 4, column: 4, time: 1 });
    expect(await placeOf(open(content), 'build')).toEqual({ line: 7, column: 1, time: 3602.25 });
  });

  test('takes the language from the header', async () => {
    const content = 'WEBVTT\nKind: captions\nLanguage: de\n\n00:01.000 --> 00:02.000\nJa.\n';
    expect((await open(content)).meta.lang).toBe('de');
  });

  const cue = '\n\n00:01.000 --> 00:02.000\nURL: https://b.example/said';
  test.for([
    ['the header', `WEBVTT\nMedia: https://a.example/talk.mp4${cue}`, 'https://a.example/talk.mp4'],
    ['a note', `WEBVTT\n\nNOTE Source: https://a.example/v?x=1${cue}`, 'https://a.example/v?x=1'],
    ['a note of lines', `WEBVTT\n\nNOTE\nVideo: https://a.example/v${cue}`, 'https://a.example/v'],
    ['no cue', `WEBVTT${cue}`, null],
    ['no other address', `WEBVTT\nMedia: javascript:alert(1)${cue}`, null],
  ] as const)('takes the address of the recording from %s', async ([, content, media]) => {
    expect((await open(content)).meta.media).toBe(media);
  });
});

describe('rolling captions', () => {
  const ROLLING = vtt(
    ['00:00.000 --> 00:02.000', ' \nhello<00:00:00.500><c> and</c> welcome'],
    ['00:02.000 --> 00:02.010', 'hello and welcome\n '],
    ['00:02.010 --> 00:04.000', 'hello and welcome\nto<00:00:02.500><c> the</c> show'],
    ['00:04.000 --> 00:04.010', 'to the show\n '],
    ['00:04.010 --> 00:06.000', 'to the show\nof shows'],
  );

  test('are told once, and known for a machine’s', async () => {
    const { text, meta } = await open(ROLLING);
    expect(text).toBe('hello and welcome to the show of shows');
    expect(meta.made).toBe('asr');
  });

  test('also where a line grows word by word', async () => {
    const content = srt('we', 'we will', 'we will build', 'we will build it');
    expect((await open(content, 'live.srt')).text).toBe('we will build it');
  });

  test('what somebody says twice stays twice', async () => {
    const content = srt('Never again.', 'Never again.', 'We mean it.', 'All of us.');
    expect((await open(content, 'talk.srt')).text).toBe(
      'Never again. Never again. We mean it. All of us.',
    );
  });

  test('cues that overlap in time are told once', async () => {
    const content = vtt(
      ['00:01.000 --> 00:05.000', 'We will build'],
      ['00:03.000 --> 00:07.000', 'We will build\nthe bridge.'],
    );
    expect((await open(content)).text).toBe('We will build the bridge.');
  });
});

test('a long silence ends a paragraph', async () => {
  const content = vtt(['00:01.000 --> 00:02.000', 'Yes.'], ['00:09.000 --> 00:10.000', 'No.']);
  expect((await open(content)).text).toBe('Yes.\n\nNo.');
});

test.for(['', 'WEBVTT\n', 'just words', '00:01 --> soon\nwords'])(
  'subtitles without a cue are damaged: %j',
  async (content) => {
    await expect(open(content)).rejects.toMatchObject({ code: 'source/damaged', file: 'talk.vtt' });
  },
);

test('any text between two timings is read without a fault, and every place leads back', async () => {
  const line = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '<', '>', 'v', '&', ';', ':', '-'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const content = vtt(
        ...lines.map((text, at) => [`00:0${at}.000 --> 00:0${at + 1}.000`, text] as const),
        ['00:08.000 --> 00:09.000', 'end'],
      );
      const { text, map, blocks, turns } = await open(content);
      let last = 0;
      for (let at = 0; at <= text.length; at += 1) {
        const raw = map.toRaw(textOffset(at));
        expect(raw).toBeGreaterThanOrEqual(last);
        last = raw;
      }
      expect(turns.every(({ start, end }) => start <= end)).toBe(true);
      for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe('');
    }),
    { seed: 8, numRuns: 150 },
  );
});

test('a label’s turn ends where a dash tells that somebody else speaks', async () => {
  const { text, turns } = await open(
    srt('ANNA: We will not', 'sell the port.', '- Really?\n- Yes.', 'BERT: No.'),
    'talk.srt',
  );
  expect(turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([
    ['ANNA', 'We will not sell the port.'],
    ['BERT', 'No.'],
  ]);
});
