// Markdown → what its reader sees, and where that stands in the file.

import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../src/model/source.js';
import { textOffset } from '../../src/text/offsets.js';
import { markdown } from './files.js';
import { expectExact, expectMonotone, expectSafe, expectTiling } from './laws.js';

function expectLawful(source: SourceText, raw: string): void {
  expectTiling(source);
  expectMonotone(source, raw);
  expectExact(source, raw);
  expectSafe(source.tree);
}

/** Title, Markdown, visible text. */
const VISIBLE = [
  ['paragraphs', 'a\n\nb', 'a\n\nb'],
  ['a soft break', 'a\nb', 'a\nb'],
  ['a soft break in CRLF', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
  ['a soft break in CR', 'a\rb\r\rc', 'a\nb\n\nc'],
  ['a hard break by spaces', 'a  \nb', 'a\nb'],
  ['a hard break by a backslash', 'a\\\nb', 'a\nb'],
  ['headings, both forms', '# A #\n\nB\n=\n\nc', 'A\n\nB\n\nc'],
  ['a heading of two lines', 'A\nB\n---\n\nc', 'A\nB\n\nc'],
  ['emphasis', '*a* **b** ***c*** _d_', 'a b c d'],
  ['emphasis inside a word', 'un*frei*willig', 'unfreiwillig'],
  ['no emphasis inside a word', 'snake_case_name', 'snake_case_name'],
  ['what is struck out is not said', 'Wir ~~nicht~~ kommen', 'Wir kommen'],
  ['nor in HTML; what was inserted is', 'a <del>b</del> <s>c</s> <ins>d</ins>', 'a d'],
  ['one tilde strikes nothing out', 'von 5~6 bis 7~8, ~so~ etwa', 'von 5~6 bis 7~8, ~so~ etwa'],
  ['escapes', '\\*a\\* 1\\. \\„b', '*a* 1. \\„b'],
  ['references', 'a&amp;b &lt; &#228; &#xE4; &copy;', 'a&b < ä ä ©'],
  ['a no-break space', 'a&nbsp;b', 'a\u00a0b'],
  ['a soft hyphen', 'Reise&shy;ziel', 'Reise\u00adziel'],
  ['an astral reference', 'a &#x1F600; b', 'a \u{1F600} b'],
  ['no reference', '&nope; &amp', '&nope; &amp'],
  ['inline code', 'a `b  *c*` d', 'a b *c* d'],
  ['inline code over a line end', 'a `b\nc` d', 'a b\nc d'],
  ['a link', '[a *b*](http://example.org "t") c', 'a b c'],
  ['a reference link', '[a][r] [r] c\n\n[r]: http://example.org "t"', 'a r c'],
  ['no reference link', '[a][r] c', '[a][r] c'],
  ['autolinks', '<http://a.org> <a@b.org> http://c.org', 'http://a.org a@b.org http://c.org'],
  ['an address in prose', 'schreib an a@b.org, bitte', 'schreib an a@b.org, bitte'],
  ['an image, which says nothing', 'a ![alt](b.png) c', 'a c'],
  ['an image alone', 'a\n\n![alt](b.png)\n\nc', 'a\n\nc'],
  ['a list', '- a\n- b\n\nc', 'a\nb\n\nc'],
  ['a loose list', '- a\n\n- b\n\nc', 'a\nb\n\nc'],
  ['a nested list', '1. a\n   - b\n2. c', 'a\nb\nc'],
  ['two paragraphs in an item', '- a\n\n  b\n- c', 'a\n\nb\nc'],
  ['a task list', '- [x] a\n- [ ] b', 'a\nb'],
  ['a block quote', '> a\n> b\n\nc', 'a\nb\n\nc'],
  ['a lazy block quote', '> a\nb', 'a\nb'],
  ['a nested block quote', '> a\n> > b\n> > c', 'a\n\nb\nc'],
  ['a sign that is no block quote', '> a\n>     > b', 'a\n> b'],
  ['a table', '|a|b|\n|-|-|\n|c|d|\n\ne', 'a\nb\nc\nd\n\ne'],
  ['escaped pipes', '|a\\|b|`c\\|d`|\n|-|-|', 'a|b\nc|d'],
  ['a code block', '```js\na\n  b\n```', 'a\n  b'],
  ['a code block in a quote', '> ```\n> a\n>   b\n> ```', 'a\n  b'],
  ['an indented code block', 'a\n\n    b\n      c', 'a\n\nb\n  c'],
  ['a code block behind a tab', '>\ta\n>\n>\t\tb', 'a\n\n  b'],
  ['a rule', 'a\n\n---\n\nb', 'a\n\nb'],
  ['a footnote, where it is defined', 'a[^1] b\n\n[^1]: c\n\nd', 'a b\n\nc\n\nd'],
  ['a definition, which is nothing', 'a\n\n[r]: http://example.org\n\nb', 'a\n\nb'],
  ['front matter, which is nothing', '---\ntitle: T\n---\n\na', 'a'],
  ['double spaces and tabs', 'a  b\tc', 'a b c'],
  ['nothing', '', ''],
  ['white space', ' \n\n\t\n', ''],
  ['a byte order mark', '\ufeffa', 'a'],
] as const;

test.for(VISIBLE)('%s', async ([, raw, expected]) => {
  const source = await markdown(raw);
  expect(source.text).toBe(expected);
  expectLawful(source, raw.replace(/^\ufeff/, ''));
});

/** Title, Markdown with HTML in it, visible text. */
const HTML = [
  ['a caption', '<figure><figcaption>a &amp; b</figcaption></figure>', 'a & b'],
  ['an indented caption', '<figure>\n  <figcaption>\n  a\n  b\n  </figcaption>\n</figure>', 'a\nb'],
  ['a line break', 'a<br>b<br/>\nc', 'a\nb\nc'],
  ['a quotation, with the marks that a browser draws', '<q>a <q>b</q></q>', '“a ‘b’”'],
  ['tags in a line', 'H<sub>2</sub>O <b>*a*</b>', 'H2O a'],
  ['text with references', '<p>a&nbsp;b &#x1F600; &nope; c</p>', 'a\u00a0b \u{1F600} &nope; c'],
  ['a comment', 'a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf', 'a c\n\nf'],
  ['HTML in a quote', '> <p>a\n> b</p>', 'a\nb'],
  ['HTML in CRLF', '<p>a\r\nb</p>\r\n\r\nc', 'a\nb\n\nc'],
  ['a list', '<ul><li>a<li>b</ul>', 'a\nb'],
  ['a table', '<table><caption>t</caption><tr><td>a<td>b</table>', 't\n\na\nb'],
  ['text out of a broken table', '<table>a<tr><td>b</td></tr>c</table>\n\nd', 'abc\n\nd'],
  ['Markdown between tags', '<div>\n\n*a*\n\n</div>', 'a'],
  ['an attribute with a sign of a tag in it', '<p title="a > b">c</p>', 'c'],
  ['no tag', 'a < b > c, 1<2', 'a < b > c, 1<2'],
  ['a broken tag', '<div class="a\n\nb', 'b'],
  ['a hidden element', '<p hidden>a</p>\n\n<p style="display: none">b</p>\n\nc', 'c'],
  ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
] as const;

test.for(HTML)('HTML: %s', async ([, raw, expected]) => {
  const source = await markdown(raw);
  expect(source.text).toBe(expected);
  expectLawful(source, raw);
});

test.for([
  ['a script', '<script>alert(1)</script>\n\na', 'a'],
  ['a script in a line', 'a <script>alert *1*</script> b', 'a b'],
  ['a script that nothing ends', 'a <script>b\n\nc', 'a'],
  ['a handler', '<p onclick="x()" id="y" class="z">a</p>', 'a'],
  ['an image that fails', '<img src=x onerror=alert(1)>a', 'a'],
  ['a script link', '[a](javascript:alert(1)) <a href="JaVaScRiPt:x">b</a>', 'a b'],
  ['a data link', '[a](data:text/html,x)', 'a'],
  ['a relative link', '[a](../b) [c](//d.org) [e](#f)', 'a c e'],
  ['a style', '<style>p { color: red }</style>\n\n<p style="position:fixed">a</p>', 'a'],
  ['a frame', '<iframe src="http://a.org">b</iframe>\n\nc', 'c'],
  ['a drawing', '<svg><text>a</text><script>b</script></svg>\n\nc', 'c'],
  ['a formula', '<math><mi>a</mi></math>\n\nc', 'c'],
  ['a form', '<form action="x"><input value="a"><button>b</button>c</form>', 'c'],
  ['a page in a page', '<html><head><title>a</title></head><body>b</body></html>', 'b'],
  ['a base and a meta element', '<base href="http://a.org"><meta http-equiv=refresh>b', 'b'],
  ['our own carrier', '<wortlaut-text data-start="0">a</wortlaut-text>\n\nb', 'a\n\nb'],
  ['a template', '<template><p>a</p></template>\n\nb', 'b'],
] as const)('hostile: %s', async ([, raw, expected]) => {
  const source = await markdown(raw);
  expect(source.text).toBe(expected);
  expectLawful(source, raw);
});

describe('blocks', () => {
  test.for([
    ['heading', '# a'],
    ['heading', '> # a'],
    ['paragraph', 'a'],
    ['paragraph', '<div>a</div>'],
    ['caption', '<figure><figcaption><p>a</p></figcaption></figure>'],
    ['caption', '<table><caption>a</caption></table>'],
    ['list-item', '- a'],
    ['list-item', '- > - a'],
    ['list-item', '<dl><dt>a</dt></dl>'],
    ['block-quote', '> a'],
    ['block-quote', '- > a'],
    ['table-cell', '|a|\n|-|'],
    ['code', '```\na\n```'],
  ] as const)('a %s: %j', async ([kind, raw]) => {
    expect((await markdown(raw)).blocks).toEqual([{ kind, start: 0, end: 1 }]);
  });
});

test.for([
  ['in plain prose', 'a *b* `c` x', 1, 11],
  ['behind a reference', 'a\n\n&amp;&nbsp;x', 3, 12],
  ['in a quote in a list', '- a\n\n  > b\n  > x', 4, 5],
  ['behind a byte order mark, which is no column', '\ufeffx', 1, 1],
  ['in CRLF', 'a\r\n\r\nb\r\nx', 4, 1],
  ['in a cell', '|a|b|\n|-|-|\n|c|`\\|x`|', 3, 7],
  ['behind an astral sign, which is two columns', '\u{1F600}x', 1, 3],
  ['in HTML in a quote', '> <p>a\n> &lt;x</p>', 2, 7],
] as const)('the place of an x %s', async ([, raw, line, column]) => {
  const { text, map } = await markdown(raw);
  expect(map.toLineColumn(textOffset(text.indexOf('x')))).toEqual({ line, column });
});

describe('a title', () => {
  test.for([
    ['the first heading, of the first rank', '# A *new*\n\nb', 'A new'],
    ['of two lines', 'A\nB\n===\n\nc', 'A B'],
    ['after a comment', '<!-- x -->\n\n# A\n\nb', 'A'],
    ['in HTML', '<h1>A</h1>\n\nb', 'A'],
    ['not over the front matter’s', '---\ntitle: T\n---\n\n# A', 'T'],
    ['beside other front matter', '---\nlang: de\n---\n\n# A', 'A'],
    ['not of the second rank', '## A\n\nb', null],
    ['not after other words', 'b\n\n# A', null],
    ['not in a quotation', '> # A\n\nb', null],
    ['not without words', '#\n\nb', null],
  ] as const)('%s', async ([, raw, title]) => {
    expect((await markdown(raw)).meta.title).toBe(title);
  });
});
