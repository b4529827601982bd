// Word files: what LibreOffice writes, and by hand what it cannot be made to write.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../src/model/source.js';
import { read } from '../../src/read/index.js';
import { InputError } from '../../src/util/errors.js';
import { sourceFile } from './files.js';
import { expectSafe, expectTiling } from './laws.js';

const formats = join(import.meta.dirname, '../fixtures/formats');
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A Word file with this body, and notes or other parts when a test needs them. */
function word(body: string, parts: Record<string, string> = {}): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const all = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation(1, 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relation(1, 'footnotes', 'footnotes.xml')}${relation(2, 'comments', 'comments.xml')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const packed = Object.entries(all).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  return zipSync(Object.fromEntries(packed));
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const textOf = async (body: string, parts = {}): Promise<SourceText> =>
  read(sourceFile('a.docx', word(body, parts)));

async function refusal(content: Uint8Array, path = 'a.docx'): Promise<InputError> {
  const error = await read(sourceFile(path, content)).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`it was not refused: ${error}`);
  expect([error.file, error.hint]).toEqual([path, expect.stringMatching(/\w+.*\.$/)]);
  return error;
}

describe('what is text', () => {
  test.for([
    ['an insertion is read', `<w:ins>${run(' nicht')}</w:ins>`, 'Wir werden nicht kommen'],
    [
      'a deletion is not',
      '<w:del><w:r><w:delText xml:space="preserve"> nicht</w:delText></w:r></w:del>',
      'Wir werden kommen',
    ],
    [
      'a simple field is, whatever stands in its code',
      `<w:fldSimple w:instr=' x="1" '/><w:fldSimple w:instr=" IF a > b ">${run(' nicht')}</w:fldSimple>`,
      'Wir werden nicht kommen',
    ],
    [
      'a direction is',
      `<w:bdo w:val="rtl">${run(' nicht')}</w:bdo><w:dir w:val="rtl"/>`,
      'Wir werden nicht kommen',
    ],
    [
      'ruby is, without its reading',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('x')}</w:rt><w:rubyBase>${run(' nicht')}</w:rubyBase></w:ruby></w:r>`,
      'Wir werden nicht kommen',
    ],
    [
      'an aligning tab and a carriage return part words',
      `${run(' ')}<w:r><w:ptab w:alignment="left"/></w:r>${run('nicht')}<w:r><w:cr/></w:r>${run('nie')}`,
      'Wir werden nicht\nnie kommen',
    ],
    ['what is struck out is not', run(' nicht', '<w:strike/>'), 'Wir werden kommen'],
    ['what is struck out twice is not', run(' nicht', '<w:dstrike/>'), 'Wir werden kommen'],
    [
      'what a run unstrikes is',
      run(' nicht', '<w:strike w:val="false"/>'),
      'Wir werden nicht kommen',
    ],
    [
      'what was moved away is not',
      `<w:moveFrom>${run(' nicht')}</w:moveFrom>`,
      'Wir werden kommen',
    ],
    ['what was moved here is', `<w:moveTo>${run(' nicht')}</w:moveTo>`, 'Wir werden nicht kommen'],
    ['hidden text is not', run(' nicht', '<w:vanish/>'), 'Wir werden kommen'],
    ['text shown again is', run(' nicht', '<w:vanish w:val="0"/>'), 'Wir werden nicht kommen'],
    ['a line break is a line end', '<w:r><w:br/></w:r>', 'Wir werden\nkommen'],
    ['a page break is white space', '<w:r><w:br w:type="page"/></w:r>', 'Wir werden kommen'],
    [
      'a soft hyphen stays',
      `${run(' n')}<w:r><w:softHyphen/></w:r>${run('un')}`,
      'Wir werden n\u00adun kommen',
    ],
    ['a comment is not', '<w:r><w:commentReference w:id="1"/></w:r>', 'Wir werden kommen'],
    [
      'a field shows its result, not its code',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run(' morgen') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      'Wir werden morgen kommen',
    ],
  ] as const)('%s', async ([, middle, expected]) => {
    const { text } = await textOf(paragraph(run('Wir werden'), middle, run(' kommen')));
    expect(text).toBe(expected);
  });

  test('a paragraph whose mark was deleted goes on in the next', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Wir werden ')}</w:p>`;
    expect((await textOf(first + paragraph(run('kommen')))).text).toBe('Wir werden kommen');
  });

  test('a footnote stands at the end, and its mark nowhere', async () => {
    const notes = `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2">${paragraph(run('Eine Fußnote.'))}</w:footnote></w:footnotes>`;
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = paragraph(run('Wir werden'), mark, run(' kommen.')) + paragraph(run('Ende.'));
    const source = await textOf(body, { 'word/footnotes.xml': notes });
    expect(source.text).toBe('Wir werden kommen.\n\nEnde.\n\nEine Fußnote.');
    expectTiling(source);
  });

  test('headings, lists, tables and quotations are blocks of their kind', async () => {
    const styled = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const source = await textOf(
      `${styled('Heading1', 'Titel')}${styled('Quote', 'Zitat')}<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`,
      {
        'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style></w:styles>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      },
    );
    expect(
      source.blocks.map(({ kind, start, end }) => [kind, source.text.slice(start, end)]),
    ).toEqual([
      ['heading', 'Titel'],
      ['block-quote', 'Zitat'],
      ['table-cell', 'a'],
      ['table-cell', 'b'],
    ]);
  });

  test('LibreOffice’s file of the article tiles, is safe and has its paragraphs for lines', async () => {
    const source = await read(
      sourceFile('article.docx', await readFile(join(formats, 'article.docx'))),
    );
    expectTiling(source);
    expectSafe(source.tree);
    const places = source.blocks.map(({ start }) => source.map.toLineColumn(start));
    expect(places).toEqual(source.blocks.map((_, index) => ({ line: index + 1, column: 1 })));
    expect(source.map.toPlace).toBeUndefined();
  });
});

describe('what is refused', () => {
  const whole = word(paragraph(run('Ein Satz.')));

  test.for([0, 1, 30, 100, whole.length - 30, whole.length - 1])(
    'a file cut off after %d bytes is damaged',
    async (bytes) => {
      expect((await refusal(whole.slice(0, bytes))).code).toBe('source/damaged');
    },
  );

  test('a file under a password says so', async () => {
    const content = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect((await refusal(content)).code).toBe('source/encrypted');
  });

  test('an archive without a document is damaged', async () => {
    expect((await refusal(zipSync({ 'a.xml': new Uint8Array(3) }))).code).toBe('source/damaged');
  });

  test('a bomb is refused before it is unpacked, whatever size it claims', async () => {
    const bomb = word('', { 'word/bomb.xml': ' '.repeat(70_000_000) });
    expect((await refusal(bomb)).code).toBe('source/too-large');
    const lying = bomb.slice();
    const at = Buffer.from(lying).lastIndexOf('word/bomb.xml') - 46;
    new DataView(lying.buffer).setUint32(at + 24, 10, true);
    expect((await refusal(lying)).code).toBe('source/too-large');
  });

  test('tables in tables in tables end somewhere', async () => {
    const deep = (depth: number) =>
      '<w:tbl><w:tr><w:tc>'.repeat(depth) +
      paragraph(run('a')) +
      '</w:tc></w:tr></w:tbl>'.repeat(depth);
    expect((await textOf(deep(20))).text).toBe('a');
    for (const depth of [1_000, 20_000]) {
      expect((await refusal(word(deep(depth)))).code).toMatch(/^source\/(too-deep|damaged)$/);
    }
  });

  test.for([
    ['a.ott', 'PK\x03\x04', 'OpenDocument'],
    ['a.rtf', '{\\rtf1', 'Rich Text'],
    ['a.txt', '{\\rtf1', 'Rich Text'],
    ['a.doc', 'x', 'before 2007'],
  ] as const)('%s (%j) is named, not guessed at', async ([path, content, name]) => {
    const error = await refusal(new TextEncoder().encode(content), path);
    expect([error.code, error.message]).toEqual([
      'source/unknown-format',
      expect.stringContaining(name),
    ]);
  });
});

test('a Word file under another name is known by what is in it', async () => {
  const { text } = await read(sourceFile('download', word(paragraph(run('Ein Satz.')))));
  expect(text).toBe('Ein Satz.');
});
