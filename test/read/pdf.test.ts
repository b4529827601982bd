// PDF: the order in which a page is read, what stands apart, line ends, and what is refused.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../src/model/source.js';
import { read } from '../../src/read/index.js';
import { textOffset } from '../../src/text/offsets.js';
import { InputError } from '../../src/util/errors.js';
import { sourceFile } from './files.js';
import { expectSafe, expectTiling } from './laws.js';
import { column, filled, type Placed, pdfOf } from './pdf-files.js';

const formats = join(import.meta.dirname, '../fixtures/formats');

const pdf = async (...pages: (readonly Placed[])[]): Promise<SourceText> => {
  const source = await read(sourceFile('a.pdf', pdfOf(pages)));
  expectTiling(source);
  return source;
};

async function refusal(content: Uint8Array): Promise<InputError> {
  const error = await read(sourceFile('a.pdf', content)).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`it was not refused: ${error}`);
  expect([error.file, error.hint]).toEqual(['a.pdf', expect.stringMatching(/\w+.*\.$/)]);
  return error;
}

const pageOf = ({ text, map }: SourceText, words: string) =>
  map.toPlace?.(textOffset(text.indexOf(words)))?.page;
const ten = (name: string) => Array.from({ length: 10 }, (_, at) => filled(`${name}${at}`));
/** The words with a figure in them, which the tests place. */
const marked = ({ text }: SourceText) => text.match(/\p{L}+\d/gu);
const order = (...names: string[]) =>
  names.flatMap((name) => Array.from({ length: 10 }, (_, at) => `${name}${at}`));

describe('the order of reading', () => {
  const left = column(50, 700, ten('links'));
  const right = column(320, 700, ten('rechts'));
  const inRows = left.flatMap((line, index) => [line, right[index] ?? line]);

  test('two columns are read one after the other, however they were drawn', async () => {
    for (const page of [[...left, ...right], [...right, ...left], inRows]) {
      expect(marked(await pdf(page))).toEqual(order('links', 'rechts'));
    }
  });

  test('a title across both columns parts what is above it from what is below', async () => {
    const title = { x: 50, y: 560, size: 16, text: filled('Mitte0', 60) };
    const below = [...column(50, 530, ten('unten')), ...column(320, 530, ten('zuletzt'))];
    expect(marked(await pdf([...left, ...right, title, ...below]))).toEqual([
      ...order('links', 'rechts'),
      'Mitte0',
      ...order('unten', 'zuletzt'),
    ]);
  });

  test('labels in the margin stay with their lines', async () => {
    const labels = column(
      50,
      700,
      ten('Name').map((line) => line.slice(0, 5)),
    );
    const lines = column(320, 700, ten('Text'));
    const { text } = await pdf([...labels, ...lines]);
    expect(text).toMatch(/^Name0 Text0[^0-9]*Name1 Text1/);
  });

  test('lines that were drawn from the bottom up are read from the top down', async () => {
    expect(marked(await pdf([...left].reverse()))).toEqual(order('links'));
  });
});

describe('what stands apart', () => {
  const head = (page: number): Placed => ({
    x: 50,
    y: 800,
    size: 9,
    text: `Jahresbericht ${page}`,
  });
  const foot = (page: number): Placed => ({ x: 290, y: 30, size: 9, text: `- ${page} -` });
  const note = (text: string): Placed => ({ x: 50, y: 60, size: 7, text });
  const body = (from: string, to: string) =>
    column(50, 700, [filled('Anfang'), ...ten(from), filled(to)]);

  test('a sentence runs on across heads, numbers, footnotes and the page', async () => {
    const source = await pdf(
      [head(1), ...body('eins', 'und dann'), note('1 Eine Anmerkung.'), foot(1)],
      [head(2), ...column(50, 700, ['kamen sie alle.']), foot(2)],
    );
    expect(source.text).toMatch(/und dann(?: wort)*(?: w?o?r?t?)?\nkamen sie alle\./);
    expect(source.text).toMatch(/alle\.\n\n1 Eine Anmerkung\.\n\nJahresbericht 1$/);
    expect(pageOf(source, 'und dann')).toBe(1);
    expect(pageOf(source, 'kamen sie')).toBe(2);
    expect(pageOf(source, 'Eine Anmerkung')).toBe(1);
    expect(source.map.toLineColumn(textOffset(source.text.indexOf('kamen')))).toEqual({
      line: 2,
      column: 1,
    });
  });

  const printed = (text: string, numbers: readonly (string | null)[], y = 560) =>
    pdf(
      ...numbers.map((number, at) => [
        ...column(50, 700, [...ten(`Seite${at}`), filled(text)]),
        ...(number === null ? [] : [{ x: 290, y, text: number }]),
      ]),
    );

  test.for([
    ['figures', ['1', '2', '3']],
    ['figures after a title page', [null, '2', '3']],
    ['figures of an excerpt', ['211', '212']],
    ['between dashes', ['- 3 -', '- 4 -']],
    ['with a word and the count', ['Page 3 of 9', 'Page 4 of 9']],
    ['with a stroke', ['3/9', '4/9']],
    ['Roman', ['iii', 'iv', 'v']],
    ['capital Roman', ['XL', 'XLI']],
  ] as const)(
    'numbers that count up with the pages go, wherever they stand: %s',
    async ([, numbers]) => {
      const { text } = await printed('und dann', numbers);
      expect(text).not.toMatch(/^(?:- )?(?:page )?(?:\d|[ivxl]+$)/im);
    },
  );

  test('a number above the text goes as well', async () => {
    expect((await printed('und dann', ['7', '8'], 715)).text).not.toMatch(/^\d/m);
  });

  test.for([
    ['one page', ['1']],
    ['numbers that do not count up', ['1', '1']],
    ['numbers that count faster than the pages', ['1989', '2029']],
    ['two of different signs', ['1', 'ii']],
    ['a word of Roman signs', ['civil', 'civic']],
  ] as const)('a number at the end of a page stays: %s', async ([, numbers]) => {
    const lines = (await printed('und dann', numbers)).text.split('\n');
    expect(lines.filter((line) => (numbers as readonly string[]).includes(line))).toHaveLength(
      numbers.length,
    );
  });

  test('a list of years and a column of figures stay, also where their ends count up', async () => {
    const years = (first: number) => [0, 1, 2].map((more) => String(first + more * 10));
    const { text } = await pdf(
      column(50, 600, ['Die Jahre', ...years(1990)]),
      column(50, 600, ['Die Jahre', ...years(1991)]),
    );
    expect(text.match(/\b(?:19|20)\d\d\b/g)).toHaveLength(6);
  });

  test('the numbers of chapters stay', async () => {
    const chapter = (number: string) => [
      { x: 50, y: 700, size: 18, text: number },
      ...column(50, 660, ten('Kapitel')),
    ];
    expect((await pdf(chapter('1'), chapter('2'))).text.match(/^\d$/gm)).toHaveLength(2);
  });

  test('a figure in the text is no page number, and a line that is said twice no head', async () => {
    const { text } = await pdf(
      [...column(50, 600, ['Im Jahr', '2023', 'war es so.'])],
      [...column(50, 600, ['Im Jahr', '2023', 'war es so.'])],
    );
    expect(text.match(/2023/g)).toHaveLength(2);
  });

  test.for([
    ['Worte', '12', 5, 'Worte danach'],
    ['Satz.', '3', 5, 'Satz. danach'],
    ['30 m', '2', 0, '30 m2 danach'],
    ['10', '9', 0, '109 danach'],
  ] as const)(
    'the mark of a note behind “%s” goes, an exponent stays',
    async ([before, mark, , made]) => {
      const width = { Worte: 29, 'Satz.': 26, '30 m': 22.2, '10': 11.1 }[before];
      const { text } = await pdf([
        { x: 50, y: 600, text: before },
        { x: 50 + width, y: 604, text: mark, size: 6 },
        { x: 60 + width, y: 600, text: 'danach' },
      ]);
      expect(text).toBe(made);
    },
  );
});

describe('line ends', () => {
  test.for([
    ['ein Trennstrich geht', ['Die Verwer-', 'fungen kamen.'], 'Die Verwerfungen kamen.'],
    ['before a capital it stays', ['Der G7-', 'Gipfel kam.'], 'Der G7-Gipfel kam.'],
    ['before a figure it stays', ['Die Boeing-', '747 kam.'], 'Die Boeing-747 kam.'],
    [
      'before “und” it stays, as does the space',
      ['Vor- und Nach-', 'und Nebenteil'],
      'Vor- und Nach-\nund Nebenteil',
    ],
    [
      'between two words of the file it stays',
      ['Die japanisch-', 'deutschen Ziele. Alles japanisch, alle deutschen.'],
      'Die japanisch-deutschen Ziele. Alles japanisch, alle deutschen.',
    ],
    [
      'unless the whole is a word of the file',
      ['Alle zusammen-', 'arbeiten. Sie zusammenarbeiten, und arbeiten zusammen.'],
      'Alle zusammenarbeiten. Sie zusammenarbeiten, und arbeiten zusammen.',
    ],
    [
      'a printed soft hyphen is one',
      ['Die Verwer\u00ad', 'fungen im G7\u00adRat.'],
      'Die Verwerfungen im G7-Rat.',
    ],
    ['without one, the words are apart', ['Die neuen', 'fungen'], 'Die neuen\nfungen'],
  ] as const)('%s', async ([, lines, expected]) => {
    expect((await pdf(column(50, 600, lines))).text).toBe(expected);
  });
});

describe('what is refused', () => {
  test('a file without text says so', async () => {
    expect((await refusal(pdfOf([[], []]))).code).toBe('source/no-text-layer');
  });

  test('a file of pictures behind a cover page with text says so, one with a picture does not', async () => {
    const picture = 'q 500 0 0 700 40 70 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q';
    const cover = [{ x: 50, y: 600, text: 'Digitalisiert von der Bibliothek' }];
    const scans = pdfOf([cover, [], []], '', picture);
    expect((await refusal(scans)).code).toBe('source/no-text-layer');
    const report = pdfOf([cover, cover, []], '', picture);
    expect((await read(sourceFile('a.pdf', report))).text).toContain('Digitalisiert');
  });

  test('a file whose signs have no letters says so', async () => {
    const content = await readFile(join(formats, 'letters-without-codes.pdf'));
    const { code, message } = await refusal(content);
    expect([code, message]).toEqual(['source/no-text-layer', expect.stringContaining('letters')]);
  });

  test.for(['article-chromium.pdf', 'article-latex.pdf', 'article-office.pdf'])(
    '%s cut off anywhere is damaged, never half read',
    async (name) => {
      const whole = await readFile(join(formats, name));
      for (const share of [0, 0.01, 0.3, 0.6, 0.9]) {
        const part = whole.subarray(0, Math.floor(whole.length * share));
        expect((await refusal(part)).code).toBe('source/damaged');
      }
    },
  );

  test('a file that is something else says so', async () => {
    const page = new TextEncoder().encode('<!DOCTYPE html><title>Not found</title>');
    expect((await refusal(page)).code).toBe('source/damaged');
  });

  test('a text by name that is a PDF is read as one', async () => {
    const content = pdfOf([[{ x: 50, y: 600, text: 'Ein Satz.' }]]);
    expect((await read(sourceFile('download', content))).text).toBe('Ein Satz.');
  });
});

test.for(['article-chromium.pdf', 'article-latex.pdf', 'article-office.pdf'])(
  '%s tiles, is safe, and every offset has its page',
  async (name) => {
    const source = await read(sourceFile(name, await readFile(join(formats, name))));
    expectTiling(source);
    expectSafe(source.tree);
    const pages = source.blocks.map(({ start }) => source.map.toPlace?.(start)?.page);
    expect(pages[0]).toBe(1);
    expect(new Set(pages).size).toBeGreaterThan(1);
  },
);
