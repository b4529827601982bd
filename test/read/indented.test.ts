// Block quotes that nothing but their indentation sets apart.

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { areQuotes } from '../../src/read/indented.js';
import { read } from '../../src/read/index.js';
import { plain, sourceFile } from './files.js';
import { expectTiling } from './laws.js';

const QUOTE = 'You must not take people for fools at all.';
const BEFORE = 'He has thought about it for long and says:';
const AFTER = 'Then he is silent, and so am I for a while.';

describe('in plain text', () => {
  const quotes = async (text: string): Promise<string[]> => {
    const source = await plain(text);
    expectTiling(source);
    return source.blocks
      .filter(({ kind }) => kind === 'block-quote')
      .map(({ start, end }) => source.text.slice(start, end));
  };

  test.each([
    ['four blanks', '    '],
    ['eight blanks', '        '],
    ['a tab', '\t'],
  ])('a paragraph set in by %s is a block quote', async (_, indent) => {
    expect(await quotes(`${BEFORE}\n\n${indent}${QUOTE}\n\n${AFTER}`)).toEqual([QUOTE]);
  });

  test('all of its lines are set in alike', async () => {
    const text = `${BEFORE}\n\n    You must not take people\n    for fools at all.\n\n${AFTER}`;
    expect(await quotes(text)).toEqual(['You must not take people\n    for fools at all.']);
  });

  test.each([
    ['two blanks', `${BEFORE}\n\n  ${QUOTE}\n\n${AFTER}`],
    [
      'a first line alone',
      `${BEFORE}\n\n    You must not take people\nfor fools at all.\n\n${AFTER}`,
    ],
    ['as much as the rest', `${BEFORE}\n\n    ${QUOTE}\n\n    ${AFTER}`],
    ['a heading', `${BEFORE}\n\n        MINUTES OF THE TOWN COUNCIL OF HILL\n\n${AFTER}`],
    ['an address', `${BEFORE}\n\n    Carla Lund\n    Harbour 3\n\n${AFTER}`],
    ['a list', `${BEFORE}\n\n    - ${QUOTE}\n\n${AFTER}`],
    ['a label', `${BEFORE}\n\n    Carla Lund: ${QUOTE}\n\n${AFTER}`],
    ['the beginning', `    ${QUOTE}\n\n${BEFORE}\n\n${AFTER}`],
  ])('%s is none', async (_, text) => {
    expect(await quotes(text)).toEqual([]);
  });
});

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word file of paragraphs, each with its properties. */
function word(...paragraphs: readonly (readonly [properties: string, words: string])[]) {
  const body = paragraphs
    .map(([own, words]) => `<w:p><w:pPr>${own}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`)
    .join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

describe('in a Word file', () => {
  const kindOf = async (properties: string): Promise<string | undefined> => {
    const file = word(['', BEFORE], [properties, QUOTE], ['', AFTER]);
    return (await read(sourceFile('a.docx', file))).blocks[1]?.kind;
  };

  test.each([
    ['a centimetre', '<w:ind w:left="567"/>', 'block-quote'],
    ['more, on both sides', '<w:ind w:left="720" w:right="720"/>', 'block-quote'],
    ['half a centimetre', '<w:ind w:left="284"/>', 'paragraph'],
    ['a hanging first line', '<w:ind w:left="720" w:hanging="720"/>', 'paragraph'],
    ['a first line alone', '<w:ind w:firstLine="720"/>', 'paragraph'],
    ['the right side alone', '<w:ind w:right="720"/>', 'paragraph'],
  ])('a paragraph set in by %s is read as what it is: %s → %s', async (_, properties, kind) => {
    expect(await kindOf(properties)).toBe(kind);
  });

  test('paragraphs behind one another are one block quote', async () => {
    const set = '<w:ind w:left="720"/>';
    const file = word(['', BEFORE], [set, QUOTE], [set, QUOTE], ['', AFTER]);
    const { tree, blocks } = await read(sourceFile('a.docx', file));
    expect(
      tree.children.filter((node) => 'tagName' in node && node.tagName === 'blockquote'),
    ).toHaveLength(1);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'block-quote',
      'block-quote',
      'paragraph',
    ]);
  });
});

test('where as much prose is set in as not, nothing is a quotation', () => {
  expect(areQuotes([false, true, true], [BEFORE, QUOTE, AFTER])).toEqual([false, false, false]);
});

test('many paragraphs without a line that ends the other way are read in one go', async () => {
  const many = 'The harbour was closed for most of the winter months.\n\n'.repeat(150_000);
  const { blocks } = await read(
    sourceFile('long.txt', `${many}    We never asked them to close the harbour.`),
  );
  expect(blocks.filter(({ kind }) => kind === 'block-quote')).toHaveLength(1);
});
