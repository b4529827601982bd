// The stage as a whole: formats, encodings, limits, what is known about a source.

import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { textOffset } from '../../src/text/offsets.js';
import { InputError } from '../../src/util/errors.js';
import { LIMITS } from '../../src/util/limits.js';
import { markdown, plain, sourceFile, UNDECLARED } from './files.js';

/** The input error that a reading ends in; anything else is the test's failure. */
async function refusal(path: string, content: string | Uint8Array): Promise<InputError> {
  const error = await read(sourceFile(path, content)).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`${path} was not refused: ${error}`);
  expect(error.file).toBe(path);
  expect(error.hint).toMatch(/\w+.*\.$/);
  return error;
}

describe('formats', () => {
  test.for(['a.txt', 'A.TXT', 'b/c.text', 'a.md', 'a.MARKDOWN'])('%s is read', async (path) => {
    expect((await read(sourceFile(path, 'a'))).text).toBe('a');
  });

  test.for(['a.xyz', 'a', 'txt', 'a.md.bak'])(
    '%s is not, and the hint says what is',
    async (path) => {
      const error = await refusal(path, 'a');
      expect(error.code).toBe('source/unknown-format');
      expect(error.hint).toContain('.txt, .text, .md, .markdown');
    },
  );
});

describe('encodings', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);

  test.for([
    ['a Latin-1 letter', bytes(0x61, 0xfc, 0x62), 1],
    ['a continuation alone', bytes(0x61, 0x62, 0x80), 2],
    ['a sequence cut off', bytes(0x61, 0xe2, 0x80), 1],
    ['an overlong form', bytes(0xc0, 0xaf), 0],
    ['an overlong form of three', bytes(0xe0, 0x80, 0xaf), 0],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 0],
    ['a code point past the last', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    [
      'a bad byte behind good ones',
      bytes(0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xff),
      9,
    ],
  ] as const)('%s is not UTF-8, at byte %o', async ([, content, offset]) => {
    const error = await refusal('a.txt', content);
    expect(error.code).toBe('source/not-utf8');
    expect(error.message).toContain(`byte ${offset} `);
    expect(error.hint).toContain('UTF-8');
  });

  const utf16 = (text: string, isBig: boolean) => {
    const content = Buffer.from(`\ufeff${text}`, 'utf16le');
    return Uint8Array.from(isBig ? content.swap16() : content);
  };

  test.for([false, true])('UTF-16 is told by its byte order mark (big: %s)', async (isBig) => {
    const { text } = await read(sourceFile('a.txt', utf16('Grüße\r\n😀', isBig)));
    expect(text).toBe('Grüße\r\n😀');
    const broken = await refusal('a.md', utf16('ab\ud83dcd', isBig));
    expect([broken.code, broken.message]).toEqual([
      'source/not-utf8',
      expect.stringContaining('byte 6 '),
    ]);
  });

  const german =
    'Das ist nicht der Fall, und wir müssen es wissen: „Über Größe wird nicht geredet.“';
  const western = (text: string) =>
    Uint8Array.from(Buffer.from(text.replace('„', '\x84').replace('“', '\x93'), 'latin1'));

  test('Windows-1252 is read when it can be nothing else', async () => {
    expect((await read(sourceFile('a.txt', western(german)))).text).toBe(german);
  });

  test.for([
    ['DOS', german.replace(/[äöüßÜ]/g, (sign) => ({ ö: '\x94', ü: '\x81' })[sign] ?? sign)],
    ['Macintosh', german.replace(/[öüÜß]/g, (sign) => ({ ö: '\x9a', ü: '\x9f' })[sign] ?? '\xa7')],
    ['UTF-8 with a broken sign', `${Buffer.from(german).toString('latin1')} \xe4`],
    ['a language that is not known', 'xq zzü wq'],
  ] as const)('%s is not taken for it', async ([, content]) => {
    expect((await refusal('a.txt', western(content))).code).toBe('source/not-utf8');
  });

  test('a file with a zero byte is not text', async () => {
    const error = await refusal('a.txt', 'ab\0c');
    expect([error.code, error.message]).toEqual([
      'source/binary',
      expect.stringContaining('byte 2'),
    ]);
  });

  test.each([
    ['UTF-16 without its mark', Buffer.from('Die Bürgermeisterin sagte es.', 'utf16le'), 'UTF-16'],
    ['the same, swapped', Buffer.from('Sie sagte es.!', 'utf16le').swap16(), 'UTF-16'],
    ['zeros here and there', Buffer.from('ab\0c\0\0de'), 'not text'],
  ])('%s is told as what it is', async (_, bytes, told) => {
    const error = await refusal('a.txt', bytes);
    expect(error.message).toContain(told);
  });

  test('a byte order mark is dropped, a second one is text', async () => {
    const { text, map } = await plain('\ufeff\ufeffa');
    expect(text).toBe('\ufeffa');
    expect(map.toLineColumn(textOffset(1))).toEqual({ line: 1, column: 2 });
  });

  test('plain text keeps its line ends and its composition', async () => {
    const content = 'a\r\nb\re\u0301\ufb01\n';
    expect((await plain(content)).text).toBe(content);
  });
});

describe('front matter of plain text', () => {
  test.for([
    [
      'a map with a key that is known',
      '---\nspeaker: Ada Lund\nfoo: bar\n---\nWir kommen.\n',
      'Ada Lund',
    ],
    ['with Windows line ends', '---\r\nspeaker: "Ada: Lund"\r\n---\r\nWir kommen.\n', 'Ada: Lund'],
  ] as const)('is read: %s', async ([, content, speaker]) => {
    const { text, meta, map } = await plain(content);
    expect([text, meta.speaker]).toEqual(['Wir kommen.\n', speaker]);
    expect(map.toLineColumn(textOffset(4))).toEqual({
      line: content.split('\n').length - 1,
      column: 5,
    });
  });

  test.for([
    ['keys that mean nothing here', '---\nTitel: Rede\n---\nWir kommen.'],
    ['a rule above and below a line', '---\nWir kommen.\n---\nHeute.'],
    ['a dialogue between rules', '---\nLund: Wir kommen.\nRuud: Wann?\n---\n'],
    ['YAML that is broken', '---\nspeaker: Ada: Lund: x\n  - y\n---\nWir kommen.'],
    ['a map that nothing closes', '---\nspeaker: Ada Lund\n\nWir kommen.'],
    ['a map that something stands before', '\n---\nspeaker: Ada Lund\n---\nWir kommen.'],
    ['four hyphens', '----\nspeaker: Ada Lund\n----\nWir kommen.'],
  ] as const)('is text: %s', async ([, content]) => {
    const { text, meta } = await plain(content);
    expect([text, meta.speaker]).toEqual([content, null]);
  });

  test('with a kind that does not exist is a mistake', async () => {
    await expect(plain('---\nkind: speech\n---\nWir kommen.')).rejects.toMatchObject({
      code: 'source/front-matter',
    });
  });
});

describe('limits', () => {
  test('a Markdown file may have 16 MB, a text more', async () => {
    const content = new Uint8Array(LIMITS.markupBytesMax + 1).fill(0x61);
    const error = await refusal('a.md', content);
    expect([error.code, error.hint]).toEqual(['source/too-large', expect.stringContaining('.txt')]);
    expect((await read(sourceFile('a.txt', content))).text).toHaveLength(content.length);
  });

  const nested = (depth: number, sign: string) => `${sign.repeat(depth)}a`;

  test.for([
    ['quotes', nested(5_000, '> '), 1],
    ['quotes without spaces', nested(100_000, '>'), 1],
    ['lists', nested(5_000, '- '), 1],
    ['numbered lists', nested(5_000, '1. '), 1],
    [
      'lists by their indent',
      Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
      201,
    ],
    ['emphasis', `a\n\n${'*a '.repeat(300)}${'a* '.repeat(300)}`, 3],
  ] as const)('%s may not nest without end', async ([, content, line]) => {
    const error = await refusal('a.md', content);
    expect(error.code).toBe('source/too-deep');
    expect(Math.abs((error.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  test.for(['<div>\n\n', '<div></b>\n\n', '<table><tr><td>\n\n', '<x-y>\n\n'])(
    'elements may not nest without end: %j',
    async (tags) => {
      expect((await refusal('a.md', tags.repeat(2_000))).code).toBe('source/too-deep');
    },
  );

  test('elements that end are no nesting, nor are those that need no end tag', async () => {
    const content = '<div>a</div>\n\n<p>b\n\n<hr>\n\n'.repeat(150);
    expect((await markdown(content)).blocks).toHaveLength(300);
  });

  test.for([
    '[',
    ']',
    '[a](',
    '[^a]',
    '*a ',
    '*a* ',
    'a*',
    '_a ',
    '`a ',
    '<',
    '<a ',
    '~~a~~ ',
    'a <!-- ',
  ])('a megabyte of %s is refused at once, a page of it is read', async (sign) => {
    const error = await refusal('a.md', sign.repeat(1_000_000 / sign.length));
    expect([error.code, error.line]).toEqual(['source/too-dense', 1]);
    await markdown(sign.repeat(300));
  });

  test.for([
    ['items', '- a\n'],
    ['nested items', '- a\n  - b\n'],
    ['rows', '|a|b|\n'],
    ['lines', 'a\n'],
  ] as const)('%s without end are refused at once, a thousand are read', async ([, unit]) => {
    const content = unit.repeat(3_000_000 / unit.length);
    expect((await refusal('a.md', content)).code).toBe('source/too-dense');
    await markdown(unit.repeat(500));
  });

  test('what looks dense in a code block is read', async () => {
    const code = 'a*b*c[d]<e>\n'.repeat(10_000);
    expect((await markdown(`\`\`\`\n${code}\`\`\`\n`)).text).toBe(code.trimEnd());
  });
});

describe('what is known about a source', () => {
  const content = '---\nlang: en\nkind: document\ntitle: T\ndate: 2023-03-18\nother: x\n---\n\na';

  test('comes from the front matter', async () => {
    expect((await markdown(content)).meta).toEqual({
      ...UNDECLARED,
      kind: 'document',
      kindGuessed: false,
      lang: 'en',
      made: 'text',
      access: 'open',
      title: 'T',
      published: '2023-03-18',
    });
  });

  test('a declaration wins over the front matter', async () => {
    const declared = { ...UNDECLARED, kind: 'article', lang: 'fr', title: 'U' } as const;
    const { meta } = await read(sourceFile('a.md', content, { declared }));
    expect(meta).toMatchObject({
      kind: 'article',
      lang: 'fr',
      title: 'U',
      published: '2023-03-18',
    });
  });

  test('the front matter wins over the defaults, and they win over a guess', async () => {
    const defaults = { lang: 'nl', kind: 'document' } as const;
    const own = await read(sourceFile('a.md', content, { defaults }));
    expect(own.meta.lang).toBe('en');
    const none = await read(
      sourceFile('a.md', 'Das ist nicht so, und das war es nie.', { defaults }),
    );
    expect(none.meta).toMatchObject({ lang: 'nl', kind: 'document', kindGuessed: true });
  });

  test.for([
    ['not YAML', 'lang: de\ntitle: "a', 3],
    ['a list of keys', '- a', 2],
    ['a map for a text', 'lang: de\ntitle:\n  a: b', 3],
    ['a kind that is none', 'lang: de\nkind: novel', null],
  ] as const)('front matter that is %s is refused with its place', async ([, yaml, line]) => {
    const error = await refusal('a.md', `---\n${yaml}\n---\n\na`);
    expect([error.code, error.line]).toEqual(['source/front-matter', line]);
  });

  test.for([
    ['nothing', '', {}],
    ['only a comment', '# a', {}],
    ['empty values', 'title:\nurl: ~\nauthor: null', {}],
    ['a word that looks like no word', 'lang: no\ntitle: 007', { lang: 'no', title: '007' }],
    ['quotes and colons', 'title: "A: B"', { title: 'A: B' }],
    ['a list of authors', 'author: [A, B]', { author: 'A, B' }],
    ['CRLF', 'title: A\r\nlang: de\r', { title: 'A', lang: 'de' }],
    ['keys that are every object’s', '__proto__: a\nconstructor: b', {}],
  ] as const)('front matter with %s', async ([, yaml, expected]) => {
    const { meta } = await markdown(`---\n${yaml}\n---\n\na`);
    expect(meta).toMatchObject({ title: null, author: null, ...expected });
  });
});
