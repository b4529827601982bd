// A source for results that are made by hand: text, tree and quotations from a little Markdown.

import type { ElementContent, Root } from 'hast';
import type { Quotation, Source } from '../../../src/schema/result.generated.js';

/** Headings, captions and paragraphs with `*emphasis*`; that is all the samples need. */
export function sampleSource(path: string, markdown: string, more: Partial<Source> = {}): Source {
  const children: ElementContent[] = [];
  let text = '';
  const leaf = (value: string): ElementContent => {
    const data = { start: text.length, end: text.length + value.length };
    text += value;
    return { type: 'text', value, data };
  };
  const element = (tagName: string, inner: ElementContent[]): ElementContent => ({
    type: 'element',
    tagName,
    properties: {},
    children: inner,
  });
  for (const block of markdown.trim().split(/\n\n+/)) {
    if (text !== '') text += '\n\n';
    const heading = /^(#+) (.*)$/s.exec(block);
    const caption = /^<figure><figcaption>(.*)<\/figcaption><\/figure>$/s.exec(block);
    if (heading) children.push(element(`h${heading[1]!.length}`, [leaf(heading[2]!)]));
    else if (caption) {
      children.push(element('figure', [element('figcaption', [leaf(caption[1]!)])]));
    } else {
      const inner = block
        .split(/(\*[^*]+\*)/)
        .filter((part) => part !== '')
        .map((part) =>
          /^\*.+\*$/s.test(part) ? element('em', [leaf(part.slice(1, -1))]) : leaf(part),
        );
      children.push(element('p', inner));
    }
    children.push({ type: 'text', value: '\n' });
  }
  const tree: Root = { type: 'root', children };
  return {
    path,
    kind: 'article',
    kindGuessed: false,
    lang: 'de',
    made: 'text',
    access: 'open',
    speaker: null,
    title: null,
    url: null,
    author: null,
    published: null,
    retrieved: null,
    sha256: 'a'.repeat(64),
    length: text.length,
    failure: null,
    coverage: { quotations: 0, checked: 0 },
    text,
    tree,
    quotations: quotationsOf(text),
    ...more,
  };
}

function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(/[„"]([^„“"]+)[“"]/g)].map((hit, group) => {
    const start = hit.index + 1;
    return {
      start,
      end: start + hit[1]!.length,
      text: hit[1]!,
      kind: 'speech',
      form: 'marks',
      group,
      nested: [],
      status: 'unknown',
      speaker: null,
    };
  });
}
