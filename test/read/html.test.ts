// Saved web pages: what a browser shows, what of it is content, what the page says of itself.

import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../src/model/source.js';
import { read } from '../../src/read/index.js';
import { safeTree } from '../../src/read/tree/safe.js';
import { textOffset } from '../../src/text/offsets.js';
import { InputError } from '../../src/util/errors.js';
import { sourceFile } from './files.js';
import { expectMonotone, expectSafe, expectTiling } from './laws.js';

const page = async (
  content: string | Uint8Array,
  options = { wholePage: true },
): Promise<SourceText> => {
  const source = await read(sourceFile('a.html', content, { options }));
  expectTiling(source);
  expectSafe(source.tree);
  return source;
};
const textOf = async (content: string) => (await page(content)).text;

async function refusal(content: string | Uint8Array): Promise<InputError> {
  const error = await page(content).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`it was not refused: ${error}`);
  expect([error.file, error.hint]).toEqual(['a.html', expect.stringMatching(/\w+.*\.$/)]);
  return error;
}

const PROSE =
  'Dies ist ein langer Satz, der in einem Artikel stehen könnte, mit Kommas und allem. ';
const paragraphs = (name: string, count = 4): string =>
  Array.from({ length: count }, (_, at) => `<p>${name}${at} ${PROSE.repeat(3)}</p>`).join('');

describe('what is text', () => {
  test.for([
    ['blocks are apart', '<p>Eins</p><div>zwei</div>drei', 'Eins\n\nzwei\n\ndrei'],
    ['inline elements are not', '<p>ei<b>n</b>s <a href="/x">zwei</a></p>', 'eins zwei'],
    ['a break is a line end', 'eins<br>zwei<br/>drei', 'eins\nzwei\ndrei'],
    [
      'items and cells stand below one another',
      '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
      'a\nb\n\nc\nd',
    ],
    ['white space collapses', '<p> a \t b </p>', 'a b'],
    ['but not in <pre>', '<pre>a  b</pre>', 'a  b'],
    [
      'references are what they mean',
      '&auml;&#246;&amp;&amp;lt; &copy &notit; a&b',
      'äö&&lt; © ¬it; a&b',
    ],
    ['a wrong number is what browsers make of it', '&#150;&#x80;', '–€'],
    ['<q> has the marks of its language', '<html lang="de"><q>a <q>b</q></q>', '„a ‚b‘“'],
    ['in English others', '<html lang=en><q>a</q>', '“a”'],
    [
      'scripts, styles, templates and titles are nothing',
      '<title>t</title><style>s</style><script>"</p>x"</script><template>y</template><noscript>z</noscript>a',
      'a',
    ],
    [
      'nor is what is hidden',
      '<p hidden>a</p><p style="color:red;display: none">b</p><span class="sr-only">c</span><dialog>d</dialog>e',
      'e',
    ],
    ['what only readers aloud skip is shown', '<p aria-hidden="true">a</p>', 'a'],
    ['the mark of a note is no word', 'a<sup><a href="#n1">[1]</a></sup> b<sup>2</sup>', 'a b2'],
    ['the page may leave out its tags', '<title>t</title>\n<p>a', 'a'],
    ['comments are nothing', 'a<!-- <p>b</p> -->c', 'ac'],
    [
      'forms, fields and legends part words as blocks do',
      '<form>a</form>b<fieldset><legend>c</legend>d</fieldset>',
      'a\n\nb\n\nc\n\nd',
    ],
    [
      'so does an inline element whose style says so, and no other',
      '<p>a<span style="color:red; display: block">b</span>c<b style="display:inline-block">d</b></p>',
      'a\n\nb\n\ncd',
    ],
    [
      'how a word is read is not among the words',
      '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>',
      '漢字',
    ],
    [
      'what opens on demand, or stands for an old browser, is not shown',
      '<div popover>a</div><meter>b</meter><i style="visibility:collapse">c</i>d',
      'd',
    ],
    [
      'what is struck out is not said',
      '<p>Wir werden <s>nicht</s> kommen, <del>nie</del> <strike>x</strike>bald.</p>',
      'Wir werden kommen, bald.',
    ],
    [
      'nor when its style says so',
      '<p>a <span style="color: red; text-decoration: line-through red">b</span> c</p>',
      'a c',
    ],
    [
      'what was inserted or underlined is',
      '<p>a <ins>b</ins> <u style="text-decoration:underline">c</u></p>',
      'a b c',
    ],
  ] as const)('%s', async ([, content, expected]) => {
    expect(await textOf(content)).toBe(expected);
  });

  test('every unit knows its line and column', async () => {
    const content = '<p>a &auml; b\r\n<b>c</b> &amp; d</p>\r\n<p>e&nbsp;f</p>';
    const source = await page(content);
    expectMonotone(source, content);
    for (const sign of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const at = textOffset(source.text.indexOf(sign));
      const raw: number = source.map.toRaw(at);
      expect(content.slice(raw).replace(/^(?:<b>|<p>)/, '')[0]).toBe(sign);
    }
    const { line, column } = source.map.toLineColumn(textOffset(source.text.indexOf('c')));
    expect([line, column]).toEqual([2, 4]);
  });

  test('text that the parser moves out of a broken table is there once', async () => {
    expect((await textOf('<table>a<tr><td>b</table>c')).match(/\w/g)?.sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

test('how much is struck out is told', async () => {
  expect((await page('<p>a <s>nicht </s><del><b>nie</b></del></p>')).struckUnits).toBe(8);
  expect(await page('<p>a <ins>b</ins></p>')).not.toHaveProperty('struckUnits');
});

describe('the main content', () => {
  const furniture = `<nav><a href="/">Start</a></nav><div class="cookie-banner"><p>Kekse</p></div>`;
  const after = `<div class="related"><h3>Mehr</h3>${paragraphs('Anreißer', 1)}</div><footer><p>Impressum</p></footer>`;

  test.for([
    ['an <article>', `<article><h1>Titel</h1>${paragraphs('Absatz')}</article>`],
    [
      'a headline before it',
      `<div><h1>Titel</h1></div><div id="text">${paragraphs('Absatz')}</div>`,
    ],
    ['nothing but divisions', `<div><div><h1>Titel</h1>${paragraphs('Absatz')}</div></div>`],
  ] as const)('%s is found, with its headline, and the rest left out', async ([, content]) => {
    const { text, part } = await page(`<body>${furniture}${content}${after}</body>`, {
      wholePage: false,
    });
    expect(part).toBe('main-content');
    expect(text.match(/Titel|Absatz\d|Kekse|Start|Mehr|Impressum|Anreißer/g)).toEqual([
      'Titel',
      'Absatz0',
      'Absatz1',
      'Absatz2',
      'Absatz3',
    ]);
  });

  test('captions, lists and quotations inside of it are kept', async () => {
    const inside = `<figure><img src="a.png"><figcaption>Bild</figcaption></figure><ul><li>Punkt</li></ul><blockquote><p>Zitat</p></blockquote><aside><p>Kasten</p></aside>`;
    const { text } = await page(
      `<article>${paragraphs('Absatz')}${inside}${paragraphs('Ende')}</article>`,
      { wholePage: false },
    );
    expect(text.match(/Bild|Punkt|Zitat|Kasten|Ende0/g)).toEqual([
      'Bild',
      'Punkt',
      'Zitat',
      'Ende0',
    ]);
  });

  test('all of the page is read when asked, and when there is no main content', async () => {
    const content = `<body>${furniture}<article>${paragraphs('Absatz')}</article>${after}</body>`;
    const whole = await page(content);
    expect([whole.part, /Start.*Kekse.*Impressum/s.test(whole.text)]).toEqual(['whole-page', true]);
    const list = `<ul>${'<li><a href="/x">Eine Zeile</a></li>'.repeat(5)}</ul>`;
    expect((await page(list, { wholePage: false })).text).toContain('Eine Zeile');
  });
});

test('what the page says of itself: linked data, Open Graph, meta elements, title', async () => {
  const meta = async (head: string) => (await page(`<html lang="de-CH">${head}<p>a</p>`)).meta;
  const linked = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Titel 1","author":[{"name":"A B"},{"name":"C D"}],"datePublished":"2023-03-18"}]}</script>`;
  expect(
    await meta(`<title>Titel 2</title>${linked}<link rel="canonical" href="https://a.example/b">`),
  ).toMatchObject({
    ...{ title: 'Titel 1', author: 'A B, C D', published: '2023-03-18' },
    ...{ url: 'https://a.example/b', lang: 'de-CH', kind: 'article', kindGuessed: true },
  });
  expect(
    await meta(
      '<title> Titel \n 2 </title><meta name=author content="E F"><meta property="og:url" content="javascript:alert(1)">',
    ),
  ).toMatchObject({ title: 'Titel 2', author: 'E F', url: null, published: null });
  expect(await meta('<script type="application/ld+json">{"@type": {</script>')).toMatchObject({
    title: null,
  });
});

test('who publishes it and when it was changed; people that are only referred to', async () => {
  const meta = async (head: string) => (await page(`${head}<p>a</p>`)).meta;
  const linked = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'Hafen Verlag' },
        { '@type': 'Person', '@id': '#a', name: 'Ada Lund' },
        { '@type': 'NewsArticle', ...article },
      ],
    })}</script>`;
  const open = `<meta property="og:site_name" content="Hafenblatt"><meta property="article:modified_time" content="2024-05-08"><meta property="article:author" content="https://a.example/ada">`;
  const dated = { datePublished: '2024-05-06', dateModified: '2024-05-07' };
  const people = { author: [{ '@id': '#a' }], publisher: { '@id': '#o' } };
  expect(await meta(open + linked({ ...dated, ...people }))).toMatchObject({
    ...{ author: 'Ada Lund', publisher: 'Hafen Verlag' },
    ...{ published: '2024-05-06', modified: '2024-05-07' },
  });
  expect(await meta(open + linked({ author: { '@id': '#nobody' } }))).toMatchObject({
    ...{ author: null, publisher: 'Hafenblatt', published: null, modified: '2024-05-08' },
  });
  expect(await meta('')).toMatchObject({ publisher: null, modified: null, media: null });
});

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

  test.for([
    ['declared Windows-1252', latin('<meta charset="windows-1252"><p>\x84Gr\xfc\xdfe\x93')],
    [
      'declared ISO-8859-1, which means the same',
      latin(
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>\x84Gr\xfc\xdfe\x93',
      ),
    ],
    ['UTF-8 without a word', '<p>„Grüße“'],
    ['UTF-8 with a mark, against a wrong word', '\ufeff<meta charset="latin1"><p>„Grüße“'],
    ['UTF-16 with a mark', Uint8Array.from(Buffer.from('\ufeff<p>„Grüße“', 'utf16le'))],
  ] as const)('%s', async ([, content]) => {
    expect((await page(content)).text).toBe('„Grüße“');
  });

  test('a page that says UTF-8 and is not has an error with the byte', async () => {
    const { code, message } = await refusal(latin('<meta charset=utf-8><p>\xfc'));
    expect([code, message]).toEqual(['source/not-utf8', expect.stringContaining('byte 23 ')]);
  });
});

describe('hostile pages', () => {
  test.for([
    ['deep elements', '<div>'.repeat(5_000), 'source/too-deep'],
    [
      'a page that scripts fill',
      '<div id="root"></div><script>render()</script>',
      'source/no-text-layer',
    ],
  ] as const)('%s', async ([, content, code]) => {
    expect((await refusal(content)).code).toBe(code);
  });

  test.for([
    '<p onclick="x()">a</p>',
    '<a href="javascript:x()">a</a>',
    '<svg onload=x()></svg>a',
    '<iframe srcdoc="<p>b">c</iframe>a',
    '<form action=x><input value=y>a</form>',
    '<math><mtext><script>x</script></mtext></math>a',
    '<a href=" javascript:x()" ping=y target=z>a</a>',
    '<ol start=3 type=x><li value=9>a</ol>',
    '<blink><custom-tag is=x style="y"><td id=location>a</td></custom-tag></blink>',
  ])('%s runs nothing in the report', async (content) => {
    const { tree, text } = await page(content);
    expect(text).toBe('a');
    // The library that cleans other formats finds nothing left to clean.
    expect(safeTree(tree)).toEqual(tree);
  });
});
