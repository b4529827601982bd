// Claims and a source that try everything: markup, scripts, templates, terminals, directions, size.

import type { ElementContent, Root } from 'hast';
import type { Result } from '../../../src/schema/result.generated.js';
import { sampleClaim, sampleResult } from './claim.js';
import { sampleSource } from './source.js';

export const ATTACKS = [
  '</script><script>window.owned = 1</script>',
  '<img src=x onerror="window.owned = 1">',
  '"><svg onload=window.owned=1>',
  "' onmouseover='window.owned=1",
  '{{constructor}} {{{article}}} {{#if}} {{> page}}',
  'javascript:window.owned=1',
  '</style><style>body{display:none}</style>',
  'line\u2028separator\u2029paragraph',
  'abc\u202Egnp.exe\u2066\u2067isolate\u2069',
  'clear\u001B[2Jscreen\u001B]0;owned\u0007 \u009B31m \u0000 \u0008 zero\u200Bwidth',
  '--><!--',
  ']]>&lt;&amp;&#x3C;',
] as const;

export const LONG_WORD_UNITS = 100_000;

const attack = ATTACKS.join(' ');

/** A tree as no reader would let through: the result may have been written by anybody. */
const hostileTree = (text: string): Root => {
  const leaf = (value: string, start: number): ElementContent => ({
    type: 'text',
    value,
    data: { start, end: start + value.length },
  });
  const half = Math.floor(text.length / 2);
  return {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'script',
        properties: {},
        children: [{ type: 'text', value: 'window.owned = 1' }],
      },
      {
        type: 'element',
        tagName: 'p',
        properties: { style: 'position:fixed', onClick: 'window.owned = 1', id: 'open' },
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: 'javascript:window.owned=1' },
            children: [leaf(text.slice(0, half), 0)],
          },
          {
            type: 'element',
            tagName: 'img',
            properties: {
              src: 'https://example.com/pixel.png',
              onError: 'window.owned=1',
              alt: attack,
            },
            children: [],
          },
          leaf(text.slice(half), half),
        ],
      },
      { type: 'element', tagName: 'h1', properties: {}, children: [] },
      { type: 'element', tagName: 'h6', properties: {}, children: [{ type: 'text', value: 'x' }] },
      { type: 'comment', value: '--><script>window.owned = 1</script>' },
    ],
  };
};

/** A result full of attacks, in every place that a text can be. */
export function hostileResult(): Result {
  const long = 'x'.repeat(LONG_WORD_UNITS);
  const text = `${ATTACKS.join('\n\n')}\n\n„${attack}“\n\n${long}`;
  const source = {
    ...sampleSource('claims/x/<b>.md', ''),
    text,
    length: text.length,
    tree: hostileTree(text),
    title: attack,
    author: attack,
    url: 'javascript:window.owned=1',
    lang: '"><script>window.owned=1</script>',
    quotations: [],
  };
  const claims = ATTACKS.map((quote, index) =>
    sampleClaim(
      {
        id: `x/y/${quote}`,
        verdict: 'altered',
        wording: 'altered',
        quote,
        passages: [quote],
        differs: [
          {
            class: attack,
            quote: quote.slice(3, 9),
            passage: quote.slice(2, 8),
            wording: 'altered',
          },
        ],
        speaker: attack,
        said: { speaker: attack, agrees: false },
        lang: attack,
        sentence: attack,
        note: attack,
        flags: [attack],
        findings: [{ ruleId: attack, level: 'error', code: attack, args: {}, message: attack }],
        fix: { action: 'replace', text: attack },
        file: `claims/x/${attack}.json`,
      },
      source,
      5 + index,
    ),
  );
  claims.push(sampleClaim({ id: long, verdict: 'not-found', quote: long, sentence: long }, source));
  claims.push(
    sampleClaim({ id: 'x/y/same', verdict: 'verbatim', quote: long, passages: [long] }, source),
    sampleClaim({ id: 'x/y/same', verdict: 'verbatim', quote: attack, passages: [attack] }, source),
  );
  return sampleResult(claims, [source], {
    problems: [
      {
        ruleId: attack,
        level: 'error',
        file: attack,
        line: 1,
        column: 1,
        pointer: attack,
        message: attack,
        hint: attack,
      },
    ],
  });
}
