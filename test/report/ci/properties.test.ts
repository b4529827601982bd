// Whatever the texts are: each format gives them back, and nothing but the report is in it.

import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import { xmlText } from '../../../src/report/junit/xml.js';
import { codeSpan, markdownText } from '../../../src/report/markdown/escape.js';
import { relativeUri } from '../../../src/report/relative-uri.js';
import { screenText } from '../../../src/report/terminal/screen-text.js';
import { wellFormedJson } from '../../../src/report/well-formed-json.js';
import { options } from '../options.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { CI_ATTACKS } from './hostile.js';
import { parseXml, textOf } from './parse-xml.js';

const RUNS = { seed: 20261122, numRuns: 300 } as const;

/** Texts of signs that mean something somewhere, of attacks, and of anything at all. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_[]()<>#|~&$!{}@:/%,="\'.+- \n\r\t0aÄ\u{1F600}\u0000\uD800\uFFFE'),
      fc.constantFrom('::', '##[', '%0A', '://', 'www.', '```', ']]>', '](', '&amp;', '<!--'),
      fc.constantFrom(...CI_ATTACKS),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const well = (value: string): string => value.replace(/\p{Cs}/gu, '\uFFFD');

const page = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** Text and elements of rendered Markdown. */
function rendered(markdown: string): { text: string; elements: string[] } {
  const elements: string[] = [];
  const walk = (node: Nodes): string => {
    if (node.type === 'element') elements.push(node.tagName);
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map((child) => walk(child as Nodes)).join('') : '';
  };
  return { text: walk(page.runSync(page.parse(markdown))), elements };
}

test('Markdown shows a text as it is, and makes nothing of it', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { text: shown, elements } = rendered(`Text: ${markdownText(value)} end`);
      const wanted = `Text: ${screenText(value).trim()} end`;
      expect(shown.replace(/ +/g, ' ')).toBe(wanted.replace(/ +/g, ' '));
      expect(elements.filter((name) => !['html', 'head', 'body'].includes(name))).toEqual(['p']);
    }),
    RUNS,
  );
});

test('a code span shows a text as it is, but for what a runner would obey', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { text: shown } = rendered(`${codeSpan(value)}.`);
      const safe = screenText(value).trim().replaceAll('##[', '## [');
      expect(shown.trim()).toBe(`${safe || ' '}.`.trim());
    }),
    RUNS,
  );
});

test('XML gives a text back but for what it cannot hold', () => {
  fc.assert(
    fc.property(text, (value) => {
      const document = `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xmlText(value)}">${xmlText(value)}</a>`;
      const root = parseXml(document);
      const wanted = well(value).replace(
        /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
        '\uFFFD',
      );
      expect([root.attributes.b, textOf(root)]).toEqual([wanted, wanted]);
    }),
    RUNS,
  );
});

test('JSON gives a text back but for half surrogates', () => {
  fc.assert(
    fc.property(text, (value) => {
      const json = wellFormedJson({ value });
      expect(json).not.toMatch(/\p{Cs}/u);
      expect(JSON.parse(json)).toEqual({ value: well(value) });
    }),
    RUNS,
  );
});

test('a relative URI gives a path back but for half surrogates', () => {
  fc.assert(
    fc.property(text, (value) => {
      const uri = relativeUri(value);
      expect(uri).toMatch(/^[\w\-.~!'()*%/]*$/);
      expect(decodeURIComponent(uri)).toBe(well(value));
    }),
    RUNS,
  );
});

test('a claim is one workflow command, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (value, file) => {
      const claim = sampleClaim(
        { id: value, verdict: 'altered', quote: value, sentence: value, speaker: value, file },
        null,
      );
      const out = await report('github', sampleResult([claim], []), options());
      expect(out).toMatch(/^::error file=[^:,\n]*,line=5,col=17,title=[^:,\n]*::[^\n\r]*\n$/);
      expect(out).not.toContain('##[');
    }),
    RUNS,
  );
});
