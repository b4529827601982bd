// OpenDocument texts: what LibreOffice writes, and by hand what it is hard to make it write.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { InputError } from '../../src/util/errors.js';
import { sourceFile } from './files.js';
import { expectSafe, expectTiling } from './laws.js';

const formats = join(import.meta.dirname, '../fixtures/formats');

const archive = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    ),
  );

const STYLES = `<office:automatic-styles>
<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T3"><style:text-properties fo:font-weight="bold" style:text-line-through-style="none"/></style:style>
<style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles>`;

const open = (body: string, parts: Record<string, string> = {}) => {
  const content = `<?xml version="1.0"?><office:document-content>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return read(sourceFile('a.odt', archive({ 'content.xml': content, ...parts })));
};

test('the article has the same text and blocks as in Word', async () => {
  const [odt, docx] = await Promise.all(
    ['article.odt', 'article.docx'].map(async (name) =>
      read(sourceFile(name, await readFile(join(formats, name)))),
    ),
  );
  expect(odt?.text).toBe(docx?.text);
  expect(odt?.blocks.map(({ start, end }) => [start, end])).toEqual(
    docx?.blocks.map(({ start, end }) => [start, end]),
  );
});

describe('what is text', () => {
  test.for([
    [
      'paragraphs and headings',
      '<text:h text:outline-level="2">A</text:h><text:p>b</text:p>',
      'A\n\nb',
    ],
    [
      'spaces, tabs and breaks',
      '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>',
      'a b c\nd',
    ],
    ['white space of the file is one space', '<text:p>a\n  b</text:p>\n', 'a\nb'],
    [
      'lists',
      '<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>',
      'a\nb',
    ],
    [
      'nested tables',
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p><table:table><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>',
      'a\n\nb\nc',
    ],
    [
      'deleted text is not',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a <text:change text:change-id="x"/>b</text:p>',
      'a b',
    ],
    [
      'comments are not',
      '<text:p>a<office:annotation><text:p>weg</text:p></office:annotation> b</text:p>',
      'a b',
    ],
    [
      'what is struck out or hidden is not',
      '<text:p>Wir <text:span text:style-name="T1">nicht </text:span><text:span text:style-name="T2">nie </text:span><text:span text:style-name="T3">kommen</text:span></text:p>',
      'Wir kommen',
    ],
    [
      'notes stand at the end',
      '<text:p>Wir<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Fuß</text:p></text:note-body></text:note> kommen</text:p><text:p>b</text:p>',
      'Wir kommen\n\nb\n\nFuß',
    ],
    [
      'frames stand after their paragraph',
      '<text:p>Wir<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box><svg:desc>Bild</svg:desc></draw:frame> kommen</text:p><text:p>b</text:p>',
      'Wir kommen\n\nKasten\n\nb',
    ],
    [
      'shapes, too',
      '<text:p>Wir<draw:custom-shape><text:p>Kasten</text:p></draw:custom-shape> kommen</text:p>',
      'Wir kommen\n\nKasten',
    ],
    [
      'fields show what was stored',
      '<text:p>am <text:date>5. Mai</text:date></text:p>',
      'am 5. Mai',
    ],
    [
      'ruby without its reading',
      '<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby></text:p>',
      '漢',
    ],
    [
      'references and sections of data',
      '<text:p>a &amp; &#228; <![CDATA[<b>]]></text:p>',
      'a & ä <b>',
    ],
  ] as const)('%s', async ([, body, text]) => {
    const source = await open(body);
    expect(source.text).toBe(text);
    expectTiling(source);
    expectSafe(source.tree);
  });

  test('a quotation by its style is a block quote; title and author come from the file', async () => {
    const meta = '<meta><dc:title>T</dc:title><dc:creator>A &amp; B</dc:creator></meta>';
    const source = await open('<text:p text:style-name="P1">a</text:p>', { 'meta.xml': meta });
    expect(source.blocks).toMatchObject([{ kind: 'block-quote' }]);
    expect(source.meta).toMatchObject({ title: 'T', author: 'A & B' });
  });
});

test.for([
  ['cut off', archive({ 'content.xml': '<a/>' }).subarray(0, 60), 'source/damaged'],
  ['without a content', archive({ 'meta.xml': '<a/>' }), 'source/damaged'],
  ['of broken XML', archive({ 'content.xml': '<a><b></a>' }), 'source/damaged'],
  [
    'with entities of its own',
    archive({ 'content.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>' }),
    'source/damaged',
  ],
  ['that nests to death', archive({ 'content.xml': '<a>'.repeat(100_000) }), 'source/too-deep'],
  [
    'with a password',
    archive({ 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x' }),
    'source/encrypted',
  ],
] as const)('a file %s is refused: %s', async ([, bytes, code]) => {
  const error = await read(sourceFile('a.odt', bytes)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ code, file: 'a.odt', hint: expect.stringMatching(/\.$/) });
});
